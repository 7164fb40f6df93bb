/**
 * Search as one types over an installed release: by code, its beginning, words and what they stand for; through the
 * index's terms and our own words too. What may be billed stands before headings, frequent codes a little before rare ones.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import { HCPCS_SHAPE, ICD10_SHAPE, INDEX_SHAPE } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeFound } from './code-index.ts';
import type { CodeLibrary } from './code-library.ts';
import type { CodeSets } from './code-sets.ts';
import type { Icd10Row } from './icd10cm.ts';
import { bareIcd10 } from './installed-icd10.ts';
import { costOf, readingsOf, titleWords } from './search/words.ts';

type Titled = { readonly code: string; readonly title: string };
type Scored = { readonly code: string; readonly score: number; readonly through?: string };

/** How much nearer a code is that an office meets often. */
const FREQUENT = -0.5;
/** What may be billed stands before headings. */
const HEADING = 4;
const INDEX_KINDS = ['icd10cm-index', 'icd10cm-external-causes'] as const;
/** What our own words lead to counts as nearly what was typed. */
const OWN_WORDS = -0.4;
/** An index entry leads to a code; the code's own title says it better when both fit. */
const BY_INDEX = 0.7;
/** Another reading of what was typed. */
const OTHER_READING = 0.15;

const keepBest = (best: Map<string, Scored>, next: Scored): void => {
  const known = best.get(next.code);
  if (known === undefined || next.score < known.score) best.set(next.code, next);
};

/** Codes that begin with what was typed; the code itself first, then those that may be billed, as the book has them. */
function byCode<Row extends Titled>(
  table: Table<Row>,
  typed: string,
  { limit, isBillable }: { readonly limit: number; readonly isBillable: (at: number) => boolean },
): readonly string[] {
  const [from, to] = table.beginning(typed);
  const exact: string[] = [];
  const billable: string[] = [];
  const headings: string[] = [];
  for (let at = from; at < to && (billable.length < limit || exact.length === 0); at += 1) {
    const key = table.key(at);
    if (key === typed) exact.push(key);
    else if (isBillable(at)) billable.push(key);
    else if (headings.length < limit) headings.push(key);
  }
  return [...exact, ...billable, ...headings].slice(0, limit);
}

const looksLikeCode = (text: string): boolean => /^[A-Za-z]\d[0-9A-Za-z.]{0,6}$|^[A-Za-z][A-Za-z]\d\w*$/.test(text.trim());

export type InstalledSearch = Pick<CodeSets, 'searchIcd10' | 'searchHcpcs'>;

/** In: the library and the starter set, whose own words lead here too. */
export function installedSearch(library: CodeLibrary, starter: CodeSets): InstalledSearch {
  return {
    searchIcd10: (text, on, limit) => {
      const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
      if (table === undefined) return starter.searchIcd10(text, on, limit);
      const isBillable = (at: number): boolean => table.flag(at, 'billable');
      const favor = favorOf(table, starter, on);
      const best = new Map<string, Scored>();
      const search = library.searchOf(table as unknown as Table<never>);
      readingsOf(text).forEach((words, reading) => {
        const found = search.search(words, limit * 3, favor);
        for (const { row, score } of found)
          keepBest(best, { code: table.key(row), score: score + (reading > 0 ? OTHER_READING : 0) });
      });
      for (const found of ownWords(text, starter.searchIcd10(text, on, limit * 2), table)) keepBest(best, found);
      for (const found of byIndex(library, { text, on, limit }, table)) keepBest(best, found);
      const coded = looksLikeCode(text) ? byCode(table, bareIcd10(text), { limit, isBillable }) : [];
      return listed(coded, best, limit, (code) => {
        const row = table.get(code);
        return row === undefined ? undefined : { ...row, words: [] };
      });
    },
    searchHcpcs: (text, on, limit) => {
      const table = library.tableOn('hcpcs', HCPCS_SHAPE, on);
      if (table === undefined) return starter.searchHcpcs(text, on, limit);
      const best = new Map<string, Scored>();
      const search = library.searchOf(table as unknown as Table<never>);
      readingsOf(text).forEach((words, reading) => {
        for (const { row, score } of search.search(words, limit * 3)) {
          if (table.text(row, 'kind') === 'procedure')
            keepBest(best, { code: table.key(row), score: score + (reading > 0 ? OTHER_READING : 0) });
        }
      });
      for (const found of ownWords(text, starter.searchHcpcs(text, on, limit * 2), table)) keepBest(best, found);
      const coded = looksLikeCode(text) ? byCode(table, text.trim().toUpperCase(), { limit, isBillable: () => true }) : [];
      return listed(coded, best, limit, (code) => {
        const row = table.get(code);
        return row === undefined ? undefined : { code: row.code, title: row.title, words: [], billable: true };
      });
    },
  };
}

