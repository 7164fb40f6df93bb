import assert from 'node:assert/strict';
import test from 'node:test';
import { claimSchema } from './claim.ts';
import { hasNpiCheckDigit } from './identifiers.ts';
import { readPatientControlNumber } from './patient-control-number.ts';
import { sketchClaim } from './sketch.ts';

const SKETCH = `claim CLM-1 dos 2026-03-04 pos 11 payer MEDB
  dx    A E11.621  B L97.512
  line  99213-25 x1 125.00 A
  line  11042    x1 310.00 A,B`;

test('a sketch is a whole claim: what it says is said, the rest is sound', () => {
  const claim = sketchClaim(SKETCH);
  const { body } = claim;
  assert.equal(claim.state, 'draft');
  assert.deepEqual(body.diagnoses, ['E11621', 'L97512']);
  assert.deepEqual(
    body.lines.map((line) => [
      line.procedure,
      line.modifiers.join(),
      line.units,
      line.chargeCents,
      line.diagnosisPointers.join(),
      line.serviceKind,
    ]),
    [
      ['99213', '25', 1, 12500, '1', 'evaluation'],
      ['11042', '', 1, 31000, '1,2', 'procedure'],
    ],
  );
  assert.equal(body.totalChargeCents, 43500);
  assert.deepEqual([body.payer.payerId, body.payer.program, body.payer.acceptsReplacement], ['MEDB', 'medicare', false]);
  for (const npi of [body.billing.npi, body.rendering.npi]) assert.ok(hasNpiCheckDigit(npi));
  assert.equal(readPatientControlNumber(body.patientControlNumber), body.patientControlNumber);
  assert.deepEqual(claimSchema.parse(claim), claim);
});

test('one word is a claim too', () => {
  const { body } = sketchClaim('claim CLM-1');
  assert.deepEqual([body.diagnoses.join(), body.lines[0]?.procedure, body.totalChargeCents], ['I10', '99213', 12500]);
});

test('the same text gives the same ids, another name other ids', () => {
  assert.deepEqual(sketchClaim(SKETCH), sketchClaim(SKETCH));
  const other = sketchClaim(SKETCH.replace('CLM-1', 'CLM-2'));
  assert.notEqual(other.body.claimId, sketchClaim(SKETCH).body.claimId);
  assert.notEqual(other.body.patientControlNumber, sketchClaim(SKETCH).body.patientControlNumber);
});

test('everything that the field needs now and then has its word', () => {
  const { body } = sketchClaim(`claim CLM-2 dos 2026-03-04 pos 10 payer GAP rank secondary freq 7 original ICN1 follows CLM-1
    patient born 1961-05-17 sex M   # a comment
    coverage from 2025-01-01 to 2026-12-31 member ABC123 case WC1 msp 12
    eligible no 2026-03-01
    qmb
    npi billing 1234567890
    referring
    clia none
    line J1885-JZ x2 12.00 A ndc 00409379501/1.5/ML
    line 99213 x1 125.00 - evaluation dos 2026-03-05 pos 11
    other COMM
    prior MEDB paid 60.00 on 2026-03-20
    decided 1 paid 8.00 CO-45 2.50 PR-2 1.50
    auth AU1
    accident auto 2026-03-02 WI
    onset 2026-03-01
    paid 25.00
    not assigned
    restricted`);
  assert.deepEqual([body.frequency, body.originalPayerControlNumber, body.rank], ['7', 'ICN1', 'secondary']);
  assert.deepEqual([body.patient.birthDate, body.patient.sex], ['1961-05-17', 'M']);
  assert.deepEqual(
    [body.coverage.to, body.coverage.subscriber.memberId, body.coverage.caseNumber, body.coverage.medicareSecondaryReason],
    ['2026-12-31', 'ABC123', 'WC1', '12'],
  );
  assert.deepEqual([body.coverage.eligibility?.active, body.coverage.mayNotBillPatient], [false, true]);
  assert.deepEqual(body.lines[0]?.drug, { ndc: '00409379501', quantityThousandths: 1500, unit: 'ML' });
  assert.deepEqual(
    [body.lines[1]?.serviceDate, body.lines[1]?.placeOfService, body.lines[1]?.diagnosisPointers],
    ['2026-03-05', '11', []],
  );
  assert.deepEqual(body.priorPayments[0]?.lines, [
    {
      lineControlNumber: body.lines[0]?.lineControlNumber,
      paidCents: 800,
      units: 2,
      adjustments: [
        { group: 'CO', carc: '45', cents: 250 },
        { group: 'PR', carc: '2', cents: 150 },
      ],
    },
  ]);
  assert.deepEqual(
    [body.authorizationNumber, body.accident?.state, body.onsetDate, body.patientPaidCents],
    ['AU1', 'WI', '2026-03-01', 2500],
  );
  assert.deepEqual([body.benefitsAssigned, body.selfPayRestriction, body.location.cliaNumber], [false, true, undefined]);
});

test('a word it does not know, or a value it cannot read, throws', () => {
  const wrong = [
    'line 99213 x1 125.00',
    'claim CLM-1 colour red',
    'claim CLM-1\nlien 99213 x1 125.00',
    'claim CLM-1\nline 99213 x1 about100',
    'claim CLM-1 dos 2026-02-30',
    'claim CLM-1 rank first',
    'claim CLM-1\nline 99213 x0 125.00',
    'claim CLM-1\ndecided 1 paid 5.00',
  ];
  for (const text of wrong) assert.throws(() => sketchClaim(text), text);
});
