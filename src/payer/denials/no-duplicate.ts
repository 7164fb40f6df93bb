import { adjudicationStep } from '../sources.ts';
import { defineDenial, type HistoryLine, type LineReview, NOTHING, onLine } from '../review.ts';

/** Same person, provider, dates, procedure, modifiers, place and amount; modifiers tell true repeats apart. */
const isTwin = (review: LineReview, earlier: HistoryLine): boolean =>
  earlier.priced &&
  earlier.personId === review.personId &&
  earlier.procedure === review.line.procedure &&
  earlier.serviceFrom === review.line.serviceFrom &&
  earlier.serviceTo === review.line.serviceTo &&
  earlier.chargeCents === review.line.chargeCents &&
  earlier.billingNpi === review.claim.billing.npi &&
  earlier.placeOfService === review.line.placeOfService &&
  earlier.modifiers.toSorted().join() === review.line.modifiers.toSorted().join();

export const noDuplicate = defineDenial({
  id: 'no-duplicate',
  severity: 'error',
  message: 'Line {line}: exactly this service is already on file under claim {claim}.',
  fix: 'Look up that claim; if the service was truly repeated, send it with modifier 76, 77 or 59.',
  prevents: ['CARC 18'],
  cite: [adjudicationStep(3, 'duplicate')],
  denies: () => ({ group: 'OA', carc: '18', rarcs: ['N522'] }),
  check: (review) => {
    const twin = review.history.find((earlier) => isTwin(review, earlier));
    return twin === undefined ? NOTHING : onLine(review, { claim: twin.claimNumber });
  },
  cases: {
    pass: [
      {
        title: 'The same procedure on another day',
        sketch: 'earlier 99213 dos 2026-03-03 170.00\nclaim dos 2026-03-04\nline 99213 x1 170.00',
      },
      {
        title: 'A modifier tells the repeat apart',
        sketch: 'earlier 71046 dos 2026-03-04 85.00\nclaim dos 2026-03-04\nline 71046-76 x1 85.00',
      },
      {
        title: 'The earlier one was denied',
        sketch: 'earlier 99213 dos 2026-03-04 170.00 denied\nclaim dos 2026-03-04\nline 99213 x1 170.00',
      },
    ],
    fail: [
      { title: 'The same line again', sketch: 'earlier 99213 dos 2026-03-04 170.00\nclaim dos 2026-03-04\nline 99213 x1 170.00' },
      { title: 'Twice on one claim', sketch: 'claim dos 2026-03-04\nline 71046 x1 85.00\nline 71046 x1 85.00' },
    ],
  },
});
