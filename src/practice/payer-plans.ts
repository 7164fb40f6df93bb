/** The plans behind the six payers: what each pays and what it leaves to the patient. Invented terms. */
import type { Citation } from '../kernel/effective.ts';
import { cents, ZERO_CENTS } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { CommercialPlan, Plan } from '../payer/book.ts';
import { type CostShareTerms, NO_COST_SHARE } from '../pricing/benefits.ts';

export const terms = (name: string): Citation => ({
  title: name,
  locator: 'demonstration plan document, invented',
  basis: 'house',
  checkedOn: plainDate('2026-11-21'),
});

const share = (copayCents: number, coinsuranceHundredths: number, order: CostShareTerms['order']): CostShareTerms => ({
  copayCents: cents(copayCents),
  deductibleApplies: order !== 'copay-only',
  coinsuranceHundredths,
  order,
});

const commercialPlan = (
  planId: string,
  name: string,
  terms_: Pick<CommercialPlan, 'limits' | 'inNetwork' | 'excluded'>,
): CommercialPlan => ({
  kind: 'commercial',
  planId,
  name,
  cite: terms(`${name} plan document`),
  coordination: 'standard',
  visitLimits: {},
  ...terms_,
});

export const PPO_PLAN = commercialPlan('LKS-500', 'Lakeshore Choice 500', {
  limits: {
    familyModel: 'embedded',
    individualDeductibleCents: cents(50_000),
    familyDeductibleCents: cents(100_000),
    individualOutOfPocketCents: cents(400_000),
    familyOutOfPocketCents: cents(800_000),
  },
  inNetwork: {
    medical: share(0, 2000, 'copay-then-deductible'),
    'office-visit': share(2500, 0, 'copay-only'),
    preventive: NO_COST_SHARE,
  },
  excluded: [],
});

export const HMO_PLAN = commercialPlan('RVR-20', 'Riverbend Direct 20', {
  limits: {
    familyModel: 'embedded',
    individualDeductibleCents: ZERO_CENTS,
    familyDeductibleCents: ZERO_CENTS,
    individualOutOfPocketCents: cents(300_000),
    familyOutOfPocketCents: cents(600_000),
  },
  inNetwork: {
    medical: share(0, 1000, 'copay-then-deductible'),
    'office-visit': share(2500, 0, 'copay-only'),
    preventive: NO_COST_SHARE,
  },
  excluded: [{ procedure: '11200', liability: 'PR' }],
});

export const MEDICARE_PLAN: Plan = {
  kind: 'medicare-part-b',
  planId: 'PARTB',
  name: 'Part B',
  cite: terms('Medicare Part B'),
  excluded: [],
};
export const MEDICAID_PLAN: Plan = {
  kind: 'medicaid',
  planId: 'MCD',
  name: 'State Medicaid',
  cite: terms('State Medicaid plan'),
  excluded: [],
  copayCents: ZERO_CENTS,
};
export const SUPPLEMENT_PLAN: Plan = {
  kind: 'medicare-supplement',
  planId: 'SUP-G',
  name: 'Golden Supplement',
  cite: terms('Golden Supplement contract'),
  excluded: [],
  paysPartBDeductible: false,
};
export const COMPENSATION_PLAN: Plan = {
  kind: 'workers-compensation',
  planId: 'WC',
  name: 'Work injury benefits',
  cite: terms('Buckeye Work Compensation'),
  excluded: [],
};
