/** Coded visits become charges in the books and claims: ready to go, or held on the biller's list. */
import { type Billed, billVisit } from '../cycle.ts';
import type { ClaimBody } from '../claims/claim.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId } from '../claims/identifiers.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { allocatePatientCredits, postPatientPayment } from '../ledger/patient-payments.ts';
import { CHUNK, type Day, newBillIds } from './day.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { standingOf } from './standing.ts';

export type BillingCount = { readonly ready: number; readonly held: number; readonly selfPay: number; readonly stopped: number };

export async function billEncounters(day: Day): Promise<BillingCount> {
  const total = { ready: 0, held: 0, selfPay: 0, stopped: 0 };
  // A visit that cannot be billed stays in the list for its person; it must not hide the ones behind it.
  const stopped = new Set<EncounterId>();
  for (;;) {
    const { done: chunk, isLast } = await day.store.transact({ ...day.actor, purpose: 'bill encounters' }, (unit) =>
      billChunk(day, unit, stopped),
    );
    for (const { billed } of chunk) {
      const state = billed.claim?.state;
      if (state === 'ready') total.ready += 1;
      else if (state === 'held') total.held += 1;
      else total.selfPay += 1;
    }
    day.progress('charged', chunk.length);
    if (isLast) return { ...total, stopped: stopped.size };
  }
}

type BilledFile = { readonly file: EncounterFile; readonly billed: Billed };

type BilledChunk = { readonly done: readonly BilledFile[]; readonly isLast: boolean };

async function billChunk(day: Day, unit: Unit, stopped: Set<EncounterId>): Promise<BilledChunk> {
  const files = (await unit.encountersToCharge(CHUNK + stopped.size)).filter((f) => !stopped.has(f.encounter.encounterId));
  const visits = files.map(({ encounter }) => ({ patientId: encounter.patientId, serviceDate: encounter.serviceDate }));
  const live = files.length === 0 ? [] : [...(await unit.liveClaimsOn(visits))];
  const done: BilledFile[] = [];
  const work: WorkOrder[] = [];
  for (const file of files) {
    if (file.decision === undefined) continue;
    const visit = { file, decision: file.decision, enteredOn: day.today, ids: newBillIds(day), history: othersOf(file, live) };
    const result = billVisit(visit, day.office);
    if (result.ok) {
      done.push({ file, billed: result.value });
      // The next visit of this chunk must see it: the same service entered twice on one day is the common duplicate.
      if (result.value.claim?.state === 'ready') live.push(result.value.claim.body);
    } else {
      work.push(result.error);
      stopped.add(file.encounter.encounterId);
    }
  }
  await unit.saveCharges(done.flatMap((b) => b.billed.charges));
  await unit.saveClaims(done.flatMap((b) => recordOf(b.billed)));
  await unit.postJournal(done.flatMap((b) => [...b.billed.entries, ...deskPayment(b.file, b.billed, day)]));
  await unit.openWork([...work, ...done.flatMap((b) => b.billed.work)]);
  return { done, isLast: files.length === 0 };
}

const othersOf = (file: EncounterFile, live: readonly ClaimBody[]): readonly ClaimBody[] =>
  live.filter((body) => body.patient.patientId === file.patient.patientId && body.encounterId !== file.encounter.encounterId);

const recordOf = ({ claim }: Billed): readonly ClaimRecord[] =>
  claim === undefined ? [] : [{ claim, standing: standingOf(claim) }];

/** What the patient left at the desk stays theirs until responsibility is known; a self-pay visit's is known at once. */
export function deskPayment(file: EncounterFile, billed: Billed, day: Pick<Day, 'today'>): readonly JournalEntry[] {
  const { encounter, patient } = file;
  if (encounter.patientPaidCents <= 0) return [];
  const { patientId } = patient;
  const paid = postPatientPayment({
    paymentId: `desk-${encounter.encounterId}`,
    patientId,
    encounterId: encounter.encounterId,
    cents: encounter.patientPaidCents,
    receivedOn: day.today,
  });
  const posted = [...billed.entries, paid];
  return [paid, ...allocatePatientCredits({ patientId, posted, because: paid.key, postedOn: day.today })];
}
