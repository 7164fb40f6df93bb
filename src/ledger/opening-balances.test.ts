import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChargeId, PatientId, PayerId } from '../claims/identifiers.ts';
import type { OpeningBalance } from '../claims/opening-balance.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { trialBalance } from './aging.ts';
import { chargeBalances, unappliedCredits } from './balances.ts';
import { postOpeningBalance, takeBackOpeningBalance } from './opening-balances.ts';
import { allocatePatientCredits, postPatientPayment } from './patient-payments.ts';

const patientId = '018f2b1c-0000-7000-8000-000000000001' as PatientId;
const balance = (n: number, amount: number, owedBy: OpeningBalance['owedBy']): OpeningBalance => ({
  balanceId: `018f2b1c-0000-7000-8000-0000000001${String(n).padStart(2, '0')}` as ChargeId,
  patientId,
  owedBy,
  payerId: owedBy === 'payer' ? ('MEDB' as PayerId) : undefined,
  cents: cents(amount),
  asOf: plainDate('2026-08-01'),
  words: undefined,
  file: 'patients.csv',
  line: 2,
  postedOn: plainDate('2026-11-22'),
});
const all = [balance(1, 4000, 'patient'), balance(2, 12_550, 'payer'), balance(3, -1000, 'patient'), balance(4, -700, 'payer')];

test('what was brought over is owed by whom the list says, and nothing of it is revenue', () => {
  const entries = all.map(postOpeningBalance);
  const balances = chargeBalances(entries);
  assert.equal(balances.get(all[0]?.balanceId as ChargeId)?.openPatientCents, 4000);
  assert.equal(balances.get(all[1]?.balanceId as ChargeId)?.openInsuranceCents, 12_550);
  assert.deepEqual(
    unappliedCredits(entries).map((credit) => credit.cents),
    [1000],
  );
  assert.deepEqual(
    trialBalance(entries).map((row) => `${row.account} ${row.balanceCents}`),
    ['1100 12550', '1200 4000', '2000 -1000', '2010 -700', '3000 -14850'],
  );
});

test('a payment and an earlier credit pay it like any charge, and taking it back leaves nothing', () => {
  const [debt, , credit] = all;
  if (debt === undefined || credit === undefined) throw new Error('sample');
  const posted = [postOpeningBalance(debt), postOpeningBalance(credit)];
  const paid = postPatientPayment({ paymentId: 'p1', patientId, cents: cents(3000), receivedOn: plainDate('2026-11-23') });
  const applied = allocatePatientCredits({
    patientId,
    posted: [...posted, paid],
    because: 'p1',
    postedOn: plainDate('2026-11-23'),
  });
  assert.equal(chargeBalances([...posted, paid, ...applied]).get(debt.balanceId)?.openPatientCents, 0);
  const back = all.flatMap((one) => [postOpeningBalance(one), takeBackOpeningBalance(one, plainDate('2026-11-24'))]);
  assert.ok(trialBalance(back).every((row) => row.balanceCents === 0));
});
