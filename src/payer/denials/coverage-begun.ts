import { adjudicationStep } from '../sources.ts';
import { defineDenial, NOTHING, onLine } from '../review.ts';

export const coverageBegun = defineDenial({
  id: 'coverage-begun',
  severity: 'error',
  message: 'Line {line}: the service of {service} is before coverage began on {from}.',
  fix: 'Find the coverage that held on the date of service, else bill the patient.',
  prevents: ['CARC 26'],
  cite: [adjudicationStep(2, 'active on the date of service, before')],
  denies: () => ({ group: 'PR', carc: '26', rarcs: [] }),
  check: (review) =>
    review.member !== undefined && review.line.serviceFrom < review.member.from
      ? onLine(review, { service: review.line.serviceFrom, from: review.member.from })
      : NOTHING,
  cases: {
    pass: [
      {
        title: 'The service falls on the first covered day',
        sketch: 'member 2026-03-04..\nclaim dos 2026-03-04\nline 99213 x1 170.00',
      },
    ],
    fail: [{ title: 'The service is one day early', sketch: 'member 2026-03-05..\nclaim dos 2026-03-04\nline 99213 x1 170.00' }],
  },
});
