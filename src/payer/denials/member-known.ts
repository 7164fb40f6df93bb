import { adjudicationStep } from '../sources.ts';
import { defineDenial, NOTHING, onLine } from '../review.ts';

export const memberKnown = defineDenial({
  id: 'member-known',
  severity: 'error',
  message: 'Line {line}: no member with this id and birth date is on file.',
  fix: 'Check the card and run eligibility, then send a new claim.',
  prevents: ['CARC 31'],
  cite: [adjudicationStep(1, 'member found')],
  denies: () => ({ group: 'CO', carc: '31', rarcs: ['N382'] }),
  check: (review) => (review.member === undefined ? onLine(review) : NOTHING),
  cases: {
    pass: [{ title: 'The member is on file', sketch: 'claim\nline 99213 x1 170.00' }],
    fail: [
      { title: 'Nobody has this member id', sketch: 'claim member M9\nline 99213 x1 170.00' },
      { title: 'The birth date belongs to nobody on this card', sketch: 'claim born 1971-01-01\nline 99213 x1 170.00' },
    ],
  },
});
