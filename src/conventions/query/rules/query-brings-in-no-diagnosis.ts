import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

const contentOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]{4,}/g) ?? [];

/** Every word that means something stands in one of the indicators: a cause and its effect may be cited apart. */
const isCited = (words: string, { indicators }: QueryDraft): boolean => {
  const cited = new Set(indicators.flatMap((indicator) => contentOf(indicator.words)));
  return contentOf(words).every((word) => cited.has(word));
};

export const queryBringsInNoDiagnosis = defineRule<QueryDraft>({
  id: 'query-brings-in-no-diagnosis',
  severity: 'error',
  message: 'The question names “{words}”, which none of the cited indicators says.',
  fix: 'Cite where the record says it, or ask without naming it; a diagnosis nobody has documented may stand among the options only.',
  prevents: [],
  cite: [practiceBrief('a question brings in nothing that the record does not say')],
  check: (draft) =>
    draft
      .diagnosesIn(draft.question)
      .filter((words) => !isCited(words, draft))
      .map((words) => ({ words })),
  cases: {
    pass: [
      { title: 'a cited diagnosis', sketch: 'cites heart failure\nask What type of heart failure was treated?' },
      {
        title: 'two cited apart',
        sketch:
          'record Diabetes. Kidney failure.\ncites Diabetes\ncites Kidney failure\nask Is the kidney failure due to diabetes?',
      },
      { title: 'no diagnosis at all', sketch: 'cites Hemoglobin 8.1 g/dL\nask What does this finding mean?' },
    ],
    fail: [
      { title: 'a diagnosis from nowhere', sketch: 'cites Cough and fever\nask Did the patient have pneumonia?' },
      { title: 'a kind of it that nobody wrote', sketch: 'cites heart failure\nask Is it systolic heart failure?' },
      { title: 'documented, but not cited', sketch: 'cites Cough and fever\nask Is the heart failure acute?' },
    ],
  },
});
