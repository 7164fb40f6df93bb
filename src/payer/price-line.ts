/**
 * The price of a line that nothing denies and that no other payer has answered: allowed amount, then the plan's cost
 * share. Every amount keeps its working; charge = paid + adjustments, to the cent.
 */
import { keptList } from '../kernel/kept-list.ts';
import { type Cents, maxCents, minCents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import type { WorkedAmount, WorkingStep } from '../kernel/working.ts';
import { visitCopayTaken } from '../pricing/accumulators.ts';
import type { CostShare } from '../pricing/benefits.ts';
import {
  accumulate,
  adjust,
  allowedOf,
  commercialShare,
  isPreventive,
  keyOf,
  NO_SHARE,
  partBOf,
  patientAdjustments,
  type PricableReview,
  type PricedLine,
  type Share,
  visitOf,
} from './line-parts.ts';
import { adjudicationStep } from './sources.ts';

const NETWORK_PRICE = adjudicationStep(13, 'network price');
const BUNDLED_ALWAYS = adjudicationStep(12, 'bundled always');

type Outcome = {
  readonly paid: Cents;
  readonly share: Share;
  readonly sequestration: Cents;
  readonly steps: readonly WorkingStep[];
};

const outcomeOf = (share: CostShare): Outcome => ({
  paid: share.planPaysCents,
  share: { deductible: share.deductibleCents, coinsurance: share.coinsuranceCents, copay: share.copayCents },
  sequestration: ZERO_CENTS,
  steps: share.steps,
});

/** Cost share and payment when this payer is first. */
function asFirst(review: PricableReview, allowed: Cents): Outcome {
  const { plan } = review;
  switch (plan.kind) {
    case 'commercial':
      return outcomeOf(commercialShare(review, plan, allowed));
    case 'medicare-part-b': {
      const paid = partBOf(review, allowed);
      return {
        paid: paid.paidCents,
        share: { deductible: paid.deductibleCents, coinsurance: paid.coinsuranceCents, copay: ZERO_CENTS },
        sequestration: paid.sequestrationCents,
        steps: paid.steps,
      };
    }
    case 'medicaid': {
      const taken = visitCopayTaken(review.accumulators, keyOf(review), visitOf(review));
      const copay = isPreventive(review)
        ? ZERO_CENTS
        : minCents(allowed, maxCents(ZERO_CENTS, subtractCents(plan.copayCents, taken)));
      const paid = subtractCents(allowed, copay);
      const steps: WorkingStep[] = [{ label: 'the program pays', cents: paid, cite: plan.cite }];
      if (copay > 0) steps.unshift({ label: 'copay for the visit', cents: copay, cite: plan.cite });
      return { paid, share: { ...NO_SHARE, copay }, sequestration: ZERO_CENTS, steps };
    }
    case 'workers-compensation':
      return {
        paid: allowed,
        share: NO_SHARE,
        sequestration: ZERO_CENTS,
        steps: [
          { label: 'the carrier pays the allowed amount; the injured worker owes nothing', cents: allowed, cite: plan.cite },
        ],
      };
    case 'medicare-supplement':
      throw new Error('a supplement is denied before it is priced first');
  }
}

/** The line when no other payer has answered it. */
export function priceAsFirst(review: PricableReview): PricedLine {
  const { line } = review;
  const allowed = allowedOf(review);
  if (allowed.cents === 0 && line.chargeCents > 0) return notSeparatelyPaid(review, allowed);
  const excess = subtractCents(line.chargeCents, allowed.cents);
  const result = asFirst(review, allowed.cents);
  const inNetwork = review.contract !== undefined;
  const steps: WorkingStep[] = [...allowed.steps];
  if (excess > 0) {
    const label = inNetwork ? 'charge above the allowed amount, written off' : 'charge above the allowed amount, out of network';
    steps.push({ label, cents: excess, cite: NETWORK_PRICE });
  }
  return {
    allowedCents: allowed.cents,
    paidCents: result.paid,
    adjustments: keptList([
      ...adjust(inNetwork ? 'CO' : 'PR', '45', excess),
      ...patientAdjustments(result.share),
      ...adjust('CO', '253', result.sequestration),
    ]),
    rarcs: [],
    steps: keptList([...steps, ...result.steps]),
    accumulators: accumulate(review, result.share),
  };
}

/** A fee of zero says that the payment is in another service: CARC 45 may not take a whole charge. */
const notSeparatelyPaid = (review: PricableReview, allowed: WorkedAmount): PricedLine => ({
  allowedCents: ZERO_CENTS,
  paidCents: ZERO_CENTS,
  adjustments: adjust('CO', '97', review.line.chargeCents),
  rarcs: ['N19'],
  steps: [...allowed.steps, { label: 'not paid separately', cents: review.line.chargeCents, cite: BUNDLED_ALWAYS }],
  accumulators: [],
});
