/** What speaks for each code in a note, as rows of numbers: the ranker's input. */
import type { LearnedWords } from './learned-words.ts';
import { gramsOf, type Lexicon, type Links, numbersOf } from './lexicon.ts';
import { type TermMatch, termMatches, WHOLE } from './term-matches.ts';

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
] as const;

type Reading = {
  readonly lexicon: Lexicon;
  readonly words: LearnedWords;
};

type Sign = { readonly p: number; readonly tokens: readonly number[] };

type Evidence = {
  readonly code: string;
  terms: (Sign & { readonly match: TermMatch; readonly support: number; readonly inside: boolean })[];
  parts: (Sign & { readonly covered: number })[];
  grams: (Sign & { readonly length: number })[];
  company: number[];
  given: GivenCandidate | undefined;
};

const shrunk = (hits: number, many: number, prior: number, weight: number): number =>
  (hits + prior * weight) / (Math.max(0, many) + weight);

const evidenceFor = (found: Map<string, Evidence>, code: string): Evidence => {
  const known = found.get(code);
  if (known !== undefined) return known;
  const fresh: Evidence = { code, terms: [], parts: [], grams: [], company: [], given: undefined };
  found.set(code, fresh);
  return fresh;
};

function eachLink(links: Links, unit: number, take: (code: number, linked: number, together: number) => void): void {
  const to = links.from[unit + 1] ?? 0;
  for (let at = links.from[unit] ?? 0; at < to; at += 1)
    take(links.code[at] ?? 0, links.linked[at] ?? 0, links.together[at] ?? 0);
}

const PART = 0.55;

function termEvidence(reading: Reading, found: Map<string, Evidence>): void {
  const { lexicon } = reading;
  const matches = termMatches(lexicon, reading.words, PART);
  const isWhole = (match: TermMatch): boolean => match.covered >= WHOLE;
  /** Notes in which a term was evidence. */
  const alive = new Map<number, number>();
  for (const { term } of matches) {
    if (alive.has(term)) continue;
    let support = 0;
    eachLink(lexicon.termLinks, term, (_code, linked) => void (support += linked));
    alive.set(term, support);
  }
  const covering = new Map<number, TermMatch[]>();
  for (const match of matches) {
    if (!isWhole(match) || (alive.get(match.term) ?? 0) <= 0 || match.tokens.length < 2) continue;
    for (const at of match.tokens) (covering.get(at) ?? covering.set(at, []).get(at))?.push(match);
  }
  const insideAnother = (match: TermMatch): boolean =>
    (covering.get(match.tokens[0] ?? -1) ?? []).some(
      (other) => other.tokens.length > match.tokens.length && match.tokens.every((at) => other.tokens.includes(at)),
    );
  for (const match of matches) {
    const support = alive.get(match.term) ?? 0;
    if (support <= 0) continue;
    const inside = isWhole(match) && insideAnother(match);
    eachLink(lexicon.termLinks, match.term, (code, linked, together) => {
      const notes = lexicon.termNotes[match.term] ?? 0;
      const p = shrunk(Math.min(together, notes), notes, 0.6 * (linked / support), 1.5);
      const evidence = evidenceFor(found, lexicon.codes[code] ?? '');
      if (isWhole(match)) evidence.terms.push({ p, tokens: match.tokens, match, support: linked, inside });
      else evidence.parts.push({ p: p * match.covered, tokens: match.tokens, covered: match.covered });
    });
  }
}

function gramEvidence(reading: Reading, found: Map<string, Evidence>): void {
  const { lexicon, words } = reading;
  const numbers = numbersOf(words.words, lexicon.wordNumbers);
  const seen = new Set<number>();
  for (const [key, from, to] of gramsOf(numbers, words.sentence)) {
    const gram = lexicon.grams.get(key);
    if (gram === undefined || seen.has(gram)) continue;
    seen.add(gram);
    const notes = lexicon.gramNotes[gram] ?? 0;
    if (notes <= 0) continue;
    const tokens = Array.from({ length: to - from + 1 }, (_, i) => from + i);
    eachLink(lexicon.gramLinks, gram, (code, linked, together) => {
      const name = lexicon.codes[code] ?? '';
      if (linked > 0) {
        const p = shrunk(linked, notes, 0.02, 1.5);
        if (p > 0.02) evidenceFor(found, name).grams.push({ p, tokens, length: tokens.length });
      } else if (together >= 3) {
        const prior = (lexicon.codeNotes[code] ?? 0) / lexicon.notes;
        const p = shrunk(together, notes, prior, 4);
        if (p > 0.08 && p > 3 * prior) evidenceFor(found, name).company.push(p);
      }
    });
  }
}

const DENIED = /^(?:no|sin|not|without|negativ|negative|ningun|niega|descart|ausencia|ausenci|absence|denied|denies|ni|nor)$/;
const PAST = /^(?:antecedent|history|previo|previ|previou|previous|anterior|past|histori)$/;
const FAMILY = /^(?:padre|padr|madre|madr|familiar|familia|famili|mother|father|family|hermano|herman|brother|sister|hij|hijo)$/;
const UNSURE =
  /^(?:probabl|probable|posibl|possible|sospech|suspect|suspected|suspicion|compatibl|compatible|sugestiv|suggestive)$/;

function before(words: LearnedWords, tokens: readonly number[], pattern: RegExp, reach: number): number {
  const first = Math.min(...tokens);
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if (words.sentence[at] !== words.sentence[first]) return 0;
    if (pattern.test(words.words[at] ?? '')) return 1 / (first - at);
  }
  return 0;
}

const top = (list: readonly number[], at: number): number => list[at] ?? 0;
const together = (list: readonly number[]): number => 1 - list.reduce((rest, p) => rest * (1 - Math.min(0.97, p)), 1);
const descending = (list: readonly Sign[]): readonly number[] => list.map(({ p }) => p).sort((a, b) => b - a);

