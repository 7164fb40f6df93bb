import { defineRule } from '../../rules/rule.ts';
import { codesJudged } from '../coded-claim.ts';
import { practicePolicy } from '../sources.ts';
import type { ScrubSubject } from '../subject.ts';

export const diagnosisNotLoaded = defineRule<ScrubSubject>({
  id: 'diagnosis-not-loaded',
  severity: 'warning',
  message: 'Diagnosis {letter} could not be checked for {date}: {why}',
  fix: 'Check the code in the official list, or install the full code set.',
  prevents: ['CARC 146'],
  cite: [practicePolicy('a check that could not be made is said aloud')],
  check: (subject) => codesJudged(subject, 'warning'),
  cases: {
    pass: [
      { title: 'every code is loaded', sketch: 'claim CLM-1\ndx A I10' },
      {
        title: 'a code that is surely wrong is the business of another edit',
        sketch: 'claim CLM-1\ndx A E11.999\ncodes E11.999 unknown',
      },
    ],
    fail: [
      { title: 'a code outside the starter set', sketch: 'claim CLM-1\ndx A Q99.8\ncodes Q99.8 unloaded' },
      { title: 'a category by a list that nobody read', sketch: 'claim CLM-1\ndx A E11\ncodes E11 remembered' },
    ],
  },
});
