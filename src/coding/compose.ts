/**
 * From a heading down to a billable code: 'knee pain' names M25.56, the word 'right' beside it chooses M25.561, and where the note
 * gives no word the unspecified child stands, as the tables intend. What cannot be decided is not suggested.
 */
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { RejectedSibling } from '../claims/coded-encounter.ts';
import { asIcd10 } from '../claims/identifiers.ts';
import { type NoteTokens, termWords } from './note-text.ts';

export type Child = {
  readonly code: string;
  /** Words that set this child apart from its siblings, with their numbers; all must be near. */
  readonly apart: readonly NumberedWord[];
  /** What a default is chosen by: lower is more of a default, undefined is none. */
  readonly defaultRank: number | undefined;
  /** 'A' initial and 'D' subsequent encounter, where that is what sets it apart. */
  readonly encounter?: 'A' | 'D';
};

type NumberedWord = { readonly word: string; readonly number: number };

/** The children of one heading. */
export type Family = { readonly code: string; readonly children: readonly Child[] };

/** The number of a word of terms and titles; -1 for one that is in none. */
export type Numbered = (word: string) => number;

const withoutBrackets = (title: string): string => title.replace(/\s*[([][^)\]]*[)\]]/g, '');

/** Words that never set one child apart in a note. */
// A fracture that is not said to be displaced or not is coded as displaced (guideline I.C.19.c).
const FILLER = new Set(termWords('other specified unspecified type stage encounter side uncomplicated mention displaced'));

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

function encounterOf(code: string, title: string): 'A' | 'D' | undefined {
  if (code.length !== 7) return undefined;
  if (code.endsWith('A') && /initial encounter/.test(title)) return 'A';
  return code.endsWith('D') && /subsequent encounter/.test(title) ? 'D' : undefined;
}

/** The more a title says 'unspecified' beyond its heading, the more it is meant for a note that says nothing. */
function defaultRank(title: string, heading: string, onlyChild: boolean): number | undefined {
  const unspecified = countOf(/unspecified/gi, title) - countOf(/unspecified/gi, heading);
  if (unspecified > 0) return 10 - Math.min(9, unspecified);
  if (/\buncomplicated\b/i.test(title)) return 11;
  if (/\bwithout\b/i.test(title) && !/\bwithout\b/i.test(heading)) return 12;
  if (/^unspecified\b/i.test(title)) return 13;
  return onlyChild ? 14 : undefined;
}

type Titled = { readonly code: string; readonly title: string };

/** What sets the children of a heading apart, by the titles of all. */
function familyOf(heading: Titled, children: readonly Titled[], numbered: Numbered): Family {
  const own = new Set(termWords(withoutBrackets(heading.title)));
  const wordsOf = children.map(
    (child) => new Set(termWords(withoutBrackets(child.title)).filter((word) => !own.has(word) && !FILLER.has(word))),
  );
  const inAll = (word: string): boolean => children.length > 1 && wordsOf.every((words) => words.has(word));
  return {
    code: heading.code,
    children: children.map((child, i) => {
      const encounter = encounterOf(child.code, child.title);
      const apart = [...(wordsOf[i] ?? [])].filter((word) => !inAll(word)).map((word) => ({ word, number: numbered(word) }));
      return {
        code: child.code,
        apart: encounter === undefined ? apart : [],
        defaultRank:
          encounter === 'A' ? 0 : encounter === 'D' ? undefined : defaultRank(child.title, heading.title, children.length === 1),
        ...(encounter === undefined ? {} : { encounter }),
      };
    }),
  };
}

/** Families as they are first asked for; a code that may be billed has none. */
function families(codeSets: CodeSets, on: PlainDate, numbered: Numbered): (code: string) => Family | undefined {
  const kept = new Map<string, Family | undefined>();
  return (code) => {
    if (kept.has(code)) return kept.get(code);
    const answer = codeSets.icd10(code, on);
    const family = answer.kind === 'header' ? familyOf(answer, answer.children, numbered) : undefined;
    kept.set(code, family);
    return family;
  };
}

const FOLLOW_UP = termWords('follow followup recheck healing healed subsequent removal aftercare');
/** What turns a word into its opposite when it stands just before. */
const DENYING = termWords('no without not');

/** Words that a note adds behind a comma: 'Major depression, moderate'. */
const ADDED = termWords('mild moderate severe recurrent chronic acute persistent intermittent subacute uncontrolled');

/** Words that choose below a heading though no title has them. */
export const slotWords: readonly string[] = [...FOLLOW_UP, ...DENYING, 'bilateral', 'right', 'left'];

export type Slots = {
  readonly familyOf: (code: string) => Family | undefined;
  readonly followUp: ReadonlySet<number>;
  readonly denying: ReadonlySet<number>;
  readonly bilateral: number;
  readonly oneSide: { readonly right: number; readonly left: number };
  /** Words that may stand behind a comma and still belong to the term before it. */
  readonly added: ReadonlySet<number>;
};

export function slotsOf(codeSets: CodeSets, on: PlainDate, numbered: Numbered): Slots {
  return {
    familyOf: families(codeSets, on, numbered),
    followUp: new Set(FOLLOW_UP.map(numbered)),
    denying: new Set(DENYING.map(numbered)),
    bilateral: numbered('bilateral'),
    oneSide: { right: numbered('right'), left: numbered('left') },
    added: new Set(ADDED.map(numbered).filter((number) => number >= 0)),
  };
}

