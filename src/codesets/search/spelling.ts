/** How many keystrokes two words are apart: a letter more, less, another, or two swapped. */

const LONG = 8;

/** How many slips a word of this length may have and still be meant: two in long words. */
export const mostKeystrokes = (typed: string): number => (typed.length >= LONG ? 2 : 1);

/** The letters of a word as bits; digits share the last ones. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    letters |= letter >= 0 && letter < 26 ? 1 << letter : 1 << (26 + (letter & 3));
  }
  return letters;
}

/** A slip changes at most two letters of the set: words whose sets differ by more need not be compared. */
export function mayBeNear(one: number, other: number, most: number): boolean {
  let left = one ^ other;
  for (let bits = 0; left !== 0; left &= left - 1) {
    bits += 1;
    if (bits > most * 2) return false;
  }
  return true;
}

/** Longer than any word of a title; what is typed beyond it is no word. */
const LETTERS_MAX = 40;
const rows = [new Uint8Array(LETTERS_MAX + 1), new Uint8Array(LETTERS_MAX + 1), new Uint8Array(LETTERS_MAX + 1)] as const;

/** Restricted Damerau-Levenshtein distance; more than `most` means only that it is more. Only the band that can be within `most` is reckoned. */
export function keystrokesApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > LETTERS_MAX || b.length > LETTERS_MAX) return most + 1;
  let [before, row, next]: readonly Uint8Array[] = rows;
  if (before === undefined || row === undefined || next === undefined) return most + 1;
  const far = most + 1;
  for (let j = 0; j <= b.length; j += 1) row[j] = Math.min(j, far);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    next[from - 1] = from === 1 ? Math.min(i, far) : far;
    let best = far;
    for (let j = from; j <= to; j += 1) {
      const other = b.charCodeAt(j - 1);
      let value = (row[j - 1] ?? far) + (letter === other ? 0 : 1);
      value = Math.min(value, (next[j - 1] ?? far) + 1, (row[j] ?? far) + 1);
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        value = Math.min(value, (before[j - 2] ?? far) + 1);
      }
      next[j] = Math.min(value, far);
      best = Math.min(best, value);
    }
    if (to < b.length) next[to + 1] = far;
    if (best > most) return far;
    [before, row, next] = [row, next, before];
  }
  return row[b.length] ?? far;
}
