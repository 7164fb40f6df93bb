/** What we know of the claims that payments answer: their files, their journals, the claims beside them, and the plan that comes next. */
import type { Claim, ClaimBody, ClaimIn } from '../claims/claim.ts';
import { type Coverage, coveragesOn, inPlace, RANKS } from '../claims/coverage.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, PatientControlNumber, PatientId } from '../claims/identifiers.ts';
import { readPatientControlNumber } from '../claims/patient-control-number.ts';
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { JournalEntry } from '../ledger/journal.ts';
import type { ClaimContext } from '../ledger/post-payment.ts';
import type { ClaimRecord, OpenBalance, Unit } from './ports.ts';

/** Control numbers of ours that a remittance names. */
export const numbersOf = (remittance: Remittance): readonly PatientControlNumber[] =>
  remittance.claims.flatMap((c) => readPatientControlNumber(c.patientControlNumber) ?? []);

/** By the answers' own control numbers; what is not ours is undefined. */
export type Known = {
  readonly contextOf: (claim: RemittanceClaim) => ClaimContext | undefined;
  readonly recordOf: (claim: RemittanceClaim) => ClaimRecord | undefined;
  readonly fileOf: (id: EncounterId) => EncounterFile | undefined;
  /** Every claim of a visit of which one was decided or replaced before. */
  readonly claimsOf: (id: EncounterId) => readonly ClaimRecord[];
};

type Answered = ClaimContext['claim'];
const hasLeft = (claim: Claim): claim is Answered => claim.state !== 'draft' && claim.state !== 'held' && claim.state !== 'ready';

/** Everything the payments talk about, in six queries at most, and one more for the patients whose money crosses visits. */
export async function loadKnown(unit: Unit, records: ReadonlyMap<PatientControlNumber, ClaimRecord>): Promise<Known> {
  const bodies = [...records.values()].map((r) => r.claim.body);
  const encounterIds = [...new Set(bodies.map((body) => body.encounterId))];
  const patientIds = [...new Set(bodies.map((body) => body.patient.patientId))];
  // What follows an earlier decision: the claim that took another's place, and the later plans'.
  const seenBefore = [...records.values()].filter(
    ({ claim }) => claim.state === 'adjudicated' || claim.body.follows !== undefined || claim.state === 'replaced',
  );
  // A payment at the desk meanwhile would find the same credits and debts: the accounts are ours until this one is posted.
  const [, journal, balances, found, related] = await Promise.all([
    unit.lockPatientAccounts(patientIds),
    unit.journalOfEncounters(encounterIds),
    unit.openBalances(patientIds),
    unit.encounterFiles(encounterIds),
    unit.claimsOfEncounters([...new Set(seenBefore.map((r) => r.claim.body.encounterId))]),
  ]);
  const whole = await wholeJournals(unit, { bodies, journal, balances });
  const claims = Map.groupBy(related, (record) => record.claim.body.encounterId);
  const files = new Map(found.map((f) => [f.encounter.encounterId, f]));
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
async function wholeJournals(
  unit: Unit,
  { bodies, journal, balances }: Visits,
): Promise<ReadonlyMap<PatientId, readonly JournalEntry[]>> {
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
  readonly balances: readonly OpenBalance[];
};

/**
 * The plan after the claim's own, in force on the first service date, in the place after the claim's: what the patient's cards
 * say today may have moved both. A case coverage has none after it.
 */
export function nextCoverageOf(claim: Claim, file: EncounterFile | undefined): Coverage | undefined {
  const { body } = claim;
  const on = body.lines[0]?.serviceDate;
  if (file === undefined || on === undefined || body.coverage.caseNumber !== undefined) return undefined;
  const inOrder = coveragesOn(file.coverages, on);
  const own = inOrder.findIndex((c) => c.coverageId === body.coverage.coverageId);
  const next = own === -1 ? undefined : inOrder[own + 1];
  return next && inPlace(next, RANKS[RANKS.indexOf(body.rank) + 1]);
}

/** The claim that has taken a replaced one's place by now; undefined for one that was not replaced. */
export function inForce(claim: Claim, related: readonly ClaimRecord[]): Claim | undefined {
  let now: Claim | undefined = claim;
  while (now?.state === 'replaced') {
    const { replacedBy }: ClaimIn<'replaced'> = now;
    now = related.find((record) => record.claim.body.claimId === replacedBy)?.claim;
  }
  return now === claim ? undefined : now;
}
