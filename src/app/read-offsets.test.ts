import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { OffsetMove } from './file-view-ports.ts';
import { payerOffsets } from './read-offsets.ts';

const move = (reason: string, amount: number, on: string, key = `era:1.T.${on}.1/plb.1`): OffsetMove => ({
  ...{ reason, cents: cents(amount), on: plainDate(on), key },
  memo: 'Lake Plan, trace T1: an overpayment recovered',
});

test('each reference stands by itself with its sum and its first day; the largest open one is first, what is settled is apart', () => {
  const told = payerOffsets(
    [
      move('PLB-WO 1.ICN7', 2000, '2026-02-01'),
      move('PLB-WO 1.ICN8', -5000, '2026-02-10'),
      move('PLB-FB 1.ICN9', 700, '2026-01-05'),
      move('PLB-FB 1.ICN9', -700, '2026-02-20'),
      move('CO-45', 10, '2026-02-21', 'era:1.T2.2026-02-21.5/P1.ICN.1.1'),
    ],
    plainDate('2026-03-01'),
  );
  assert.deepEqual(
    told.open.map(({ reference, cents: open, since, days }) => `${reference} ${open} ${since} ${days}`),
    ['ICN8 -5000 2026-02-10 19', 'ICN7 2000 2026-02-01 28', ' 10 2026-02-21 8'],
  );
  assert.deepEqual(
    told.settled.map(({ reference, lastOn, moves }) => [reference, lastOn, moves.map(({ cents: one }) => one)]),
    [['ICN9', '2026-02-20', [700, -700]]],
  );
  assert.equal(told.cents, -2990);
  assert.equal(told.open[0]?.moves[0]?.paymentKey, 'era:1.T.2026-02-10.1');
});
