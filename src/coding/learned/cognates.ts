/**
 * The English word that an unknown Spanish or French one is, for what both have from Greek and Latin: 'feocromocitoma' is pheochromocytoma,
 * 'esplenomegalia' is splenomegaly. Both are written by how they sound, without their endings, and compared. Rough rules of spelling, ours.
 */

type Rule = readonly [pattern: RegExp, by: string];

const plain = (raw: string): string => raw.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const ENGLISH: readonly Rule[] = [
  [/ations?$/, 'acio'],
  [/(?:c?t|x)ions?$/, 'cio'],
  [/ity$/, 'idad'],
  [/cles?$/, 'cul'],
  [/(?<=ic)al$/, ''],
  [/(?:ated?|ates)$/, 'ad'],
  [/ous$/, 'os'],
  [/(?:us|um)$/, ''],
];

const SPANISH: readonly Rule[] = [
  [/(?<=[lrndz])es$/, ''],
  [/s$/, 's'],
  [/(?<=[aeo])s$/, ''],
  [/c?ciones$|c?cion$/, 'cio'],
  [/xion$/, 'cio'],
  [/(?:idades|idad)$/, 'idad'],
  [/(?:^|(?<=hiper|hipo|intra))es(?=[bcdfglmnpqtv])/, 's'],
  [/qu(?=[ei])/g, 'c'],
];

const FRENCH: readonly Rule[] = [
  [/(?<=aux|s)$/, ''],
  [/aux$/, 'al'],
  [/ites?$/, 'itis'],
  [/oses?$/, 'osis'],
  [/ations?$/, 'acio'],
  [/(?:c?t|x)ions?$/, 'cio'],
  [/ites?$/, 'idad'],
  [/cules?$/, 'cul'],
  [/(?:eux|euses?)$/, 'os'],
  [/(?:ifs?|ives?)$/, 'iv'],
  [/eurs?$/, 'or'],
  [/(?:iens?|iennes?)$/, 'ian'],
  [/(?:els?|elles?)$/, 'al'],
  [/(?<=[aeo])s$/, ''],
  [/qu(?=[ei])/g, 'c'],
];
const RULES: Readonly<Record<'en' | 'es' | 'fr', readonly Rule[]>> = { en: ENGLISH, es: SPANISH, fr: FRENCH };

/** What is left of a word in any of the languages. */
const SOUNDS: readonly Rule[] = [
  [/ph/g, 'f'],
  [/(?<=[ptrck])h|^h|h/g, ''],
  [/qu|k/g, 'c'],
  [/y/g, 'i'],
  [/(?:ae|oe)(?!r)/g, 'e'],
  [/^p(?=[nst])/, ''],
  [/^gn/, 'n'],
  [/([a-z])\1+/g, '$1'],
  [/m(?=f)/g, 'n'],
  [/n(?=m)/g, ''],
  [/[aeiou]+$/, ''],
];

const rewritten = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((made, [pattern, by]) => made.replace(pattern, by), word);

const SHORTEST = 5;

/** Empty for what is too short to be told by. In: lower case without accents. */
const soundOf = (word: string, language: 'en' | 'es' | 'fr'): string => {
  if (word.length <= SHORTEST || !/^[a-z]+$/.test(word)) return '';
  const sound = rewritten(rewritten(word, RULES[language]), SOUNDS);
  return sound.length < SHORTEST ? '' : sound;
};

/** In: English words, the better known of equal sound first. Out: the one that sounds like a word of the language, if any. */
export function cognatesIn(words: Iterable<string>, language: 'es' | 'fr' = 'es'): (word: string) => string | undefined {
  const bySound = new Map<string, string>();
  for (const word of words) {
    const sound = soundOf(word, 'en');
    if (sound !== '' && !bySound.has(sound)) bySound.set(sound, word);
  }
  return (word) => {
    const sound = soundOf(plain(word), language);
    return sound === '' ? undefined : bySound.get(sound);
  };
}
