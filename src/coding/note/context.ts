/**
 * Whether the words say that the patient has it now. A mention that is denied, uncertain, past, a relative's or only imagined is
 * not coded in billing (guideline IV.H: nothing probable, suspected or to be ruled out is coded as if established).
 */
import type { MentionContext } from '../../claims/coded-encounter.ts';
import { type ContextRules, FAR, type Phrase, type Trigger } from './context-triggers.ts';
import type { NoteTokens } from './note-text.ts';

export type TriggerHit = {
  readonly from: number;
  readonly to: number;
  readonly trigger: Trigger;
  /** Says nothing of what begins at this token or later: a phrase that only looks like a trigger holds it. */
  readonly unlessBefore?: number;
};

/** The words follow each other in one sentence. */
function followsAt({ word, sentence }: NoteTokens, at: number, words: readonly number[]): boolean {
  for (let i = 0; i < words.length; i += 1) if (word[at + i] !== words[i] || sentence[at + i] !== sentence[at]) return false;
  return true;
}

const standsAt = (tokens: NoteTokens, at: number, { words, trigger, followedBy, precededBy }: Phrase): boolean =>
  followsAt(tokens, at, words) &&
  !(trigger.endsClause && tokens.clause[at + words.length] === tokens.clause[at]) &&
  (followedBy === undefined ||
    followedBy.test(tokens.text.slice(tokens.end[at + words.length - 1], (tokens.end[at + words.length - 1] ?? 0) + 12))) &&
  (precededBy === undefined || precededBy.test(tokens.text.slice(Math.max(0, (tokens.start[at] ?? 0) - 16), tokens.start[at])));

/** A relative who tells is not a relative who has: looks two words ahead. */
function isInformant({ word, sentence }: NoteTokens, at: number, rules: ContextRules): boolean {
  if (!rules.relatives.has(word[at] ?? -1)) return false;
  for (let ahead = at + 1; ahead <= at + 2; ahead += 1)
    if (sentence[ahead] === sentence[at] && rules.informing.has(word[ahead] ?? -1)) return true;
  return false;
}

/** All triggers of a note, left to right; of those that begin at one word the longest, and below a phrase that means nothing the next. */
export function triggersIn(tokens: NoteTokens, rules: ContextRules): readonly TriggerHit[] {
  const hits: TriggerHit[] = [];
  let at = 0;
  while (at < tokens.word.length) {
    const word = tokens.word[at] ?? -1;
    const candidates = word < 0 ? undefined : rules.byFirstWord.get(word);
    if (candidates === undefined) {
      at += 1;
      continue;
    }
    at += Math.max(1, triggersAt({ tokens, at, rules }, candidates, hits));
  }
  return hits;
}

/** Adds the hits of the phrases that stand at one word, of which the longest come first. Out: the words of the longest, 0 for none. */
function triggersAt(
  { tokens, at, rules }: { readonly tokens: NoteTokens; readonly at: number; readonly rules: ContextRules },
  phrases: readonly Phrase[],
  hits: TriggerHit[],
): number {
  let longest = 0;
  let isEmpty = false;
  for (const phrase of phrases) {
    const { words, trigger } = phrase;
    // Shorter ones count only below a phrase that means nothing.
    if (words.length < longest && !isEmpty) break;
    if (!standsAt(tokens, at, phrase)) continue;
    if (longest === 0) {
      longest = words.length;
      if (isInformant(tokens, at, rules)) return longest;
    }
    if (words.length < longest) {
      // 'No change in vision' denies the change: the phrase means nothing only where its words are not the condition's own.
      hits.push({ from: at, to: at + words.length - 1, trigger, unlessBefore: at + longest });
      break;
    }
    hits.push({ from: at, to: at + longest - 1, trigger });
    isEmpty ||= trigger.kind === 'none';
  }
  return longest;
}

export type Place = { readonly from: number; readonly to: number };

/** The hits that begin in a window of tokens; hits come in the order of the note. */
export function hitsNear(hits: readonly TriggerHit[], low: number, high: number): readonly TriggerHit[] {
  let first = 0;
  let end = hits.length;
  while (first < end) {
    const middle = (first + end) >> 1;
    if ((hits[middle]?.from ?? 0) < low) first = middle + 1;
    else end = middle;
  }
  let last = first;
  while (last < hits.length && (hits[last]?.from ?? 0) <= high) last += 1;
  return first === last ? NO_HITS : hits.slice(first, last);
}

const NO_HITS: readonly TriggerHit[] = [];

type Reach = { readonly hit: TriggerHit; readonly place: Place; readonly hits: readonly TriggerHit[] };

/** 'No history of stroke' denies what a term calls 'history of stroke'; so does 'family history of' take it to a relative. */
const standsAcross = ({ trigger, from, to }: TriggerHit, place: Place): boolean =>
  trigger.colors === 'after' &&
  (trigger.kind === 'negated' || trigger.kind === 'family') &&
  from < place.from &&
  to >= place.from &&
  to < place.to;

/** 'May be dehydration, or diabetic nephropathy': what 'or' adds is as uncertain as what it adds to. */
const isAlternative = ({ text, start, end }: NoteTokens, hit: TriggerHit, place: Place): boolean =>
  hit.trigger.kind === 'uncertain' && /\bor\b/i.test(text.slice(end[hit.to], start[place.from]));

/** 'Rule out: pulmonary embolism' says of what stands behind its colon what it says without one. */
const isLabel = ({ text, end }: NoteTokens, { trigger, to }: TriggerHit): boolean =>
  trigger.kind === 'uncertain' && trigger.colors === 'after' && /^[ \t]{0,2}:/.test(text.slice(end[to], (end[to] ?? 0) + 3));

