/**
 * A held, rejected or decided claim is put right: the records are fixed, a new claim is built from them and judged, and
 * follows the old one, all in one transaction. Whoever saw an older state of the claim is told and changes nothing.
 */
import { rebill, type Rebilled } from '../cycle.ts';
import type { OnFileFailure } from '../charges/claim-on-file.ts';
import type { CorrectFailure } from '../charges/corrected-claim.ts';
import type { Claim, ClaimIn } from '../claims/claim.ts';
import type { AuthorizationId, ClaimId } from '../claims/identifiers.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { othersOf } from './bill-files.ts';
import { type Day, newClaimIds, newId } from './day.ts';
import { closeEndedWork } from './ended-work.ts';
import { findingsOf } from './finding-views.ts';
import { type DecidedFile, type FixedRecords, type FixFailure, fixRecords } from './fix-records.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { standingOf } from './standing.ts';
import type { ClaimFixesAsked, CorrectedClaim } from './views/claim-fixes.ts';

export type CorrectClaimFailure =
  | Failure<'claim-must-not-have-changed' | 'claim-must-be-correctable' | 'visit-must-have-a-decision'>
  | FixFailure
  | OnFileFailure
  | CorrectFailure;

export type Correction = {
  readonly claimId: ClaimId;
  /** Of the claim as the person saw it. */
  readonly revision: number;
  readonly fixes: ClaimFixesAsked;
  /** As the decision and the audit name them. */
  readonly by: string;
};

type CorrectableClaim = ClaimIn<'held'> | ClaimIn<'rejected'> | ClaimIn<'adjudicated'>;

const isCorrectable = (claim: Claim): claim is CorrectableClaim =>
  claim.state === 'held' || claim.state === 'rejected' || claim.state === 'adjudicated';

/** Out: undefined when this practice has no such claim. Errors: nothing is saved. */
export const correctClaim = (
  day: Day,
  correction: Correction,
): Promise<Result<CorrectedClaim, CorrectClaimFailure> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'correct a claim' }, async (unit) => {
    const plan = await planOf(day, unit, correction);
    if (plan === undefined || !plan.ok) return plan;
    const { record, fixed, rebilled } = plan.value;
    if (isSame(record.claim, rebilled.claim)) return ok(answer(record.claim, false));
    await saveRecords(unit, fixed);
    await unit.saveClaims([
      { claim: rebilled.replaced, standing: standingOf(rebilled.replaced) },
      { claim: rebilled.claim, standing: standingOf(rebilled.claim) },
    ]);
    await closeEndedWork(unit, { before: record, after: rebilled.replaced, today: day.today });
    await unit.openWork(rebilled.work);
    return ok(answer(rebilled.claim, true));
  });

/** What the same correction would come to; nothing is saved, and the claim need not wait for it. */
export const previewCorrection = (
  day: Day,
  correction: Correction,
): Promise<Result<CorrectedClaim, CorrectClaimFailure> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'try a correction' }, async (unit) => {
    const plan = await planOf(day, unit, correction);
    if (plan === undefined || !plan.ok) return plan;
    const { record, rebilled } = plan.value;
    const changed = !isSame(record.claim, rebilled.claim);
    return ok({ ...answer(rebilled.claim, changed), claimId: record.claim.body.claimId });
  });

const answer = (claim: Claim, changed: boolean): CorrectedClaim => ({
  claimId: claim.body.claimId,
  state: claim.state,
  changed,
  findings: findingsOf(claim),
});

type Plan = { readonly record: ClaimRecord; readonly fixed: FixedRecords; readonly rebilled: Rebilled };

