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
  ['M5126', 'disc herniation at L4-5 with nerve root impingement', 'M5116'],
  ['M5126', 'L5-S1 disc herniation compressing the S1 nerve root', 'M5117'],
  ['M51369', 'degenerative disc disease at C5-6', 'M5030'],
  ['M5410', 'lumbar radiculopathy', 'M5416'],
  ['M48061', 'stenosis of the cervical spine', 'M4802'],
  ['M4310', 'L4-5 spondylolisthesis', 'M4316'],
  ['M4850XA', 'compression fracture of L1', 'M4856XA'],
  ['M4850XD', 'compression fracture of T12, healing', 'M4854XD'],
  ['M4850XA', 'L1 compression fracture after a fall', 'S32010A'],
  ['M4850XA', 'traumatic T12 compression fracture', 'S22080A'],
  ['M4850XA', 'traumatic T5 compression fracture', 'S22050A'],
  ['I10', 'C5-6', 'I10'],
];

for (const [code, around, becomes] of ROWS) {
  test(`${code} beside "${around}" is ${becomes}`, () => assert.equal(spineCode(code, around), becomes));
}
