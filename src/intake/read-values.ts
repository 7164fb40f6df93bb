/** Dates, times and amounts as people and systems write them. What can be read in two ways is not read. */
import type { IncomingFinding } from '../claims/incoming-parts.ts';
import { type Cents, parseDecimal } from '../kernel/money.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import type { Row } from './csv-table.ts';
import { finding } from './source-file.ts';

const US_DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/**
 * '2026-03-04', '20260304' or, month first as in the United States, '3/4/2026'; a time of day behind it is left out.
 * Undefined for anything else: two-digit years, names of months, a thirteenth month.
 */
export function readDate(text: string): PlainDate | undefined {
  const day = text.trim().replace(/[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s?([AP]M)?$/i, '');
  if (isPlainDate(day)) return day;
  const us = US_DATE.exec(day);
  const parts = us === null ? COMPACT_DATE.exec(day) : [us[0], us[3], us[1], us[2]];
  if (parts === null) return undefined;
  const [, year = '', month = '', date = ''] = parts;
  const plain = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isPlainDate(plain) ? plain : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day of an instant ('2014-05-06T08:34:30Z') in a time zone; a plain date is that day. Undefined when it is neither. */
export function dayOf(text: string, timeZone: string): PlainDate | undefined {
  if (isPlainDate(text)) return text;
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) return undefined;
  const millis = Date.parse(text);
  if (Number.isNaN(millis)) return undefined;
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const day = format.format(millis);
  return isPlainDate(day) ? day : undefined;
}

/** '9:30', '09:30', '9:30 am', '1:05 PM' → 'HH:MM'. */
export function readTime(text: string): string | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*([ap])?\.?m?\.?$/i.exec(text.trim());
  if (found === null) return undefined;
  const [, hours = '', minutes = '', half] = found;
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  return hour > 23 || Number(minutes) > 59 ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

/**
 * '1,234.50', '$12', '(12.00)', '-12.00', '12.00-' and '$-12.00' to cents, exactly; a lone '-' is nothing, as accountants
 * write it. Undefined for what could mean two things: '1.234,50', '12.345', '1,23', '12 000', '--5'.
 */
export function readAmount(text: string): Cents | undefined {
  let rest = text.trim();
  if (/^\$?\s*-$/.test(rest)) rest = '0';
  const inBrackets = /^\((.*)\)$/.exec(rest);
  let isNegative = inBrackets !== null;
  rest = inBrackets?.[1]?.trim() ?? rest;
  const sign = /^(-?)\s*\$?\s*(-?)\s*([\d.,]+)\s*(-?)$/.exec(rest);
  if (sign === null) return undefined;
  const [, before = '', after = '', digits = '', behind = ''] = sign;
  const minuses = (before + after + behind).length;
  if (minuses > 1 || (minuses === 1 && isNegative)) return undefined;
  isNegative ||= minuses === 1;
  const withGroups = /^\d{1,3}(,\d{3})+(\.\d{1,2})?$/.test(digits);
  if (!withGroups && !/^(\d+(\.\d{1,2})?|\.\d{1,2})$/.test(digits)) return undefined;
  const amount = parseDecimal(`${isNegative ? '-' : ''}${digits.replaceAll(',', '')}`);
  return amount.ok ? amount.value : undefined;
}

/** A file's word is looked up among our own words alone: `__proto__` is none. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, word: string): T | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Reads fields of a row and gathers what is wrong with them. */
export type Fields = {
  readonly findings: IncomingFinding[];
  readonly text: (column: string, max: number) => string | undefined;
  /** In the row's own form; a wrong one is left out and told. */
  readonly date: (column: string, read: (text: string) => PlainDate | undefined) => PlainDate | undefined;
};

export function fieldsOf(row: Row): Fields {
  const findings: IncomingFinding[] = [];
  return {
    findings,
    text: (column, max) => {
      const text = row.get(column);
      if (text.length <= max) return text === '' ? undefined : text;
      findings.push(
        finding('text-must-fit', 'warning', {
          message: said('The text is longer than {max} characters and was cut.', { max }),
          path: row.heading(column),
        }),
      );
      return text.slice(0, max);
    },
    date: (column, read) => {
      const text = row.get(column);
      if (text === '') return undefined;
      const date = read(text);
      if (date === undefined) findings.push(wrongDate(row.heading(column)));
      return date;
    },
  };
}

const wrongDate = (path: string): IncomingFinding =>
  finding('date-must-be-a-day', 'error', {
    message: said(
      'This is not a day that can be read for certain. Write it as YYYY-MM-DD, or month/day/year with four digits of the year.',
    ),
    path,
  });
