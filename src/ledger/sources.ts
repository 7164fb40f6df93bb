/**
 * What posting rests on. What an amount means, and whose it is, is the standard's and Medicare's; which account it moves to is the
 * house's own chart (docs/adr/0005-chart-and-posting.md).
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-22');

/** The meaning of reason codes, in our own words. */
export const reasonCodes = (locator: string): Citation => ({
  title: 'Claim adjustment reason codes, X12 external code list 139',
  locator,
  basis: 'reference',
  checkedOn,
});

/** Whose an adjusted amount is. */
const groupCode = (locator: string): Citation => ({
  title: 'Claim adjustment group codes, as Noridian Medicare explains them',
  locator,
  basis: 'read',
  checkedOn,
});
export const CONTRACTUAL = groupCode('CO: the provider is liable, and the beneficiary may not be billed');
export const PATIENT_SHARE = groupCode('PR: may be billed to the patient, or to another payer on the patient’s behalf');
export const OTHER = groupCode('OA: where neither PR nor CO applies');

export const PAYER_INITIATED: Citation = {
  title: 'X12 835, 005010X221A1, CAS01',
  locator: 'PI: a reduction that the payer began',
  basis: 'reference',
  checkedOn,
};

export const SEQUESTRATION: Citation = {
  title: 'Medicare contractor page on federal sequestration payment reductions',
  locator: 'CARC 253 in group CO; the patient’s share is never reduced',
  basis: 'reference',
  checkedOn,
};

export const EARLIER_PAYERS: Citation = {
  title: 'X12 RFI 2548',
  locator: 'a later payer reports what earlier ones paid and adjusted as OA-23',
  basis: 'reference',
  checkedOn,
};

export const WAIVED_SHARES: Citation = {
  title: '42 U.S.C. 1320a-7a',
  locator: '(a)(5) and (i)(6): a waived share is an inducement unless it is not routine and follows need found in each case',
  basis: 'reference',
  checkedOn,
};

export const house = (locator: string): Citation => ({
  title: 'Posting policy of the house',
  locator,
  basis: 'house',
  checkedOn,
});
