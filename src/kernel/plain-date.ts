/**
 * A business date is the string 'YYYY-MM-DD': string order is date order, and there is no time zone in it.
 * Arithmetic is the proleptic Gregorian calendar on day numbers; no `Date`, no clock.
 */
import { assert, err, type Failure, ok, type Result } from './result.ts';

declare const plainDateBrand: unique symbol;
/** 'YYYY-MM-DD', a real calendar day between 1800-01-01 and 2999-12-31. */
export type PlainDate = string & { readonly [plainDateBrand]: 'PlainDate' };

/** The digits from `from` up to `to` as a number; NaN when one is no digit. Dates are read too often for a regular expression. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

/** True for a real day in range; the type guard behind every border. */
export function isPlainDate(text: string): text is PlainDate {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  return year >= 1800 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Errors: 'date-must-be-a-calendar-day'. */
export function parsePlainDate(text: string): Result<PlainDate, Failure<'date-must-be-a-calendar-day'>> {
  if (isPlainDate(text)) return ok(text);
  return err({
    code: 'date-must-be-a-calendar-day',
    message: 'A date must be a real day written YYYY-MM-DD, such as 2026-03-04.',
  });
}

/** A date our own code wrote; anything else is a bug. */
export function plainDate(text: string): PlainDate {
  assert(isPlainDate(text), 'date must be a calendar day written YYYY-MM-DD');
  return text;
}

type Ymd = { readonly year: number; readonly month: number; readonly day: number };

export const partsOf = (date: PlainDate): Ymd => ({
  year: digits(date, 0, 4),
  month: digits(date, 5, 7),
  day: digits(date, 8, 10),
});

const fromParts = ({ year, month, day }: Ymd): PlainDate =>
  plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

/** Days since 1970-01-01 (civil-from-days, H. Hinnant, public domain). */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function fromDayNumber(days: number): PlainDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return fromParts({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

export const addDays = (date: PlainDate, days: number): PlainDate => fromDayNumber(dayNumber(date) + days);

/** `to − from` in days; positive when `to` is later. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from);

/** Same day of month `months` later, or that month's last day (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = (((index % 12) + 12) % 12) + 1;
  return fromParts({ year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) });
}

/** Whole years between birth and `on`; a 29 February birthday counts on 1 March in common years. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const b = partsOf(birth);
  const o = partsOf(on);
  return o.year - b.year - (o.month < b.month || (o.month === b.month && o.day < b.day) ? 1 : 0);
}

/** 0 Sunday … 6 Saturday. */
export const weekday = (date: PlainDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

export const isWeekend = (date: PlainDate): boolean => weekday(date) === 0 || weekday(date) === 6;

export const latest = (a: PlainDate, b: PlainDate): PlainDate => (a >= b ? a : b);
export const earliest = (a: PlainDate, b: PlainDate): PlainDate => (a <= b ? a : b);
