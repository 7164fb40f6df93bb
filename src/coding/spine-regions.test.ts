import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spineCode } from './spine-regions.ts';

const ROWS: readonly (readonly [code: string, around: string, becomes: string])[] = [
  ['M5126', 'herniated disc', 'M519'],
  ['M5126', 'L4-5 herniated disc', 'M5126'],
  ['M5126', 'L5-S1 disc herniation', 'M5127'],
  ['M5126', 'herniated cervical disc', 'M5020'],
  ['M5126', 'C5-C6 herniated disc with radiculopathy', 'M5010'],
  ['M5126', 'L4-5 herniated disc with radiculopathy', 'M5116'],
  ['M51369', 'degenerative disc disease at C5-6', 'M5030'],
  ['M5410', 'lumbar radiculopathy', 'M5416'],
  ['M48061', 'stenosis of the cervical spine', 'M4802'],
  ['I10', 'C5-6', 'I10'],
];

for (const [code, around, becomes] of ROWS) {
  test(`${code} beside "${around}" is ${becomes}`, () => assert.equal(spineCode(code, around), becomes));
}