/** 'Flu and COVID negative': both are. */
const isBothDenied = ({ text, start, end }: NoteTokens, { trigger, from }: TriggerHit, place: Place): boolean =>
  trigger.endsClause &&
  trigger.colors === 'before' &&
  /^\s?(?:and|or|\/|&)\s?[\w-]+(?:\s[\w-]+)?\s$/i.test(text.slice(end[place.to], start[from]));

/** The clause of a place is the hit's own, the one behind its colon, or one that 'or' adds. */
function isSameClause(tokens: NoteTokens, hit: TriggerHit, place: Place): boolean {
  const near = hit.trigger.colors === 'after' ? place.from : place.to;
  const apart = (tokens.clause[near] ?? 0) - (tokens.clause[hit.to] ?? 0);
  return (
    apart === 0 || (apart === 1 && isLabel(tokens, hit)) || isAlternative(tokens, hit, place) || isBothDenied(tokens, hit, place)
  );
}

function reaches(tokens: NoteTokens, { hit, place, hits }: Reach): boolean {
  const { trigger } = hit;
  if (standsAcross(hit, place)) return true;
  const after = trigger.colors === 'after';
  const distance = after ? place.from - hit.to : hit.from - place.to;
  if (distance < 1 || distance > trigger.reach || place.from >= (hit.unlessBefore ?? Number.POSITIVE_INFINITY)) return false;
  const near = after ? place.from : place.to;
  if (tokens.sentence[near] !== tokens.sentence[hit.from]) return false;
  if (trigger.withinClause && !isSameClause(tokens, hit, place)) return false;
  const [low, high] = after ? [hit.to, place.from] : [place.to, hit.from];
  return !hits.some((other) => other.trigger.kind === 'stop' && other.from > low && other.from < high);
}

export type Context = { readonly kind: MentionContext; readonly by?: TriggerHit };

const AFFIRMED: Context = { kind: 'affirmed' };

/** '? cholecystitis': a question mark before the words, not one that ends a question. */
const ASKED = /(?:^|[\s(,;:/])\?{1,3}\s?$/;
/** 'Bronchitis versus pneumonia' is neither for certain; 'a splint versus an injection' is about what to do. */
const AFTER_VERSUS = /\b(?:versus|vs\.?)\s+(?:[\w-]+\s+)?$/i;
const BEFORE_VERSUS =
  /^\s+(?:[\w-]+\s+)?(?:versus|vs\.?)\s(?![^.;\n]{0,40}(?:inject|surg|therap|brac|splint|treat|repair|operat|observ|conservativ|medic|tablet))/i;
const AROUND = 80;

/** '(-) fever' in a review of systems. */
const MINUS = /\(-\)\s?$/;
const ANY_SIGN = /[?]|\(-\)|\b(?:vs|versus|r\/o)\b/i;
/** 'R/O pneumonia': a capital R alone is read as the right side. */
const RULE_OUT = /\br\/o:?\s+(?:[\w-]+\s+){0,2}$/i;

/** Most notes have none of these signs and small words, which are no tokens: looked for once in a note. */
let lately = { text: '', hasSigns: false };
function hasSigns({ text }: NoteTokens): boolean {
  if (lately.text !== text) lately = { text, hasSigns: ANY_SIGN.test(text) };
  return lately.hasSigns;
}

/** What signs make of a place that no trigger reaches. */
function bySigns(tokens: NoteTokens, { from, to }: Place): Context {
  if (!hasSigns(tokens)) return AFFIRMED;
  const { text, start, end } = tokens;
  const before = text.slice(Math.max(0, (start[from] ?? 0) - AROUND), start[from]);
  if (MINUS.test(before)) return { kind: 'negated' };
  const isOpen =
    ASKED.test(before) ||
    RULE_OUT.test(before) ||
    AFTER_VERSUS.test(before) ||
    BEFORE_VERSUS.test(text.slice(end[to], (end[to] ?? 0) + AROUND));
  return isOpen ? { kind: 'uncertain' } : AFFIRMED;
}

/** What the words around a mention make of it; the nearest trigger that reaches it decides, none means affirmed. */
export function contextOf(tokens: NoteTokens, place: Place, allHits: readonly TriggerHit[]): Context {
  // No trigger reaches farther than FAR; its own words come on top.
  const hits = hitsNear(allHits, place.from - FAR - 6, place.to + FAR);
  let nearest = Number.POSITIVE_INFINITY;
  let context = AFFIRMED;
  let denial: TriggerHit | undefined;
  const sentence = tokens.sentence[place.from];
  for (const hit of hits) {
    const { kind, colors } = hit.trigger;
    if (tokens.sentence[hit.from] !== sentence || kind === 'none' || kind === 'stop') continue;
    const distance = colors === 'after' ? place.from - hit.to : hit.from - place.to;
    if (!reaches(tokens, { hit, place, hits })) continue;
    if (kind === 'negated' && colors === 'after') denial = hit;
    if (distance < nearest) {
      nearest = distance;
      context = { kind, by: hit };
    }
  }
  if (context === AFFIRMED) return bySigns(tokens, place);
  // 'No signs of', 'not consistent with', 'does not give a history of': what is denied is denied whatever else is said of it.
  return denial !== undefined && context.by !== undefined && denial.to < context.by.from && context.by.to < place.from
    ? { kind: 'negated', by: denial }
    : context;
}
