import { said } from '../../../kernel/said.ts';
import { defineConvention } from '../convention.ts';
import { replace } from '../patches.ts';
import { guideline, ORDER_FILE } from '../sources.ts';
import { isProven, standingOf } from '../standing.ts';

const OFFERED = 12;

/** Of many with seventh characters those of the first phase: the phase is chosen after the code. */
function offered(below: readonly string[]): readonly string[] {
  const first = below.filter((code) => code.length < 7 || code.endsWith('A'));
  return (below.length > OFFERED && first.length > 0 ? first : below).slice(0, OFFERED);
}

export const icd02Leaf = defineConvention({
  id: 'icd-02-leaf',
  asks: 'Every diagnosis is a complete code, not a heading above codes.',
  severity: 'error',
  prevents: ['277CA A7', 'CARC 146'],
  cite: [guideline('I.B.2, level of detail: highest number of characters available'), ORDER_FILE],
  check: ({ diagnoses, book }) =>
    diagnoses.flatMap(({ code, display }) => {
      const standing = standingOf(book, code);
      if (standing.kind !== 'heading') return [];
      return [
        {
          codes: [code],
          ...(isProven(book.answer(code)) ? {} : { severity: 'warning' as const }),
          message: said('{code} is a heading; only one of the {n} codes below it can be billed.', {
            code: display,
            n: standing.below.length,
          }),
          fix: said('Choose the code below it that says what the note says.'),
          patches: offered(standing.below).map((by) => replace(code, by)),
        },
      ];
    }),
  cases: {
    pass: [
      { title: 'a complete code', sketch: 'dx E11.9' },
      {
        title: 'a category that is a code itself',
        sketch: 'dx I10\ncode I10 + Essential (primary) hypertension',
      },
    ],
    fail: [
      {
        title: 'a category',
        sketch: 'dx E11\ncode E11 - Type 2 diabetes mellitus\ncode E11.9 + Type 2 diabetes mellitus without complications',
      },
      { title: 'a subcategory in the starter set', sketch: 'dx M17.1' },
      { title: 'a heading since it was divided', sketch: 'dx M54.5' },
    ],
  },
});
