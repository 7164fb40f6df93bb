/** Mention mode: every condition that a note names, as a corpus of mentions is coded, with how likely it is in the gold. */
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { readVisitNote } from '../read-visit-note.ts';
import type { CodeCandidate } from '../visit-note.ts';
import { type TermIndex, termIndex } from '../terms/term-index.ts';
import { spokenWords } from '../terms/compile-terms.ts';
import type { GivenCandidate } from './code-features.ts';
import { cognatesIn } from './cognates.ts';
import { GENERIC_RANKER } from './generic-ranker.gen.ts';
import { GIVEN_FEATURES } from './given-candidates.ts';
import type { NoteReader, SpanishWords } from './gloss.ts';
import type { Lesson } from './learn-model.ts';
import { withMentionWords } from './mention-words.ts';
import { readRanker } from './model-text.ts';
import { learnRanker, probabilityOf, type Ranker } from './ranker.ts';

/** The engine's candidates for English text in mention mode, with the general words of the table. */
export const mentionCandidates = (text: string, on: PlainDate, codeSets: CodeSets): readonly CodeCandidate[] =>
  withMentionWords(readVisitNote(text, { on, codeSets, mode: 'mention', language: 'en' }).candidates, text);

/** Words of the terms by sound; made when a Spanish word is first asked. */
const cognates = new WeakMap<TermIndex, SpanishWords['cognate']>();

/** How the engine reads notes on a day. */
export const noteReader = (on: PlainDate, codeSets: CodeSets): NoteReader => ({
  english: (text) => mentionCandidates(text, on, codeSets),
  spanish: (text) => readVisitNote(text, { on, codeSets, mode: 'mention', language: 'es' }).candidates,
  cognate: (spanish) => {
    const index = termIndex(codeSets, on);
    const known = cognates.get(index) ?? cognatesIn(spokenWords(index.terms));
    cognates.set(index, known);
    return known(spanish);
  },
});

/** Smaller than a practice's: it ships. */
const TRAINING = {
  trees: 120,
  depth: 5,
  rate: 0.08,
  leafWeight: 5,
  ridge: 3,
  rowShare: 0.7,
  featureShare: 0.6,
  seed: 20_261_122,
};

/** A ranker that knows no code, only how candidates look: it holds for codes it never saw. */
export function learnGenericRanker(lessons: readonly Pick<Lesson, 'codes' | 'given'>[]): ReturnType<typeof learnRanker> {
  const notes = lessons.map(({ codes, given }) => ({
    rows: given.map(({ features }) => Float32Array.from(features)),
    right: given.map(({ code }) => codes.includes(code)),
    wanted: codes.length,
  }));
  return learnRanker(notes, GIVEN_FEATURES, { training: TRAINING });
}

/** The one that ships, opened when it is first asked. */
const shipped = (() => {
  let ranker: Ranker | undefined;
  return (): Ranker => (ranker ??= readRanker(GENERIC_RANKER));
})();

export type MentionAnswer = Pick<GivenCandidate, 'code' | 'places'> & {
  readonly probability: number;
  readonly suggested: boolean;
};

/** Likeliest first. */
export function answersByShipped(given: readonly GivenCandidate[]): readonly MentionAnswer[] {
  const ranker = shipped();
  return given
    .map(({ code, places, features }) => {
      const probability = probabilityOf(ranker, Float32Array.from(features));
      return { code, places, probability, suggested: probability >= ranker.threshold };
    })
    .toSorted((a, b) => b.probability - a.probability);
}