async function planOf(
  day: Day,
  unit: Unit,
  { claimId, revision, fixes, by }: Correction,
): Promise<Result<Plan, CorrectClaimFailure> | undefined> {
  const now = await unit.claimRevision(claimId, true);
  const record = now === undefined ? undefined : await unit.claim(claimId);
  if (record === undefined) return undefined;
  if (now !== revision) {
    return err({
      code: 'claim-must-not-have-changed',
      message:
        'Somebody else, or an answer, has changed this claim since you opened it. Your fixes are not saved: look at the claim as it is now, then enter what is still needed.',
    });
  }
  const { claim } = record;
  if (!isCorrectable(claim)) return err(notCorrectable(claim));
  const [file] = await unit.encounterFiles([claim.body.encounterId]);
  if (file?.decision === undefined) {
    return err({
      code: 'visit-must-have-a-decision',
      message: 'The visit behind this claim has no codes. Open the visit and code it.',
      path: 'encounter',
    });
  }
  const fixed = fixRecords({
    body: claim.body,
    file: { ...file, decision: file.decision } satisfies DecidedFile,
    charges: await unit.chargesOf([claim.body.encounterId]),
    asked: fixes,
    office: day.office,
    by: { name: by, at: day.clock.nowIso(), authorizationId: newId<AuthorizationId>(day) },
  });
  if (!fixed.ok) return fixed;
  const live = await unit.liveClaimsOn([{ patientId: file.patient.patientId, serviceDate: file.encounter.serviceDate }]);
  const rebilled = rebill(
    claim,
    { ...fixed.value, today: day.today, ids: newClaimIds(day), history: othersOf(file, live) },
    day.office,
  );
  return rebilled.ok ? ok({ record, fixed: fixed.value, rebilled: rebilled.value }) : rebilled;
}

const NEXT: Readonly<Record<Exclude<Claim['state'], CorrectableClaim['state']>, string>> = {
  draft: 'It is being judged: look again in a moment.',
  ready: 'It has passed every edit and leaves with the next files. To change it, wait for its answer.',
  submitted: 'It is on its way: wait for the payer’s front door, which takes it in or turns it away.',
  accepted: 'The payer has it and decides: a correction may follow its decision.',
  replaced: 'A later claim has taken its place: correct that one.',
};

function notCorrectable(claim: Claim): Failure<'claim-must-be-correctable'> {
  const next = isCorrectable(claim) ? '' : NEXT[claim.state];
  return { code: 'claim-must-be-correctable', message: `A claim that is ${claim.state} cannot be corrected. ${next}`.trim() };
}

/** Why a claim cannot be corrected now, before anybody types: undefined when it can. */
export const whyNotCorrectable = (claim: Claim): Failure<'claim-must-be-correctable'> | undefined =>
  isCorrectable(claim) ? undefined : notCorrectable(claim);

async function saveRecords(unit: Unit, { changed }: FixedRecords): Promise<void> {
  if (changed.authorization !== undefined) await unit.saveAuthorizations([changed.authorization]);
  if (changed.coverage !== undefined) await unit.saveCoverages([changed.coverage]);
  if (changed.encounter !== undefined) await unit.saveEncounters([changed.encounter]);
  if (changed.decision !== undefined) await unit.saveDecisions([changed.decision]);
  if (changed.charges.length > 0) await unit.saveCharges(changed.charges);
}

/** What is on file says what the claim says, and the edits say what they said: a second copy of it would help nobody. */
function isSame(old: Claim, fresh: Rebilled['claim']): boolean {
  return old.state === 'held' && fresh.state === 'held' && told(old) === told(fresh);
}

/** A held claim without its own numbers, as text. */
function told({ body, findings }: ClaimIn<'held'>): string {
  const {
    claimId: _id,
    patientControlNumber: _number,
    follows: _follows,
    releases: _releases,
    lines,
    priorPayments,
    ...rest
  } = body;
  return canonical({
    rest,
    findings,
    lines: lines.map(({ lineControlNumber: _own, ...line }) => line),
    prior: priorPayments.map((prior) => ({
      ...prior,
      lines: prior.lines.map(({ lineControlNumber: _theirs, ...line }) => line),
    })),
  });
}

/** JSON with the members of each object in order of their names: the database gives them in an order of its own. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
