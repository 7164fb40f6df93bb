/** The columns of a search: every word once, the rows it stands in, and the words of each row. */
import type { Column } from '../bundles/bundle.ts';
import { writeTexts } from '../bundles/texts.ts';
import { titleWords } from './words.ts';

export type SearchText = { readonly text: string; readonly code: string };

/** In: one text for each row of the table it rides along with, in the table's order. */
export function writeSearch(rows: readonly SearchText[]): Readonly<Record<string, Column>> {
  const words = rows.map(({ text }) => titleWords(text));
  const vocabulary = [...new Set(words.flat())].toSorted();
  const numbers = new Map(vocabulary.map((word, i) => [word, i]));
  const ownStart = new Uint32Array(rows.length + 1);
  words.forEach((of, row) => {
    ownStart[row + 1] = (ownStart[row] ?? 0) + of.length;
  });
  const own = new Uint32Array(ownStart[rows.length] ?? 0);
  const counts = new Uint32Array(vocabulary.length + 1);
  words.forEach((of, row) => {
    of.forEach((word, i) => {
      const number = numbers.get(word) ?? 0;
      own[(ownStart[row] ?? 0) + i] = number;
      counts[number + 1] = (counts[number + 1] ?? 0) + 1;
    });
  });
  for (let i = 1; i < counts.length; i += 1) counts[i] = (counts[i] ?? 0) + (counts[i - 1] ?? 0);
  const next = counts.slice();
  const rowsOf = new Uint32Array(own.length);
  words.forEach((of, row) => {
    for (let i = 0; i < of.length; i += 1) {
      const number = own[(ownStart[row] ?? 0) + i] ?? 0;
      rowsOf[next[number] ?? 0] = row;
      next[number] = (next[number] ?? 0) + 1;
    }
  });
  return {
    ...writeTexts('word', vocabulary),
    'word.start': counts,
    'word.rows': rowsOf,
    'row.start': ownStart,
    'row.words': own,
  };
}
