/** Element text to amounts and dates and back. A value that is not there is never zero. */
import { addCents, type Cents, formatDecimal, parseDecimal, ZERO_CENTS } from '../kernel/money.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';

export type ValueFailure = Failure<
  'value-must-be-present' | 'value-must-not-be-empty' | 'amount-must-be-decimal-cents' | 'date-must-be-a-calendar-day'
>;

const missing = (text: string | undefined): ValueFailure | undefined =>
  text === undefined
    ? { code: 'value-must-be-present', message: 'The segment ends before this element. Ask the sender for a corrected file.' }
    : text === ''
      ? { code: 'value-must-not-be-empty', message: 'This element was sent empty. Ask the sender for a corrected file.' }
      : undefined;

/** An R element to cents. Errors: absent, empty, or not a decimal with at most two places (`1e9`, `1,000.00`, `800.555`). */
export function toCents(text: string | undefined): Result<Cents, ValueFailure> {
  const gap = missing(text);
  return gap === undefined ? parseDecimal(text ?? '') : err(gap);
}

/** The amount, with zero where nothing was sent: only for elements whose absence means zero. Malformed stays an error. */
export const centsOrZero = (text: string | undefined): Result<Cents, ValueFailure> =>
  text === undefined || text === '' ? ok(ZERO_CENTS) : parseDecimal(text);

const notADay: ValueFailure = {
  code: 'date-must-be-a-calendar-day',
  message: 'A date must be a real day written CCYYMMDD, such as 20260304. Ask the sender for a corrected file.',
};

/** Dates read lately, by their text: a file names few days many times, and one text serves them all. */
const known = new Map<string, Result<PlainDate, ValueFailure>>();
const MOST_KNOWN = 4096;

/** A D8 date (CCYYMMDD). Errors: absent, empty, or no calendar day. */
export function toDate(text: string | undefined): Result<PlainDate, ValueFailure> {
  if (text === undefined || text === '') return err(missing(text) ?? notADay);
  const before = known.get(text);
  if (before !== undefined) return before;
  const day = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : '';
  if (!isPlainDate(day)) return err(notADay);
  if (known.size >= MOST_KNOWN) known.clear();
  const read = ok(day);
  known.set(text, read);
  return read;
}

export type DateRange = { readonly from: PlainDate; readonly to: PlainDate };

/** An RD8 range (CCYYMMDD-CCYYMMDD); a single D8 date is a range of one day. */
export function toDateRange(text: string | undefined): Result<DateRange, ValueFailure> {
  const [first, last, ...more] = text === undefined || !text.includes('-') ? [text] : text.split('-');
  const from = toDate(first);
  if (!from.ok || last === undefined) return from.ok ? ok({ from: from.value, to: from.value }) : from;
  const to = toDate(last);
  if (!to.ok) return to;
  return more.length > 0 || to.value < from.value ? err(notADay) : ok({ from: from.value, to: to.value });
}

/** Sum of the amounts, or the first failure. */
export function sumTexts(texts: readonly (string | undefined)[]): Result<Cents, ValueFailure> {
  let total = ZERO_CENTS;
  for (const text of texts) {
    const amount = centsOrZero(text);
    if (!amount.ok) return amount;
    total = addCents(total, amount.value);
  }
  return ok(total);
}

/** Cents as X12 writes decimals: no trailing zeros (`125`, `125.5`, `-0.07`). */
export function decimal(amount: Cents): string {
  const text = formatDecimal(amount);
  return text.endsWith('.00') ? text.slice(0, -3) : text.endsWith('0') ? text.slice(0, -1) : text;
}

/** A date as D8. */
export const d8 = (date: PlainDate): string => date.slice(0, 4) + date.slice(5, 7) + date.slice(8);

/** A range as RD8. */
export const rd8 = (range: DateRange): string => `${d8(range.from)}-${d8(range.to)}`;
