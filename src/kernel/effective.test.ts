import assert from 'node:assert/strict';
import test from 'node:test';
import { type Citation, effective, effectiveOn, isWithin } from './effective.ts';
import { plainDate } from './plain-date.ts';
import { InvariantViolation } from './result.ts';

const cite: Citation = { title: 'Test', locator: 'none', basis: 'house', checkedOn: plainDate('2026-11-21') };
const from = (text: string, value: number, to?: string) => ({
  from: plainDate(text),
  value,
  cite,
  ...(to === undefined ? {} : { to: plainDate(to) }),
});

const VALUES = effective(from('2024-01-01', 1), from('2025-01-01', 2, '2025-06-30'), from('2026-01-01', 3));

test('the value on a day is the last one that began, until it ends or the next begins', () => {
  const rows = [
    ['2023-12-31', undefined],
    ['2024-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 2],
    ['2025-06-30', 2],
    ['2025-07-01', undefined],
    ['2026-01-01', 3],
    ['2999-12-31', 3],
  ] as const;
  for (const [day, value] of rows) assert.equal(effectiveOn(VALUES, plainDate(day))?.value, value, day);
});

test('an empty list has no value on any day', () => {
  assert.equal(effectiveOn(effective(), plainDate('2026-01-01')), undefined);
});

test('values that do not ascend, or answer one day twice, are a bug', () => {
  assert.throws(() => effective(from('2025-01-01', 1), from('2024-01-01', 2)), InvariantViolation);
  assert.throws(() => effective(from('2025-01-01', 1), from('2025-01-01', 2)), InvariantViolation);
  assert.throws(() => effective(from('2025-01-01', 1, '2025-06-30'), from('2025-06-30', 2)), InvariantViolation);
});

test('a range holds both its ends, and an absent end is open', () => {
  const day = plainDate('2026-03-04');
  assert.ok(isWithin(day, day, day));
  assert.ok(isWithin(day, undefined, undefined));
  assert.ok(!isWithin(day, plainDate('2026-03-05'), undefined));
  assert.ok(!isWithin(day, undefined, plainDate('2026-03-03')));
});
