import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { effective } from '../kernel/effective.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { carveOutSecondary, lesserOfSecondary, medicareSecondary, standardSecondary, supplementPays } from './coordination.ts';
import { lateInterest } from './interest.ts';
import { partBDeductibleOn, payPartB, sequestrationOf } from './medicare-part-b.ts';
import { CLEAN_CLAIM_INTEREST } from './sources.ts';

const ON = plainDate('2026-03-04');

test('the contractor example: allowed 100, deductible 50, sequestration makes 40.00 into 39.20', () => {
  const paid = payPartB({ allowedCents: cents(10_000), on: ON, remainingDeductibleCents: cents(5000), costShareWaived: false });
  assert.deepEqual(
    [paid.deductibleCents, paid.coinsuranceCents, paid.beforeSequestrationCents, paid.sequestrationCents, paid.paidCents],
    [5000, 1000, 4000, 80, 3920],
  );
});

test('the part B deductible of 2026 is 283.00', () => {
  assert.equal(partBDeductibleOn(ON), 28_300);
});

test('no sequestration before the rate began', () => {
  assert.equal(sequestrationOf(cents(10_000), plainDate('2022-06-30')), 0);
  assert.equal(sequestrationOf(cents(10_000), plainDate('2022-07-01')), 200);
});

test('law: deductible + coinsurance + sequestration + paid = allowed, nothing negative', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 }).map(cents);
  fc.assert(
    fc.property(amount, amount, fc.boolean(), (allowed, deductible, waived) => {
      const paid = payPartB({ allowedCents: allowed, on: ON, remainingDeductibleCents: deductible, costShareWaived: waived });
      const parts = [paid.deductibleCents, paid.coinsuranceCents, paid.sequestrationCents, paid.paidCents];
      assert.ok(parts.every((part) => part >= 0));
      assert.equal(
        parts.reduce((sum, part) => sum + part, 0),
        allowed,
      );
      if (waived) assert.equal(paid.deductibleCents + paid.coinsuranceCents, 0);
    }),
  );
});

test('42 CFR 411.33: 175 charged, 150 allowed and 120 paid first, fee 125, gives 30.00', () => {
  const paid = medicareSecondary({
    chargeCents: cents(17_500),
    medicareFeeCents: cents(12_500),
    medicareAloneCents: cents(10_000),
    primaryAllowedCents: cents(15_000),
    primaryPaidCents: cents(12_000),
  });
  assert.equal(paid.cents, 3000);
  assert.deepEqual(
    paid.steps.map((step) => step.cents),
    [5500, 10_000, 3000, 3000],
  );
});

test('coordination: standard, carve-out and lesser-of, each at its bound', () => {
  const prior = { paidCents: cents(6000), patientCents: cents(2000) };
  assert.equal(standardSecondary(cents(9000), cents(10_000), prior).cents, 2000);
  assert.equal(standardSecondary(cents(1500), cents(10_000), prior).cents, 1500);
  assert.equal(standardSecondary(cents(9000), cents(7000), prior).cents, 1000);
  assert.equal(carveOutSecondary(cents(7200), prior).cents, 1200);
  assert.equal(carveOutSecondary(cents(5000), prior).cents, 0);
  assert.equal(lesserOfSecondary(cents(7000), prior).cents, 1000);
  assert.equal(lesserOfSecondary(cents(5000), prior).cents, 0);
  assert.equal(lesserOfSecondary(cents(9000), prior).cents, 2000);
});

test('a supplement pays the coinsurance, and the deductible only when its plan says so', () => {
  const prior = { deductibleCents: cents(5000), otherPatientCents: cents(1000) };
  assert.equal(supplementPays(prior, { paysPartBDeductible: false }).cents, 1000);
  assert.equal(supplementPays(prior, { paysPartBDeductible: true }).cents, 6000);
});

test('interest runs from the day after day 30 to the day of payment, on the payment', () => {
  const terms = {
    afterDays: 30,
    rateThousandths: effective({ from: plainDate('2025-01-01'), value: 4625, cite: CLEAN_CLAIM_INTEREST }),
  };
  const on = (paidOn: string): number =>
    lateInterest(cents(1_000_000), { receivedOn: plainDate('2026-01-01'), paidOn: plainDate(paidOn) }, terms).cents;
  assert.equal(on('2026-01-31'), 0);
  // 10,000.00 × 4.625 % × 1 / 365 = 1.2671 → 1.27
  assert.equal(on('2026-02-01'), 127);
  assert.equal(on('2026-03-02'), 3801);
});
