/**
 * How a patient is found: the words they can be looked up by, folded so that accents, capitals, apostrophes and
 * separators do not matter, and the same folding for what somebody typed.
 */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Coverage } from './coverage.ts';
import type { PersonName } from './party.ts';
import type { Patient } from './patient.ts';

/** A folded word and how much a hit on it says: a last name says more than a telephone number. */
export type SearchTerm = { readonly term: string; readonly weight: number };

const WEIGHT = { chart: 10, last: 9, member: 8, first: 6, birth: 5, birthDayFirst: 2, phone: 3 } as const;

/** Letters that Unicode does not take apart into a letter and a mark. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};
const LONGEST_TERM = 60;
const MOST_WORDS = 6;

/** Lower case, without accents and apostrophes: 'Nguyễn' → 'nguyen', "O'Neil" → 'oneil'. Separators stay. */
export const foldWords = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}'’‘`´ʼʻ]/gu, '');

const partsOf = (text: string): readonly string[] =>
  foldWords(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** The parts of a text, and the parts joined: 'Smith-Jones' is found as smith, jones and smithjones. */
function wordsOf(text: string): readonly string[] {
  const parts = partsOf(text);
  return [...new Set([...parts, parts.join('')])].filter((word) => word !== '').map((word) => word.slice(0, LONGEST_TERM));
}

const weighted = (words: readonly string[], weight: number): readonly SearchTerm[] => words.map((term) => ({ term, weight }));

/** The whole name says a little more than one of its parts: 'smith' is Smith before it is Smith-Jones. */
function nameTerms(text: string, weight: number): readonly SearchTerm[] {
  const words = wordsOf(text);
  const whole = words.at(-1);
  return words.map((term) => ({ term, weight: term === whole ? weight : weight - 1 }));
}

/** 1985-03-12 as people write it without its separators: 19850312, 03121985, and day first. */
function birthTerms(date: PlainDate): readonly SearchTerm[] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [
    ...weighted([`${year}${month}${day}`, `${month}${day}${year}`], WEIGHT.birth),
    { term: `${day}${month}${year}`, weight: WEIGHT.birthDayFirst },
  ];
}

/** All digits of a telephone number, and the last seven and four of them. */
const phoneTerms = (value: string): readonly SearchTerm[] => {
  const digits = value.replace(/\D/g, '');
  return digits.length < 4 ? [] : weighted([digits, digits.slice(-10), digits.slice(-7), digits.slice(-4)], WEIGHT.phone);
};

/** One of each word, with the most that it says. */
function strongest(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const best = new Map<string, number>();
  for (const { term, weight } of terms) best.set(term, Math.max(weight, best.get(term) ?? 0));
  return [...best].map(([term, weight]) => ({ term, weight }));
}

/** What finds this patient, by name, chart, birth date and telephone. */
export const patientTerms = ({ name, chartNumber, birthDate, contacts }: Patient): readonly SearchTerm[] =>
  strongest([
    ...weighted(wordsOf(chartNumber), WEIGHT.chart),
    ...weighted(
      wordsOf(chartNumber).map((word) => word.replace(/^\D*0*(?=\d)/, '')),
      WEIGHT.first,
    ),
    ...nameTerms(name.last, WEIGHT.last),
    ...nameTerms(name.first, WEIGHT.first),
    ...weighted(wordsOf(name.middle ?? ''), WEIGHT.phone),
    ...birthTerms(birthDate),
    ...contacts.filter((contact) => contact.kind !== 'email').flatMap((contact) => phoneTerms(contact.value)),
  ]);

/** A coverage finds its patient by the number on the card. */
export const coverageTerms = ({ subscriber }: Coverage): readonly SearchTerm[] =>
  strongest(weighted(wordsOf(subscriber.memberId), WEIGHT.member));

/** Last name, then first: the order of a list of patients, a shorter name before the longer one that begins with it. */
export const listName = ({ last, first, middle }: PersonName): string =>
  [last, first, middle ?? '']
    .map((part) => partsOf(part).join(' '))
    .join(' , ')
    .slice(0, 120);

const DATE_LIKE = /^(\d{1,2}|\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?$/;
const NUMBER_LIKE = /^[\d()+./-]+$/;

/** '3/12/1985' → 03121985, '(555)010-1234' → 5550101234, 'smith-jo' → smith, jo. */
function tokenWords(token: string): readonly string[] {
  const date = DATE_LIKE.exec(token);
  if (date !== null)
    return [
      date
        .slice(1)
        .map((part) => (part === undefined ? '' : part.padStart(2, '0')))
        .join(''),
    ];
  if (NUMBER_LIKE.test(token)) {
    const digits = token.replace(/\D/g, '');
    return digits === '' ? [] : [digits];
  }
  return partsOf(token);
}

/** What to look for: every word must be the beginning of a term. Empty when nothing in it can be looked for. */
export const queryWords = (text: string): readonly string[] =>
  [
    ...new Set(
      text
        .trim()
        .split(/[\s,;]+/)
        .flatMap(tokenWords),
    ),
  ]
    .map((word) => word.slice(0, LONGEST_TERM))
    .slice(0, MOST_WORDS);

/** The whole as one word, for a member id or name typed with spaces in it; undefined when that is the same search. */
export function joinedQuery(text: string): string | undefined {
  const parts = partsOf(text);
  return parts.length < 2 ? undefined : parts.join('').slice(0, LONGEST_TERM);
}

/** What to try when nobody was found, and how many of the words must lead to a patient. */
export type NearAttempt = { readonly words: readonly string[]; readonly needed: number };

/**
 * The same words without their last letters, a quarter and then half of them; at last the first three letters of any one
 * of the words: a slip at the end still shows who may be meant.
 */
export const nearAttempts = (words: readonly string[]): readonly NearAttempt[] => [
  ...[0.75, 0.5].map((part) => ({ words: shortened(words, (length) => Math.ceil(length * part)), needed: words.length })),
  { words: shortened(words, () => 3), needed: 1 },
];

const shortened = (words: readonly string[], to: (length: number) => number): readonly string[] =>
  words.map((word) => word.slice(0, Math.max(2, to(word.length))));

/** True when two names may be one person's: the same last or first name, or one slip in the last. */
export function isSimilarName(a: PersonName, b: PersonName): boolean {
  const [lastA, lastB] = [partsOf(a.last).join(''), partsOf(b.last).join('')];
  const [firstA, firstB] = [partsOf(a.first).join(''), partsOf(b.first).join('')];
  return isOneSlip(lastA, lastB) || lastA.startsWith(lastB) || lastB.startsWith(lastA) || firstA === firstB;
}

/** Equal, or one letter more, less or other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return a.length - start - end <= 1 && b.length - start - end <= 1;
}
