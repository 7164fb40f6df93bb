/**
 * Notes of the tabular list as they hold for a code: its own and those of everything above it, nearest first; the codes a
 * note names, its ranges read; the seventh characters it must choose from.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import { ICD10_SHAPE, notesOf, seventhsOf, TABULAR_SHAPE, type TabularRow, tabularKey } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';
import type { Icd10NoteKind, TabularNode } from './files/icd10cm-tabular.ts';
import { bareIcd10 } from './installed-icd10.ts';

/** Codes that a note names: from `first` to `last` and all below both, the same for a single code. */
export type CodeRange = {
  readonly first: string;
  readonly last: string;
  /** Everything below is meant too: printed with a dash, or a heading. */
  readonly below: boolean;
  /** A condition in words ('with fifth or sixth character 5') that the range alone does not hold. */
  readonly only?: string;
};

export type InheritedNote = {
  readonly kind: Icd10NoteKind;
  readonly text: string;
  /** Where it stands: a code with its dot, a section or a chapter. */
  readonly from: string;
  readonly ranges: readonly CodeRange[];
};

export type Icd10Notes = {
  readonly release: string;
  readonly notes: readonly InheritedNote[];
  readonly sevenths: TabularNode['sevenths'];
  readonly placeholder: boolean;
};

const ONE = /([A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?)(?![0-9A-Za-z])(\.?-)?/y;

/** 'E08.-', 'O10-O11, O13-O16', 'T36-T50 with fifth or sixth character 5', 'S00.1-, S05.-'. */
export function rangesIn(text: string): readonly CodeRange[] {
  return [...text.matchAll(/[([]([A-Z][0-9][0-9A-Z][^)\]]*)[)\]]/g)].flatMap(([, inner = '']) => rangesOf(inner));
}

function rangesOf(inner: string): readonly CodeRange[] {
  const found: CodeRange[] = [];
  let at = 0;
  const read = (from: number): { readonly code: string; readonly dash: boolean; readonly end: number } | undefined => {
    ONE.lastIndex = from;
    const match = ONE.exec(inner);
    // 'I60-I69': the dash belongs to the range when a code follows it.
    if (match === null) return undefined;
    const isRange = match[2] === '-' && /^[A-Z][0-9]/.test(inner.slice(ONE.lastIndex).trimStart());
    return {
      code: (match[1] ?? '').replace('.', ''),
      dash: match[2] !== undefined && !isRange,
      end: isRange ? ONE.lastIndex - 1 : ONE.lastIndex,
    };
  };
  while (at < inner.length) {
    const one = read(at);
    if (one === undefined) break;
    at = one.end;
    const joint = /^\s*(?:-|–|to)\s*(?=[A-Z][0-9])/.exec(inner.slice(at));
    const two = joint === null ? undefined : read(at + joint[0].length);
    if (two !== undefined) at = two.end;
    const only = /^\s*((?:with|if)\s[^,]*)/.exec(inner.slice(at));
    if (only !== null) at += only[0].length;
    found.push({
      first: one.code,
      last: two?.code ?? one.code,
      below: one.dash || two !== undefined,
      ...(only?.[1] === undefined ? {} : { only: only[1].trim() }),
    });
    const next = /^[\s,.;]*(?:and|or)?[\s,]*/.exec(inner.slice(at));
    at += Math.max(1, next?.[0].length ?? 1);
  }
  return found;
}

/** Whether a code without its dot is named by a range; a heading names all below it. */
export const isInRange = (code: string, { first, last }: CodeRange): boolean =>
  (code >= first || code.startsWith(first)) && (code <= last || code.startsWith(last));

const placeOf = (row: TabularRow): string =>
  row.level === 'code'
    ? row.name.length > 3
      ? `${row.name.slice(0, 3)}.${row.name.slice(3)}`
      : row.name
    : row.level === 'chapter'
      ? `chapter ${row.name}`
      : row.name;

/** The node of a code, or the nearest above it: codes with a seventh character stand in the list by their heading. */
function nodeOf(table: Table<TabularRow>, code: string): TabularRow | undefined {
  for (let length = code.length; length >= 3; length -= 1) {
    const row = table.get(code.slice(0, length));
    if (row !== undefined) return row;
  }
  return undefined;
}

/** A node lies under its chapter, then its section, then codes. */
const rowsAbove = (table: Table<TabularRow>, node: TabularRow): readonly TabularRow[] =>
  node.above
    .flatMap((name, depth) => table.get(tabularKey(depth === 0 ? 'chapter' : depth === 1 ? 'section' : 'code', name)) ?? [])
    .toReversed();

/** Out: nothing when no tabular list of the date is loaded or it does not have the code. */
export function notesOn(library: CodeLibrary, text: string, on: PlainDate): Icd10Notes | undefined {
  const table = library.tableOn('icd10cm-tabular', TABULAR_SHAPE, on);
  return table === undefined ? undefined : notesIn(table, text);
}

/** For people only, where no list of the date is loaded: the youngest before it, or else the oldest after it. */
export function nearestNotes(library: CodeLibrary, text: string, on: PlainDate): Icd10Notes | undefined {
  const tables = library.tables('icd10cm-tabular', TABULAR_SHAPE);
  const table = tables.findLast(({ head }) => head.from <= on) ?? tables[0];
  return table === undefined ? undefined : notesIn(table, text);
}

function notesIn(table: Table<TabularRow>, text: string): Icd10Notes | undefined {
  const node = nodeOf(table, bareIcd10(text));
  if (node === undefined) return undefined;
  const line = [node, ...rowsAbove(table, node)];
  const defined = line.find((row) => row.sevenths !== '');
  return {
    release: table.head.release,
    notes: line.flatMap((row) =>
      notesOf(row.notes).map((note): InheritedNote => ({ ...note, from: placeOf(row), ranges: rangesIn(note.text) })),
    ),
    sevenths: defined === undefined ? [] : seventhsOf(defined.sevenths),
    placeholder: node.placeholder,
  };
}

/** A code that a note names and that neither the list nor the codes of the date have. */
export type UnresolvedReference = {
  readonly code: string;
  readonly from: string;
  readonly kind: Icd10NoteKind;
  readonly text: string;
};

export type NoteReferences = {
  readonly release: string;
  /** Ranges and codes that notes name. */
  readonly named: number;
  readonly unresolved: readonly UnresolvedReference[];
};

/** Every code that a note names is there, or stands in this list: the publisher's slips, for whoever relies on the notes. */
export function noteReferences(library: CodeLibrary, on: PlainDate): NoteReferences | undefined {
  const table = library.tableOn('icd10cm-tabular', TABULAR_SHAPE, on);
  if (table === undefined) return undefined;
  const codes = library.tableOn('icd10cm', ICD10_SHAPE, on);
  const has = (code: string): boolean => table.find(code) >= 0 || (codes?.find(code) ?? -1) >= 0;
  // Codes with a seventh character stand in the list by their heading; placeholders may be printed or not.
  const exists = (code: string): boolean =>
    has(code) || has(code.replace(/X+$/, '')) || (code.length === 7 && has(code.slice(0, 6)));
  const unresolved: UnresolvedReference[] = [];
  let named = 0;
  for (let at = 0; at < table.length; at += 1) {
    const notes = notesOf(table.text(at, 'notes'));
    if (notes.length === 0) continue;
    for (const { kind, text } of notes) {
      for (const range of rangesIn(text)) {
        named += 1;
        for (const code of new Set([range.first, range.last]))
          if (!exists(code)) unresolved.push({ code, from: placeOf(table.row(at)), kind, text });
      }
    }
  }
  return { release: table.head.release, named, unresolved };
}
