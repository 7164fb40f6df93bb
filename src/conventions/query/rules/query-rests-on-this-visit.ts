import { defineRule } from '../../../rules/rule.ts';
import { ofThisVisit, type QueryDraft } from '../query-draft.ts';
import { briefFromMemory, housePolicy } from '../sources.ts';

export const queryRestsOnThisVisit = defineRule<QueryDraft>({
  id: 'query-rests-on-this-visit',
  severity: 'error',
  message: 'Every cited indicator is of an earlier visit.',
  fix: 'Cite what the note of this visit says that makes the earlier words matter; without it there is nothing to ask about this visit.',
  prevents: [],
  cite: [
    housePolicy('a question about a visit cites that visit'),
    briefFromMemory('earlier encounters are not searched for what has no bearing on this one'),
  ],
  check: (draft) => (draft.indicators.length > 0 && ofThisVisit(draft).length === 0 ? [{}] : []),
  cases: {
    pass: [
      {
        title: 'a finding of today beside an earlier one',
        sketch: 'cites heart failure\nearlier Ejection fraction 30 %\nmatters baseline',
      },
      { title: 'this visit alone', sketch: 'cites heart failure' },
    ],
    fail: [{ title: 'an earlier visit alone', sketch: 'earlier Ejection fraction 30 %\nmatters baseline' }],
  },
});
