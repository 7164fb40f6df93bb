/**
 * An 835 becomes money in the books: the payment's identity is taken first, then in the same transaction the journal,
 * the claims' new state, the next payer's claims and the work that a person must do. What does not balance, or is the
 * same payment with other content, changes nothing and goes before a person.
 */
import type { Claim, ClaimBody, ClaimIn } from '../claims/claim.ts';
import type { Coverage } from '../claims/coverage.ts';
import { byRank } from '../claims/coverage.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, PatientControlNumber, PatientId } from '../claims/identifiers.ts';
import { adjudicate } from '../claims/lifecycle.ts';
import { readPatientControlNumber } from '../claims/patient-control-number.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { decidedAgainOrder } from '../claims/work-orders.ts';
import { readRemittances } from '../edi/from-835.ts';
import { canonicalRemittance, claimIdentities, paymentIdentity } from '../edi/remittance-identity.ts';
import { isWithin } from '../kernel/effective.ts';
import { addDays } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import { settledClaims } from '../ledger/settled-claims.ts';
import { type ClaimContext, type PaymentPosting, postPayment } from '../ledger/post-payment.ts';
import type { Day } from './day.ts';
import { closeAwaited, closeEndedWork } from './ended-work.ts';
import { nextClaims } from './next-claims.ts';
import type { ClaimRecord, InboundFile, Unit } from './ports.ts';
import { quarantine } from './quarantine.ts';
import { standingOf } from './standing.ts';

/** True when every payment of the file was taken in (posted, or known already); false when the file was set aside. */
export async function postRemittances(day: Day, unit: Unit, file: InboundFile): Promise<boolean> {
  const reads = readRemittances(file.bytes);
  if (!reads.ok) return quarantine(day, unit, { file, kind: 'unreadable-file', failure: reads.error });
  const remittances: Remittance[] = [];
  // The whole file is judged before the first cent moves: half a file is harder to put right than none.
  for (const { remittance } of reads.value) {
    if (!remittance.ok) {
      const kind = remittance.error.code === 'remittance-must-balance' ? 'unbalanced-remittance' : 'unreadable-file';
      return quarantine(day, unit, { file, kind, failure: remittance.error });
    }
    remittances.push(remittance.value);
  }
  let posted = 0;
  for (const remittance of remittances) posted += (await postOne(day, unit, { file, remittance })) ? 1 : 0;
  await unit.markInbound(file.fileId, 'READ', `${posted} of ${remittances.length} payments posted`);
  return true;
}

/** True when posted now; false when it was here before or is a variant for a person. */
async function postOne(
  day: Day,
  unit: Unit,
  { file, remittance }: { file: InboundFile; remittance: Remittance },
): Promise<boolean> {
  const identity = paymentIdentity(remittance);
  const contentSha256 = day.sha256(new TextEncoder().encode(canonicalRemittance(remittance)));
  const seen = await unit.recordPayment({ identity, contentSha256, fileId: file.fileId, remittance });
  if (seen === 'same') return false;
  if (seen === 'variant') {
    await unit.openWork([variantOrder(day, file, remittance)]);
    return false;
  }
  const known = await load(unit, remittance);
  const posting = postPayment({ remittance, contextOf: known.contextOf, codes: day.office.codesets, postedOn: day.today });
  const lines = claimIdentities(remittance).map((claim, i) => ({ ...claim, claimId: posting.claims[i]?.claimId }));
  assert(await unit.recordClaimLines(identity, lines), 'a payment not seen before brings no claim line that was posted before');
  const settled = settledClaims(posting.claims, day.today, (answer) => known.recordOf(answer)?.claim);
  const next = nextClaims(day, known, { remittance, settled });
  const voided = voidsSettled(known, posting, day);
  const decided = [...settled.map(({ claim }) => claim), ...voided];
  await unit.saveClaims([...decided.map((claim) => ({ claim, standing: standingOf(claim) })), ...next.records]);
  const { alreadyPosted } = await unit.postJournal(posting.entries);
  assert(alreadyPosted === 0, 'a payment not seen before brings no entry that was posted before');
  for (const moved of next.moved) await closeEndedWork(unit, { ...moved, today: day.today });
  await closeAwaited(unit, { posted: posting.claims, recordOf: known.recordOf, today: day.today });
  await unit.openWork([...posting.workOrders, ...next.work, ...surprisingDecisions(known, posting, day)]);
  day.progress('posted', remittance.claims.length);
  return true;
}

