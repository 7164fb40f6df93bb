/** A model from notes with known codes: what their words stand for, and a ranker that learned on notes the words were not taken from. */
import { codeRows, type CodeRow, type GivenCandidate, LEARNED_FEATURES } from './code-features.ts';
import { GIVEN_FEATURES } from './given-candidates.ts';
import { type EvidenceWords, evidenceChances, learnEvidenceWords } from './evidence-words.ts';
import { type Language, type LearnedWords, learnedWords } from './learned-words.ts';
import { learnLexicon, type Lexicon, type TaughtNote } from './lexicon.ts';
import { learnRanker, probabilityOf, type Ranker, reasonsOf } from './ranker.ts';
import { wholeTerms } from './term-matches.ts';
import type { Translation } from './word-translation.ts';

export type LearnedModel = {
  readonly language: Language;
  /** Codes of the notes it learned from: what lies below one of them counts as that. */
  readonly edition: ReadonlySet<string>;
  readonly lexicon: Lexicon;
  readonly evidenceWords: EvidenceWords;
  readonly ranker: Ranker;
  /** For notes in another language than the engine's terms. */
  readonly translation?: Translation;
  /** What it came to on notes held back in training. */
  readonly heldBack: { readonly notes: number; readonly precision: number; readonly recall: number; readonly f1: number };
};

export type Lesson = TaughtNote & {
  /** What the engine finds in the note by itself. */
  readonly given: readonly GivenCandidate[];
};

const MODEL_FEATURES: readonly string[] = [...LEARNED_FEATURES, ...GIVEN_FEATURES];

/** The words of a fold's notes are not in the lexicon that their rows are made with: as it will be on notes never seen. */
const FOLDS = 10;

const rowsOf = (
  { lexicon, evidenceWords }: Pick<LearnedModel, 'lexicon' | 'evidenceWords'>,
  words: LearnedWords,
  given: readonly GivenCandidate[],
): readonly CodeRow[] =>
  codeRows({ lexicon, words, chances: evidenceChances(evidenceWords, words) }, given, GIVEN_FEATURES.length);

function heldBackRows(lessons: readonly Lesson[]): readonly (readonly CodeRow[])[] {
  const folds = Math.min(FOLDS, Math.max(2, lessons.length));
  const learned = Array.from({ length: folds }, (_, fold) => {
    const others = lessons.filter((_lesson, i) => i % folds !== fold);
    return { lexicon: learnLexicon(others, wholeTerms), evidenceWords: learnEvidenceWords(others) };
  });
  return lessons.map(({ words, given }, i) => {
    const from = learned[i % folds];
    return from === undefined ? [] : rowsOf(from, words, given);
  });
}

/** Minutes for hundreds of notes. The same model from the same lessons. `forests` more make it steadier and larger. */
export function learnModel(
  lessons: readonly Lesson[],
  {
    language,
    translation,
    forests = 2,
  }: { readonly language: Language; readonly translation?: Translation; readonly forests?: number },
): LearnedModel {
  const rows = heldBackRows(lessons);
  const notes = lessons.map(({ codes }, i) => ({
    rows: (rows[i] ?? []).map(({ features }) => features),
    right: (rows[i] ?? []).map(({ code }) => codes.includes(code)),
    wanted: codes.length,
  }));
  const { ranker, heldBack } = learnRanker(notes, MODEL_FEATURES, { forests });
  return {
    language,
    edition: new Set(lessons.flatMap(({ codes }) => codes)),
    lexicon: learnLexicon(lessons, wholeTerms),
    evidenceWords: learnEvidenceWords(lessons),
    ranker,
    ...(translation === undefined ? {} : { translation }),
    heldBack: { notes: lessons.length, precision: heldBack.precision, recall: heldBack.recall, f1: heldBack.f1 },
  };
}

export type LearnedAnswer = {
  readonly code: string;
  readonly probability: number;
  readonly suggested: boolean;
  readonly places: CodeRow['places'];
  /** What spoke for and against it, in the model's own names, strongest first. */
  readonly reasons: readonly { readonly name: string; readonly weight: number }[];
};

const REASONS = 5;

/** Every code that the words or the engine speak for, likeliest first. No place, no answer. */
export function answersByModel(model: LearnedModel, text: string, given: readonly GivenCandidate[]): readonly LearnedAnswer[] {
  const words = learnedWords(text, model.language);
  return rowsOf(model, words, given)
    .filter(({ places }) => places.length > 0)
    .map(({ code, places, features }) => {
      const probability = probabilityOf(model.ranker, features);
      return { code, places, features, probability, suggested: probability >= model.ranker.threshold };
    })
    .toSorted((a, b) => b.probability - a.probability)
    .map(({ features, ...answer }) => ({
      ...answer,
      reasons: answer.suggested ? reasonsOf(model.ranker, features).slice(0, REASONS) : [],
    }));
}
