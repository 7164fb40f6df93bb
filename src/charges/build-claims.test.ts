import assert from 'node:assert/strict';
import test from 'node:test';
import { claimBodySchema } from '../claims/claim.ts';
import { LOCATION, PROVIDERS, sketchUuid } from '../claims/sketch-defaults.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { isNonEmpty } from '../kernel/result.ts';
import { buildClaim } from './build-claims.ts';
import { charged, decided, PRACTICE, plan, SERVICE_DATE, toBuild, visit } from './visit-sketch.ts';

function bodyOf(change: Parameters<typeof toBuild>[0] = {}) {
  const built = buildClaim(toBuild(change));
  assert.ok(built.ok && built.value.kind === 'claim', JSON.stringify(built));
  return built.value.claim.body;
}

function failureOf(change: Parameters<typeof toBuild>[0]) {
  const built = buildClaim(toBuild(change));
  assert.ok(!built.ok);
  return [built.error.code, built.error.path];
}

test('a visit becomes one draft claim to the first plan, with the second one named', () => {
  const body = bodyOf();
  assert.equal(body.payer.payerId, 'MEDB');
  assert.equal(body.rank, 'primary');
  assert.deepEqual(
    body.otherCoverages.map(({ payer }) => payer.payerId),
    ['GAP'],
  );
  assert.deepEqual(body.diagnoses, ['E11621', 'L97512']);
  assert.equal(body.totalChargeCents, 43500);
  assert.equal(body.frequency, '1');
  assert.deepEqual(claimBodySchema.parse(JSON.parse(JSON.stringify(body))), body);
});

test('the total is the sum of the lines and each line has its own number under the claim', () => {
  const body = bodyOf();
  assert.equal(
    body.totalChargeCents,
    body.lines.reduce((sum, line) => sum + line.chargeCents, 0),
  );
  assert.deepEqual(
    body.lines.map((line) => [line.lineNumber, line.lineControlNumber.slice(-2), line.diagnosisPointers.join()]),
    [
      [1, '01', '1'],
      [2, '02', '2,1'],
    ],
  );
  for (const line of body.lines) assert.ok(line.lineControlNumber.startsWith(body.patientControlNumber));
});

test('only plans in force on the date of service are billed, first in rank first', () => {
  const rows: readonly (readonly [name: string, plans: ReturnType<typeof plan>[], expected: string[]])[] = [
    ['ranks decide, not order', [plan('GAP', 'secondary'), plan('MEDB', 'primary')], ['MEDB', 'GAP']],
    ['the last day counts', [plan('COMM', 'primary', { to: SERVICE_DATE })], ['COMM']],
    ['ended the day before', [plan('COMM', 'primary', { to: '2026-03-03' }), plan('MEDB', 'secondary')], ['MEDB']],
    [
      'three on file and the first one ended',
      [plan('COMM', 'primary', { to: '2026-03-03' }), plan('MEDB', 'secondary'), plan('GAP', 'tertiary')],
      ['MEDB', 'GAP'],
    ],
    ['begins the day after', [plan('COMM', 'primary', { from: '2026-03-05' }), plan('MEDB', 'secondary')], ['MEDB']],
    [
      'a case plan never answers for an ordinary visit',
      [plan('WCOMP', 'primary', { caseNumber: 'WC1' }), plan('COMM', 'primary')],
      ['COMM'],
    ],
  ];
  for (const [name, coverages, expected] of rows) {
    const body = bodyOf({ coverages });
    assert.deepEqual([body.payer.payerId, ...body.otherCoverages.map(({ payer }) => payer.payerId)], expected, name);
    assert.equal(body.rank, 'primary', name);
    // A plan that moved up since the one before it ended is told to the payers in its place of today (SBR01).
    const ranks = [body.coverage.rank, ...body.otherCoverages.map(({ coverage }) => coverage.rank)];
    assert.deepEqual(ranks, ['primary', 'secondary', 'tertiary'].slice(0, expected.length), name);
  }
});

