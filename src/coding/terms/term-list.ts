/**
 * The words that lead to codes, from all that is at hand: our words and the titles of the set, and where releases are installed the
 * alphabetic index, the titles of every code, the inclusion terms of the tabular list and the table of neoplasms.
 */
import { ICD10_SHAPE, INDEX_SHAPE, type IndexRow, notesOf, TABULAR_SHAPE } from '../../codesets/bundles/shapes.ts';
import type { Table, TableShape } from '../../codesets/bundles/table.ts';
import type { CodeLibrary } from '../../codesets/code-library.ts';
import type { CodeSets } from '../../codesets/code-sets.ts';
import { bareIcd10 } from '../../codesets/installed-icd10.ts';
import type { SetKind } from '../../codesets/recognize-file.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { TermSource } from '../visit-note.ts';
import { indexTerms } from './index-terms.ts';
import { neoplasmTerms } from './neoplasm-terms.ts';
import { OWN_TERMS } from './own-terms-table.ts';

export type ListedTerm = {
  /** Without the dot; a heading or a billable code. */
  readonly code: string;
  /** What a note would say. */
  readonly words: string;
  /** As the book prints it, when that differs: 'Pain, knee'. */
  readonly printed?: string;
  readonly source: TermSource;
};

/** Titles that say where a thing is filed, not what clinicians write. */
const NOT_SPOKEN =
  /\b(?:other|elsewhere|specified as|classifiable|encounter, |initial encounter|subsequent encounter|sequela)\b/i;

/** The words of a title that a note would hold: without brackets and without 'unspecified'. */
const spokenTitle = (title: string): string =>
  title
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/\b(?:unspecified|encounter for)\b/gi, '')
    .replace(/[\s,]+$/, '');

/** External causes, poisonings and single encounters are met by the index and our words: their titles are not how a note speaks. */
const titleSpeaks = (code: string, title: string): boolean =>
  !/^(?:[VWXY]|T(?:[012]|3[0-26-9]|[456]|7[1-7]))/.test(code) && code.length < 7 && !NOT_SPOKEN.test(title);

/** The table that holds on a date; where none does the nearest, since its words still lead to codes that are checked by date. */
function nearestTable<Row extends object>(
  library: CodeLibrary,
  kind: SetKind,
  { shape, on }: { readonly shape: TableShape<Row>; readonly on: PlainDate },
): Table<Row> | undefined {
  const tables = library.tables(kind, shape);
  return library.tableOn(kind, shape, on) ?? tables.findLast(({ head }) => head.from <= on) ?? tables[0];
}

function titleTerms(library: CodeLibrary, on: PlainDate): readonly ListedTerm[] {
  const table = library.tableOn('icd10cm', ICD10_SHAPE, on);
  if (table === undefined) return [];
  const terms: ListedTerm[] = [];
  for (let at = 0; at < table.length; at += 1) {
    const code = table.key(at);
    const title = table.text(at, 'title');
    if (titleSpeaks(code, title)) terms.push({ code, words: spokenTitle(title), printed: title, source: 'title' });
  }
  return terms;
}

function inclusionTerms(library: CodeLibrary, on: PlainDate): readonly ListedTerm[] {
  const table = nearestTable(library, 'icd10cm-tabular', { shape: TABULAR_SHAPE, on });
  if (table === undefined) return [];
  const terms: ListedTerm[] = [];
  for (let at = 0; at < table.length; at += 1) {
    if (table.text(at, 'level') !== 'code') continue;
    const code = table.text(at, 'name');
    const json = table.text(at, 'notes');
    if (!json.includes('inclusionTerm')) continue;
    for (const { kind, text } of notesOf(json)) {
      if (kind === 'inclusionTerm' && titleSpeaks(code, text))
        terms.push({
          code: bareIcd10(code),
          words: spokenTitle(text.replace(/\bNOS\b/, '')),
          printed: text,
          source: 'inclusion',
        });
    }
  }
  return terms;
}

