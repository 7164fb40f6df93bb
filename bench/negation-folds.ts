/**
 * How well denials are told on the corpus published with NegEx, by cross-validation: which of the trigger phrases are kept is decided on
 * nine tenths of the sentences, the tenth is scored. The phrases were written by people who knew the corpus, so that the whole
 * table's own figure says less.
 */
import { readFileSync } from 'node:fs';
import { negationSentences } from '../src/coding/evaluation/negation-sentences.ts';
import { contextOf, triggersIn } from '../src/coding/note/context.ts';
import type { ContextRules } from '../src/coding/note/context-triggers.ts';
import { type NoteTokens, readNote } from '../src/coding/note/note-text.ts';
import { termIndex } from '../src/coding/terms/term-index.ts';
import { starterCodeSets } from '../src/codesets/starter-code-sets.ts';
import type { PlainDate } from '../src/kernel/plain-date.ts';

const FOLDS = 10;

type Sentence = { readonly tokens: NoteTokens; readonly from: number; readonly to: number; readonly isDenied: boolean };
type Phrase = NonNullable<ReturnType<ContextRules['byFirstWord']['get']>>[number];

function sentencesOf(text: string, on: PlainDate): readonly Sentence[] {
  const { vocabulary } = termIndex(starterCodeSets(), on);
  return negationSentences(text).flatMap(({ sentence, start, end, isDenied }): readonly Sentence[] => {
    const tokens = readNote(sentence, vocabulary);
    const tokenAt = (place: number): number => tokens.end.findIndex((behind) => behind > place);
    const from = tokenAt(start);
    const to = Math.max(from, tokenAt(end - 1));
    return from < 0 ? [] : [{ tokens, from, to, isDenied }];
  });
}

type Tally = { readonly both: number; readonly only: number; readonly missed: number };
const f1Of = ({ both, only, missed }: Tally): number => (2 * both) / Math.max(1, 2 * both + only + missed);

function tallyOf(sentences: readonly Sentence[], rules: ContextRules): Tally {
  const tally = { both: 0, only: 0, missed: 0 };
  for (const { tokens, from, to, isDenied } of sentences) {
    const isRead = contextOf(tokens, { from, to }, triggersIn(tokens, rules)).kind === 'negated';
    if (isRead && isDenied) tally.both += 1;
    else if (isRead) tally.only += 1;
    else if (isDenied) tally.missed += 1;
  }
  return tally;
}

const withPhrases = (rules: ContextRules, kept: ReadonlySet<Phrase>): ContextRules => ({
  ...rules,
  byFirstWord: new Map([...rules.byFirstWord].map(([word, phrases]) => [word, phrases.filter((phrase) => kept.has(phrase))])),
});

const holds = ({ tokens }: Sentence, { words }: Phrase): boolean =>
  tokens.word.some((_word, at) => words.every((word, i) => tokens.word[at + i] === word));

/** The phrases that the sentences hold, without those that are not missed when they go. */
function chosenOn(sentences: readonly Sentence[], rules: ContextRules): ReadonlySet<Phrase> {
  const kept = new Set(
    [...rules.byFirstWord.values()].flat().filter((phrase) => sentences.some((sentence) => holds(sentence, phrase))),
  );
  let best = f1Of(tallyOf(sentences, withPhrases(rules, kept)));
  for (const phrase of [...kept]) {
    kept.delete(phrase);
    const without = f1Of(tallyOf(sentences, withPhrases(rules, kept)));
    if (without < best) kept.add(phrase);
    else best = without;
  }
  return kept;
}

/** In: the corpus file. Out: F1 of the whole table, and of tables chosen on nine tenths over the tenth each did not see. */
export function negationByFolds(
  path: string,
  on: PlainDate,
): { readonly sentences: number; readonly whole: number; readonly chosen: number } {
  const { context } = termIndex(starterCodeSets(), on);
  const sentences = sentencesOf(readFileSync(path, 'utf8'), on);
  const tallies = Array.from({ length: FOLDS }, (_, fold) => {
    const others = sentences.filter((_sentence, i) => i % FOLDS !== fold);
    const chosen = withPhrases(context, chosenOn(others, context));
    return tallyOf(
      sentences.filter((_sentence, i) => i % FOLDS === fold),
      chosen,
    );
  });
  const sum = (of: keyof Tally): number => tallies.reduce((all, tally) => all + tally[of], 0);
  return {
    sentences: sentences.length,
    whole: f1Of(tallyOf(sentences, context)),
    chosen: f1Of({ both: sum('both'), only: sum('only'), missed: sum('missed') }),
  };
}