export type Chosen = {
  readonly code: string;
  /** Tokens outside the mention whose words chose it. */
  readonly by: readonly number[];
  /** Siblings passed over, with the words that would have chosen them. */
  readonly rejected: readonly RejectedSibling[];
  /** Levels that words chose, and levels taken for want of a word. */
  readonly chosenLevels: number;
  readonly defaultLevels: number;
  /** Headings on the way, without the first and the last. */
  readonly way: readonly string[];
};

export type Around = {
  readonly tokens: NoteTokens;
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
  /** Reads 'bilateral' as this side, for families that have no code for both. */
  readonly side?: 'right' | 'left';
};

const REACH = 6;

/** Tokens between and the clause ends crossed, so that a side belongs to what stands nearest. */
function distanceTo(at: number, { tokens, from, to }: Around): number {
  if (at >= from && at <= to) return 0;
  const edge = at < from ? from : to;
  const clauses = Math.abs((tokens.clause[at] ?? 0) - (tokens.clause[edge] ?? 0));
  return Math.abs(at - edge) + 3 * clauses + (at > to ? 0.5 : 0);
}

/** The nearest token with this word in the mention's sentence, not denied, with its distance. */
export function near(
  { word, number: own }: NumberedWord,
  around: Around,
): { readonly at: number; readonly distance: number } | undefined {
  const { tokens, from, to, slots } = around;
  const number = word === around.side ? slots.bilateral : own;
  if (number < 0) return undefined;
  const reach = /^\d/.test(word) ? 2 : REACH;
  let best: { readonly at: number; readonly distance: number } | undefined;
  for (let at = Math.max(0, from - reach); at <= to + reach; at += 1) {
    if (tokens.word[at] !== number || tokens.sentence[at] !== tokens.sentence[from]) continue;
    if (isDenied(at, around) || isOtherSense(word, at, tokens)) continue;
    const distance = distanceTo(at, around);
    if (best === undefined || distance < best.distance) best = { at, distance };
  }
  return best;
}

const isDenied = (at: number, { tokens, slots }: Around): boolean =>
  [at - 1, at - 2].some((before) => slots.denying.has(tokens.word[before] ?? -1) && tokens.clause[before] === tokens.clause[at]);

/** 'right-handed', 'right now', 'left work', 'left untreated' say no side. */
const OTHER_SENSE =
  /^(?:[\s-]+(?:handed|hand[\s-]+dominant|away|now|after|the|work|untreated|home|message|without|alone|him|her)\b)/i;

const isOtherSense = (word: string, at: number, tokens: NoteTokens): boolean =>
  (word === 'right' || word === 'left') && OTHER_SENSE.test(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 24));

function isFollowUp({ tokens, from, to, slots }: Around): boolean {
  for (let at = Math.max(0, from - 8); at <= to + 8; at += 1) {
    if (tokens.sentence[at] === tokens.sentence[from] && slots.followUp.has(tokens.word[at] ?? -1)) return true;
  }
  return false;
}

function passedOver(child: Child): RejectedSibling {
  const code = asIcd10(child.code);
  if (child.encounter !== undefined)
    return { code, because: child.encounter === 'A' ? 'is for active treatment' : 'is for a follow-up of the injury' };
  const words = child.apart.map(({ word }) => word);
  return {
    code,
    because: `needs ${words.map((word) => `"${word}"`).join(' and ')} beside the words`,
    word: words.join(' '),
  };
}

type Step = { readonly child: Child; readonly by: readonly number[]; readonly byDefault: boolean };

function chooseChild(family: Family, around: Around): Step | undefined {
  if (family.children.some((child) => child.encounter !== undefined)) {
    const letter = isFollowUp(around) ? 'D' : 'A';
    const child =
      family.children.find(({ encounter }) => encounter === letter) ?? family.children.find(({ encounter }) => encounter === 'A');
    return child === undefined ? undefined : { child, by: [], byDefault: false };
  }
  let best: (Step & { readonly score: number }) | undefined;
  for (const child of family.children) {
    if (child.apart.length === 0) continue;
    const places = child.apart.map((word) => near(word, around));
    if (!places.every((place) => place !== undefined)) continue;
    const distance = places.reduce((sum, place) => sum + place.distance, 0) / places.length;
    const score = child.apart.length * 4 - distance;
    if (best === undefined || score > best.score) best = { child, by: places.map(({ at }) => at), byDefault: false, score };
  }
  if (best !== undefined) return best;
  const ranked = family.children.filter((child) => child.defaultRank !== undefined);
  const fallback = ranked.toSorted((a, b) => (a.defaultRank ?? 0) - (b.defaultRank ?? 0))[0];
  return fallback === undefined ? undefined : { child: fallback, by: [], byDefault: true };
}

const PASSED_OVER_MAX = 6;

/** Walks from a heading to a leaf by the words around the mention; undefined when nothing decides. A leaf is its own answer. */
export function compose(code: string, around: Around): Chosen | undefined {
  const by: number[] = [];
  const rejected: RejectedSibling[] = [];
  const way: string[] = [];
  let chosenLevels = 0;
  let defaultLevels = 0;
  let at = code;
  for (let family = around.slots.familyOf(at); family !== undefined; family = around.slots.familyOf(at)) {
    const step = chooseChild(family, around);
    if (step === undefined) return undefined;
    for (const child of family.children) {
      const isTold = child !== step.child && (child.code.length === 7 ? child.encounter !== undefined : child.apart.length > 0);
      if (isTold && rejected.length < PASSED_OVER_MAX) rejected.push(passedOver(child));
    }
    by.push(...step.by.filter((place) => place < around.from || place > around.to));
    if (step.byDefault) defaultLevels += 1;
    else chosenLevels += 1;
    at = step.child.code;
    way.push(at);
  }
  return { code: at, by, rejected, chosenLevels, defaultLevels, way: way.slice(0, -1) };
}
