/** A patient's payment: into the books as theirs, then onto what they owe, oldest first. The same payment twice posts once. */
import type { PatientId } from '../claims/identifiers.ts';
import type { Cents } from '../kernel/money.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import type { Day } from './day.ts';

export type PatientPayment = { readonly paymentId: string; readonly patientId: PatientId; readonly cents: Cents };

/** Out: true when it was posted now, false when that payment was here before. */
export async function receivePatientPayment(day: Day, { paymentId, patientId, cents }: PatientPayment): Promise<boolean> {
  return day.store.transact({ ...day.actor, purpose: 'receive patient payment' }, async (unit) => {
    const before = await unit.journalOfPatient(patientId);
    const paid = postPatientPayment({ paymentId, patientId, cents, receivedOn: day.today });
    if (before.some((entry) => entry.key === paid.key)) return false;
    const applied = allocatePatientCredits({ patientId, posted: [...before, paid], because: paid.key, postedOn: day.today });
    const { posted } = await unit.postJournal([paid, ...applied]);
    return posted > 0;
  });
}
