/** A patient's payment: into the books as theirs, then onto what they owe, oldest first. The same payment twice posts once. */
import type { PatientId } from '../claims/identifiers.ts';
import type { Cents } from '../kernel/money.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import type { Day } from './day.ts';

export type PatientPayment = { readonly paymentId: string; readonly patientId: PatientId; readonly cents: Cents };

/**
 * Out: whether it was posted now or known before.
 * Errors: 'payment-id-must-be-new' when that id stands for another payment: nothing is posted, and the money must not be lost.
 */
export async function receivePatientPayment(
  day: Day,
  { paymentId, patientId, cents }: PatientPayment,
): Promise<Result<'posted' | 'known', Failure<'payment-id-must-be-new'>>> {
  return day.store.transact({ ...day.actor, purpose: 'receive patient payment' }, async (unit) => {
    const before = await unit.journalOfPatient(patientId);
    const paid = postPatientPayment({ paymentId, patientId, cents, receivedOn: day.today });
    const known = before.find((entry) => entry.key === paid.key);
    if (known !== undefined) {
      const isSame = known.legs.some((leg) => leg.account === '1010' && leg.cents === cents);
      return isSame
        ? ok('known' as const)
        : err({
            code: 'payment-id-must-be-new' as const,
            message: 'This payment id was used for another amount. Give the second payment an id of its own.',
          });
    }
    const applied = allocatePatientCredits({ patientId, posted: [...before, paid], because: paid.key, postedOn: day.today });
    await unit.postJournal([paid, ...applied]);
    return ok('posted' as const);
  });
}
