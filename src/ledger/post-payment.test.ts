import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cents } from '../kernel/money.ts';
import { chargeBalances } from './balances.ts';
import type { JournalEntry } from './journal.ts';
import {
  answer,
  CODES,
  chargeId,
  coverage,
  type ExampleLine,
  exampleClaim,
  NAMES,
  PATIENT,
  POSTED,
  payment,
  postedCharges,
  reversalOf,
} from './ledger-examples.ts';
import { allocatePatientCredits, postPatientPayment } from './patient-payments.ts';
import { postDeposit, postPayment } from './post-payment.ts';
import { offsetIds } from './provider-adjustments.ts';
import { printLedger } from './sketch.ts';
import type { Remittance } from '../claims/remittance.ts';

const legsOf = (entries: readonly JournalEntry[]): string =>
  printLedger(entries, NAMES)
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .join('\n');

const one = (text: string): readonly ExampleLine[] => [{ charge: 12_500, cas: text }];

test('a reversal is the mirror of what it undoes; with its correction in one payment the correction stands', () => {
  const charges = postedCharges([12_500]);
  const first = answer(one('CO-45 33.00 PR-2 18.40'));
  const context = { claim: exampleClaim({ charges: [12_500] }), nextCoverage: undefined };
  const paid = postPayment({
    remittance: payment('T1', [first]),
    contextOf: () => ({ ...context, posted: charges }),
    codes: CODES,
    postedOn: POSTED,
  });
  const corrected = answer(one('CO-45 33.00 PR-2 10.00'));
  // The payer lists the correction before the reversal; money does not care.
  const remittance = payment('T2', [corrected, reversalOf(first)]);
  const posted = [...charges, ...paid.entries];
  const again = postPayment({ remittance, contextOf: () => ({ ...context, posted }), codes: CODES, postedOn: POSTED });
  assert.deepEqual(
    again.claims.map((claim) => claim.posting.result),
    ['decided', 'reversed'],
  );
  assert.equal(again.entries[0]?.reverses, paid.entries[0]?.key);
  const balance = chargeBalances([...posted, ...again.entries]).get(chargeId(1));
  assert.deepEqual([balance?.insurancePaidCents, balance?.openPatientCents, balance?.openInsuranceCents], [8_200, 1_000, 0]);
  assert.deepEqual(again.workOrders, []);
});

test('a decision, its reversal and its correction may all come in one payment', () => {
  const charges = postedCharges([12_500]);
  const context = { claim: exampleClaim({ charges: [12_500] }), nextCoverage: undefined, posted: charges };
  const first = answer(one('CO-45 33.00 PR-2 18.40'));
  const corrected = answer(one('CO-45 33.00 PR-2 10.00'), { payerClaimControlNumber: 'ICN2' });
  const remittance = payment('T1', [first, reversalOf(first), corrected]);
  const posting = postPayment({ remittance, contextOf: () => context, codes: CODES, postedOn: POSTED });
  const balance = chargeBalances([...charges, ...posting.entries]).get(chargeId(1));
  assert.deepEqual([balance?.insurancePaidCents, balance?.openPatientCents, balance?.openInsuranceCents], [8_200, 1_000, 0]);
  assert.deepEqual(
    posting.claims.map((claim) => claim.posting.result),
    ['decided', 'reversed', 'decided'],
  );
  assert.deepEqual(posting.workOrders, []);
  const replayed = postPayment({
    remittance,
    contextOf: () => ({ ...context, posted: [...charges, ...posting.entries] }),
    codes: CODES,
    postedOn: POSTED,
  });
  assert.deepEqual(replayed.entries, posting.entries);
});

test('a reversal alone opens the claim again and someone waits for the new decision', () => {
  const charges = postedCharges([12_500]);
  const first = answer(one('CO-45 33.00 PR-2 18.40'));
  const context = { claim: exampleClaim({ charges: [12_500] }), nextCoverage: undefined };
  const desk = postPatientPayment({ paymentId: 'd1', patientId: PATIENT, cents: cents(1_840), receivedOn: POSTED });
  const before = [...charges, desk];
  const paid = postPayment({
    remittance: payment('T1', [first]),
    contextOf: () => ({ ...context, posted: before }),
    codes: CODES,
    postedOn: POSTED,
  });
  assert.equal(chargeBalances([...before, ...paid.entries]).get(chargeId(1))?.patientPaidCents, 1_840);
  const posted = [...before, ...paid.entries];
  const back = postPayment({
    remittance: payment('T2', [reversalOf(first)], { paymentCents: cents(0) }),
    contextOf: () => ({ ...context, posted }),
    codes: CODES,
    postedOn: POSTED,
  });
  const balance = chargeBalances([...posted, ...back.entries]).get(chargeId(1));
  assert.deepEqual([balance?.openInsuranceCents, balance?.openPatientCents, balance?.patientPaidCents], [12_500, 0, 0]);
  assert.equal(back.workOrders[0]?.subject, 'decision taken back');
});

test('cash posted is the payment to the cent, with carry-forward, recovery and interest', () => {
  const adjustment = (reason: string, amount: number) => ({
    npi: '1234567893',
    fiscalYearEnd: POSTED,
    reason,
    cents: cents(amount),
  });
  const remittance = payment('T1', [answer(one('CO-45 33.00'))], {
    providerAdjustments: [adjustment('WO', 500), adjustment('L6', -120), adjustment('CS', 30), adjustment('FB', 0)],
  });
  const posting = postPayment({ remittance, contextOf: () => undefined, codes: CODES, postedOn: POSTED });
  const on = (account: string): number =>
    posting.entries.flatMap((entry) => entry.legs).reduce((sum, leg) => (leg.account === account ? sum + leg.cents : sum), 0);
  assert.equal(on('1010'), remittance.paymentCents);
  assert.deepEqual([on('1300'), on('4100'), on('2010')], [530, -120, -9_200]);
  assert.deepEqual(
    posting.workOrders.map((order) => order.kind),
    ['unmatched-payment', 'payer-offset', 'payer-offset'],
  );
});

