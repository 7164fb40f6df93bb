import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Charge } from '../claims/charge.ts';
import type { Patient } from '../claims/patient.ts';
import { cents } from '../kernel/money.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { agingOf, trialBalance } from './aging.ts';
import { chargeBalances, encounterBalances, patientBalances, totalsOf } from './balances.ts';
import { postWriteOff, transferToPatient } from './decisions.ts';
import { explainCharge } from './explain.ts';
import {
  answer,
  CODES,
  chargeId,
  coverage,
  ENCOUNTER,
  exampleClaim,
  NAMES,
  PATIENT,
  POSTED,
  payment,
  postedCharges,
  SERVICE,
} from './ledger-examples.ts';
import type { JournalEntry } from './journal.ts';
import { postPatientPayment } from './patient-payments.ts';
import { postPayment } from './post-payment.ts';
import { parseLedger, printLedger } from './sketch.ts';
import { buildStatement, type StatementInput } from './statement.ts';

const ADDRESS = { street: '1 Test Road', city: 'Springfield', state: 'IL', zip: '627010001' };
const PERSON: Patient = {
  patientId: PATIENT,
  chartNumber: 'A-1',
  name: { first: 'Pat', last: 'Test' },
  birthDate: plainDate('1950-01-01'),
  sex: 'F',
  address: ADDRESS,
  contacts: [],
  language: 'fr',
  history: { problems: [], procedures: [], medications: [], allergies: [] },
  guarantor: { relationship: 'self', name: { first: 'Pat', last: 'Test' }, address: ADDRESS },
};

const charges = (amounts: readonly number[]): readonly Charge[] =>
  amounts.map(
    (amount, i) =>
      ({
        chargeId: chargeId(i + 1),
        encounterId: ENCOUNTER,
        serviceDate: SERVICE,
        procedure: `G000${i + 1}`,
        words: `Service ${i + 1}`,
        units: 1,
        chargeCents: amount,
      }) as unknown as Charge,
  );

const statementOf = (entries: readonly JournalEntry[], amounts: readonly number[], extra: Partial<StatementInput> = {}) =>
  buildStatement({
    patient: PERSON,
    visits: [
      {
        encounter: { encounterId: ENCOUNTER, serviceDate: SERVICE },
        charges: charges(amounts),
        provider: { name: { first: 'Dana', last: 'Doe' }, credential: 'MD' },
      },
    ],
    coverages: [coverage('primary', 'PRIM')],
    entries,
    practice: { name: 'Test Practice', address: ADDRESS, phone: '2175550100', contactName: 'Billing' },
    terms: { dueInDays: 25, minimumCents: cents(500) },
    statementNumber: 'S-1',
    issuedOn: addDays(POSTED, 10),
    ...extra,
  });

const paid = (amounts: readonly number[], cas: readonly string[], before: readonly JournalEntry[] = postedCharges(amounts)) => [
  ...before,
  ...postPayment({
    remittance: payment('T1', [answer(cas.map((text, i) => ({ charge: amounts[i] ?? 0, cas: text })))]),
    contextOf: () => ({ claim: exampleClaim({ charges: amounts }), nextCoverage: undefined, posted: before }),
    codes: CODES,
    postedOn: POSTED,
  }).entries,
];

test('a statement says what is owed and why, less what the patient paid', () => {
  const desk = postPatientPayment({
    paymentId: 'd',
    patientId: PATIENT,
    encounterId: ENCOUNTER,
    cents: cents(1_000),
    receivedOn: SERVICE,
  });
  const built = statementOf(paid([12_500], ['CO-45 33.00 PR-1 12.00 PR-2 18.40'], [...postedCharges([12_500]), desk]), [12_500]);
  assert.ok(built.ok);
  const line = built.value.visits[0]?.lines[0];
  assert.deepEqual(
    line?.why.map((why) => `${why.kind} ${why.cents}`),
    ['deductible 1200', 'coinsurance 1840'],
  );
  assert.deepEqual([line?.patientPaidCents, line?.balanceCents, built.value.amountDueCents], [1_000, 2_040, 2_040]);
  assert.equal(built.value.aging.upTo30, 2_040);
});

test('a service a plan has not finished is counted, not billed', () => {
  const built = statementOf(paid([12_500, 4_000], ['CO-45 33.00 PR-2 18.40', 'CO-97 40.00']), [12_500, 4_000]);
  assert.ok(built.ok);
  assert.deepEqual([built.value.visits[0]?.lines.length, built.value.visits[0]?.stillWithPlan], [1, 1]);
});

