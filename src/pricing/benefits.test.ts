import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Citation } from '../kernel/effective.ts';
import { type Cents, cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import {
  type AccumulatorEvent,
  type BenefitLimits,
  remainingOf,
  undoEvents,
  visitCopayTaken,
  visitsUsed,
} from './accumulators.ts';
import { type CostShareOrder, type CostShareTerms, NO_COST_SHARE, patientShare, shareCost } from './benefits.ts';

const CITE: Citation = { title: 'Test plan', locator: 'made up', basis: 'house', checkedOn: plainDate('2026-11-21') };
const ON = plainDate('2026-03-04');
const key = (personId: string) => ({ planYear: '2026', familyId: 'F', personId, tier: 'in' as const });
const event = (
  personId: string,
  kind: AccumulatorEvent['kind'],
  amount: number,
  parts: Partial<AccumulatorEvent> = {},
): AccumulatorEvent => ({
  ...key(personId),
  kind,
  cents: cents(amount),
  source: 'C1/1',
  on: ON,
  ...parts,
});
const limits = (familyModel: BenefitLimits['familyModel']): BenefitLimits => ({
  familyModel,
  individualDeductibleCents: cents(1000),
  familyDeductibleCents: cents(1500),
  individualOutOfPocketCents: cents(3000),
  familyOutOfPocketCents: cents(4000),
});

test('embedded: a person is done with the own deductible though the family is not', () => {
  assert.equal(remainingOf([event('A', 'deductible', 1000)], key('A'), limits('embedded')).deductibleCents, 0);
  assert.equal(remainingOf([event('A', 'deductible', 1000)], key('B'), limits('embedded')).deductibleCents, 500);
});

test('embedded: the family total frees everyone', () => {
  const events = [event('A', 'deductible', 900), event('B', 'deductible', 600)];
  assert.equal(remainingOf(events, key('C'), limits('embedded')).deductibleCents, 0);
});

test('aggregate: only the family bucket counts', () => {
  const events = [event('A', 'deductible', 1200)];
  assert.equal(remainingOf(events, key('A'), limits('aggregate')).deductibleCents, 300);
  assert.equal(remainingOf(events, key('B'), limits('aggregate')).deductibleCents, 300);
});

test('out of pocket ends at the smaller of own and family, in both models', () => {
  const events = [event('A', 'out-of-pocket', 2800), event('B', 'out-of-pocket', 1100)];
  for (const model of ['embedded', 'aggregate'] as const) {
    assert.equal(remainingOf(events, key('A'), limits(model)).outOfPocketCents, 100);
    assert.equal(remainingOf(events, key('C'), limits(model)).outOfPocketCents, 100);
  }
});

test('another year, another tier and another family do not count', () => {
  const events = [
    event('A', 'deductible', 900, { planYear: '2025' }),
    event('A', 'deductible', 900, { tier: 'out' }),
    event('A', 'deductible', 900, { familyId: 'G' }),
  ];
  assert.equal(remainingOf(events, key('A'), limits('embedded')).deductibleCents, 1000);
});

test('undoing events restores what was left, in any order', () => {
  const events = [event('A', 'deductible', 400), event('A', 'deductible', 300), event('A', 'copay', 30, { subject: 'V' })];
  const undone = [...undoEvents(events, ON), ...events];
  assert.equal(remainingOf(undone, key('A'), limits('embedded')).deductibleCents, 1000);
  assert.equal(visitCopayTaken(undone, key('A'), 'V'), 0);
});

test('visits are counted by benefit and person', () => {
  const events = [event('A', 'visits', 1, { subject: 'therapy' }), event('B', 'visits', 1, { subject: 'therapy' })];
  assert.equal(visitsUsed(events, key('A'), 'therapy'), 1);
  assert.equal(visitsUsed(events, key('A'), 'other'), 0);
});

const ORDERS: readonly CostShareOrder[] = ['copay-then-deductible', 'copay-only', 'deductible-then-copay'];
const amount = (most: number): fc.Arbitrary<Cents> => fc.integer({ min: 0, max: most }).map(cents);
const terms: fc.Arbitrary<CostShareTerms> = fc.record({
  copayCents: amount(20_000),
  deductibleApplies: fc.boolean(),
  coinsuranceHundredths: fc.integer({ min: 0, max: 10_000 }),
  order: fc.constantFrom(...ORDERS),
});

test('law: copay + deductible + coinsurance + plan pays = allowed, nothing negative, the cap holds', () => {
  fc.assert(
    fc.property(
      amount(500_000),
      terms,
      amount(300_000),
      amount(300_000),
      amount(30_000),
      (allowed, its, deductible, cap, taken) => {
        const share = shareCost({
          allowedCents: allowed,
          terms: its,
          remaining: { deductibleCents: deductible, outOfPocketCents: cap },
          copayTakenCents: taken,
          cite: CITE,
        });
        const parts = [share.copayCents, share.deductibleCents, share.coinsuranceCents, share.planPaysCents];
        assert.ok(parts.every((part) => part >= 0));
        assert.equal(
          parts.reduce((sum, part) => sum + part, 0),
          allowed,
        );
        assert.ok(patientShare(share) <= cap);
        assert.ok(share.deductibleCents <= deductible);
        assert.ok(share.copayCents + Math.min(taken, its.copayCents) <= its.copayCents || share.copayCents === 0);
      },
    ),
  );
});

test('law: over a year of services no person exceeds the limits and no family does', () => {
  const visits = fc.array(fc.record({ person: fc.constantFrom('A', 'B', 'C'), allowed: amount(2000) }), { maxLength: 30 });
  fc.assert(
    fc.property(visits, terms, fc.constantFrom('embedded' as const, 'aggregate' as const), (all, its, model) => {
      const events: AccumulatorEvent[] = [];
      for (const { person, allowed } of all) {
        const remaining = remainingOf(events, key(person), limits(model));
        const share = shareCost({ allowedCents: allowed, terms: its, remaining, copayTakenCents: cents(0), cite: CITE });
        events.push(event(person, 'deductible', share.deductibleCents), event(person, 'out-of-pocket', patientShare(share)));
      }
      const total = (kind: AccumulatorEvent['kind'], person?: string): number =>
        events.reduce((sum, e) => (e.kind === kind && (person === undefined || e.personId === person) ? sum + e.cents : sum), 0);
      assert.ok(total('out-of-pocket') <= 4000);
      assert.ok(total('deductible') <= 1500);
      for (const person of ['A', 'B', 'C']) {
        assert.ok(total('out-of-pocket', person) <= 3000);
        if (model === 'embedded') assert.ok(total('deductible', person) <= 1000);
      }
    }),
  );
});

test('preventive care costs nothing whatever is left', () => {
  const remaining = { deductibleCents: cents(1000), outOfPocketCents: cents(3000) };
  const share = shareCost({ allowedCents: cents(777), terms: NO_COST_SHARE, remaining, copayTakenCents: cents(0), cite: CITE });
  assert.equal(share.planPaysCents, 777);
});

test('the steps of the working add up to the allowed amount', () => {
  const its: CostShareTerms = {
    copayCents: cents(30),
    deductibleApplies: true,
    coinsuranceHundredths: 2000,
    order: 'copay-then-deductible',
  };
  const remaining = { deductibleCents: cents(100), outOfPocketCents: cents(200) };
  const share = shareCost({ allowedCents: cents(1000), terms: its, remaining, copayTakenCents: cents(0), cite: CITE });
  assert.deepEqual(
    share.steps.map((step) => step.cents),
    [30, 100, 174, -104, 800],
  );
});
