/** Whether words say that something was done at this visit: ordered, planned, declined or done elsewhere is not. */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { isMeant } from '../visit/cues.ts';
import { type Sentence, spanOf, type VisitNote } from '../visit/visit-note.ts';

const ACTS =
  /\b(?:performed|done|given|administered|inject(?:ed|ing)|injections? (?:was|were)|removed|frozen|froze|treated (?:with|by)|obtained|drawn|collected|applied|placed|inserted|excised|snipped|shaved|drained|destroyed|irrigated|flushed|lavaged|curetted|completed|interpreted|tolerated|received|(?:i|we) (?:did|gave|performed|obtained|removed|injected)|repaired|sutured|stapled|closed|aspirated|cauterized|taken|dipped|swabbed|incised|lanced|opened|evacuated|avulsed|debrided|pared|trimmed|debulked|thinned|biopsied|cleaned|dressed|reduced|epilated|plucked|extracted|grasped|packed|fitted|dispensed|provided|changed|exchanged|scored|administering|blocked|planted|immobilized|yielded|cleansed|cleared|expressed|lysed|infiltrated)\b/;
/** For what gives a result, the result says as much. */
const RESULTS =
  /\b(?:show|showed|shows|returned|came back|scored?|reveals?|revealed|positive|negative|normal|passed|read|examined|(?:was|is) (?:\d+|flat|clear)|in (?:the |our )?(?:office|clinic)|point[ -]of[ -]care|poc)\b|\d|: ?\w/;
/** 'Flu shot today', 'anoscopy in the office': said at once behind it. */
const AT_ONCE = /^[^.;]{0,45}\b(?:today|in (?:the |our )?(?:office|clinic)|in clinic)\b/;

/** At another time or place, or by others: so is the whole sentence. */
const ELSEWHERE =
  /\b(?:previous\w*|none of|(?:drawn|done|given|performed|taken) there|for the past|at (?:work|school|(?:the |a |his |her )?pharmacy)|(?:given|administered|applied) by (?:her|his|their) (?:daughter|son|wife|husband|mother|father|caregiver|parents?)|seen (?:by|at) (?:his|her|the|an?|another)|prior(?! to\b)|last|history of|ago|outside|elsewhere|at (?:an|the|another) (?:urgent|outside|hospital|emergency|pharmacy)|urgent care|emergency (?:room|department)|(?:in|at) the (?:er|ed)|hospital|yesterday|(?:her|his|their) (?:mother|father|sister|brother|husband|wife|son|daughter) (?:had|was|received)|by (?:(?:her|his|their|the|an?|another|outside) )?(?:\w+ )?(?:dermatolog\w+|pediatrician|orthoped\w+|surgeon|podiatr\w+|gynecolog\w+|urolog\w+|cardiolog\w+|ophthalmolog\w+|home health(?: nurse)?|primary care \w+|pcp))\b/;
/** Still to come, or only spoken of: so is its own part of the sentence. */
const TO_COME =
  /\b(?:will|would|going to|plan(?:s|ned)? (?:to|for|on)|schedul\w+|recommend\w*|consider\w*|refer(?!ence)\w*|order(?:ed|s|ing)?|should|discuss\w*|may|might|could|wants?|wish(?:es)?|interested in|due|next|upcoming|to be|declin\w+|refus\w+|defer\w*|after the (?:surgery|operation)|instructed|continue|refill\w*|prescri\w+|at home|herself|himself|pharmacy|needs?|needed|request(?:ed|ing)?|offer\w*|if|candidate|not (?:done|given|performed))\b/;
/** 'Check A1c today': what shall be done. */
const ORDERED = /^(?:check|get|obtain|complete|perform|do|give|administer|schedule|start|recheck|send|draw)\b/;
const DATED = /\b(?:in|on|from) (?:19|20)\d\d\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/;

/** Here or today, for what may as well come from elsewhere. */
export const HERE =
  /\b(?:today|in (?:the |our )?(?:office|clinic)|in-?office|in-?house|office (?=spiro|ekg|ecg|x-?ray)|here|at this visit|point[ -]of[ -]care|poc|finger ?stick|(?:i|we) (?:performed|obtained|did|gave))\b|\btoday's\b/;

const HOLDS = new Set(['exam', 'services', 'assessment', 'results', 'none', 'instructions']);

