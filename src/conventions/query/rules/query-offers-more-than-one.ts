import { defineRule } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { briefFromMemory } from '../sources.ts';

export const queryOffersMoreThanOne = defineRule<QueryDraft>({
  id: 'query-offers-more-than-one',
  severity: 'warning',
  message: 'Only one option is offered beside “other” and “unable to determine”.',
  fix: 'Offer what else the indicators support; leave it so only where nothing else is reasonable.',
  prevents: [],
  cite: [briefFromMemory('one option may stand alone where only one is reasonable')],
  check: ({ form, options }) => (form === 'multiple-choice' && options.length === 1 ? [{}] : []),
  cases: {
    pass: [{ title: 'two options', sketch: 'form multiple-choice\noption Systolic <- 1\noption Diastolic <- 1' }],
    fail: [{ title: 'one option', sketch: 'form multiple-choice\noption Systolic <- 1' }],
  },
});
