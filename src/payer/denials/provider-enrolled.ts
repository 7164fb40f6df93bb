import { adjudicationStep } from '../sources.ts';
import { defineDenial, NOTHING, onLine } from '../review.ts';

export const providerEnrolled = defineDenial({
  id: 'provider-enrolled',
  severity: 'error',
  message: 'Line {line}: the billing provider is not enrolled with this program on {service}.',
  fix: 'Check the enrollment and its dates with the program; a retroactive enrollment allows a new claim.',
  prevents: ['CARC B7'],
  cite: [adjudicationStep(7, 'provider eligible')],
  denies: () => ({ group: 'CO', carc: 'B7', rarcs: [] }),
  // A commercial plan answers through its benefits out of network; a supplement pays whomever Medicare paid.
  check: (review) =>
    review.contract !== undefined ||
    review.plan === undefined ||
    review.plan.kind === 'commercial' ||
    review.plan.kind === 'medicare-supplement'
      ? NOTHING
      : onLine(review, { service: review.line.serviceFrom }),
  cases: {
    pass: [
      { title: 'Enrolled', sketch: 'payer medicare\nclaim\nline 99213 x1 170.00' },
      {
        title: 'A commercial plan looks at the network instead',
        sketch: 'plan out-of-network\nclaim billing 1999000199\nline 99213 x1 170.00',
      },
    ],
    fail: [{ title: 'A stranger bills Medicare', sketch: 'payer medicare\nclaim billing 1999000199\nline 99213 x1 170.00' }],
  },
});
