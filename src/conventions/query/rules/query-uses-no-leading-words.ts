import { defineRule } from '../../../rules/rule.ts';
import { type QueryDraft, wordedParts } from '../query-draft.ts';
import { practiceBrief } from '../sources.ts';

/** Words that push towards one answer. House list, after what the brief calls leading. */
const LEADING =
  /\b(?:(?:do|would|will|don['’]t|wouldn['’]t) you (?:agree|concur|think|say)|you (?:agree|concur)|isn['’]t (?:it|this|that)|is(?:n['’]t| not) (?:it|this|that) (?:true|likely)|(?:please|kindly|you (?:should|must|need to|may want to)) (?:document|add|add(?:end)?|include|change|record|write|diagnose|upgrade)|should (?:be|have been) (?:documented|added|diagnosed|coded|changed)|clearly|obviously|definitely|undoubtedly|of course|as expected|(?:meets?|met) (?:the )?criteria|(?:most|more) likely|preferred|recommend(?:ed|ation)?|suggest(?:s|ed|ive)? (?:that )?you|we (?:believe|think|feel|expect)|I (?:believe|think|feel)|in order to (?:support|capture)|to (?:capture|support) the|opportunity)\b/i;

export const queryUsesNoLeadingWords = defineRule<QueryDraft>({
  id: 'query-uses-no-leading-words',
  severity: 'error',
  message: '{part} pushes towards an answer: “{words}”.',
  fix: 'Ask what it was, and let the indicators speak.',
  prevents: [],
  cite: [practiceBrief('a query does not lead to an answer')],
  check: (draft) =>
    wordedParts(draft).flatMap(({ part, text }) => {
      const found = LEADING.exec(text);
      return found === null ? [] : [{ part, words: found[0] }];
    }),
  cases: {
    pass: [
      { title: 'an open question', sketch: 'ask What condition was furosemide given for?' },
      { title: 'a request to state, not what to state', sketch: 'ask Please clarify the clinical significance.' },
    ],
    fail: [
      { title: 'asks to agree', sketch: 'ask Would you agree that this is chronic?' },
      { title: 'asks to write it down', sketch: 'ask Please document acute.' },
      { title: 'says what must be', sketch: 'ask The type should be documented as systolic.' },
      { title: 'marks one option', sketch: 'form multiple-choice\noption Acute (most likely) <- 1' },
      { title: 'says what the writer thinks', sketch: 'ask We believe this is new. What is it?' },
    ],
  },
});
