/** What is suggested for each way of saying what an office did. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { IMAGED_PARTS } from './image-table.ts';
import { OFFICE_PROCEDURES } from './procedure-table.ts';
import { suggestProcedures } from './suggest-procedures.ts';
import { DONE, ONLY_SPOKEN_OF } from './test-office-words-table.ts';
import { VACCINES } from './vaccine-table.ts';

/** A practice that knows every number of our tables. */
const numbers = [
  ...OFFICE_PROCEDURES.flatMap(({ codes, by = [], byLength = [], counted }) => [
    ...codes,
    ...by.map(([, code]) => code),
    ...byLength.map(([, code]) => code),
    ...(counted?.steps ?? []).map(({ code }) => code),
    counted?.further ?? '',
  ]),
  ...IMAGED_PARTS.flatMap(({ byViews }) => byViews.map(([, code]) => code)),
  ...VACCINES.flatMap(({ codes }) => codes),
  ...'90471 90472 90480 96372 99406 99407 99497'.split(' '),
];
const items = [...new Set(numbers)].filter((procedure) => /^\d/.test(procedure)).map((procedure) => ({ procedure, words: '' }));

const codesIn = (words: string): readonly string[] =>
  suggestProcedures(`ASSESSMENT AND PLAN\n\n1. Problem.\n${words}\n`, {
    on: plainDate('2026-03-02'),
    isMedicare: false,
    items,
    codeSets: starterCodeSets(),
  }).map(({ procedure, modifiers }) => [procedure, ...modifiers].join('-'));

test('what was done is found in many ways of saying it, and with it nothing else but drugs', () => {
  for (const row of DONE.trim().split('\n')) {
    const [codes = '', words = ''] = row.split(' | ');
    const found = codesIn(words).filter((code) => /^\d/.test(code));
    assert.deepEqual(found.toSorted(byText), codes.split(' ').toSorted(byText), words);
  }
});

test('what is ordered, planned, declined, past or of others is not', () => {
  for (const words of ONLY_SPOKEN_OF.trim().split('\n')) assert.deepEqual(codesIn(words), [], words);
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
