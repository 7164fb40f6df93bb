/**
 * What a patient left at the desk is in the books on the day it is taken, with its receipt: it is their credit until the visit
 * is charged, and only then is it applied.
 */
import type { Encounter } from '../claims/encounter.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import type { Unit } from './ports.ts';
import type { NewReceipt } from './view-ports.ts';

type Visit = Pick<Encounter, 'encounterId' | 'patientId' | 'patientPaidCents'>;

/** The same identity in the journal and on the receipt, whoever comes first. */
const paymentIdOf = (visit: Visit): string => `desk-${visit.encounterId}`;

/** The entry for what a visit says was paid at the desk; none when nothing was. */
export const deskEntries = (visit: Visit, today: PlainDate): readonly JournalEntry[] =>
  visit.patientPaidCents <= 0
    ? []
    : [
        postPatientPayment({
          paymentId: paymentIdOf(visit),
          patientId: visit.patientId,
          encounterId: visit.encounterId,
          cents: visit.patientPaidCents,
          receivedOn: today,
        }),
      ];

const receiptOf = (visit: Visit, today: PlainDate): NewReceipt => ({
  paymentId: paymentIdOf(visit),
  patientId: visit.patientId,
  encounterId: visit.encounterId,
  cents: visit.patientPaidCents,
  method: 'other',
  receivedOn: today,
});

/** Books it once, however often the visits are recorded, and behind it what else is posted with it. The visits are saved before. */
export async function bookDeskCash(
  unit: Unit,
  visits: readonly Visit[],
  { today, after = [] }: { readonly today: PlainDate; readonly after?: readonly JournalEntry[] },
): Promise<void> {
  const paid = visits.filter((visit) => visit.patientPaidCents > 0);
  const entries = [...paid.flatMap((visit) => deskEntries(visit, today)), ...after];
  await Promise.all([
    entries.length === 0 ? undefined : unit.postJournal(entries),
    paid.length === 0 ? undefined : unit.saveReceipts(paid.map((visit) => receiptOf(visit, today))),
  ]);
}

/** For a demonstration without a database: booked and applied in one go. */
export function deskPayment(
  visit: Visit,
  charged: readonly JournalEntry[],
  { today }: { readonly today: PlainDate },
): readonly JournalEntry[] {
  const [paid] = deskEntries(visit, today);
  if (paid === undefined) return [];
  const { patientId } = visit;
  return [paid, ...allocatePatientCredits({ patientId, posted: [...charged, paid], because: paid.key, postedOn: today })];
}
