/** What a lexicon and the engine say for each code in a note: terms met whole or in part, n-grams, and the company of other words. */
import type { GivenCandidate } from './code-features.ts';
import type { LearnedWords } from './learned-words.ts';
import { gramsOf, type Lexicon, type Links, numbersOf } from './lexicon.ts';
import { type TermMatch, termMatches, WHOLE } from './term-matches.ts';

export type LearnedReading = {
  readonly lexicon: Lexicon;
  readonly words: LearnedWords;
  /** For each word how likely it belongs to words that are coded. */
  readonly chances: Float32Array;
};

export type Sign = { readonly p: number; readonly tokens: readonly number[] };

export type CodeEvidence = {
  readonly code: string;
  terms: (Sign & { readonly match: TermMatch; readonly support: number; readonly inside: boolean })[];
  parts: (Sign & { readonly covered: number })[];
  grams: (Sign & { readonly length: number })[];
  company: number[];
  given: GivenCandidate | undefined;
};

const shrunk = (hits: number, many: number, prior: number, weight: number): number =>
  (hits + prior * weight) / (Math.max(0, many) + weight);

const evidenceFor = (found: Map<string, CodeEvidence>, code: string): CodeEvidence => {
  const known = found.get(code);
  if (known !== undefined) return known;
  const fresh: CodeEvidence = { code, terms: [], parts: [], grams: [], company: [], given: undefined };
  found.set(code, fresh);
  return fresh;
};

function eachLink(links: Links, unit: number, take: (code: number, linked: number, together: number) => void): void {
  const to = links.from[unit + 1] ?? 0;
  for (let at = links.from[unit] ?? 0; at < to; at += 1)
    take(links.code[at] ?? 0, links.linked[at] ?? 0, links.together[at] ?? 0);
}

const PART = 0.55;

function termEvidence(reading: LearnedReading, found: Map<string, CodeEvidence>): void {
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

function gramEvidence(reading: LearnedReading, found: Map<string, CodeEvidence>): void {
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

/** Everything found for each code, in no order. */
export function evidenceIn(reading: LearnedReading, given: readonly GivenCandidate[]): readonly CodeEvidence[] {
  const found = new Map<string, CodeEvidence>();
  termEvidence(reading, found);
  gramEvidence(reading, found);
  for (const candidate of given) evidenceFor(found, candidate.code).given ??= candidate;
  return [...found.values()];
}
