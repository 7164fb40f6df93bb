import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { suggestForText } from '../suggest-diagnoses.ts';

const codeSets = starterCodeSets();

/** `what the history says, the assessment => the code of the assessment, and the words that chose the side`. */
const SIDES: readonly (readonly [told: string, assessed: string, code: string, words: string])[] = [
  ['She twisted the right knee.', 'MCL sprain', 'S83411A', 'right knee'],
  ['His left medial knee hurts.', 'Jumper’s knee', 'M7652', 'left medial knee'],
  ['She twisted the right knee; the left knee was operated on.', 'MCL sprain', 'S83419A', ''],
  ['Both knees hurt.', 'MCL sprain', 'S83419A', ''],
  ['She is right-handed and limps.', 'MCL sprain', 'S83419A', ''],
  ['She twisted the right ankle.', 'MCL sprain', 'S83419A', ''],
  ['Pain of the left ear.', 'Otitis media', 'H6692', 'left ear'],
  ['She twisted the right knee.', 'Left MCL sprain', 'S83412A', ''],
];

for (const [told, assessed, code, words] of SIDES) {
  test(`"${told}" makes "${assessed}" ${code}`, () => {
    const found = suggestForText(`HPI: ${told}\nA/P: ${assessed}.`, plainDate('2026-03-04'), codeSets);
    const one = found.find((other) => other.code === code);
    assert.ok(one !== undefined, found.map((other) => other.code).join(' '));
    if (words !== '') assert.ok(one.spans.some((span) => span.words === words));
  });
}

test('the other knee that is examined for comparison does not hide the side', () => {
  const note = 'CC: Right knee pain.\nExam: Left knee without effusion.\nA/P: MCL sprain.';
  assert.ok(suggestForText(note, plainDate('2026-03-04'), codeSets).some(({ code }) => code === 'S83411A'));
});
