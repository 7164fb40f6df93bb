import { adjudicationStep } from '../sources.ts';
import { authorizationNumberOf, defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const authorizationGiven = defineDenial({
  id: 'authorization-given',
  severity: 'error',
  message: 'Line {line}: {procedure} needs an approval before the service and the claim names none.',
  fix: 'If one was given, send a corrected claim with its number; else ask for a retroactive approval.',
  prevents: ['CARC 197'],
  cite: [adjudicationStep(10, 'prior authorization, absent')],
  denies: () => ({ group: 'CO', carc: '197', rarcs: [] }),
  check: (review) =>
    review.payer.needsAuthorization.has(review.line.procedure) &&
    authorizationNumberOf(review) === undefined &&
    !isAfterAnotherPayer(review)
      ? onLine(review, { procedure: review.line.procedure })
      : NOTHING,
  cases: {
    pass: [
      {
        title: 'The number is on the claim',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nclaim auth A1\nline 72148 x1 980.00',
      },
      { title: 'No approval is needed', sketch: 'payer auth 72148\nclaim\nline 99213 x1 170.00' },
    ],
    fail: [
      {
        title: 'No number, though one is on file',
        sketch: 'payer auth 72148\nauth A1 72148 2026-01-01..2026-06-30 x1\nclaim\nline 72148 x1 980.00',
      },
    ],
  },
});
