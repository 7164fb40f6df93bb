/**
 * A French or Spanish note word by word in English, each word in its own place: the engine knows English terms, headings and triggers,
 * and every place leads back to the words of the original. It is never shown to a person, and it is no translation.
 */
import type { NoteLanguage } from '../visit-note.ts';
import { type EnglishText, englishWriter, type EnglishWriter } from './english-text.ts';
import type { EnglishWords } from './english-words.ts';
import { languagesOf, type LinesOf, type Telegram } from './note-language.ts';
import { headingAt, isNumber, type Match, matchedPhrase, type NoteWords } from './phrase-matches.ts';
import { keyOf, type NoteWord, WORD, type WordList, wordList } from './word-list.ts';
import { englishByEnding, plainWord, type ReadLanguage } from './word-stems.ts';

/** Unknown words of one note that are looked up for a slip: a note of nonsense is answered as soon as one of words. */
const MOST_SLIPS = 300;
const TELEGRAM_WORDS = 60;

type Reader = NoteWords & {
  readonly english: EnglishWords;
  readonly writer: EnglishWriter;
  readonly slips: { left: number };
};

const wordsIn = (text: string, { start, end }: LinesOf, list: WordList): readonly NoteWord[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ 0: raw, index }) => ({
    raw,
    key: keyOf(raw, list.language),
    start: start + index,
    end: start + index + raw.length,
  }));

/** Verbs after which French denies what follows: 'n’est pas équilibré' is 'is not controlled'. */
const AUXILIARIES = new Set(['est', 'sont', 'etait', 'etaient', 'a', 'ai', 'ont', 'avait', 'avaient', 'sera', 'sembl', 'ete']);
const DENYING = new Set(['pas', 'plus', 'jamai']);
const DENIAL_MAX = 4;

/** 'ne tousse pas': what is denied may be the verb itself, so that 'not' stands before it too, but not where it is an auxiliary. */
function denialAt(at: number, { words }: Reader): string {
  const isDenial = words.slice(at + 1, at + 1 + DENIAL_MAX).some(({ key }) => DENYING.has(key));
  return isDenial && !AUXILIARIES.has(words[at + 1]?.key ?? '') ? 'not' : '';
}

/** 'genou D', 'épaule G': a capital behind a word. */
function sideOf({ raw, start }: NoteWord, text: string, language: ReadLanguage): string | undefined {
  if (language !== 'fr' || (raw !== 'D' && raw !== 'G') || !/\p{Ll} $/u.test(text.slice(Math.max(0, start - 2), start)))
    return undefined;
  // 'Mme D.' is a person.
  if (/\b(?:mme|mlle|mr|dr|docteur|madame|monsieur|vitamine|hépatite|groupe) $/i.test(text.slice(Math.max(0, start - 12), start)))
    return undefined;
  return raw === 'D' ? 'right' : 'left';
}

/** 'Fièvre : non' denies what stands before its colon. */
const IS_ANSWER_NO = /^(?:non?|nég\w*|neg\w*)$/i;
const ANSWERED = /^[ \t]*(?:[.,;\n]|$)/;

const isAnswerNo = ({ raw, start, end }: NoteWord, text: string): boolean =>
  IS_ANSWER_NO.test(raw) &&
  /\p{L}[ \u00a0\u202f]?: ?$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  ANSWERED.test(text.slice(end, end + 4));

/** The English of a word that no phrase begins with; undefined where its own letters stand. */
function englishWord(at: number, reader: Reader): string | undefined {
  const { words, text, list, english, slips } = reader;
  const word = words[at];
  if (word === undefined) return undefined;
  if (list.language === 'fr' && (word.key === 'ne' || word.key === 'n')) return denialAt(at, reader);
  const side = sideOf(word, text, list.language);
  // A capital alone is a label: 'S:' and 'A:' head sections.
  if (side !== undefined || /^[A-Z]$/.test(word.raw)) return side;
  const small = list.small.get(word.key);
  if (small !== undefined) return small;
  if (isNumber(word.raw)) return word.raw.replace(',', '.');
  const plain = plainWord(word.raw);
  const byEnding = englishByEnding(plain, list.language, english.isKnown);
  if (byEnding !== undefined || english.isKnown(plain)) return byEnding;
  const alike = english.alike(plain, list.language);
  if (alike !== undefined || slips.left <= 0 || word.key.length < 7) return alike;
  slips.left -= 1;
  const meant = list.slipOf(word.key);
  return meant === undefined ? undefined : list.byFirstWord.get(meant)?.find((phrase) => phrase.words.length === 1)?.english;
}

