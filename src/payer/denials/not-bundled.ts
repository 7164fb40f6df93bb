import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, type LineReview, NOTHING, onLine } from '../review.ts';

/** Modifiers that may show two services of a day to be separate (NCCI-associated modifiers). */
const SEPARATING = new Set(
  '24 25 27 57 58 59 78 79 91 E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 LC LD LM LT RC RI RT TA T1 T2 T3 T4 T5 T6 T7 T8 T9 XE XP XS XU'.split(
    ' ',
  ),
);
const separates = (modifiers: readonly string[]): boolean => modifiers.some((modifier) => SEPARATING.has(modifier));

/** Other services of this person on this day from this provider, on this claim or earlier. */
function sameDay(review: LineReview): readonly { procedure: string; modifiers: readonly string[] }[] {
  const { line, claim } = review;
  const here = claim.lines.filter((other) => other.lineNumber !== line.lineNumber && other.serviceFrom === line.serviceFrom);
  const before = review.history.filter(
    (earlier) =>
      earlier.priced &&
      earlier.claimNumber !== claim.claimNumber &&
      earlier.personId === review.personId &&
      earlier.serviceFrom === line.serviceFrom &&
      earlier.billingNpi === claim.billing.npi,
  );
  return [...here, ...before];
}

export const notBundled = defineDenial({
  id: 'not-bundled',
  severity: 'error',
  message: 'Line {line}: {columnTwo} is part of {columnOne} on the same day.',
  fix: 'If the note shows a separate service, send a corrected claim with the modifier that says so; else write it off.',
  prevents: ['CARC 97'],
  cite: [adjudicationStep(12, 'bundling')],
  denies: () => ({ group: 'CO', carc: '97', rarcs: ['M15'] }),
  check: (review) => {
    const { line } = review;
    const pairs = review.payer.record.rules.bundledPairs.filter((pair) => pair.columnTwo === line.procedure);
    if (pairs.length === 0 || isAfterAnotherPayer(review)) return NOTHING;
    for (const other of sameDay(review)) {
      const pair = pairs.find((candidate) => candidate.columnOne === other.procedure);
      if (pair === undefined || (pair.modifierAllowed && (separates(line.modifiers) || separates(other.modifiers)))) continue;
      return onLine(review, { columnOne: pair.columnOne, columnTwo: pair.columnTwo });
    }
    return NOTHING;
  },
  cases: {
    pass: [
      {
        title: 'Modifier 25 shows a separate visit',
        sketch: 'payer pair 17110 99213 modifier\nclaim\nline 17110 x1 255.00\nline 99213-25 x1 170.00',
      },
      { title: 'The visit alone', sketch: 'payer pair 17110 99213 modifier\nclaim\nline 99213 x1 170.00' },
    ],
    fail: [
      {
        title: 'Visit and procedure without modifier 25',
        sketch: 'payer pair 17110 99213 modifier\nclaim\nline 17110 x1 255.00\nline 99213 x1 170.00',
      },
      {
        title: 'The pair admits no modifier',
        sketch: 'payer pair 17110 99213\nclaim\nline 17110 x1 255.00\nline 99213-25 x1 170.00',
      },
    ],
  },
});
