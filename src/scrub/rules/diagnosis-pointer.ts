import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import { pointerFault } from '../../conventions/icd10cm/pointers.ts';
import type { ScrubSubject } from '../subject.ts';

export const diagnosisPointer = defineRule<ScrubSubject>({
  id: 'diagnosis-pointer',
  severity: 'error',
  message: 'Line {line}, {procedure}, {why}.',
  fix: 'Point the line at the diagnoses of this claim that made the service necessary, the most relevant first.',
  prevents: ['277CA A7', 'CARC 11'],
  cite: [guide837p('SV107-1 to -4 point at diagnoses that the claim has; the first is required')],
  check: ({ claim }) =>
    claim.lines.flatMap((line) => {
      const why = pointerFault(line.diagnosisPointers, claim.diagnoses.length);
      return why === undefined ? [] : [{ line: line.lineNumber, procedure: line.procedure, why }];
    }),
  cases: {
    pass: [
      {
        title: 'each line points at its reasons',
        sketch: 'claim CLM-1\ndx A E11.621 B L97.512\nline 99213 x1 125.00 A\nline 11042 x1 310.00 B,A',
      },
    ],
    fail: [
      { title: 'a pointer to a diagnosis that is not there', sketch: 'claim CLM-1\ndx A I10\nline 99213 x1 125.00 A,B' },
      { title: 'a line without any reason', sketch: 'claim CLM-1\ndx A I10\nline 99213 x1 125.00 -' },
      { title: 'the same reason twice', sketch: 'claim CLM-1\ndx A I10\nline 99213 x1 125.00 A,A' },
    ],
  },
});
