import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cents } from '../kernel/money.ts';
import { fromDayNumber } from '../kernel/plain-date.ts';
import { d8, decimal, rd8, toCents, toDate, toDateRange } from './value.ts';

const codeOf = (result: { ok: boolean; error?: { code: string } }): string => result.error?.code ?? 'ok';

test('absent, empty and malformed amounts are three answers and none is zero', () => {
  assert.equal(codeOf(toCents(undefined)), 'value-must-be-present');
  assert.equal(codeOf(toCents('')), 'value-must-not-be-empty');
  for (const text of ['1e9', '1,000.00', '800.555', 'NaN', '.', '-', ' 5', '$5']) {
    assert.equal(codeOf(toCents(text)), 'amount-must-be-decimal-cents', text);
  }
  assert.deepEqual(toCents('-.07'), { ok: true, value: -7 });
});

test('an amount written and read is the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (n) => {
      assert.deepEqual(toCents(decimal(cents(n))), { ok: true, value: cents(n) });
      assert.ok(!/\.\d?0$/.test(decimal(cents(n))));
    }),
  );
  assert.deepEqual(
    [10000, 12550, 0, -7, 100].map((n) => decimal(cents(n))),
    ['100', '125.5', '0', '-0.07', '1'],
  );
});

test('a date written and read is the same day, and what is no day is refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(500), (start, length) => {
      const from = fromDayNumber(start);
      const to = fromDayNumber(start + length);
      assert.deepEqual(toDate(d8(from)), { ok: true, value: from });
      assert.deepEqual(toDateRange(rd8({ from, to })), { ok: true, value: { from, to } });
      assert.deepEqual(toDateRange(d8(from)), { ok: true, value: { from, to: from } });
    }),
  );
  for (const text of ['20260230', '2026-03-04', '260304', '00000000'])
    assert.equal(codeOf(toDate(text)), 'date-must-be-a-calendar-day', text);
  for (const text of ['20260304-20260303', '20260304-', '20260304-20260305-20260306'])
    assert.notEqual(codeOf(toDateRange(text)), 'ok', text);
});
