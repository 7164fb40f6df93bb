/** What a diagnosis code means on a date: its place in the tree, what is below it, and what one may have meant. */
import type { Office } from '../cycle.ts';
import type { Citation } from '../kernel/effective.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { chapterByRange, CHAPTERS_CITE, chapterOf, ICD10_CHAPTERS, type Icd10Chapter } from '../codesets/icd10cm-chapters.ts';
import type { Icd10Answer } from '../codesets/icd10cm.ts';
import { type Said, said } from '../kernel/said.ts';
import { diagnosisLine, emptyMeaning } from './code-lines.ts';
import type { CodeLine, CodeMeaning, CodeStanding } from './views/codes.ts';

const STANDING: Readonly<Record<Icd10Answer['kind'], CodeStanding>> = {
  billable: 'in-force',
  header: 'heading',
  'not-on-date': 'not-on-date',
  unknown: 'unknown',
};

const rangeOf = ({ from, to }: Icd10Chapter): string => `${from}-${to}`;

const chapterLine = (chapter: Icd10Chapter): CodeLine => ({
  system: 'icd10cm',
  code: rangeOf(chapter),
  display: rangeOf(chapter),
  title: chapter.title,
  official: true,
  billable: false,
});

/** Categories of the chapter, as far as they are loaded. */
function categoriesOf(chapter: Icd10Chapter, codesets: CodeSets, on: PlainDate): readonly CodeLine[] {
  const rows = codesets.icd10Entries(on);
  const inChapter = rows.filter(({ code }) => chapter.from <= code.slice(0, 3) && code.slice(0, 3) <= chapter.to);
  const loaded = new Set(inChapter.map(({ code }) => code));
  return inChapter.filter(({ code }) => code.length === 3 || !hasHeading(code, loaded)).map(diagnosisLine);
}

const hasHeading = (code: string, loaded: ReadonlySet<string>): boolean => {
  for (let length = 3; length < code.length; length += 1) if (loaded.has(code.slice(0, length))) return true;
  return false;
};

/** How many codes that can be billed are loaded in each chapter. */
export const chapterLines = (codesets: CodeSets, on: PlainDate): readonly (CodeLine & { readonly below: number })[] => {
  const billable = codesets.icd10Entries(on).filter((row) => row.billable);
  return ICD10_CHAPTERS.map((chapter) => ({
    ...chapterLine(chapter),
    below: billable.filter(({ code }) => chapter.from <= code.slice(0, 3) && code.slice(0, 3) <= chapter.to).length,
  }));
};

function explainChapter(chapter: Icd10Chapter, on: PlainDate, { codesets }: Office): CodeMeaning {
  const release = codesets.releases.icd10cm(on);
  return {
    ...emptyMeaning('icd10cm', rangeOf(chapter), on),
    standing: 'heading',
    title: chapter.title,
    official: true,
    explanation: said('A chapter of ICD-10-CM: choose a category below it.'),
    certain: true,
    release,
    sources: [CHAPTERS_CITE],
    path: [chapterLine(chapter)],
    children: categoriesOf(chapter, codesets, on),
  };
}

/** The source of an answer, in the words of the release that gave it. */
const sourceOf = (answer: Icd10Answer, release: string): readonly Citation[] => [
  {
    title: release,
    locator: 'official order file (CDC/NCHS and CMS): code and long title',
    basis: answer.basis,
    checkedOn: CHAPTERS_CITE.checkedOn,
  },
];

/** What the answer means, in a sentence that can be said in another language. */
function saying(answer: Icd10Answer, on: PlainDate, release: string): Said {
  const code = answer.display;
  switch (answer.kind) {
    case 'billable':
      return said('{code} can be billed, by {release}.', { code, release });
    case 'header':
      return said('{code} is a heading and cannot be billed: choose one of the codes below it.', { code });
    case 'not-on-date':
      return said('{code} is not in force on {on}. Choose the code that was valid on the date of service.', { code, on });
    case 'unknown':
      return answer.complete
        ? said('There is no {code} in {release}.', { code, release })
        : said('{code} is not among the codes loaded, which are the frequent ones only.', { code });
  }
}

export function explainDiagnosis(code: string, on: PlainDate, office: Office): CodeMeaning {
  const chapterAsked = chapterByRange(code);
  if (chapterAsked !== undefined) return explainChapter(chapterAsked, on, office);
  const { codesets } = office;
  const answer = codesets.icd10(code, on);
  const release = codesets.releases.icd10cm(on);
  const chapter = chapterOf(answer.code);
  const top = chapter === undefined ? [] : [chapterLine(chapter)];
  const base = {
    ...emptyMeaning('icd10cm', answer.code, on),
    display: answer.display,
    standing: STANDING[answer.kind],
    official: true,
    explanation: saying(answer, on, release),
    certain: answer.kind !== 'unknown' || answer.complete,
    release,
  };
  switch (answer.kind) {
    case 'billable':
    case 'header':
      return {
        ...base,
        title: answer.title,
        sources: sourceOf(answer, answer.release),
        inForce: validityOf(answer.code, on, codesets),
        words: wordsOf(answer.code, on, codesets),
        path: [...top, ...answer.path.map(diagnosisLine)],
        children: answer.kind === 'header' ? answer.children.map(diagnosisLine) : [],
      };
    case 'not-on-date':
      return { ...base, title: answer.title, inForce: answer.inForce, near: answer.near.map(diagnosisLine), path: top };
    case 'unknown':
      return { ...base, near: answer.near.map(diagnosisLine), path: answer.near.length > 0 ? top : [] };
  }
}

const wordsOf = (code: string, on: PlainDate, codesets: CodeSets): readonly string[] =>
  codesets.icd10Entries(on).find((entry) => entry.code === code)?.words ?? [];

/** The fiscal years, 1 October to 30 September, around the date in which a loaded release has the code. */
function validityOf(code: string, on: PlainDate, codesets: CodeSets): CodeMeaning['inForce'] {
  const year = Number(on.slice(0, 4)) - (on.slice(5) < '10-01' ? 1 : 0);
  return [year - 1, year, year + 1].flatMap((first) => {
    const from = plainDate(`${first}-10-01`);
    const to = addDays(plainDate(`${first + 1}-10-01`), -1);
    const answer = codesets.icd10(code, from);
    return answer.kind === 'billable' || answer.kind === 'header' ? [{ from, to }] : [];
  });
}
