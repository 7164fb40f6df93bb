/**
 * The mentions of terms in a note. A term is looked for where its rarest word stands; it is mentioned where all its words stand close
 * together in one clause; the longest term wins.
 */
import type { NoteTokens } from '../note/note-text.ts';
import type { TermIndex } from './term-index.ts';
import type { Terms } from './compile-terms.ts';

export type Mention = {
  /** Number in the index's terms. */
  readonly term: number;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** Tokens that matched a word of the term. */
  readonly matched: readonly number[];
  readonly inOrder: boolean;
  /** Its words are part of a longer mention of another term. */
  readonly covered: boolean;
};

const NOTHING: ReadonlySet<number> = new Set();

/** How many words may stand between those of a term: 'pain in the right knee'. */
const slackFor = (length: number): number => (length === 1 ? 0 : 2);
const reachOf = (length: number): number => length - 1 + slackFor(length);

type Looking = {
  readonly tokens: NoteTokens;
  readonly terms: Terms;
  readonly denying: ReadonlySet<number>;
  readonly added: ReadonlySet<number>;
  readonly besideAdded: ReadonlySet<number>;
  readonly sited: ReadonlySet<number>;
  /** Words whose own entry in a book is passed over. */
  readonly unspoken: ReadonlySet<number>;
  readonly acrossAll: boolean;
};
type Sought = {
  readonly anchor: number;
  readonly reach: number;
  readonly across: boolean;
  /** Tokens that already stand for a word of the term. */
  readonly used: readonly number[];
};

/** 'Major depression, moderate.': the word ends its clause and belongs to what stands before the comma; not so in ', chronic cough'. */
function isAdded({ tokens, added, besideAdded }: Looking, at: number): boolean {
  if (!added.has(tokens.word[at] ?? -1)) return false;
  let next = at + 1;
  while (added.has(tokens.word[next] ?? -1) || besideAdded.has(tokens.word[next] ?? -1)) next += 1;
  return tokens.clause[next] !== tokens.clause[at];
}

function isUsable(looking: Looking, at: number, { anchor, across, used }: Sought): boolean {
  const { tokens } = looking;
  if (tokens.sentence[at] !== tokens.sentence[anchor] || used.includes(at)) return false;
  const isOneClause = across || tokens.clause[at] === tokens.clause[anchor];
  return (
    isOneClause ||
    isAdded(looking, at) ||
    isAdded(looking, anchor) ||
    isSited(looking, Math.min(at, anchor), Math.max(at, anchor))
  );
}

/** 'Sprain, left ankle': an injury before the comma, its site behind it. */
function isSited({ tokens, sited, added }: Looking, first: number, last: number): boolean {
  const { clause, word } = tokens;
  if (!sited.has(word[first] ?? -1) || clause[last] !== (clause[first] ?? 0) + 1 || clause[first + 1] === clause[first])
    return false;
  // Nothing but qualities beside it: 'Acute sprain, left ankle'.
  for (let at = first - 1; clause[at] === clause[first]; at -= 1) if (!added.has(word[at] ?? -1)) return false;
  return true;
}

/** Nearest unused token that holds `word`, in the sentence of `anchor` and, unless the term crosses them, in its clause. */
function nearest(looking: Looking, word: number, sought: Sought): number {
  const { anchor, reach } = sought;
  const { word: words } = looking.tokens;
  for (let distance = 1; distance <= reach; distance += 1) {
    const before = anchor - distance;
    if (words[before] === word && isUsable(looking, before, sought)) return before;
    const after = anchor + distance;
    if (words[after] === word && isUsable(looking, after, sought)) return after;
  }
  return -1;
}

/** Every word of the term stands in reach of the anchor: most terms fail here, before anything is built. */
function isNear({ tokens, terms }: Looking, term: number, anchor: number): boolean {
  const { word: words } = tokens;
  const start = terms.wordsAt[term] ?? 0;
  const end = terms.wordsAt[term + 1] ?? 0;
  const reach = reachOf(end - start);
  const first = Math.max(0, anchor - reach);
  const last = Math.min(words.length - 1, anchor + reach);
  for (let i = start; i < end; i += 1) {
    const word = terms.words[i];
    let at = first;
    while (at <= last && words[at] !== word) at += 1;
    if (at > last) return false;
  }
  return true;
}

/** 'Knee pain secondary to osteoarthritis' names no secondary osteoarthritis. */
const isCausal = ({ text, start, end }: NoteTokens, at: number): boolean =>
  text.charCodeAt(start[at] ?? 0) === 115 && /^secondary\s+to\b/.test(text.slice(start[at], (end[at] ?? 0) + 4));

/** 'asthma without exacerbation' is no mention of asthma with exacerbation. */
function saysOtherwise(
  { tokens, terms, denying }: Looking,
  { term, from, to }: Pick<Mention, 'term' | 'from' | 'to'>,
  used: readonly number[],
): boolean {
  for (let at = from + 1; at < to; at += 1) if (denying.has(tokens.word[at] ?? -1) && !used.includes(at)) return true;
  return used.some((at) => isCausal(tokens, at)) && !/\bsecondary to\b/i.test(terms.printed(term));
}

/** The words stand in the order of the term. */
function isInOrder(
  { tokens, terms }: Looking,
  { term, from, to }: Pick<Mention, 'term' | 'from' | 'to'>,
  used: readonly number[],
): boolean {
  let i = terms.wordsAt[term] ?? 0;
  for (let at = from; at <= to; at += 1) {
    if (!used.includes(at)) continue;
    if (tokens.word[at] !== terms.words[i]) return false;
    i += 1;
  }
  return true;
}

