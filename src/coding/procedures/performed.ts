/** Whether words say that something was done at this visit: ordered, planned, declined or done elsewhere is not. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { isMeant } from '../visit/cues.ts';
import { type Sentence, spanOf, type VisitNote } from '../visit/visit-note.ts';

const DONE =
  /\b(?:performed|done|given|administered|injected|injections? (?:was|were)|removed|frozen|froze|treated with|obtained|drawn|collected|applied|placed|inserted|excised|snipped|shaved|drained|destroyed|irrigated|flushed|lavaged|curetted|completed|read|interpreted|tolerated|received|we (?:did|gave|performed|obtained|removed|injected)|repaired|sutured|aspirated|cauterized|taken|injecting|dipped|swabbed|showed|shows|reveals?|revealed|positive|negative|normal|in (?:the |our )?(?:office|clinic)|point[ -]of[ -]care)\b/;
/** Still to come, or of another time or place. */
const NOT_NOW =
  /\b(?:will|would|plan(?:s|ned)? (?:to|for|on)|schedul\w+|recommend\w*|consider\w*|refer\w*|order(?:ed|s|ing)?|should|discuss\w*|may|might|could|wants?|due|next|upcoming|to be|declin\w+|refus\w+|defer\w*|previous\w*|prior|last|history of|ago|outside|elsewhere|at (?:an|the|another) (?:urgent|outside|hospital|emergency|pharmacy)|urgent care|emergency (?:room|department)|hospital|yesterday|(?:in|on|from) (?:19|20)\d\d|\d{1,2}\/\d{1,2}\/\d{2,4}|after the|prior to|instructed|continue|refill\w*|prescri\w+|at home|pharmacy|needs?|request(?:ed|ing)?|offer\w*|if|schedule|candidate|not (?:done|given|performed))\b/;

const HOLDS = new Set(['exam', 'services', 'assessment', 'results', 'none', 'instructions']);

export const isDoneHere = ({ lower, section }: Sentence): boolean =>
  HOLDS.has(section) && DONE.test(lower) && !NOT_NOW.test(lower);

/** Places of a pattern (with the flag g) in sentences that say it was done; at most two. */
export function doneIn(
  note: VisitNote,
  pattern: RegExp,
  accept: (sentence: Sentence) => boolean = isDoneHere,
): readonly EvidenceSpan[] {
  const spans: EvidenceSpan[] = [];
  for (const sentence of note.sentences) {
    if (!accept(sentence)) continue;
    for (const { index, 0: words } of sentence.lower.matchAll(pattern)) {
      if (spans.length >= 2) return spans;
      if (!isMeant(sentence.lower, index, index + words.length)) continue;
      spans.push(spanOf(note.text, { start: sentence.start + index, end: sentence.start + index + words.length }));
    }
  }
  return spans;
}

export const sentenceAt = (note: VisitNote, span: EvidenceSpan): Sentence | undefined =>
  note.sentences.find(({ start, end }) => start <= span.start && span.start < end);

export type Side = 'RT' | 'LT' | 'both';

/** The side that a sentence names: of both words, both. */
export function sideIn(lower: string): Side | undefined {
  if (/\b(?:bilateral\w*|both (?:\w+ ){0,2}(?:knees|shoulders|hips|ears|ankles|wrists|elbows|canals|sides))\b/.test(lower))
    return 'both';
  const right = /\b(?:right|rt)\b/.test(lower);
  const left = /\b(?:left|lt)\b/.test(lower);
  return right === left ? undefined : right ? 'RT' : 'LT';
}

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

/** 'six skin tags', '14 lesions': how many a sentence says, of what follows the number within two words. */
export function countIn(lower: string, things: RegExp): number | undefined {
  for (const { index, 0: whole, 1: word = '' } of lower.matchAll(
    /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\b/g,
  )) {
    const after = lower.slice(index + whole.length, index + whole.length + 30);
    if (things.test(after.split(/[,.;]/)[0] ?? '')) return NUMBERS[word] ?? Number(word);
  }
  return undefined;
}
