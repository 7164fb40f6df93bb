/** The publisher's order file and order addenda of ICD-10-CM, bytes in and rows out. */
import type { Icd10Release, Icd10Row } from './icd10cm.ts';

/** A line of an official file that could not be read, with the reason. */
export type RejectedLine = { readonly line: number; readonly reason: string };

const CODE = /^[A-Z][0-9A-Z]{2,6}$/;

const linesOf = (bytes: Uint8Array): readonly string[] => new TextDecoder('latin1').decode(bytes).split(/\r?\n/);

function readRow(text: string): Icd10Row | string {
  const code = text.slice(0, 7).trim();
  const flag = text.charAt(8);
  const title = text.slice(71).trim();
  if (!CODE.test(code)) return 'no ICD-10-CM code where one is expected';
  if (flag !== '0' && flag !== '1') return 'the billable flag must be 0 or 1';
  if (title === '') return 'no long title';
  return { code, billable: flag === '1', title };
}

/**
 * The order file of CDC or CMS, any year.
 * In: the file's bytes. Fixed width: 1-5 order number, 7-13 code, 15 flag (1 billable, 0 header), 17-76 short title, 78- long title.
 * Out: rows in file order, and each line that is not a row with the reason; duplicates are rejected.
 * Source: NCHS, icd10OrderFiles.pdf, layout of the order file.
 */
export function parseIcd10Order(bytes: Uint8Array): { rows: readonly Icd10Row[]; rejected: readonly RejectedLine[] } {
  const rows: Icd10Row[] = [];
  const rejected: RejectedLine[] = [];
  const seen = new Set<string>();
  linesOf(bytes).forEach((text, index) => {
    if (text.trim() === '' || text === '\u001a') return;
    const row = /^\d{5} /.test(text) ? readRow(text.slice(6)) : 'the line does not start with a five-digit order number';
    if (typeof row === 'string') rejected.push({ line: index + 1, reason: row });
    else if (seen.has(row.code)) rejected.push({ line: index + 1, reason: 'the code stands twice in the file' });
    else {
      seen.add(row.code);
      rows.push(row);
    }
  });
  return { rows, rejected };
}

export type Icd10Change = { readonly action: 'add' | 'delete' | 'revise'; readonly row: Icd10Row };

/** 'Revise from:' only repeats what stood before; the change is what follows in 'Revise to:'. */
const ACTIONS: { readonly [label: string]: Icd10Change['action'] | 'before' } = {
  'Add:': 'add',
  'Delete:': 'delete',
  'Revise from:': 'before',
  'Revise to:': 'revise',
};

const actionOf = (text: string): Icd10Change['action'] | 'before' | undefined => ACTIONS[text.slice(0, 13).trim()];

/**
 * Order addenda: what changed from the edition before.
 * In: the file's bytes; the action left-justified in 1-13, then flag, code and titles as in the order file from column 14.
 * Source: NCHS order addenda of FY2026 and of April 2025, read.
 */
export function parseIcd10Addenda(bytes: Uint8Array): { changes: readonly Icd10Change[]; rejected: readonly RejectedLine[] } {
  const changes: Icd10Change[] = [];
  const rejected: RejectedLine[] = [];
  const lines = linesOf(bytes);
  // After the changes and a blank line the file counts them in words: that summary is no change and no fault.
  const lastChange = lines.findLastIndex((text) => actionOf(text) !== undefined);
  const end = lines[lastChange + 1]?.trim() === '' ? lastChange + 1 : lines.length;
  lines.slice(0, end).forEach((text, index) => {
    if (text.trim() === '' || text === '\u001a') return;
    const action = actionOf(text);
    const flagAndCode = /^([01]) ([A-Z][0-9A-Z]{2,6})\s/.exec(text.slice(13));
    const title = text.slice(13 + 71).trim();
    if (action === undefined) rejected.push({ line: index + 1, reason: 'the line does not start with Add, Delete or Revise' });
    else if (flagAndCode === null) rejected.push({ line: index + 1, reason: 'no flag and code after the action' });
    else if (action !== 'before') {
      changes.push({ action, row: { code: flagAndCode[2] ?? '', billable: flagAndCode[1] === '1', title } });
    }
  });
  return { changes, rejected };
}

/** The edition that follows when `changes` are applied in order: a code may be deleted as billable and added as a header. */
export function applyIcd10Addenda(
  before: Icd10Release,
  changes: readonly Icd10Change[],
  next: Pick<Icd10Release, 'release' | 'from' | 'to' | 'basis'>,
): Icd10Release {
  const rows = new Map(before.rows.map((row) => [row.code, row]));
  for (const { action, row } of changes) {
    if (action === 'delete') rows.delete(row.code);
    else rows.set(row.code, row);
  }
  const sorted = [...rows.values()].toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return { system: 'icd10cm', complete: before.complete, ...next, rows: sorted };
}
