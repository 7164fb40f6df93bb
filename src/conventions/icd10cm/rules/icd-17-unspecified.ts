import { said } from '../../../kernel/said.ts';
import type { CodeBook } from '../code-book.ts';
import type { VisitEvidence } from '../coded-visit.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { replace } from '../patches.ts';
import { sideOf } from '../sides.ts';
import { guideline } from '../sources.ts';

const WORD = /[a-z0-9]+/g;
/** Words that tell no sibling apart. */
const EMPTY = new Set(
  'of the and or in with without to due by other unspecified specified not elsewhere classified nec nos type a an on for single'.split(
    ' ',
  ),
);

/** What stands in parentheses or brackets may be there or not. */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text
        .toLowerCase()
        .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, ' ')
        .matchAll(WORD),
    ]
      .map(([word]) => word.replace(/(?<=[a-z]{3})s$/, ''))
      .filter((word) => !EMPTY.has(word)),
  );

const isUnspecified = (title: string): boolean => /\bunspecified\b|\bNOS\b/i.test(title);

type Row = { readonly code: string; readonly title: string };

/** Codes of a heading, and of the headings right below it. */
const codesUnder = (book: CodeBook, heading: string): readonly Row[] =>
  book.below(heading).flatMap((row) => (row.billable ? [row] : book.below(row.code).filter(({ billable }) => billable)));

/** What says more: codes beside it and beside its headings, up to the category; what is merely other says no more. */
function fuller(book: CodeBook, code: string): readonly Row[] {
  const rows = new Map<string, Row>();
  for (let above = book.above(code); above !== undefined; above = book.above(above)) {
    for (const row of codesUnder(book, above)) rows.set(row.code, row);
  }
  return [...rows.values()].filter(
    ({ code: other, title }) => other !== code && !isUnspecified(title) && !/^other\b/i.test(title),
  );
}

const NEGATED = /\b(?:no|not|denie[sd]|denying|without|negative|never|nor)\b/i;

/** The sentence around the words; where it denies something, the words alone. */
const sureWords = ({ around, words }: VisitEvidence): string =>
  around === undefined || NEGATED.test(around.replace(words, ' ')) ? words : around;

/** The one code whose own words all stand in the evidence, of several the one that says most; none where two say as much. */
function siblingIn(one: Diagnosis, { book }: ConventionSubject): string | undefined {
  const title = book.title(one.code) ?? '';
  if (!isUnspecified(title)) return undefined;
  const noted = wordsIn(
    (one.evidence ?? []).flatMap((evidence) => (evidence.context === 'affirmed' ? [sureWords(evidence)] : [])).join(' '),
  );
  if (noted.size === 0) return undefined;
  const mine = wordsIn(title);
  const fits = new Map<string, number>();
  for (const row of fuller(book, one.code)) {
    const theirs = wordsIn(row.title);
    // Sides are another convention's.
    if (sideOf(row.title) !== undefined && sideOf(title) === 'unspecified' && theirs.size === mine.size + 1) continue;
    const own = [...theirs].filter((word) => !mine.has(word));
    if (own.length > 0 && own.every((word) => noted.has(word))) fits.set(row.code, own.length);
  }
  const [best, next] = [...fits].toSorted((a, b) => b[1] - a[1]);
  return best === undefined || best[1] === next?.[1] ? undefined : best[0];
}

const HEART = [
  'code I50 - Heart failure',
  'code I50.2 - Systolic (congestive) heart failure',
  'code I50.20 + Unspecified systolic (congestive) heart failure',
  'code I50.21 + Acute systolic (congestive) heart failure',
  'code I50.22 + Chronic systolic (congestive) heart failure',
  'code I50.23 + Acute on chronic systolic (congestive) heart failure',
  'code I50.3 - Diastolic (congestive) heart failure',
  'code I50.32 + Chronic diastolic (congestive) heart failure',
  'code I50.9 + Heart failure, unspecified',
].join('\n');
const ASTHMA = [
  'code J45 - Asthma',
  'code J45.4 - Moderate persistent asthma',
  'code J45.40 + Moderate persistent asthma, uncomplicated',
  'code J45.41 + Moderate persistent asthma with (acute) exacerbation',
  'code J45.9 - Other and unspecified asthma',
  'code J45.90 - Unspecified asthma',
  'code J45.901 + Unspecified asthma with (acute) exacerbation',
  'code J45.909 + Unspecified asthma, uncomplicated',
].join('\n');

export const icd17Unspecified = defineConvention({
  id: 'icd-17-unspecified',
  asks: 'A code that leaves open what the note says gives way to the one that says it.',
  severity: 'warning',
  prevents: ['CARC 16', 'audit'],
  cite: [guideline('I.B.2, highest level of specificity documented')],
  check: (subject) =>
    subject.diagnoses.flatMap((one): readonly ConventionHit[] => {
      const by = siblingIn(one, subject);
      if (by === undefined || subject.diagnoses.some(({ code }) => code === by)) return [];
      return [
        {
          codes: [one.code],
          message: said('{code} leaves open what the words of the note say: {by}.', {
            code: one.display,
            by: subject.book.answer(by).display,
          }),
          fix: said('Take the code that says what the note says.'),
          patches: [replace(one.code, by)],
          override: said('The words of the note are about something else.'),
        },
      ];
    }),
  cases: {
    pass: [
      { title: 'the note says no more', sketch: 'dx N18.9\naround N18.9 "chronic kidney disease"' },
      { title: 'the code is not open', sketch: 'dx N18.31\naround N18.31 "chronic kidney disease stage 3a"' },
      { title: 'nobody has read the note', sketch: 'dx N18.9' },
      {
        title: 'two codes say as much',
        sketch: `dx I50.9\naround I50.9 "systolic and diastolic heart failure, chronic"\n${HEART}`,
      },
    ],
    fail: [
      {
        title: 'kind and course stand in the note',
        sketch: `dx I50.9\naround I50.9 "acute on chronic systolic heart failure"\n${HEART}`,
      },
      { title: 'below another heading', sketch: `dx J45.909\naround J45.909 "moderate persistent asthma"\n${ASTHMA}` },
      {
        title: 'the stage stands in the note',
        sketch:
          'dx N18.9\naround N18.9 "chronic kidney disease, stage 4 (severe)"\ncode N18 - Chronic kidney disease (CKD)\ncode N18.4 + Chronic kidney disease, stage 4 (severe)\ncode N18.5 + Chronic kidney disease, stage 5\ncode N18.9 + Chronic kidney disease, unspecified',
      },
      {
        title: 'the kind stands in the note',
        sketch:
          'dx J01.90\naround J01.90 "acute recurrent sinusitis"\ncode J01.9 - Acute sinusitis, unspecified\ncode J01.90 + Acute sinusitis, unspecified\ncode J01.91 + Acute recurrent sinusitis',
      },
    ],
  },
});
