/** The tree of diagnoses to walk down: chapters, sections where the tabular list is loaded, categories. */
import { chapterByRange, CHAPTERS_CITE, chapterOf, ICD10_CHAPTERS, type Icd10Chapter } from '../codesets/icd10cm-chapters.ts';
import type { CodeEntry } from '../codesets/code-index.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { chapterNotes, sectionOf, sectionsOn, type TabularSection } from '../codesets/tabular-walk.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { diagnosisLine, emptyMeaning } from './code-lines.ts';
import type { CodeLine, CodeMeaning, CodeNote } from './views/codes.ts';

const rangeOf = ({ from, to }: Icd10Chapter): string => `${from}-${to}`;

const headingLine = (range: string, title: string): CodeLine => ({
  system: 'icd10cm',
  code: range,
  display: range,
  title,
  official: true,
  billable: false,
});

const chapterLine = (chapter: Icd10Chapter): CodeLine => headingLine(rangeOf(chapter), chapter.title);
const sectionLine = (section: TabularSection): CodeLine => headingLine(section.range, section.title);

/** First row of each category, in the order of codes; kept as long as the release's rows are. */
const categories = new WeakMap<
  readonly CodeEntry[],
  { readonly rows: readonly CodeLine[]; readonly billable: readonly string[] }
>();

function categoriesOf(
  codesets: CodeSets,
  on: PlainDate,
): { readonly rows: readonly CodeLine[]; readonly billable: readonly string[] } {
  const entries = codesets.icd10Entries(on);
  const known = categories.get(entries);
  if (known !== undefined) return known;
  const loaded = new Set(entries.map(({ code }) => code));
  const made = {
    rows: entries.filter(({ code }) => code.length === 3 || !hasHeading(code, loaded)).map(diagnosisLine),
    billable: entries.filter((row) => row.billable).map(({ code }) => code.slice(0, 3)),
  };
  categories.set(entries, made);
  return made;
}

const hasHeading = (code: string, loaded: ReadonlySet<string>): boolean => {
  for (let length = 3; length < code.length; length += 1) if (loaded.has(code.slice(0, length))) return true;
  return false;
};

/** Bounds of a range of categories. */
type Bounds = { readonly from: string; readonly to: string };
const within = (code: string, { from, to }: Bounds): boolean => from <= code.slice(0, 3) && code.slice(0, 3) <= to;
const boundsOf = (range: string): Bounds => ({ from: range.slice(0, 3), to: range.slice(4) });

/** Sections of a chapter, as far as the tabular list is loaded. */
const sectionsOf = (chapter: Icd10Chapter, codesets: CodeSets, on: PlainDate): readonly TabularSection[] =>
  codesets.library === undefined
    ? []
    : sectionsOn(codesets.library, on).filter((section) => section.chapter === String(chapter.number));

/** How many codes that can be billed are loaded in each chapter. */
export function chapterLines(codesets: CodeSets, on: PlainDate): readonly (CodeLine & { readonly below: number })[] {
  const { billable } = categoriesOf(codesets, on);
  return ICD10_CHAPTERS.map((chapter) => ({
    ...chapterLine(chapter),
    below: billable.filter((code) => within(code, chapter)).length,
  }));
}

/** The headings above a code: its chapter, and its section where that is known. */
export function headingsAbove(code: string, codesets: CodeSets, on: PlainDate): readonly CodeLine[] {
  const chapter = chapterOf(code);
  if (chapter === undefined) return [];
  const section = sectionOf(sectionsOf(chapter, codesets, on), code);
  return [chapterLine(chapter), ...(section === undefined ? [] : [sectionLine(section)])];
}

const ownNotes = (
  from: string,
  notes: readonly { readonly kind: CodeNote['kind']; readonly text: string }[],
): readonly CodeNote[] => notes.map(({ kind, text }) => ({ kind, text, from, inherited: false }));

function chapterMeaning(chapter: Icd10Chapter, on: PlainDate, codesets: CodeSets): CodeMeaning {
  const sections = sectionsOf(chapter, codesets, on);
  const tabular = codesets.library?.headOn('icd10cm-tabular', on);
  return {
    ...emptyMeaning('icd10cm', rangeOf(chapter), on),
    standing: 'heading',
    title: chapter.title,
    official: true,
    explanation: said('A chapter of ICD-10-CM: choose a category below it.'),
    certain: true,
    release: codesets.releases.icd10cm(on),
    sources: [CHAPTERS_CITE],
    path: [chapterLine(chapter)],
    children:
      sections.length > 0
        ? sections.map(sectionLine)
        : categoriesOf(codesets, on).rows.filter(({ code }) => within(code, chapter)),
    ...(codesets.library === undefined || tabular === undefined
      ? {}
      : {
          notes: {
            release: tabular.release,
            rows: ownNotes(`chapter ${chapter.number}`, chapterNotes(codesets.library, chapter.number, on)),
          },
        }),
  };
}

function sectionMeaning(section: TabularSection, on: PlainDate, codesets: CodeSets): CodeMeaning {
  const chapter = ICD10_CHAPTERS.find(({ number }) => String(number) === section.chapter);
  const release = codesets.library?.headOn('icd10cm-tabular', on)?.release;
  return {
    ...emptyMeaning('icd10cm', section.range, on),
    standing: 'heading',
    title: section.title,
    official: true,
    explanation: said('A section of ICD-10-CM: choose a category below it.'),
    certain: true,
    path: [...(chapter === undefined ? [] : [chapterLine(chapter)]), sectionLine(section)],
    children: categoriesOf(codesets, on).rows.filter(({ code }) => within(code, boundsOf(section.range))),
    ...(release === undefined ? {} : { release, notes: { release, rows: ownNotes(section.range, section.notes) } }),
  };
}

/** A chapter or a section by its range ('A00-B99'); undefined for what is a code. */
export function explainHeading(range: string, on: PlainDate, codesets: CodeSets): CodeMeaning | undefined {
  const chapter = chapterByRange(range);
  if (chapter !== undefined) return chapterMeaning(chapter, on, codesets);
  if (codesets.library === undefined || !range.includes('-')) return undefined;
  const section = sectionsOn(codesets.library, on).find((one) => one.range === range.toUpperCase());
  return section === undefined ? undefined : sectionMeaning(section, on, codesets);
}
