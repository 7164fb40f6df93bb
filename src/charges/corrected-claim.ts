/** A claim is never edited: a correction is a new claim that follows the old one and says how it stands to it. */
import type { ClaimBody, ClaimIn, ClaimLine } from '../claims/claim.ts';
import { type CorrectableClaim, draft } from '../claims/lifecycle.ts';
import { sumCents } from '../kernel/money.ts';
import { err, failure, type Failure, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import { type ClaimIds, lineControlNumber } from './build-claims.ts';

type Fixable = Omit<
  ClaimBody,
  | 'claimId'
  | 'encounterId'
  | 'follows'
  | 'patientControlNumber'
  | 'frequency'
  | 'originalPayerControlNumber'
  | 'lines'
  | 'totalChargeCents'
  | 'releases'
  | 'priorPayments'
>;

/**
 * What a person may correct. Identity, numbers, states and totals follow from it and are never typed in. What is absent
 * stays as it was; an optional fact that is given as undefined is taken off.
 */
export type ClaimFixes = { readonly [Fact in keyof Fixable]?: Fixable[Fact] | undefined } & {
  /** All the lines of the new claim, in order; numbers and total are made here. */
  readonly lines?: NonEmpty<Omit<ClaimLine, 'lineNumber' | 'lineControlNumber'>>;
};

export type CorrectInput = {
  readonly claim: CorrectableClaim;
  readonly fixes: ClaimFixes;
  readonly releases: ClaimBody['releases'];
  readonly ids: ClaimIds;
};

export type CorrectFailure = Failure<
  | 'decided-claim-must-be-reopened-or-appealed'
  | 'replacement-must-name-the-payers-number'
  | 'late-claim-must-be-proven-or-given-up'
>;

type Standing = Pick<ClaimBody, 'frequency' | 'originalPayerControlNumber'>;

/** MA130: the claim could not be processed, carries no appeal rights, and a new one is expected (X12 external code list 411). */
const isUnprocessable = (claim: ClaimIn<'adjudicated'>): boolean =>
  claim.decision.rarcs.includes('MA130') || claim.decision.lines.some((line) => line.rarcs.includes('MA130'));

/** CARC 29 on everything that was asked: appealed with proof or written off, never the patient's. */
export function isRefusedAsLate({ decision }: ClaimIn<'adjudicated'>): boolean {
  const saysLate = (adjustments: readonly { readonly carc: string }[]): boolean => adjustments.some(({ carc }) => carc === '29');
  if (decision.paidCents !== 0) return false;
  return (
    saysLate(decision.adjustments) || (decision.lines.length > 0 && decision.lines.every((line) => saysLate(line.adjustments)))
  );
}

const TOO_LATE: Failure<'late-claim-must-be-proven-or-given-up'> = failure(
  'late-claim-must-be-proven-or-given-up',
  said(
    'The payer refused this claim as filed too late, and a replacement would be refused like it. Show proof of an earlier receipt, or write the charge off as filed too late; the patient does not owe it.',
  ),
);

/**
 * How the new claim stands to the old one (CLM05-3 and REF*F8): what never reached the payer, or was turned away,
 * goes out as what it was; what the payer decided is replaced where the payer takes replacements.
 */
function standingOf(claim: CorrectableClaim, payer: ClaimFixes['payer']): Result<Standing, CorrectFailure> {
  const { body } = claim;
  // A plan that never had the claim gets an original, whatever another plan made of it.
  if (payer !== undefined && payer.payerId !== body.payer.payerId) return ok({ frequency: '1' });
  if (claim.state !== 'adjudicated') {
    const original = body.originalPayerControlNumber;
    return ok({ frequency: body.frequency, ...(original === undefined ? {} : { originalPayerControlNumber: original }) });
  }
  if (body.payer.acceptsReplacement) {
    if (claim.decision.payerClaimControlNumber === '') {
      return err({
        code: 'replacement-must-name-the-payers-number',
        message:
          "The payer's decision carries no claim number, and a replacement must name it. Ask the payer for its claim number.",
        path: 'decision.payerClaimControlNumber',
      });
    }
    return ok({ frequency: '7', originalPayerControlNumber: claim.decision.payerClaimControlNumber });
  }
  if (isUnprocessable(claim)) return ok({ frequency: '1' });
  return err({
    code: 'decided-claim-must-be-reopened-or-appealed',
    message: `${body.payer.payerId} takes no replacement of a claim it decided; a new original would be denied as a duplicate. Ask for a reopening of the clerical error, or appeal.`,
    path: 'claim.payer.acceptsReplacement',
  });
}

/** What a later plan reads of the plans before it, without the numbers of either claim. */
const toldOf = ({ lines, priorPayments }: ClaimBody): string =>
  JSON.stringify([
    lines.map(({ procedure, modifiers, units, chargeCents }) => [procedure, modifiers, units, chargeCents]),
    priorPayments.map(({ paidCents, claimAdjustments, lines: decided }) => [
      paidCents,
      claimAdjustments.map(({ group, carc, cents }) => [group, carc, cents]),
      decided.map((line) => [line.paidCents, line.adjustments.map(({ group, carc, cents }) => [group, carc, cents])]),
    ]),
  ]);

/**
 * A later plan's claim once more, because a plan before it has decided anew. In: its claim so far, and the one that the new
 * decision makes. Out: undefined when it would read the same; else how the new one stands to the old (CLM05-3, REF*F8).
 * Errors: those of a correction.
 */
export function againToNextPlan(
  prior: CorrectableClaim,
  fresh: ClaimIn<'draft'>,
): Result<ClaimIn<'draft'> | undefined, CorrectFailure> {
  if (toldOf(prior.body) === toldOf(fresh.body)) return ok(undefined);
  const standing = standingOf(prior, fresh.body.payer);
  return standing.ok ? ok(draft({ ...fresh.body, ...standing.value })) : standing;
}

/**
 * How nothing of a claim is billed any more: a void (CLM05-3 8) where the payer has something to take back.
 * Out: undefined where it has nothing (it never had the claim, or could not process it): the claim is withdrawn.
 * Errors: those of a correction of a decided claim.
 */
export function voidOfClaim(input: Omit<CorrectInput, 'fixes'>): Result<ClaimIn<'draft'> | undefined, CorrectFailure> {
  const standing = standingOf(input.claim, undefined);
  if (!standing.ok) return standing;
  if (standing.value.frequency === '1') return ok(undefined);
  const corrected = following({ ...input, fixes: {} });
  return corrected.ok ? ok(draft({ ...corrected.value.body, frequency: '8' })) : corrected;
}

/**
 * A new draft with the fixes in it, following the old claim. The caller moves the old one on with
 * `lifecycle.replace(old, draft.body.claimId, today)`.
 * Errors: 'decided-claim-must-be-reopened-or-appealed', 'replacement-must-name-the-payers-number',
 * 'late-claim-must-be-proven-or-given-up' where only another plan could still take it.
 * Source: CLM05-3 1, 7, 8 and REF*F8 (005010X222A1, 2300 CLM and REF); Medicare part B takes no replacement
 * (general knowledge: its corrections are reopenings, Medicare Claims Processing Manual ch. 34).
 */
export function correctClaim(input: CorrectInput): Result<ClaimIn<'draft'>, CorrectFailure> {
  const { claim, fixes } = input;
  const isSamePayer = fixes.payer === undefined || fixes.payer.payerId === claim.body.payer.payerId;
  return claim.state === 'adjudicated' && isSamePayer && isRefusedAsLate(claim) ? err(TOO_LATE) : following(input);
}

function following({ claim, fixes, releases, ids }: CorrectInput): Result<ClaimIn<'draft'>, CorrectFailure> {
  const standing = standingOf(claim, fixes.payer);
  if (!standing.ok) return standing;
  const { originalPayerControlNumber: _number, ...old } = claim.body;
  const { lines: newLines, ...otherFixes } = fixes;
  const fixed = Object.fromEntries(
    Object.entries({ ...old, ...otherFixes }).filter(([, fact]) => fact !== undefined),
  ) as typeof old;
  const lines = (newLines ?? old.lines).map((line, at) => ({
    ...line,
    lineNumber: at + 1,
    lineControlNumber: lineControlNumber(ids.patientControlNumber, at + 1),
  }));
  // An earlier payer's decision stays with the charge it was about, wherever its line now stands.
  const byCharge = new Map(lines.map((line) => [line.chargeId, line.lineControlNumber] as const));
  const newNumber = new Map(old.lines.map((line) => [line.lineControlNumber, byCharge.get(line.chargeId)] as const));
  return ok(
    draft({
      ...fixed,
      ...ids,
      ...standing.value,
      follows: old.claimId,
      lines,
      totalChargeCents: sumCents(lines.map((line) => line.chargeCents)),
      priorPayments: old.priorPayments.map((prior) => ({
        ...prior,
        lines: prior.lines.flatMap((line) => {
          const number = newNumber.get(line.lineControlNumber);
          return number === undefined ? [] : [{ ...line, lineControlNumber: number }];
        }),
      })),
      releases,
    }),
  );
}
