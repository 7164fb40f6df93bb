import { defineRule } from '../../../rules/rule.ts';
import { type QueryDraft, standsIn } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

export const queryBringsInNoDiagnosis = defineRule<QueryDraft>({
  id: 'query-brings-in-no-diagnosis',
  severity: 'error',
  message: 'The question names “{words}”, which none of the cited indicators says.',
  fix: 'Cite where the record says it, or ask without naming it; a diagnosis nobody has documented may stand among the options only.',
  prevents: [],
  cite: [practiceBrief('a question brings in nothing that the record does not say')],
  check: ({ question, indicators, diagnosesIn }) =>
    diagnosesIn(question)
      .filter((words) => !indicators.some((indicator) => standsIn(words, indicator.words)))
      .map((words) => ({ words })),
  cases: {
    pass: [
      { title: 'a cited diagnosis', sketch: 'cites heart failure\nask What type of heart failure was treated?' },
      { title: 'no diagnosis at all', sketch: 'cites Hemoglobin 8.1 g/dL\nask What does this finding mean?' },
    ],
    fail: [
      { title: 'a diagnosis from nowhere', sketch: 'cites Cough and fever\nask Did the patient have pneumonia?' },
      { title: 'documented, but not cited', sketch: 'cites Cough and fever\nask Is the heart failure acute?' },
    ],
  },
});
