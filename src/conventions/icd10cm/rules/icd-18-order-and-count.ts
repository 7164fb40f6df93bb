import { said } from '../../../kernel/said.ts';
import type { Setting } from '../coded-visit.ts';
import { type ConventionHit, type ConventionSubject, defineConvention } from '../convention.ts';
import { remove } from '../patches.ts';
import { pointerFault } from '../pointers.ts';
import { CLAIM_FORM, guidelineFromMemory } from '../sources.ts';

/** Diagnoses that fit on the claim of a setting. */
const MOST: Readonly<Record<Setting, number>> = { office: 12, 'outpatient-facility': 25, inpatient: 25 };

function repeated({ diagnoses }: ConventionSubject): readonly ConventionHit[] {
  const twice = diagnoses.filter(({ code }, at) => diagnoses.findIndex((other) => other.code === code) < at);
  return [...new Set(twice.map(({ code }) => code))].map((code) => ({
    codes: [code],
    message: said('{code} stands more than once.', { code: diagnoses.find((one) => one.code === code)?.display ?? code }),
    fix: said('Keep it once.'),
    patches: [remove(code)],
    cite: [CLAIM_FORM, guidelineFromMemory('I.B.12, each code is reported once for an encounter')],
  }));
}

function tooMany({ diagnoses, visit }: ConventionSubject): readonly ConventionHit[] {
  const most = MOST[visit.setting];
  if (diagnoses.length <= most) return [];
  return [
    {
      codes: diagnoses.slice(most).map(({ code }) => code),
      message: said('{n} diagnoses are more than a claim holds: {most}.', { n: diagnoses.length, most }),
      fix: said('Keep those that the visit was for and that the lines point to; the note keeps the others.'),
      patches: [],
    },
  ];
}

const pointers = ({ diagnoses, visit }: ConventionSubject): readonly ConventionHit[] =>
  (visit.lines ?? []).flatMap(({ procedure, pointers: to }, at): readonly ConventionHit[] => {
    const why = pointerFault(to, diagnoses.length);
    if (why === undefined) return [];
    return [
      {
        codes: [],
        line: at + 1,
        message: said('Line {line}, {procedure}, {why}.', { line: at + 1, procedure, why }),
        fix: said('Point the line at the diagnoses that made the service necessary, the most relevant first.'),
      },
    ];
  });

const MANY = 'dx I10 E11.9 E78.5 E03.9 K21.9 F41.1 J06.9 M54.50 G43.909 L30.9 J02.0 N39.0';

export const icd18OrderAndCount = defineConvention({
  id: 'icd-18-order-and-count',
  asks: 'No diagnosis stands twice, no more than fit on the claim, and every line points at one to four that are there.',
  severity: 'error',
  prevents: ['277CA A7', 'CARC 11'],
  cite: [CLAIM_FORM],
  check: (subject) => [...repeated(subject), ...tooMany(subject), ...pointers(subject)],
  cases: {
    pass: [
      { title: 'twelve on a professional claim', sketch: MANY },
      { title: 'thirteen for a facility', sketch: `visit 2026-03-04 outpatient-facility\n${MANY} B07.9` },
      { title: 'each line points at its reasons', sketch: 'dx E11.621 L97.512\nline 99213 A\nline 11042 B,A' },
    ],
    fail: [
      { title: 'one code twice', sketch: 'dx I10 E11.9 I10' },
      { title: 'one code twice, written in two ways', sketch: 'dx E11.9 E119' },
      { title: 'thirteen on a professional claim', sketch: `${MANY} B07.9` },
      { title: 'a pointer to what is not there', sketch: 'dx I10\nline 99213 A,B' },
      { title: 'a line without a reason', sketch: 'dx I10\nline 99213 -' },
      { title: 'the same reason twice', sketch: 'dx I10\nline 99213 A,A' },
      { title: 'five reasons', sketch: 'dx I10 E11.9 E78.5 E03.9 K21.9\nline 99213 A,B,C,D,E' },
    ],
  },
});
