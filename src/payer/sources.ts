/** The sources that the payer's decisions rest on. */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-21');

/** The order of adjudication and the codes of each failing step. */
export const adjudicationStep = (step: number, what: string): Citation => ({
  title: 'Claimwright reference: payer adjudication',
  locator: `order of adjudication, section 2.1 step ${step}: ${what}`,
  basis: 'reference',
  checkedOn,
});

export const REPLACEMENT_CLAIMS: Citation = {
  title: 'Claimwright reference: denials',
  locator: 'section 5, corrected claims: Medicare part B does not take frequency 7 or 8, MA130',
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
  title: 'Claimwright reference: remittance codes',
  locator: 'section 3.2, CLP02 19 to 21 and NM1*TT; MA18 and MA07',
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
  title: 'Claimwright reference: payer adjudication',
  locator: 'section 2.1 steps 0 and 1: category A3, A6, A7 on the 277CA, never on the 835',
  basis: 'reference',
  checkedOn,
};

export const DIAGNOSIS_EDITS: Citation = {
  title: 'Definitions of Medicare Code Edits',
  locator: 'edits 1, 2 and 4: invalid diagnosis, external cause as principal, age conflict',
  basis: 'read',
  checkedOn: plainDate('2026-11-22'),
};
