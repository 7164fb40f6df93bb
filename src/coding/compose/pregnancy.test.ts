import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../../codesets/starter-code-sets.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { areOfPregnancy } from './pregnancy.ts';
import { suggestForText } from '../suggest-diagnoses.ts';

const WEEKS: readonly (readonly [text: string, are: boolean])[] = [
  ['Seen at [20 weeks].', true],
  ['[34w2d] by ultrasound', true],
  ['pregnancy of [12 weeks]', true],
  ['[30 weeks] gestation', true],
  ['pregnant, back in [4 weeks]', false],
  ['cough for [10 weeks]', false],
  ['delivered [6 weeks] ago', false],
  ['[6 weeks] postpartum', false],
  ['a cast, [6 weeks]', false],
];

for (const [text, are] of WEEKS) {
  test(`"${text}" ${are ? 'tells' : 'does not tell'} how far a pregnancy is`, () => {
    const plain = text.replace(/[[\]]/g, '');
    assert.equal(areOfPregnancy(plain, text.indexOf('['), text.indexOf(']') - 1), are);
  });
}

const CODED: readonly (readonly [note: string, codes: string])[] = [
  ['Prenatal visit at 34w2d', 'Z3493 Z3A34'],
  ['Hypertension. Follow-up in 20 weeks', 'I10'],
  ['Cough, continue Mucinex DM', 'R059'],
];

for (const [note, codes] of CODED) {
  test(`"${note}" is ${codes}`, () => {
    const found = suggestForText(`A/P: ${note}.`, plainDate('2026-03-04'), starterCodeSets());
    assert.equal(found.map(({ code }) => code).join(' '), codes);
  });
}
