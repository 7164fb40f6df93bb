/** Where the phrases and headings of a word table stand in a note. */
import { type ListedPhrase, type NoteWord, NUMBER, type WordList } from './word-list.ts';

/** The words of a note, to be looked up in a list. */
export type NoteWords = { readonly text: string; readonly list: WordList; readonly words: readonly NoteWord[] };

/** What stands for words up to `last`, the number of a word. */
export type Match = { readonly english: string; readonly last: number };

export const isNumber = (raw: string): boolean => /^\d+(?:[.,]\d+)?$/.test(raw);

/** What may stand between the words of one phrase: blanks, a hyphen, a line that was only wrapped. */
const BETWEEN = /^[ \t\u00a0\u202f\-‐]{0,3}(?:\n(?=\p{Ll}))?(?=[\p{L}\p{N}])/u;

const areTogether = (text: string, before: NoteWord, word: NoteWord): boolean =>
  BETWEEN.exec(text.slice(before.end, word.start + 2))?.[0].length === word.start - before.end;

/** The digits of a word that is a number, or that the table has as one. */
function numberIn({ raw, key }: NoteWord, { byFirstWord }: WordList): string | undefined {
  if (isNumber(raw)) return raw.replace(',', '.');
  return byFirstWord.get(key)?.find(({ words, english }) => words.length === 1 && isNumber(english))?.english;
}

const isInCapitals = (word: NoteWord | undefined): boolean => word !== undefined && word.raw === word.raw.toUpperCase();

/** The phrase from `at` on; small words between its words are passed over. */
function matchOf(phrase: ListedPhrase, at: number, { text, list, words }: NoteWords): Match | undefined {
  let here = at;
  let english = phrase.english;
  if (phrase.isCapitals && !isInCapitals(words[at])) return undefined;
  for (const [i, wanted] of phrase.words.entries()) {
    for (;;) {
      const word = words[here];
      const before = words[here - 1];
      if (word === undefined || (i > 0 && before !== undefined && !areTogether(text, before, word))) return undefined;
      const number = wanted === NUMBER ? numberIn(word, list) : undefined;
      if (number !== undefined) english = english.replace(NUMBER, number);
      if (number !== undefined || word.key === wanted) break;
      if (i === 0 || !list.small.has(word.key)) return undefined;
      here += 1;
    }
    here += 1;
  }
  return { english, last: here - 1 };
}

/** The longest phrase that begins with the word `at`. */
export function matchedPhrase(at: number, note: NoteWords): Match | undefined {
  const { list, words } = note;
  const word = words[at];
  // A capital alone is a label: 'A:' heads a section.
  if (word === undefined || /^[A-Z]$/.test(word.raw)) return undefined;
  const first = numberIn(word, list) === undefined ? undefined : list.byFirstWord.get(NUMBER);
  for (const phrase of [...(list.byFirstWord.get(word.key) ?? []), ...(first ?? [])]) {
    const match = matchOf(phrase, at, note);
    if (match !== undefined) return match;
  }
  return undefined;
}

const HEADING_WORDS = 6;
const LINE_START = /(?:^|\n|\. )[ \t\r\-•*#_]*$/;
const COLON = /^[ \t\u00a0\u202f]*:/;
const LINE_END = /^[ \t\u00a0\u202f*_]*(?:\r?\n|$)/;

/** A heading: its words begin a line and end with a colon or with the line. */
export function headingAt(at: number, { text, list, words }: NoteWords): Match | undefined {
  const word = words[at];
  if (word === undefined || !list.headingStarts.has(word.key)) return undefined;
  const before = LINE_START.exec(text.slice(Math.max(0, word.start - 8), word.start));
  if (before === null) return undefined;
  for (let many = Math.min(HEADING_WORDS, words.length - at); many > 0; many -= 1) {
    const named = words.slice(at, at + many);
    const english = list.headings.get(named.map(({ key }) => key).join(' '));
    const last = named.at(-1);
    if (english === undefined || last === undefined || text.slice(word.start, last.end).includes('\n')) continue;
    const behind = text.slice(last.end, last.end + 8);
    if (COLON.test(behind) || (!before[0].startsWith('.') && LINE_END.test(behind))) return { english, last: at + many - 1 };
  }
  return undefined;
}
