import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cents } from '../kernel/money.ts';
import { chargeBalances } from './balances.ts';
import type { JournalEntry } from './journal.ts';
import {
  answer,
  CODES,
  cas,
  chargeId,
  coverage,
  type ExampleClaim,
  type ExampleLine,
  exampleClaim,
  NAMES,
  POSTED,
  payment,
  postedCharges,
  reversalOf,
} from './ledger-examples.ts';
import { paymentKeyOf } from './payment-key.ts';
import { type ClaimToPost, postRemittanceClaim } from './post-remittance.ts';
import { printLedger } from './sketch.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import { inEnglish, said } from '../kernel/said.ts';

const legsOf = (entries: readonly JournalEntry[]): string =>
  printLedger(entries, NAMES)
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim().replaceAll(/\s+/g, ' '))
    .join('\n');

const KEY = paymentKeyOf(payment('T1', []));

const post = (
  claim: ExampleClaim,
  remittanceClaim: RemittanceClaim,
  extra: Partial<ClaimToPost> = {},
): ReturnType<typeof postRemittanceClaim> =>
  postRemittanceClaim({
    claim: exampleClaim(claim),
    remittanceClaim,
    payment: KEY,
    occurrence: 1,
    nextCoverage: undefined,
    codes: CODES,
    posted: postedCharges(claim.charges),
    postedOn: POSTED,
    ...extra,
  });

const one = (text: string, rarcs: readonly string[] = []): readonly ExampleLine[] => [{ charge: 12_500, cas: text, rarcs }];

test('a paid line debits cash, the write-off and the patient, against the receivable', () => {
  const posting = post({ charges: [12_500] }, answer(one('CO-45 33.00 PR-2 18.40')));
  assert.equal(
    legsOf(posting.entries),
    ['1010 73.60 @c1 primary PRIM', '1200 18.40 PR-2 @c1', '5000 33.00 CO-45 @c1', '1100 -125.00 @c1 primary PRIM'].join('\n'),
  );
  assert.deepEqual(
    [posting.result, posting.outcome, posting.secondary, posting.workOrders.length],
    ['decided', 'paid', 'none', 0],
  );
});

test('what the first plan leaves to the patient goes to the next plan when there is one, and a claim is due', () => {
  const posting = post({ charges: [12_500] }, answer(one('CO-45 33.00 PR-1 18.40')), {
    nextCoverage: coverage('secondary', 'SECO'),
  });
  assert.match(legsOf(posting.entries), /1100 18\.40 PR-1 @c1 secondary SECO/);
  assert.equal(posting.secondary, 'send');
});

test('a claim the payer passed on itself is not sent again', () => {
  for (const extra of [{ statusCode: '19' as const }, { rarcs: ['MA18'] }, { crossoverTo: { name: 'Other plan' } }]) {
    const posting = post({ charges: [12_500] }, answer(one('CO-45 33.00 PR-1 18.40'), extra), {
      nextCoverage: coverage('secondary', 'SECO'),
    });
    assert.equal(posting.secondary, 'crossed-over');
  }
});

test('passed on to a plan we do not know, the share waits for that plan and someone asks for the card', () => {
  const posting = post({ charges: [12_500] }, answer(one('PR-1 18.40'), { crossoverTo: { name: 'Other plan' } }));
  assert.match(legsOf(posting.entries), /1100 18\.40 PR-1 @c1 secondary/);
  assert.equal(posting.workOrders[0]?.queue, 'front-desk');
});

test('a patient who may not be billed owes no cost share', () => {
  const posting = post(
    { charges: [12_500], program: 'medicare', own: { mayNotBillPatient: true } },
    answer(one('CO-45 25.00 PR-2 20.00')),
  );
  assert.match(legsOf(posting.entries), /5090 20\.00 PR-2 @c1/);
  assert.doesNotMatch(legsOf(posting.entries), /1200/);
});

test('a share that the payer says may not be collected waits for the plan that owes it, though no such plan is on file', () => {
  const medicare = { charges: [12_500], program: 'medicare' as const };
  for (const remarks of [{ rarcs: ['N782'] }, { lines: answer(one('CO-45 25.00 PR-2 20.00', ['N782'])).lines }]) {
    const posting = post(medicare, answer(one('CO-45 25.00 PR-2 20.00'), remarks));
    assert.doesNotMatch(legsOf(posting.entries), /1200|5090/);
    assert.equal(posting.outcome, 'paid');
    const [order] = posting.workOrders;
    assert.deepEqual([order?.queue, order?.amountCents], ['front-desk', 2_000]);
    assert.match(inEnglish(order?.reason ?? said('')), /reason 2; the payer says that the patient is protected/);
    assert.match(inEnglish(order?.nextAction ?? said('')), /Medicaid/);
  }
  // Refused for another reason, it is no cost share.
  assert.match(legsOf(post(medicare, answer(one('PR-96 20.00', ['N782']))).entries), /1200 20\.00 PR-96/);
});