/** 'Atrial fibrillation, paroxysmal': in order but for the qualities behind the comma. */
function isInOrderButAdded(looking: Looking, term: number, used: readonly number[]): boolean {
  const { tokens, terms } = looking;
  const inText = used.toSorted((a, b) => a - b);
  const rest = inText.filter((at) => !isAdded(looking, at));
  const first = rest[0];
  if (first === undefined || rest.length === inText.length || (inText[0] ?? 0) < first) return false;
  let i = terms.wordsAt[term] ?? 0;
  const end = terms.wordsAt[term + 1] ?? 0;
  return rest.every((at) => {
    while (i < end && terms.words[i] !== tokens.word[at]) i += 1;
    i += 1;
    return i <= end;
  });
}

/** 'pain in the right knee' turns 'knee pain' around; 'blood pressure was running low' does not turn 'low blood pressure'. */
const isTurned = ({ tokens }: Looking, from: number, to: number): boolean =>
  /\b(?:of|in|to|at|on|with|from|for)\b/i.test(tokens.text.slice(tokens.end[from], tokens.start[to]));

function mentionAt(looking: Looking, term: number, anchor: number): Mention | undefined {
  const { terms, tokens } = looking;
  const start = terms.wordsAt[term] ?? 0;
  const length = (terms.wordsAt[term + 1] ?? 0) - start;
  if (length === 1 && tokens.describing.has(anchor)) return undefined;
  if (length === 1 && looking.unspoken.has(terms.words[start] ?? -1) && terms.source(term) !== 'synonym') return undefined;
  if (length === 1) return { term, from: anchor, to: anchor, matched: [anchor], inOrder: true, covered: false };
  if (!isNear(looking, term, anchor)) return undefined;
  const reach = reachOf(length);
  const used = [anchor];
  const sought = { anchor, reach, across: looking.acrossAll || terms.isAcross(term), used };
  let skippedAnchor = false;
  for (let i = start; i < start + length; i += 1) {
    const word = terms.words[i] ?? -1;
    if (!skippedAnchor && word === tokens.word[anchor]) {
      skippedAnchor = true;
      continue;
    }
    const at = nearest(looking, word, sought);
    if (at < 0) return undefined;
    used.push(at);
  }
  const place = { term, from: Math.min(...used), to: Math.max(...used) };
  const { from, to } = place;
  if (to - from > reach || saysOtherwise(looking, place, used)) return undefined;
  const inOrder = isInOrder(looking, place, used);
  const isLoose = to - from >= length || length > 2;
  const isOrdered = inOrder || terms.isAnyOrder(term) || isInOrderButAdded(looking, term, used);
  const isNamedFirst = looking.sited.has(tokens.word[from] ?? -1) && tokens.clause[from] !== tokens.clause[to];
  if (isLoose && !isOrdered && !isNamedFirst && !isTurned(looking, from, to)) return undefined;
  return { term, from, to, matched: used, inOrder, covered: false };
}

const inCapitals = (tokens: NoteTokens, at: number): boolean => {
  const words = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return words === words.toUpperCase();
};

function allMentions(looking: Looking): Mention[] {
  const { tokens, terms } = looking;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.word.length; at += 1) {
    const word = tokens.word[at] ?? -1;
    if (word < 0) continue;
    const end = terms.byWordAt[word + 1] ?? 0;
    for (let i = terms.byWordAt[word] ?? 0; i < end; i += 1) {
      const term = terms.byWord[i] ?? 0;
      if (terms.isCapitals(term) && !inCapitals(tokens, at)) continue;
      const mention = mentionAt(looking, term, at);
      if (mention !== undefined) found.push(mention);
    }
  }
  return found;
}

const isOfCause = (code: string): boolean => {
  const chapter = code.charCodeAt(0);
  return chapter >= 86 && chapter <= 89;
};

/**
 * Every mention of a term, in the order of the note. Overlapping ones are resolved for the longer term, the closer words, the words in
 * order, our own words; those that lose are kept as covered where `everything` is asked for. A broken one is none.
 */
export function mentionsIn(
  tokens: NoteTokens,
  { terms, slots, vague }: TermIndex,
  { everything, isBroken }: { readonly everything: boolean; readonly isBroken?: (mention: Mention) => boolean },
): readonly Mention[] {
  const found = allMentions({
    tokens,
    terms,
    denying: slots.denying,
    added: slots.added,
    besideAdded: slots.besideAdded,
    sited: slots.sited,
    acrossAll: everything,
    unspoken: everything ? NOTHING : vague,
  }).filter((mention) => mention.from === mention.to || isBroken?.(mention) !== true);
  const sourceRank = (mention: Mention): number => (terms.source(mention.term) === 'synonym' ? 0 : 1);
  found.sort(
    (a, b) =>
      b.matched.length - a.matched.length ||
      a.to - a.from - (b.to - b.from) ||
      sourceRank(a) - sourceRank(b) ||
      Number(b.inOrder) - Number(a.inOrder) ||
      a.from - b.from,
  );
  const taken = new Set<number>();
  const kept: Mention[] = [];
  for (const mention of found) {
    // The cause of an injury is told by words of the injury too: 'dog bite of the hand'.
    const isCause = isOfCause(terms.code(mention.term));
    const covered = !isCause && mention.matched.some((at) => taken.has(at));
    if (covered && !everything) continue;
    if (!covered && !isCause) for (const at of mention.matched) taken.add(at);
    kept.push(covered ? { ...mention, covered } : mention);
  }
  return kept.sort((a, b) => a.from - b.from);
}
