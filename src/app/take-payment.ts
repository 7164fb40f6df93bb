/** A person takes money from a patient: once, however often the screen sends it, with who took it and how. */
import type { PatientId } from '../claims/identifiers.ts';
import { type Cents, cents, sumCents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { Unit } from './ports.ts';
import { entriesFor } from './receive-patient-payment.ts';
import type { TakePayment } from './views/account.ts';
import type { AccountBalances } from './views/patients.ts';

export type PaymentTaken = {
  readonly outcome: 'posted' | 'known';
  readonly paymentId: string;
  readonly receivedOn: PlainDate;
  readonly cents: Cents;
  readonly appliedCents: Cents;
  readonly balances: AccountBalances;
};
export type PaymentFailure = Failure<'patient-must-exist' | 'visit-must-be-of-the-patient' | 'payment-id-must-be-new'>;

/** Errors: see `PaymentFailure`; nothing is written then. */
export async function takePayment(
  unit: Unit,
  patientId: PatientId,
  payment: TakePayment,
): Promise<Result<PaymentTaken, PaymentFailure>> {
  const { paymentId, encounterId, method, reference } = payment;
  await unit.lockPatientAccounts([patientId]);
  if ((await unit.patient(patientId)) === undefined) {
    return err({
      code: 'patient-must-exist',
      message: 'There is no such patient in this practice. Go back to the list and open the patient from there.',
    });
  }
  if (encounterId !== undefined && !(await unit.isVisitOf(encounterId, patientId))) {
    return err({
      code: 'visit-must-be-of-the-patient',
      message: 'That visit is not one of this patient. Choose the visit again, or take the payment without a visit.',
    });
  }
  const posted = await unit.journalOfPatient(patientId);
  const known = await unit.receiptById(paymentId);
  const isSame = known !== undefined && known.patientId === patientId && known.cents === payment.cents;
  if (known !== undefined && !isSame) return idTaken;
  if (known !== undefined) {
    const { receivedOn } = known;
    const appliedCents = appliedOf(posted.filter((entry) => entry.key.startsWith(`allocation:patient-payment:${paymentId}/`)));
    return ok({
      outcome: 'known',
      paymentId,
      receivedOn,
      cents: known.cents,
      appliedCents,
      balances: await unit.accountBalances(patientId),
    });
  }
  const today = await unit.today();
  const order = { paymentId, patientId, cents: payment.cents, ...(encounterId === undefined ? {} : { encounterId }) };
  const entries = entriesFor({ today }, order, posted);
  if (!entries.ok || entries.value.length === 0) return idTaken;
  await unit.postJournal(entries.value);
  await unit.saveReceipts([{ ...order, method, receivedOn: today, ...(reference === undefined ? {} : { reference }) }]);
  const balances = await unit.accountBalances(patientId);
  return ok({
    outcome: 'posted',
    paymentId,
    receivedOn: today,
    cents: payment.cents,
    appliedCents: appliedOf(entries.value),
    balances,
  });
}

const idTaken: { readonly ok: false; readonly error: PaymentFailure } = err({
  code: 'payment-id-must-be-new',
  message:
    'This payment id was used for another payment. Close the form, look at the account, and enter the payment again if it is missing.',
});

/** What went onto debts of the patient. */
const appliedOf = (entries: readonly JournalEntry[]): Cents =>
  cents(
    -sumCents(
      entries
        .filter((entry) => entry.kind === 'patient-allocation')
        .flatMap((entry) => entry.legs.filter((leg) => leg.account === '1200').map((leg) => leg.cents)),
    ),
  );
