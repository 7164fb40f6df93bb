/**
 * The terms of a code set as an inverted index, and the mentions of them in a note. A term is listed under its rarest
 * word; it is mentioned where all its words stand close together in one clause, in any order; the longest term wins.
 */
import type { CodeSets, Icd10Term } from '../codesets/code-sets.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type ContextRules, contextRules, contextWords } from './context.ts';
import { type NoteTokens, termWords } from './note-text.ts';
import { DENYING, type Family, familiesOf, familyWords } from './compose.ts';

type IndexedTerm = {
  readonly code: string;
  readonly words: readonly number[];
  readonly term: Icd10Term;
  /** Written in capitals, so matched in capitals only: 'CAP' is not a cap. */
  readonly capitals: boolean;
  /** Holds 'and', or is our phrase with a comma, so may be mentioned across one. */
  readonly acrossClauses: boolean;
};

export type TermIndex = {
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly context: ContextRules;
  readonly families: ReadonlyMap<string, Family>;
  /** 'no', 'without', 'not'. */
  readonly denying: ReadonlySet<number>;
  /** Terms by the number of their rarest word. */
  readonly byWord: readonly (readonly IndexedTerm[] | undefined)[];
};

export type Mention = {
  readonly term: Icd10Term;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** Tokens that matched a word of the term. */
  readonly matched: readonly number[];
};

/** Titles that say where a thing is filed, not what clinicians write. */
const NOT_SPOKEN =
  /\b(?:other|elsewhere|specified as|classifiable|encounter, |initial encounter|subsequent encounter|sequela)\b/i;

/** The words of a title that a note would hold: without brackets and without 'unspecified'. */
const spokenTitle = (title: string): string =>
  title
    .replace(/\s*[([][^)\]]*[)\]]/g, '')
    .replace(/\b(?:unspecified|encounter for)\b/gi, '')
    .replace(/[\s,]+$/, '');

/** External causes and injuries are met by our words alone: their titles are not how a note speaks. */
const titleSpeaks = (term: Icd10Term): boolean => !/^[STVWXY]/.test(term.code) && !NOT_SPOKEN.test(term.words);

function wordsOf(term: Icd10Term): readonly string[] {
  if (term.source === 'synonym') return termWords(term.words);
  if (!titleSpeaks(term)) return [];
  const words = termWords(spokenTitle(term.words));
  // One word of a title ('Pain, unspecified') says too little; where it says enough a synonym lists it.
  return words.length < 2 || words.length > 9 ? [] : words;
}

const isCapitals = (words: string): boolean => /^[A-Z0-9-]+$/.test(words) && /[A-Z]{2}/.test(words);

/** One term for each set of words: ours before the official title, the first before the later. */
function distinct(terms: readonly Icd10Term[]): readonly { readonly term: Icd10Term; readonly words: readonly string[] }[] {
  const seen = new Map<string, { readonly term: Icd10Term; readonly words: readonly string[] }>();
  for (const source of ['synonym', 'title'] as const) {
    for (const term of terms) {
      if (term.source !== source) continue;
      const words = wordsOf(term);
      const key = words.toSorted().join(' ');
      if (words.length > 0 && !seen.has(key)) seen.set(key, { term, words });
    }
  }
  return [...seen.values()];
}

