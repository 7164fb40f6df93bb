/**
 * From a heading down to a billable code: 'knee pain' names M25.56, the word 'right' beside it chooses M25.561, and where the note
 * gives no word the unspecified child stands, as the tables intend. What cannot be decided is not suggested.
 */
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { RejectedSibling } from '../../claims/coded-encounter.ts';
import { asIcd10 } from '../../claims/identifiers.ts';
import {
  type Child,
  type EncounterLetter,
  type Family,
  families,
  type Numbered,
  type NumberedWord,
  siteWords,
} from './families.ts';
import { type NoteTokens, termWords } from '../note/note-text.ts';
import { trimesterOf } from './pregnancy.ts';
import { innerSiteWords, type SkinSite, skinSiteWords } from './skin-sites.ts';

const FOLLOW_UP = termWords('follow followup recheck healing healed subsequent removal aftercare');
/** What turns a word into its opposite when it stands just before. */
const DENYING = termWords('no without not');

/** How a fracture heals, and what is left behind: the seventh character they choose. */
const LETTER_WORDS: readonly (readonly [letter: EncounterLetter, words: readonly string[]])[] = [
  ['K', termWords('nonunion')],
  ['P', termWords('malunion')],
  ['S', termWords('sequela sequelae')],
];

/** Words that a note adds behind a comma: 'Major depression, recurrent, moderate', 'CKD, stage 3'. */
const ADDED = termWords(
  'mild moderate severe recurrent chronic acute persistent intermittent subacute uncontrolled controlled poorly well stable unstable ' +
    'paroxysmal permanent longstanding primary secondary mixed combined idiopathic viral bacterial intractable refractory ' +
    'subclinical congenital acquired postmenopausal senile episodic stage class grade type phase 1 2 3 4 5 3a 3b 3c iia i v single episode ' +
    'full partial early sustained remission current right left bilateral unspecified uncomplicated complicated ' +
    'inattentive hyperactive impulsive predominantly presentation subtype generalized localized diffuse focal traumatic nontraumatic ' +
    'exacerbation flare cigarettes adenomatous nuclear cortical degenerative joint thickness degree simple suppurative serous atypical typical multiple extensive subcutaneous superficial deep small large closed comminuted nondisplaced displaced trimester 1st 2nd 3rd first second third initial subsequent systolic diastolic dilated',
);

/** What an injury or pain is before its site is named behind a comma: 'Sprain, left ankle'. */
const SITED = termWords(
  'sprain strain fracture contusion laceration abrasion burn pain cellulitis abscess dislocation wound puncture osteoarthritis effusion bite disease edema swelling cyst',
);

/** Words that choose below a heading though no title has them. */
export const slotWords: readonly string[] = [
  ...FOLLOW_UP,
  ...DENYING,
  ...LETTER_WORDS.flatMap(([, words]) => words),
  ...ADDED,
  ...SITED,
  ...siteWords,
  ...skinSiteWords.keys(),
  ...innerSiteWords,
  'bilateral',
  'trimester',
  'right',
  'left',
];

export type Slots = {
  readonly familyOf: (code: string) => Family | undefined;
  readonly followUp: ReadonlySet<number>;
  readonly letters: readonly (readonly [EncounterLetter, ReadonlySet<number>])[];
  readonly denying: ReadonlySet<number>;
  readonly bilateral: number;
  readonly skinSites: ReadonlyMap<number, SkinSite>;
  readonly innerSites: ReadonlySet<number>;
  readonly oneSide: { readonly right: number; readonly left: number };
  readonly sited: ReadonlySet<number>;
  /** Sites that stand beside qualities behind a comma and are none: 'hearing loss, both ears'. */
  readonly besideAdded: ReadonlySet<number>;
  /** Words that may stand behind a comma and still belong to the term before it. */
  readonly added: ReadonlySet<number>;
};

