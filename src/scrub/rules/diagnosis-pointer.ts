import type { ClaimLine } from '../../claims/claim.ts';
import { defineRule } from '../../rules/rule.ts';
import { guide837p } from '../sources.ts';
import { letterOf, type ScrubSubject } from '../subject.ts';
import { type Said, said } from '../../kernel/said.ts';

function fault(line: ClaimLine, diagnoses: number): Said | undefined {
  const pointers = line.diagnosisPointers;
  if (pointers.length === 0) return said('points at no diagnosis');
  const beyond = pointers.find((pointer) => pointer > diagnoses);
  if (beyond !== undefined)
    return said('points at {letter}, and the claim has {diagnoses} diagnoses', { letter: letterOf(beyond), diagnoses });
  return pointers.some((pointer, at) => pointers.indexOf(pointer) < at) ? said('points at one diagnosis twice') : undefined;
}

export const diagnosisPointer = defineRule<ScrubSubject>({
  id: 'diagnosis-pointer',
  severity: 'error',
  message: 'Line {line}, {procedure}, {why}.',
  fix: 'Point the line at the diagnoses of this claim that made the service necessary, the most relevant first.',
  prevents: ['277CA A7', 'CARC 11'],
  cite: [guide837p('SV107-1 to -4 point at diagnoses that the claim has; the first is required')],
  check: ({ claim }) =>
    claim.lines.flatMap((line) => {
      const why = fault(line, claim.diagnoses.length);
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
