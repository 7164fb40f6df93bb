/** Whether two words are one keystroke apart (two in long words): a letter more, less, another, or two swapped. */

const LONG = 8;

/** Restricted Damerau-Levenshtein distance, given up as soon as it passes `most`. */
function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let value = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      }
      next.push(value);
      best = Math.min(best, value);
    }
    if (best > most) return best;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

export function isOneOff(typed: string, word: string): boolean {
  const most = typed.length >= LONG ? 2 : 1;
  return Math.abs(typed.length - word.length) <= most && distance(typed, word, most) <= most;
}
