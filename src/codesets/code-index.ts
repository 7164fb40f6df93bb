/**
 * Codes by what people type: the code itself, its beginning, words, the beginnings of words, abbreviations and our own
 * words for it. Built once over a table; an answer touches only what the typed words lead to.
 */

export type CodeEntry = {
  /** As stored: upper case, without a dot. */
  readonly code: string;
  /** The official title, or our words where there is none. */
  readonly title: string;
  /** Our own words that lead to it. */
  readonly words: readonly string[];
  /** May be chosen as it is: a heading may not. */
  readonly billable: boolean;
};

export type CodeFound = {
  readonly entry: CodeEntry;
  /** The words of ours that matched, where the title alone did not. */
  readonly through?: string;
};

export type CodeIndex = {
  /** Best first: the code itself, then what may be billed, then headings; fewer words before more. */
  readonly search: (text: string, limit: number) => readonly CodeFound[];
};

type Text = { readonly words: readonly string[]; readonly said: string };
type Row = { readonly entry: CodeEntry; readonly texts: readonly Text[] };
type Scored = { readonly found: CodeFound; readonly key: readonly number[] };

/** 'Type 2 (insulin-dependent)' → type, 2, insulin, dependent; accents are dropped, so that a French keyboard finds it too. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** More words than anybody types; the rest of a pasted paragraph is ignored. */
const MOST_WORDS = 8;

/** First place in the sorted list that is not before `word`. */
export function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function* beginningWith(sorted: readonly string[], start: string): Generator<string> {
  for (let at = lowerBound(sorted, start); at < sorted.length; at += 1) {
    const word = sorted[at] ?? '';
    if (!word.startsWith(start)) return;
    yield word;
  }
}

/** How well one text answers the typed words: 0 says exactly that, 1 holds the words, 2 only their beginnings. */
function fitOf(text: Text, typed: readonly string[]): number | undefined {
  let whole = true;
  for (const word of typed) {
    if (text.words.includes(word)) continue;
    if (!text.words.some((other) => other.startsWith(word))) return undefined;
    whole = false;
  }
  if (!whole) return 2;
  return text.words.length === typed.length ? 0 : 1;
}

function scoreOf({ entry, texts }: Row, typed: readonly string[], at: number): Scored | undefined {
  let best: { readonly fit: number; readonly length: number; readonly text: Text; readonly isTitle: boolean } | undefined;
  texts.forEach((text, n) => {
    const fit = fitOf(text, typed);
    if (fit === undefined) return;
    const length = text.words.length;
    if (best === undefined || fit < best.fit || (fit === best.fit && length < best.length)) {
      best = { fit, length, text, isTitle: n === 0 };
    }
  });
  if (best === undefined) return undefined;
  const found = best.isTitle ? { entry } : { entry, through: best.text.said };
  return { found, key: [entry.billable ? 0 : 1, best.fit, best.length, at] };
}

const inOrder = (a: Scored, b: Scored): number => {
  const differs = a.key.findIndex((value, i) => value !== b.key[i]);
  return differs < 0 ? 0 : (a.key[differs] ?? 0) - (b.key[differs] ?? 0);
};

/** In: the table's rows in the order in which equal answers should stand. */
export function codeIndex(entries: readonly CodeEntry[]): CodeIndex {
  const rows = entries.map(
    (entry): Row => ({
      entry,
      texts: [entry.title, ...entry.words].map((said) => ({ said, words: wordsOf(said) })),
    }),
  );
  const postings = new Map<string, Set<number>>();
  rows.forEach(({ texts }, at) => {
    for (const word of texts.flatMap((text) => text.words)) {
      const known = postings.get(word);
      if (known === undefined) postings.set(word, new Set([at]));
      else known.add(at);
    }
  });
  const vocabulary = [...postings.keys()].toSorted();
  const positions = new Map(rows.map(({ entry }, at) => [entry.code, at]));
  const codes = [...positions.keys()].toSorted();

  const rowsWith = (word: string): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const known of beginningWith(vocabulary, word)) for (const at of postings.get(known) ?? []) found.add(at);
    return found;
  };
  const byWords = (typed: readonly string[]): readonly CodeFound[] => {
    const [rarest, ...others] = typed.map(rowsWith).toSorted((a, b) => a.size - b.size);
    const candidates = [...(rarest ?? [])].filter((at) => others.every((other) => other.has(at)));
    const scored = candidates.flatMap((at) => {
      const row = rows[at];
      return (row === undefined ? undefined : scoreOf(row, typed, at)) ?? [];
    });
    return scored.toSorted(inOrder).map(({ found }) => found);
  };
  const byCode = (typed: string): readonly CodeFound[] => {
    const found = [...beginningWith(codes, typed)].flatMap((code) => rows[positions.get(code) ?? -1] ?? []);
    const rank = ({ entry }: Row): number => (entry.code === typed ? 0 : entry.billable ? 1 : 2);
    return found.toSorted((a, b) => rank(a) - rank(b)).map(({ entry }) => ({ entry }));
  };
  return {
    search: (text, limit) => {
      const code = text.trim().toUpperCase().replaceAll('.', '');
      const typed = wordsOf(text).slice(0, MOST_WORDS);
      const exact = /^[0-9A-Z]{1,7}$/.test(code) && (positions.has(code) || /\d/.test(code)) ? byCode(code) : [];
      const worded = typed.some((word) => word.length > 1) ? byWords(typed) : [];
      const taken = new Set(exact.map(({ entry }) => entry.code));
      return [...exact, ...worded.filter(({ entry }) => !taken.has(entry.code))].slice(0, limit);
    },
  };
}
