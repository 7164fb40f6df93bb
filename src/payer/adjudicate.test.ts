import assert from 'node:assert/strict';
import test from 'node:test';
import { formatDecimal, sumCents } from '../kernel/money.ts';
import { adjudicate } from './adjudicate.ts';
import { readScene } from './sketch.ts';

/** One line per service line: paid | adjustments. */
const decided = (sketch: string): readonly string[] => {
  const { claim, view } = readScene(sketch);
  return adjudicate(claim, view).lines.map((line) => {
    const adjusted = line.adjustments.map((a) => `${a.group}-${a.carc} ${formatDecimal(a.cents)}`);
    return [`paid ${formatDecimal(line.paidCents)}`, ...adjusted].join(' | ');
  });
};

const table: readonly (readonly [title: string, sketch: string, ...expected: string[]])[] = [
  ['a contract pays the fee and the rest is written off', 'claim\nline 99213 x1 170.00', 'paid 90.00 | CO-45 80.00'],
  ['the charge is paid when it is lower than the fee', 'claim\nline 99213 x1 60.00', 'paid 60.00'],
  ['the fee is for one unit', 'claim\nline 20610 x2 380.00', 'paid 160.00 | CO-45 220.00'],
  [
    'a copay comes first and is taken once a visit',
    'plan copay 30.00\nclaim\nline 99213-25 x1 170.00\nline 20610 x1 190.00',
    'paid 60.00 | CO-45 80.00 | PR-3 30.00',
    'paid 80.00 | CO-45 110.00',
  ],
  [
    'a copay larger than the first service goes on to the next',
    'plan copay 100.00\nclaim\nline 99213 x1 170.00\nline 20610 x1 190.00',
    'paid 0.00 | CO-45 80.00 | PR-3 90.00',
    'paid 70.00 | CO-45 110.00 | PR-3 10.00',
  ],
  [
    'the copay of the visit was taken by an earlier claim',
    'plan copay 30.00\nused copay 30.00\nclaim\nline 99213 x1 170.00',
    'paid 90.00 | CO-45 80.00',
  ],
  [
    'a deductible is met before coinsurance',
    'plan deductible 50.00 coinsurance 20\nclaim\nline 99213 x1 170.00',
    'paid 32.00 | CO-45 80.00 | PR-1 50.00 | PR-2 8.00',
  ],
  [
    'an earlier line of the claim uses the deductible up',
    'plan deductible 100.00 coinsurance 20\nclaim\nline 99213 x1 170.00\nline 20610 x1 190.00',
    'paid 0.00 | CO-45 80.00 | PR-1 90.00',
    'paid 56.00 | CO-45 110.00 | PR-1 10.00 | PR-2 14.00',
  ],
  [
    'an earlier claim used most of the deductible',
    'plan deductible 500.00 coinsurance 20\nused deductible 480.00\nclaim\nline 99213 x1 170.00',
    'paid 56.00 | CO-45 80.00 | PR-1 20.00 | PR-2 14.00',
  ],
  [
    'coinsurance rounds half up to the cent',
    'plan coinsurance 15\nfee 99213 90.10\nclaim\nline 99213 x1 170.00',
    'paid 76.58 | CO-45 79.90 | PR-2 13.52',
  ],
  [
    'the yearly limit cuts coinsurance first',
    'plan deductible 50.00 coinsurance 20 oop 2000.00\nused out-of-pocket 1945.00\nclaim\nline 99213 x1 170.00',
    'paid 35.00 | CO-45 80.00 | PR-1 50.00 | PR-2 5.00',
  ],
  [
    'then the deductible, then nothing is left to pay',
    'plan deductible 50.00 coinsurance 20 oop 2000.00\nused out-of-pocket 2000.00\nclaim\nline 99213 x1 170.00',
    'paid 90.00 | CO-45 80.00',
  ],
  [
    'a copay may stand instead of everything else',
    'plan copay 30.00 copay-only deductible 500.00 coinsurance 20\nclaim\nline 99213 x1 170.00',
    'paid 60.00 | CO-45 80.00 | PR-3 30.00',
  ],
  [
    'a copay may come after the deductible',
    'plan copay 30.00 deductible-first deductible 40.00\nclaim\nline 99213 x1 170.00',
    'paid 20.00 | CO-45 80.00 | PR-3 30.00 | PR-1 40.00',
  ],
  [
    'preventive care in network costs nothing',
    'payer class 99214 preventive\nplan copay 30.00 deductible 500.00 coinsurance 20\nclaim\nline 99214 x1 245.00',
    'paid 130.00 | CO-45 115.00',
  ],
  [
    'modifier 33 says preventive too',
    'plan copay 30.00 deductible 500.00\nclaim\nline 99214-33 x1 245.00',
    'paid 130.00 | CO-45 115.00',
  ],
  [
    "out of network the excess is the patient's",
    'plan out-of-network coinsurance 40\nclaim billing 1999000199\nline 99213 x1 170.00',
    'paid 54.00 | PR-45 80.00 | PR-2 36.00',
  ],
  [
    'Medicare: deductible, coinsurance, then sequestration of the payment',
    'payer medicare\nused deductible 233.00\nfee 99213 100.00\nclaim\nline 99213 x1 170.00',
    'paid 39.20 | CO-45 70.00 | PR-1 50.00 | PR-2 10.00 | CO-253 0.80',
  ],
  [
    'Medicare: the 2026 deductible takes a whole service',
    'payer medicare\nclaim\nline 99213 x1 170.00',
    'paid 0.00 | CO-45 80.00 | PR-1 90.00',
  ],
  [
    'Medicare: laboratory has neither deductible nor coinsurance',
    'payer medicare class 83036 laboratory\nclaim\nline 83036-QW x1 42.00',
    'paid 14.70 | CO-45 27.00 | CO-253 0.30',
  ],
  [
    'Medicare: preventive is paid whole',
    'payer medicare class G0008 preventive\nclaim\nline G0008 x1 45.00',
    'paid 29.40 | CO-45 15.00 | CO-253 0.60',
  ],
  [
    'Medicaid pays its fee less a copay',
    'payer medicaid\nplan copay 3.00\nclaim\nline 99213 x1 170.00',
    'paid 87.00 | CO-45 80.00 | PR-3 3.00',
  ],
  [
    "workers' compensation pays its fee and the worker nothing",
    'payer workers-compensation\nclaim work\nline 99213 x1 170.00',
    'paid 90.00 | CO-45 80.00',
  ],
  [
    'a supplement pays the coinsurance, not the deductible',
    'payer medicare-supplement\nclaim resp S\nline 99213 x1 170.00 A paid 39.20 pr-1 50.00 pr 10.00',
    'paid 10.00 | OA-23 110.00 | PR-1 50.00',
  ],
  [
    'a supplement that pays the deductible too',
    'payer medicare-supplement\nplan pays-deductible\nclaim resp S\nline 99213 x1 170.00 A paid 39.20 pr-1 50.00 pr 10.00',
    'paid 60.00 | OA-23 110.00',
  ],
  [
    'Medicaid second: its fee less what was paid',
    'payer medicaid\nfee 99213 45.00\nclaim resp S\nline 99213 x1 170.00 A paid 39.20 pr-1 50.00 pr 10.00',
    'paid 5.80 | OA-23 110.00 | CO-45 54.20',
  ],
  [
    'Medicaid second: nothing when Medicare paid more than its fee',
    'payer medicaid\nfee 99213 45.00\nclaim resp S\nline 99213 x1 170.00 A paid 72.00 pr 18.00',
    'paid 0.00 | OA-23 152.00 | CO-45 18.00',
  ],
  [
    'standard coordination pays what is left to the patient',
    'plan coinsurance 20\nclaim resp S\nline 99213 x1 170.00 A paid 60.00 pr 20.00',
    'paid 20.00 | OA-23 150.00',
  ],
  [
    'carve-out pays only what its own benefit exceeds',
    'plan coinsurance 20 carve-out\nclaim resp S\nline 99213 x1 170.00 A paid 60.00 pr 20.00',
    'paid 12.00 | OA-23 150.00 | PR-2 8.00',
  ],
  [
    'Medicare second: 42 CFR 411.33 gives 30.00, then sequestration',
    'payer medicare\nused deductible 283.00\nfee 99213 125.00\nclaim resp S\nline 99213 x1 175.00 A paid 120.00 pr 30.00',
    'paid 29.40 | OA-23 145.00 | CO-253 0.60',
  ],
  [
    'a denial behind another payer keeps what that one did',
    'plan exclude 11200 PR\nclaim resp S\nline 11200 x1 195.00 A paid 60.00 pr 40.00',
    'paid 0.00 | OA-23 155.00 | PR-96 40.00',
  ],
  [
    'one line is denied and the other is paid',
    'payer policy 82306 E559\ndx I10\nclaim\nline 99213 x1 170.00\nline 82306 x1 98.00',
    'paid 90.00 | CO-45 80.00',
    'paid 0.00 | CO-50 98.00',
  ],
  [
    'all services of the last visit that the plan pays are of that one visit',
    'payer class 97110 therapy class 20610 therapy\nplan visits therapy 2\nused visits therapy 1\nclaim\nline 97110 x1 60.00\nline 20610 x1 190.00',
    'paid 30.00 | CO-45 30.00',
    'paid 80.00 | CO-45 110.00',
  ],
  ['a fee of zero is not written off as CO-45', 'fee 99213 0.00\nclaim\nline 99213 x1 170.00', 'paid 0.00 | CO-97 170.00'],
];

