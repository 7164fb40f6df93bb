/** What the engine suggests for the practice's notes is what their writer knew, so that neither drifts from the other unseen. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { suggestForText } from '../coding/suggest-diagnoses.ts';
import { demoPractice } from './visits.ts';

/** An activity told in the complaint alone says too little to be suggested. */
const LEFT_TO_THE_CODER = 'Y990';

test('each diagnosis that a note was written for is suggested, and no other', () => {
  const codeSets = starterCodeSets();
  const apart = new Set<string>();
  let right = 0;
  for (const { visits } of demoPractice({ seed: 11, claims: 400 }).days()) {
    for (const { encounter, diagnoses, scenario } of visits) {
      const note = encounter.notes.at(-1);
      const suggested = note === undefined ? [] : suggestForText(note.text, encounter.serviceDate, codeSets);
      const codes = new Set<string>(suggested.map(({ code }) => code));
      for (const code of diagnoses) {
        if (codes.delete(code)) right += 1;
        else if (note !== undefined && code !== LEFT_TO_THE_CODER) apart.add(`${scenario}: ${code} missed`);
      }
      for (const code of codes) apart.add(`${scenario}: ${code} besides`);
    }
  }
  assert.deepEqual([...apart], []);
  assert.ok(right > 500, `${right}`);
});
