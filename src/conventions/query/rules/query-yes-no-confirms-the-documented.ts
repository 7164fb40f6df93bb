import { defineRule } from '../../../rules/rule.ts';
import { ofThisVisit, type QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

/** A cause and its effect stand each in words of their own. */
const DOCUMENTED_AT_LEAST = { 'documented-diagnosis': 1, 'present-on-admission': 1, 'cause-and-effect': 2 } as const;

export const queryYesNoConfirmsTheDocumented = defineRule<QueryDraft>({
  id: 'query-yes-no-confirms-the-documented',
  severity: 'error',
  message:
    'Yes or no may only confirm what is documented, and the indicators cited from this visit document {found} of {needed} diagnoses it needs.',
  fix: 'Cite the words in which the clinician named the diagnosis, both of them for a cause and its effect, or ask an open question.',
  prevents: [],
  cite: [practiceBrief('yes or no only to confirm a documented diagnosis, presence on admission, or cause and effect')],
  // What an earlier visit says is not what this one documents.
  check: (draft) => {
    const { form, confirms, diagnosesIn } = draft;
    if (form !== 'yes-no' || confirms === undefined) return [];
    const needed = DOCUMENTED_AT_LEAST[confirms];
    const found = ofThisVisit(draft).filter(({ words }) => diagnosesIn(words).length > 0).length;
    return found >= needed ? [] : [{ found, needed }];
  },
  cases: {
    pass: [
      { title: 'the diagnosis is cited', sketch: 'form yes-no documented-diagnosis\ncites heart failure' },
      {
        title: 'cause and effect are cited',
        sketch: 'form yes-no cause-and-effect\nrecord Diabetes. Kidney failure.\ncites Diabetes\ncites Kidney failure',
      },
    ],
    fail: [
      { title: 'findings without a diagnosis', sketch: 'form yes-no documented-diagnosis\ncites Cough and fever' },
      {
        title: 'a diagnosis of an earlier visit',
        sketch: 'form yes-no documented-diagnosis\ncites Cough and fever\nearlier heart failure\nmatters history',
      },
      { title: 'a cause without its effect', sketch: 'form yes-no cause-and-effect\ncites heart failure' },
    ],
  },
});