const variantOrder = (day: Day, file: InboundFile, remittance: Remittance): WorkOrder => ({
  queue: 'posting',
  kind: 'remittance-variant',
  reason: said('{file}: payment {trace} was posted before with other content. Nothing was posted again.', {
    file: file.fileName,
    trace: remittance.traceNumber,
  }),
  nextAction: said('Compare the two remittances; if the payer corrected the first, reverse it and post this one by hand.'),
  openedOn: day.today,
  dueOn: addDays(day.today, 2),
  amountCents: remittance.paymentCents,
  subject: `${remittance.payerTaxId} ${remittance.traceNumber}`.slice(0, 120),
});

export type Known = {
  readonly contextOf: (claim: RemittanceClaim) => ClaimContext | undefined;
  readonly recordOf: (claim: RemittanceClaim) => ClaimRecord | undefined;
  readonly fileOf: (id: EncounterId) => EncounterFile | undefined;
  /** Every claim of a visit of which one was decided or replaced before. */
  readonly claimsOf: (id: EncounterId) => readonly ClaimRecord[];
};

type Answered = ClaimContext['claim'];
const hasLeft = (claim: Claim): claim is Answered => claim.state !== 'draft' && claim.state !== 'held' && claim.state !== 'ready';

/** Everything the payment talks about, in five queries, and one more for the patients whose money crosses visits. */
async function load(unit: Unit, remittance: Remittance): Promise<Known> {
  const numbers = remittance.claims.flatMap((c) => readPatientControlNumber(c.patientControlNumber) ?? []);
  const records: ReadonlyMap<PatientControlNumber, ClaimRecord> = await unit.claimsByControlNumber(numbers);
  const encounterIds = [...new Set([...records.values()].map((r) => r.claim.body.encounterId))];
  // A payment at the desk meanwhile would find the same credits and debts: the accounts are ours until this one is posted.
  await unit.lockPatientAccounts([...records.values()].map((r) => r.claim.body.patient.patientId));
  const journal = await unit.journalOfEncounters(encounterIds);
  const whole = await wholeJournals(unit, { bodies: [...records.values()].map((r) => r.claim.body), journal });
  // What follows an earlier decision: the claim that took another's place, and the later plans'.
  const seenBefore = [...records.values()].filter(
    ({ claim }) => claim.state === 'adjudicated' || claim.body.follows !== undefined || claim.state === 'replaced',
  );
  const related =
    seenBefore.length === 0 ? [] : await unit.claimsOfEncounters([...new Set(seenBefore.map((r) => r.claim.body.encounterId))]);
  const claims = Map.groupBy(related, (record) => record.claim.body.encounterId);
  const files = new Map((await unit.encounterFiles(encounterIds)).map((f) => [f.encounter.encounterId, f]));
  const recordOf = (claim: RemittanceClaim): ClaimRecord | undefined => {
    const number = readPatientControlNumber(claim.patientControlNumber);
    return number === undefined ? undefined : records.get(number);
  };
  return {
    recordOf,
    fileOf: (id) => files.get(id),
    claimsOf: (id) => claims.get(id) ?? [],
    contextOf: (remittanceClaim) => {
      const claim = recordOf(remittanceClaim)?.claim;
      if (claim === undefined || !hasLeft(claim)) return undefined;
      const posted = whole.get(claim.body.patient.patientId) ?? journal.get(claim.body.encounterId) ?? [];
      const askedOf = inForce(claim, claims.get(claim.body.encounterId) ?? [])?.body.payer.payerId;
      return { claim, posted, askedOf, nextCoverage: nextCoverageOf(claim, files.get(claim.body.encounterId)) };
    },
  };
}

