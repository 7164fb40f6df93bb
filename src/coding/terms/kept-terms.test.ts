import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openBundle } from '../../codesets/bundles/bundle.ts';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { expectOk } from '../../kernel/result.ts';
import { suggestForText } from '../suggest-diagnoses.ts';
import { openTerms } from './compile-terms.ts';
import { daysWithTerms, termBytes, termsName, useTermBytes } from './kept-terms.ts';

const on = plainDate('2026-03-04');
const codes = (sets: ReturnType<typeof starterCodeSets>): string =>
  suggestForText('A/P: Left knee pain. HTN.', on, sets)
    .map(({ code }) => code)
    .join(' ');

/** Terms are kept for each array of them: a copy is another set. */
const anotherSet = (): ReturnType<typeof starterCodeSets> => {
  const sets = starterCodeSets();
  const terms = [...sets.icd10Terms(on)];
  return { ...sets, icd10Terms: () => terms };
};

test('kept bytes open to the terms that were compiled, and a note is read by them', () => {
  const sets = anotherSet();
  const bytes = termBytes(sets, on);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const terms = openTerms(expectOk(openBundle(buffer), 'the bytes are whole'));
  assert.ok(terms.length > 3000);
  const at = terms.vocabulary.get('knee');
  assert.ok(at !== undefined && (terms.frequency[at] ?? 0) > 10);
  let read = 0;
  useTermBytes(sets, on, () => {
    read += 1;
    return buffer;
  });
  assert.equal(codes(sets), codes(starterCodeSets()));
  assert.equal(codes(sets), 'M25562 I10');
  assert.equal(read, 1, 'read when a note first asks, and once');
});

test('damaged or absent bytes are left aside: the terms are compiled', () => {
  for (const broken of [undefined, new ArrayBuffer(3), new ArrayBuffer(64)]) {
    const sets = anotherSet();
    useTermBytes(sets, on, () => broken);
    assert.equal(codes(sets), 'M25562 I10');
  }
});

test('the name of kept terms is the same for the same books; the starter set keeps none', () => {
  assert.equal(termsName(starterCodeSets(), on), termsName(starterCodeSets(), on));
  assert.deepEqual(daysWithTerms(starterCodeSets()), []);
});
