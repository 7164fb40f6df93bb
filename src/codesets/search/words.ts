/** Words of titles and of questions: cut, without accents, reduced to a stem, and what people say for them. */
import { FRENCH_WORDS } from './french-words-table.ts';
import { LAY_WORDS } from './lay-words-table.ts';

/** Words that stand in too many titles to say anything. */
const SILENT = new Set([
  'of',
  'the',
  'and',
  'in',
  'to',
  'for',
  'an',
  'on',
  'by',
  'or',
  'as',
  'is',
  'at',
  'from',
  'with',
  'due',
  'not',
  'elsewhere',
  'classified',
]);

/** 'ulcers' and 'ulcer', 'arteries' and 'artery' are one word. */
function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const rawWords = (text: string): readonly string[] => {
  const plain = /[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return (
    plain
      .toLowerCase()
      .replace(/\b[dl]['’](?=[a-z])|'s\b|’s\b/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
};

/** The words of a title by which it is found, each once, in their order. */
export const titleWords = (title: string): readonly string[] => [
  ...new Set(
    rawWords(title)
      .filter((word) => !SILENT.has(word))
      .map(stemOf),
  ),
];

const layPhrases: ReadonlyMap<string, readonly string[]> = new Map(
  // Ours in English stands where both tables have a phrase.
  [FRENCH_WORDS, LAY_WORDS].flatMap((table) =>
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [typed = '', book = ''] = line.split(' = ');
        return [typed, book.split('|')] as const;
      }),
  ),
);

const LONGEST_PHRASE = 4;
/** More than anybody types; the rest of a pasted paragraph is ignored. */
const MOST_WORDS = 14;
const MOST_READINGS = 4;
/** Words of a note around what it says, and the small words of French. */
const CHATTER = new Set([
  'le',
  'la',
  'les',
  'de',
  'du',
  'des',
  'au',
  'aux',
  'une',
  'et',
  'patient',
  'pt',
  'presents',
  'presenting',
  'complains',
  'complaint',
  'complaints',
  'today',
  'my',
  'his',
  'her',
  'has',
]);

/** 'c/o', 's/p', 'r/o', 'w/': as notes abbreviate what says nothing for a search. */
const ABBREVIATED_CHATTER = /\b(?:c\/o|s\/p|r\/o|w\/)/gi;

/** 'Hepatitis A' means its letter; 'a torn meniscus' does not. */
const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.filter((word, at) => word !== 'a' || at === words.length - 1);

const asked = (words: readonly string[]): readonly string[] => titleWords(withoutArticle(words).join(' ')).slice(0, 8);

/** What was typed, and what it may mean in the words of the book; the words as typed stand first. */
export function readingsOf(text: string): readonly (readonly string[])[] {
  const typed = rawWords(text.replace(ABBREVIATED_CHATTER, ' ')).slice(0, MOST_WORDS);
  let readings: string[][] = [[]];
  let isOther = false;
  for (let at = 0; at < typed.length; ) {
    let length = Math.min(LONGEST_PHRASE, typed.length - at);
    while (length > 0 && !layPhrases.has(typed.slice(at, at + length).join(' '))) length -= 1;
    const meanings = length === 0 ? undefined : layPhrases.get(typed.slice(at, at + length).join(' '));
    if (meanings === undefined) for (const reading of readings) reading.push(typed[at] ?? '');
    else {
      isOther = true;
      readings = readings
        .flatMap((reading) => meanings.map((meaning) => [...reading, ...rawWords(meaning)]))
        .slice(0, MOST_READINGS);
    }
    at += Math.max(1, length);
  }
  const plain = typed.filter((word) => !CHATTER.has(word));
  const others = isOther ? readings.map((reading) => asked(reading.filter((word) => !CHATTER.has(word)))) : [];
  return [asked(plain.length === 0 ? typed : plain), ...others].filter(
    (words, at, all) => words.length > 0 && all.findIndex((other) => other.join() === words.join()) === at,
  );
}

/** What a word of a title costs when nobody asked for it: a title that says little more than was typed is nearer. */
const COSTS: Readonly<Record<string, number>> = {
  unspecified: 0,
  initial: 0,
  encounter: 0,
  current: 0,
  type: 0,
  uncomplicated: 0,
  site: 0.1,
  organism: 0.1,
  cause: 0.1,
  injury: 0.1,
  disease: 0.1,
  disorder: 0.1,
  without: 0.1,
  complication: 0.1,
  essential: 0.1,
  closed: 0.1,
  a: 0.1,
  accidental: 0,
  unintentional: 0,
  mean: 0.1,
  number: 0.1,
  trimester: 0.1,
  '2': 0.2,
  primary: 0.2,
  part: 0.2,
  level: 0.2,
  age: 0.2,
  related: 0.2,
  acute: 0.3,
  stage: 0.3,
  region: 0.3,
  specified: 0.4,
  moderate: 0.5,
  '1': 0.5,
  severe: 0.6,
  other: 0.6,
  right: 0.9,
  left: 0.9,
  bilateral: 1,
  childbirth: 1,
  old: 1.2,
  subsequent: 1.2,
  sequela: 1.2,
  secondary: 1.2,
  puerperium: 1,
  newborn: 1.2,
  history: 1.2,
  family: 1.2,
  traumatic: 1.2,
  pathological: 1.2,
  stress: 1.2,
  induced: 1.2,
  juvenile: 1.2,
  assault: 1,
  undetermined: 1.2,
  harm: 1.2,
  conjoined: 1.5,
  retained: 1.2,
  pregnancy: 1.5,
  placenta: 0.2,
  amniotic: 0.2,
  sac: 0.2,
  gestational: 1.5,
  congenital: 1.5,
  neonatal: 1.5,
  infantile: 1.5,
  tuberculous: 1.5,
  syphilitic: 1.5,
  gonococcal: 1.5,
  periprosthetic: 1.5,
};

export const costOf = (word: string): number => COSTS[word] ?? 0.8;

/** Words that choose among the codes below a heading, and stand in no index: side and encounter. */
export const CHOOSING: ReadonlySet<string> = new Set([
  'right',
  'left',
  'bilateral',
  'initial',
  'subsequent',
  'sequela',
  'encounter',
]);
