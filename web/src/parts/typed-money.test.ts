import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney, writeMoney } from './typed-money.ts';

test.each([
  ['125', 12_500],
  ['125.5', 12_550],
  ['125,50', 12_550],
  ['1,234', 123_400],
  ['1,234.56', 123_456],
  ['1 234,56', 123_456],
  ['1 234,56 $', 123_456],
  ['$5', 500],
  ['.07', 7],
  ['-3.20', -320],
  ['−3,20', -320],
])('%s is %i cents', (text, cents) => {
  expect(readMoney(text)).toBe(cents);
});

test.each(['', ' ', '-', 'twelve', '12.345', '1.234.56', '1,23,456', '1e9', '12,3456', '123456789012'])(
  '%j is no amount',
  (text) => {
    expect(readMoney(text)).toBeUndefined();
  },
);

test('what is written can be read again, in both languages', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.constantFrom('en' as const, 'fr' as const),
      (cents, language) => {
        expect(readMoney(writeMoney(cents, language))).toBe(cents);
      },
    ),
  );
});