/** Where one part of a sentence ends and another, with its own verb, begins. */
const BREAKS =
  /[;:]|,? (?:but|though|although|however|because|which|so that)\b|, and (?=(?:then|it|the|was|were|had|has|\w+ed) )|(?:,| and)(?= will )|(?<!\bthat),? (?:and )?(?=(?:i|we|he|she|they) )| and (?=(?:the|an?) (?:\w+ ){1,4}(?:was|were) )/g;

function clauseAt(lower: string, index: number): string {
  let from = 0;
  for (const found of lower.matchAll(BREAKS)) {
    if (found.index > index) return lower.slice(from, found.index);
    from = found.index + found[0].length;
  }
  return lower.slice(from);
}

/** What a whole sentence allows, asked once however many tables read it. */
type Gates = { readonly acts: boolean; readonly today: boolean; readonly results: boolean };

const CLOSED: Gates = { acts: false, today: false, results: false };
const TODAY = /\b(?:today|(?:office|clinic)\b)/;
const known = new WeakMap<Sentence, Gates>();

function gatesOf(sentence: Sentence): Gates {
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const { lower, section } = sentence;
  const acts = ACTS.test(lower);
  const isClosed = !HOLDS.has(section) || ELSEWHERE.test(lower) || (!acts && (/\breviewed\b/.test(lower) || ORDERED.test(lower)));
  const gates = isClosed ? CLOSED : { acts, today: TODAY.test(lower), results: RESULTS.test(lower) };
  known.set(sentence, gates);
  return gates;
}

/** Whether anything of a sentence may have been done at this visit. */
const mayHold = (sentence: Sentence, givesResult: boolean): boolean => {
  const { acts, today, results } = gatesOf(sentence);
  return acts || today || (givesResult && results);
};

/** What of a sentence is at `index` was done at this visit; for what gives a result, a result says so too. */
export function isDoneAt(sentence: Sentence, index: number, givesResult = false): boolean {
  const { lower } = sentence;
  const { acts, results } = gatesOf(sentence);
  if (!mayHold(sentence, givesResult) || !(acts || AT_ONCE.test(lower.slice(index)) || (givesResult && results))) return false;
  const clause = clauseAt(lower, index);
  return !TO_COME.test(clause) && (!DATED.test(clause) || HERE.test(clause));
}

/** Places of a pattern (with the flag g) that were done; at most two. */
export function doneIn(
  note: VisitNote,
  pattern: RegExp,
  { givesResult = false, accept = () => true }: { givesResult?: boolean; accept?: (sentence: Sentence) => boolean } = {},
): readonly EvidenceSpan[] {
  const spans: EvidenceSpan[] = [];
  for (const sentence of note.sentences) {
    if (!mayHold(sentence, givesResult) || !accept(sentence)) continue;
    for (const { index, 0: words } of sentence.lower.matchAll(pattern)) {
      if (spans.length >= 2) return spans;
      if (!isMeant(sentence.lower, index, index + words.length) || !isDoneAt(sentence, index, givesResult)) continue;
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
  if (
    /\b(?:bilateral\w*|both (?:\w+ ){0,2}(?:knees|shoulders|hips|ears|ankles|wrists|elbows|canals|sides|feet|hands|eyes))\b/.test(
      lower,
    )
  )
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
export const NUMBER_WORDS = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
export const numberOf = (word: string): number => NUMBERS[word] ?? Number(word);

const COUNTS = new RegExp(
  `\\b(?<![\\d.])(${NUMBER_WORDS})\\b(?!\\.\\d| ?(?:mm|cm|mg|ml|cc|mcg|%|units?|minutes?|days?|weeks?|blade)\\b)`,
  'g',
);

/** 'six skin tags', '14 lesions': how many a sentence says, of what follows the number within three words. */
export function countIn(lower: string, things: RegExp): number | undefined {
  for (const { index, 0: whole, 1: word = '' } of lower.matchAll(COUNTS)) {
    const after = lower.slice(index + whole.length, index + whole.length + 30);
    if (things.test(after.split(/[,.;]/)[0] ?? '')) return numberOf(word);
  }
  // 'nails x4', 'keratoses of the scalp x3'.
  const times = /\bx ?(\d{1,2})\b/.exec(lower);
  return times?.[1] !== undefined && things.test(lower.slice(Math.max(0, times.index - 40), times.index))
    ? Number(times[1])
    : undefined;
}

/** The first length in centimeters that a sentence says. */
export const lengthIn = (lower: string): number | undefined => {
  const found = /\b(\d{1,2}(?:\.\d)?)[ -]?(?:cm|centimeters?)\b/.exec(lower)?.[1];
  return found === undefined ? undefined : Number(found);
};