test('a case coverage stands alone for the visit of its accident', () => {
  const wcomp = plan('WCOMP', 'primary', { caseNumber: 'WC1' });
  const encounter = visit({ caseCoverageId: wcomp.coverageId, accident: { kind: 'employment', date: '2026-03-02' } });
  const body = bodyOf({ encounter, coverages: [plan('MEDB', 'primary'), plan('GAP', 'secondary'), wcomp] });
  assert.equal(body.payer.payerId, 'WCOMP');
  assert.deepEqual(body.otherCoverages, []);
  assert.deepEqual(body.accident, { kind: 'employment', date: '2026-03-02' });
});

test('no claim is made where no plan may or can be billed', () => {
  const restricted = buildClaim(toBuild({ encounter: visit({ selfPayRestriction: true }) }));
  assert.deepEqual(restricted, { ok: true, value: { kind: 'self-pay', reason: 'self-pay-restriction' } });
  for (const coverages of [[], [plan('COMM', 'primary', { to: '2026-02-28' })]]) {
    assert.deepEqual(buildClaim(toBuild({ coverages })), {
      ok: true,
      value: { kind: 'self-pay', reason: 'no-coverage-on-date' },
    });
  }
});

test('an authorization goes on the claim of the payer that gave it, and on no other', () => {
  const authorization = {
    authorizationId: sketchUuid('authorization') as never,
    patientId: visit().patientId,
    number: 'AU1',
    procedures: ['72148' as never],
    unitsAuthorized: 1,
    unitsUsed: 0,
    from: plainDate('2026-01-01'),
    to: plainDate('2026-12-31'),
  };
  assert.equal(bodyOf({ authorization: { ...authorization, payerId: 'MEDB' as never } }).authorizationNumber, 'AU1');
  assert.ok(!('authorizationNumber' in bodyOf({ authorization: { ...authorization, payerId: 'COMM' as never } })));
});

test('everyone the visit names is on the claim with their own record', () => {
  const encounter = visit({
    referringProviderId: PROVIDERS.referring.providerId,
    orderingProviderId: PROVIDERS.ordering.providerId,
  });
  const body = bodyOf({ encounter });
  assert.equal(body.referring?.npi, PROVIDERS.referring.npi);
  assert.equal(body.ordering?.npi, PROVIDERS.ordering.npi);
  assert.ok(!('supervising' in body));
});

test('what the records do not hold is a located failure', () => {
  const unknown = sketchUuid('nobody');
  assert.deepEqual(failureOf({ encounter: visit({ caseCoverageId: unknown }) }), [
    'case-coverage-must-be-on-file',
    'encounter.caseCoverageId',
  ]);
  assert.deepEqual(failureOf({ practice: { ...PRACTICE, payers: [] } }), [
    'coverage-must-name-a-known-payer',
    'coverage.payerId',
  ]);
  assert.deepEqual(failureOf({ practice: { ...PRACTICE, locations: [] } }), [
    'encounter-must-name-a-known-location',
    'encounter.locationId',
  ]);
  assert.deepEqual(failureOf({ encounter: visit({ supervisingProviderId: unknown }) }), [
    'encounter-must-name-a-known-provider',
    'encounter.supervisingProviderId',
  ]);
  assert.equal(LOCATION.locationId, visit().locationId);
});

test('51 charges are refused with what to do, and 50 go', () => {
  const decision = decided(['I10'], ...Array.from({ length: 50 }, () => '99213'));
  const charges = charged(visit(), decision);
  assert.equal(bodyOf({ decision, charges }).lines.length, 50);
  const more = [...charges, charges[0]];
  assert.ok(isNonEmpty(more));
  assert.deepEqual(failureOf({ decision, charges: more }), ['claim-must-have-at-most-50-lines', 'charges']);
});

test('the same input gives the same claim, and the input is left as it was', () => {
  const input = toBuild();
  const before = JSON.stringify(input);
  assert.deepEqual(buildClaim(input), buildClaim(input));
  assert.equal(JSON.stringify(input), before);
});
