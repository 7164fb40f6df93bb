import assert from 'node:assert/strict';
import test from 'node:test';
import { sketchClaim } from '../claims/sketch.ts';
import { cents } from '../kernel/money.ts';
import type { ClaimAnswer } from './ports.ts';
import { allowedByLine } from './claim-answers.ts';

test('without a figure of the payer’s, what it allowed is what it paid, left to the patient and had to withhold by law', () => {
  const { body } = sketchClaim('claim CLM-1 payer MEDB\nline 99213 x1 125.00 A');
  const [line] = body.lines;
  assert.ok(line !== undefined);
  const adjustments = [
    { group: 'CO' as const, carc: '45', cents: cents(2500) },
    { group: 'PR' as const, carc: '2', cents: cents(2000) },
    { group: 'CO' as const, carc: '253', cents: cents(160) },
  ];
  const said = { ...line, units: '1', paidCents: cents(7840), adjustments, rarcs: [] };
  const answer = {
    claim: { patientControlNumber: body.patientControlNumber, statusCode: '1', lines: [said] },
  } as unknown as ClaimAnswer;
  assert.equal(allowedByLine(body, [answer]).get(line.lineControlNumber), 10_000);
});
