/** Patients' payments: into the books as theirs, then onto what they owe, oldest first. The same payment twice posts once. */
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { Cents } from '../kernel/money.ts';
import { assert, err, type Failure, ok, type Result } from '../kernel/result.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import { CHUNK, type Day } from './day.ts';
import type { Unit } from './ports.ts';
import type { NewReceipt } from './view-ports.ts';

export type PatientPayment = {
  readonly paymentId: string;
  readonly patientId: PatientId;
  readonly cents: Cents;
  /** The visit it was paid for, when the patient says so: its charges are served first. */
  readonly encounterId?: EncounterId;
};

export type ReceivedPayment = Result<'posted' | 'known', Failure<'payment-id-must-be-new'>>;

/**
 * Out: whether it was posted now or known before.
 * Errors: 'payment-id-must-be-new' when that id stands for another payment: nothing is posted, and the money must not be lost.
 */
export async function receivePatientPayment(day: Day, payment: PatientPayment): Promise<ReceivedPayment> {
  const [received] = await receivePatientPayments(day, [payment]);
  assert(received !== undefined, 'one payment has one answer');
  return received;
}

/** The payments of one desk or one post bag, in their order; out and errors as of one, each by itself. */
export async function receivePatientPayments(day: Day, payments: readonly PatientPayment[]): Promise<readonly ReceivedPayment[]> {
  const received: ReceivedPayment[] = [];
  for (let at = 0; at < payments.length; at += CHUNK) {
    const some = payments.slice(at, at + CHUNK);
    received.push(
      ...(await day.store.transact({ ...day.actor, purpose: 'receive patient payment' }, (unit) => receive(day, unit, some))),
    );
  }
  return received;
}

async function receive(day: Day, unit: Unit, payments: readonly PatientPayment[]): Promise<readonly ReceivedPayment[]> {
  // What a journal says about credits and debts must still hold when the money is posted: one receipt at a time per patient.
  const patients = [...new Set(payments.map((payment) => payment.patientId))];
  const [, posted] = await Promise.all([unit.lockPatientAccounts(patients), unit.journalOfPatients(patients)]);
  const journals = new Map(posted);
  const fresh: JournalEntry[] = [];
  const received = payments.map((payment): ReceivedPayment => {
    const before = journals.get(payment.patientId) ?? [];
    const entries = entriesFor(day, payment, before);
    if (!entries.ok) return entries;
    if (entries.value.length === 0) return ok('known');
    // A second payment of the same patient finds what the first one left.
    journals.set(payment.patientId, [...before, ...entries.value]);
    fresh.push(...entries.value);
    return ok('posted');
  });
  const receipts = payments.flatMap((payment, at): NewReceipt[] => {
    const now = received[at];
    return now?.ok === true && now.value === 'posted' ? [{ ...payment, method: 'other', receivedOn: day.today }] : [];
  });
  await Promise.all([...(fresh.length > 0 ? [unit.postJournal(fresh)] : []), unit.saveReceipts(receipts)]);
  return received;
}

/**
 * The payment and what it settles; none when that payment is in the books already. Whoever posts them holds the lock of
 * the patient's account since before reading the journal.
 */
export function entriesFor(
  day: Pick<Day, 'today'>,
  { paymentId, patientId, cents, encounterId }: PatientPayment,
  before: readonly JournalEntry[],
): Result<readonly JournalEntry[], Failure<'payment-id-must-be-new'>> {
  const paid = postPatientPayment({
    paymentId,
    patientId,
    cents,
    receivedOn: day.today,
    ...(encounterId === undefined ? {} : { encounterId }),
  });
  const known = before.find((entry) => entry.key === paid.key);
  if (known === undefined) {
    const applied = allocatePatientCredits({ patientId, posted: [...before, paid], because: paid.key, postedOn: day.today });
    return ok([paid, ...applied]);
  }
  if (known.legs.some((leg) => leg.account === '1010' && leg.cents === cents)) return ok([]);
  return err({
    code: 'payment-id-must-be-new',
    message: 'This payment id was used for another amount. Give the second payment an id of its own.',
  });
}
