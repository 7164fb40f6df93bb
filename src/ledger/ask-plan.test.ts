import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PatientId, PayerId } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { askPlan, chargedToPatient } from './ask-plan.ts';
import { chargeBalances, unappliedCredits } from './balances.ts';
import type { JournalEntry } from './journal.ts';
import { chargeId, NAMES } from './ledger-examples.ts';
import { allocatePatientCredits } from './patient-payments.ts';
import { parseLedger } from './sketch.ts';

const PATIENT = '00000000-0000-7000-8000-000000000001' as PatientId;
const ON = plainDate('2026-03-20');
const PAYER = { payerId: 'COMM' as PayerId, rank: 'primary' } as const;

/** The sketch names charges; these tests need whose they are too. */
const ofPatient = (text: string): readonly JournalEntry[] =>
  parseLedger(text, NAMES).map((entry) => ({
    ...entry,
    legs: entry.legs.map((leg) => (leg.account === '1010' || leg.account === '4000' ? leg : { ...leg, patientId: PATIENT })),
  }));

const CHARGED = `2026-03-02 charge charge:1
  1200  125.00 SELF-PAY @c1
  4000 -125.00 @c1
2026-03-02 charge charge:2
  1200   40.00 SELF-PAY @c2
  4000  -40.00 @c2`;
const PAID = `2026-03-05 patient-payment patient-payment:1
  1010   50.00
  2000  -50.00
2026-03-05 patient-allocation allocation:1
  2000   50.00 @c1
  1200  -50.00 @c1`;

const asked = (posted: readonly JournalEntry[]) => {
  const because = 'claim-1';
  const moved = askPlan({ because, posted, charges: [chargeId(1), chargeId(2)], payer: PAYER, postedOn: ON });
  const applied = allocatePatientCredits({ patientId: PATIENT, posted: [...posted, ...moved], because, postedOn: ON });
  return { moved, all: [...posted, ...moved, ...applied] };
};

test('each charge is asked of the plan whole, and nothing is left with the patient', () => {
  const { moved, all } = asked(ofPatient(CHARGED));
  assert.deepEqual(
    moved.map((entry) => [entry.key, entry.legs.map((leg) => [leg.account, leg.cents, leg.payerId ?? leg.reason])]),
    [
      [
        'plan-asked:claim-1',
        [
          ['1100', 12_500, 'COMM'],
          ['1200', -12_500, 'SELF-PAY'],
          ['1100', 4000, 'COMM'],
          ['1200', -4000, 'SELF-PAY'],
        ],
      ],
    ],
  );
  for (const balance of chargeBalances(all).values()) {
    assert.deepEqual([balance.openPatientCents, balance.openInsuranceCents], [0, balance.chargeCents]);
    assert.deepEqual(balance.patientAssigned, []);
  }
  assert.equal(chargedToPatient(all).size, 0);
});

test('what the patient had paid is their credit again, to the cent', () => {
  const { all } = asked(ofPatient(`${CHARGED}\n${PAID}`));
  const first = chargeBalances(all).get(chargeId(1));
  assert.deepEqual([first?.patientPaidCents, first?.openPatientCents, first?.openInsuranceCents], [0, 0, 12_500]);
  assert.deepEqual(
    unappliedCredits(all).map((credit) => credit.cents),
    [5000],
  );
});

test('asked again, or where a plan was asked at once, nothing moves', () => {
  const { all } = asked(ofPatient(CHARGED));
  assert.deepEqual(asked(all).moved, []);
  const withPlan = `2026-03-02 charge charge:1
  1100  125.00 @c1 primary COMM
  4000 -125.00 @c1`;
  assert.deepEqual(asked(ofPatient(withPlan)).moved, []);
});
