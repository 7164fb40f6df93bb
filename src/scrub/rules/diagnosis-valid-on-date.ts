import { defineRule } from '../../rules/rule.ts';
import { codesJudged } from '../coded-claim.ts';
import { read } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const diagnosisValidOnDate = defineRule<ScrubSubject>({
  id: 'diagnosis-valid-on-date',
  severity: 'error',
  message: 'Diagnosis {letter} cannot be billed for {date}: {why}',
  fix: 'Choose a complete code that was valid on {date} and that the note supports.',
  prevents: ['277CA A7', 'CARC 146'],
  cite: [
    read('45 CFR 162.1000', '(a): medical code sets valid at the time the care is furnished'),
    read('45 CFR 162.1002', 'ICD-10-CM with its official guidelines is the adopted set'),
  ],
  check: (subject) => codesJudged(subject, 'error'),
  cases: {
    pass: [
      { title: 'complete codes', sketch: 'claim CLM-1\ndx A E11.621 B L97.512' },
      { title: 'a code outside the part of the set that is loaded', sketch: 'claim CLM-1\ndx A Q99.8\ncodes Q99.8 unloaded' },
    ],
    fail: [
      { title: 'a category instead of a code', sketch: 'claim CLM-1\ndx A E11\ncodes E11 header' },
      { title: 'a code that was deleted before the visit', sketch: 'claim CLM-1\ndx A I10 B F41.8\ncodes F41.8 not-on-date' },
      { title: 'a code that the whole set does not have', sketch: 'claim CLM-1\ndx A E11.999\ncodes E11.999 unknown' },
    ],
  },
});
