import { type Said, said } from '../../../kernel/said.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { replace } from '../patches.ts';
import { guideline, TABULAR } from '../sources.ts';
import { type Standing, standingOf } from '../standing.ts';

const WORDS: Readonly<Record<Extract<Standing, { kind: 'seventh' }>['wrong'], (values: Said['values']) => Said>> = {
  missing: (values) => said('{code} lacks its seventh character: one of {letters}.', values),
  unknown: (values) => said('{code} has a seventh character that its code does not know: one of {letters}.', values),
  placeholder: (values) => said('{code} lacks the placeholder X before its seventh character.', values),
};

function hitOn({ code, display }: Diagnosis, { book }: ConventionSubject): readonly ConventionHit[] {
  const standing = standingOf(book, code);
  if (standing.kind !== 'seventh') return [];
  const letters = standing.codes.map((one) => one.charAt(6)).join(', ');
  const values = standing.wrong === 'placeholder' ? { code: display } : { code: display, letters };
  return [
    {
      codes: [code],
      message: WORDS[standing.wrong](values),
      fix: said('Take the seventh character that says which phase of care the visit was; fill with X up to the sixth.'),
      patches: standing.codes.slice(0, 16).map((by) => replace(code, by)),
    },
  ];
}

const SPRAIN = [
  'code S93.4 - Sprain of ankle',
  'code S93.40 - Sprain of unspecified ligament of ankle',
  'code S93.401 - Sprain of unspecified ligament of right ankle',
  'code S93.401A + Sprain of unspecified ligament of right ankle, initial encounter',
  'code S93.401D + Sprain of unspecified ligament of right ankle, subsequent encounter',
  'code S93.401S + Sprain of unspecified ligament of right ankle, sequela',
  'code W10.9 - Fall (on) (from) unspecified stairs and steps',
  'code W10.9XXA + Fall (on) (from) unspecified stairs and steps, initial encounter',
].join('\n');

export const icd03SeventhCharacter = defineConvention({
  id: 'icd-03-seventh-character',
  asks: 'A code that has seventh characters carries one of its own, after placeholders up to the sixth.',
  severity: 'error',
  prevents: ['277CA A7', 'CARC 146'],
  cite: [guideline('I.A.4 and I.A.5, placeholder and seventh characters; I.B.2'), TABULAR],
  check: (subject) => subject.diagnoses.flatMap((diagnosis) => hitOn(diagnosis, subject)),
  cases: {
    pass: [
      { title: 'a sprain with its seventh character', sketch: `dx S93.401A\n${SPRAIN}` },
      { title: 'a fall with placeholders', sketch: `dx S93.401A W10.9XXA\n${SPRAIN}` },
      { title: 'a code that has none', sketch: 'dx I10' },
    ],
    fail: [
      { title: 'it is missing', sketch: `dx S93.401\n${SPRAIN}` },
      { title: 'it is none of this code', sketch: `dx S93.401B\n${SPRAIN}` },
      { title: 'the placeholders are missing', sketch: `dx S93.401A W10.9A\n${SPRAIN}` },
      { title: 'one placeholder is missing', sketch: `dx S93.401A W10.9XA\n${SPRAIN}` },
      { title: 'a code with placeholders without it', sketch: `dx S93.401A W10.9\n${SPRAIN}` },
    ],
  },
});
