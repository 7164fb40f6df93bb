/** The codes that one place of a note may mean: its words' own, taken down to what may be billed by the words around, with what is said of it. */
import type { EvidenceSpan, MentionContext } from '../claims/coded-encounter.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Chosen } from './compose/compose.ts';
import { composeSides } from './compose/compose-sides.ts';
import { type Context, contextOf, hitsNear, type TriggerHit } from './note/context.ts';
import type { Mention } from './terms/find-mentions.ts';
import { keptByCode } from './kept-by-code.ts';
import { headingLevel } from './note/heading-level.ts';
import type { NoteTokens } from './note/note-text.ts';
import { historyOf } from './compose/personal-history.ts';
import type { SectionKind } from './note/sections.ts';
import { areOfPregnancy } from './compose/pregnancy.ts';
import { saidTogether } from './compose/said-together.ts';
import { codeBeside, endsDrugName, isToldBeside } from './compose/told-beside.ts';
import type { TermIndex } from './terms/term-index.ts';
import type { NoteLanguage, ReadingMode } from './visit-note.ts';

export type ReadingOptions = {
  readonly on: PlainDate;
  readonly codeSets: CodeSets;
  readonly mode: ReadingMode;
  /** Of the whole note, where it is known; without it each line is told by its own words. */
  readonly language?: NoteLanguage;
};

/** One code that one place may mean. */
export type Sighting = {
  readonly code: string;
  readonly heading: string;
  readonly mention: Mention;
  readonly term: number;
  readonly chosen: Chosen;
  readonly context: MentionContext;
  readonly trigger: TriggerHit | undefined;
  readonly section: SectionKind;
  readonly headingLevel: 0 | 1 | 2;
  readonly spans: readonly EvidenceSpan[];
  readonly ambiguity: number;
};

export type Reading = {
  readonly tokens: NoteTokens;
  readonly index: TermIndex;
  readonly hits: readonly TriggerHit[];
  readonly options: ReadingOptions;
  /** Only candidates are wanted: places that cannot speak on a claim are passed over. */
  readonly forClaim: boolean;
  /** Tokens that a mention is read from. */
  readonly spoken: ReadonlySet<number>;
};

export const spanOf = ({ text, start, end }: NoteTokens, from: number, to: number): EvidenceSpan => {
  const first = start[from] ?? 0;
  const last = end[to] ?? 0;
  return { start: first, end: last, words: text.slice(first, last) };
};

/** The mention with the words beside it that chose its code, as one quote where they touch: 'Left knee pain', 'Stage 4 CKD'. */
function spansAround(tokens: NoteTokens, { from, to }: Mention, by: readonly number[]): readonly EvidenceSpan[] {
  let first = from;
  let last = to;
  const apart: number[] = [];
  for (const at of by.toSorted((a, b) => b - a)) {
    if (at === first - 1 && tokens.clause[at] === tokens.clause[first]) first = at;
    else apart.push(at);
  }
  const after = apart.filter((at) => {
    if (at !== last + 1 || tokens.clause[at] !== tokens.clause[last]) return true;
    last = at;
    return false;
  });
  return [spanOf(tokens, first, last), ...after.map((at) => spanOf(tokens, at, at))];
}

/** 'elbow pain, consistent with epicondylitis': words on both sides of a trigger are no one mention; 'knee pain secondary to osteoarthritis' is. */
export const straddles = ({ from, to, matched }: Mention, hits: readonly TriggerHit[], { text, start }: NoteTokens): boolean =>
  to > from &&
  hitsNear(hits, from, to).some(
    (hit) =>
      hit.trigger.kind !== 'none' &&
      hit.from > from &&
      hit.to < to &&
      !matched.includes(hit.from) &&
      !(hit.trigger.kind === 'stop' && text.startsWith('secondary', start[hit.from])),
  );

/** What a plan says of a condition that the patient still has: 'History of reflux' over 'Continue Protonix' is no history. */
const TREATED =
  /\b(?:continues?|continued|refill(?:ed|s)?|currently|stable|(?:un)?controlled|doing well|increased?|resume|remains? on|maintain|adjust)\b/i;
const BLOCK_MAX = 600;

/** The text below a heading, up to the blank line behind it. */
function belowOf({ text, end }: NoteTokens, last: number): { readonly words: string; readonly at: number } {
  const behind = text.slice(end[last] ?? 0, (end[last] ?? 0) + BLOCK_MAX);
  const words = behind.replace(/^[\s.:]+/, '');
  const blank = /\n\s*\n/.exec(words);
  return { words: blank === null ? words : words.slice(0, blank.index), at: (end[last] ?? 0) + behind.length - words.length };
}

/** Whether the text below a heading treats what it names. */
const isTreated = (tokens: NoteTokens, last: number): boolean => TREATED.test(belowOf(tokens, last).words);

