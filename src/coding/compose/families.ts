/** A heading of the tabular list with what sets its codes apart: 'right' and 'left' of one joint, 'mild' and 'severe' of one disorder. */
import type { CodeSets } from '../../codesets/code-sets.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { termWords } from '../note/note-text.ts';

export type Child = {
  readonly code: string;
  /** Words that set this child apart from its siblings, with their numbers; all must be near. */
  readonly apart: readonly NumberedWord[];
  /** What a default is chosen by: lower is more of a default, undefined is none. */
  readonly defaultRank: number | undefined;
  /** 'Other tear': chosen only where nothing is as near. */
  readonly isOther: boolean;
  /** The seventh character of an encounter, where that is what sets it apart. */
  readonly encounter?: EncounterLetter;
};

/** Active treatment, follow-up, and of a fracture's follow-up how it heals; what is left behind. */
export type EncounterLetter = 'A' | 'D' | 'G' | 'K' | 'P' | 'S';

/** `next`: words of which one must follow; `also`: words that name a part of what is named, which do in its place. */
export type NumberedWord = {
  readonly word: string;
  readonly number: number;
  readonly next?: ReadonlySet<number>;
  readonly also?: ReadonlySet<number>;
};

/** The children of one heading. */
export type Family = { readonly code: string; readonly children: readonly Child[] };

/** The number of a word of terms and titles; -1 for one that is in none. */
export type Numbered = (word: string) => number;

const withoutBrackets = (title: string): string => title.replace(/\s*[([][^)\]]*[)\]]/g, '');

/** Words that never set one child apart in a note. */
// A fracture that is not said to be displaced or not is coded as displaced (guideline I.C.19.c).
const FILLER = new Set(
  termWords(
    'other specified unspecified type stage encounter side uncomplicated mention displaced predominantly wall layer extent stated nature',
  ),
);

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

/** How the title of a seventh character ends. */
const ENCOUNTERS: { readonly [letter in EncounterLetter]: RegExp } = {
  A: /initial encounter/,
  D: /subsequent encounter/,
  G: /delayed healing/,
  K: /nonunion/,
  P: /malunion/,
  S: /sequela/,
};

function encounterOf(code: string, title: string): EncounterLetter | undefined {
  const letter = code.slice(6);
  if (!(letter in ENCOUNTERS)) return undefined;
  return ENCOUNTERS[letter as EncounterLetter].test(title) ? (letter as EncounterLetter) : undefined;
}

const DENIES = /\b(?:without|not)\b/gi;

/** A side is never taken for want of a word. The more a title says 'unspecified' beyond its heading, the more it is meant for a note that says nothing. */
function defaultRank(title: string, heading: string, onlyChild: boolean): number | undefined {
  if (/\b(?:right|left)\b/i.test(title) && !/\b(?:right|left)\b/i.test(heading)) return undefined;
  const unspecified = countOf(/unspecified/gi, title) - countOf(/unspecified/gi, heading);
  if (unspecified > 0) return 10 - Math.min(9, unspecified);
  if (/\buncomplicated\b/i.test(title)) return 11;
  if (countOf(DENIES, title) > countOf(DENIES, heading)) return 12;
  if (/^unspecified\b/i.test(title)) return 15 - Math.min(2, countOf(/unspecified/gi, title));
  // Breast cancer is a woman's unless the note says otherwise.
  if (title.endsWith(', female')) return 14;
  return onlyChild ? 14 : undefined;
}

/** `what a title says | words of it | what a note may say instead`. */
const SITES: readonly {
  readonly site: string;
  readonly words: readonly string[];
  readonly next: readonly string[];
  readonly parts: readonly string[];
}[] = (
  [
    ['upper limb', 'upper', 'limb extremity', 'arm forearm hand wrist elbow shoulder finger thumb antecubital'],
    ['lower limb', 'lower', 'limb extremity', 'leg thigh calf shin knee ankle foot heel toe hip pretibial'],
    ['lower leg', 'lower', 'leg', 'calf shin pretibial'],
    ['upper arm', 'upper', 'arm', 'biceps triceps'],
    ['arm', 'arm', '', 'forearm wrist elbow shoulder'],
    ['leg', 'leg', '', 'thigh calf shin knee'],
  ] as const
).map(([site, word, next, parts]) => ({ site, words: termWords(word), next: termWords(next), parts: termWords(parts) }));

/** Words of sites, to be numbered with the terms. */
export const siteWords: readonly string[] = SITES.flatMap(({ words, next, parts }) => [...words, ...next, ...parts]);

type Titled = { readonly code: string; readonly title: string };

/** What a title says it is without sets it apart only where nothing else does. */
function spokenWords(
  title: string,
  own: ReadonlySet<string>,
): { readonly words: ReadonlySet<string>; readonly isDenial: boolean } {
  const wordsOf = (text: string): readonly string[] => termWords(text).filter((word) => !own.has(word) && !FILLER.has(word));
  const plain = withoutBrackets(title);
  const positive = wordsOf(plain.replace(/,?\s*\b(?:without|not)\b[^,]*/gi, ''));
  const all = wordsOf(plain);
  return { words: new Set(positive.length > 0 ? positive : all), isDenial: positive.length === 0 && all.length > 0 };
}

