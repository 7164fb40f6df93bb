/** A line behind one or more payers that have answered it: what they did is OA-23, this payer pays its part of the rest. */
import { keptList } from '../kernel/kept-list.ts';
import { type Cents, cents, maxCents, minCents, subtractCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { assert } from '../kernel/result.ts';
import type { WorkedAmount, WorkingStep } from '../kernel/working.ts';
import { patientShare } from '../pricing/benefits.ts';
import {
  carveOutSecondary,
  lesserOfSecondary,
  medicareSecondary,
  standardSecondary,
  supplementPays,
} from '../pricing/coordination.ts';
import { sequestrationOf } from '../pricing/medicare-part-b.ts';
import { SEQUESTRATION } from '../pricing/sources.ts';
import {
  accumulate,
  adjust,
  allowedOf,
  commercialShare,
  NO_SHARE,
  partBOf,
  patientAdjustments,
  type PricableReview,
  type PricedLine,
  type Share,
} from './line-parts.ts';
import type { LineReview } from './review.ts';
import { OTHER_PAYERS_IMPACT } from './sources.ts';
import { type Adjustment, totalOf } from './submitted-claim.ts';

export type Prior = {
  /** By all earlier payers. */
  readonly paidCents: Cents;
  /** Left to the patient by the last of them. */
  readonly patientCents: Cents;
  /** Of that, its deductible. */
  readonly deductibleCents: Cents;
  /** Of that, its coinsurance and copay; the rest was refused, not shared. */
  readonly coinsuranceCents: Cents;
  readonly primaryAllowedCents: Cents;
};

/** What the earlier payers left of a line. Amounts that do not add up are cut to the charge. */
export function priorOf(line: LineReview['line']): Prior {
  const last = line.priorAnswers.at(-1);
  const first = line.priorAnswers[0];
  assert(last !== undefined && first !== undefined, 'coordination needs an earlier answer');
  const patient = maxCents(ZERO_CENTS, minCents(line.chargeCents, totalOf(last.adjustments, 'PR')));
  const because = (carcs: readonly string[]): number =>
    last.adjustments.reduce((sum, a) => (a.group === 'PR' && carcs.includes(a.carc) ? sum + a.cents : sum), 0);
  const deductible = maxCents(ZERO_CENTS, minCents(patient, cents(because(['1']))));
  return {
    paidCents: sumCents(line.priorAnswers.map((answer) => answer.paidCents)),
    patientCents: patient,
    deductibleCents: deductible,
    coinsuranceCents: maxCents(ZERO_CENTS, minCents(subtractCents(patient, deductible), cents(because(['2', '3'])))),
    primaryAllowedCents: cents(first.paidCents + totalOf(first.adjustments, 'PR')),
  };
}

type Secondary = {
  readonly worked: WorkedAmount;
  readonly sequestration: Cents;
  readonly left: readonly Adjustment[];
  readonly share: Share;
};

/** Spreads what the patient still owes over the reasons of the plan's own cost share. */
function spread(left: Cents, own: Share): Share {
  const deductible = minCents(left, own.deductible);
  const copay = minCents(subtractCents(left, deductible), own.copay);
  return { deductible, copay, coinsurance: subtractCents(subtractCents(left, deductible), copay) };
}

function asSecond(review: PricableReview, prior: Prior): Secondary {
  const { plan } = review;
  const unpaid = (worked: WorkedAmount): Cents => subtractCents(prior.patientCents, worked.cents);
  switch (plan.kind) {
    case 'commercial': {
      const allowed = allowedOf(review);
      const own = commercialShare(review, plan, allowed.cents);
      const allowable = maxCents(allowed.cents, prior.primaryAllowedCents);
      const worked =
        plan.coordination === 'standard'
          ? standardSecondary(own.planPaysCents, allowable, prior)
          : carveOutSecondary(own.planPaysCents, prior);
      const share = spread(unpaid(worked), {
        deductible: own.deductibleCents,
        coinsurance: patientShare(own),
        copay: own.copayCents,
      });
      return { worked, sequestration: ZERO_CENTS, left: patientAdjustments(share), share };
    }
    case 'medicaid': {
      const worked = lesserOfSecondary(allowedOf(review).cents, prior);
      // What Medicaid does not pay of Medicare's share may not be billed to anyone.
      return { worked, sequestration: ZERO_CENTS, left: adjust('CO', '45', unpaid(worked)), share: NO_SHARE };
    }
    case 'medicare-supplement': {
      const { deductibleCents, coinsuranceCents } = prior;
      const worked = supplementPays({ deductibleCents, otherPatientCents: coinsuranceCents }, plan);
      // What Medicare refused and left to the patient is no cost share: a supplement does not cover it.
      const refused = subtractCents(subtractCents(prior.patientCents, deductibleCents), coinsuranceCents);
      const share = { ...NO_SHARE, deductible: subtractCents(unpaid(worked), refused) };
      return { worked, sequestration: ZERO_CENTS, left: [...patientAdjustments(share), ...adjust('PR', '204', refused)], share };
    }
    case 'medicare-part-b':
      return partBAsSecond(review, prior);
    case 'workers-compensation': {
      const worked = lesserOfSecondary(allowedOf(review).cents, prior);
      return { worked, sequestration: ZERO_CENTS, left: adjust('CO', '45', unpaid(worked)), share: NO_SHARE };
    }
  }
}

function partBAsSecond(review: PricableReview, prior: Prior): Secondary {
  const allowed = allowedOf(review);
  const alone = partBOf(review, allowed.cents);
  const lowest = medicareSecondary({
    chargeCents: review.line.chargeCents,
    medicareFeeCents: allowed.cents,
    medicareAloneCents: alone.beforeSequestrationCents,
    primaryAllowedCents: prior.primaryAllowedCents,
    primaryPaidCents: prior.paidCents,
  });
  const due = minCents(lowest.cents, prior.patientCents);
  const sequestration = sequestrationOf(due, review.line.serviceFrom);
  const paid = subtractCents(due, sequestration);
  const share = spread(subtractCents(prior.patientCents, due), {
    deductible: alone.deductibleCents,
    coinsurance: alone.coinsuranceCents,
    copay: ZERO_CENTS,
  });
  const steps = [...lowest.steps];
  if (sequestration > 0)
    steps.push({ label: 'sequestration, taken from the payment', cents: sequestration, cite: SEQUESTRATION });
  return { worked: { cents: paid, steps }, sequestration, left: patientAdjustments(share), share };
}

/** The line behind one or more payers that have answered it: OA-23 for what they did, then this payer's part of the rest. */
export function priceAsLater(review: PricableReview): PricedLine {
  const { line } = review;
  const prior = priorOf(line);
  const impact = subtractCents(line.chargeCents, prior.patientCents);
  const second = asSecond(review, prior);
  const impactStep: WorkingStep = { label: 'paid and adjusted by earlier payers', cents: impact, cite: OTHER_PAYERS_IMPACT };
  return {
    allowedCents: prior.patientCents,
    paidCents: second.worked.cents,
    adjustments: keptList([...adjust('OA', '23', impact), ...second.left, ...adjust('CO', '253', second.sequestration)]),
    rarcs: [],
    steps: keptList([impactStep, ...second.worked.steps]),
    accumulators: accumulate(review, second.share),
  };
}
