/** Some three hundred visits, each with what one convention says of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { BY_CODES } from './guideline-cases.ts';
import { casesIn, differences, leftAfterPresses } from './test-cases.ts';

test('what conventions say that know their codes by themselves', () => {
  const cases = casesIn(BY_CODES);
  assert.ok(cases.length > 250, `${cases.length} cases`);
  assert.deepEqual(differences(cases, { icd10: starterCodeSets().icd10, notesOn: () => undefined }), []);
});

test('each press puts right what it was offered for', () => {
  const codeSets = { icd10: starterCodeSets().icd10, notesOn: () => undefined };
  assert.deepEqual(
    casesIn(BY_CODES).flatMap((one) => leftAfterPresses(one, codeSets)),
    [],
  );
});
