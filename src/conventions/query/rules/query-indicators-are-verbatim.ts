import { defineRule } from '../../../rules/rule.ts';
import { isVerbatim, type QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

export const queryIndicatorsAreVerbatim = defineRule<QueryDraft>({
  id: 'query-indicators-are-verbatim',
  severity: 'error',
  message: 'Indicator {position} is not exactly what a signed note of this patient says at that place.',
  fix: 'Mark the words in the signed note again; indicators are cited, never retold.',
  prevents: [],
  cite: [practiceBrief('indicators come from the record, with their source')],
  check: ({ indicators }) => indicators.flatMap((indicator, at) => (isVerbatim(indicator) ? [] : [{ position: at + 1 }])),
  cases: {
    pass: [{ title: 'the words of the note', sketch: 'cites Ejection fraction 30 %' }],
    fail: [
      { title: 'words retold', sketch: 'misquotes EF was very low' },
      { title: 'words of a note that nobody signed', sketch: 'unsigned Hemoglobin 8.1 g/dL' },
    ],
  },
});
