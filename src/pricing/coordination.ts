/** What a later payer pays after an earlier one: one formula per method, each with its working. */
import type { Citation } from '../kernel/effective.ts';
import { type Cents, maxCents, minCents, subtractCents, ZERO_CENTS } from '../kernel/money.ts';
import { assert } from '../kernel/result.ts';
import type { WorkedAmount, WorkingStep } from '../kernel/working.ts';
import { COORDINATION, MEDICARE_SECONDARY } from './sources.ts';

/** What the earlier payer did with a line. */
export type PriorAnswer = {
  readonly paidCents: Cents;
  /** Its patient responsibility (group PR). */
  readonly patientCents: Cents;
};

const notNegative = (amount: Cents): Cents => maxCents(ZERO_CENTS, amount);
const step = (label: string, cents: Cents, cite: Citation): WorkingStep => ({ label, cents, cite });

function lowest(candidates: readonly WorkingStep[], cite: Citation): WorkedAmount {
  assert(candidates.length > 0, 'there must be something to compare');
  const amount = notNegative(candidates.map((candidate) => candidate.cents).reduce(minCents));
  return { cents: amount, steps: [...candidates, step('the lowest of these is paid', amount, cite)] };
}

/**
 * Standard coordination: own benefit as if first, at most what the first left of the allowable expense, never more
 * than the patient owes. Out: cents ≥ 0 with the three amounts compared.
 */
export function standardSecondary(ownBenefitCents: Cents, allowableCents: Cents, prior: PriorAnswer): WorkedAmount {
  return lowest(
    [
      step('own benefit, as if first', ownBenefitCents, COORDINATION),
      step('allowable expense less what the first payer paid', subtractCents(allowableCents, prior.paidCents), COORDINATION),
      step('what the first payer left to the patient', prior.patientCents, COORDINATION),
    ],
    COORDINATION,
  );
}

/** Carve-out (non-duplication): own benefit less what the first payer paid, at most what the patient owes. */
export function carveOutSecondary(ownBenefitCents: Cents, prior: PriorAnswer): WorkedAmount {
  return lowest(
    [
      step('own benefit less what the first payer paid', subtractCents(ownBenefitCents, prior.paidCents), COORDINATION),
      step('what the first payer left to the patient', prior.patientCents, COORDINATION),
    ],
    COORDINATION,
  );
}

/** Medicaid's lesser-of: its fee less what was paid, or what the patient owes, whichever is lower; never negative. */
export function lesserOfSecondary(feeCents: Cents, prior: PriorAnswer): WorkedAmount {
  return lowest(
    [
      step('Medicaid fee less what the first payer paid', subtractCents(feeCents, prior.paidCents), COORDINATION),
      step('what the first payer left to the patient', prior.patientCents, COORDINATION),
    ],
    COORDINATION,
  );
}

export type MedicareSecondaryInput = {
  readonly chargeCents: Cents;
  readonly medicareFeeCents: Cents;
  /** What Medicare would pay were it first, before sequestration. */
  readonly medicareAloneCents: Cents;
  readonly primaryAllowedCents: Cents;
  readonly primaryPaidCents: Cents;
};

/**
 * Medicare as second payer: the lowest of charge less paid; Medicare alone; higher allowed amount less paid.
 * Source: 42 CFR 411.33(a); its example (175 charged, 150 allowed, 120 paid, fee 125) gives 30.00.
 */
export function medicareSecondary(input: MedicareSecondaryInput): WorkedAmount {
  const higher = maxCents(input.medicareFeeCents, input.primaryAllowedCents);
  return lowest(
    [
      step('charge less what the first payer paid', subtractCents(input.chargeCents, input.primaryPaidCents), MEDICARE_SECONDARY),
      step('what Medicare would pay alone', input.medicareAloneCents, MEDICARE_SECONDARY),
      step(
        'the higher allowed amount less what the first payer paid',
        subtractCents(higher, input.primaryPaidCents),
        MEDICARE_SECONDARY,
      ),
    ],
    MEDICARE_SECONDARY,
  );
}

export type SupplementTerms = { readonly paysPartBDeductible: boolean };

/** A Medicare supplement pays the coinsurance and copay that Medicare left, and the deductible when its letter says so. */
export function supplementPays(
  prior: { readonly deductibleCents: Cents; readonly otherPatientCents: Cents },
  terms: SupplementTerms,
): WorkedAmount {
  const deductible = terms.paysPartBDeductible ? prior.deductibleCents : ZERO_CENTS;
  const steps = [step("Medicare's coinsurance", prior.otherPatientCents, COORDINATION)];
  if (prior.deductibleCents > 0) {
    const label = terms.paysPartBDeductible ? "Medicare's deductible" : "Medicare's deductible, not covered by this plan";
    steps.push(step(label, deductible, COORDINATION));
  }
  return { cents: (prior.otherPatientCents + deductible) as Cents, steps };
}