/** 'The MRI shows that she has lumbar stenosis': said outright, which counts as much as beginning a line. */
const STATES = /\b(?:has|have|shows?|showed|reveals?|revealed|confirm(?:s|ed)|demonstrate[sd]?|diagnosed with)\b[^.;\n]{0,24}$/i;
const isStated = ({ text, start }: NoteTokens, { from }: Mention): boolean =>
  STATES.test(text.slice(Math.max(0, (start[from] ?? 0) - 40), start[from] ?? 0));

/** Conditions that stay: of another one that is called history, its treatment is not asked. */
const STAYS =
  /^(?:D[5-8]|E0|E1[0-3]|E2|E7|F[1-4]|G[2-4]|H40|I1|I2[05]|I4[89]|I5|I7|J4|K2|K5[0-2]|K58|K7|L[2-4]|M0|M1|M3|M797|M81|N18|N4|N8)/;

/** What the words beside make of a code that its own words leave open; each is evidence too. */
const BESIDE_WORDS: readonly { readonly code: RegExp; readonly words: RegExp; readonly becomes: (code: string) => string }[] = [
  // Alphabetic Index, Diabetes: inadequately, out of or poorly controlled means with hyperglycemia.
  {
    code: /^E1[013]9$/,
    words:
      /\b(?:uncontrolled|poorly[- ]controlled|inadequately controlled|out of control|not (?:been )?(?:well |adequately )?controlled|poor control)\b/i,
    becomes: (code) => `${code.slice(0, 3)}65`,
  },
];

/** What the sentence says is over, or is not there yet; `before` looks at the words before the mention alone. */
const NOT_NOW: readonly {
  readonly code: RegExp;
  readonly words: RegExp;
  readonly before?: true;
  readonly unless?: RegExp;
  readonly is: 'historical' | 'hypothetical';
}[] = [
  // Treated and gone. Source: guideline I.C.2.m.
  {
    code: /^C/,
    words: /\b(?:no evidence of (?:disease|recurrence)|NED\b|cancer[- ]free|in remission since|completed treatment)/,
    is: 'historical',
  },
  // Happened once: a stroke that is dated or has left something behind. Source: guidelines I.C.9.d and I.C.9.e.4.
  { code: /^(?:I2[16]|I6[0-3]|G45)/, words: /\b(?:in (?:19|20)\d\d|(?:years?|months) ago|residual)\b/i, is: 'historical' },
  // A drug that is not taken, or not borne.
  {
    code: /^Z79/,
    words:
      /\b(?:allerg\w+|hypersensitiv\w+|intoleran\w+|reaction|side effects?|discontinu\w+|stop(?:ped|ping)?|held|hold|came off|weaned|avoid|instead|switch(?:ed)? from|off)\s+(?:(?:to|of|the|her|his|with|from|off|taking)\s+){0,2}(?:\w+\s+)?$/i,
    before: true,
    is: 'historical',
  },
  // An operation that is talked about leaves nothing behind yet.
  {
    code: /^Z9/,
    words:
      /\b(?:proceed with|would like|wish(?:es)?|recommend\w*|discuss\w*|offer\w*|schedul\w*|elect\w*|consider\w*|candidate|plan\w*|options?|pending|upcoming|await\w*|needs?|refer\w*)\b/i,
    unless:
      /\b(?:status post|s\/p|history|hx|prior|previous(?:ly)?|had|underwent|since|after|following|ago|post\w*|in (?:19|20)\d\d)\b/i,
    before: true,
    is: 'hypothetical',
  },
];

/** What is there since it was done: 's/p hip replacement' tells of today. */
const TELLS_STATUS = /^Z(?:79|8951|8961|9[3-9])/;

/** The sentence of a mention, or as much of it as counts. */
const SENTENCE_MAX = 100;
function besideOf({ text, start, end }: NoteTokens, { from, to }: Mention): { readonly words: string; readonly at: number } {
  const first = start[from] ?? 0;
  const last = end[to] ?? 0;
  const before = text.slice(Math.max(0, first - SENTENCE_MAX), first);
  const cut = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('; '));
  const after = text.slice(last, last + SENTENCE_MAX);
  const stop = /[.;](?=\s|$)|\n/.exec(after)?.index ?? after.length;
  const at = first - before.length + cut + 1;
  return { words: text.slice(at, last + stop), at };
}

const notNowRules = keptByCode((code) => NOT_NOW.filter((rule) => rule.code.test(code)));
const besideRules = keptByCode((code) => BESIDE_WORDS.filter((rule) => rule.code.test(code)));

