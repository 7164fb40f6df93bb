import { said } from '../../../kernel/said.ts';
import { type ConventionHit, type ConventionSubject, defineConvention, type Diagnosis } from '../convention.ts';
import { remove, replace } from '../patches.ts';
import { sideInWords, sideOf, sideOfModifiers, sidesBeside, type Side } from '../sides.ts';
import { guideline } from '../sources.ts';

type Sided = Diagnosis & { readonly side: Side };

const sidedOf = ({ diagnoses, book }: ConventionSubject): readonly Sided[] =>
  diagnoses.flatMap((one) => {
    const side = sideOf(book.title(one.code) ?? '');
    return side === undefined ? [] : [{ ...one, side }];
  });

/** Only codes of one category can be two sides of one thing. */
const hasNeighbor = ({ code }: Sided, sided: readonly Sided[]): boolean =>
  sided.some((other) => other.code !== code && other.code.slice(0, 3) === code.slice(0, 3));

/** (c) Both sides, and one of them again. */
const withinBoth = (sided: readonly Sided[], { book }: ConventionSubject): readonly ConventionHit[] =>
  sided
    .filter((one) => (one.side === 'right' || one.side === 'left') && hasNeighbor(one, sided))
    .flatMap((one): readonly ConventionHit[] => {
      const both = sided.find(({ code }) => code === sidesBeside(book, one.code).bilateral);
      if (both === undefined) return [];
      return [
        {
          severity: 'warning',
          codes: [one.code, both.code],
          message: said('{both} says both sides, and {code} one of them again.', { both: both.display, code: one.display }),
          fix: said('Remove the code of one side.'),
          patches: [remove(one.code)],
        },
      ];
    });

/** (a) Right and left apart, where one code says both; (c) a side and no side of the same thing. */
function pairs(sided: readonly Sided[], { book }: ConventionSubject): readonly ConventionHit[] {
  return sided.flatMap((one): readonly ConventionHit[] => {
    if ((one.side !== 'right' && one.side !== 'unspecified') || !hasNeighbor(one, sided)) return [];
    const beside = sidesBeside(book, one.code);
    if (one.side === 'right') {
      const left = sided.find(({ code }) => code === beside.left);
      if (left === undefined || beside.bilateral === undefined) return [];
      return [
        {
          codes: [one.code, left.code],
          message: said('{right} and {left} are the two sides of one condition, and one code says both.', {
            right: one.display,
            left: left.display,
          }),
          fix: said('Replace the two by the code of both sides.'),
          patches: [replace(one.code, beside.bilateral, [left.code])],
          override: said('Each side is treated for a reason of its own.'),
        },
      ];
    }
    const known = sided.find(({ code, side }) => side !== 'unspecified' && Object.values(beside).includes(code));
    if (known === undefined) return [];
    return [
      {
        severity: 'warning',
        codes: [one.code, known.code],
        message: said('{code} leaves the side open, and {known} names it.', { code: one.display, known: known.display }),
        fix: said('Remove the code without a side.'),
        patches: [remove(one.code)],
      },
    ];
  });
}

/** (b) The code leaves the side open, and the note's words name it. */
function fromWords(sided: readonly Sided[], { book }: ConventionSubject): readonly ConventionHit[] {
  return sided
    .filter(({ side, evidence }) => side === 'unspecified' && evidence !== undefined)
    .flatMap((one): readonly ConventionHit[] => {
      const sides = new Set(
        (one.evidence ?? [])
          .filter(({ context }) => context === 'affirmed')
          .flatMap(({ around, words }) => sideInWords(around ?? words) ?? []),
      );
      const [side] = sides;
      if (side === undefined || sides.size > 1) return [];
      const by = sidesBeside(book, one.code)[side];
      if (by === undefined || sided.some(({ code }) => code === by)) return [];
      return [
        {
          severity: 'warning',
          codes: [one.code],
          message: said('{code} leaves the side open, and the note names it.', { code: one.display }),
          fix: said('Take the code of the side that the note names.'),
          patches: [replace(one.code, by)],
          override: said('The side in the note is of something else.'),
        },
      ];
    });
}

