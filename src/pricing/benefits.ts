/**
 * Cost share of one line under a benefit plan: copay, deductible, coinsurance, cap. The law of this file:
 * copay + deductible + coinsurance + plan pays = allowed, to the cent, nothing negative, the cap never exceeded.
 */
import type { Citation } from '../kernel/effective.ts';
import {
  addCents,
  type Cents,
  cents,
  formatDecimal,
  minCents,
  percentOf,
  subtractCents,
  sumCents,
  ZERO_CENTS,
} from '../kernel/money.ts';
import { assert } from '../kernel/result.ts';
import type { WorkingStep } from '../kernel/working.ts';
import type { Remaining } from './accumulators.ts';
import { COST_SHARE_ORDER } from './sources.ts';

/** Which part the patient bears first. 'copay-only': the copay replaces deductible and coinsurance. */
export type CostShareOrder = 'copay-then-deductible' | 'copay-only' | 'deductible-then-copay';

export type CostShareTerms = {
  /** Once per visit; zero when the service has none. */
  readonly copayCents: Cents;
  readonly deductibleApplies: boolean;
  /** 2000 is 20 %. */
  readonly coinsuranceHundredths: number;
  readonly order: CostShareOrder;
};

/** Preventive services in network: nothing to pay (45 CFR 147.130). */
export const NO_COST_SHARE: CostShareTerms = {
  copayCents: ZERO_CENTS,
  deductibleApplies: false,
  coinsuranceHundredths: 0,
  order: 'copay-then-deductible',
};

export type CostShare = {
  readonly copayCents: Cents;
  readonly deductibleCents: Cents;
  readonly coinsuranceCents: Cents;
  readonly planPaysCents: Cents;
  readonly steps: readonly WorkingStep[];
};

export type CostShareInput = {
  readonly allowedCents: Cents;
  readonly terms: CostShareTerms;
  readonly remaining: Remaining;
  /** What this visit's copay has taken on earlier lines and claims. */
  readonly copayTakenCents: Cents;
  /** The plan whose terms these are. */
  readonly cite: Citation;
};

type Parts = { copay: Cents; deductible: Cents; coinsurance: Cents };

/** Copay, deductible and coinsurance before the cap, in the plan's order. */
function uncapped({ allowedCents: allowed, terms, remaining, copayTakenCents }: CostShareInput): Parts {
  const copayDue = copayTakenCents >= terms.copayCents ? ZERO_CENTS : subtractCents(terms.copayCents, copayTakenCents);
  const deductibleDue = terms.deductibleApplies ? remaining.deductibleCents : ZERO_CENTS;
  if (terms.order === 'copay-only')
    return { copay: minCents(copayDue, allowed), deductible: ZERO_CENTS, coinsurance: ZERO_CENTS };
  if (terms.order === 'deductible-then-copay') {
    const deductible = minCents(allowed, deductibleDue);
    const copay = minCents(copayDue, subtractCents(allowed, deductible));
    const base = subtractCents(subtractCents(allowed, deductible), copay);
    return { copay, deductible, coinsurance: percentOf(base, terms.coinsuranceHundredths) };
  }
  const copay = minCents(copayDue, allowed);
  const base = subtractCents(allowed, copay);
  const deductible = minCents(base, deductibleDue);
  return { copay, deductible, coinsurance: percentOf(subtractCents(base, deductible), terms.coinsuranceHundredths) };
}

/** Lowers coinsurance, then deductible, then copay until the sum fits under the cap. */
function capped(parts: Parts, cap: Cents): Parts {
  let over = subtractCents(sumCents([parts.copay, parts.deductible, parts.coinsurance]), cap);
  const lower = (amount: Cents): Cents => {
    if (over <= 0) return amount;
    const cut = minCents(amount, over);
    over = subtractCents(over, cut);
    return subtractCents(amount, cut);
  };
  const coinsurance = lower(parts.coinsurance);
  const deductible = lower(parts.deductible);
  return { coinsurance, deductible, copay: lower(parts.copay) };
}

/**
 * Splits an allowed amount between patient and plan.
 * In:     allowed ≥ 0, remaining deductible and out-of-pocket as folded from events, cents.
 * Out:    the parts and what the plan pays; their sum is the allowed amount.
 * Source: the plan's own terms (`cite`); the order of the steps is section 2.2 of the reference.
 */
export function shareCost(input: CostShareInput): CostShare {
  const { allowedCents, terms, remaining, cite } = input;
  assert(allowedCents >= 0, 'an allowed amount must not be negative');
  assert(remaining.deductibleCents >= 0 && remaining.outOfPocketCents >= 0, 'remaining amounts must not be negative');
  const before = uncapped(input);
  const parts = capped(before, remaining.outOfPocketCents);
  const patient = sumCents([parts.copay, parts.deductible, parts.coinsurance]);
  const planPaysCents = subtractCents(allowedCents, patient);
  assert(planPaysCents >= 0, 'a patient never owes more than the allowed amount');
  const steps: WorkingStep[] = [];
  const step = (label: string, amount: Cents, source: Citation): void => {
    if (amount !== 0) steps.push({ label, cents: amount, cite: source });
  };
  step('copay for the visit', before.copay, cite);
  step(`deductible, ${formatDecimal(remaining.deductibleCents)} of it still open`, before.deductible, cite);
  step(`coinsurance ${formatDecimal(cents(terms.coinsuranceHundredths))} %`, before.coinsurance, cite);
  const cut = subtractCents(sumCents([before.copay, before.deductible, before.coinsurance]), patient);
  step(`out-of-pocket limit: only ${formatDecimal(remaining.outOfPocketCents)} left this year`, cents(-cut), COST_SHARE_ORDER);
  step('the plan pays the rest of the allowed amount', planPaysCents, COST_SHARE_ORDER);
  return {
    copayCents: parts.copay,
    deductibleCents: parts.deductible,
    coinsuranceCents: parts.coinsurance,
    planPaysCents,
    steps,
  };
}

/** What the patient bears of a cost share. */
export const patientShare = (share: CostShare): Cents =>
  addCents(addCents(share.copayCents, share.deductibleCents), share.coinsuranceCents);
