/** The tabular list as one walks down it: sections of a chapter, and what stands at a section or a chapter itself. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { notesOf, TABULAR_SHAPE, type TabularRow, tabularKey } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeLibrary } from './code-library.ts';
import type { SetKind } from './recognize-file.ts';
import type { TabularNote } from './files/icd10cm-tabular.ts';

export type TabularSection = {
  /** 'A00-A09'. */
  readonly range: string;
  readonly title: string;
  /** Number of its chapter. */
  readonly chapter: string;
  readonly notes: readonly TabularNote[];
};

const kept = new WeakMap<Table<TabularRow>, readonly TabularSection[]>();

/** 'C00-C96' as it stands; a section of one category is printed by that category alone. */
const rangeOf = (name: string): string => (name.includes('-') ? name : `${name}-${name}`);

function sectionsIn(table: Table<TabularRow>): readonly TabularSection[] {
  const known = kept.get(table);
  if (known !== undefined) return known;
  const [from, to] = table.beginning('section ');
  const sections = Array.from({ length: to - from }, (_, i): TabularSection => {
    const { name, title, above, notes } = table.row(from + i);
    // The published title repeats the range in parentheses.
    const plain = title.replace(/\s*\([A-Z][0-9A-Z-]+\)\s*$/, '');
    return { range: rangeOf(name), title: plain, chapter: above[0] ?? '', notes: notesOf(notes) };
  });
  kept.set(table, sections);
  return sections;
}

const tableOn = (library: CodeLibrary, on: PlainDate): Table<TabularRow> | undefined =>
  library.tableOn('icd10cm-tabular', TABULAR_SHAPE, on);

/** Sections of the tabular list of a date, in its order; empty where none is loaded. */
export function sectionsOn(library: CodeLibrary, on: PlainDate): readonly TabularSection[] {
  const table = tableOn(library, on);
  return table === undefined ? [] : sectionsIn(table);
}

/** The narrowest section that holds a category: some chapters print a section within a section. */
export function sectionOf(sections: readonly TabularSection[], code: string): TabularSection | undefined {
  const category = code.slice(0, 3);
  const width = ({ range }: TabularSection): number =>
    Number.parseInt(range.slice(4), 36) - Number.parseInt(range.slice(0, 3), 36);
  return sections
    .filter(({ range }) => range.slice(0, 3) <= category && category <= range.slice(4))
    .toSorted((a, b) => width(a) - width(b))[0];
}

/** Notes that stand at a chapter. */
export function chapterNotes(library: CodeLibrary, number: number, on: PlainDate): readonly TabularNote[] {
  const row = tableOn(library, on)?.get(tabularKey('chapter', String(number)));
  return row === undefined ? [] : notesOf(row.notes);
}

/** A day on which a loaded release of a kind answers, where none holds on the date: for a look at an older or newer edition. */
export function nearestRelease(
  library: CodeLibrary,
  wanted: SetKind,
  on: PlainDate,
): { readonly release: string; readonly on: PlainDate } | undefined {
  const heads = library.loaded.filter(({ kind }) => kind === wanted);
  const head = heads.findLast(({ from }) => from <= on) ?? heads[0];
  return head === undefined ? undefined : { release: head.release, on: head.from > on ? head.from : (head.to ?? head.from) };
}
