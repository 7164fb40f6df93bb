/** One value of a typed transaction: from its text, and back as we write it. */
import { type Cents, cents } from '../kernel/money.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import type { ValueField } from './fields.ts';
import type { Delimiters } from './syntax.ts';
import type { DateAndTime, Malformed, TypedProblemCode } from './typed.ts';
import { type DateRange, d8, decimal, rd8, toCents, toDate, toDateRange } from './value.ts';

export const DECIMAL_PATTERN = '^-?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)$';
export const TIME_PATTERN = '^(?:[01][0-9]|2[0-3])[0-5][0-9](?:[0-5][0-9][0-9]{0,2})?$';
const DECIMAL = new RegExp(DECIMAL_PATTERN);
const TIME = new RegExp(TIME_PATTERN);
const WHOLE = /^-?[0-9]{1,15}$/;

export const malformed = (text: string, code: TypedProblemCode): Malformed => ({ malformed: text, code });

type Value = string | number | DateRange | DateAndTime;

function readDay(text: string): PlainDate | Malformed {
  const day = toDate(text);
  return day.ok ? day.value : malformed(text, 'date-must-be-a-calendar-day');
}

function readDated(text: string, format: string | undefined): Value | Malformed {
  switch (format) {
    case 'D8':
      return readDay(text);
    case 'RD8': {
      const range = toDateRange(text);
      return range.ok && text.length === 17 ? range.value : malformed(text, 'date-must-be-a-calendar-day');
    }
    case 'DT': {
      const date = toDate(text.slice(0, 8));
      const time = text.slice(8);
      return date.ok && TIME.test(time) ? { date: date.value, time } : malformed(text, 'date-must-be-a-calendar-day');
    }
    case 'TM':
      return TIME.test(text) ? text : malformed(text, 'time-must-be-a-time-of-day');
    default:
      return malformed(text, 'date-format-must-be-known');
  }
}

/** A separator or a character that no value may hold; undefined when there is none. */
function unfit(text: string, { component, repetition }: Delimiters): TypedProblemCode | undefined {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit === 0x7f) return 'text-must-be-in-the-x12-character-set';
    if (text[i] === component) return 'element-must-not-have-more-components';
    if (text[i] === repetition) return 'element-must-not-repeat-more';
  }
  return undefined;
}

/** A text that is not empty, as the field holds it. `format` is the text of the element before it. */
export function readValue(
  field: ValueField,
  text: string,
  { format, delimiters }: { readonly format: string | undefined; readonly delimiters: Delimiters },
): Value | Malformed {
  const problem = unfit(text, delimiters);
  if (problem !== undefined) return malformed(text, problem);
  switch (field.kind) {
    case 'code':
      return field.codes.includes(text) ? text : malformed(text, 'code-must-be-listed-in-the-guide');
    case 'cents': {
      const amount = toCents(text);
      return amount.ok ? amount.value : malformed(text, 'amount-must-be-decimal-cents');
    }
    case 'decimal':
      return DECIMAL.test(text) ? text : malformed(text, 'number-must-be-a-decimal');
    case 'whole':
      return WHOLE.test(text) && text !== '-0' ? Number(text) : malformed(text, 'number-must-be-whole');
    case 'date':
      return readDay(text);
    case 'time':
      return TIME.test(text) ? text : malformed(text, 'time-must-be-a-time-of-day');
    case 'dated':
      return field.formats.includes(format ?? '') || field.formats.length === 0
        ? readDated(text, format)
        : malformed(text, 'date-format-must-be-known');
    case 'text':
      return text;
  }
}

const isDay = (value: unknown): value is PlainDate => typeof value === 'string' && isPlainDate(value);

/** The values of exactly these members; undefined where one is missing, or another stands beside them. */
const membersOf = (value: unknown, names: readonly string[]): readonly unknown[] | undefined => {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== names.length) return undefined;
  const members = value as Readonly<Record<string, unknown>>;
  return names.every((name) => Object.hasOwn(value, name)) ? names.map((name) => members[name]) : undefined;
};

function writeDated(value: unknown, format: string | undefined): string | undefined {
  if (format === 'TM') return typeof value === 'string' && TIME.test(value) ? value : undefined;
  if (format === 'D8') return isDay(value) ? d8(value) : undefined;
  if (format === 'RD8') {
    const [from, to] = membersOf(value, ['from', 'to']) ?? [];
    return isDay(from) && isDay(to) && from <= to ? rd8({ from, to }) : undefined;
  }
  if (format === 'DT') {
    const [date, time] = membersOf(value, ['date', 'time']) ?? [];
    return isDay(date) && typeof time === 'string' && TIME.test(time) ? d8(date) + time : undefined;
  }
  return undefined;
}

const isCents = (value: unknown): value is Cents => Number.isSafeInteger(value) && Math.abs(Number(value)) < 1e15;

/** The text of a value as we write it; undefined when the value is not what the field holds. */
export function writeValue(field: ValueField, value: unknown, format: string | undefined): string | undefined {
  switch (field.kind) {
    case 'cents':
      return isCents(value) ? decimal(cents(value)) : undefined;
    case 'whole': {
      if (typeof value !== 'number' || !Number.isSafeInteger(value) || Math.abs(value) >= 1e15) return undefined;
      const digits = String(Math.abs(value)).padStart(field.min, '0');
      return value < 0 ? `-${digits}` : digits;
    }
    case 'date':
      return isDay(value) ? d8(value) : undefined;
    case 'dated':
      return writeDated(value, format);
    default:
      break;
  }
  if (typeof value !== 'string' || value === '') return undefined;
  if (field.kind === 'code') return field.codes.includes(value) ? value : undefined;
  if (field.kind === 'decimal') return DECIMAL.test(value) ? value : undefined;
  if (field.kind === 'time') return TIME.test(value) ? value : undefined;
  return value;
}
