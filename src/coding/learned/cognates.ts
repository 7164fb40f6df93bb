/**
 * The English word that an unknown Spanish one is, for what both have from Greek and Latin: 'feocromocitoma' is pheochromocytoma,
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

/** What is left of a word in either language. */
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
const soundOf = (word: string, language: 'en' | 'es'): string => {
  if (word.length <= SHORTEST || !/^[a-z]+$/.test(word)) return '';
  const sound = rewritten(rewritten(word, language === 'en' ? ENGLISH : SPANISH), SOUNDS);
  return sound.length < SHORTEST ? '' : sound;
};

/** In: English words, the better known of equal sound first. Out: the one that sounds like a Spanish word, if any. */
export function cognatesIn(words: Iterable<string>): (spanish: string) => string | undefined {
  const bySound = new Map<string, string>();
  for (const word of words) {
    const sound = soundOf(word, 'en');
    if (sound !== '' && !bySound.has(sound)) bySound.set(sound, word);
  }
  return (spanish) => bySound.get(soundOf(plain(spanish), 'es'));
}
