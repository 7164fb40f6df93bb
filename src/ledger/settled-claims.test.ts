import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adjudicate } from '../claims/lifecycle.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import { answer, CODES, exampleClaim, POSTED, payment, postedCharges, reversalOf } from './ledger-examples.ts';
import { type PaymentPosting, postPayment } from './post-payment.ts';
import { settledClaims } from './settled-claims.ts';

const CHARGES = [12_500, 4_000];
const CLAIM = exampleClaim({ charges: CHARGES });

const posted = (claims: readonly RemittanceClaim[]): PaymentPosting['claims'] =>
  postPayment({
    remittance: payment('T1', claims),
    contextOf: () => ({ claim: CLAIM, nextCoverage: undefined, posted: postedCharges(CHARGES) }),
    codes: CODES,
    postedOn: POSTED,
  }).claims;

test('a claim that the payer split over two entries of a payment is decided once, by both', () => {
  const paid = answer([{ charge: 12_500, cas: 'CO-45 33.00' }]);
  const denied = answer([{ charge: 4_000, cas: 'CO-50 40.00', number: 2 }], { payerClaimControlNumber: 'ICN2', rarcs: ['N1'] });
  const settled = settledClaims(posted([paid, denied]), POSTED, () => CLAIM);
  assert.equal(settled.length, 1);
  const [{ claim, again } = assert.fail()] = settled;
  assert.equal(again, false);
  assert.equal(claim.outcome, 'partly-denied');
  assert.deepEqual([claim.decision.chargeCents, claim.decision.paidCents], [16_500, 9_200]);
  assert.deepEqual(
    claim.decision.lines.map((line) => line.procedure),
    ['G0001', 'G0002'],
  );
  assert.deepEqual(claim.decision.rarcs, ['N1']);
});

test('its own payer settles a claim again; a later plan, and an answer to no claim of ours, settle nothing', () => {
  const first = answer([{ charge: 12_500, cas: 'CO-45 33.00' }]);
  const decided = adjudicate(CLAIM, { claim: first, outcome: 'paid', on: POSTED });
  const entries = posted([first]);
  assert.deepEqual(
    settledClaims(entries, POSTED, () => decided).map(({ again }) => again),
    [true],
  );
  const later = posted([{ ...first, statusCode: '2' }]);
  assert.deepEqual(
    settledClaims(later, POSTED, () => decided),
    [],
  );
  assert.deepEqual(
    settledClaims(entries, POSTED, () => undefined),
    [],
  );
});

test('a decision that its own payment takes back settles nothing; the one beside it does', () => {
  const first = answer([{ charge: 12_500, cas: 'CO-45 33.00' }]);
  const corrected = answer([{ charge: 12_500, cas: 'CO-45 43.00' }], { payerClaimControlNumber: 'ICN2' });
  const settled = settledClaims(posted([first, reversalOf(first), corrected]), POSTED, () => CLAIM);
  assert.deepEqual(
    settled.map(({ claim }) => claim.decision),
    [corrected],
  );
});
