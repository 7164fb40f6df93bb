import { said } from '../../../kernel/said.ts';
import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

export const queryFormFitsItsOptions = defineRule<QueryDraft>({
  id: 'query-form-fits-its-options',
  severity: 'error',
  message: 'A question of this form has no such options: {why}.',
  fix: 'Add what the indicators support to a multiple choice, or ask in another form.',
  prevents: [],
  cite: [practiceBrief('a query is open, multiple choice, or for yes and no')],
  check: ({ form, options, confirms }) => {
    if (form === 'multiple-choice') return options.length === 0 ? [{ why: said('a multiple choice offers nothing') }] : [];
    if (options.length > 0) return [{ why: said('only a multiple choice offers options') }];
    if (form === 'yes-no' && confirms === undefined) return [{ why: said('a question for yes or no says what it confirms') }];
    return form === 'open' && confirms !== undefined ? [{ why: said('an open question confirms nothing') }] : [];
  },
  cases: {
    pass: [
      { title: 'an open question', sketch: 'form open' },
      { title: 'a choice', sketch: 'form multiple-choice\noption Systolic <- 1' },
      { title: 'yes or no about what stands there', sketch: 'form yes-no documented-diagnosis' },
    ],
    fail: [
      { title: 'a choice of nothing', sketch: 'form multiple-choice' },
      { title: 'an open question with options', sketch: 'form open\noption Systolic <- 1' },
      { title: 'yes or no about nothing named', sketch: 'form yes-no' },
    ],
  },
});
