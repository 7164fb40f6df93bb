import assert from 'node:assert/strict';
import { test } from 'node:test';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { suggestForText } from './suggest-diagnoses.ts';

const codeSets = starterCodeSets();
const codesOf = (assessment: string): readonly string[] =>
  suggestForText(`A/P: ${assessment}`, plainDate('2026-03-04'), codeSets).map(({ code }) => code);

/** `assessment => the codes that are suggested` */
const NOT_NOW: readonly (readonly [assessment: string, codes: string])[] = [
  ['Type 2 diabetes. Continue metformin.', 'E119 Z7984'],
  ['Type 2 diabetes. Stopped metformin.', 'E119'],
  ['Type 2 diabetes. Stop metformin, start glipizide.', 'E119 Z7984'],
  ['Type 2 diabetes, intolerant to metformin.', 'E119'],
  ['Status post right total hip replacement.', 'Z96641'],
  ['She would like to proceed with total hip replacement.', ''],
  ['After total hip replacement she had planned to run.', 'Z96649'],
  ['Breast cancer, no evidence of disease.', 'Z853'],
  ['Nicotine dependence. Continues to smoke one pack of cigarettes per day.', 'F17210'],
  ['Nicotine dependence. Advised to stop.', 'F17200'],
  ['Headache. Denies smoking or living with anyone who smokes cigarettes.', 'R519'],
];

for (const [assessment, codes] of NOT_NOW) {
  test(`"${assessment}" is ${codes === '' ? 'nothing' : codes}`, () => assert.equal(codesOf(assessment).join(' '), codes));
}

/** `assessment => the code of its arthritis` */
const JOINTS: readonly (readonly [assessment: string, code: string])[] = [
  ['Right hip pain due to severe osteoarthritis.', 'M1611'],
  ['Left knee pain secondary to osteoarthritis.', 'M1712'],
  ['Knee pain. Osteoarthritis.', 'M1990'],
];

for (const [assessment, code] of JOINTS) {
  test(`"${assessment}" is arthritis of ${code}`, () => {
    const arthritis = codesOf(assessment).filter((one) => /^M1[679]/.test(one));
    assert.equal(arthritis.join(' '), code);
  });
}
