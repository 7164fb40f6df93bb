/** The same search over phrases that are at hand, not in a bundle: our own words for codes. */
import { type Looking, titleSearch } from './read-search.ts';
import { writeSearch } from './write-search.ts';

export type Phrase = { readonly code: string; readonly words: string };
export type PhraseFound = Phrase & { readonly score: number };

export type PhraseSearch = (
  readings: readonly (readonly string[])[],
  looking: Pick<Looking, 'limit' | 'by'>,
) => readonly PhraseFound[];

/** Built once over the phrases. Out: the nearest of all readings, each phrase as often as it is met. */
export function phraseSearch(phrases: readonly Phrase[]): PhraseSearch {
  const columns = writeSearch(phrases.map(({ words, code }) => ({ text: words, code })));
  const { search } = titleSearch({
    u8: (name) => {
      const column = columns[name];
      return column instanceof Uint8Array ? column : new Uint8Array(0);
    },
    u32: (name) => {
      const column = columns[name];
      return column instanceof Uint32Array ? column : new Uint32Array(0);
    },
  });
  return (readings, looking) =>
    readings.flatMap((words) =>
      search(words, looking).flatMap(({ row, score }) => {
        const phrase = phrases[row];
        return phrase === undefined ? [] : [{ ...phrase, score }];
      }),
    );
}
