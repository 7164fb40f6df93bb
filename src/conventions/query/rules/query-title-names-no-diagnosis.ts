import { defineRule } from '../../../rules/rule.ts';
import { type QueryDraft, standsIn } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

export const queryTitleNamesNoDiagnosis = defineRule<QueryDraft>({
  id: 'query-title-names-no-diagnosis',
  severity: 'error',
  message: 'The title names a diagnosis: “{words}”.',
  fix: 'Title the question by what is to be cleared up, such as “Clarification of a finding”.',
  prevents: [],
  cite: [practiceBrief('the title is never the diagnosis that is hoped for')],
  check: ({ title, options, diagnosesIn }) => {
    const offered = options.map(({ words }) => words).filter((words) => words.trim() !== '' && standsIn(words, title));
    const [words] = [...offered, ...diagnosesIn(title)];
    return words === undefined ? [] : [{ words }];
  },
  cases: {
    pass: [{ title: 'the kind of question', sketch: 'title Clarification of a finding' }],
    fail: [
      { title: 'a diagnosis', sketch: 'title Sepsis clarification' },
      { title: 'one of the options', sketch: 'form multiple-choice\ntitle Iron deficiency?\noption Iron deficiency <- 1' },
    ],
  },
});
