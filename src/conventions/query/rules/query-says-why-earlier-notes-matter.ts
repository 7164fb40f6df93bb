import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { briefFromMemory, housePolicy } from '../sources.ts';

export const querySaysWhyEarlierNotesMatter = defineRule<QueryDraft>({
  id: 'query-says-why-earlier-notes-matter',
  severity: 'error',
  message: 'The question cites an earlier visit and does not say why it matters at this one.',
  fix: 'Choose why the earlier note matters, or take its words out.',
  prevents: [],
  cite: [
    housePolicy('the reason for citing an earlier visit is kept with the question'),
    briefFromMemory('words of earlier encounters are cited where they are clinically pertinent to this one'),
  ],
  check: ({ indicators, relevance }) =>
    indicators.some(({ isEarlier }) => isEarlier === true) && relevance === undefined ? [{}] : [],
  cases: {
    pass: [
      { title: 'the reason is said', sketch: 'cites heart failure\nearlier Ejection fraction 30 %\nmatters specificity' },
      { title: 'nothing earlier is cited', sketch: 'cites heart failure' },
    ],
    fail: [{ title: 'no reason', sketch: 'cites heart failure\nearlier Ejection fraction 30 %' }],
  },
});
