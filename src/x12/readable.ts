/** A value of an element as a person reads it: amounts, dates, times, codes in our own words. */
import { formatDollars } from '../kernel/money.ts';
import { type CodeWords, codeWords } from './code-words.ts';
import { listFor } from './code-lists.ts';
import type { ElementUse } from './notation.ts';
import { toCents, toDate, toDateRange } from './value.ts';

/** Data elements that hold money. */
const MONEY: ReadonlySet<string> = new Set(['782']);

const hour = (text: string): string | undefined =>
  /^(?:[01]\d|2[0-3])[0-5]\d/.test(text) ? `${text.slice(0, 2)}:${text.slice(2, 4)}` : undefined;

function dated(format: string, text: string): string | undefined {
  if (format === 'RD8') {
    const range = toDateRange(text);
    return range.ok ? `${range.value.from} to ${range.value.to}` : undefined;
  }
  const day = format === 'D8' || format === 'DT' ? toDate(text.slice(0, 8)) : undefined;
  const time = hour(format === 'DT' ? text.slice(8) : format === 'TM' ? text : '');
  const parts = [day?.ok === true ? day.value : undefined, time].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(' ');
}

/**
 * In: an element's definition, its text, the text of the element or component before it. Out: what it means; undefined where
 * its text says it all, or where it cannot be read.
 */
export function readable(
  use: ElementUse,
  value: string,
  { before, outside }: { readonly before?: string; readonly outside?: CodeWords } = {},
): string | undefined {
  if (value === '') return undefined;
  if (MONEY.has(use.reference)) {
    const amount = toCents(value);
    return amount.ok ? formatDollars(amount.value) : undefined;
  }
  if (use.dated) return dated(before ?? '', value);
  if (use.type === 'DT') return dated('D8', value);
  if (use.type === 'TM') return hour(value);
  const list = listFor(use, before);
  return codeWords(use.reference, value) ?? (list === undefined ? undefined : outside?.(list, value));
}
