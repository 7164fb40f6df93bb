import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PayerId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import { postWriteOff, transferToPatient } from './decisions.ts';
import type { JournalEntry } from './journal.ts';
import { answer, CODES, chargeId, exampleClaim, POSTED, payment, postedCharges } from './ledger-examples.ts';
import { changePayer, openByPayer } from './payer-change.ts';
import { postPayment } from './post-payment.ts';

const PRIM = 'PRIM' as PayerId;
const OTHER = 'OTHER' as PayerId;
const ABOUT = { chargeId: chargeId(1), rank: 'primary' as const };

/** Of a charge of $125.00: what somebody decided about $40.00 that was open with the plan. */
const decided = (posted: readonly JournalEntry[]): readonly JournalEntry[] => {
  const decision = { decisionId: 'd', chargeId: chargeId(1), posted, cents: cents(4000), reason: 'test', postedOn: POSTED };
  return [postWriteOff({ ...decision, from: '1100', account: '5060' }), transferToPatient(decision)].map((made) => {
    assert.ok(made.ok);
    return made.value;
  });
};

test('what a person gives up or makes the patient’s is no longer open with the plan that it was open with', () => {
  const posted = postedCharges([12_500]);
  for (const entry of decided(posted)) {
    const after = [...posted, entry];
    assert.equal(openByPayer(after, ABOUT).get(PRIM)?.cents, 8_500, entry.memo);
    const change = { because: 'c', charges: [chargeId(1)], rank: 'primary' as const, from: PRIM, to: OTHER, postedOn: POSTED };
    const [moved] = changePayer({ ...change, posted: after });
    assert.deepEqual(
      moved?.legs.map((leg) => [leg.payerId, leg.cents]),
      [
        [PRIM, -8_500],
        [OTHER, 8_500],
      ],
    );
  }
});

test('with several plans in one place the one with the most open gives way first', () => {
  const charges = postedCharges([12_500]);
  const paid = postPayment({
    remittance: payment('T1', [answer([{ charge: 12_500, cas: 'CO-97 25.00' }])]),
    contextOf: () => ({ claim: exampleClaim({ charges: [12_500] }), nextCoverage: undefined, posted: charges }),
    codes: CODES,
    postedOn: POSTED,
  });
  const change = { because: 'c', charges: [chargeId(1)], rank: 'primary' as const, from: PRIM, to: OTHER, postedOn: POSTED };
  const posted = [...charges, ...changePayer({ ...change, posted: charges }), ...paid.entries];
  // The first plan has paid though another one is asked by now: a credit with it, and the whole charge open with the other.
  const decision = { decisionId: 'd', chargeId: chargeId(1), posted, cents: cents(2500), reason: 'test', postedOn: POSTED };
  const made = postWriteOff({ ...decision, from: '1100', account: '5060' });
  assert.ok(made.ok);
  assert.deepEqual(
    made.value.legs.map((leg) => [leg.account, leg.payerId, leg.cents]),
    [
      ['5060', undefined, 2500],
      ['1100', OTHER, -2500],
    ],
  );
});
