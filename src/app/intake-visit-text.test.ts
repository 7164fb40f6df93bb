import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forReading } from './intake-visit-text.ts';

const ROWS: readonly (readonly [string, string])[] = [
  ['28.13333333333333 kg/m2', '28.13 kg/m2'],
  ['129.85000000000002 mm[Hg]', '129.9 mm[Hg]'],
  ['0.0012345678 mg/dL', '0.0012 mg/dL'],
  ['4.00000000001', '4'],
  ['1.005 mmol/L', '1.005 mmol/L'],
  ['37.5 Cel', '37.5 Cel'],
  ['Never smoked', 'Never smoked'],
  ['version 1.20000.3', 'version 1.20000.3'],
  ['1.2.840.11350000', '1.2.840.11350000'],
];

test('measured numbers are told with the digits of a chart, and what is no such number stays', () => {
  for (const [written, told] of ROWS) assert.equal(forReading(written), told);
});
