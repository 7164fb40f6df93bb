/** The sources that the payer's decisions rest on. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-21');

/**
 * The sandbox payers' own order of tests, the first failing one deciding. The codes that say so are those of X12's external code
 * lists 139 (CARC) and 411 (RARC).
 */
export const adjudicationStep = (step: number, what: string): Citation => ({
  title: 'Order of adjudication of the sandbox payers',
  locator: `step ${step}: ${what}`,
  basis: 'house',
  checkedOn,
});

export const REPLACEMENT_CLAIMS: Citation = {
  title: 'Medicare Claims Processing Manual',
  locator: 'chapter 34, reopenings: Medicare part B does not take frequency 7 or 8; MA130',
  basis: 'reference',
  checkedOn,
};

export const ONE_YEAR_FILING: Citation = {
  title: '42 CFR 424.44',
  locator: '(a) one calendar year from the date of service; otherwise the payer contract',
  basis: 'reference',
  checkedOn,
};

export const CROSSOVER: Citation = {
  title: 'X12 835, 005010X221A1, loop 2100',
  locator: 'CLP02 19 to 21 and NM1*TT; MA18 and MA07 of X12 external code list 411',
  basis: 'reference',
  checkedOn,
};

export const OTHER_PAYERS_IMPACT: Citation = {
  title: 'X12 RFI 2548',
  locator: 'a later payer reports what earlier ones paid and adjusted as OA-23',
  basis: 'reference',
  checkedOn,
};

export const FRONT_DOOR: Citation = {
  title: 'X12 277CA, 005010X214, STC01-1',
  locator: 'category A3, A6, A7 (X12 external code list 507): turned away before adjudication, never on the 835',
  basis: 'reference',
  checkedOn,
};

export const DIAGNOSIS_EDITS: Citation = {
  title: 'Definitions of Medicare Code Edits',
  locator: 'edits 1, 2 and 4: invalid diagnosis, external cause as principal, age conflict',
  basis: 'read',
  checkedOn: plainDate('2026-11-22'),
};
