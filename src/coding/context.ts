/**
 * Whether the words say that the patient has it now. A mention that is denied, uncertain, past, a relative's or only imagined is
 * not coded in billing (guideline IV.H: nothing probable, suspected or to be ruled out is coded as if established).
 * The trigger words are our own short list.
 */
import type { MentionContext } from '../claims/coded-encounter.ts';
import type { NoteTokens } from './note-text.ts';
import { termWords } from './note-text.ts';

type Trigger = {
  readonly kind: Exclude<MentionContext, 'affirmed'> | 'none' | 'stop';
  /** 'after' colors what follows it, 'before' what precedes it. */
  readonly colors: 'after' | 'before';
  /** Content tokens it reaches. */
  readonly reach: number;
  /** True when a comma or 'and' ends its reach. */
  readonly withinClause: boolean;
};

const FAR = 40;

/** `kind | colors | reach | clause | phrases`. 'none' swallows a phrase that only looks like a trigger; 'stop' ends every reach. */
const TABLE = `
negated      | after  | 40 |   | no; not; denies; denied; denying; without; w/o; negative for; no evidence of; absence of; free of; no sign of; never; none of; fails to reveal; neither; nor; no history of; no known; declines; declined; does not have; did not; unremarkable for; no acute; rules out; ruled out for; no longer has
negated      | before | 6  |   | ruled out; negative; absent; denied; not present; unlikely; none; not seen; not appreciated
uncertain    | after  | 7  | c | possible; possibly; probable; probably; suspected; suspect; suspects; suspicious for; suspicion of; questionable; likely; rule out; r/o; concern for; concerning for; consistent with; compatible with; presumed; presumptive; differential; differential diagnosis; working diagnosis; versus; cannot exclude; can not exclude; evaluate for; may have; might have; could be; may be; might be; worried about; appears to be; suggestive of; indicative of; still to be ruled out; consider; considering; believe; think; suspicious; discussed possibility; versus; vs
uncertain    | before | 5  | c | suspected; possible; probable; questionable; considered; cannot be excluded; in the differential
historical   | after  | 40 |   | history of; hx of; h/o; hx; past medical history; pmh; status post; s/p; previous; previously; prior; remote; past history of; resolved; recovered from; medical history; history significant for; years ago; formerly
historical   | before | 6  | c | resolved; in the past; years ago; as a child; has resolved; in childhood; previously treated; months ago; last year
family       | after  | 40 |   | family history; family hx; fhx; mother; father; brother; sister; grandmother; grandfather; maternal; paternal; aunt; uncle; sibling; siblings; parents; husband; wife; runs in the family; cousin; roommate; coworker
family       | before | 8  | c | in her mother; in his father; in the family; runs in family
hypothetical | after  | 40 |   | if; return for; call for; return precautions; in case of; should he; should she; should they; should symptoms; risk of; risk for; risks of; at risk; monitor for; watch for; look for; to prevent; prevention of; prevent; avoid; screening for; screen for; screened for; test for; tested for; testing for; check for; vaccine for; vaccine against; vaccination against; immunization against; educated on; educated about; information about; signs of; symptoms of; side effects; exposure to; exposed to; used for; prophylaxis
hypothetical | before | 3  | c | shot; vaccine; vaccination; immunization; booster; screening; prevention; prophylaxis
none         | after  | 0  |   | no change; no increase; no significant change; no improvement; not improved; not improving; not only; not well controlled; not controlled; not at goal; not resolved; without improvement; no relief; not better; not responding; not certain; not sure; no further; family practice; family medicine; prior authorization; prior to; previous visit; prior visit; not optimal; not optimally; likely due to; history of present illness; no doubt; not taking; negative affect
stop         | after  | 0  |   | but; however; although; though; except; reports; complains; presents; presenting; presented; here for; who; today; now; currently; aside; apart; endorses; admits; positive for; significant for today; does have; notes; which; until; because; since
`;

type Phrase = { readonly words: readonly number[]; readonly trigger: Trigger };

/** Words whose doer tells about the patient: 'mother states he has fever' is the patient's fever. */
const INFORMING = termWords(
  'states reports notes says brought brings denies concerned worried accompanied present here gave describes feels thinks noticed endorses called calls wants',
);
const RELATIVES = termWords('mother father brother sister grandmother grandfather parents husband wife aunt uncle sibling');

export type ContextRules = {
  readonly byFirstWord: ReadonlyMap<number, readonly Phrase[]>;
  readonly informing: ReadonlySet<number>;
  readonly relatives: ReadonlySet<number>;
};

/** All words the rules look at, to be numbered with the terms'. */
export const contextWords = (): readonly string[] => [...phrases().flatMap(({ words }) => words), ...INFORMING, ...RELATIVES];

