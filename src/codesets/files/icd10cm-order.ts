/** The publishers' lists of ICD-10-CM codes: order file, codes file, and the addenda of both; CDC's and CMS's alike. */
import type { Icd10Row } from '../icd10cm.ts';
import { type Importer, type LineMeaning, lineImporter } from './file-reader.ts';

/** The second character may be a letter since FY2026 (QA0). */
const CODE = /^[A-Z][0-9A-Z]{2,6}$/;

function readOrder(text: string): Icd10Row | string {
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
 * Fixed width: 1-5 order number, 7-13 code, 15 flag (1 billable, 0 header), 17-76 short title, 78- long title.
 * Source: NCHS, icd10OrderFiles.pdf, layout of the order file. Checked against the full file of FY2026.
 */
export const icd10OrderFile: Importer<Icd10Row> = lineImporter(() => ({
  read: (text): LineMeaning<Icd10Row> => {
    if (!/^\d{5} /.test(text)) return 'the line does not start with a five-digit order number';
    const row = readOrder(text.slice(6));
    return typeof row === 'string' ? row : [row];
  },
  key: (row) => row.code,
}));

/**
 * The codes file: 1-7 code, 9- long title; billable codes only.
 * Source: NCHS, icd10cmCodesFile.pdf. Checked against the full file of FY2026.
 */
export const icd10CodesFile: Importer<Icd10Row> = lineImporter(() => ({
  read: (text): LineMeaning<Icd10Row> => {
    const code = text.slice(0, 7).trim();
    const title = text.slice(8).trim();
    if (!CODE.test(code)) return 'no ICD-10-CM code where one is expected';
    return title === '' ? 'no long title' : [{ code, billable: true, title }];
  },
  key: (row) => row.code,
}));

export type Icd10Change = {
  readonly action: 'add' | 'delete' | 'revise';
  readonly row: Icd10Row;
  /** What stood before a revision. */
  readonly before?: Icd10Row;
};

const ACTIONS: { readonly [label: string]: Icd10Change['action'] | 'before' } = {
  'Add:': 'add',
  'Delete:': 'delete',
  'Revise from:': 'before',
  'Revise to:': 'revise',
};

const actionOf = (text: string): Icd10Change['action'] | 'before' | undefined => ACTIONS[text.slice(0, 13).trim()];

/** 'order' lines carry flag, code and both titles after the action; 'codes' lines code and long title. */
function readChanged(text: string, kind: 'order' | 'codes'): Icd10Row | undefined {
  if (kind === 'codes') {
    const code = text.slice(0, 7).trim();
    return CODE.test(code) ? { code, billable: true, title: text.slice(8).trim() } : undefined;
  }
  const found = /^([01]) ([A-Z][0-9A-Z]{2,6})\s/.exec(text);
  return found === null ? undefined : { code: found[2] ?? '', billable: found[1] === '1', title: text.slice(71).trim() };
}

const addenda = (kind: 'order' | 'codes'): Importer<Icd10Change> =>
  lineImporter(() => {
    let before: Icd10Row | undefined;
    // After the changes the file counts them in words: that summary is no change and no fault.
    let inSummary = false;
    return {
      mayBeEmpty: () => inSummary,
      read: (text): LineMeaning<Icd10Change> => {
        const action = actionOf(text);
        inSummary ||= /^(Codes|Headers)\s*$/.test(text);
        if (inSummary) return undefined;
        if (action === undefined) return 'the line does not start with Add, Delete or Revise';
        const row = readChanged(text.slice(13), kind);
        if (row === undefined) return 'no code after the action';
        if (action === 'before') {
          before = row;
          return undefined;
        }
        const change = { action, row, ...(action === 'revise' && before !== undefined ? { before } : {}) };
        before = undefined;
        return [change];
      },
    };
  });

/**
 * What changed from the edition before: the action left-justified in 1-13, then the row.
 * Source: order and codes addenda of FY2026 and of April 2025, read in full.
 */
export const icd10OrderAddenda = addenda('order');
export const icd10CodesAddenda = addenda('codes');

export type Icd10Conversion = {
  readonly code: string;
  /** First year of validity of the current code, as printed: '2017', or a date range of later tables. */
  readonly since: string;
  /** What was assigned before; several for a code that was split off several. */
  readonly before: readonly string[];
};

/** The conversion table's sheet: current code, when it began, code or codes assigned before. Checked against FY2026. */
export const CONVERSION_COLUMNS = {
  separator: ',',
  columns: { code: /CURRENT CODE/, since: /EFFECTIVE|YEAR|FY|DATE/, before: /PREVIOUS/ },
  isRow: (cells: readonly string[]) => /^\s*[A-Z][0-9A-Z]{2}(\.?[0-9A-Z]{1,4})?\s*$/.test(cells[0] ?? ''),
  read: (cell: (column: 'code' | 'since' | 'before') => string) => {
    const before = [...cell('before').matchAll(/\b[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?\b/g)].map(([code]) =>
      code.replace('.', ''),
    );
    return [{ code: cell('code').replace('.', ''), since: cell('since'), before } satisfies Icd10Conversion];
  },
} as const;
