/** What the words around a mention make of it, as the note shows it: by a word, a line of its own kind, and a colour. */
import { words } from '../../language.ts';

export type Context = 'affirmed' | 'negated' | 'uncertain' | 'historical' | 'family' | 'hypothetical';

type ContextWords = {
  /** As the legend names it. */
  readonly name: string;
  /** Small, behind the words in the note; affirmed needs none. */
  readonly mark: string;
  /** Why it is coded or not. */
  readonly means: string;
};

export const CONTEXTS: Readonly<Record<Context, ContextWords>> = {
  affirmed: { name: words('present'), mark: '', means: words('The note says that the patient has it.') },
  negated: { name: words('denied'), mark: words('no'), means: words('The note says that it is not there: it is not coded.') },
  uncertain: {
    name: words('uncertain'),
    mark: words('maybe'),
    means: words('Probable, suspected or to be ruled out: outpatients are coded by what is certain (guideline IV.H).'),
  },
  historical: {
    name: words('past'),
    mark: words('past'),
    means: words('It was there once: at most a history code fits, not the condition.'),
  },
  family: { name: words('family'), mark: words('family'), means: words('A relative has it, not the patient.') },
  hypothetical: {
    name: words('imagined'),
    mark: words('if'),
    means: words('Spoken of as a possibility, a risk or a precaution: nobody has it now.'),
  },
};

export const CONTEXT_ORDER = Object.keys(CONTEXTS) as readonly Context[];

/** Sections of a note by the reader's kinds; a kind that is not here is shown by its own heading alone. */
export const SECTIONS: Readonly<Record<string, string>> = {
  complaint: words('reason for the visit'),
  history: words('history'),
  past: words('past history'),
  surgical: words('operations'),
  family: words('family history'),
  social: words('social history'),
  allergies: words('allergies'),
  medications: words('medications'),
  review: words('review of systems'),
  exam: words('examination'),
  results: words('results'),
  assessment: words('assessment and plan'),
  services: words('services given'),
  instructions: words('instructions'),
};
