/** Sentences with one condition each, marked as denied or not: the rows published with the NegEx and ConText algorithms. */

export type NegationSentence = {
  readonly sentence: string;
  /** The condition's place in the sentence; the end is behind its last character. */
  readonly start: number;
  readonly end: number;
  readonly isDenied: boolean;
};

/** In: the file's text, tab-separated under a line of names. Out: its rows in order; one whose condition its sentence does not hold is left out. */
export function negationSentences(text: string): readonly NegationSentence[] {
  return text
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line): readonly NegationSentence[] => {
      const [, condition = '', sentence = '', negation = ''] = line.split('\t');
      const words = condition
        .trim()
        .toUpperCase()
        .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(/\s+/g, '\\s+');
      // The condition stands in capitals where it is meant.
      const match = words === '' ? null : (new RegExp(words).exec(sentence) ?? new RegExp(words, 'i').exec(sentence));
      if (match === null) return [];
      const { index: start } = match;
      return [{ sentence, start, end: start + match[0].length, isDenied: /^negated/i.test(negation) }];
    });
}