type Weighed = { readonly evidence: Evidence; readonly quick: number; readonly tokens: readonly number[] };

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

/** A row for every code that anything speaks for, at most 120: those that most speaks for. */
export function codeRows(reading: Reading, given: readonly GivenCandidate[], givenWidth: number): readonly CodeRow[] {
  const { lexicon, words } = reading;
  const numberOfCode = new Map(lexicon.codes.map((code, i) => [code, i]));
  const found = new Map<string, Evidence>();
  termEvidence(reading, found);
  gramEvidence(reading, found);
  for (const candidate of given) evidenceFor(found, candidate.code).given ??= candidate;
  const weighed = [...found.values()]
    .map((evidence): Weighed => {
      const best = evidence.terms.toSorted((a, b) => b.p - a.p || b.tokens.length - a.tokens.length)[0];
      const part = evidence.parts.toSorted((a, b) => b.p - a.p)[0];
      const gram = evidence.grams.toSorted((a, b) => b.p - a.p || b.length - a.length)[0];
      const quick = together([
        best?.p ?? 0,
        0.5 * (part?.p ?? 0),
        0.6 * (gram?.p ?? 0),
        0.3 * Math.max(0, ...evidence.company),
        evidence.given === undefined ? 0 : 0.3,
      ]);
      return { evidence, quick, tokens: best?.tokens ?? part?.tokens ?? gram?.tokens ?? [] };
    })
    .filter(
      ({ quick, evidence }) =>
        quick > 0.03 &&
        (evidence.given !== undefined ||
          evidence.terms.length + evidence.parts.length + evidence.grams.length > 0 ||
          quick > 0.1),
    )
    .sort((a, b) => b.quick - a.quick)
    .slice(0, KEPT);
  const prior = (code: string): number => {
    const number = numberOfCode.get(code);
    return number === undefined ? 0 : (lexicon.codeNotes[number] ?? 0);
  };
  const categories = new Map<string, number>();
  for (const code of lexicon.codes) categories.set(code.slice(0, 3), (categories.get(code.slice(0, 3)) ?? 0) + prior(code));
  const byCategory = Map.groupBy(weighed, ({ evidence }) => evidence.code.slice(0, 3));
  const atToken = new Map<number, Weighed[]>();
  for (const one of weighed) for (const at of one.tokens) (atToken.get(at) ?? atToken.set(at, []).get(at))?.push(one);
  return weighed.map((one, rank) => {
    const { evidence, quick, tokens } = one;
    const terms = descending(evidence.terms);
    const best = evidence.terms.toSorted((a, b) => b.p - a.p || b.tokens.length - a.tokens.length)[0];
    const free = evidence.terms.filter(({ inside }) => !inside);
    const part = evidence.parts.toSorted((a, b) => b.p - a.p)[0];
    const grams = descending(evidence.grams);
    const company = evidence.company.toSorted((a, b) => b - a);
    const siblings = byCategory.get(evidence.code.slice(0, 3)) ?? [];
    const rival = Math.max(0, ...siblings.filter((other) => other !== one).map((other) => other.quick));
    const words0 = tokens.length === 0 ? undefined : Math.min(...tokens);
    const rivalHere = Math.max(
      0,
      ...tokens.flatMap((at) => (atToken.get(at) ?? []).filter((other) => other !== one).map((other) => other.quick)),
    );
    const features = new Float32Array(LEARNED_FEATURES.length + givenWidth);
    features.set([
      top(terms, 0),
      top(terms, 1),
      together(terms),
      best === undefined ? 0 : Math.log1p(best.support),
      best?.tokens.length ?? 0,
      best === undefined
        ? 0
        : (lexicon.terms[best.match.term] ?? []).reduce(
            (sum, word) => sum + Math.log((lexicon.notes + 1) / ((lexicon.wordNotes[word] ?? 0) + 0.5)),
            0,
          ),
      best?.match.gap ?? 0,
      evidence.terms.length,
      free.length === 0 ? 0 : Math.max(...free.map(({ p }) => p)),
      part?.p ?? 0,
      part?.covered ?? 0,
      top(grams, 0),
      top(grams, 1),
      grams.slice(0, 6).reduce((sum, p) => sum + p, 0),
      grams.length,
      Math.max(0, ...evidence.grams.filter(({ length }) => length > 1).map(({ p }) => p)),
      top(company, 0),
      company.slice(0, 10).reduce((sum, p) => sum + p, 0),
      Math.log1p(prior(evidence.code)),
      Math.log1p(categories.get(evidence.code.slice(0, 3)) ?? 0),
      Math.max(0, ...siblings.flatMap((other) => other.evidence.terms.map(({ p }) => p))),
      Math.max(0, ...siblings.flatMap((other) => other.evidence.grams.map(({ p }) => p))),
      siblings.indexOf(one),
      quick - rival,
      rank,
      quick - rivalHere,
      words0 === undefined ? 1 : words0 / Math.max(1, words.words.length),
      words0 === undefined ? 0 : before(words, tokens, DENIED, 4),
      words0 === undefined ? 0 : before(words, tokens, PAST, 6),
      words0 === undefined ? 0 : before(words, tokens, FAMILY, 6),
      words0 === undefined ? 0 : before(words, tokens, UNSURE, 4),
      evidence.code.charCodeAt(0) - 65,
      evidence.code.length,
      weighed.length,
      Math.log1p(words.words.length),
    ]);
    if (evidence.given !== undefined) features.set(evidence.given.features, LEARNED_FEATURES.length);
    const places = tokens.length > 0 ? placesOf(words, tokens) : (evidence.given?.places ?? []);
    return { code: evidence.code, features, places };
  });
}
