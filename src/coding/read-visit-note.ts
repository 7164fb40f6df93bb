/**
 * Reads a note: its sections, every place that names a condition with what the words around make of it, and the codes these places
 * may mean. Pure; time and memory are linear in the text. What is suggested from it is `suggestionsOf`'s.
 */
import type { EvidenceSpan, MentionContext } from '../claims/coded-encounter.ts';
import { maySpeakFor } from './billing-places.ts';
import { candidatesOf } from './code-candidates.ts';
import { contextOf, triggersIn } from './note/context.ts';
import { type Mention, mentionsIn } from './terms/find-mentions.ts';
import { saidInFull } from './note/fuller-words.ts';
import { inOriginal } from './languages/english-text.ts';
import { englishWords } from './languages/english-words.ts';
import { inEnglish } from './languages/in-english.ts';
import { noticesOf, READ_MAX, steeringIn, wordByWordNotice } from './note/note-notices.ts';
import { withNoteSide } from './note/note-side.ts';
import { type NoteTokens, readNote } from './note/note-text.ts';
import { atPainedJoint } from './compose/pained-joint.ts';
import { type Reading, type ReadingOptions, type Sighting, sightingsOf, spanOf, straddles } from './sightings.ts';
import { termIndex } from './terms/term-index.ts';
import type { NoteMention, NoteSection, VisitNote } from './visit-note.ts';

const noteMention = (tokens: NoteTokens, sightings: readonly Sighting[]): NoteMention | undefined => {
  const [first] = sightings;
  if (first === undefined) return undefined;
  const { mention, context, trigger, section } = first;
  return {
    ...spanOf(tokens, mention.from, mention.to),
    context,
    ...(trigger === undefined ? {} : { trigger: spanOf(tokens, trigger.from, trigger.to) }),
    section,
    codes: [...new Set(sightings.map(({ code }) => code))],
  };
};

function sectionsOf({ text, sections }: NoteTokens): readonly NoteSection[] {
  return sections
    .map(({ kind, start, body }, i) => ({ kind, start, body, end: sections[i + 1]?.start ?? text.length }))
    .filter(({ start, end }) => end > start);
}

/**
 * Everything the note says of conditions, on its date of service.
 * In: the text as signed. Out: mentions with their context, all of them in both modes, and candidates of which every code may be billed
 * on the date; every span is exactly the text's words. In billing mode a code that no place affirms is no candidate.
 */
export const readVisitNote = (text: string, options: ReadingOptions): VisitNote => read(text, options, false);

/** As `readVisitNote` in billing mode, without the mentions: what suggestions are made of, in less time. */
export const readForClaim = (text: string, options: Omit<ReadingOptions, 'mode'>): VisitNote =>
  read(text, { ...options, mode: 'billing' }, true);

/** A note of another language is read in English, and everything found in it leads back to its own words. */
function read(text: string, options: ReadingOptions, forClaim: boolean): VisitNote {
  const index = termIndex(options.codeSets, options.on);
  const english = inEnglish(text.length > READ_MAX ? text.slice(0, READ_MAX) : text, englishWords(index), options.language);
  if (english === undefined) return readEnglish(text, options, forClaim);
  const { language } = english;
  const note = inOriginal(readEnglish(english.text, options, forClaim), english);
  return { ...note, text, language, notices: forClaim ? [] : [...note.notices, wordByWordNotice(english)] };
}

function readEnglish(text: string, options: ReadingOptions, forClaim: boolean): VisitNote {
  const { codeSets, on, mode } = options;
  const index = termIndex(codeSets, on);
  const tokens = readNote(text.length > READ_MAX ? text.slice(0, READ_MAX) : text, index.vocabulary);
  const steering = steeringIn(tokens.text);
  const isSteered = ({ from }: Mention): boolean => {
    const at = tokens.start[from] ?? 0;
    return steering.some(([start, end]) => at >= start && at < end);
  };
  const hits = triggersIn(tokens, index.context);
  const isBroken = (mention: Mention): boolean => straddles(mention, hits, tokens);
  const found = mentionsIn(tokens, index, { everything: mode === 'mention', isBroken });
  const trusted = steering.length === 0 ? found : found.filter((mention) => !isSteered(mention));
  const spoken = new Set(trusted.flatMap(({ matched }) => matched));
  const reading: Reading = { tokens, index, hits, options, forClaim, spoken };
  const byPlace = trusted.map((mention) => sightingsOf(mention, reading));
  const isUnspecified = (code: string): boolean => {
    const answer = codeSets.icd10(code, on);
    return answer.kind === 'billable' && /unspecified|without complications/i.test(answer.title);
  };
  const all =
    mode === 'mention'
      ? byPlace.flat()
      : withNoteSide(atPainedJoint(saidInFull(byPlace.flat(), index, isUnspecified), tokens), tokens, { codeSets, on });
  const allowed = all.filter((sighting) => mode === 'mention' || maySpeakFor(sighting.heading, sighting));
  return {
    text,
    on,
    mode,
    language: 'en',
    sections: sectionsOf(tokens),
    mentions: forClaim ? [] : byPlace.flatMap((place) => noteMention(tokens, place) ?? []),
    candidates: candidatesOf(allowed, reading),
    notices: forClaim ? [] : noticesOf(text, { words: tokens.start.length, conditions: trusted.length }),
  };
}

/** First token that ends after `at`; as many as there are where none does. */
function tokenAfter({ end }: NoteTokens, at: number): number {
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What the words around make of passages that somebody marked.
 * In: ranges of the text in any order. Out: one context for each, 'affirmed' where nothing speaks against it.
 */
export function contextsAt(
  text: string,
  spans: readonly Pick<EvidenceSpan, 'start' | 'end'>[],
  { codeSets, on }: Pick<ReadingOptions, 'codeSets' | 'on'>,
): readonly MentionContext[] {
  const index = termIndex(codeSets, on);
  const tokens = readNote(text, index.vocabulary);
  const hits = triggersIn(tokens, index.context);
  return spans.map(({ start, end }) => {
    const from = tokenAfter(tokens, start);
    const to = Math.max(from, tokenAfter(tokens, end - 1));
    return contextOf(tokens, { from, to }, hits).kind;
  });
}
