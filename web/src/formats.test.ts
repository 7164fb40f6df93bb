import { expect, test } from 'vitest';
import { formatsFor } from './formats.ts';

const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const en = formatsFor('en');
const fr = formatsFor('fr');

test('money is written as the reader writes it, with a real minus sign', () => {
  expect(en.money(123_456)).toBe('$1,234.56');
  expect(en.money(-5)).toBe('−$0.05');
  expect(plainSpaces(fr.money(123_456))).toBe('1 234,56 $');
  expect(plainSpaces(fr.money(-123_456))).toBe('−1 234,56 $');
});

test('a business date stays the same day in every time zone', () => {
  expect(en.date('2026-03-04')).toBe('Mar 4, 2026');
  expect(fr.date('2026-03-04')).toBe('4 mars 2026');
  expect(en.dateLong('2026-03-04')).toBe('Wednesday, March 4, 2026');
});

test('what is no date is shown as it is', () => {
  expect(en.date('soon')).toBe('soon');
  expect(en.instant('soon')).toBe('soon');
});

test('hundredths of a percent', () => {
  expect(en.percent(2000)).toBe('20%');
  expect(plainSpaces(fr.percent(1250))).toBe('12,5 %');
});
