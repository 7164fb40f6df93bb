/**
 * A claim that is held, ready and not sent, rejected or decided is put right: the records are fixed, a new claim is built from them and judged, and
 * follows the old one, all in one transaction. Whoever saw an older state of the claim is told and changes nothing.
 */
import { rebill, type Rebilled, takeBack } from '../cycle.ts';
import type { OnFileFailure } from '../charges/claim-on-file.ts';
import type { CorrectFailure } from '../charges/corrected-claim.ts';
import type { Claim, ClaimBody, ClaimIn } from '../claims/claim.ts';
import { inForce } from '../claims/charge.ts';
import type { AuthorizationId, ChargeId, ClaimId } from '../claims/identifiers.ts';
import type { CorrectableClaim } from '../claims/lifecycle.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { decidedAgainOrder } from '../claims/work-orders.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { othersOf } from './bill-files.ts';
import { type Day, newClaimIds, newId } from './day.ts';
import { closeEndedWork } from './ended-work.ts';
import { findingsOf } from './finding-views.ts';
import { moneyOf, type MoneyMoved } from './correction-money.ts';
import { type ChargeMove, type DecidedFile, type FixedRecords, type FixFailure, fixRecords } from './fix-records.ts';
import type { ClaimRecord, Unit } from './ports.ts';
import { standingOf } from './standing.ts';
import type { ClaimFixesAsked, CorrectedClaim } from './views/claim-fixes.ts';

export type CorrectClaimFailure =
  | Failure<
      | 'claim-must-not-have-changed'
      | 'claim-must-be-correctable'
      | 'visit-must-have-a-decision'
      | 'money-must-be-corrected-on-the-first-claim'
    >
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

const isCorrectable = (claim: Claim): claim is CorrectableClaim =>
  claim.state === 'held' ||
  claim.state === 'rejected' ||
  claim.state === 'adjudicated' ||
  // A void repeats what was sent: there is nothing in it to put right.
  (claim.state === 'ready' && claim.body.frequency !== '8');

/** Out: undefined when this practice has no such claim. Errors: nothing is saved. */
export const correctClaim = (
  day: Day,
  correction: Correction,
): Promise<Result<CorrectedClaim, CorrectClaimFailure> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'correct a claim' }, async (unit) => {
    const plan = await planOf(day, unit, correction);
    if (plan === undefined || !plan.ok) return plan;
    const { record, fixed, next, money } = plan.value;
    if (isSame(record.claim, next.claim)) return ok(answerOf(plan.value, { isChanged: false }));
    await saveRecords(unit, fixed);
    const saved = [next.before, ...(next.claim === undefined ? [] : [next.claim])];
    await unit.saveClaims(saved.map((claim) => ({ claim, standing: standingOf(claim) })));
    await unit.postJournal(money.entries);
    await closeEndedWork(unit, { before: record, after: next.before, today: day.today });
    const later = money.entries.length === 0 ? [] : await laterPlansTold(unit, record.claim, day.today);
    await unit.openWork([...next.work, ...money.work, ...later]);
    return ok(answerOf(plan.value, { isChanged: true }));
  });

/** What the same correction would come to; nothing is saved, and the claim need not wait for it. */
export const previewCorrection = (
  day: Day,
  correction: Correction,
): Promise<Result<CorrectedClaim, CorrectClaimFailure> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'try a correction' }, async (unit) => {
    const plan = await planOf(day, unit, correction);
    if (plan === undefined || !plan.ok) return plan;
    const { record, next } = plan.value;
    const isChanged = !isSame(record.claim, next.claim);
    return ok({ ...answerOf(plan.value, { isChanged }), claimId: record.claim.body.claimId });
  });

/** What takes the claim's place: another claim, a void, or nothing where it is withdrawn. */
type Next = {
  readonly before: ClaimIn<'replaced'> | ClaimIn<'closed'>;
  readonly claim: Rebilled['claim'] | undefined;
  readonly work: readonly WorkOrder[];
};

type Plan = { readonly record: ClaimRecord; readonly fixed: FixedRecords; readonly next: Next; readonly money: MoneyMoved };

function answerOf({ record, next, money }: Plan, { isChanged }: { readonly isChanged: boolean }): CorrectedClaim {
  const claim: Claim = isChanged ? (next.claim ?? next.before) : record.claim;
  const { claimId, frequency, originalPayerControlNumber } = claim.body;
  return {
    claimId,
    state: claim.state,
    changed: isChanged,
    frequency,
    ...(originalPayerControlNumber === undefined ? {} : { originalPayerControlNumber }),
    ...(money.told === undefined ? {} : { money: money.told }),
    findings: findingsOf(claim),
  };
}

