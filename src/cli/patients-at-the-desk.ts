/** Which patients pay on which day: read from the books once, then kept as statements are issued. */
import type { Day } from '../app/day.ts';
import { receivePatientPayments } from '../app/receive-patient-payment.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { Cents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import type { Statement } from '../ledger/statement.ts';
import { patientPays } from '../practice/patient-pays.ts';

/** Statements younger than this may still be paid; the generator's patients take at most 24 days. */
const PAYMENT_WINDOW_DAYS = 30;

type DuePayment = { readonly paymentId: string; readonly patientId: PatientId; readonly cents: Cents };

export type PatientsAtTheDesk = {
  readonly remember: (statements: readonly Statement[]) => void;
  readonly payOn: (day: Day) => Promise<void>;
};

export function patientsAtTheDesk(seed: number): PatientsAtTheDesk {
  const due = new Map<PlainDate, Map<string, DuePayment>>();
  let isRead = false;
  const remember = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      const pays = patientPays(seed, statement.patient.account, statement.statementNumber);
      if (pays === undefined) continue;
      const on = addDays(statement.issuedOn, pays.afterDays);
      const payment = {
        paymentId: statement.statementNumber,
        patientId: statement.patient.patientId,
        cents: statement.amountDueCents,
      };
      due.set(on, (due.get(on) ?? new Map<string, DuePayment>()).set(payment.paymentId, payment));
    }
  };
  return {
    remember,
    payOn: async (day) => {
      if (!isRead) {
        const since = addDays(day.today, -PAYMENT_WINDOW_DAYS);
        const records = await day.store.transact({ ...day.actor, purpose: 'read statements' }, (unit) =>
          unit.statementsIssuedSince(since),
        );
        remember(records.map((record) => record.statement as Statement));
        isRead = true;
      }
      const payments = [...(due.get(day.today)?.values() ?? [])];
      for (const received of await receivePatientPayments(day, payments)) expectOk(received, 'a statement is paid once');
      due.delete(day.today);
      day.progress('patients', payments.length);
    },
  };
}
