/** Loops 2320, 2330 and 2430: the patient's other plans, and what those that decided already said, line by line. */
import type { ClaimBody, ClaimLine, PriorPayment } from '../claims/claim.ts';
import { type Coverage, type Payer, RANKS } from '../claims/coverage.ts';
import type { Adjustment } from '../claims/remittance.ts';
import { type Cents, formatDollars, maxCents, subtractCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { type LoopDraft, loop, type SegmentDraft, seg } from '../x12/encode.ts';
import { d8, decimal } from '../x12/value.ts';
import { payerSegments, RELATIONSHIP_CODES, sbr, subscriberSegments } from './claim-parties.ts';
import { type Pen, refuse } from './claim-pen.ts';

type OtherPlan = {
  readonly coverage: Coverage;
  readonly payer: Payer;
  readonly prior: PriorPayment | undefined;
  readonly path: string;
};

/** Other plans by rank, then by id: those with a decision first stand in for the same plan without one. */
function otherPlans(body: ClaimBody): readonly OtherPlan[] {
  const decided = body.priorPayments.map((prior, i): OtherPlan => ({ ...prior, prior, path: `priorPayments[${i}]` }));
  const known = new Set(decided.map((plan) => plan.coverage.coverageId));
  const open = body.otherCoverages
    .map((other, i): OtherPlan => ({ ...other, prior: undefined, path: `otherCoverages[${i}]` }))
    .filter((plan) => !known.has(plan.coverage.coverageId));
  return [...decided, ...open].toSorted(
    (a, b) =>
      RANKS.indexOf(a.coverage.rank) - RANKS.indexOf(b.coverage.rank) || (a.coverage.coverageId < b.coverage.coverageId ? -1 : 1),
  );
}

/** CAS segments: one group code each, at most six reasons per segment. */
function casSegments(adjustments: readonly Adjustment[]): readonly SegmentDraft[] {
  const groups = new Map<string, Adjustment[]>();
  for (const adjustment of adjustments) {
    const same = groups.get(adjustment.group);
    if (same === undefined) groups.set(adjustment.group, [adjustment]);
    else same.push(adjustment);
  }
  const segments: SegmentDraft[] = [];
  for (const [group, all] of groups) {
    for (let from = 0; from < all.length; from += 6) {
      segments.push(seg('CAS', group, ...all.slice(from, from + 6).flatMap((a) => [a.carc, decimal(a.cents), ''])));
    }
  }
  return segments;
}

const total = (adjustments: readonly Adjustment[]): Cents => sumCents(adjustments.map((a) => a.cents));

/**
 * AMT*EAF, what this payer left to the patient: on each line that it decided, nothing included; on the claim only where it decided
 * no lines, and never on both. Source: X12 RFI 1515, 1517 and 1391 on 005010X222A1 and X223.
 */
const leftToPatient = (adjustments: readonly Adjustment[]): SegmentDraft =>
  seg('AMT', 'EAF', decimal(maxCents(ZERO_CENTS, total(adjustments.filter((a) => a.group === 'PR')))));

function otherSubscriber(pen: Pen, body: ClaimBody, plan: OtherPlan): LoopDraft {
  const { coverage, payer, prior, path } = plan;
  const byClaimOnly = prior !== undefined && prior.lines.length === 0;
  return loop(
    '2320',
    [
      sbr(pen, { coverage, payer, rank: coverage.rank }, RELATIONSHIP_CODES[coverage.relationship]),
      ...casSegments(prior?.claimAdjustments ?? []),
      ...(prior === undefined ? [] : [seg('AMT', 'D', decimal(prior.paidCents))]),
      ...(byClaimOnly ? [leftToPatient(prior.claimAdjustments)] : []),
      seg('OI', '', '', body.benefitsAssigned ? 'Y' : 'N', '', '', 'Y'),
    ],
    [
      loop('2330A', subscriberSegments(pen, coverage.subscriber, `${path}.coverage.subscriber`)),
      loop('2330B', [
        ...payerSegments(pen, payer, `${path}.payer`),
        // With line decisions the date stands there (2430), and only there.
        ...(byClaimOnly ? [seg('DTP', '573', 'D8', d8(prior.paidOn))] : []),
      ]),
    ],
  );
}

function unbalanced(pen: Pen, path: string, gap: { readonly expected: Cents; readonly found: Cents }): void {
  if (gap.expected === gap.found) return;
  refuse(pen, {
    code: 'prior-payment-must-balance',
    message: `charge less adjustments is ${formatDollars(gap.expected)}, but the earlier payer paid ${formatDollars(gap.found)}. Enter its remittance again before billing the next payer.`,
    path,
  });
}

/**
 * Every earlier decision must add up, or the next payer rejects the claim.
 * Source: 005010X222A1 §1.4.4: per payer CLM02 − ΣCAS(2320) − ΣCAS(2430) = AMT*D, per line SV102 − ΣCAS = SVD02.
 */
function checkPrior(pen: Pen, body: ClaimBody, prior: PriorPayment, path: string): void {
  const adjusted = sumCents([total(prior.claimAdjustments), ...prior.lines.map((l) => total(l.adjustments))]);
  for (const [i, decided] of prior.lines.entries()) {
    const line = body.lines.find((l) => l.lineControlNumber === decided.lineControlNumber);
    if (line === undefined) {
      refuse(pen, {
        code: 'prior-payment-must-name-our-line',
        message: 'decides on a line this claim does not have. Build the claim again from its charges.',
        path: `${path}.lines[${i}]`,
      });
      continue;
    }
    const expected = subtractCents(line.chargeCents, total(decided.adjustments));
    unbalanced(pen, `${path}.lines[${i}]`, { expected, found: decided.paidCents });
  }
  unbalanced(pen, path, { expected: subtractCents(body.totalChargeCents, adjusted), found: prior.paidCents });
}

/** SVD01 names the payer of a line decision by its id alone: two with one id could not be told apart. */
function checkDistinct(pen: Pen, body: ClaimBody): void {
  const decided = body.priorPayments.filter((prior) => prior.lines.length > 0);
  if (new Set(decided.map((prior) => prior.payer.payerId)).size === decided.length) return;
  refuse(pen, {
    code: 'earlier-payers-must-be-distinct',
    message:
      'two earlier payers have the same payer id, so their line decisions would be mixed up. Bill this one on paper or ask for a second id.',
    path: 'priorPayments',
  });
}

/** Loops 2320, in payer order. Refuses an earlier decision that does not balance or names no line of ours. */
export function otherSubscribers(pen: Pen, body: ClaimBody): readonly LoopDraft[] {
  checkDistinct(pen, body);
  return otherPlans(body).map((plan) => {
    if (plan.prior !== undefined) checkPrior(pen, body, plan.prior, plan.path);
    return otherSubscriber(pen, body, plan);
  });
}

/** Loops 2430 of one line, in payer order. */
export function lineDecisions(body: ClaimBody, line: ClaimLine): readonly LoopDraft[] {
  return otherPlans(body).flatMap(({ prior, payer }) =>
    (prior?.lines ?? [])
      .filter((decided) => decided.lineControlNumber === line.lineControlNumber)
      .map((decided) =>
        loop('2430', [
          seg(
            'SVD',
            payer.payerId,
            decimal(decided.paidCents),
            ['HC', line.procedure, ...line.modifiers],
            '',
            String(decided.units),
          ),
          ...casSegments(decided.adjustments),
          seg('DTP', '573', 'D8', d8(prior?.paidOn ?? line.serviceDate)),
          leftToPatient(decided.adjustments),
        ]),
      ),
  );
}
