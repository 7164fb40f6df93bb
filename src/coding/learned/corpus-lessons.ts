/** Notes with known codes and the places of these in the Spanish text, as lessons in either language. */
import type { GoldNote } from '../evaluation/gold-notes.ts';
import { givenCandidates } from './given-candidates.ts';
import { type NoteReader, readByModel } from './gloss.ts';
import type { Lesson } from './learn-model.ts';
import { type Language, type LearnedWords, learnedWords } from './learned-words.ts';
import { learnTranslation, pairSentences, type ParallelNote, projectTokens, type Translation } from './word-translation.ts';

export type CorpusNote = { readonly gold: GoldNote; readonly spanish: string; readonly english: string };

const tokensAt = ({ start, end }: LearnedWords, places: GoldNote['core'][number]['places']): readonly number[] =>
  start.flatMap((from, i) => (places.some((place) => from < place.end && (end[i] ?? 0) > place.start) ? [i] : []));

type Evidence = { readonly code: string; readonly tokens: readonly number[] };

/** One row for each evidence span: a code that stands at several places teaches each of their phrases. */
function spanishEvidence({ gold }: CorpusNote, words: LearnedWords): readonly Evidence[] {
  return (gold.evidence ?? [])
    .map(({ code, places }) => ({ code, tokens: tokensAt(words, places) }))
    .filter(({ tokens }) => tokens.length > 0);
}

function projected(note: ParallelNote, evidence: readonly Evidence[], translation: Translation): readonly Evidence[] {
  const pairs = pairSentences(note);
  return evidence
    .map(({ code, tokens }) => ({ code, tokens: projectTokens(note, tokens, { pairs, translation }) }))
    .filter(({ tokens }) => tokens.length > 0);
}

const FOLDS = 5;

/** By fold the translation that knows none of its notes: rows to learn from must look as those of notes never seen. */
const translationsWithout = (parallel: readonly ParallelNote[]): readonly Translation[] =>
  Array.from({ length: FOLDS }, (_, fold) => learnTranslation(parallel.filter((_note, i) => i % FOLDS !== fold)));

/**
 * In: notes in both languages, and how the engine reads them. Out: lessons in the language asked, and the
 * translation, which a Spanish model carries with it. For English the evidence is carried over word by word.
 */
export function corpusLessons(
  notes: readonly CorpusNote[],
  language: Language,
  reader: NoteReader,
): { readonly lessons: readonly Lesson[]; readonly translation: Translation } {
  const parallel = notes.map(({ spanish, english }) => ({ from: learnedWords(spanish, 'es'), to: learnedWords(english, 'en') }));
  const translation = learnTranslation(parallel);
  const isSpanish = language === 'es';
  const without = isSpanish ? translationsWithout(parallel) : [];
  const edition = new Set(notes.flatMap(({ gold }) => gold.core.flatMap(({ codes }) => codes)));
  const lessons = notes.map((note, i): Lesson => {
    const pair = parallel[i] ?? { from: learnedWords('', 'es'), to: learnedWords('', 'en') };
    const evidence = spanishEvidence(note, pair.from);
    const candidates = isSpanish ? readByModel(note.spanish, without[i % FOLDS], reader) : reader.english(note.english);
    return {
      words: isSpanish ? pair.from : pair.to,
      codes: note.gold.core.flatMap(({ codes }) => codes.slice(0, 1)),
      evidence: isSpanish ? evidence : projected(pair, evidence, translation),
      given: givenCandidates(candidates, edition),
    };
  });
  return { lessons, translation };
}
