/**
 * Two findings that one code says together, and symptoms that a diagnosis includes. A small first part of the conventions:
 * enough that the commonest office notes are not suggested apart.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';

const guideline = (locator: string): Citation => ({
  title: 'ICD-10-CM Official Guidelines for Coding and Reporting',
  locator,
  basis: 'reference',
  checkedOn: plainDate('2026-11-21'),
});

export type AssumedLink = {
  /** Codes, by prefix, that the two findings have. */
  readonly first: RegExp;
  readonly second: RegExp;
  readonly becomes: string;
  /** Which of the two the linked code replaces. */
  readonly replaces: 'first' | 'both';
  readonly because: string;
  readonly cite: Citation;
};

const WITH = guideline('I.A.15, "with"');

/** In order: the first that holds is applied, then the list is read again. */
export const ASSUMED_LINKS: readonly AssumedLink[] = [
  {
    first: /^E119$/,
    second: /^N18/,
    becomes: 'E1122',
    replaces: 'first',
    because: 'diabetes and chronic kidney disease are assumed linked (guideline I.A.15)',
    cite: WITH,
  },
  {
    first: /^E119$/,
    second: /^G629$/,
    becomes: 'E1142',
    replaces: 'both',
    because: 'diabetes and polyneuropathy are assumed linked (guideline I.A.15)',
    cite: WITH,
  },
  {
    first: /^E119$/,
    second: /^R739$/,
    becomes: 'E1165',
    replaces: 'both',
    because: 'hyperglycemia in diabetes is part of its code (guideline I.A.15)',
    cite: WITH,
  },
  {
    first: /^E119$/,
    second: /^I739$/,
    becomes: 'E1151',
    replaces: 'both',
    because: 'diabetes and peripheral angiopathy are assumed linked (guideline I.A.15)',
    cite: WITH,
  },
  {
    first: /^I10$/,
    second: /^I50/,
    becomes: 'I110',
    replaces: 'first',
    because: 'hypertension and heart failure are assumed linked (guideline I.C.9.a)',
    cite: guideline('I.C.9.a.1'),
  },
  {
    first: /^I110$/,
    second: /^N18/,
    becomes: 'I130',
    replaces: 'first',
    because: 'hypertension, heart failure and kidney disease are assumed linked (guideline I.C.9.a)',
    cite: guideline('I.C.9.a.3'),
  },
  {
    first: /^I10$/,
    second: /^N18[56]$/,
    becomes: 'I120',
    replaces: 'first',
    because: 'hypertension and chronic kidney disease are assumed linked (guideline I.C.9.a)',
    cite: guideline('I.C.9.a.2'),
  },
  {
    first: /^I10$/,
    second: /^N18/,
    becomes: 'I129',
    replaces: 'first',
    because: 'hypertension and chronic kidney disease are assumed linked (guideline I.C.9.a)',
    cite: guideline('I.C.9.a.2'),
  },
];

export type IntegralSymptom = { readonly symptom: RegExp; readonly diagnosis: RegExp };

/**
 * A symptom (or a vaguer name) that is part of the diagnosis is not coded beside it. Our own short table of clear cases.
 * Source: guideline I.B.5; reference/coding.md ICD-12.
 */
export const INTEGRAL_SYMPTOMS: readonly IntegralSymptom[] = [
  { symptom: /^R05/, diagnosis: /^(?:J0[0-6]|J1|J2|J4|U071)/ },
  { symptom: /^R50/, diagnosis: /^(?:A0|B27|B34|H66|J0[0-6]|J1|J2|N10|N39|U071|L03|K57)/ },
  { symptom: /^R(?:070|0981|0982|043)/, diagnosis: /^(?:J0[0-6]|J1[01]|J3[02]|U071)/ },
  { symptom: /^R06(?:0|2)/, diagnosis: /^(?:J18|J2[01]|J4[345]|I50|I11|U071)/ },
  { symptom: /^R51/, diagnosis: /^(?:G43|G44|J01|J1[01]|U071)/ },
  { symptom: /^R(?:11|197|10)/, diagnosis: /^(?:A0[89]|K52|K5[78]|K35|K80|K85)/ },
  { symptom: /^R(?:12|10)/, diagnosis: /^K2[1579]/ },
  { symptom: /^R(?:300|350|3915|10[23])/, diagnosis: /^(?:N30|N39|N10)/ },
  { symptom: /^R(?:10|31)/, diagnosis: /^N20/ },
  { symptom: /^R07/, diagnosis: /^(?:I2[0-5]|M940)/ },
  { symptom: /^R(?:739|7303)/, diagnosis: /^E1[01]/ },
  { symptom: /^R030/, diagnosis: /^I1/ },
  { symptom: /^R(?:5381|5383|531)/, diagnosis: /^(?:B34|B27|D5|D6|E03|J1[01]|U071|I50|F3)/ },
  { symptom: /^R(?:60|0602)/, diagnosis: /^I(?:50|11|13|872)/ },
  { symptom: /^R(?:202|200)/, diagnosis: /^(?:G62|G56|E114|M54[1-4]|G57)/ },
  { symptom: /^R42/, diagnosis: /^(?:H81|I951)/ },
  { symptom: /^R21/, diagnosis: /^(?:L2|L3|L4|L5|B0|B3)/ },
  { symptom: /^M791/, diagnosis: /^(?:J1[01]|B34|U071|M797)/ },
  { symptom: /^M54[2569]/, diagnosis: /^(?:M54[1345]|M48|M51|M47|S3|S1)/ },
  { symptom: /^M255/, diagnosis: /^(?:M1[5-9]|M75|M06|M10|S[4-9]3|S8)/ },
  { symptom: /^M796/, diagnosis: /^(?:M722|M77|S9|I8)/ },
  { symptom: /^J029/, diagnosis: /^(?:J020|J03|J06|J1[01]|U071)/ },
  { symptom: /^H920/, diagnosis: /^H6[056]/ },
  { symptom: /^N390/, diagnosis: /^N(?:30|10)/ },
  { symptom: /^B349/, diagnosis: /^(?:J0|J1|J2|U071|A08)/ },
  { symptom: /^R09(?:81|82)/, diagnosis: /^J3[02]/ },
  { symptom: /^E119$/, diagnosis: /^E11[0-8]/ },
  { symptom: /^I10$/, diagnosis: /^I1[123]/ },
  { symptom: /^J449$/, diagnosis: /^J44[01]/ },
  { symptom: /^K219$/, diagnosis: /^K21[0]/ },
  { symptom: /^F32[9A]$/, diagnosis: /^F3(?:2[0-5]|3)/ },
  { symptom: /^F419$/, diagnosis: /^F41[0138]/ },
  { symptom: /^D649$/, diagnosis: /^D(?:5|6[0-3])/ },
  { symptom: /^I4891$/, diagnosis: /^I48[0-2]/ },
  { symptom: /^I509$/, diagnosis: /^I50[2-4]/ },
  { symptom: /^N189$/, diagnosis: /^N18[1-6]/ },
  { symptom: /^E785$/, diagnosis: /^E78[0-4]/ },
  { symptom: /^M199/, diagnosis: /^M1(?:[5-8]|90)/ },
  { symptom: /^G4700$/, diagnosis: /^F51/ },
];