const favors = new WeakMap<Table<never>, Float32Array>();

/** For each row: headings stand far below, what our starter set holds a little above, since it holds what is frequent. */
function favorOf(table: Table<Icd10Row>, starter: CodeSets, on: PlainDate): Float32Array {
  const key = table as unknown as Table<never>;
  const known = favors.get(key);
  if (known !== undefined) return known;
  const favor = Float32Array.from({ length: table.length }, (_, at) => (table.flag(at, 'billable') ? 0 : HEADING));
  for (const { code } of starter.icd10Entries(on)) {
    const at = table.find(code);
    if (at >= 0) favor[at] = (favor[at] ?? 0) + FREQUENT;
  }
  favors.set(key, favor);
  return favor;
}

/** Only words of ours count here: titles are searched in the release itself. What they say beyond what was typed costs. */
function ownWords<Row extends object>(text: string, found: readonly CodeFound[], table: Table<Row>): readonly Scored[] {
  const typed = titleWords(text);
  return found.flatMap(({ entry, through }) => {
    if (through === undefined || table.find(entry.code) < 0) return [];
    const beyond = titleWords(through).filter((word) => !typed.includes(word));
    const score = beyond.reduce((sum, word) => sum + costOf(word), OWN_WORDS);
    return [{ code: entry.code, through, score: score + (entry.billable ? 0 : HEADING) }];
  });
}

type Asked = { readonly text: string; readonly on: PlainDate; readonly limit: number };

function byIndex(
  library: CodeLibrary,
  { text, on, limit }: Asked,
  codes: Table<{ readonly code: string; readonly billable: boolean; readonly title: string }>,
): readonly Scored[] {
  return INDEX_KINDS.flatMap((kind) => {
    const index = library.tableOn(kind, INDEX_SHAPE, on);
    if (index === undefined) return [];
    const search = library.searchOf(index as unknown as Table<never>);
    return readingsOf(text).flatMap((words) =>
      search.search(words, limit * 3).flatMap(({ row, score }): readonly Scored[] => {
        const code = bareIcd10(index.text(row, 'code').replace(/\.?-$/, ''));
        const at = code === '' ? -1 : codes.find(code);
        if (at < 0) return [];
        return [
          { code, score: score + BY_INDEX + (codes.flag(at, 'billable') ? 0 : HEADING), through: index.text(row, 'phrase') },
        ];
      }),
    );
  });
}

function listed(
  coded: readonly string[],
  best: ReadonlyMap<string, Scored>,
  limit: number,
  entryOf: (code: string) => CodeFound['entry'] | undefined,
): readonly CodeFound[] {
  const worded = [...best.values()]
    .filter(({ code }) => !coded.includes(code))
    .toSorted((a, b) => a.score - b.score || (a.code < b.code ? -1 : 1));
  return [...coded.map((code): Scored => ({ code, score: 0 })), ...worded].slice(0, limit).flatMap(({ code, through }) => {
    const entry = entryOf(code);
    return entry === undefined ? [] : [{ entry, ...(through === undefined ? {} : { through }) }];
  });
}
