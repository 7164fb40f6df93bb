import { type Said, said } from '../../../kernel/said.ts';
import { defineRule, type Hit } from '../../../rules/rule.ts';
import type { QueryDraft } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

/** Offered with every question, so none of the options says them. */
const ALWAYS_THERE =
  /^\W*(?:other|others|none of (?:these|the above)|unable to determine|undetermined|unknown|clinically undetermined)\W*$/i;

const wrongWith = ({ options, indicators }: QueryDraft, at: number): Said | undefined => {
  const option = options[at];
  if (option === undefined) return undefined;
  const { words, supportedBy } = option;
  if (words.trim() === '') return said('says nothing');
  if (ALWAYS_THERE.test(words)) return said('is offered with every question by itself');
  const same = options.findIndex((other) => other.words.trim().toLowerCase() === words.trim().toLowerCase());
  if (same < at) return said('repeats another');
  if (supportedBy.length === 0) return said('is supported by no indicator');
  return supportedBy.some((position) => indicators[position - 1] === undefined)
    ? said('names an indicator that is not there')
    : undefined;
};

export const queryOptionsAreSupported = defineRule<QueryDraft>({
  id: 'query-options-are-supported',
  severity: 'error',
  message: 'Option {position} {why}.',
  fix: 'Offer only what the cited indicators support; “other” and “unable to determine” are always offered.',
  prevents: [],
  cite: [practiceBrief('options are clinically supported, with “other” and “unable to determine”')],
  check: (draft) => {
    if (draft.form !== 'multiple-choice') return [];
    return draft.options.flatMap((_, at): readonly Hit[] => {
      const why = wrongWith(draft, at);
      return why === undefined ? [] : [{ position: at + 1, why }];
    });
  },
  cases: {
    pass: [
      {
        title: 'each option with its indicator',
        sketch:
          'form multiple-choice\ncites Ejection fraction 30 %\ncites heart failure\noption Systolic <- 1,2\noption Diastolic <- 2',
      },
    ],
    fail: [
      { title: 'no indicator for it', sketch: 'form multiple-choice\ncites heart failure\noption Systolic <-' },
      { title: 'an indicator that is not there', sketch: 'form multiple-choice\ncites heart failure\noption Systolic <- 2' },
      {
        title: 'the same option twice',
        sketch: 'form multiple-choice\ncites heart failure\noption Systolic <- 1\noption systolic <- 1',
      },
      { title: 'what is there anyway', sketch: 'form multiple-choice\ncites heart failure\noption Unable to determine <- 1' },
    ],
  },
});