test('what a payer carries over keeps its reference and its work until a later payment brings it back to nothing', () => {
  const carried = (trace: string, reason: string, amount: number, reference = ' icn 7 ') =>
    payment(trace, [answer(one('CO-45 33.00'))], {
      providerAdjustments: [{ npi: '1234567893', fiscalYearEnd: POSTED, reason, reference, cents: cents(amount) }],
    });
  const run = (remittance: ReturnType<typeof carried>, standing: number) =>
    postPayment({
      remittance,
      contextOf: () => undefined,
      codes: CODES,
      offsets: new Map(offsetIds(remittance).map((id) => [id, cents(standing)])),
      postedOn: POSTED,
    });
  const ordersOf = (posting: ReturnType<typeof run>) => posting.workOrders.filter((order) => order.kind === 'payer-offset');
  const first = run(carried('T1', 'FB', -5000), 0);
  assert.ok(
    first.entries.some((entry) => entry.legs.some((leg) => leg.account === '1300' && leg.reason === 'PLB-FB 1999999999.ICN_7')),
  );
  const [order] = ordersOf(first);
  assert.deepEqual([order?.subject, order?.amountCents], ['offset 1999999999.ICN_7', 5000]);
  assert.match(order?.reason.text ?? '', /carries/);
  const part = run(carried('T2', 'WO', 2000), -5000);
  assert.equal(ordersOf(part)[0]?.amountCents, 3000);
  const rest = run(carried('T3', 'FB', 3000), -3000);
  assert.deepEqual([ordersOf(rest), rest.offsetsMoved], [[], ['offset 1999999999.ICN_7']]);
  const unknown = run(carried('T4', 'WO', 700, 'ELSE'), 0);
  assert.match(ordersOf(unknown)[0]?.reason.text ?? '', /our books do not know/);
  assert.match(ordersOf(run(carried('T5', '72', 700, 'CHK1'), 0))[0]?.reason.text ?? '', /acknowledges/);
});

test('posting again on the journal it left gives the same entries and nothing new', () => {
  const charges = [
    ...postedCharges([12_500]),
    postPatientPayment({ paymentId: 'd1', patientId: PATIENT, cents: cents(500), receivedOn: POSTED }),
  ];
  const context = { claim: exampleClaim({ charges: [12_500] }), nextCoverage: undefined };
  const remittance = payment('T1', [answer(one('CO-45 33.00 PR-2 18.40'))]);
  const run = (posted: readonly JournalEntry[]) =>
    postPayment({ remittance, contextOf: () => ({ ...context, posted }), codes: CODES, postedOn: POSTED });
  const first = run(charges);
  const posted = [...charges, ...first.entries];
  const known = new Set(posted.map((entry) => entry.key));
  const second = run(posted);
  assert.deepEqual(
    second.entries.filter((entry) => !known.has(entry.key)),
    [],
  );
  assert.deepEqual(second.entries[0], first.entries[0]);
  assert.deepEqual(second.claims[0]?.posting.lines, first.claims[0]?.posting.lines);
});

test('the patient’s credit pays what is owed, never more, and the rest stays theirs', () => {
  const selfPay = postedCharges([3_000, 1_000], true);
  const desk = postPatientPayment({ paymentId: 'd1', patientId: PATIENT, cents: cents(5_000), receivedOn: POSTED });
  const posted = [...selfPay, desk];
  const applied = allocatePatientCredits({ patientId: PATIENT, posted, because: desk.key, postedOn: POSTED });
  assert.equal(legsOf(applied), '2000 30.00 @c1\n1200 -30.00 @c1\n2000 10.00 @c2\n1200 -10.00 @c2');
  assert.deepEqual(
    allocatePatientCredits({ patientId: PATIENT, posted: [...posted, ...applied], because: 'x', postedOn: POSTED }),
    [],
  );
});

test('a deposit empties the clearing account', () => {
  const paid = postPayment({
    remittance: payment('T1', [answer(one('CO-45 33.00'))]),
    contextOf: () => undefined,
    codes: CODES,
    postedOn: POSTED,
  });
  const deposit = postDeposit({ depositId: 'b1', cents: cents(9_200), depositedOn: POSTED });
  const left = [...paid.entries, deposit].flatMap((entry) => entry.legs).filter((leg) => leg.account === '1010');
  assert.equal(
    left.reduce((sum, leg) => sum + leg.cents, 0),
    0,
  );
});

test('a third plan is found among the claim’s other coverages when the second one answers a forwarded claim', () => {
  const other = { coverage: coverage('tertiary', 'TERT'), payer: exampleClaim({ charges: [1] }).body.payer };
  const context = {
    claim: exampleClaim({ charges: [12_500], body: { otherCoverages: [other] } }),
    nextCoverage: coverage('secondary', 'SECO'),
  };
  const run = (remittance: Remittance, posted: readonly JournalEntry[]) =>
    postPayment({ remittance, contextOf: () => ({ ...context, posted }), codes: CODES, postedOn: POSTED });
  const charges = postedCharges([12_500]);
  const first = run(payment('T1', [answer(one('CO-45 33.00 PR-1 40.00'), { statusCode: '19' })]), charges);
  const second = run(payment('T2', [answer(one('OA-23 85.00 PR-2 10.00'), { statusCode: '2' })]), [...charges, ...first.entries]);
  assert.match(legsOf(second.entries), /1100 10\.00 PR-2 @c1 tertiary TERT/);
});
