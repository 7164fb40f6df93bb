import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const notWorkRelated = defineDenial({
  id: 'not-work-related',
  severity: 'error',
  message: "Line {line}: the claim says that work caused it; workers' compensation pays that.",
  fix: "Bill the workers' compensation carrier; send its refusal with the claim if it does not accept the case.",
  prevents: ['CARC 19'],
  cite: [adjudicationStep(5, "workers' compensation comes first, 19")],
  denies: () => ({ group: 'CO', carc: '19', rarcs: [] }),
  check: (review) =>
    review.claim.employmentRelated && review.plan?.kind !== 'workers-compensation' && !isAfterAnotherPayer(review)
      ? onLine(review)
      : NOTHING,
  cases: {
    pass: [
      { title: 'Not from work', sketch: 'claim\nline 99213 x1 170.00' },
      { title: 'The carrier itself', sketch: 'payer workers-compensation\nclaim work\nline 99213 x1 170.00' },
    ],
    fail: [{ title: 'A health plan gets a work injury', sketch: 'claim work\nline 99213 x1 170.00' }],
  },
});
