import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';
import { said } from '../../kernel/said.ts';

export const replacementNamesOriginal = defineRule<ScrubSubject>({
  id: 'replacement-names-original',
  severity: 'error',
  message: 'Frequency {frequency} and the number of the claim it acts on do not fit: {why}.',
  fix: "Take the payer's claim number from its remittance; an original carries none.",
  prevents: ['277CA A6', 'CARC 16 (M47)'],
  cite: [guide837p('frequency 7 or 8 in CLM05-3 requires REF*F8')],
  check: ({ claim: { frequency, originalPayerControlNumber } }) => {
    if (frequency === '1')
      return originalPayerControlNumber === undefined ? [] : [{ frequency, why: said('an original names another claim') }];
    return originalPayerControlNumber === undefined ? [{ frequency, why: said("the payer's number is missing") }] : [];
  },
  cases: {
    pass: [
      { title: "a replacement with the payer's number", sketch: 'claim CLM-2 payer COMM freq 7 original ICN1' },
      { title: 'an original', sketch: 'claim CLM-1' },
    ],
    fail: [
      { title: 'a replacement of nothing', sketch: 'claim CLM-2 payer COMM freq 7' },
      { title: 'an original that names another claim', sketch: 'claim CLM-2 payer COMM original ICN1' },
    ],
  },
});
