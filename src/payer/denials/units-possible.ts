import { adjudicationStep } from '../sources.ts';
import { defineDenial, isAfterAnotherPayer, NOTHING, onLine } from '../review.ts';

export const unitsPossible = defineDenial({
  id: 'units-possible',
  severity: 'error',
  message: 'Line {line}: {units} units of {procedure} in one day, the limit is {limit}.',
  fix: 'Check the units against the note; appeal with the note when they are right.',
  prevents: ['CARC 151'],
  cite: [adjudicationStep(12, 'units of one day')],
  denies: () => ({ group: 'CO', carc: '151', rarcs: [] }),
  check: (review) => {
    const { line, payer } = review;
    const limit = payer.record.rules.unitLimits.find((row) => row.procedure === line.procedure)?.units;
    if (limit === undefined || isAfterAnotherPayer(review) || line.unitsThousandths <= limit * 1000) return NOTHING;
    return onLine(review, { units: line.units, procedure: line.procedure, limit });
  },
  cases: {
    pass: [{ title: 'At the limit', sketch: 'payer limit 69210 2\nclaim\nline 69210 x2 250.00' }],
    fail: [{ title: 'One too many', sketch: 'payer limit 69210 2\nclaim\nline 69210 x3 375.00' }],
  },
});