function phrases(): readonly { readonly words: readonly string[]; readonly trigger: Trigger }[] {
  return TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [kind = '', colors = '', reach = '', clause = '', list = ''] = line.split('|').map((part) => part.trim());
      const trigger = {
        kind: kind as Trigger['kind'],
        colors: colors as Trigger['colors'],
        reach: Math.min(FAR, Number(reach)),
        withinClause: clause === 'c',
      };
      return list.split(';').map((phrase) => ({ words: termWords(phrase), trigger }));
    })
    .filter(({ words }) => words.length > 0);
}

/** Numbers the trigger phrases with a vocabulary that holds `contextWords`. */
export function contextRules(vocabulary: ReadonlyMap<string, number>): ContextRules {
  const byFirstWord = new Map<number, Phrase[]>();
  for (const { words, trigger } of phrases()) {
    const numbers = words.map((word) => vocabulary.get(word) ?? -1);
    const list = byFirstWord.get(numbers[0] ?? -1) ?? [];
    list.push({ words: numbers, trigger });
    byFirstWord.set(numbers[0] ?? -1, list);
  }
  // The longest phrase wins: 'no change' before 'no'.
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  const numbers = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => vocabulary.get(word) ?? -1));
  return { byFirstWord, informing: numbers(INFORMING), relatives: numbers(RELATIVES) };
}

export type TriggerHit = { readonly from: number; readonly to: number; readonly trigger: Trigger };

const standsAt = (tokens: NoteTokens, at: number, words: readonly number[]): boolean =>
  words.every((word, i) => tokens.word[at + i] === word && tokens.sentence[at + i] === tokens.sentence[at]);

/** A relative who tells is not a relative who has: looks two words ahead. */
const isInformant = (tokens: NoteTokens, at: number, rules: ContextRules): boolean =>
  rules.relatives.has(tokens.word[at] ?? -1) &&
  [1, 2].some(
    (ahead) => tokens.sentence[at + ahead] === tokens.sentence[at] && rules.informing.has(tokens.word[at + ahead] ?? -1),
  );

/** All triggers of a note, left to right, none overlapping another of the same direction. */
export function triggersIn(tokens: NoteTokens, rules: ContextRules): readonly TriggerHit[] {
  const hits: TriggerHit[] = [];
  let at = 0;
  while (at < tokens.word.length) {
    const candidates = rules.byFirstWord.get(tokens.word[at] ?? -1);
    if (candidates === undefined) {
      at += 1;
      continue;
    }
    const found = candidates.filter(({ words }) => standsAt(tokens, at, words));
    const longest = found[0]?.words.length ?? 0;
    if (longest > 0 && !isInformant(tokens, at, rules)) {
      for (const { words, trigger } of found)
        if (words.length === longest) hits.push({ from: at, to: at + longest - 1, trigger });
    }
    at += Math.max(1, longest);
  }
  return hits;
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

function reaches(tokens: NoteTokens, { hit, place, hits }: Reach): boolean {
  const { trigger } = hit;
  const after = trigger.colors === 'after';
  const distance = after ? place.from - hit.to : hit.from - place.to;
  if (distance < 1 || distance > trigger.reach) return false;
  const near = after ? place.from : place.to;
  if (tokens.sentence[near] !== tokens.sentence[hit.from]) return false;
  if (trigger.withinClause && tokens.clause[near] !== tokens.clause[hit.from]) return false;
  const [low, high] = after ? [hit.to, place.from] : [place.to, hit.from];
  return !hits.some((other) => other.trigger.kind === 'stop' && other.from > low && other.from < high);
}

export type Context = { readonly kind: MentionContext; readonly by?: TriggerHit };

const AFFIRMED: Context = { kind: 'affirmed' };

/** What the words around a mention make of it; the nearest trigger that reaches it decides, none means affirmed. */
export function contextOf(tokens: NoteTokens, place: Place, allHits: readonly TriggerHit[]): Context {
  // No trigger reaches farther than FAR; its own words come on top.
  const hits = hitsNear(allHits, place.from - FAR - 6, place.to + FAR);
  let nearest = Number.POSITIVE_INFINITY;
  let context = AFFIRMED;
  const sentence = tokens.sentence[place.from];
  for (const hit of hits) {
    if (tokens.sentence[hit.from] !== sentence || hit.trigger.kind === 'none' || hit.trigger.kind === 'stop') continue;
    const distance = hit.trigger.colors === 'after' ? place.from - hit.to : hit.from - place.to;
    if (distance < nearest && reaches(tokens, { hit, place, hits })) {
      nearest = distance;
      context = { kind: hit.trigger.kind, by: hit };
    }
  }
  return context;
}