test('nobody is told to bill a protected patient, or one who signed no notice', () => {
  const medicare = { charges: [12_500], program: 'medicare' as const };
  const refusals = [
    post({ ...medicare, own: { mayNotBillPatient: true } }, answer(one('PR-96 125.00'))),
    post(medicare, answer(one('PR-50 125.00'))),
  ];
  for (const { workOrders } of refusals) {
    const next = inEnglish(workOrders[0]?.nextAction ?? said(''));
    assert.match(next, /^Do not bill the patient/);
    assert.doesNotMatch(next, /do what/);
  }
});

test('a denial writes nothing off and opens work with the reason, the next step and a date', () => {
  for (const reason of ['CO-97', 'CO-29', 'CO-197', 'OA-18', 'CO-96', 'CO-X9']) {
    const posting = post({ charges: [12_500] }, answer(one(`${reason} 125.00`, ['N19'])));
    assert.deepEqual(posting.entries, []);
    assert.equal(posting.outcome, 'denied');
    const order = posting.workOrders[0];
    assert.equal(order?.kind, 'denied-line');
    assert.match(inEnglish(order?.reason ?? said('')), new RegExp(`Line 1: ${reason} N19: reason .*remark N19`));
    assert.equal(order?.amountCents, 12_500);
    assert.ok((order?.dueOn ?? '') > POSTED);
  }
});

test('one denied line among paid ones makes the claim partly denied, and only that line stays open', () => {
  const posting = post({ charges: [12_500, 4_000] }, answer([...one('CO-45 33.00'), { charge: 4_000, cas: 'CO-97 40.00' }]));
  assert.equal(posting.outcome, 'partly-denied');
  const after = chargeBalances([...postedCharges([12_500, 4_000]), ...posting.entries]);
  assert.deepEqual([after.get(chargeId(1))?.openInsuranceCents, after.get(chargeId(2))?.openInsuranceCents], [0, 4_000]);
});

test('late filing is never the patient’s, not covered is the patient’s only when the payer says PR', () => {
  assert.deepEqual(post({ charges: [12_500] }, answer(one('CO-29 125.00'))).entries, []);
  assert.match(legsOf(post({ charges: [12_500] }, answer(one('PR-96 125.00'))).entries), /1200 125\.00 PR-96/);
});

test('not necessary is the patient’s under Medicare only with the signed-notice modifier', () => {
  const medicare = { charges: [12_500], program: 'medicare' as const };
  assert.deepEqual(post(medicare, answer(one('PR-50 125.00'))).entries, []);
  const lines = exampleClaim(medicare).body.lines.map((line) => ({
    ...line,
    modifiers: ['GA'] as unknown as typeof line.modifiers,
  }));
  assert.match(legsOf(post({ ...medicare, body: { lines } }, answer(one('PR-50 125.00'))).entries), /1200 125\.00 PR-50/);
});

test('the whole allowed amount to the deductible is a decision without cash, not a denial', () => {
  const posting = post({ charges: [12_500] }, answer(one('CO-45 33.00 PR-1 92.00')));
  assert.deepEqual([posting.outcome, posting.entries[0]?.kind], ['zero-paid', 'insurance-decision']);
});

test('a reduction of the payer’s own stays open for a person', () => {
  const posting = post({ charges: [12_500] }, answer(one('PI-45 25.00')));
  assert.equal(posting.denials[0]?.queue, 'posting');
  assert.equal(posting.outcome, 'paid');
});

const primaryThen = (secondary: RemittanceClaim, entries = postedCharges([20_000])): readonly JournalEntry[] => {
  const next = coverage('secondary', 'SECO');
  const first = post({ charges: [20_000] }, answer([{ charge: 20_000, cas: 'CO-45 100.00 PR-2 20.00' }]), { nextCoverage: next });
  const second = post({ charges: [20_000], rank: 'secondary' }, secondary, {
    posted: [...entries, ...first.entries],
    payment: paymentKeyOf(payment('T2', [])),
  });
  return [...entries, ...first.entries, ...second.entries];
};

