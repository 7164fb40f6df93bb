/** What the conventions ask of the code sets on one date of service. */
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { Icd10Answer, Icd10Near } from '../../codesets/icd10cm.ts';
import { bareIcd10, dottedIcd10, sinceDay, successorsOf } from '../../codesets/installed-icd10.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { STARTER_NOTES } from './starter-notes.ts';
import { type TabularNotes, tabularNotes } from './tabular-notes.ts';

/** The part of `CodeSets` that the conventions need. */
export type ConventionCodeSets = Pick<CodeSets, 'icd10' | 'library'> & {
  /** Instead of the installed list. */
  readonly notesOn?: (on: PlainDate) => TabularNotes | undefined;
};

export type CodeBook = {
  readonly on: PlainDate;
  readonly answer: (code: string) => Icd10Answer;
  readonly title: (code: string) => string | undefined;
  readonly isBillable: (code: string) => boolean;
  /** One level below a heading; none for a code. */
  readonly below: (code: string) => readonly Icd10Near[];
  /** The nearest heading above a code that the set has. */
  readonly above: (code: string) => string | undefined;
  /** Codes that took the place of one by this date, by the conversion table. */
  readonly successors: (code: string) => readonly string[];
  readonly notes: TabularNotes | undefined;
};

/** In: code sets and the date of service. Asking is cheap: answers are kept by the code sets, notes with their library. */
export function codeBook(codeSets: ConventionCodeSets, on: PlainDate): CodeBook {
  // One visit asks for the same few codes again and again.
  const answers = new Map<string, Icd10Answer>();
  const answer = (code: string): Icd10Answer => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const made = codeSets.icd10(code, on);
    answers.set(code, made);
    return made;
  };
  const { library } = codeSets;
  return {
    on,
    answer,
    title: (code) => {
      const found = answer(code);
      return found.kind === 'unknown' ? undefined : found.title;
    },
    isBillable: (code) => answer(code).kind === 'billable',
    below: (code) => {
      const found = answer(code);
      return found.kind === 'header' ? found.children : [];
    },
    above: (code) => {
      const found = answer(code);
      return found.kind === 'billable' || found.kind === 'header' ? found.path.at(-2)?.code : undefined;
    },
    successors: (code) =>
      library === undefined
        ? []
        : successorsOf(library, code)
            .filter(({ since }) => sinceDay(since) <= on)
            .map((follower) => follower.code),
    notes: codeSets.notesOn === undefined ? (tabularNotes(library, on) ?? STARTER_NOTES) : codeSets.notesOn(on),
  };
}

/** 'E11.9' and ' e119 ' alike → 'E119'; back with its dot for people. */
export { bareIcd10 as bareCode, dottedIcd10 as dotted };
