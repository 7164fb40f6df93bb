/** The pieces of a line's price that both orders of payers need: allowed amount, cost share, adjustments, year's amounts. */
import { type Cents, cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { assert, expectOk } from '../kernel/result.ts';
import type { WorkedAmount, WorkingStep } from '../kernel/working.ts';
import {
  type AccumulatorEvent,
  type AccumulatorKey,
  calendarPlanYear,
  type NetworkTier,
  remainingOf,
  visitCopayTaken,
} from '../pricing/accumulators.ts';
import { type CostShare, NO_COST_SHARE, shareCost } from '../pricing/benefits.ts';
import { allowedAmount } from '../pricing/fee-schedule.ts';
import { type PartBPayment, partBDeductibleOn, payPartB } from '../pricing/medicare-part-b.ts';
import type { CommercialPlan, Plan } from './book.ts';
import { type LineReview, serviceClassOf } from './review.ts';
import type { Adjustment, GroupCode } from './submitted-claim.ts';

export type PricedLine = {
  readonly allowedCents: Cents;
  readonly paidCents: Cents;
  readonly adjustments: readonly Adjustment[];
  readonly rarcs: readonly string[];
  readonly steps: readonly WorkingStep[];
  readonly accumulators: readonly AccumulatorEvent[];
};

/** A line that passed every denial: member, plan and price exist. */
export type PricableReview = LineReview & {
  readonly member: NonNullable<LineReview['member']>;
  readonly plan: Plan;
  readonly personId: string;
};

export type Share = { readonly deductible: Cents; readonly coinsurance: Cents; readonly copay: Cents };

export const NO_SHARE: Share = { deductible: ZERO_CENTS, coinsurance: ZERO_CENTS, copay: ZERO_CENTS };

export const adjust = (group: GroupCode, carc: string, amount: Cents): readonly Adjustment[] =>
  amount === 0 ? [] : [{ group, carc, cents: amount }];

export const patientAdjustments = (share: Share): readonly Adjustment[] => [
  ...adjust('PR', '3', share.copay),
  ...adjust('PR', '1', share.deductible),
  ...adjust('PR', '2', share.coinsurance),
];

/** Preventive by the payer's list, or because the line says so (33, PT). */
export const isPreventive = (review: LineReview): boolean =>
  review.serviceClass === 'preventive' || review.line.modifiers.includes('33') || review.line.modifiers.includes('PT');

const tierOf = (review: PricableReview): NetworkTier => (review.contract === undefined ? 'out' : 'in');

export const keyOf = (review: PricableReview): AccumulatorKey => ({
  planYear: calendarPlanYear(review.line.serviceFrom),
  familyId: review.member.familyId ?? review.member.memberId,
  personId: review.personId,
  tier: tierOf(review),
});

export const visitOf = (review: LineReview): string => `${review.line.serviceFrom}/${review.claim.billing.npi}`;

/** A visit counts once, however many services of its kind it has, on one claim or several. */
export const isOfCountedVisit = ({ history, personId, claim, line, payer, serviceClass }: LineReview): boolean =>
  history.some(
    (earlier) =>
      earlier.priced &&
      earlier.personId === personId &&
      earlier.billingNpi === claim.billing.npi &&
      earlier.serviceFrom === line.serviceFrom &&
      serviceClassOf(payer.record.rules, earlier.procedure) === serviceClass,
  );

export function allowedOf(review: PricableReview): WorkedAmount {
  const { feeBook, line } = review;
  assert(feeBook !== undefined, 'a line without a fee schedule is denied before it is priced');
  return expectOk(
    allowedAmount(feeBook, { ...line, on: line.serviceFrom }),
    'a line without a fee is denied before it is priced',
  );
}

/** What this line adds to the year's amounts. */
export function accumulate(review: PricableReview, share: Share): readonly AccumulatorEvent[] {
  const key = keyOf(review);
  const base = { ...key, source: `${review.claim.claimNumber}/${review.line.lineNumber}`, on: review.claim.receivedOn };
  const outOfPocket = sumCents([share.deductible, share.coinsurance, share.copay]);
  const events: AccumulatorEvent[] = [];
  if (share.deductible !== 0) events.push({ ...base, kind: 'deductible', cents: share.deductible });
  if (outOfPocket !== 0) events.push({ ...base, kind: 'out-of-pocket', cents: outOfPocket });
  if (share.copay !== 0) events.push({ ...base, kind: 'copay', cents: share.copay, subject: visitOf(review) });
  const isLimited = review.plan.kind === 'commercial' && review.plan.visitLimits[review.serviceClass] !== undefined;
  if (isLimited && !isOfCountedVisit(review))
    events.push({ ...base, kind: 'visits', cents: cents(1), subject: review.serviceClass });
  return events;
}

export function commercialShare(review: PricableReview, plan: CommercialPlan, allowed: Cents): CostShare {
  const key = keyOf(review);
  const network = key.tier === 'in' ? { limits: plan.limits, terms: plan.inNetwork } : plan.outOfNetwork;
  assert(network !== undefined, 'care out of network without such benefits is denied before it is priced');
  const preventive = isPreventive(review) && key.tier === 'in';
  return shareCost({
    allowedCents: allowed,
    terms: preventive ? NO_COST_SHARE : (network.terms[review.serviceClass] ?? network.terms.medical),
    remaining: remainingOf(review.accumulators, key, network.limits),
    copayTakenCents: visitCopayTaken(review.accumulators, key, visitOf(review)),
    cite: plan.cite,
  });
}

export function partBOf(review: PricableReview, allowed: Cents): PartBPayment {
  const on = review.line.serviceFrom;
  const yearly = partBDeductibleOn(on);
  const limits = { familyModel: 'embedded', individualDeductibleCents: yearly, individualOutOfPocketCents: yearly } as const;
  return payPartB({
    allowedCents: allowed,
    on,
    remainingDeductibleCents: remainingOf(review.accumulators, keyOf(review), limits).deductibleCents,
    costShareWaived: review.serviceClass === 'laboratory' || isPreventive(review),
  });
}