test('from a second plan only new money moves: what the first one settled is not written off again', () => {
  const says = { statusCode: '2' as const };
  const cases: readonly (readonly [string, string])[] = [
    ['OA-23 180.00 PR-3 5.00', 'patient 500 open 0'],
    ['OA-23 80.00 CO-45 100.00 PR-3 5.00', 'patient 500 open 0'],
    ['OA-23 180.00 CO-45 20.00', 'patient 0 open 0'],
    ['OA-23 200.00', 'patient 0 open 2000'],
    ['OA-23 180.00 CO-97 20.00', 'patient 0 open 2000'],
  ];
  for (const [text, expected] of cases) {
    const balance = chargeBalances(primaryThen(answer([{ charge: 20_000, cas: text }], says))).get(chargeId(1));
    assert.equal(`patient ${balance?.openPatientCents} open ${balance?.openInsuranceCents}`, expected, text);
    assert.ok((balance?.adjustedCents ?? 0) <= 12_000, text);
  }
});

test('the answer of a plan we did not know brings the share back from the patient', () => {
  const posted = postedCharges([20_000]);
  const first = post({ charges: [20_000] }, answer([{ charge: 20_000, cas: 'CO-45 100.00 PR-2 20.00' }]));
  const second = post({ charges: [20_000] }, answer([{ charge: 20_000, cas: 'OA-23 180.00' }], { statusCode: '2' }), {
    posted: [...posted, ...first.entries],
    payment: paymentKeyOf(payment('T2', [])),
  });
  const balance = chargeBalances([...posted, ...first.entries, ...second.entries]).get(chargeId(1));
  assert.deepEqual([balance?.insurancePaidCents, balance?.openPatientCents, balance?.openInsuranceCents], [10_000, 0, 0]);
});

test('claim-level adjustments are laid on the lines without losing a cent', () => {
  const claimLevel = { adjustments: cas('CO-45 0.05') };
  const lines = [1, 2, 3].map(() => ({ charge: 1_001, cas: 'PR-3 0.01' }));
  const posting = post({ charges: [1_001, 1_001, 1_001] }, answer(lines, claimLevel));
  const sum = posting.entries[0]?.legs.filter((leg) => leg.account === '5000').reduce((total, leg) => total + leg.cents, 0);
  assert.equal(sum, 5);
  assert.equal(
    posting.lines.reduce((total, line) => total + line.paidCents, 0),
    2_995,
  );
});

test('an answer without lines is laid on all lines by charge', () => {
  const whole = { ...answer([]), chargeCents: cents(3_000), paidCents: cents(2_000), adjustments: cas('CO-45 10.00') };
  const posting = post({ charges: [1_000, 2_000] }, whole);
  assert.deepEqual(
    posting.lines.map((line) => line.paidCents),
    [667, 1_333],
  );
});

test('lines are found without our number by service, day and charge; a stranger’s line goes to suspense', () => {
  const bare = answer([{ charge: 12_500, cas: 'CO-45 33.00' }]);
  const { lineControlNumber: _, ...unnumbered } = bare.lines[0] ?? assert.fail();
  assert.equal(post({ charges: [12_500] }, { ...bare, lines: [unnumbered] }).result, 'decided');
  const stranger = post({ charges: [12_500] }, { ...bare, lines: [{ ...unnumbered, procedure: 'Z9999' }] });
  assert.equal(stranger.result, 'suspended');
  assert.equal(legsOf(stranger.entries), '1010 92.00\n2010 -92.00');
  assert.equal(stranger.workOrders[0]?.kind, 'unmatched-payment');
});

test('a payment beyond what is open leaves a visible credit balance and work', () => {
  const charges = postedCharges([12_500]);
  const first = post({ charges: [12_500] }, answer(one('CO-45 33.00')));
  const again = post({ charges: [12_500] }, answer(one('CO-45 33.00')), {
    posted: [...charges, ...first.entries],
    payment: paymentKeyOf(payment('T2', [])),
  });
  const balance = chargeBalances([...charges, ...first.entries, ...again.entries]).get(chargeId(1));
  assert.deepEqual([balance?.openInsuranceCents, balance?.adjustedCents], [-9_200, 3_300]);
  assert.equal(again.workOrders[0]?.subject, 'credit balance');
});

test('a take-back of something never posted waits in payer offsets, not on the claim', () => {
  const posting = post({ charges: [12_500] }, reversalOf(answer(one('CO-45 33.00'))));
  assert.equal(legsOf(posting.entries), '1010 -92.00\n1300 92.00');
});
