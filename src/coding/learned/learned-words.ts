/**
 * A note as words to learn from: lower case, without accents, endings cut, words without meaning left out. English and
 * Spanish alike; offsets point into the original text.
 */

export type Language = 'en' | 'es';

export type LearnedWords = {
  readonly words: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly sentence: readonly number[];
};

const STOP: { readonly [language in Language]: ReadonlySet<string> } = {
  en: new Set(
    'a an the of in on at to with by for from as is was are were be been being has have had his her their its this that these those he she it they which who and or also into than then there'.split(
      ' ',
    ),
  ),
  es: new Set(
    'a al de del la el los las un una unos unas con en por para y e o u que se su sus lo le les es era fue son ha han como mas muy esta este esto ese esa desde hasta entre sobre durante tras ante asi tambien donde cual'.split(
      ' ',
    ),
  ),
};

/** 'derechas' and 'derecho' → 'derech', 'infecciones' → 'infeccion'. */
function spanishStem(word: string): string {
  if (word.length < 5) return word;
  const single = word.endsWith('es') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
  return single.length > 4 && /[aeo]$/.test(single) ? single.slice(0, -1) : single;
}

/** 'allergies' → 'allergy', 'warts' → 'wart'. */
function englishStem(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const folded = (raw: string): string => raw.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const remembered: { readonly [language in Language]: Map<string, string> } = { en: new Map(), es: new Map() };
const MOST_REMEMBERED = 50_000;

/** '' for a word without meaning. The same word always gives the same answer; what was asked is kept. */
function learnedWord(raw: string, language: Language): string {
  const known = remembered[language].get(raw);
  if (known !== undefined) return known;
  const word = folded(raw);
  const stem = STOP[language].has(word) ? '' : language === 'es' ? spanishStem(word) : englishStem(word);
  if (remembered[language].size >= MOST_REMEMBERED) remembered[language].clear();
  remembered[language].set(raw, stem);
  return stem;
}

/** Linear in the text. A full stop before a space or a line's end ends a sentence, as do ';', '!', '?' and a blank line. */
export function learnedWords(text: string, language: Language): LearnedWords {
  const words: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const sentence: number[] = [];
  let now = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}]+|[.;!?](?=\s|$)|\n\s*\n/gu)) {
    const raw = found[0];
    if (/^[.;!?\n]/.test(raw)) {
      now += 1;
      continue;
    }
    const word = learnedWord(raw, language);
    if (word === '') continue;
    words.push(word);
    start.push(found.index);
    end.push(found.index + raw.length);
    sentence.push(now);
  }
  return { words, start, end, sentence };
}
