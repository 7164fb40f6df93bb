import assert from 'node:assert/strict';
import test from 'node:test';
import type { ClaimIn } from '../claims/claim.ts';
import { claimBodySchema } from '../claims/claim.ts';
import { type RemittanceClaim, remittanceClaimSchema } from '../claims/remittance.ts';
import { sketchClaim } from '../claims/sketch.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { buildSecondaryClaim } from './secondary-claim.ts';
import { idsNamed, RELEASES } from './visit-sketch.ts';

const PRIMARY = `claim CLM-1 payer MEDB
  dx A E11.621 B L97.512
  line 99213-25 x1 125.00 A
  line 11042 x1 310.00 B
  other GAP
  auth AU1`;

/** Medicare paid both lines and left 20 % to the patient. */
function decision(change: Partial<RemittanceClaim> = {}, sketch = PRIMARY): RemittanceClaim {
  const { body } = sketchClaim(sketch);
  return remittanceClaimSchema.parse({
    patientControlNumber: body.patientControlNumber,
    statusCode: '1',
    chargeCents: 43500,
    paidCents: 20000,
    patientResponsibilityCents: 5000,
    filingIndicator: 'MB',
    payerClaimControlNumber: 'ICN1',
    adjustments: [],
    rarcs: [],
    lines: body.lines.map((line, at) => ({
      lineControlNumber: line.lineControlNumber,
      procedure: line.procedure,
      modifiers: line.modifiers,
      units: '1',
      chargeCents: line.chargeCents,
      paidCents: at === 0 ? 6000 : 14000,
      adjustments: [
        { group: 'CO', carc: '45', cents: at === 0 ? 5000 : 13500 },
        { group: 'PR', carc: '2', cents: at === 0 ? 1500 : 3500 },
      ],
      rarcs: [],
    })),
    ...change,
  });
}

const adjudicated = (claim: RemittanceClaim, sketch = PRIMARY): ClaimIn<'adjudicated'> => ({
  state: 'adjudicated',
  body: sketchClaim(sketch).body,
  submission: {
    fileName: 'f',
    interchangeControlNumber: '000000001',
    groupControlNumber: '1',
    transactionControlNumber: '0001',
    submittedOn: plainDate('2026-03-06'),
  },
  decision: claim,
  decidedOn: plainDate('2026-03-21'),
  outcome: 'paid',
});

const next = (claim: RemittanceClaim, sketch = PRIMARY) =>
  buildSecondaryClaim({
    primary: adjudicated(claim, sketch),
    paidOn: plainDate('2026-03-20'),
    releases: RELEASES,
    ids: idsNamed('CLM-2'),
  });

function nextBody(claim: RemittanceClaim, sketch = PRIMARY) {
  const built = next(claim, sketch);
  assert.ok(built.ok && built.value.kind === 'claim', JSON.stringify(built));
  return built.value.claim.body;
}

test('what the first payer decided goes to the second, line by line and balanced to the cent', () => {
  const body = nextBody(decision());
  assert.deepEqual([body.payer.payerId, body.rank, body.frequency], ['GAP', 'secondary', '1']);
  assert.deepEqual(body.otherCoverages, []);
  const [prior] = body.priorPayments;
  assert.ok(prior !== undefined);
  assert.deepEqual([prior.payer.payerId, prior.paidCents, prior.paidOn], ['MEDB', 20000, '2026-03-20']);
  for (const [at, line] of prior.lines.entries()) {
    assert.equal(line.lineControlNumber, body.lines[at]?.lineControlNumber);
    const adjusted = line.adjustments.reduce((sum, one) => sum + one.cents, 0);
    assert.equal(line.paidCents + adjusted, body.lines[at]?.chargeCents);
  }
  assert.deepEqual(claimBodySchema.parse(JSON.parse(JSON.stringify(body))), body);
});

test('it is a new claim that follows the first one, without the first plan’s authorization', () => {
  const body = nextBody(decision());
  const primary = sketchClaim(PRIMARY).body;
  assert.equal(body.follows, primary.claimId);
  assert.notEqual(body.patientControlNumber, primary.patientControlNumber);
  assert.ok(!('authorizationNumber' in body));
  assert.equal(body.totalChargeCents, primary.totalChargeCents);
});