/** Words of a heading that tell nothing of its children; those of 'dislocation and subluxation' tell its children apart. */
function ownWords({ title }: Titled, children: readonly Titled[]): ReadonlySet<string> {
  // 'Limb' stays: with 'upper' or 'lower' it names a site.
  const words = termWords(withoutBrackets(title)).filter((word) => word !== 'limb' && word !== 'extremity');
  if (!/ (?:and|or) /.test(title)) return new Set(words);
  const below = children.map((child) => new Set(termWords(withoutBrackets(child.title))));
  return new Set(
    words.filter((word) => {
      const count = below.filter((own) => own.has(word)).length;
      return count === 0 || count === below.length;
    }),
  );
}

const SIDES: ReadonlySet<string> = new Set(['right', 'left']);

/** Words that every child of one side has: the site, which the heading's own words name already. */
function siteOfSided(children: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const sided = children.filter((words) => words.has('right') || words.has('left'));
  const [first] = sided;
  if (first === undefined || sided.length < 2) return new Set();
  return new Set([...first].filter((word) => !SIDES.has(word) && sided.every((words) => words.has(word))));
}

const ORDINALS: ReadonlySet<string> = new Set(['first', 'second', 'third']);

/** 'Right lower limb' is chosen by 'right' and 'foot' as well, 'first trimester' by no other 'first'. */
function withSites(words: readonly string[], ofTrimesters: boolean, numbered: Numbered): readonly NumberedWord[] {
  const has = (word: string): boolean => words.includes(word);
  const setOf = (list: readonly string[]): ReadonlySet<number> => new Set(list.map(numbered).filter((number) => number >= 0));
  const site = SITES.find(({ words: own, next }) => own.every(has) && (next.length === 0 || next.some(has)));
  const rest = words.filter((word) => site === undefined || !(site.words.includes(word) || site.next.includes(word)));
  const numbers = rest.map(
    (word): NumberedWord => ({
      word,
      number: numbered(word),
      ...(ofTrimesters && ORDINALS.has(word) ? { next: setOf(['trimester']) } : {}),
    }),
  );
  if (site === undefined) return numbers;
  const next = site.next.length === 0 ? {} : { next: setOf(site.next) };
  return [...numbers, { word: site.site, number: numbered(site.words[0] ?? ''), also: setOf(site.parts), ...next }];
}

const SITE_WORDS: ReadonlySet<string> = new Set(SITES.flatMap(({ words, next }) => [...words, ...next]));

/** Words that most of many siblings have say what the heading is, in other words than its own. */
const MANY = 5;
const MOST = 2 / 3;

/** What sets the children of a heading apart, by the titles of all. */
function familyOf(heading: Titled, children: readonly Titled[], numbered: Numbered): Family {
  const ofTrimesters = children.some(({ title }) => title.includes(' trimester'));
  const own = ownWords(heading, children);
  const spoken = children.map(({ title }) => spokenWords(title, own));
  // What a child is without is no word that its siblings share with it.
  const wordsOf = spoken.filter(({ isDenial }) => !isDenial).map(({ words }) => words);
  const countOfWord = (word: string): number => wordsOf.filter((words) => words.has(word)).length;
  const inAll = (word: string): boolean =>
    wordsOf.length > 1 &&
    !SIDES.has(word) &&
    countOfWord(word) >= wordsOf.length * (children.length < MANY || SITE_WORDS.has(word) ? 1 : MOST);
  const ofSided = siteOfSided(wordsOf);
  return {
    code: heading.code,
    children: children.map((child, i) => {
      const encounter = encounterOf(child.code, child.title);
      const { words = new Set<string>(), isDenial = false } = spoken[i] ?? {};
      const trimester = /\b(first|second|third) trimester/.exec(child.title)?.[1];
      const telling =
        trimester === undefined
          ? [...words].filter((word) => isDenial || !(inAll(word) || ofSided.has(word) || (ofTrimesters && word === 'trimester')))
          : [trimester];
      return {
        code: child.code,
        isOther: /^other\b/i.test(child.title),
        apart: encounter === undefined ? withSites(telling, ofTrimesters, numbered) : [],
        defaultRank:
          encounter === 'A'
            ? 0
            : encounter === undefined
              ? defaultRank(child.title, heading.title, children.length === 1)
              : undefined,
        ...(encounter === undefined ? {} : { encounter }),
      };
    }),
  };
}

/** Families as they are first asked for; a code that may be billed has none. */
export function families(codeSets: CodeSets, on: PlainDate, numbered: Numbered): (code: string) => Family | undefined {
  const kept = new Map<string, Family | undefined>();
  return (code) => {
    if (kept.has(code)) return kept.get(code);
    const answer = codeSets.icd10(code, on);
    const family = answer.kind === 'header' ? familyOf(answer, answer.children, numbered) : undefined;
    kept.set(code, family);
    return family;
  };
}
