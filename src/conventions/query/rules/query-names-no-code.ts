import { defineRule } from '../../../rules/rule.ts';
import { type QueryDraft, wordedParts } from '../query-draft.ts';
import { housePolicy } from '../sources.ts';

/** A diagnosis code with its dot, a procedure code, or the word. */
const CODE = /\b(?:[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}|(?:ICD|CPT|HCPCS)(?:-\w+)*|\d{5}(?=\s*(?:code|level))|99[2-4]\d{2})\b/;

export const queryNamesNoCode = defineRule<QueryDraft>({
  id: 'query-names-no-code',
  severity: 'error',
  message: '{part} names a code: “{words}”.',
  fix: 'Ask in clinical words; choosing the code is the coder’s work, after the answer.',
  prevents: [],
  cite: [housePolicy('a question is about the patient, never about a code')],
  check: (draft) =>
    wordedParts(draft).flatMap(({ part, text }) => {
      const found = CODE.exec(text);
      return found === null ? [] : [{ part, words: found[0] }];
    }),
  cases: {
    pass: [{ title: 'a number that is a finding', sketch: 'ask What does the creatinine of 3.45 mean?' }],
    fail: [
      { title: 'a diagnosis code', sketch: 'ask Is this I50.22?' },
      { title: 'a visit code', sketch: 'ask Does the work support 99215?' },
    ],
  },
});
