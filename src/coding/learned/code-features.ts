/** What speaks for each code in a note, as rows of numbers: the ranker's input. */
import type { LearnedWords } from './learned-words.ts';
import { type CodeEvidence, evidenceIn, type LearnedReading, type Sign } from './code-evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { weightOf } from './term-matches.ts';

/** A code that something else than the lexicon proposes: the engine's reading of titles and index. */
export type GivenCandidate = {
  readonly code: string;
  /** As `GIVEN_FEATURES`; 0 where it says nothing. */
  readonly features: readonly number[];
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

export type CodeRow = {
  readonly code: string;
  readonly features: Float32Array;
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

export const LEARNED_FEATURES = [
  'term best',
  'term second',
  'term together',
  'term support',
  'term words',
  'term weight',
  'term gap',
  'term mentions',
  'term not inside another',
  'part best',
  'part covered',
  'gram best',
  'gram second',
  'gram sum',
  'gram distinct',
  'gram trigram best',
  'company best',
  'company sum',
  'code prior',
  'category prior',
  'category term best',
  'category gram best',
  'rank in category',
  'behind in category',
  'rank in note',
  'behind at its words',
  'place of first',
  'denied before',
  'past before',
  'family before',
  'uncertain before',
  'chapter',
  'length of code',
  'candidates',
  'note words',
  'coded words mean',
  'coded words least',
  'coded words most',
  'coded words first',
] as const;

const DENIED = /^(?:no|sin|not|without|negativ|negative|ningun|niega|descart|ausencia|ausenci|absence|denied|denies|ni|nor)$/;
const PAST = /^(?:antecedent|history|previo|previ|previou|previous|anterior|past|histori)$/;
const FAMILY = /^(?:padre|padr|madre|madr|familiar|familia|famili|mother|father|family|hermano|herman|brother|sister|hij|hijo)$/;
const UNSURE =
  /^(?:probabl|probable|posibl|possible|sospech|suspect|suspected|suspicion|compatibl|compatible|sugestiv|suggestive)$/;

type Cue = { readonly tokens: readonly number[]; readonly cue: RegExp; readonly reach: number };

/** How near before the words a cue stands in their sentence: 1 right before, 0 nowhere. */
function before(words: LearnedWords, { tokens, cue, reach }: Cue): number {
  const first = Math.min(...tokens);
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (words.sentence[at] !== words.sentence[first]) return 0;
    if (cue.test(words.words[at] ?? '')) return 1 / (first - at);
  }
  return 0;
}

const top = (list: readonly number[], at: number): number => list[at] ?? 0;
const together = (list: readonly number[]): number => 1 - list.reduce((rest, p) => rest * (1 - Math.min(0.97, p)), 1);
const descending = (list: readonly Sign[]): readonly number[] => list.map(({ p }) => p).sort((a, b) => b - a);

type Weighed = {
  readonly evidence: CodeEvidence;
  /** A first guess of how much speaks for it. */
  readonly quick: number;
  readonly tokens: readonly number[];
};

const KEPT = 120;

const placesOf = ({ start, end }: LearnedWords, tokens: readonly number[]): CodeRow['places'] => {
  const places: { start: number; end: number }[] = [];
  for (const at of tokens.toSorted((a, b) => a - b)) {
    const last = places.at(-1);
    const from = start[at] ?? 0;
    if (last !== undefined && from - last.end <= 12 && at > 0 && last.end >= (start[at - 1] ?? 0)) last.end = end[at] ?? from;
    else places.push({ start: from, end: end[at] ?? from });
  }
  return places;
};

type Best = {
  readonly term: CodeEvidence['terms'][number] | undefined;
  readonly part: CodeEvidence['parts'][number] | undefined;
  readonly gram: CodeEvidence['grams'][number] | undefined;
};

const bestOf = ({ terms, parts, grams }: CodeEvidence): Best => ({
  term: terms.toSorted((a, b) => b.p - a.p || b.tokens.length - a.tokens.length)[0],
  part: parts.toSorted((a, b) => b.p - a.p)[0],
  gram: grams.toSorted((a, b) => b.p - a.p || b.length - a.length)[0],
});

/** The codes that most speaks for, best first. */
function weighed(all: readonly CodeEvidence[]): readonly Weighed[] {
  return all
    .map((evidence): Weighed => {
      const { term, part, gram } = bestOf(evidence);
      const quick = together([
        term?.p ?? 0,
        0.5 * (part?.p ?? 0),
        0.6 * (gram?.p ?? 0),
        0.3 * Math.max(0, ...evidence.company),
        evidence.given === undefined ? 0 : 0.3,
      ]);
      return { evidence, quick, tokens: term?.tokens ?? part?.tokens ?? gram?.tokens ?? [] };
    })
    .filter(({ quick, evidence: { given, terms, parts, grams } }) => {
      if (quick <= 0.03) return false;
      return given !== undefined || terms.length + parts.length + grams.length > 0 || quick > 0.1;
    })
    .sort((a, b) => b.quick - a.quick)
    .slice(0, KEPT);
}

type Priors = { readonly codes: ReadonlyMap<string, number>; readonly categories: ReadonlyMap<string, number> };
const keptPriors = new WeakMap<Lexicon, Priors>();

/** Notes of each code and of each category. */
function priorsOf(lexicon: Lexicon): Priors {
  const known = keptPriors.get(lexicon);
  if (known !== undefined) return known;
  const codes = new Map(lexicon.codes.map((code, i) => [code, lexicon.codeNotes[i] ?? 0]));
  const categories = new Map<string, number>();
  for (const [code, many] of codes) categories.set(code.slice(0, 3), (categories.get(code.slice(0, 3)) ?? 0) + many);
  keptPriors.set(lexicon, { codes, categories });
  return { codes, categories };
}

type Note = {
  readonly reading: LearnedReading;
  readonly all: readonly Weighed[];
  readonly byCategory: ReadonlyMap<string, readonly Weighed[]>;
  readonly atToken: ReadonlyMap<number, readonly Weighed[]>;
};

/** 'term best' to 'term not inside another'. */
function termFeatures({ evidence }: Weighed, { lexicon }: LearnedReading): readonly number[] {
  const terms = descending(evidence.terms);
  const { term } = bestOf(evidence);
  const words = term === undefined ? [] : (lexicon.terms[term.match.term] ?? []);
  return [
    top(terms, 0),
    top(terms, 1),
    together(terms),
    term === undefined ? 0 : Math.log1p(term.support),
    term?.tokens.length ?? 0,
    words.reduce((sum, word) => sum + weightOf(lexicon, word), 0),
    term?.match.gap ?? 0,
    evidence.terms.length,
    Math.max(0, ...evidence.terms.filter(({ inside }) => !inside).map(({ p }) => p)),
  ];
}

/** 'part best' to 'company sum'. */
function partFeatures({ evidence }: Weighed): readonly number[] {
  const { part } = bestOf(evidence);
  const grams = descending(evidence.grams);
  const company = evidence.company.toSorted((a, b) => b - a);
  return [
    part?.p ?? 0,
    part?.covered ?? 0,
    top(grams, 0),
    top(grams, 1),
    grams.slice(0, 6).reduce((sum, p) => sum + p, 0),
    grams.length,
    Math.max(0, ...evidence.grams.filter(({ length }) => length > 1).map(({ p }) => p)),
    top(company, 0),
    company.slice(0, 10).reduce((sum, p) => sum + p, 0),
  ];
}

/** 'code prior' to 'behind at its words'. */
function rivalFeatures(one: Weighed, rank: number, { reading, byCategory, atToken }: Note): readonly number[] {
  const { evidence, quick, tokens } = one;
  const category = evidence.code.slice(0, 3);
  const { codes, categories } = priorsOf(reading.lexicon);
  const siblings = byCategory.get(category) ?? [];
  const best = (others: readonly Weighed[]): number =>
    Math.max(0, ...others.filter((other) => other !== one).map((other) => other.quick));
  return [
    Math.log1p(codes.get(evidence.code) ?? 0),
    Math.log1p(categories.get(category) ?? 0),
    Math.max(0, ...siblings.flatMap((other) => other.evidence.terms.map(({ p }) => p))),
    Math.max(0, ...siblings.flatMap((other) => other.evidence.grams.map(({ p }) => p))),
    siblings.indexOf(one),
    quick - best(siblings),
    rank,
    quick - best(tokens.flatMap((at) => atToken.get(at) ?? [])),
  ];
}

/** 'place of first' to 'note words'. */
function placeFeatures({ evidence, tokens }: Weighed, { reading: { words }, all }: Note): readonly number[] {
  const cues = (
    [
      [DENIED, 4],
      [PAST, 6],
      [FAMILY, 6],
      [UNSURE, 4],
    ] as const
  ).map(([cue, reach]) => (tokens.length === 0 ? 0 : before(words, { tokens, cue, reach })));
  return [
    tokens.length === 0 ? 1 : Math.min(...tokens) / Math.max(1, words.words.length),
    ...cues,
    evidence.code.charCodeAt(0) - 65,
    evidence.code.length,
    all.length,
    Math.log1p(words.words.length),
  ];
}

/** 'coded words mean' to 'coded words first'. */
function chanceFeatures(places: CodeRow['places'], { words: { start, end }, chances }: LearnedReading): readonly number[] {
  const own = [...chances.keys()]
    .filter((at) => places.some((place) => (start[at] ?? 0) < place.end && (end[at] ?? 0) > place.start))
    .map((at) => chances[at] ?? 0);
  if (own.length === 0) return [-1, -1, -1, -1];
  return [own.reduce((sum, p) => sum + p, 0) / own.length, Math.min(...own), Math.max(...own), own[0] ?? -1];
}

/** A row for every code that anything speaks for, at most 120: those that most speaks for. */
export function codeRows(reading: LearnedReading, given: readonly GivenCandidate[], givenWidth: number): readonly CodeRow[] {
  const all = weighed(evidenceIn(reading, given));
  const atToken = new Map<number, Weighed[]>();
  for (const one of all) for (const at of one.tokens) (atToken.get(at) ?? atToken.set(at, []).get(at))?.push(one);
  const note: Note = { reading, all, byCategory: Map.groupBy(all, ({ evidence }) => evidence.code.slice(0, 3)), atToken };
  return all.map((one, rank) => {
    const { evidence, tokens } = one;
    const places = tokens.length > 0 ? placesOf(reading.words, tokens) : (evidence.given?.places ?? []);
    const features = new Float32Array(LEARNED_FEATURES.length + givenWidth);
    features.set([
      ...termFeatures(one, reading),
      ...partFeatures(one),
      ...rivalFeatures(one, rank, note),
      ...placeFeatures(one, note),
      ...chanceFeatures(places, reading),
    ]);
    if (evidence.given !== undefined) features.set(evidence.given.features, LEARNED_FEATURES.length);
    return { code: evidence.code, features, places };
  });
}
