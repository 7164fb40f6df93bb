/**
 * Tables as CSV files (RFC 4180) that a spreadsheet can open without harm: a text that a spreadsheet would take for a
 * formula gets a quote in front. Source: OWASP, CSV Injection (from memory).
 */
import { type Cents, formatDecimal } from '../kernel/money.ts';
import type { FileAnswer } from './route.ts';

/** Text as somebody wrote it, or an amount of ours, which is a number and never a formula. */
export type Cell = string | { readonly cents: Cents } | undefined;

const FORMULA_START = /^\s*[=+\-@\t\r\n＝＋－＠]/;

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return formatDecimal(cell.cents);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The byte order mark makes spreadsheets read UTF-8. */
export const csvFile = (fileName: string, head: readonly string[], rows: readonly (readonly Cell[])[]): FileAnswer => ({
  bytes: new TextEncoder().encode(`\ufeff${[head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('')}`),
  mediaType: 'text/csv; charset=utf-8',
  fileName,
  download: true,
});
