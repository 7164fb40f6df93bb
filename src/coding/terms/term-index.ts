/** The terms of a code set on a date, ready to be looked for in notes: built once for each release of a code-sets value. */
import type { CodeSets, Icd10Term } from '../../codesets/code-sets.ts';
import type { Column } from '../../codesets/bundles/bundle.ts';
import { ICD10_SHAPE } from '../../codesets/bundles/shapes.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Slots, slotsOf, slotWords } from '../compose/compose.ts';
import { type ContextRules, contextRules, contextWords } from '../note/context-triggers.ts';
import { termWords, type Vocabulary } from '../note/note-text.ts';
import { columnsAtHand, compileTerms, openTerms, type Terms } from './compile-terms.ts';
import { listedTerms } from './term-list.ts';
import { isNoWord, VAGUE } from './vague-words.ts';

export type TermIndex = {
  readonly terms: Terms;
  readonly vocabulary: Vocabulary;
  readonly context: ContextRules;
  readonly slots: Slots;
  /** Words that alone name nothing which is billed, though an index files something under them. */
  readonly vague: ReadonlySet<number>;
};

/** Words of all titles, by which the codes below a heading are told apart, and those of triggers and slots. */
function* otherWords(codeSets: CodeSets, on: PlainDate): Generator<string> {
  yield* contextWords();
  yield* slotWords;
  // Without terms nothing is found, and nothing is told apart.
  if (codeSets.icd10Terms(on).length === 0) return;
  const table = codeSets.library?.tableOn('icd10cm', ICD10_SHAPE, on);
  if (table === undefined) for (const { title } of codeSets.icd10Entries(on)) yield* termWords(title);
  else for (let at = 0; at < table.length; at += 1) yield* termWords(table.text(at, 'title'));
}

/** The columns of all terms of a day: what `openTerms` opens. */
export const termColumns = (codeSets: CodeSets, on: PlainDate): Readonly<Record<string, Column>> =>
  compileTerms(listedTerms(codeSets, on), {
    alsoWords: otherWords(codeSets, on),
    isUsable: (words, { source }) => source === 'synonym' || !isNoWord(words),
  });

function openIndex(terms: Terms, codeSets: CodeSets, on: PlainDate): TermIndex {
  const numbered = (word: string): number => terms.vocabulary.get(word) ?? -1;
  return {
    terms,
    vocabulary: { numbers: terms.vocabulary, spelling: terms.spelling },
    context: contextRules(terms.vocabulary),
    slots: slotsOf(codeSets, on, numbered),
    vague: new Set([...VAGUE].map(numbered).filter((number) => number >= 0)),
  };
}

const kept = new WeakMap<readonly Icd10Term[], TermIndex>();
const offered = new WeakMap<readonly Icd10Term[], () => Terms | undefined>();

/** Terms of a day that were compiled before, opened when a note first asks for them. */
export function offerTerms(codeSets: CodeSets, on: PlainDate, open: () => Terms | undefined): void {
  offered.set(codeSets.icd10Terms(on), open);
}

/** The index over the terms in force on a date; built once for each release of a code-sets value. */
export function termIndex(codeSets: CodeSets, on: PlainDate): TermIndex {
  const terms = codeSets.icd10Terms(on);
  const known = kept.get(terms);
  if (known !== undefined) return known;
  const opened = offered.get(terms)?.() ?? openTerms(columnsAtHand(termColumns(codeSets, on)));
  const index = openIndex(opened, codeSets, on);
  kept.set(terms, index);
  return index;
}
