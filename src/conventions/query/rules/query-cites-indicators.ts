import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

export const queryCitesIndicators = defineRule<QueryDraft>({
  id: 'query-cites-indicators',
  severity: 'error',
  message: 'The question rests on no clinical indicator of the record.',
  fix: 'Mark the findings, results or treatments in the signed note that raise the question.',
  prevents: [],
  cite: [practiceBrief('a query is made from clinical indicators of this patient’s record')],
  check: ({ indicators }) => (indicators.length === 0 ? [{}] : []),
  cases: {
    pass: [{ title: 'one finding is cited', sketch: 'cites Hemoglobin 8.1 g/dL' }],
    fail: [{ title: 'nothing of the record is cited', sketch: 'form open' }],
  },
});
