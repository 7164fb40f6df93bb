import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { readVisitNote } from '../read-visit-note.ts';
import { suggestForText } from '../suggest-diagnoses.ts';

const on = plainDate('2026-03-04');
const codeSets = starterCodeSets();

/** `an assessment => 2 where the code is a heading, 1 where it begins its line, 0 elsewhere`. */
const LEVELS: readonly (readonly [assessment: string, code: string, level: 0 | 1 | 2])[] = [
  ['Gout.', 'M109', 2],
  ['Acute otitis media of the right ear.', 'H6691', 2],
  ['Gout. Hypertension.', 'I10', 2],
  ['Gout; hypertension; asthma.', 'I10', 2],
  ['Gout. We will treat hypertension.', 'I10', 0],
  ['We discussed gout. Hypertension.', 'I10', 0],
  ['Hypertension is well controlled.', 'I10', 2],
  ['Hypertension is\nwell controlled on tablets.', 'I10', 2],
  ['Hypertension is what she asks about.', 'I10', 1],
  ['Neck pain in the setting of gout.', 'M109', 0],
];

for (const [assessment, code, level] of LEVELS) {
  test(`in "${assessment}" ${code} ${level === 2 ? 'is a heading' : 'is no heading'}`, () => {
    const { candidates } = readVisitNote(`A/P: ${assessment}`, { on, codeSets, mode: 'billing' });
    assert.equal(candidates.find((candidate) => candidate.code === code)?.facts.heading, level);
  });
}

test('a problem named before a colon among the sentences of a plan is a problem of the visit', () => {
  const codesOf = (plan: string): readonly string[] =>
    suggestForText(`A/P:\n1. Gout.\n2. Asthma.\nShe comes for gout. ${plan}`, on, codeSets).map(({ code }) => code);
  assert.ok(codesOf('Hypertension: no change.').includes('I10'));
  assert.ok(codesOf('She also tells of dizziness; trial of meclizine.').includes('R42'));
  assert.ok(!codesOf('She also tells of dizziness; it is gone.').includes('R42'));
  assert.ok(!codesOf('Her brother gave her a book on hypertension.').includes('I10'));
});

test('a vaccine that is up to date is no disease', () => {
  assert.deepEqual(
    suggestForText('A/P: Gout. Tetanus up to date.', on, codeSets).map(({ code }) => code as string),
    ['M109'],
  );
});

test('an unspecified code whose heading goes on in words that are not read is less sure', () => {
  const scoreOf = (heading: string): number => suggestForText(`A/P: ${heading}.`, on, codeSets)[0]?.score ?? 0;
  assert.ok(scoreOf('Anemia, ocular') < scoreOf('Anemia, mild'));
  assert.equal(scoreOf('Gout. Ocular talk'), scoreOf('Gout'));
});
