/** The sources that several prices of this room rest on. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-21');

/** The order of copay, deductible, coinsurance and cap; CMS publishes the terms, a contract fixes the order. */
export const COST_SHARE_ORDER: Citation = {
  title: 'Uniform glossary of health coverage terms, 45 CFR 147.200(c)',
  locator: 'allowed amount, copayment, deductible, coinsurance, out-of-pocket limit; their order is the plan’s contract',
  basis: 'reference',
  checkedOn,
};

export const LOWER_OF_CHARGE: Citation = {
  title: 'Medicare Physician Fee Schedule payment rule',
  locator: 'lower of actual charge or fee schedule amount, 42 CFR 414.21',
  basis: 'reference',
  checkedOn,
};

export const PART_B_AMOUNTS: Citation = {
  title: 'CMS 2026 Medicare Parts A and B premiums and deductibles',
  locator: 'Part B annual deductible',
  basis: 'reference',
  checkedOn,
};

export const PART_B_COINSURANCE: Citation = {
  title: 'Medicare Part B payment, from allowed to paid',
  locator: '80 percent of the allowed amount after the deductible, Social Security Act 1833(a), (b)',
  basis: 'reference',
  checkedOn,
};

export const SEQUESTRATION: Citation = {
  title: 'Medicare contractor page on federal sequestration payment reductions',
  locator: '2 percent of the payment, last, example 40.00 to 39.20',
  basis: 'reference',
  checkedOn,
};

export const CLEAN_CLAIM_INTEREST: Citation = {
  title: 'Medicare Claims Processing Manual',
  locator: 'chapter 1 section 80.2.2, interest on clean claims paid after 30 days',
  basis: 'reference',
  checkedOn,
};

export const MEDICARE_SECONDARY: Citation = {
  title: '42 CFR 411.33',
  locator: '(a) and the worked example in (b): lowest of three amounts',
  basis: 'reference',
  checkedOn,
};

export const COORDINATION: Citation = {
  title: 'NAIC coordination of benefits model regulation, MDL-120',
  locator: 'how much a later plan pays after an earlier one',
  basis: 'reference',
  checkedOn,
};

export const FACILITY_PLACES: Citation = {
  title: 'Medicare Claims Processing Manual',
  locator: 'chapter 12 section 20.4.2, places paid at the facility rate',
  basis: 'memory',
  checkedOn,
};
