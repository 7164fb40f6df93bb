import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { housePolicy } from '../sources.ts';

const ASKS = /\?|\b(?:please|kindly) (?:clarify|state|specify|describe|indicate|explain)\b/i;

export const queryAsksSomething = defineRule<QueryDraft>({
  id: 'query-asks-something',
  severity: 'error',
  message: 'The words ask no question.',
  fix: 'End with what you want to know, such as “What condition was treated?”.',
  prevents: [],
  cite: [housePolicy('a query asks')],
  check: ({ question }) => (ASKS.test(question) ? [] : [{}]),
  cases: {
    pass: [
      { title: 'a question mark', sketch: 'ask What condition was treated?' },
      { title: 'a request to clarify', sketch: 'ask Please clarify the finding.' },
    ],
    fail: [{ title: 'a statement', sketch: 'ask The hemoglobin was low.' }],
  },
});
