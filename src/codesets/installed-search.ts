/**
 * Search as one types over an installed release: by code, its beginning, words and what they stand for; through the
 * index's terms and our own words too. What may be billed stands before headings, frequent codes a little before rare ones.
 */
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { HCPCS_SHAPE, ICD10_SHAPE, INDEX_SHAPE } from './bundles/shapes.ts';
import type { Table } from './bundles/table.ts';
import type { CodeEntry, CodeFound } from './code-index.ts';
import type { CodeLibrary } from './code-library.ts';
import { neighborsOf } from './code-neighbors.ts';
import type { CodeSets } from './code-sets.ts';
import type { HcpcsFileRow } from './files/hcpcs-files.ts';
import type { Icd10Row } from './icd10cm.ts';
import { bareIcd10 } from './installed-icd10.ts';
import { type PhraseSearch, phraseSearch } from './search/phrase-search.ts';
import type { Looking, TitleSearch } from './search/read-search.ts';
import { CHOOSING, readingsOf } from './search/words.ts';

type Titled = { readonly code: string; readonly title: string };
type Scored = { readonly code: string; readonly score: number; readonly through?: string };
type Readings = ReturnType<typeof readingsOf>;
/** What words of an index or of ours lead to. */
type Led = Scored & { readonly through: string };

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
/** A code below the heading that the words lead to. */
const BELOW = 0.3;
/** Headings that are gone into, best first; one with more codes below says nothing yet. */
const HEADINGS_MAX = 6;
const BELOW_MAX = 400;

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
  const found = [...exact, ...billable, ...headings];
  // A slip in a whole code: those one keystroke away.
  return found.length > 0 || typed.length < 4
    ? found.slice(0, limit)
    : neighborsOf(typed, (code) => table.find(code) >= 0).slice(0, limit);
}

const looksLikeCode = (text: string): boolean => /^[A-Za-z]\d[0-9A-Za-z.]{0,6}$|^[A-Za-z][A-Za-z]\d\w*$/.test(text.trim());

export type InstalledSearch = Pick<CodeSets, 'searchIcd10' | 'searchHcpcs'>;

/** Any day of the starter set: its words hold for a code as long as the code does. */
const STARTER_DAY = '2025-10-01' as PlainDate;

const ownWords = (entries: readonly CodeEntry[]): PhraseSearch =>
  phraseSearch(entries.flatMap(({ code, words }) => words.map((said) => ({ code, words: said }))));

/** What a search has at hand: the library, what the starter set holds, and its words as a search of their own. */
type Books = { readonly library: CodeLibrary; readonly frequent: readonly CodeEntry[]; readonly words: () => PhraseSearch };

const booksOf = (library: CodeLibrary, frequent: readonly CodeEntry[]): Books => {
  let words: PhraseSearch | undefined;
  return {
    library,
    frequent,
    words: () => {
      words ??= ownWords(frequent);
      return words;
    },
  };
};

type Question = { readonly text: string; readonly on: PlainDate; readonly limit: number };

/** In: the library and the starter set, whose own words lead here too. */
export function installedSearch(library: CodeLibrary, starter: CodeSets): InstalledSearch {
  const diagnoses = booksOf(library, starter.icd10Entries(STARTER_DAY));
  const procedures = booksOf(library, starter.hcpcsEntries(STARTER_DAY));
  return {
    searchIcd10: (text, on, limit) => {
      const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
      return table === undefined ? starter.searchIcd10(text, on, limit) : searchDiagnoses(diagnoses, table, { text, on, limit });
    },
    searchHcpcs: (text, on, limit) => {
      const table = library.tableOn('hcpcs', HCPCS_SHAPE, on);
      return table === undefined
        ? starter.searchHcpcs(text, on, limit)
        : searchProcedures(procedures, table, { text, on, limit });
    },
  };
}

function searchDiagnoses(
  { library, frequent, words: own }: Books,
  table: Table<Icd10Row>,
  { text, on, limit }: Question,
): readonly CodeFound[] {
  const isBillable = (at: number): boolean => table.flag(at, 'billable');
  const favor = favorOf(table, frequent);
  const readings = readingsOf(text);
  const search = library.searchOf(table as unknown as Table<never>);
  // Side and encounter stand in no index: they choose among the codes that it leads to.
  const chosen = [...new Set(readings.flat().filter((word) => CHOOSING.has(word)))];
  const plain = chosen.length === 0 ? readings : readings.map((words) => words.filter((word) => !CHOOSING.has(word)));
  const best = wholeOrPart((by) => {
    const looking = { limit: limit * 3, by };
    const led = [
      ...own()(plain, looking).map(({ code, words, score }): Led => ({ code, through: words, score: score + OWN_WORDS })),
      ...byIndex(library, { readings: plain, on, looking }),
    ];
    return [
      ...byTitle(table, readings, (words) => search.search(words, { ...looking, favor })),
      ...chosenCodes(table, led, { chosen, search, limit }),
    ];
  });
  const coded = looksLikeCode(text) ? byCode(table, bareIcd10(text), { limit, isBillable }) : [];
  return listed(coded, best, limit, (code) => {
    const row = table.get(code);
    return row === undefined ? undefined : { ...row, words: [] };
  });
}

