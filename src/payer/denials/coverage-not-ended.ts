import { adjudicationStep } from '../sources.ts';
import { defineDenial, NOTHING, onLine } from '../review.ts';

export const coverageNotEnded = defineDenial({
  id: 'coverage-not-ended',
  severity: 'error',
  message: 'Line {line}: the service of {service} is after coverage ended on {to}.',
  fix: 'Run eligibility for the date of service; bill the coverage that followed, else the patient.',
  prevents: ['CARC 27'],
  cite: [adjudicationStep(2, 'active on the date of service, after')],
  denies: () => ({ group: 'PR', carc: '27', rarcs: [] }),
  check: (review) =>
    review.member?.to !== undefined && review.line.serviceFrom > review.member.to
      ? onLine(review, { service: review.line.serviceFrom, to: review.member.to })
      : NOTHING,
  cases: {
    pass: [
      {
        title: 'The service falls on the last covered day',
        sketch: 'member 2026-01-01..2026-03-04\nclaim dos 2026-03-04\nline 99213 x1 170.00',
      },
    ],
    fail: [
      {
        title: 'The service is one day late',
        sketch: 'member 2026-01-01..2026-03-03\nclaim dos 2026-03-04\nline 99213 x1 170.00',
      },
    ],
  },
});
