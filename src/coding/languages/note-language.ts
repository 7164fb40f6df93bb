/** The language of each line of a note, told by the small words that only one language has. */
import type { NoteLanguage } from '../visit-note.ts';

/** Languages that are told apart; 'other' is one that is not read. */
type Tongue = NoteLanguage | 'other';

/** Words that two of the languages share ('la', 'no', 'patient', 'on') tell nothing and stand nowhere. */
const SMALL_WORDS: Readonly<Record<Tongue, string>> = {
  en: 'the and of with is was were for has have had she he her his not who which this that but from are been denies reports today there any he',
  fr: 'le les des du une et est pas avec pour dans sans sur aux par depuis ce cette il elle ne qui au ses chez mais ou nie sont jours fois',
  es: 'el los las del una con por para que sin su es y se al lo desde hace refiere niega paciente años dias pero muy',
  other:
    'der die das und mit nicht ist ein eine wird bei dem den il della sono che per non gli nel não com uma em do da dos sem pelo foi',
};

const TONGUES = ['en', 'fr', 'es', 'other'] as const;

/** A word's letters as one number, capitals as small letters: most words of a note are told to be no small word without being cut out. */
const nextHash = (hash: number, letter: number): number => (Math.imul(hash, 31) + (letter | 32)) | 0;
const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
};

const byHash: ReadonlyMap<number, { readonly word: string; readonly tongue: Tongue }> = new Map(
  TONGUES.flatMap((tongue) => SMALL_WORDS[tongue].split(' ').map((word) => [hashOf(word), { word, tongue }] as const)),
);

type Votes = Readonly<Record<Tongue, number>>;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);

/** A letter alone counts as it is written: 'y' is Spanish, 'Y' a name. */
const isWord = (raw: string, word: string): boolean => raw === word || (word.length > 1 && raw.toLowerCase() === word);

/** Small words between two places of the text, by language. */
function votesIn(text: string, start: number, end: number): Votes {
  const votes = { en: 0, fr: 0, es: 0, other: 0 };
  let at = start;
  while (at < end) {
    const from = at;
    let hash = 0;
    for (let code = text.charCodeAt(at); at < end && isLetter(code); code = text.charCodeAt(at)) {
      hash = nextHash(hash, code);
      at += 1;
    }
    const found = at === from ? undefined : byHash.get(hash);
    if (found !== undefined && isWord(text.slice(from, at), found.word)) votes[found.tongue] += 1;
    at += 1;
  }
  return votes;
}

/** The language with the most votes where it has at least `least` and half as many again as any other. */
function winner(votes: Votes, least: number): Tongue | undefined {
  const [first, second] = TONGUES.toSorted((a, b) => votes[b] - votes[a]);
  if (first === undefined || second === undefined || votes[first] < least) return undefined;
  return votes[first] >= 1.5 * votes[second] ? first : undefined;
}

/** Enough of a text to know it by. */
const SAMPLE = 20_000;
/** Fewer foreign small words than this are names and slips. */
const FOREIGN_MIN = 3;
const LINE_MIN = 2;

/** Tells a text by its medical words; `hasForeign` where it has small words of another language, though few. */
export type Telegram = (sample: string, hasForeign: boolean) => NoteLanguage;

export type LinesOf = { readonly start: number; readonly end: number; readonly language: NoteLanguage };

/**
 * What is read of a note in each language.
 * In: the text, and a look at a telegram of a note that has no small words ('HTA équilibrée. Lombalgie.').
 * Out: runs of whole lines in order, from the text's first to its last character; one run for a note in one language. Linear in the text.
 */
export function languagesOf(text: string, telegram: Telegram): readonly LinesOf[] {
  const all = votesIn(text, 0, Math.min(text.length, SAMPLE));
  const foreign = all.fr + all.es;
  const english: LinesOf = { start: 0, end: text.length, language: 'en' };
  if (foreign < FOREIGN_MIN && (all.en > 0 || all.other > 0)) return [english];
  const most = winner(all, 1);
  const main = foreign < FOREIGN_MIN || most === undefined ? telegram(text.slice(0, SAMPLE), foreign > 0) : most;
  return mergedLines(text, main === 'other' ? 'en' : main);
}

/** Lines by their own words, those that have none by the note's. */
function mergedLines(text: string, main: NoteLanguage): readonly LinesOf[] {
  const runs: LinesOf[] = [];
  let start = 0;
  while (start < text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop + 1;
    const own = winner(votesIn(text, start, end), LINE_MIN);
    const language = own === undefined ? main : own === 'other' ? 'en' : own;
    const last = runs.at(-1);
    if (last?.language === language) runs[runs.length - 1] = { ...last, end };
    else runs.push({ start, end, language });
    start = end;
  }
  return runs.length === 0 ? [{ start: 0, end: text.length, language: main }] : runs;
}