/**
 * A visit's journal is not enough where the patient's money crosses visits: what they left for another one (or for
 * none) may pay this one, and what this visit's credit paid elsewhere reads as overpaid. Those patients' whole journals.
 */
async function wholeJournals(unit: Unit, { bodies, journal }: Visits): Promise<ReadonlyMap<PatientId, readonly JournalEntry[]>> {
  const balances = await unit.openBalances([...new Set(bodies.map((body) => body.patient.patientId))]);
  const credits = Map.groupBy(
    balances.filter((b) => b.unappliedCents > 0),
    (b) => b.patientId,
  );
  const visits = Map.groupBy(bodies, (body) => body.patient.patientId);
  const crossing = new Set<PatientId>();
  for (const { patient, encounterId } of bodies) {
    const { patientId } = patient;
    const isElsewhere = (named: { readonly encounterId?: EncounterId | undefined }): boolean => named.encounterId !== encounterId;
    const entries = journal.get(encounterId) ?? [];
    const crosses =
      credits.get(patientId)?.some(isElsewhere) === true ||
      visits.get(patientId)?.some(isElsewhere) === true ||
      entries.some((entry) => entry.legs.some((leg) => leg.patientId !== undefined && isElsewhere(leg)));
    if (crosses) crossing.add(patientId);
  }
  return crossing.size === 0 ? new Map() : unit.journalOfPatients([...crossing]);
}

type Visits = {
  readonly bodies: readonly ClaimBody[];
  readonly journal: ReadonlyMap<EncounterId, readonly JournalEntry[]>;
};

/** The plan after the claim's own, in force on the first service date. A case coverage has none after it. */
export function nextCoverageOf(claim: Claim, file: EncounterFile | undefined): Coverage | undefined {
  const { body } = claim;
  const on = body.lines[0]?.serviceDate;
  if (file === undefined || on === undefined || body.coverage.caseNumber !== undefined) return undefined;
  const inOrder = file.coverages.filter((c) => c.caseNumber === undefined && isWithin(on, c.from, c.to)).toSorted(byRank);
  const own = inOrder.findIndex((c) => c.coverageId === body.coverage.coverageId);
  return own === -1 ? undefined : inOrder[own + 1];
}

/** The claim that has taken a replaced one's place by now; undefined for one that was not replaced. */
function inForce(claim: Claim, related: readonly ClaimRecord[]): Claim | undefined {
  let now: Claim | undefined = claim;
  while (now?.state === 'replaced') {
    const { replacedBy }: ClaimIn<'replaced'> = now;
    now = related.find((record) => record.claim.body.claimId === replacedBy)?.claim;
  }
  return now === claim ? undefined : now;
}

/** A void has no decision of its own: that the payer took the voided claim back is its answer. */
function voidsSettled(known: Known, posting: PaymentPosting, day: Pick<Day, 'today'>): readonly Claim[] {
  return posting.claims.flatMap(({ remittanceClaim, posting: { result } }) => {
    const voided = known.recordOf(remittanceClaim)?.claim;
    if (result !== 'reversed' || voided === undefined) return [];
    const now = inForce(voided, known.claimsOf(voided.body.encounterId));
    if (now?.body.frequency !== '8' || (now.state !== 'submitted' && now.state !== 'accepted')) return [];
    return [adjudicate(now, { claim: remittanceClaim, outcome: 'zero-paid', on: day.today })];
  });
}

/** A decision on a claim that had been turned away or replaced: the money is posted, and somebody must know. */
const surprisingDecisions = (known: Known, posting: PaymentPosting, day: Pick<Day, 'today'>): readonly WorkOrder[] =>
  posting.claims.flatMap(({ remittanceClaim, posting: { result } }) => {
    const claim = known.recordOf(remittanceClaim)?.claim;
    return result === 'decided' && (claim?.state === 'rejected' || claim?.state === 'replaced' || claim?.state === 'closed')
      ? [
          decidedAgainOrder(
            claim,
            day.today,
            said('The payer decided a claim that we had as {state}. Its money is posted; send no other claim for it.', {
              state: said(claim.state),
            }),
          ),
        ]
      : [];
  });