function searchProcedures(
  { library, frequent, words: own }: Books,
  table: Table<HcpcsFileRow>,
  { text, on, limit }: Question,
): readonly CodeFound[] {
  const favor = procedureFavorOf(table, frequent);
  const readings = readingsOf(text);
  const search = library.searchOf(table as unknown as Table<never>);
  const best = wholeOrPart((by) => {
    const looking = { limit: limit * 3, by };
    return [
      ...byTitle(table, readings, (words) =>
        search.search(words, { ...looking, favor }).filter(({ row }) => table.text(row, 'kind') === 'procedure'),
      ),
      ...own()(readings, looking)
        .filter(({ code }) => table.find(code) >= 0)
        .map(({ code, words, score }): Scored => ({ code, score: score + OWN_WORDS, through: words })),
    ];
  });
  const coded = looksLikeCode(text) ? byCode(table, text.trim().toUpperCase(), { limit, isBillable: () => true }) : [];
  return listed(coded, best, limit, (code) => {
    const row = table.get(code);
    const isHeld = row !== undefined && isWithin(on, row.added, row.terminated);
    return isHeld ? { code: row.code, title: row.title, words: [], billable: true } : undefined;
  });
}

/** What most words lead to is looked for only where nothing has all of them. */
function wholeOrPart(find: (by: 'whole' | 'part') => readonly Scored[]): ReadonlyMap<string, Scored> {
  const best = new Map<string, Scored>();
  for (const by of ['whole', 'part'] as const) {
    for (const found of find(by)) keepBest(best, found);
    if (best.size > 0) break;
  }
  return best;
}

const byTitle = <Row extends object>(
  table: Table<Row>,
  readings: Readings,
  search: (words: readonly string[]) => readonly { readonly row: number; readonly score: number }[],
): readonly Scored[] =>
  readings.flatMap((words, reading) =>
    search(words).map(({ row, score }) => ({ code: table.key(row), score: score + (reading > 0 ? OTHER_READING : 0) })),
  );

const favors = new WeakMap<Table<never>, Float32Array>();

/** For each row: headings stand far below, what our starter set holds a little above, since it holds what is frequent. */
function favorOf(table: Table<Icd10Row>, frequent: readonly CodeEntry[]): Float32Array {
  const key = table as unknown as Table<never>;
  const known = favors.get(key);
  if (known !== undefined) return known;
  const favor = Float32Array.from({ length: table.length }, (_, at) => (table.flag(at, 'billable') ? 0 : HEADING));
  for (const { code } of frequent) {
    const at = table.find(code);
    if (at >= 0) favor[at] = (favor[at] ?? 0) + FREQUENT;
  }
  favors.set(key, favor);
  return favor;
}

/** Codes that report quality measures are never what is looked for first; those of private payers and Medicaid seldom. */
const procedureCost = (code: string): number => (/^(G[89]|M1)/.test(code) ? 1 : /^[ST]/.test(code) ? 0.3 : 0);

function procedureFavorOf(table: Table<HcpcsFileRow>, frequent: readonly CodeEntry[]): Float32Array {
  const key = table as unknown as Table<never>;
  const known = favors.get(key);
  if (known !== undefined) return known;
  const favor = Float32Array.from({ length: table.length }, (_, at) => procedureCost(table.key(at)));
  for (const { code } of frequent) {
    const at = table.find(code);
    if (at >= 0) favor[at] = (favor[at] ?? 0) + FREQUENT;
  }
  favors.set(key, favor);
  return favor;
}

type Asked = { readonly readings: Readings; readonly on: PlainDate; readonly looking: Looking };

function byIndex(library: CodeLibrary, { readings, on, looking }: Asked): readonly Led[] {
  return INDEX_KINDS.flatMap((kind) => {
    const index = library.tableOn(kind, INDEX_SHAPE, on);
    if (index === undefined) return [];
    const search = library.searchOf(index as unknown as Table<never>);
    return readings.flatMap((words) =>
      search.search(words, looking).map(
        ({ row, score }): Led => ({
          code: bareIcd10(index.text(row, 'code').replace(/\.?-$/, '')),
          score: score + BY_INDEX,
          through: index.text(row, 'phrase'),
        }),
      ),
    );
  });
}

type Choice = { readonly chosen: readonly string[]; readonly search: TitleSearch; readonly limit: number };

/** The codes that phrases lead to; below a heading those that say what was asked, the plainest first. */
function chosenCodes(table: Table<Icd10Row>, led: readonly Led[], { chosen, search, limit }: Choice): readonly Scored[] {
  const found: Scored[] = [];
  const headings = new Map<string, Scored>();
  for (const next of led) {
    const at = next.code === '' ? -1 : table.find(next.code);
    if (at < 0) continue;
    const isBillable = table.flag(at, 'billable');
    if (!isBillable) keepBest(headings, next);
    if (chosen.length === 0 || (isBillable && search.beyond({ from: at, to: at + 1, above: at }, chosen, 1).length > 0))
      found.push(isBillable ? next : { ...next, score: next.score + HEADING });
  }
  for (const heading of [...headings.values()].toSorted((a, b) => a.score - b.score).slice(0, HEADINGS_MAX)) {
    const [from, to] = table.beginning(heading.code);
    if (to - from > BELOW_MAX) continue;
    for (const { row, score } of search.beyond({ from, to, above: from }, chosen, limit)) {
      if (table.flag(row, 'billable')) found.push({ ...heading, code: table.key(row), score: heading.score + BELOW + score });
    }
  }
  return found;
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
