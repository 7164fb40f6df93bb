import { said } from '../../../kernel/said.ts';
import type { CodeBook } from '../code-book.ts';
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

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.toLowerCase().matchAll(WORD)]
      .map(([word]) => word.replace(/(?<=[a-z]{3})s$/, ''))
      .filter((word) => !EMPTY.has(word)),
  );

const isUnspecified = (title: string): boolean => /\bunspecified\b|\bNOS\b/i.test(title);

/** Siblings that say more: beside the code, and below the headings beside it. */
function siblingsOf(book: CodeBook, code: string): readonly { readonly code: string; readonly title: string }[] {
  const parent = book.above(code);
  if (parent === undefined) return [];
  return book.below(parent).filter((row) => row.billable && row.code !== code && !isUnspecified(row.title));
}

/** The one sibling whose own words all stand in the evidence; none where two would do. */
function siblingIn(one: Diagnosis, { book }: ConventionSubject): string | undefined {
  const title = book.title(one.code) ?? '';
  if (!isUnspecified(title)) return undefined;
  const said = wordsIn(
    (one.evidence ?? []).flatMap(({ context, around, words }) => (context === 'affirmed' ? [around ?? words] : [])).join(' '),
  );
  if (said.size === 0) return undefined;
  const mine = wordsIn(title);
  const fits = siblingsOf(book, one.code).filter((row) => {
    // Sides are another convention's.
    if (sideOf(row.title) !== undefined && sideOf(title) === 'unspecified' && wordsIn(row.title).size === mine.size + 1)
      return false;
    const own = [...wordsIn(row.title)].filter((word) => !mine.has(word));
    return own.length > 0 && own.every((word) => said.has(word));
  });
  return fits.length === 1 ? fits[0]?.code : undefined;
}

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
    ],
    fail: [
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