function build(codeSets: CodeSets, on: PlainDate): TermIndex {
  const terms = distinct(codeSets.icd10Terms(on));
  const families = familiesOf(
    terms.map(({ term }) => term.code),
    codeSets,
    on,
  );
  const vocabulary = new Map<string, number>();
  const frequency: number[] = [];
  const number = (word: string): number => {
    const known = vocabulary.get(word) ?? vocabulary.size;
    vocabulary.set(word, known);
    return known;
  };
  for (const word of [...contextWords(), ...familyWords(families)]) number(word);
  const numbered = terms.map(({ term, words }): IndexedTerm => {
    const numbers = words.map(number);
    for (const n of numbers) frequency[n] = (frequency[n] ?? 0) + 1;
    const acrossClauses = (term.source === 'synonym' ? /,|\band\b|\bor\b|\// : /\band\b|\bor\b|\//).test(term.words);
    return { code: term.code, words: numbers, term, capitals: isCapitals(term.words), acrossClauses };
  });
  const byWord: IndexedTerm[][] = [];
  for (const term of numbered) {
    const rarest = term.words.reduce((a, b) => ((frequency[b] ?? 0) < (frequency[a] ?? 0) ? b : a));
    (byWord[rarest] ??= []).push(term);
  }
  const denying = new Set(DENYING.map(number));
  return { vocabulary, context: contextRules(vocabulary), families, denying, byWord };
}

const kept = new WeakMap<readonly Icd10Term[], TermIndex>();

/** The index over the terms in force on a date; built once for each release of a code-sets value. */
export function termIndex(codeSets: CodeSets, on: PlainDate): TermIndex {
  const terms = codeSets.icd10Terms(on);
  const index = kept.get(terms) ?? build(codeSets, on);
  kept.set(terms, index);
  return index;
}

/** How many words may stand between those of a term: 'pain in the right knee'. */
const slackFor = (length: number): number => (length === 1 ? 0 : 2);

const isUsable = (tokens: NoteTokens, at: number, { anchor, term, used }: Search): boolean =>
  tokens.sentence[at] === tokens.sentence[anchor] &&
  !used.includes(at) &&
  (term.acrossClauses || tokens.clause[at] === tokens.clause[anchor]);

/** Nearest unused token that holds `word`, in the sentence of `anchor` and, unless the term crosses them, in its clause. */
function nearest(tokens: NoteTokens, word: number, search: Search): number | undefined {
  const { anchor, reach } = search;
  for (let distance = 1; distance <= reach; distance += 1) {
    const before = anchor - distance;
    if (tokens.word[before] === word && isUsable(tokens, before, search)) return before;
    const after = anchor + distance;
    if (tokens.word[after] === word && isUsable(tokens, after, search)) return after;
  }
  return undefined;
}

type Sought = { readonly term: IndexedTerm; readonly denying: ReadonlySet<number> };

type Search = { readonly anchor: number; readonly reach: number; readonly term: IndexedTerm; readonly used: readonly number[] };

/** 'asthma without exacerbation' is no mention of asthma with exacerbation. */
function saysOtherwise(tokens: NoteTokens, { from, to, used }: Matched, denying: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < to; at += 1) if (denying.has(tokens.word[at] ?? -1) && !used.includes(at)) return true;
  return false;
}

/** The words stand in the order of the term. */
function isInOrder(tokens: NoteTokens, term: IndexedTerm, { used }: Matched): boolean {
  const inText = used.toSorted((a, b) => a - b).map((at) => tokens.word[at]);
  return term.words.every((word, i) => word === inText[i]);
}

/** 'pain in the right knee' turns 'knee pain' around; 'blood pressure was running low' does not turn 'low blood pressure'. */
const isTurned = (tokens: NoteTokens, from: number, to: number): boolean =>
  /\b(?:of|in|to|at|on)\b/i.test(tokens.text.slice(tokens.end[from], tokens.start[to]));

type Matched = { readonly from: number; readonly to: number; readonly used: readonly number[] };

/** Every word of the term stands in reach of the anchor: most terms fail here, before anything is built. */
function isNear(tokens: NoteTokens, anchor: number, words: readonly number[], reach: number): boolean {
  const last = Math.min(tokens.word.length - 1, anchor + reach);
  for (const word of words) {
    let at = Math.max(0, anchor - reach);
    while (at <= last && tokens.word[at] !== word) at += 1;
    if (at > last) return false;
  }
  return true;
}

function mentionAt(tokens: NoteTokens, anchor: number, { term, denying }: Sought): Mention | undefined {
  const length = term.words.length;
  const reach = length - 1 + slackFor(length);
  const used = [anchor];
  if (length === 1) return { term: term.term, from: anchor, to: anchor, matched: used };
  if (!isNear(tokens, anchor, term.words, reach)) return undefined;
  let skippedAnchor = false;
  for (const word of term.words) {
    if (!skippedAnchor && word === tokens.word[anchor]) {
      skippedAnchor = true;
      continue;
    }
    const at = nearest(tokens, word, { anchor, reach, term, used });
    if (at === undefined) return undefined;
    used.push(at);
  }
  const from = Math.min(...used);
  const to = Math.max(...used);
  if (to - from > reach || saysOtherwise(tokens, { from, to, used }, denying)) return undefined;
  if (to - from >= length && !isInOrder(tokens, term, { from, to, used }) && !isTurned(tokens, from, to)) return undefined;
  return { term: term.term, from, to, matched: used };
}

const inCapitals = (tokens: NoteTokens, at: number): boolean => {
  const words = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return words === words.toUpperCase();
};

/** Every mention of a term, overlapping ones resolved for the longer term, in the order of the note. */
export function mentionsIn(tokens: NoteTokens, index: TermIndex): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.word.length; at += 1) {
    const terms = index.byWord[tokens.word[at] ?? -1];
    if (terms === undefined) continue;
    for (const term of terms) {
      if (term.capitals && !inCapitals(tokens, at)) continue;
      const mention = mentionAt(tokens, at, { term, denying: index.denying });
      if (mention !== undefined) found.push(mention);
    }
  }
  found.sort((a, b) => b.matched.length - a.matched.length || a.to - a.from - (b.to - b.from) || a.from - b.from);
  const taken = new Set<number>();
  const kept: Mention[] = [];
  for (const mention of found) {
    if (mention.matched.some((at) => taken.has(at))) continue;
    for (const at of mention.matched) taken.add(at);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}
