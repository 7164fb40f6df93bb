/**
 * From a heading down to a billable code: 'knee pain' names M25.56, the word 'right' beside it chooses M25.561, and where the note
 * gives no word the unspecified child stands, as the tables intend. What cannot be decided is not suggested.
 */
import type { CodeSets } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type NoteTokens, termWords } from './note-text.ts';

export type Child = {
  readonly code: string;
  /** Words that set this child apart from its siblings; all must be near. */
  readonly apart: readonly string[];
  /** What a default is chosen by: lower is more of a default, undefined is none. */
  readonly defaultRank: number | undefined;
  /** 'A' initial and 'D' subsequent encounter, where that is what sets it apart. */
  readonly encounter?: 'A' | 'D';
};

/** The children of one heading. */
export type Family = { readonly code: string; readonly children: readonly Child[] };

const withoutBrackets = (title: string): string => title.replace(/\s*[([][^)\]]*[)\]]/g, '');

/** Words that never set one child apart in a note. */
const FILLER = new Set(termWords('other specified unspecified type stage encounter side uncomplicated mention'));

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

function familyOf(heading: Titled, children: readonly Titled[]): Family {
  const own = new Set(termWords(withoutBrackets(heading.title)));
  const wordsOf = children.map((child) => {
    const words = new Set(termWords(withoutBrackets(child.title)).filter((word) => !own.has(word) && !FILLER.has(word)));
    return words;
  });
  const inAll = (word: string): boolean => children.length > 1 && wordsOf.every((words) => words.has(word));
  return {
    code: heading.code,
    children: children.map((child, i) => {
      const encounter = encounterOf(child.code, child.title);
      const apart = [...(wordsOf[i] ?? [])].filter((word) => !inAll(word));
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

/** The families of every heading among `codes`, and of the headings below it. */
export function familiesOf(codes: readonly string[], codeSets: CodeSets, on: PlainDate): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  const open = [...codes];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (families.has(code)) continue;
    const answer = codeSets.icd10(code, on);
    if (answer.kind !== 'header') continue;
    families.set(code, familyOf(answer, answer.children));
    for (const child of answer.children) if (!child.billable) open.push(child.code);
  }
  return families;
}

const FOLLOW_UP = termWords('follow followup recheck healing healed subsequent removal aftercare');
/** What turns a word into its opposite when it stands just before. */
export const DENYING = termWords('no without not');

/** All words the families look at, to be numbered with the terms'. */
export const familyWords = (families: ReadonlyMap<string, Family>): readonly string[] => [
  ...[...families.values()].flatMap(({ children }) => children.flatMap(({ apart }) => apart)),
  ...FOLLOW_UP,
  ...DENYING,
  'bilateral',
];

export type Chosen = {
  readonly code: string;
  /** Tokens outside the mention whose words chose it. */
  readonly by: readonly number[];
  /** Siblings passed over, with the words that would have chosen them. */
  readonly rejected: readonly { readonly code: string; readonly because: string }[];
  /** True when a child was taken for want of a word. */
  readonly byDefault: boolean;
};

type Around = {
  readonly tokens: NoteTokens;
  readonly from: number;
  readonly to: number;
  readonly vocabulary: ReadonlyMap<string, number>;
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
function near(word: string, around: Around): { readonly at: number; readonly distance: number } | undefined {
  const { tokens, from, to, vocabulary } = around;
  const number = vocabulary.get(word === around.side ? 'bilateral' : word);
  const reach = /^\d/.test(word) ? 2 : REACH;
  let best: { readonly at: number; readonly distance: number } | undefined;
  for (let at = Math.max(0, from - reach); at <= to + reach; at += 1) {
    if (tokens.word[at] !== number || tokens.sentence[at] !== tokens.sentence[from] || number === undefined) continue;
    if (isDenied(at, around) || isOtherSense(word, at, tokens)) continue;
    const distance = distanceTo(at, around);
    if (best === undefined || distance < best.distance) best = { at, distance };
  }
  return best;
}

const isDenied = (at: number, { tokens, vocabulary }: Around): boolean =>
  DENYING.some((word) => {
    const number = vocabulary.get(word);
    return [at - 1, at - 2].some((before) => tokens.word[before] === number && tokens.clause[before] === tokens.clause[at]);
  });

/** 'right-handed', 'right now', 'left work', 'left untreated' say no side. */
const OTHER_SENSE =
  /^(?:[\s-]+(?:handed|hand[\s-]+dominant|away|now|after|the|work|untreated|home|message|without|alone|him|her)\b)/i;

const isOtherSense = (word: string, at: number, tokens: NoteTokens): boolean =>
  (word === 'right' || word === 'left') && OTHER_SENSE.test(tokens.text.slice(tokens.end[at], (tokens.end[at] ?? 0) + 24));

function isFollowUp({ tokens, from, to, vocabulary }: Around): boolean {
  for (let at = Math.max(0, from - 8); at <= to + 8; at += 1) {
    if (tokens.sentence[at] === tokens.sentence[from] && FOLLOW_UP.some((word) => vocabulary.get(word) === tokens.word[at]))
      return true;
  }
  return false;
}

const wanted = (child: Child): string =>
  child.encounter === undefined
    ? `needs ${child.apart.map((word) => `"${word}"`).join(' and ')} beside the words`
    : child.encounter === 'A'
      ? 'is for active treatment'
      : 'is for a follow-up of the injury';

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

/** Walks from a heading to a leaf by the words around the mention; undefined when nothing decides. A leaf is its own answer. */
function compose(code: string, families: ReadonlyMap<string, Family>, around: Around): Chosen | undefined {
  const by: number[] = [];
  const rejected: { code: string; because: string }[] = [];
  let byDefault = false;
  let at = code;
  for (let family = families.get(at); family !== undefined; family = families.get(at)) {
    const step = chooseChild(family, around);
    if (step === undefined) return undefined;
    for (const child of family.children) {
      if (child !== step.child && (child.apart.length > 0 || child.encounter !== undefined) && rejected.length < 6) {
        rejected.push({ code: child.code, because: wanted(child) });
      }
    }
    by.push(...step.by.filter((place) => place < around.from || place > around.to));
    byDefault ||= step.byDefault;
    at = step.child.code;
  }
  return { code: at, by, rejected, byDefault };
}

/** As `compose`, but 'bilateral' in a family without a code for both sides gives one code for each side. */
export function composeSides(code: string, families: ReadonlyMap<string, Family>, around: Around): readonly Chosen[] {
  const one = compose(code, families, around);
  if (one === undefined || !one.byDefault) return one === undefined ? [] : [one];
  const sides = (['right', 'left'] as const).map((side) => compose(code, families, { ...around, side }));
  const [right, left] = sides;
  return right !== undefined &&
    left !== undefined &&
    right.code !== one.code &&
    left.code !== one.code &&
    right.code !== left.code
    ? [right, left]
    : [one];
}