/** (d) A line on one side that points only at diagnoses of the other. */
function againstLines(sided: readonly Sided[], { visit, diagnoses }: ConventionSubject): readonly ConventionHit[] {
  return (visit.lines ?? []).flatMap(({ procedure, modifiers, pointers }, at): readonly ConventionHit[] => {
    const done = sideOfModifiers(modifiers);
    if (done !== 'right' && done !== 'left') return [];
    const pointed = pointers.flatMap((pointer) => sided.find(({ position }) => position === pointer) ?? []);
    const other = pointed.find(({ side }) => side === (done === 'right' ? 'left' : 'right'));
    const isFit = pointed.some(({ side }) => side === done || side === 'bilateral');
    // A diagnosis without a side, pointed at too, may be the reason.
    const hasNeutral = pointers.some(
      (pointer) => diagnoses[pointer - 1] !== undefined && !pointed.some((one) => one.position === pointer),
    );
    if (other === undefined || isFit) return [];
    return [
      {
        ...(hasNeutral ? { severity: 'warning' as const } : {}),
        codes: [other.code],
        line: at + 1,
        message:
          done === 'right'
            ? said('Line {line}, {procedure}, was done on the right, and {code} is of the left.', {
                line: at + 1,
                procedure,
                code: other.display,
              })
            : said('Line {line}, {procedure}, was done on the left, and {code} is of the right.', {
                line: at + 1,
                procedure,
                code: other.display,
              }),
        fix: said('Correct the modifier or the diagnosis, whichever the note contradicts.'),
        override: said('The service on one side was needed for the other.'),
      },
    ];
  });
}

const KNEE =
  'dx M17.11 M17.12\ncode M17 - Osteoarthritis of knee\ncode M17.0 + Bilateral primary osteoarthritis of knee\ncode M17.1 - Unilateral primary osteoarthritis of knee\ncode M17.11 + Unilateral primary osteoarthritis, right knee\ncode M17.12 + Unilateral primary osteoarthritis, left knee';
const EAR =
  'code H61.2 - Impacted cerumen\ncode H61.20 + Impacted cerumen, unspecified ear\ncode H61.21 + Impacted cerumen, right ear\ncode H61.22 + Impacted cerumen, left ear\ncode H61.23 + Impacted cerumen, bilateral\ncode H61 - Other disorders of external ear';

export const icd09Laterality = defineConvention({
  id: 'icd-09-laterality',
  asks: 'The side is coded once, as the note has it: both sides by one code where there is one, never open beside a known side, never against the modifier.',
  severity: 'error',
  prevents: ['CARC 11', 'CARC 4'],
  cite: [guideline('I.B.13, laterality')],
  check: (subject) => {
    const sided = sidedOf(subject);
    return [
      ...pairs(sided, subject),
      ...withinBoth(sided, subject),
      ...fromWords(sided, subject),
      ...againstLines(sided, subject),
    ];
  },
  cases: {
    pass: [
      { title: 'one side', sketch: `dx H61.21\n${EAR}` },
      { title: 'both sides by one code', sketch: `dx H61.23\n${EAR}` },
      { title: 'two sides where no code says both', sketch: 'dx M25.511 M25.512' },
      { title: 'the modifier of the diagnosis', sketch: `dx H61.21\nline 69210-RT A\n${EAR}` },
      { title: 'both sides done for both', sketch: `dx H61.23\nline 69210-50 A\n${EAR}` },
      { title: 'the note names no side', sketch: `dx H61.20\naround H61.20 "cerumen in the ear canal"\n${EAR}` },
    ],
    fail: [
      { title: 'right and left of one stem', sketch: `dx H61.21 H61.22\n${EAR}` },
      { title: 'where the code of both stands one level up', sketch: KNEE },
      { title: 'both sides and one of them', sketch: `dx H61.23 H61.21\n${EAR}` },
      { title: 'a side and no side', sketch: `dx H61.21 H61.20\n${EAR}` },
      { title: 'the note names the side', sketch: `dx H61.20\naround H61.20 "hard wax in the right ear canal"\n${EAR}` },
      { title: 'the modifier of the other side', sketch: `dx H61.21\nline 69210-LT A\n${EAR}` },
      { title: 'the other side beside a diagnosis without a side', sketch: 'dx M25.562 I10\nline 20610-RT A,B' },
    ],
  },
});