/** "d'asthme" is two words of English. */
const isElided = (raw: string): boolean => /['’ʼ]$/.test(raw);

/** Marks before a colon or a question mark that French writes with a blank: English has none there. */
const BLANK_BEFORE_MARK = /^[ \t\u00a0\u202f]+(?=[:;?!])/;

/** 'secondaire à des ménorragies': English that ends in a small word needs no other behind it. */
function throughSmallWords({ english, last }: Match, { words, text, list }: Reader): number {
  if (!/\b(?:of|to|for|with|against|by|no|without)$/.test(english)) return last;
  let at = last;
  for (;;) {
    const [here, next] = [words[at], words[at + 1]];
    if (here === undefined || next === undefined || (next.key !== 'de' && list.small.get(next.key) !== '')) return at;
    if (!/^ ?$/.test(text.slice(here.end, next.start))) return at;
    at += 1;
  }
}

function writeLines(reader: Reader, { start, end }: LinesOf): void {
  const { text, words, writer } = reader;
  let last = start;
  let at = 0;
  while (at < words.length) {
    const word = words[at] as NoteWord;
    const between = text.slice(last, word.start);
    writer.asIs(last + (BLANK_BEFORE_MARK.exec(between)?.[0].length ?? 0), word.start);
    const found = isAnswerNo(word, text)
      ? { english: 'not present', last: at }
      : (headingAt(at, reader) ?? matchedPhrase(at, reader));
    const lastWord = found === undefined ? at : throughSmallWords(found, reader);
    const through = words[lastWord] ?? word;
    const english = found?.english ?? englishWord(at, reader);
    if (english === undefined) writer.asIs(word.start, word.end);
    else writer.as(isElided(through.raw) && english !== '' ? `${english} ` : english, word.start, through.end);
    // What is said by nothing leaves one blank, not two.
    last =
      through.end +
      (english === '' && text.charAt(through.end) === ' ' && !/^ [:;?!]/.test(text.slice(through.end, through.end + 2)) ? 1 : 0);
    at = lastWord + 1;
  }
  const rest = text.slice(last, end);
  writer.asIs(last + (BLANK_BEFORE_MARK.exec(rest)?.[0].length ?? 0), end);
}

/** An abbreviation alone is the same in many languages: one word tells a language when it has an accent. */
const TELLING = 2;
const FOREIGN_PART = 0.3;
const ACCENT = /[\u00c0-\u024f]/;

/** A note of telegrams has no small words: it is in the language whose medical words it has and English has not. */
function telegramIn(english: EnglishWords): Telegram {
  return (sample) => {
    const raws = (sample.match(WORD) ?? []).filter((raw) => raw.length > 2).slice(0, TELEGRAM_WORDS);
    const foreign = raws.filter((raw) => !english.isKnown(plainWord(raw)));
    // Word tables are opened only where words ask for them.
    if (foreign.length < FOREIGN_PART * raws.length || foreign.length === 0) return 'en';
    const knownIn = (language: ReadLanguage): number => {
      const list = wordList(language);
      const known = foreign.filter((raw) => list.byFirstWord.has(keyOf(raw, language)));
      return known.length < TELLING && !known.some((raw) => ACCENT.test(raw)) ? 0 : known.length;
    };
    const [fr, es] = [knownIn('fr'), knownIn('es')];
    const most = Math.max(fr, es);
    if (most === 0 || most < raws.length - foreign.length) return 'en';
    return fr >= es ? 'fr' : 'es';
  };
}

const longest = (runs: readonly LinesOf[], language: NoteLanguage): number =>
  runs.reduce((sum, run) => sum + (run.language === language ? run.end - run.start : 0), 0);

/**
 * In: a note, and the language of the whole where it is known; without it each line is read in its own. Out: undefined for a note that
 * is all English; else its English with the way back. Linear in the text.
 */
export function inEnglish(text: string, english: EnglishWords, language?: NoteLanguage): EnglishText | undefined {
  if (language === 'en') return undefined;
  const runs = language === undefined ? languagesOf(text, telegramIn(english)) : [{ start: 0, end: text.length, language }];
  return readRuns(text, runs, english);
}

function readRuns(text: string, runs: readonly LinesOf[], english: EnglishWords): EnglishText | undefined {
  if (runs.every((run) => run.language === 'en')) return undefined;
  const writer = englishWriter(text);
  const slips = { left: MOST_SLIPS };
  for (const run of runs) {
    if (run.language === 'en') {
      writer.asIs(run.start, run.end);
      continue;
    }
    const list = wordList(run.language);
    const words = wordsIn(text, run, list);
    writeLines({ text, list, english, words, writer, slips }, run);
  }
  const foreign = runs.filter((run) => run.language !== 'en');
  return writer.done({
    language: longest(runs, 'fr') >= longest(runs, 'es') ? 'fr' : 'es',
    foreign: { start: foreign[0]?.start ?? 0, end: foreign.at(-1)?.end ?? 0 },
  });
}

/** Words of the lists' own English: enough where no code set is at hand. */
const LISTED: EnglishWords = {
  isKnown: (word) => wordList('fr').isEnglish(word) || wordList('es').isEnglish(word),
  alike: () => undefined,
};

/** As `inEnglish`, for what is read without a code set. */
export function inListedEnglish(text: string): EnglishText | undefined {
  const telegram = telegramIn(LISTED);
  return readRuns(
    text,
    languagesOf(text, (sample, hasForeign) => (hasForeign || ACCENT.test(sample) ? telegram(sample, hasForeign) : 'en')),
    LISTED,
  );
}
