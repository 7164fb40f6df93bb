import assert from 'node:assert/strict';
import test from 'node:test';
import { printSketch } from './print-sketch.ts';
import { sketchClaim } from './sketch.ts';

const SKETCHES = [
  'claim CLM-1',
  `claim CLM-1 dos 2026-03-04 pos 11 payer MEDB
  dx A E11.621  B L97.512
  line 99213-25 x1 125.00 A evaluation
  line 11042 x1 310.00 A,B procedure
  line J1885-JZ x2 12.00 - drug dos 2026-03-05 pos 12 ndc 00409379501/1.5/ML
  other GAP
  referring
  npi rendering 1234567893
  clia none`,
  `claim CLM-1 dos 2026-03-04 pos 10 payer GAP rank secondary freq 7 original ICN1
  line 99213 x1 125.00 A
  prior MEDB paid 60.00 on 2026-03-20
  decided 1 paid 60.00 CO-45 50.00 PR-2 15.00
  coverage from 2025-07-01 to 2026-12-31 case WC1 msp 12 group G7
  eligible no 2026-03-01
  qmb
  auth AU1
  accident auto 2026-03-02 WI
  onset 2026-03-01
  paid 25.00
  not assigned
  not released
  not participating
  restricted
  total 99.00`,
];

test('what is printed reads back as the same claim', () => {
  for (const sketch of SKETCHES) {
    const claim = sketchClaim(sketch);
    assert.deepEqual(sketchClaim(printSketch('CLM-1', claim.body)), claim);
  }
});

test('a printed claim reads as a person would write it', () => {
  assert.equal(printSketch('CLM-1', sketchClaim(SKETCHES[1] ?? '').body), SKETCHES[1]);
});

test('a printed claim tells nobody who the patient is', () => {
  const { body } = sketchClaim('claim CLM-1\npatient born 1961-05-17 sex M\ncoverage member ABC123456');
  const text = printSketch('CLM-1', body);
  for (const secret of ['1961', 'SKETCH', 'ABC123456', 'MRN1', 'MAPLE']) assert.ok(!text.includes(secret), secret);
});
