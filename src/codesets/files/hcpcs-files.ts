/**
 * HCPCS Level II as CMS publishes it: the fixed-width file of 320 columns, and the same columns by name in a workbook.
 * Source: CMS, HCPCS record layout. Checked against the full fixed-width file of 2019; the columns of the workbook and
 * today's content are described, not at hand.
 */
import { isPlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import type { ColumnLayout } from './csv-cells.ts';
import { type Importer, type LineMeaning, lineImporter } from './file-reader.ts';

export type HcpcsFileRow = {
  /** Five characters for a procedure or supply, two for a modifier. */
  readonly code: string;
  readonly kind: 'procedure' | 'modifier';
  readonly title: string;
  readonly shortTitle: string;
  /** C carrier judgment, D special instructions, I not payable by Medicare, M not payable, S not covered by statute. */
  readonly coverage: string;
  readonly betos: string;
  /** A, B, C, D, F, N, P, R, S, T: what the last change was. */
  readonly action: string;
  readonly added?: PlainDate;
  readonly changed?: PlainDate;
  /** Last day in force. */
  readonly terminated?: PlainDate;
  /** Codes that CMS refers to instead. */
  readonly xrefs: readonly string[];
};

/** '20250101' → '2025-01-01'; blank or zeros are no date. */
export function compactDate(text: string): PlainDate | undefined {
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
  return text.length === 8 && isPlainDate(date) ? date : undefined;
}

type Draft = { -readonly [K in keyof HcpcsFileRow]: HcpcsFileRow[K] } & { line: number };

const dated = (added: PlainDate | undefined, changed: PlainDate | undefined, terminated: PlainDate | undefined) => ({
  ...(added === undefined ? {} : { added }),
  ...(changed === undefined ? {} : { changed }),
  ...(terminated === undefined ? {} : { terminated }),
});

function firstRecord(text: string, line: number): Draft | string {
  const isModifier = text.slice(0, 3).trim() === '';
  const code = text.slice(0, 5).trim();
  if (!(isModifier ? /^[0-9A-Z]{2}$/ : /^[A-Z]\d{4}$/).test(code)) return 'no HCPCS code where one is expected';
  const [added, changed, terminated] = [text.slice(268, 276), text.slice(276, 284), text.slice(284, 292)].map(compactDate);
  return {
    line,
    code,
    kind: isModifier ? 'modifier' : 'procedure',
    title: text.slice(11, 91).trimEnd(),
    shortTitle: text.slice(91, 119).trim(),
    coverage: text.charAt(229).trim(),
    betos: text.slice(256, 259).trim(),
    action: text.charAt(292).trim(),
    xrefs: text.slice(204, 229).match(/[A-Z]\d{4}/g) ?? [],
    ...dated(added, changed, terminated),
  };
}

/** A word may be cut between two records: each holds 80 columns of one text. */
const withMore = (title: string, more: string): string =>
  title.length < 80 || title.length % 80 !== 0 ? `${title} ${more.trim()}` : `${title}${more}`;

/**
 * The fixed-width file: 1-5 code (a modifier in 4-5), 11 record id (3 and 7 begin, 4 and 8 go on), 12-91 long text,
 * 92-119 short text, 205-229 references, 230 coverage, 257-259 BETOS, 269-292 dates, 293 action.
 */
export const hcpcsFixedWidthFile: Importer<HcpcsFileRow> = lineImporter(() => {
  let draft: Draft | undefined;
  const finished = (): readonly HcpcsFileRow[] => {
    if (draft === undefined) return [];
    const { line: _, ...row } = draft;
    draft = undefined;
    return [{ ...row, title: row.title.replace(/\s+/g, ' ').trim() }];
  };
  return {
    read: (text, line): LineMeaning<HcpcsFileRow> => {
      if (!/^[A-Z ][0-9A-Z ]{4}\d{5}[3478]/.test(text))
        return /^[A-Z]\d{4}\d{5}/.test(text) ? 'the record id must be 3, 4, 7 or 8' : undefined;
      const id = text.charAt(10);
      if (id === '4' || id === '8') {
        if (draft === undefined || draft.code !== text.slice(0, 5).trim()) return 'a continuation of no record';
        draft = { ...draft, title: withMore(draft.title, text.slice(11, 91).trimEnd()) };
        return undefined;
      }
      const rows = finished();
      const next = firstRecord(text, line);
      if (typeof next === 'string') return rows.length > 0 ? rows : next;
      draft = next;
      return rows;
    },
    last: finished,
    key: (row) => row.code,
  };
});

type HcpcsColumn =
  | 'code'
  | 'sequence'
  | 'record'
  | 'title'
  | 'shortTitle'
  | 'coverage'
  | 'betos'
  | 'added'
  | 'changed'
  | 'terminated'
  | 'action';

/**
 * The workbook's columns. A text longer than a cell goes on in rows with record id 4 or 8, which a caller joins by code
 * and sequence; the published workbook carries the whole text in the first row.
 */
export const HCPCS_COLUMNS: ColumnLayout<HcpcsFileRow, HcpcsColumn> = {
  separator: ',',
  columns: {
    code: /^(HCPC|HCPCS|HCPCS CODE|HCPCS\/MOD|CODE)$/,
    sequence: /^SEQ/,
    record: /^REC/,
    title: /LONG DESC/,
    shortTitle: /SHORT DESC/,
    coverage: /^COV/,
    betos: /BETOS/,
    added: /ADD/,
    changed: /ACT.*EFF|EFF.*DATE/,
    terminated: /TERM/,
    action: /ACT.*(CD|CODE)|TYPE OF CHANGE/,
  },
  optional: ['sequence', 'record', 'shortTitle', 'coverage', 'betos', 'added', 'changed', 'terminated', 'action'],
  isRow: (cells) => /^\s*([A-Z]\d{4}|[0-9A-Z]{2})\s*$/.test(cells[0] ?? ''),
  read: (cell) => {
    const code = cell('code');
    if (/^[48]$/.test(cell('record'))) return undefined;
    if (cell('title') === '') return 'no long title';
    const date = (column: HcpcsColumn): PlainDate | undefined => compactDate(cell(column).replaceAll(/\D/g, ''));
    return [
      {
        code,
        kind: code.length === 2 ? 'modifier' : 'procedure',
        title: cell('title'),
        shortTitle: cell('shortTitle'),
        coverage: cell('coverage'),
        betos: cell('betos'),
        action: cell('action'),
        xrefs: [],
        ...dated(date('added'), date('changed'), date('terminated')),
      },
    ];
  },
  key: (row) => row.code,
};

/** Long and short descriptions as separate lines, code by code: how some mirrors pass the file on. */
export const hcpcsDescriptionLines: ColumnLayout<
  { readonly code: string; readonly kind: 'Long' | 'Short'; readonly title: string },
  'code' | 'kind' | 'title'
> = {
  separator: '\t',
  columns: { code: /^HCPCS_CODE$/, kind: /^DESC_TYPE$/, title: /^DESCRIPTION$/ },
  isRow: (cells) => /^[A-Z]\d{4}$/.test(cells[0] ?? ''),
  read: (cell) => {
    const kind = cell('kind');
    return kind === 'Long' || kind === 'Short' ? [{ code: cell('code'), kind, title: cell('title') }] : 'neither Long nor Short';
  },
};
