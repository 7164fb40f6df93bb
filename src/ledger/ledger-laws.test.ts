/** Laws of the books under any sequence of facts, drawn at random; fast-check prints the seed and the smallest failure. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PayerId } from '../claims/identifiers.ts';
import type { Adjustment } from '../claims/remittance.ts';
import { cents } from '../kernel/money.ts';
import { trialBalance } from './aging.ts';
import { chargeBalances, unappliedCredits } from './balances.ts';
import { answer } from './ledger-examples.ts';
import { openByPayer } from './payer-change.ts';
import { newWorld, receive, step, take, type World } from './test-ledger-world.ts';

function check(world: World): void {
  for (const entry of world.journal) {
    assert.equal(
      entry.legs.reduce((sum, leg) => sum + leg.cents, 0),
      0,
    );
    const perCharge = Map.groupBy(entry.legs, (leg) => leg.chargeId);
    for (const [id, legs] of perCharge)
      if (id !== undefined)
        assert.equal(
          legs.reduce((sum, leg) => sum + leg.cents, 0),
          0,
        );
  }
  assert.equal(new Set(world.journal.map((entry) => entry.key)).size, world.journal.length, 'keys are unique');
  for (const balance of chargeBalances(world.journal).values()) {
    const { chargeCents, insurancePaidCents, adjustedCents, patientPaidCents, openInsuranceCents, openPatientCents } = balance;
    assert.equal(chargeCents, insurancePaidCents + adjustedCents + patientPaidCents + openInsuranceCents + openPatientCents);
    assert.ok(openPatientCents >= 0, 'a patient never owes less than nothing: the excess is their credit');
    assert.ok(patientPaidCents >= 0);
    assert.ok(adjustedCents >= 0 && adjustedCents <= chargeCents, 'no more is given up than was charged');
    assert.ok(openPatientCents + patientPaidCents <= chargeCents, 'a patient never owes more than the charge');
    if (insurancePaidCents <= 0) assert.ok(openInsuranceCents >= 0, 'a credit balance comes from money, not from adjustments');
  }
  const notAsked = (world.payer === 'PRIM' ? 'OTHER' : 'PRIM') as PayerId;
  for (const id of chargeBalances(world.journal).keys()) {
    const left = openByPayer(world.journal, { chargeId: id, rank: 'primary' }).get(notAsked)?.cents ?? 0;
    assert.ok(left <= 0, 'nothing is open with a plan that is not asked any more');
  }
  for (const credit of unappliedCredits(world.journal)) assert.ok(credit.cents >= 0, 'no negative unapplied cash');
  const cash = trialBalance(world.journal).find((row) => row.account === '1010')?.balanceCents ?? 0;
  assert.equal(cash, world.cash, 'cash posted is cash received');
}

test('after any sequence of answers, reversals, replays, desk payments and decisions every charge adds up', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30_000 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
      fc.array(step, { maxLength: 9 }),
      (charges, hasSecond, steps) => {
        const world = newWorld(charges, hasSecond);
        steps.forEach((s, n) => {
          take(world, s, n);
          check(world);
        });
      },
    ),
    { numRuns: 300 },
  );
});

const NOTHING = [[], [], []] as const;
const HALF_OF = (line: number, reason: string) => [0, 1, 2].map((at) => (at === line ? [[reason, 500] as const] : []));

/** Found by many runs of the law above. */
const HARD: readonly (readonly [what: string, charges: readonly number[], steps: readonly object[]])[] = [
  [
    'a transfer to the patient, two answers, another payer, and the first answer taken back',
    [1, 3, 1],
    [
      { do: 'transfer', charge: 2 },
      { do: 'answer', rank: '1', cuts: HALF_OF(1, 'CO-45') },
      { do: 'answer', rank: '1', cuts: NOTHING },
      { do: 'other-payer' },
      { do: 'reverse', which: 0, corrected: HALF_OF(1, 'CO-45') },
    ],
  ],
  [
    'both payers have paid, and the first decides anew',
    [1, 1, 2],
    [
      { do: 'transfer', charge: 3 },
      { do: 'answer', rank: '1', cuts: NOTHING },
      { do: 'other-payer' },
      { do: 'answer', rank: '1', cuts: NOTHING },
      { do: 'reverse', which: 0, corrected: HALF_OF(2, 'CO-45') },
    ],
  ],
  [
    'what followed a decision taken back has gone to a corrected charge, and what it followed is taken back too',
    [1, 1, 2],
    [
      { do: 'answer', rank: '1', cuts: HALF_OF(2, 'PR-96') },
      { do: 'answer', rank: '2', cuts: NOTHING },
      { do: 'reverse', which: 0, corrected: null },
      { do: 'correct', line: 2, cents: null },
      { do: 'reverse', which: 0, corrected: null },
    ],
  ],
  [
    'a service is taken off that a later plan has paid for in part, and the first plan takes its decision back',
    [1, 1, 4],
    [
      { do: 'answer', rank: '1', cuts: HALF_OF(2, 'PR-96') },
      { do: 'answer', rank: '2', cuts: [[], [], [['CO-45', 750]]] },
      { do: 'correct', line: 2, cents: null },
      { do: 'reverse', which: 0, corrected: null },
      { do: 'replay', which: 2 },
    ],
  ],
];

for (const [what, charges, steps] of HARD) {
  test(`every charge adds up: ${what}`, () => {
    const world = newWorld(charges);
    steps.forEach((s, n) => {
      take(world, s as Parameters<typeof take>[1], n);
      check(world);
    });
  });
}

test('claim-level adjustments, whatever they are, post exactly the payment', () => {
  const claimLevel = fc.array(
    fc.tuple(fc.constantFrom('CO-45', 'PR-1', 'OA-23', 'CO-97'), fc.integer({ min: -500, max: 5_000 })),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_000 }), { minLength: 1, maxLength: 3 }), claimLevel, (charges, parts) => {
      if (charges.every((charge) => charge === 0)) return;
      const adjustments = parts.map(([reason, amount]): Adjustment => {
        const [group = 'CO', carc = '45'] = reason.split('-');
        return { group: group as Adjustment['group'], carc, cents: cents(amount) };
      });
      const claim = answer(
        charges.map((charge) => ({ charge, cas: '' })),
        { adjustments },
      );
      const world = newWorld(charges);
      receive(world, [claim]);
      const cash = world.journal
        .flatMap((entry) => entry.legs)
        .reduce((sum, leg) => (leg.account === '1010' ? sum + leg.cents : sum), 0);
      assert.equal(cash, claim.paidCents);
    }),
    { numRuns: 300 },
  );
});
