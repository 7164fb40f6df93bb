/** From allowed to paid under Medicare part B: deductible, coinsurance, then sequestration, in dated amounts. */
import { type Effective, effective, effectiveOn } from '../kernel/effective.ts';
import { type Cents, cents, formatDecimal, minCents, percentOf, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { WorkingStep } from '../kernel/working.ts';
import { PART_B_AMOUNTS, PART_B_COINSURANCE, SEQUESTRATION } from './sources.ts';

/** The yearly deductible. The last value stays open until the next year's is loaded; a step names the year it is from. */
const PART_B_DEDUCTIBLE: Effective<Cents> = effective(
  {
    from: plainDate('2025-01-01'),
    to: plainDate('2025-12-31'),
    value: cents(25_700),
    cite: { ...PART_B_AMOUNTS, title: 'CMS 2025 Medicare Part B deductible', basis: 'memory' },
  },
  { from: plainDate('2026-01-01'), value: cents(28_300), cite: PART_B_AMOUNTS },
);

/** Hundredths of a percent taken from the payment. */
const SEQUESTRATION_RATE: Effective<number> = effective({
  from: plainDate('2022-07-01'),
  value: 200,
  cite: SEQUESTRATION,
});

const COINSURANCE_HUNDREDTHS = 2000;

/** The deductible of the year of a service. Errors: a service before the first year held here is a bug and throws. */
export function partBDeductibleOn(on: PlainDate): Cents {
  const value = effectiveOn(PART_B_DEDUCTIBLE, on);
  assert(value !== undefined, `the part B deductible of ${on} is not held: load it`);
  return value.value;
}

/** What is taken from a payment for a service of this date; nothing where no rate holds. */
export function sequestrationOf(paymentCents: Cents, on: PlainDate): Cents {
  const rate = effectiveOn(SEQUESTRATION_RATE, on);
  return rate === undefined ? ZERO_CENTS : percentOf(paymentCents, rate.value);
}

export type PartBInput = {
  readonly allowedCents: Cents;
  readonly on: PlainDate;
  /** Of the patient, for the year of service. */
  readonly remainingDeductibleCents: Cents;
  /** Clinical laboratory and preventive services: neither deductible nor coinsurance. */
  readonly costShareWaived: boolean;
};

export type PartBPayment = {
  readonly deductibleCents: Cents;
  readonly coinsuranceCents: Cents;
  /** Before sequestration. */
  readonly beforeSequestrationCents: Cents;
  readonly sequestrationCents: Cents;
  readonly paidCents: Cents;
  readonly steps: readonly WorkingStep[];
};

/**
 * The part B payment of one line.
 * In:     allowed amount, date of service, deductible left, all in cents.
 * Out:    deductible + coinsurance + sequestration + paid = allowed; the patient's share is never reduced.
 * Source: Social Security Act 1833; sequestration after everything else, of the payment only.
 */
export function payPartB({ allowedCents, on, remainingDeductibleCents, costShareWaived }: PartBInput): PartBPayment {
  assert(allowedCents >= 0 && remainingDeductibleCents >= 0, 'amounts must not be negative');
  const deductibleCents = costShareWaived ? ZERO_CENTS : minCents(allowedCents, remainingDeductibleCents);
  const base = subtractCents(allowedCents, deductibleCents);
  const coinsuranceCents = costShareWaived ? ZERO_CENTS : percentOf(base, COINSURANCE_HUNDREDTHS);
  const beforeSequestrationCents = subtractCents(base, coinsuranceCents);
  const sequestrationCents = sequestrationOf(beforeSequestrationCents, on);
  const paidCents = subtractCents(beforeSequestrationCents, sequestrationCents);
  const steps: WorkingStep[] = [];
  if (costShareWaived) {
    steps.push({ label: 'laboratory or preventive: no deductible, no coinsurance', cents: ZERO_CENTS, cite: PART_B_COINSURANCE });
  }
  if (deductibleCents > 0) steps.push(deductibleStep(deductibleCents, remainingDeductibleCents, on));
  if (coinsuranceCents > 0) steps.push({ label: 'coinsurance 20.00 %', cents: coinsuranceCents, cite: PART_B_COINSURANCE });
  if (sequestrationCents > 0)
    steps.push({ label: 'sequestration, taken from the payment', cents: sequestrationCents, cite: SEQUESTRATION });
  steps.push({ label: 'Medicare pays', cents: paidCents, cite: PART_B_COINSURANCE });
  return { deductibleCents, coinsuranceCents, beforeSequestrationCents, sequestrationCents, paidCents, steps };
}

function deductibleStep(amount: Cents, remaining: Cents, on: PlainDate): WorkingStep {
  const value = effectiveOn(PART_B_DEDUCTIBLE, on);
  const year = value?.from.slice(0, 4) ?? '';
  return {
    label: `part B deductible (value of ${year}), ${formatDecimal(remaining)} of it still open`,
    cents: amount,
    cite: value?.cite ?? PART_B_AMOUNTS,
  };
}