test('no statement while everything is with the plan, below the minimum, for the dead, or for a protected patient', () => {
  const code = (result: ReturnType<typeof statementOf>): string => (result.ok ? 'sent' : result.error.code);
  assert.equal(code(statementOf(postedCharges([12_500]), [12_500])), 'statement-must-have-a-balance');
  const owed = paid([12_500], ['CO-45 33.00 PR-2 4.99']);
  assert.equal(code(statementOf(owed, [12_500])), 'statement-balance-must-reach-the-minimum');
  const more = paid([12_500], ['CO-45 33.00 PR-2 40.00']);
  assert.equal(code(statementOf(more, [12_500])), 'sent');
  assert.equal(
    code(statementOf(more, [12_500], { patient: { ...PERSON, deathDate: SERVICE } })),
    'statement-patient-must-be-living',
  );
  const isProtected = [coverage('primary', 'PRIM', { mayNotBillPatient: true })];
  assert.equal(code(statementOf(more, [12_500], { coverages: isProtected })), 'statement-must-have-a-balance');
  const notCovered = paid([12_500], ['PR-96 125.00']);
  assert.equal(code(statementOf(notCovered, [12_500], { coverages: isProtected })), 'sent');
});

test('a self-pay bill $400 or more above its estimate may be disputed for 120 days; one cent less may not', () => {
  const visit = (total: number) => ({
    visits: [
      {
        encounter: {
          encounterId: ENCOUNTER,
          serviceDate: SERVICE,
          estimate: { givenOn: SERVICE, lines: [], totalCents: cents(total) },
        },
        charges: charges([100_000]),
        provider: { name: { first: 'Dana', last: 'Doe' }, credential: 'MD' },
      },
    ],
  });
  const until = (total: number) => {
    const built = statementOf(postedCharges([100_000], true), [100_000], visit(total));
    assert.ok(built.ok);
    return built.value.visits[0]?.estimate?.disputeUntil;
  };
  assert.equal(until(60_000), addDays(addDays(POSTED, 10), 120));
  assert.equal(until(60_001), undefined);
});

test('the story of a charge accounts for every cent with a reason and a source', () => {
  const story = explainCharge(chargeId(1), paid([12_500], ['CO-45 33.00 PR-2 18.40']), CODES);
  assert.deepEqual(
    story?.steps.map((step) => `${step.account} ${step.cents} ${step.words ?? ''}`.trim()),
    ['1100 12500', '4000 -12500', '1010 7360', '1200 1840 reason 2', '5000 3300 reason 45', '1100 -12500'],
  );
  assert.ok(story?.steps.filter((step) => step.reason !== undefined).every((step) => step.cite !== undefined));
});

test('a person may give up or move only what is open', () => {
  const posted = paid([12_500], ['CO-97 125.00']);
  const decision = { decisionId: 'x', chargeId: chargeId(1), posted, reason: 'late', postedOn: POSTED };
  const writeOff = postWriteOff({ ...decision, cents: cents(12_500), from: '1100', account: '5060' });
  assert.ok(writeOff.ok);
  assert.equal(chargeBalances([...posted, writeOff.value]).get(chargeId(1))?.openInsuranceCents, 0);
  const tooMuch = transferToPatient({ ...decision, cents: cents(12_501) });
  assert.equal(tooMuch.ok ? '' : tooMuch.error.code, 'amount-must-be-open');
  const moved = transferToPatient({ ...decision, cents: cents(500) });
  assert.ok(moved.ok);
  const built = statementOf([...posted, moved.value], [12_500]);
  assert.equal(built.ok, false, 'the rest is still with the plan');
});

test('balances by visit and patient, the trial balance and aging all tell the same money', () => {
  const desk = postPatientPayment({
    paymentId: 'd',
    patientId: PATIENT,
    encounterId: ENCOUNTER,
    cents: cents(5_000),
    receivedOn: SERVICE,
  });
  const entries = paid([12_500, 4_000], ['CO-45 33.00 PR-2 18.40', 'CO-97 40.00'], [...postedCharges([12_500, 4_000]), desk]);
  assert.deepEqual(encounterBalances(entries), [
    { patientId: PATIENT, encounterId: ENCOUNTER, insuranceCents: 4_000, patientCents: 0, unappliedCents: 3_160 },
  ]);
  assert.equal(patientBalances(entries).get(PATIENT)?.patientPaidCents, 1_840);
  assert.equal(trialBalance(entries).find((row) => row.account === '1100')?.balanceCents, 4_000);
  const balances = [...chargeBalances(entries).values()];
  const totals = totalsOf(balances);
  assert.equal(
    totals.chargeCents,
    totals.insurancePaidCents +
      totals.adjustedCents +
      totals.patientPaidCents +
      totals.openInsuranceCents +
      totals.openPatientCents,
  );
  const aging = agingOf(balances, { on: addDays(SERVICE, 61), side: 'insurance', dateOf: () => SERVICE });
  assert.deepEqual([aging.upTo90, aging.total], [4_000, 4_000]);
});

test('the notation of a ledger reads back as it was written', () => {
  const entries = paid([12_500], ['CO-45 33.00 PR-2 18.40']);
  const text = printLedger(entries, NAMES);
  assert.equal(printLedger(parseLedger(text, NAMES), NAMES), text);
  assert.throws(
    () => parseLedger('2026-03-20 charge x\n  1100 1.00 @c1\n  4000 -0.99 @c1', NAMES),
    /must sum to zero, not 1 cents/,
  );
});
