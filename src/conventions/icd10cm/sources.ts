/**
 * Who says so. 'read': the passage was read, in the publisher's own file or as the named publication quotes it;
 * 'memory': general knowledge, which warns and never holds.
 */
import type { Citation } from '../../kernel/effective.ts';
import { plainDate } from '../../kernel/plain-date.ts';

const checkedOn = plainDate('2026-11-22');

const guidelines = 'ICD-10-CM Official Guidelines for Coding and Reporting';

/** A guideline whose passage was read as a publication quotes it. */
export const guideline = (locator: string): Citation => ({ title: guidelines, locator, basis: 'read', checkedOn });

/** A guideline known in general, its passage not read. */
export const guidelineFromMemory = (locator: string): Citation => ({ title: guidelines, locator, basis: 'memory', checkedOn });

/** What the tabular list and the order file themselves say; the edition stands in the finding. */
export const TABULAR: Citation = {
  title: 'ICD-10-CM Tabular List of Diseases and Injuries',
  locator: 'notes at the codes, and the seventh characters that they define (NCHS)',
  basis: 'read',
  checkedOn,
};

export const ORDER_FILE: Citation = {
  title: 'ICD-10-CM order file and conversion table',
  locator: 'billable flag, codes in force and what took their place (CMS)',
  basis: 'read',
  checkedOn,
};

export const CODE_SET_RULE: Citation = {
  title: '45 CFR 162.1000 and 162.1002',
  locator: 'medical code sets valid at the time the care is furnished; ICD-10-CM with its guidelines is the adopted set',
  basis: 'read',
  checkedOn,
};

export const CODE_EDITOR: Citation = {
  title: 'Definitions of Medicare Code Edits',
  locator: 'version 41.1 (April 2024): lists of age, sex and manifestation edits',
  basis: 'read',
  checkedOn,
};

export const CLAIM_FORM: Citation = {
  title: 'ASC X12N 837, 005010X222A1 and X223A2',
  locator: 'twelve diagnoses and four pointers a line on a professional claim, 25 diagnoses on an institutional one',
  basis: 'reference',
  checkedOn,
};
