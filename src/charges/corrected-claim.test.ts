import assert from 'node:assert/strict';
import test from 'node:test';
import { type ClaimIn, claimBodySchema } from '../claims/claim.ts';
import { replace } from '../claims/lifecycle.ts';
import { remittanceClaimSchema } from '../claims/remittance.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { isNonEmpty } from '../kernel/result.ts';
import { correctClaim, voidOfClaim } from './corrected-claim.ts';
import { idsNamed, RELEASES } from './visit-sketch.ts';

const TODAY = plainDate('2026-03-25');
const COMMERCIAL = 'claim CLM-1 payer COMM\nline 99213 x1 125.00 A\nline 69210 x1 80.00 A';

const submission = {
  fileName: 'f',
  interchangeControlNumber: '000000001',
  groupControlNumber: '1',
  transactionControlNumber: '0001',
  submittedOn: plainDate('2026-03-06'),
};

const rejected = (sketch: string): ClaimIn<'rejected'> => ({
  state: 'rejected',
  body: sketchClaim(sketch).body,
  submission,
  rejectedOn: TODAY,
  reason: 'A7',
});

function denied(sketch: string, change: Readonly<Record<string, unknown>> = {}): ClaimIn<'adjudicated'> {
  const { body } = sketchClaim(sketch);
  const decision = remittanceClaimSchema.parse({
    patientControlNumber: body.patientControlNumber,
    statusCode: '1',
    chargeCents: body.totalChargeCents,
    paidCents: 0,
    patientResponsibilityCents: 0,
    filingIndicator: 'CI',
    payerClaimControlNumber: 'ICN77',
    adjustments: [{ group: 'CO', carc: '97', cents: body.totalChargeCents }],
    rarcs: [],
    lines: [],
    ...change,
  });
  return { state: 'adjudicated', body, submission, decision, decidedOn: TODAY, outcome: 'denied' };
}

const correct = (claim: Parameters<typeof correctClaim>[0]['claim'], fixes: Parameters<typeof correctClaim>[0]['fixes'] = {}) =>
  correctClaim({ claim, fixes, releases: RELEASES, ids: idsNamed('CLM-2') });

function corrected(claim: Parameters<typeof correct>[0], fixes: Parameters<typeof correct>[1] = {}) {
  const result = correct(claim, fixes);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value.body;
}

test('a decided claim is replaced by the payer’s own number where the payer takes replacements', () => {
  const body = corrected(denied(COMMERCIAL));
  assert.deepEqual([body.frequency, body.originalPayerControlNumber], ['7', 'ICN77']);
  assert.equal(body.follows, sketchClaim(COMMERCIAL).body.claimId);
  assert.deepEqual(claimBodySchema.parse(JSON.parse(JSON.stringify(body))), body);
});

test('what was turned away at the door goes out as a new original', () => {
  const body = corrected(rejected(COMMERCIAL));
  assert.equal(body.frequency, '1');
  assert.ok(!('originalPayerControlNumber' in body));
});

test('a held or rejected replacement stays a replacement of the same claim', () => {
  const body = corrected(rejected('claim CLM-1 payer COMM freq 7 original ICN5 follows CLM-0'));
  assert.deepEqual([body.frequency, body.originalPayerControlNumber], ['7', 'ICN5']);
});

test('where no replacement is taken, only an unprocessable claim goes again', () => {
  const medicare = COMMERCIAL.replace('COMM', 'MEDB');
  const refused = correct(denied(medicare));
  assert.ok(!refused.ok);
  assert.equal(refused.error.code, 'decided-claim-must-be-reopened-or-appealed');
  assert.equal(corrected(denied(medicare, { rarcs: ['MA130'] })).frequency, '1');
});

test('a replacement without the payer’s number is refused', () => {
  const result = correct(denied(COMMERCIAL, { payerClaimControlNumber: '' }));
  assert.ok(!result.ok);
  assert.equal(result.error.code, 'replacement-must-name-the-payers-number');
});

test('the fix is in the new claim and the old one is as it was', () => {
  const old = denied(COMMERCIAL);
  const before = JSON.stringify(old);
  const lines = old.body.lines.map((line, at) => (at === 0 ? { ...line, modifiers: ['25' as never] } : line));
  assert.ok(isNonEmpty(lines));
  const body = corrected(old, { lines });
  assert.deepEqual(
    body.lines.map((line) => [line.procedure, ...line.modifiers]),
    [['99213', '25'], ['69210']],
  );
  assert.equal(JSON.stringify(old), before);
  assert.equal(replace(old, body.claimId, TODAY).replacedBy, body.claimId);
});

test('lines that change are numbered anew and the total follows them', () => {
  const old = denied(COMMERCIAL);
  const [, second] = old.body.lines;
  assert.ok(second !== undefined);
  const body = corrected(old, { lines: [{ ...second, chargeCents: cents(9000) }] });
  assert.deepEqual(
    body.lines.map((line) => [line.lineNumber, line.lineControlNumber === `${body.patientControlNumber}01`]),
    [[1, true]],
  );
  assert.equal(body.totalChargeCents, 9000);
});

test('an earlier payer’s decision stays with the charge it was about', () => {
  const secondary = `claim CLM-1 payer GAP rank secondary
    line 99213 x1 125.00 A
    line 69210 x1 80.00 A
    prior MEDB paid 60.00 on 2026-03-20
    decided 1 paid 40.00 CO-45 75.00 PR-2 10.00
    decided 2 paid 20.00 CO-45 55.00 PR-2 5.00`;
  const old = rejected(secondary);
  const lines = old.body.lines.toReversed();
  assert.ok(isNonEmpty(lines));
  const body = corrected(old, { lines });
  const paid = new Map(body.priorPayments[0]?.lines.map((line) => [line.lineControlNumber, line.paidCents]));
  assert.deepEqual(
    body.lines.map((line) => [line.procedure, paid.get(line.lineControlNumber)]),
    [
      ['69210', 2000],
      ['99213', 4000],
    ],
  );
});

test('what was refused as filed too late is not replaced; another plan may still get it', () => {
  const late = { group: 'CO', carc: '29' };
  const lines = [125_00, 80_00].map((chargeCents, at) => ({
    ...{
      procedure: at === 0 ? '99213' : '69210',
      modifiers: [],
      serviceDate: '2026-03-04',
      units: '1',
      chargeCents,
      paidCents: 0,
    },
    ...{ adjustments: [{ ...late, cents: chargeCents }], rarcs: ['N211'] },
  }));
  const byLine = denied(COMMERCIAL, { adjustments: [], lines });
  const whole = denied(COMMERCIAL, { adjustments: [{ ...late, cents: 205_00 }] });
  const partly = denied(COMMERCIAL, {
    adjustments: [],
    lines: [lines[0], { ...lines[1], adjustments: [{ group: 'CO', carc: '97', cents: 80_00 }] }],
  });
  for (const claim of [byLine, whole]) {
    const refused = correct(claim);
    assert.equal(refused.ok ? '' : refused.error.code, 'late-claim-must-be-proven-or-given-up');
    const { payer } = sketchClaim('claim CLM-1 payer GAP').body;
    assert.equal(corrected(claim, { payer }).frequency, '1');
    assert.ok(voidOfClaim({ claim, releases: RELEASES, ids: idsNamed('CLM-3') }).ok);
  }
  assert.equal(corrected(partly).frequency, '7', 'the line that was not late can be put right');
});