test('a claim that the payer forwarded is not sent again', () => {
  const rows: readonly (readonly [Partial<RemittanceClaim>, string])[] = [
    [{ statusCode: '19' }, 'CLP02 19'],
    [{ crossoverTo: { name: 'GOLDEN SUPPLEMENT' } }, 'NM1*TT'],
    [{ rarcs: ['MA01', 'MA18'] }, 'MA18'],
  ];
  for (const [change, evidence] of rows) {
    const built = next(decision(change));
    assert.ok(built.ok && built.value.kind === 'crossed-over', evidence);
    assert.equal(built.value.evidence, evidence);
  }
});

test('nothing goes on where no plan or no patient share is left, or the decision was taken back', () => {
  const denied = decision().lines.map((line) => ({
    ...line,
    paidCents: 0 as never,
    adjustments: [{ group: 'CO' as const, carc: '16', cents: line.chargeCents }],
  }));
  const rows = [
    [next(decision(), PRIMARY.replace('other GAP', '')), 'no-further-coverage'],
    [next(decision({ paidCents: 0 as never, lines: denied })), 'nothing-left-to-pay'],
    [next(decision({ statusCode: '22' })), 'decision-is-a-reversal'],
  ] as const;
  for (const [built, reason] of rows) assert.deepEqual(built, { ok: true, value: { kind: 'none', reason } });
});

test('a share stated for the whole claim only is enough to bill the next plan', () => {
  const whole = { lines: [], adjustments: [{ group: 'PR' as const, carc: '1', cents: 23500 as never }] };
  const body = nextBody(decision(whole));
  assert.deepEqual(body.priorPayments[0]?.lines, []);
  assert.deepEqual(body.priorPayments[0]?.claimAdjustments, whole.adjustments);
});

test('a line without our number is matched when only one line can be meant', () => {
  const nameless = decision().lines.map(({ lineControlNumber: _number, ...line }) => line);
  const body = nextBody(decision({ lines: nameless }));
  assert.deepEqual(
    body.priorPayments[0]?.lines.map((line) => line.lineControlNumber),
    body.lines.map((line) => line.lineControlNumber),
  );
});

test('a line that fits two of ours, or none, or comes twice, is for a person', () => {
  const twins = 'claim CLM-1 payer MEDB\nline 20610-RT x1 190.00 A\nline 20610-RT x1 190.00 A\nother GAP';
  const nameless = decision({}, twins).lines.map(({ lineControlNumber: _number, ...line }) => line);
  const stranger = decision().lines.map((line) => ({ ...line, lineControlNumber: 'OTHER', procedure: '99999' }));
  const twice = [...decision().lines, ...decision().lines];
  for (const built of [
    next(decision({ lines: nameless }, twins), twins),
    next(decision({ lines: stranger })),
    next(decision({ lines: twice })),
  ]) {
    assert.ok(!built.ok);
    assert.equal(built.error.code, 'remittance-line-must-match-a-claim-line');
  }
});

test('a third plan gets both earlier decisions, under its own line numbers', () => {
  const second = nextBody(decision(), PRIMARY.replace('other GAP', 'other GAP\nother COMM'));
  const third = buildSecondaryClaim({
    primary: {
      ...adjudicated(decision()),
      body: second,
      decision: decision({ lines: [], adjustments: [{ group: 'PR', carc: '2', cents: 5000 as never }] }),
    },
    paidOn: plainDate('2026-04-20'),
    releases: RELEASES,
    ids: idsNamed('CLM-3'),
  });
  assert.ok(third.ok && third.value.kind === 'claim');
  const { body } = third.value.claim;
  assert.deepEqual([body.rank, body.payer.payerId], ['tertiary', 'COMM']);
  assert.deepEqual(
    body.priorPayments.map((prior) => prior.payer.payerId),
    ['MEDB', 'GAP'],
  );
  const numbers = new Set(body.lines.map((line) => line.lineControlNumber));
  for (const prior of body.priorPayments) for (const line of prior.lines) assert.ok(numbers.has(line.lineControlNumber));
});