for (const [title, sketch, ...expected] of table) {
  test(title, () => assert.deepEqual(decided(sketch), expected));
}

test('the totals of a claim are the sums of its lines', () => {
  const { claim, view } = readScene('plan deductible 50.00 coinsurance 20\nclaim\nline 99213 x1 170.00\nline 20610 x1 190.00');
  const decision = adjudicate(claim, view);
  assert.equal(decision.paidCents, sumCents(decision.lines.map((line) => line.paidCents)));
  assert.equal(decision.chargeCents, 36_000);
  assert.equal(decision.patientCents, 5000 + 800 + 1600);
});

test('only an unknown member gives status 4', () => {
  const statusOf = (sketch: string): string => {
    const { claim, view } = readScene(sketch);
    return adjudicate(claim, view).statusCode;
  };
  assert.equal(statusOf('claim member M9\nline 99213 x1 170.00'), '4');
  assert.equal(statusOf('plan exclude 99213 PR\nclaim\nline 99213 x1 170.00'), '1');
  assert.equal(statusOf('claim resp S\nline 99213 x1 170.00 A paid 60.00 pr 20.00'), '2');
});

test('Medicare sends on what it left to the patient, and says so', () => {
  const { claim, view } = readScene(
    'payer medicare\nmember crossover GLDSP1 X1\nused deductible 283.00\nclaim\nline 99213 x1 170.00',
  );
  const decision = adjudicate(claim, view);
  assert.equal(decision.statusCode, '19');
  assert.deepEqual(decision.forwardTo, { payerId: 'GLDSP1', name: 'Second Payer', memberId: 'X1' });
  assert.deepEqual(decision.remarks, ['MA18']);
});

test('Medicare does not send on a claim that leaves nothing to the patient', () => {
  const { claim, view } = readScene(
    'payer medicare class 83036 laboratory\nmember crossover GLDSP1 X1\nclaim\nline 83036 x1 42.00',
  );
  const decision = adjudicate(claim, view);
  assert.equal(decision.statusCode, '1');
  assert.equal(decision.forwardTo, undefined);
});

test('the same claim and view give the same decision', () => {
  const scene = () => readScene('plan deductible 50.00 coinsurance 20\nclaim\nline 99213 x1 170.00\nline 20610 x1 190.00');
  const [one, two] = [scene(), scene()];
  assert.deepEqual(adjudicate(one.claim, one.view), adjudicate(two.claim, two.view));
});
