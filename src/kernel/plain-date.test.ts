import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  ageOn,
  dayNumber,
  daysBetween,
  daysInMonth,
  earliest,
  fromDayNumber,
  isPlainDate,
  isWeekend,
  latest,
  parsePlainDate,
  partsOf,
  plainDate,
  weekday,
} from './plain-date.ts';
import { InvariantViolation } from './result.ts';

const FIRST = dayNumber(plainDate('1800-01-01'));
const LAST = dayNumber(plainDate('2999-12-31'));
const day = fc.integer({ min: FIRST, max: LAST }).map(fromDayNumber);
const inReach = fc.integer({ min: FIRST + 40_000, max: LAST - 40_000 }).map(fromDayNumber);

test('only real days from 1800 to 2999, written YYYY-MM-DD, are dates', () => {
  for (const text of ['1800-01-01', '2024-02-29', '2000-02-29', '2999-12-31']) assert.ok(isPlainDate(text), text);
  for (const text of [
    '1900-02-29',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-1-1',
    '1799-12-31',
    '3000-01-01',
    '20260304',
    '2026-03-04T00:00',
    '',
  ])
    assert.ok(!isPlainDate(text), text);
});

test('a wrong date from outside is a failure, from inside a bug', () => {
  const wrong = parsePlainDate('2026-02-30');
  assert.equal(wrong.ok ? '' : wrong.error.code, 'date-must-be-a-calendar-day');
  assert.ok(!wrong.ok && !wrong.error.message.includes('02-30'), 'the failure does not repeat the input');
  assert.throws(() => plainDate('2026-02-30'), InvariantViolation);
});

test('day numbers agree with the calendar of the runtime on every day tried, and back', () => {
  fc.assert(
    fc.property(day, (date) => {
      assert.equal(dayNumber(date), Date.parse(`${date}T00:00:00Z`) / 86_400_000);
      assert.equal(fromDayNumber(dayNumber(date)), date);
    }),
    { numRuns: 500 },
  );
});

test('weekdays are those of the calendar, one after the other', () => {
  const rows = [
    ['1800-01-01', 3],
    ['1970-01-01', 4],
    ['2000-01-01', 6],
    ['2026-03-04', 3],
    ['2999-12-31', 2],
  ] as const;
  for (const [text, expected] of rows) assert.equal(weekday(plainDate(text)), expected, text);
  fc.assert(fc.property(inReach, (date) => assert.equal(weekday(addDays(date, 1)), (weekday(date) + 1) % 7)));
});

test('the order of the text is the order of the days', () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      assert.equal(a < b, dayNumber(a) < dayNumber(b));
      assert.equal(latest(a, b), dayNumber(a) > dayNumber(b) ? a : b);
      assert.equal(earliest(a, b), dayNumber(a) < dayNumber(b) ? a : b);
    }),
  );
});

test('adding days and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(inReach, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      assert.equal(daysBetween(date, addDays(date, days)), days);
    }),
  );
});

test('a month later is the same day, or the last one where the month is shorter', () => {
  const rows = [
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2026-05-31', 0, '2026-05-31'],
  ] as const;
  for (const [from, months, expected] of rows) assert.equal(addMonths(plainDate(from), months), expected, `${from} + ${months}`);
});

test('months land in the month asked for', () => {
  fc.assert(
    fc.property(inReach, fc.integer({ min: -1_000, max: 1_000 }), (date, months) => {
      const before = partsOf(date);
      const after = partsOf(addMonths(date, months));
      assert.equal(after.year * 12 + after.month, before.year * 12 + before.month + months);
      assert.equal(after.day, Math.min(before.day, daysInMonth(after.year, after.month)));
    }),
  );
});

test('age grows on the birthday; 29 February counts on 1 March in common years', () => {
  const rows = [
    ['1960-05-17', '2026-05-16', 65],
    ['1960-05-17', '2026-05-17', 66],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2004-02-29', '2024-02-29', 20],
    ['2026-03-04', '2026-03-04', 0],
  ] as const;
  for (const [birth, on, age] of rows) assert.equal(ageOn(plainDate(birth), plainDate(on)), age, `${birth} on ${on}`);
});

test('Saturday and Sunday are the weekend', () => {
  assert.deepEqual(
    ['2026-03-06', '2026-03-07', '2026-03-08', '2026-03-09'].map((text) => isWeekend(plainDate(text))),
    [false, true, true, false],
  );
});
