import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chargeBalances } from './balances.ts';
import { CODES, chargeId, NAMES } from './ledger-examples.ts';
import { owingSteps } from './owing.ts';
import { parseLedger } from './sketch.ts';

const stepsOf = (text: string): readonly string[] => {
  const balance = chargeBalances(parseLedger(text, NAMES)).get(chargeId(1));
  assert.ok(balance !== undefined);
  return owingSteps(balance, CODES).map((step) =>
    `${step.kind}${step.reason === undefined ? '' : ` ${step.reason}`} ${step.why ?? ''} ${step.cents}`.replace(/ {2,}/g, ' '),
  );
};

const CHARGED = `2026-03-02 charge charge:1
  1100  125.00 @c1 primary MEDB
  4000 -125.00 @c1`;
const PAID = `2026-03-20 insurance-payment era:1
  1010   73.60          @c1 primary MEDB
  5000   33.00 CO-45    @c1
  1200   18.40 PR-2     @c1
  1100 -125.00          @c1 primary MEDB`;

test('the steps lead from the charge over what the plan allows and paid to what is open', () => {
  const paidByPatient = `2026-03-25 patient-allocation allocation:1
  2000   10.00 @c1
  1200  -10.00 @c1`;
  assert.deepEqual(stepsOf(`${CHARGED}\n${PAID}\n${paidByPatient}`), [
    'charge 12500',
    'adjustment CO-45 -3300',
    'allowed 9200',
    'plan-paid -7360',
    'yours 1840',
    'why PR-2 coinsurance 1840',
    'patient-paid -1000',
    'open 840',
  ]);
});

test('what is taken from the payment or given up later does not lower the price that the plan allows', () => {
  const withSequestration = `2026-03-20 insurance-payment era:1
  1010   72.13          @c1 primary MEDB
  5000   33.00 CO-45    @c1
  5010    1.47 CO-253   @c1
  1200   18.40 PR-2     @c1
  1100 -125.00          @c1 primary MEDB`;
  assert.deepEqual(stepsOf(`${CHARGED}\n${withSequestration}`), [
    'charge 12500',
    'adjustment CO-45 -3300',
    'allowed 9200',
    'adjustment CO-253 -147',
    'plan-paid -7213',
    'yours 1840',
    'why PR-2 coinsurance 1840',
    'open 1840',
  ]);
});

test('a charge that waits for its plan leaves nothing to the patient', () => {
  assert.deepEqual(stepsOf(CHARGED), ['charge 12500', 'allowed 12500', 'with-plan -12500', 'yours 0', 'open 0']);
});

test('a reason carries our words and its source', () => {
  const balance = chargeBalances(parseLedger(`${CHARGED}\n${PAID}`, NAMES)).get(chargeId(1));
  assert.ok(balance !== undefined);
  const adjustment = owingSteps(balance, CODES).find((step) => step.kind === 'adjustment');
  assert.ok(adjustment?.words !== undefined && adjustment.cite !== undefined);
  assert.equal(adjustment.accountName, 'Contractual adjustment');
});
