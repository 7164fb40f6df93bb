import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  addCents,
  allocateCents,
  cents,
  formatDecimal,
  formatDollars,
  maxCents,
  minCents,
  negateCents,
  parseDecimal,
  percentOf,
  roundHalfUp,
  subtractCents,
  sumCents,
  timesCents,
} from './money.ts';
import { InvariantViolation } from './result.ts';

const amount = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }).map(cents);

test('money is a whole safe number of cents, and minus zero is zero', () => {
  for (const wrong of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53]) assert.throws(() => cents(wrong), InvariantViolation);
  assert.ok(Object.is(cents(-0), 0));
  assert.ok(Object.is(negateCents(cents(0)), 0));
});

test('adding, subtracting, negating and multiplying are those of whole numbers', () => {
  assert.equal(addCents(cents(1), cents(2)), 3);
  assert.equal(subtractCents(cents(1), cents(2)), -1);
  assert.equal(timesCents(cents(-125), 3), -375);
  assert.equal(sumCents([]), 0);
  assert.equal(sumCents([cents(1), cents(-2), cents(3)]), 2);
  assert.deepEqual([minCents(cents(1), cents(2)), maxCents(cents(1), cents(2))], [1, 2]);
});

test('a sum beyond what a number holds exactly is a bug, not a wrong amount', () => {
  const most = cents(Number.MAX_SAFE_INTEGER);
  assert.throws(() => addCents(most, cents(1)), InvariantViolation);
});

test('rounding is to the nearest cent, halves away from zero', () => {
  const rows = [
    [1n, 2n, 1],
    [-1n, 2n, -1],
    [3n, 2n, 2],
    [1n, 3n, 0],
    [2n, 3n, 1],
    [-2n, 3n, -1],
    [0n, 7n, 0],
    [10n, 5n, 2],
  ] as const;
  for (const [numerator, denominator, expected] of rows) {
    assert.equal(roundHalfUp(numerator, denominator), expected, `${numerator}/${denominator}`);
  }
  assert.throws(() => roundHalfUp(1n, 0n), InvariantViolation);
});

test('a percentage is rounded once: 20 % of 92.03 is 18.41', () => {
  assert.equal(percentOf(cents(9203), 2000), 1841);
  assert.equal(percentOf(cents(9202), 2000), 1840);
  assert.equal(percentOf(cents(-9203), 2000), -1841);
  assert.equal(percentOf(cents(7362), 200), 147);
});

test('rounding is never off by more than half a cent, and is symmetric', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (n, d) => {
      const rounded = BigInt(roundHalfUp(n, d));
      const off = rounded * d - n;
      assert.ok(2n * (off < 0n ? -off : off) <= d);
      assert.equal(roundHalfUp(-n, d), cents(-Number(rounded)));
    }),
  );
});

test('allocation loses no cent and strays from the exact share by less than one', () => {
  fc.assert(
    fc.property(amount, fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 20 }), (total, weights) => {
      const shares = allocateCents(total, weights);
      assert.equal(sumCents(shares), total);
      const sum = weights.reduce((a, b) => a + b, 0);
      for (const [at, share] of shares.entries()) {
        const exact = sum === 0 ? total / weights.length : (total * (weights[at] ?? 0)) / sum;
        assert.ok(Math.abs(share - exact) < 1.001, `${share} for ${exact}`);
      }
    }),
  );
});

test('the cent that is left goes to the largest remainder, the earliest on a tie', () => {
  assert.deepEqual(allocateCents(cents(100), [1, 1, 1]), [34, 33, 33]);
  assert.deepEqual(allocateCents(cents(-100), [1, 1, 1]), [-34, -33, -33]);
  assert.deepEqual(allocateCents(cents(10), [1, 2]), [3, 7]);
  assert.deepEqual(allocateCents(cents(5), [0, 0]), [3, 2]);
  assert.deepEqual(allocateCents(cents(5), [0, 1]), [0, 5]);
  for (const wrong of [[], [-1], [0.5]]) assert.throws(() => allocateCents(cents(1), wrong), InvariantViolation);
});

test('amounts read as people and X12 write them', () => {
  const rows = [
    ['125', 12500],
    ['125.5', 12550],
    ['125.50', 12550],
    ['.07', 7],
    ['-.07', -7],
    ['-0', 0],
    ['0.00', 0],
    ['007', 700],
  ] as const;
  for (const [text, expected] of rows) assert.deepEqual(parseDecimal(text), { ok: true, value: expected }, text);
});

test('a malformed amount is a failure and never zero', () => {
  for (const text of [
    '',
    '-',
    '.',
    '1e9',
    '1,000.00',
    '800.555',
    'NaN',
    '1.',
    '+5',
    ' 5',
    '5 ',
    '--5',
    '0x10',
    '12345678901234',
  ]) {
    const result = parseDecimal(text);
    assert.equal(result.ok ? 'read' : result.error.code, 'amount-must-be-decimal-cents', text);
  }
});

test('what is written reads back as the same amount', () => {
  fc.assert(fc.property(amount, (value) => assert.deepEqual(parseDecimal(formatDecimal(value)), { ok: true, value })));
});

test('an amount is a minus, at most 13 digits and at most two places, and nothing else', () => {
  const written = fc.string({ unit: fc.constantFrom(...'0123456789.-e, '.split('')), maxLength: 18 });
  const pattern = /^-?(?=\.?\d)\d{0,13}(?:\.\d{1,2})?$/;
  fc.assert(fc.property(written, (text) => parseDecimal(text).ok === pattern.test(text)));
});

test('dollars carry their sign, commas and two places', () => {
  const rows = [
    [0, '$0.00'],
    [5, '$0.05'],
    [-5, '-$0.05'],
    [1234567, '$12,345.67'],
    [-100000000, '-$1,000,000.00'],
  ] as const;
  for (const [value, text] of rows) assert.equal(formatDollars(cents(value)), text);
});
