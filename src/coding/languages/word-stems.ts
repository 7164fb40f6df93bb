/** One form of each word of a language, so that a table has it once: without accents, number and gender. Rough, and the same for table and note. */
import type { NoteLanguage } from '../visit-note.ts';

export type ReadLanguage = Exclude<NoteLanguage, 'en'>;

/** Lower case, without accents; 'œ' is written out. */
export const plainWord = (raw: string): string =>
  raw.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('æ', 'ae');

/** 'douleurs' and 'douleur', 'abdominaux' and 'abdominale', 'infectée' and 'infecté', 'nerveuse' and 'nerveux'. */
function frenchStem(word: string): string {
  if (word.length < 5) return word;
  let stem = word.length > 5 && word.endsWith('aux') ? `${word.slice(0, -3)}al` : word;
  if (/[sx]$/.test(stem)) stem = stem.slice(0, -1);
  while (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.endsWith('eus')) return stem.slice(0, -1);
  if (stem.endsWith('iv')) return `${stem.slice(0, -1)}f`;
  return stem.length > 5 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** 'rodillas' and 'rodilla', 'derecho' and 'derecha', 'infecciones' and 'infección'. */
function spanishStem(word: string): string {
  if (word.length < 5) return word;
  let stem = word;
  if (/[lrndz]es$/.test(stem) && stem.length > 6) stem = stem.slice(0, -2);
  else if (stem.endsWith('s')) stem = stem.slice(0, -1);
  return stem.length > 4 && /[aoe]$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** In: a word as `plainWord` gives it. */
export const stemOf = (word: string, language: ReadLanguage): string =>
  language === 'fr' ? frenchStem(word) : spanishStem(word);

/** How learned words of Greek and Latin end in a language, and in English. Order matters: the first that makes an English word stands. */
const ENDINGS: Readonly<Record<ReadLanguage, readonly (readonly [ending: RegExp, english: readonly string[]])[]>> = {
  fr: [
    [/ites?$/, ['itis']],
    [/oses?$/, ['osis']],
    [/iases?$/, ['iasis']],
    [/cephalies?$/, ['cephaly', 'cephalus']],
    [/pathies?$/, ['pathy']],
    [/tomies?$/, ['tomy']],
    [/(?<=[a-z]{3})ies?$/, ['ia', 'y']],
    [/omes?$/, ['oma', 'ome']],
    [/ismes?$/, ['ism']],
    [/iques?$/, ['ic', 'ical']],
    [/aires?$/, ['ar', 'ary']],
    [/(?:eux|euses?)$/, ['ous']],
    [/(?:ifs?|ives?)$/, ['ive']],
    [/(?:aux|ales?)$/, ['al']],
    [/(?:els?|elles?)$/, ['al']],
    [/(?:iens?|iennes?)$/, ['ian']],
    [/eurs?$/, ['or']],
    [/rrhees?$/, ['rrhea']],
    [/nees?$/, ['nea']],
    [/ees?$/, ['ed', 'ated']],
    [/e$/, ['ed', 'ated']],
    [/ines?$/, ['in', 'ine']],
    [/es?$/, ['', 'a', 'us']],
    [/s$/, ['']],
  ],
  es: [
    [/patias?$/, ['pathy']],
    [/tomias?$/, ['tomy']],
    [/ismos?$/, ['ism']],
    [/ic[ao]s?$/, ['ic', 'ical']],
    [/ari[ao]s?$/, ['ary', 'ar']],
    [/ares?$/, ['ar']],
    [/os[ao]s?$/, ['ous']],
    [/iv[ao]s?$/, ['ive']],
    [/cion(?:es)?$/, ['tion']],
    [/sion(?:es)?$/, ['sion']],
    [/ias?$/, ['y', 'ia']],
    [/rreas?$/, ['rrhea']],
    [/ad[ao]s?$/, ['ated', 'ed']],
    [/ales?$/, ['al']],
    [/inas?$/, ['in', 'ine']],
    [/es?$/, ['', 'e']],
    [/[ao]s?$/, ['', 'a', 'us', 'e']],
    [/s$/, ['']],
  ],
};

/** The English of a learned word by its ending: 'pharyngite' is pharyngitis. In: a word as `plainWord` gives it. */
export function englishByEnding(word: string, language: ReadLanguage, isEnglish: (word: string) => boolean): string | undefined {
  if (word.length < 6 || isEnglish(word)) return undefined;
  for (const [ending, replacements] of ENDINGS[language]) {
    const stem = word.replace(ending, '');
    if (stem === word) continue;
    const made = replacements.map((english) => stem + english).find((one) => one !== word && isEnglish(one));
    if (made !== undefined) return made;
  }
  return undefined;
}