export function slotsOf(codeSets: CodeSets, on: PlainDate, numbered: Numbered): Slots {
  return {
    familyOf: families(codeSets, on, numbered),
    followUp: new Set(FOLLOW_UP.map(numbered)),
    letters: LETTER_WORDS.map(([letter, words]) => [letter, new Set(words.map(numbered))]),
    denying: new Set(DENYING.map(numbered)),
    bilateral: numbered('bilateral'),
    skinSites: new Map([...skinSiteWords].map(([word, site]) => [numbered(word), site])),
    innerSites: new Set([...innerSiteWords].map(numbered)),
    oneSide: { right: numbered('right'), left: numbered('left') },
    sited: new Set(SITED.map(numbered)),
    besideAdded: new Set(['ear', 'eye'].map(numbered)),
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

/** How far from a mention a word still chooses its code. */
export const REACH = 6;

/** Tokens between and the clause ends crossed, so that a side belongs to what stands nearest. */
function distanceTo(at: number, { tokens, from, to }: Around): number {
  if (at >= from && at <= to) return 0;
  const edge = at < from ? from : to;
  const clauses = Math.abs((tokens.clause[at] ?? 0) - (tokens.clause[edge] ?? 0));
  return Math.abs(at - edge) + 3 * clauses + (at > to ? 0.5 : 0);
}

type Sought = Pick<NumberedWord, 'number'> & { readonly [part in 'next' | 'also']: ReadonlySet<number> | undefined };

/** Whether a token is the word, with what must follow it, or a part of what it names. */
const saysSo = ({ word }: NoteTokens, at: number, { number, next, also }: Sought): boolean =>
  (word[at] === number && (next === undefined || next.has(word[at + 1] ?? -1))) || (also?.has(word[at] ?? -1) ?? false);

type Near = { readonly at: number; readonly distance: number };

/** The nearest token with this word in the mention's sentence, not denied, with its distance. */
export function near(wanted: NumberedWord, around: Around): Near | undefined {
  const { tokens, from, to, slots } = around;
  const { word, next, also } = wanted;
  const number = word === around.side ? slots.bilateral : wanted.number;
  if (number < 0) return undefined;
  const sought = { number, next, also };
  const reach = /^\d/.test(word) ? 2 : REACH;
  let best: Near | undefined;
  for (let at = Math.max(0, from - reach); at <= to + reach; at += 1) {
    if (!saysSo(tokens, at, sought) || tokens.sentence[at] !== tokens.sentence[from]) continue;
    if (isDenied(at, around) || isOtherSense(word, at, tokens)) continue;
    const distance = distanceTo(at, around);
    if (best === undefined || distance < best.distance) best = { at, distance };
  }
  return best;
}

function isDenied(at: number, { tokens, slots }: Around): boolean {
  for (let before = at - 1; before >= at - 2; before -= 1)
    if (slots.denying.has(tokens.word[before] ?? -1) && tokens.clause[before] === tokens.clause[at]) return true;
  return false;
}

/** 'right-handed', 'right now', 'left work', 'left untreated' say no side. */
const OTHER_SENSE =
  /^(?:[\s-]+(?:handed|hand[\s-]+dominant|away|now|after|the|work|untreated|home|message|without|alone|him|her)\b)/i;

const isOtherSense = (word: string, at: number, { text, end }: NoteTokens): boolean => {
  if (word !== 'right' && word !== 'left' && word !== 'secondary') return false;
  const behind = text.slice(end[at], (end[at] ?? 0) + 24);
  // 'Secondary to' tells a cause.
  return word === 'secondary' ? /^\s+to\b/.test(behind) : OTHER_SENSE.test(behind);
};

const LETTER_REACH = 8;

/** The seventh characters that the words around ask for, the first that the family has. */
function lettersAround({ tokens, from, to, slots }: Around): readonly EncounterLetter[] {
  const found = new Set<EncounterLetter>();
  for (let at = Math.max(0, from - LETTER_REACH); at <= to + LETTER_REACH; at += 1) {
    if (tokens.sentence[at] !== tokens.sentence[from]) continue;
    const word = tokens.word[at] ?? -1;
    for (const [letter, words] of slots.letters) if (words.has(word)) found.add(letter);
    if (slots.followUp.has(word)) found.add('D');
  }
  return [
    ...slots.letters.map(([letter]) => letter).filter((letter) => found.has(letter)),
    ...(found.has('D') ? (['D'] as const) : []),
    'A',
  ];
}

const LETTER_SAYS: { readonly [letter in EncounterLetter]: string } = {
  A: 'is for active treatment',
  D: 'is for a follow-up of the injury',
  G: 'is for a fracture that heals late',
  K: 'is for a fracture that has not joined',
  P: 'is for a fracture that joined out of place',
  S: 'is for what an injury left behind',
};

const passed = new WeakMap<Child, RejectedSibling>();

/** Said once of each child: notes pass over the same few again and again. */
function passedOver(child: Child): RejectedSibling {
  const known = passed.get(child);
  if (known !== undefined) return known;
  const said = saidOfPassed(child);
  passed.set(child, said);
  return said;
}

function saidOfPassed(child: Child): RejectedSibling {
  const code = asIcd10(child.code);
  if (child.encounter !== undefined) return { code, because: LETTER_SAYS[child.encounter] };
  const words = child.apart.map(({ word }) => word);
  return {
    code,
    because: `needs ${words.map((word) => `"${word}"`).join(' and ')} beside the words`,
    word: words.join(' '),
  };
}

type Step = { readonly child: Child; readonly by: readonly number[]; readonly byDefault: boolean };

/** Of a pregnancy's problem the trimester that the note tells elsewhere. */
function ofTrimester(family: Family, { tokens }: Around): Step | undefined {
  if (!/^(?:O|Z34)/.test(family.code)) return undefined;
  const children = family.children.filter(({ apart }) => apart.length === 1 && apart[0]?.next !== undefined);
  const trimester = children.length === 0 ? undefined : trimesterOf(tokens);
  const child = children.find(({ apart }) => apart[0]?.word === trimester);
  return child === undefined ? undefined : { child, by: [], byDefault: false };
}

/** 'Pain in unspecified foot' is chosen by 'foot', and still for want of a side. */
const isUnspecified = ({ defaultRank }: Child): boolean => defaultRank !== undefined && defaultRank <= 10;

/** The nearest token of each of the words; undefined where one is missing. */
function allNear(words: readonly NumberedWord[], around: Around): readonly Near[] | undefined {
  const places: Near[] = [];
  for (const word of words) {
    const place = near(word, around);
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
}

/** The child that the words around choose, or for want of a word the default. */
export function chooseChild(family: Family, around: Around): Step | undefined {
  if (family.children.some((child) => child.encounter !== undefined)) {
    for (const letter of lettersAround(around)) {
      const child = family.children.find(({ encounter }) => encounter === letter);
      if (child !== undefined) return { child, by: [], byDefault: false };
    }
    return undefined;
  }
  let best: (Step & { readonly score: number }) | undefined;
  for (const child of family.children) {
    if (child.apart.length === 0) continue;
    const places = allNear(child.apart, around);
    if (places === undefined) continue;
    const distance = places.reduce((sum, place) => sum + place.distance, 0) / places.length;
    const score = child.apart.length * 4 - distance - (child.isOther ? 0.25 : 0);
    if (best === undefined || score > best.score)
      best = { child, by: places.map(({ at }) => at), byDefault: isUnspecified(child), score };
  }
  if (best !== undefined) return best;
  const told = ofTrimester(family, around);
  if (told !== undefined) return told;
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
