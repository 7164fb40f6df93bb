import assert from 'node:assert/strict';
import test from 'node:test';
import { chargeSchema } from '../claims/charge.ts';
import { chargeIdSchema } from '../claims/identifiers.ts';
import { sketchUuid } from '../claims/sketch-defaults.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { captureCharges } from './capture-charges.ts';
import { decided, MASTER, visit } from './visit-sketch.ts';

const capture = (decision: ReturnType<typeof decided>, encounter = visit()) =>
  captureCharges({
    encounter,
    decision,
    chargeMaster: MASTER,
    enteredOn: plainDate('2026-03-06'),
    newId: (n) => chargeIdSchema.parse(sketchUuid(`charge ${n}`)),
  });

test('each procedure becomes one charge in its order: price times units, in our own words', () => {
  const charges = capture(decided(['E11.621', 'L97.512'], '99213-25 x1 A', '11042 x2 B,A'));
  assert.ok(charges.ok);
  assert.deepEqual(
    charges.value.map((c) => [c.procedure, c.modifiers.join(), c.units, c.unitPriceCents, c.chargeCents, c.words]),
    [
      ['99213', '25', 1, 12500, 12500, 'Office visit'],
      ['11042', '', 2, 31000, 62000, 'Cleaning a wound'],
    ],
  );
  assert.deepEqual(charges.value[1]?.diagnosisPointers, [2, 1]);
  assert.equal(charges.value[0]?.enteredOn, '2026-03-06');
  assert.notEqual(charges.value[0]?.chargeId, charges.value[1]?.chargeId);
  for (const charge of charges.value) assert.deepEqual(chargeSchema.parse(charge), charge);
});

test('a missing price stops the whole visit and names every procedure without one', () => {
  const charges = capture(decided(['I10'], '99213', '99499', '93000', '99499'));
  assert.ok(!charges.ok);
  assert.equal(charges.error.code, 'procedure-must-have-a-price');
  assert.match(charges.error.message, /^No price for 99499, 93000 on 2026-03-04 in charge master test\.1\./);
  assert.equal(charges.error.path, 'procedures[1]');
});

test('a price of zero that somebody wrote down is a price', () => {
  const charges = capture(decided(['Z23'], '90656'));
  assert.deepEqual(charges.ok ? charges.value.map((c) => c.chargeCents) : [], [0]);
});

test('the drug comes from the decision; the stocked one is never assumed', () => {
  const plain = capture(decided(['G43.909'], 'J1885-JZ x2'));
  assert.ok(plain.ok && plain.value[0].drug === undefined);
  const decision = decided(['G43.909'], 'J1885-JZ x2');
  const drug = { ndc: '00409379601' as never, quantityThousandths: 1000, unit: 'ML' as const };
  const given = capture({ ...decision, procedures: decision.procedures.map((procedure) => ({ ...procedure, drug })) });
  assert.deepEqual(given.ok ? given.value[0].drug : undefined, drug);
});

test('the decision of another encounter is a bug', () => {
  const decision = { ...decided(['I10'], '99213'), encounterId: sketchUuid('other') as never };
  assert.throws(() => capture(decision), /its own encounter/);
});
