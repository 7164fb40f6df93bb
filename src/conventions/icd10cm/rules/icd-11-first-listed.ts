import { said } from '../../../kernel/said.ts';
import { keptByCode } from '../code-pattern.ts';
import { type ConventionHit, type ConventionSubject, defineConvention } from '../convention.ts';
import { NEVER_FIRST, ONLY_FIRST } from '../first-listed.ts';
import { moveBefore } from '../patches.ts';
import { guideline } from '../sources.ts';

const reasonAgainst = keptByCode((code) => NEVER_FIRST.find(({ holds }) => holds(code)));
const isOnlyFirst = keptByCode(ONLY_FIRST);

function neverFirst({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const [first] = diagnoses;
  if (first === undefined) return [];
  const found = reasonAgainst(first.code);
  if (found === undefined) return [];
  const instead = diagnoses.find(({ code }) => reasonAgainst(code) === undefined);
  return [
    {
      codes: [first.code],
      message: said('{code} cannot stand first: {why}.', { code: first.display, why: found.why }),
      fix: said('List the condition that the visit was for first.'),
      patches: instead === undefined ? [] : [moveBefore(instead.code, first.code)],
      cite: found.cite,
    },
  ];
}

function onlyFirst({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const [first] = diagnoses;
  if (first === undefined) return [];
  return diagnoses
    .slice(1)
    .filter(({ code }) => isOnlyFirst(code))
    .map(({ code, display }) => ({
      codes: [code],
      // Two of one day: both are first-listed, each of its own visit.
      ...(isOnlyFirst(first.code) ? { severity: 'warning' as const } : {}),
      message: said('{code} says why the patient came, and may only stand first.', { code: display }),
      fix: said('List it first, or remove it when the visit was for something else.'),
      patches: [moveBefore(code, first.code)],
      override: said('Several visits of this day are on one record.'),
    }));
}

export const icd11FirstListed = defineConvention({
  id: 'icd-11-first-listed',
  asks: 'What stands first may stand first, and what may only stand first does.',
  severity: 'error',
  prevents: ['CARC 16', 'CARC 146', 'CARC 11'],
  cite: [guideline('I.C.21.c.16, Z codes that may only be principal or first-listed (FY2024)')],
  check: (subject) => [...neverFirst(subject), ...onlyFirst(subject)],
  cases: {
    pass: [
      { title: 'the sprain first, then the fall', sketch: 'dx S93.401A W10.9XXA' },
      { title: 'the examination first', sketch: 'dx Z00.00 E78.5' },
      { title: 'the research participant may stand anywhere', sketch: 'dx I10 Z00.6' },
      { title: 'obesity first, then the index', sketch: 'dx E66.9 Z68.35' },
      { title: 'the poisoning itself stands first', sketch: 'dx T39.011A R11.2' },
    ],
    fail: [
      { title: 'the fall first', sketch: 'dx W10.9XXA S93.401A' },
      { title: 'the organism first', sketch: 'dx B96.20 N39.0' },
      { title: 'severe sepsis first', sketch: 'dx R65.20 A41.9' },
      { title: 'underdosing first', sketch: 'dx T46.5X6A I10' },
      { title: 'an adverse effect’s drug first', sketch: 'dx T36.0X5A L27.0' },
      { title: 'weeks of gestation first', sketch: 'dx Z3A.20 O09.12' },
      { title: 'a body mass index first', sketch: 'dx Z68.35 E66.9' },
      { title: 'a screening examination second', sketch: 'dx E78.5 Z00.00' },
      { title: 'supervision of a pregnancy second', sketch: 'dx I10 Z34.00' },
      { title: 'long-term drugs alone', sketch: 'dx Z79.4' },
    ],
  },
});