/** What stands beside chooses the spine's region, the control of diabetes; and what is gone is no longer there. */
function withBeside(sighting: Sighting, tokens: NoteTokens): Sighting {
  const { code, mention } = sighting;
  const [notNow, rules] = [notNowRules(code), besideRules(code)];
  // Most codes ask for nothing beside them.
  if (notNow.length === 0 && rules.length === 0 && !isToldBeside(code)) return sighting;
  const beside = besideOf(tokens, mention);
  const said = notNow.find(
    ({ words, before, unless }) =>
      words.test(before === true ? tokens.text.slice(beside.at, tokens.start[mention.from]) : beside.words) &&
      unless?.test(beside.words) !== true,
  );
  if (said !== undefined) return sighting.context === 'affirmed' ? { ...sighting, context: said.is } : sighting;
  for (const rule of rules) {
    for (const { words, at } of sighting.headingLevel === 2 ? [beside, belowOf(tokens, mention.to)] : [beside]) {
      const found = rule.words.exec(words);
      if (found === null) continue;
      const start = at + found.index;
      const span = { start, end: start + found[0].length, words: found[0] };
      return { ...sighting, code: rule.becomes(code), spans: [...sighting.spans, span] };
    }
  }
  return { ...sighting, code: codeBeside(code, beside.words) };
}

/** How far the words that call something past may stand before it. */
const PAST_REACH = 60;

/** A condition that is over has the code of its history, where there is one; the words that say so are evidence too. */
function asHistory(sighting: Sighting, tokens: NoteTokens): Sighting {
  const { trigger, mention, code } = sighting;
  if (sighting.context !== 'historical' || sighting.section === 'family') return sighting;
  // Without a trigger the words beside said that it is over.
  const past = historyOf(code, trigger === undefined ? 'past' : spanOf(tokens, trigger.from, trigger.to).words);
  if (past === undefined) return sighting;
  const begins = trigger === undefined ? mention.from : Math.min(trigger.from, mention.from);
  const whole = spanOf(tokens, begins, mention.to);
  const spans = whole.words.length <= PAST_REACH && !whole.words.includes('\n') ? [whole] : sighting.spans;
  return { ...sighting, code: past, heading: past, context: 'affirmed', spans };
}

/** '(HCC)' behind a diagnosis marks its risk category and names no carcinoma. */
const isMark = ({ text, start, end }: NoteTokens, { from, to }: Mention): boolean =>
  from === to &&
  text.slice(start[from], end[to]) === 'HCC' &&
  text.charAt(end[to] ?? 0) === ')' &&
  /\((?:[A-Z]{2,4}[-/ ])?$/.test(text.slice(Math.max(0, (start[from] ?? 0) - 6), start[from]));

/** The codes of one place: each code that its words lead to, taken down to what may be billed by the words around. */
export function sightingsOf(mention: Mention, { tokens, index, hits, options, forClaim }: Reading): readonly Sighting[] {
  const section = tokens.section[mention.from] ?? 'none';
  const said = contextOf(tokens, mention, hits);
  const stated = headingLevel(tokens, mention);
  const level = stated === 0 && section === 'assessment' && isStated(tokens, mention) ? 1 : stated;
  const own = index.terms.code(mention.term);
  if (own.startsWith('Z3A') && !areOfPregnancy(tokens.text, tokens.start[mention.from] ?? 0, tokens.end[mention.to] ?? 0))
    return [];
  if (endsDrugName(own, tokens.text, tokens.start[mention.from] ?? 0)) return [];
  const isPresent =
    said.kind === 'historical' &&
    (TELLS_STATUS.test(own) || (level === 2 && section === 'assessment' && STAYS.test(own) && isTreated(tokens, mention.to)));
  const { kind: context, by: trigger }: Context = isPresent ? { kind: 'affirmed' } : said;
  // What is past may still say the kind of what is present.
  if (forClaim && context !== 'affirmed' && context !== 'historical' && section !== 'family') return [];
  if (straddles(mention, hits, tokens) || isMark(tokens, mention)) return [];
  const { terms, slots } = index;
  const readings: number[] = [];
  // Billing takes what the book lists first for the words; mention mode lets a ranker choose.
  for (let term = mention.term; term !== 0; term = options.mode === 'mention' ? (terms.next[term] ?? 0) : 0) readings.push(term);
  const around = { tokens, from: mention.from, to: mention.to, slots };
  const headingsOf = (code: string): readonly string[] =>
    options.mode === 'billing' ? saidTogether(code, () => besideOf(tokens, mention).words) : [code];
  return readings.flatMap((term) =>
    headingsOf(terms.code(term)).flatMap((heading) =>
      composeSides(heading, around).map((chosen): Sighting => {
        const spans = spansAround(tokens, mention, chosen.by);
        const sighting: Sighting = {
          code: chosen.code,
          heading,
          mention,
          term,
          chosen,
          context,
          trigger,
          section,
          headingLevel: level,
          spans,
          ambiguity: readings.length,
        };
        return options.mode === 'billing' ? asHistory(withBeside(sighting, tokens), tokens) : sighting;
      }),
    ),
  );
}
