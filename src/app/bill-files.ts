/** Coded visits become charges in the books and claims, within the caller's transaction: one home for the run and the screen. */
import { type Billed, billVisit } from '../cycle.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits } from '../ledger/patient-payments.ts';
import { type Day, newBillIds } from './day.ts';
import { bookDeskCash, deskEntries } from './desk-cash.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { standingOf } from './standing.ts';

export type BilledFile = { readonly file: EncounterFile; readonly billed: Billed };
export type StoppedFile = { readonly file: EncounterFile; readonly order: WorkOrder };
type BillingDay = Pick<Day, 'office' | 'today' | 'clock' | 'entropy'>;

/**
 * Saves charges, claims, journal entries and work of every visit that has a decision.
 * In: files whose visits the transaction has locked. Out: what was billed, and what a person must settle first.
 */
export async function billFiles(
  day: BillingDay,
  unit: Unit,
  files: readonly EncounterFile[],
): Promise<{ readonly done: readonly BilledFile[]; readonly stopped: readonly StoppedFile[] }> {
  const visits = files.map(({ encounter }) => ({ patientId: encounter.patientId, serviceDate: encounter.serviceDate }));
  const live = files.length === 0 ? [] : await unit.liveClaimsOn(visits);
  const done: BilledFile[] = [];
  const stopped: StoppedFile[] = [];
  const here: ClaimBody[] = [];
  for (const file of files) {
    if (file.decision === undefined) continue;
    const history = othersOf(file, [...live, ...here]);
    const visit = { file: afterBilled(file, here), decision: file.decision, enteredOn: day.today, ids: newBillIds(day), history };
    const result = billVisit(visit, day.office);
    if (result.ok) {
      done.push({ file, billed: result.value });
      // The next visit of this chunk must see it: the same service entered twice on one day is the common duplicate.
      if (result.value.claim?.state === 'ready') here.push(result.value.claim.body);
    } else {
      stopped.push({ file, order: result.error });
    }
  }
  const applied = await creditsApplied(unit, done, day.today);
  await Promise.all([
    unit.saveCharges(done.flatMap((b) => b.billed.charges)),
    // Claims before the journal: the order in which everybody locks.
    unit.saveClaims(done.flatMap((b) => recordOf(b.billed))),
    bookDeskCash(
      unit,
      done.map((b) => b.file.encounter),
      { today: day.today, after: [...done.flatMap((b) => b.billed.entries), ...applied] },
    ),
    unit.openWork([...stopped.map(({ order }) => order), ...done.flatMap((b) => b.billed.work)]),
  ]);
  return { done, stopped };
}

/** The file with its authorization as the claims of the same run leave it, which nobody has saved yet. */
export function afterBilled(file: EncounterFile, here: readonly ClaimBody[]): EncounterFile {
  const { authorization } = file;
  if (authorization === undefined) return file;
  const { patientId, payerId, number, procedures, unitsUsed } = authorization;
  const lines = here
    .filter(
      (body) => body.patient.patientId === patientId && body.payer.payerId === payerId && body.authorizationNumber === number,
    )
    .flatMap((body) => body.lines.filter((line) => procedures.includes(line.procedure)));
  if (lines.length === 0) return file;
  return { ...file, authorization: { ...authorization, unitsUsed: lines.reduce((sum, line) => sum + line.units, unitsUsed) } };
}

/** The patient's other claims among the live ones. */
export const othersOf = (file: EncounterFile, live: readonly ClaimBody[]): readonly ClaimBody[] =>
  live.filter((body) => body.patient.patientId === file.patient.patientId && body.encounterId !== file.encounter.encounterId);

const recordOf = ({ claim }: Billed): readonly ClaimRecord[] =>
  claim === undefined ? [] : [{ claim, standing: standingOf(claim) }];

/**
 * A visit that the patient pays owes at once: what they left at the desk, for it or for another visit, is applied. The accounts
 * are locked before their journals are read; visits that a plan pays owe nothing yet and are not looked at.
 */
async function creditsApplied(unit: Unit, done: readonly BilledFile[], today: PlainDate): Promise<readonly JournalEntry[]> {
  const owing = done.filter(({ billed }) => billed.entries.some((entry) => entry.legs.some((leg) => leg.account === '1200')));
  if (owing.length === 0) return [];
  const ids = [...new Set(owing.map(({ file }) => file.patient.patientId))];
  const [, found] = await Promise.all([unit.lockPatientAccounts(ids), unit.journalOfPatients(ids)]);
  const journals = new Map(found);
  return owing.flatMap(({ file, billed }) => {
    const { patientId } = file.patient;
    const desk = deskEntries(file.encounter, today);
    const known = journals.get(patientId) ?? [];
    const fresh = [...desk, ...billed.entries].filter((entry) => !known.some((one) => one.key === entry.key));
    const posted = [...known, ...fresh];
    const because = billed.entries[0]?.key ?? file.encounter.encounterId;
    const applied = allocatePatientCredits({ patientId, posted, because, postedOn: today });
    journals.set(patientId, [...posted, ...applied]);
    return applied;
  });
}