async function planOf(
  day: Day,
  unit: Unit,
  { claimId, revision, fixes, by }: Correction,
): Promise<Result<Plan, CorrectClaimFailure> | undefined> {
  // Accounts are locked before claims, as every posting does: two that wait for each other would both fail.
  const seen = await unit.claim(claimId);
  if (seen !== undefined) await unit.lockPatientAccounts([seen.claim.body.patient.patientId]);
  const now = await unit.claimRevision(claimId, true);
  const record = now === undefined ? undefined : await unit.claim(claimId);
  if (record === undefined) return undefined;
  if (now !== revision) return hasChanged;
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
  const decided = { ...file, decision: file.decision } satisfies DecidedFile;
  const fixed = fixRecords({
    body: claim.body,
    file: decided,
    charges: inForce(await unit.chargesOf([claim.body.encounterId])),
    asked: fixes,
    office: day.office,
    by: {
      name: by,
      at: day.clock.nowIso(),
      on: day.today,
      authorizationId: newId<AuthorizationId>(day),
      chargeId: () => newId<ChargeId>(day),
    },
  });
  if (!fixed.ok) return fixed;
  const next = await nextOf(day, unit, { claim, fixed: fixed.value });
  if (!next.ok) return next;
  const money = moneyOf({
    posted: await unit.journalOfPatient(claim.body.patient.patientId),
    moves: movesOf(fixed.value),
    old: claim.body,
    next: next.value.claim?.body ?? claim.body,
    today: day.today,
  });
  if (money.entries.length > 0 && claim.body.rank !== 'primary') {
    return err({
      code: 'money-must-be-corrected-on-the-first-claim',
      message:
        'What was charged is decided by the first plan before this one. Correct the first plan’s claim; this plan gets a new claim after its decision.',
      path: 'fixes.lines',
    });
  }
  return ok({ record, fixed: fixed.value, next: next.value, money });
}

/** Every charge of the visit, also where none was asked for. */
const movesOf = ({ moves, charges }: FixedRecords): readonly ChargeMove[] =>
  moves.length > 0 ? moves : charges.map((charge) => ({ before: charge, after: charge }));

async function nextOf(
  day: Day,
  unit: Unit,
  { claim, fixed }: { readonly claim: CorrectableClaim; readonly fixed: FixedRecords },
): Promise<Result<Next, CorrectClaimFailure>> {
  const ids = newClaimIds(day);
  if (fixed.charges.length === 0 || claim.body.frequency === '8') {
    const taken = takeBack(claim, { ids, today: day.today });
    return taken.ok ? ok({ ...taken.value, work: [] }) : taken;
  }
  const { file } = fixed;
  const live = await unit.liveClaimsOn([{ patientId: file.patient.patientId, serviceDate: file.encounter.serviceDate }]);
  const rebilled = rebill(claim, { ...fixed, today: day.today, ids, history: othersOf(file, live) }, day.office);
  return rebilled.ok ? ok({ ...rebilled.value, before: rebilled.value.replaced }) : rebilled;
}

const hasChanged: { readonly ok: false; readonly error: CorrectClaimFailure } = err({
  code: 'claim-must-not-have-changed',
  message:
    'Somebody else, or an answer, has changed this claim since you opened it. Your fixes are not saved: look at the claim as it is now, then enter what is still needed.',
});

/** Claims of later plans rest on the decision about the old charges: somebody must know. */
async function laterPlansTold(unit: Unit, old: Claim, today: PlainDate): Promise<readonly WorkOrder[]> {
  const all = await unit.claimsOfEncounters([old.body.encounterId]);
  return all.flatMap(({ claim }) =>
    claim.body.priorPayments.length > 0 && claim.state !== 'replaced' && claim.state !== 'closed'
      ? [
          decidedAgainOrder(
            claim,
            today,
            said('The charges were corrected with the first plan; this claim rests on its decision about the old ones.'),
          ),
        ]
      : [],
  );
}

const NEXT: Readonly<Partial<Record<Claim['state'], string>>> = {
  draft: 'It is being judged: look again in a moment.',
  ready: 'It takes an earlier claim back and leaves with the next files. To bill the visit anew, wait for its answer.',
  submitted: 'It is on its way: wait for the payer’s front door, which takes it in or turns it away.',
  accepted: 'The payer has it and decides: a correction may follow its decision.',
  replaced: 'A later claim has taken its place: correct that one.',
  closed: 'It was closed and nobody works on it: undo its write-off first.',
};

function notCorrectable(claim: Claim): Failure<'claim-must-be-correctable'> {
  const next = NEXT[claim.state] ?? '';
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

/**
 * What is on file says what the claim says, and the edits say what they said: a second copy of it would help nobody. A
 * rejected claim may go again as it was: the payer never had it.
 */
function isSame(old: Claim, fresh: Rebilled['claim'] | undefined): boolean {
  if (fresh === undefined || fresh.body.frequency === '8') return false;
  if (old.state === 'ready') return fresh.state === 'ready' && told(old.body, old.warnings) === told(fresh.body, fresh.warnings);
  if (old.state === 'held') return fresh.state === 'held' && told(old.body, old.findings) === told(fresh.body, fresh.findings);
  return old.state === 'adjudicated' && told(old.body) === told(fresh.body);
}

/** A claim without its own numbers, as text. */
function told(body: ClaimBody, findings?: unknown): string {
  const {
    claimId: _id,
    patientControlNumber: _number,
    follows: _follows,
    frequency: _frequency,
    originalPayerControlNumber: _original,
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
