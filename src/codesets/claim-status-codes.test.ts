import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish } from '../kernel/said.ts';
import { statusInWords } from './claim-status-codes.ts';

const ROWS: readonly (readonly [string, string | undefined])[] = [
  ['A3:33 (IL)', 'the member or the member number was not found (member)'],
  ['A7:562 (85)', 'the NPI (billing practice)'],
  ['A7:187', 'the day of service'],
  ['A2:20 (PR)', 'taken in for a decision (payer)'],
  ['A7:187 (ZZ)', 'the day of service'],
  ['20', 'taken in for a decision'],
  ['A7:999', undefined],
  ['A3', undefined],
  ['', undefined],
  ['R 021 of the group', undefined],
];

test('a status pair is said in words where it is known, and not guessed where it is not', () => {
  for (const [text, words] of ROWS) {
    const told = statusInWords(text);
    assert.equal(told === undefined ? undefined : inEnglish(told), words, text);
  }
});