/** Our words beyond the starter set, for codes that the set has. */
function ownTerms(codeSets: CodeSets, on: PlainDate): readonly ListedTerm[] {
  const table = codeSets.library?.tableOn('icd10cm', ICD10_SHAPE, on);
  const entries = new Set(table === undefined ? codeSets.icd10Entries(on).map(({ code }) => code) : []);
  const isKnown = (code: string): boolean => (table === undefined ? entries.has(code) : table.find(code) >= 0);
  const written = OWN_TERMS.trim()
    .split('\n')
    .flatMap((line): readonly ListedTerm[] => {
      const [code = '', words = ''] = line.split(' ~ ');
      if (!isKnown(code)) return [];
      return words.split('; ').flatMap((said) => ways(said).map((way): ListedTerm => ({ code, words: way, source: 'synonym' })));
    });
  return [...written, ...numberTerms(isKnown)];
}

/** How notes say that something was done long ago: what `{sp}` stands for in our words. */
const DONE_BEFORE = ['status post', 's p', 'history of', 'prior', 'previous'];
/** Joints that gout has: what `{joint}` stands for. */
const JOINTS = ['knee', 'ankle', 'foot', 'toe', 'great toe', 'big toe', 'hand', 'wrist', 'elbow', 'finger'].flatMap((joint) => [
  joint,
  `right ${joint}`,
  `left ${joint}`,
]);
const instead = (said: string, place: string, words: readonly string[]): readonly string[] =>
  said.includes(place) ? words.map((word) => said.replace(place, word)) : [said];
const ways = (said: string): readonly string[] =>
  instead(said, '{sp}', DONE_BEFORE).flatMap((words) => instead(words, '{joint}', JOINTS));

/** What a note measures and counts: 'BMI of 35.2', '34 weeks'. Source: ICD-10-CM tabular list, Z68 and Z3A. */
function numberTerms(known: (code: string) => boolean): readonly ListedTerm[] {
  const terms: ListedTerm[] = [];
  const add = (code: string, words: string): void => void (known(code) && terms.push({ code, words, source: 'synonym' }));
  for (let bmi = 15; bmi <= 75; bmi += 1) {
    const band =
      bmi < 20 ? '1' : bmi < 40 ? String(bmi) : bmi < 45 ? '41' : bmi < 50 ? '42' : bmi < 60 ? '43' : bmi < 70 ? '44' : '45';
    for (const words of ['bmi', 'body mass index']) add(`Z68${band}`, `${words} ${bmi}`);
  }
  for (let weeks = 8; weeks <= 42; weeks += 1) add(`Z3A${String(weeks).padStart(2, '0')}`, `${weeks} weeks`);
  return terms;
}

const rowsOf = (table: Table<IndexRow> | undefined): readonly IndexRow[] =>
  table === undefined ? [] : Array.from({ length: table.length }, (_, at) => table.row(at));

/** Out: our words first, then titles, then the books; the same words may lead to several codes. */
export function listedTerms(codeSets: CodeSets, on: PlainDate): readonly ListedTerm[] {
  const own = codeSets.icd10Terms(on);
  const { library } = codeSets;
  const ours: readonly ListedTerm[] = [
    ...own
      .filter(({ source }) => source === 'synonym')
      .map(({ code, words }): ListedTerm => ({ code, words, source: 'synonym' })),
    ...own
      .filter(({ source, code, words }) => source === 'title' && titleSpeaks(code, words))
      .map(({ code, words }): ListedTerm => ({ code, words: spokenTitle(words), printed: words, source: 'title' })),
  ];
  const more = ownTerms(codeSets, on);
  if (library?.tableOn('icd10cm', ICD10_SHAPE, on) === undefined) return [...ours, ...more];
  const book = (kind: SetKind): readonly IndexRow[] => rowsOf(nearestTable(library, kind, { shape: INDEX_SHAPE, on }));
  return [
    ...ours,
    ...more,
    ...indexTerms(book('icd10cm-index')),
    ...titleTerms(library, on),
    ...inclusionTerms(library, on),
    ...neoplasmTerms(book('icd10cm-neoplasms')),
  ];
}
