/**
 * Whether two records may be one person, explained field by field: the sum of what each field says, as the logarithm of
 * a likelihood ratio. Whoever merges two charts wrongly does harm, so nothing here merges: it says when to ask a person.
 * Source: Fellegi and Sunter, 'A theory for record linkage', J. Am. Stat. Assoc. 64 (1969) 1183-1210 (from memory);
 * the weights are ours, from the chances named beside them, and lead to a question only.
 */
import { foldWords } from './patient-search.ts';
import { isNickname } from './nicknames.ts';

/** What people are recognized by, folded. Everything may be empty. */
export type PersonFacts = {
  /** The one in use first; then former ones. */
  readonly names: readonly { readonly last: string; readonly first: string; readonly isFormer: boolean }[];
  readonly birthDate: string;
  readonly sex: 'F' | 'M' | 'U';
  /** Last four digits. */
  readonly ssn: string;
  readonly members: readonly string[];
  readonly phones: readonly string[];
  /** 'street|zip' with the street's first number and word. */
  readonly addresses: readonly string[];
  readonly charts: readonly string[];
};

export type FieldFinding = 'same' | 'similar' | 'nickname' | 'former-name' | 'swapped' | 'one-slip' | 'different' | 'absent';
export type LikenessFieldName = 'last' | 'first' | 'birthDate' | 'sex' | 'ssn' | 'member' | 'phone' | 'address' | 'chart';
/** `weight` in hundredths of a bit: 100 doubles the odds. */
export type FieldLikeness = {
  readonly field: LikenessFieldName;
  readonly finding: FieldFinding;
  readonly weight: number;
};
export type Likeness = {
  readonly score: number;
  readonly fields: readonly FieldLikeness[];
  readonly isAsked: boolean;
  /** The same chart number on the same person: nobody needs to be asked. */
  readonly isCertain: boolean;
};

/**
 * log2(m / u) in hundredths: m, how often the finding is seen on two records of one person; u, on two people's.
 * House estimates: birth date same m .95, u 1/25,000; swapped m .01, u 1/25,000; one slip m .02, u 1/900;
 * different m .02, u .999. Last name same m .9, u 1/350; first name same m .85, u 1/90. Sex same m .99, u .5.
 * Last four of the SSN m .95, u 1/10,000. A household has telephone, address and a plan's number in common, so their u
 * is that of two people who already share a last name.
 */
const LIKENESS_WEIGHTS = {
  last: { same: 830, similar: 500, 'one-slip': 560, 'former-name': 600, swapped: 700, different: -330, absent: 0, nickname: 0 },
  first: {
    same: 620,
    similar: 300,
    'one-slip': 420,
    nickname: 480,
    swapped: 600,
    'former-name': 480,
    different: -380,
    absent: 0,
  },
  birthDate: { same: 1450, swapped: 790, 'one-slip': 420, different: -560, absent: 0, similar: 0, nickname: 0, 'former-name': 0 },
  sex: { same: 100, different: -470, absent: 0, similar: 0, nickname: 0, 'former-name': 0, swapped: 0, 'one-slip': 0 },
  ssn: { same: 1320, 'one-slip': 300, different: -430, absent: 0, similar: 0, nickname: 0, 'former-name': 0, swapped: 0 },
  member: { same: 450, different: 0, absent: 0, similar: 0, nickname: 0, 'former-name': 0, swapped: 0, 'one-slip': 0 },
  phone: { same: 400, different: -50, absent: 0, similar: 0, nickname: 0, 'former-name': 0, swapped: 0, 'one-slip': 0 },
  address: { same: 400, similar: 150, different: -50, absent: 0, nickname: 0, 'former-name': 0, swapped: 0, 'one-slip': 0 },
  chart: { same: 900, different: 0, absent: 0, similar: 0, nickname: 0, 'former-name': 0, swapped: 0, 'one-slip': 0 },
} as const satisfies Record<LikenessFieldName, Record<FieldFinding, number>>;

/**
 * From here on a person is asked. Among 100,000 patients the odds against any one of them are 2^16.6; at 14 bits they are
 * about one in six, and a wrong question costs a minute while a second chart costs a history. House judgment.
 */
export const ASK_FROM = 1400;

/**
 * What must agree, letter for letter, before a record is taken for a chart without a question: the chart number, ours or the one
 * that another house gave, which names one person there, with both parts of the name and the birth date; and nothing may speak
 * against it. These four alone are 38 bits: among 100,000 patients the odds for it are 2^21. House rule, after the use of two
 * identifiers beside each other (The Joint Commission, NPSG.01.01.01; from memory).
 */
const CERTAIN: readonly LikenessFieldName[] = ['chart', 'last', 'first', 'birthDate'];
const NEVER_AGAINST: readonly LikenessFieldName[] = ['sex', 'ssn'];

/** In: two people's facts. Out: what each field says, and the sum; the order of the two does not matter. */
export function likeness(a: PersonFacts, b: PersonFacts): Likeness {
  const [last, first] = names(a, b);
  const fields: readonly FieldLikeness[] = [
    field('last', last),
    field('first', first),
    field('birthDate', birthDates(a.birthDate, b.birthDate)),
    field('sex', a.sex === 'U' || b.sex === 'U' ? 'absent' : a.sex === b.sex ? 'same' : 'different'),
    field(
      'ssn',
      a.ssn === '' || b.ssn === '' ? 'absent' : a.ssn === b.ssn ? 'same' : isOneSlip(a.ssn, b.ssn) ? 'one-slip' : 'different',
    ),
    field('member', shared(a.members, b.members)),
    field('phone', shared(a.phones, b.phones)),
    field('address', addresses(a.addresses, b.addresses)),
    field('chart', shared(a.charts, b.charts)),
  ];
  const score = fields.reduce((sum, { weight }) => sum + weight, 0);
  const of = (name: LikenessFieldName): FieldFinding => fields.find((f) => f.field === name)?.finding ?? 'absent';
  // A family shares name, roof, telephone and plan: another first name and another birth date are another person.
  const isRelative = of('birthDate') === 'different' && of('first') === 'different';
  const isAsked = score >= ASK_FROM && !isRelative;
  const isCertain =
    isAsked &&
    CERTAIN.every((name) => of(name) === 'same') &&
    NEVER_AGAINST.every((name) => of(name) === 'same' || of(name) === 'absent');
  return { score, fields, isAsked, isCertain };
}

const field = (name: LikenessFieldName, finding: FieldFinding): FieldLikeness => ({
  field: name,
  finding,
  weight: LIKENESS_WEIGHTS[name][finding],
});

/** The best pair of all names of both: a former name of one may be the name in use of the other. */
function names(a: PersonFacts, b: PersonFacts): readonly [FieldFinding, FieldFinding] {
  let best: readonly [FieldFinding, FieldFinding] = ['absent', 'absent'];
  let most = Number.NEGATIVE_INFINITY;
  for (const one of a.names) {
    for (const other of b.names) {
      const isFormer = one.isFormer || other.isFormer;
      for (const found of [inOrder(one, other, isFormer), swapped(one, other)]) {
        if (found === undefined) continue;
        const weight = LIKENESS_WEIGHTS.last[found[0]] + LIKENESS_WEIGHTS.first[found[1]];
        if (weight > most) [best, most] = [found, weight];
      }
    }
  }
  return best;
}

type Name = PersonFacts['names'][number];

function inOrder(a: Name, b: Name, isFormer: boolean): readonly [FieldFinding, FieldFinding] {
  const last = words(a.last, b.last);
  return [
    isFormer && last === 'same' ? 'former-name' : last,
    isNickname(a.first, b.first) ? 'nickname' : words(a.first, b.first),
  ];
}

const swapped = (a: Name, b: Name): readonly [FieldFinding, FieldFinding] | undefined =>
  a.last !== '' && a.first !== '' && a.last !== a.first && a.last === b.first && a.first === b.last
    ? ['swapped', 'swapped']
    : undefined;

function words(a: string, b: string): FieldFinding {
  if (a === '' || b === '') return 'absent';
  if (a === b) return 'same';
  if (Math.min(a.length, b.length) >= 4 && isOneSlip(a, b)) return 'one-slip';
  // 'smith' and 'smithjones', an initial and its name.
  if (a.startsWith(b) || b.startsWith(a)) return 'similar';
  return 'different';
}

function birthDates(a: string, b: string): FieldFinding {
  if (a === '' || b === '') return 'absent';
  if (a === b) return 'same';
  const [yearA, monthA, dayA] = a.split('-');
  const [yearB, monthB, dayB] = b.split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'swapped';
  return isOneSlip(a.replaceAll('-', ''), b.replaceAll('-', '')) ? 'one-slip' : 'different';
}

const shared = (a: readonly string[], b: readonly string[]): FieldFinding =>
  a.length === 0 || b.length === 0 ? 'absent' : a.some((one) => b.includes(one)) ? 'same' : 'different';

const zipOf = (address: string): string => address.slice(address.indexOf('|') + 1);

function addresses(a: readonly string[], b: readonly string[]): FieldFinding {
  const found = shared(a, b);
  return found === 'different' && shared(a.map(zipOf), b.map(zipOf)) === 'same' ? 'similar' : found;
}

/** One letter more, less or other, or two neighbors exchanged. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** A name as it is compared: one word, without accents and separators. */
export const foldName = (text: string): string => foldWords(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** '12 Maple St. Apt 4', '53703-1234' → '12maple|53703'. */
export function foldAddress(street: string, zip: string): string {
  const [number = '', word = ''] = foldWords(street)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  return `${number}${word}|${zip.slice(0, 5)}`;
}

/**
 * Under which keys likely ones are looked for: the birth date and its swapped form, telephone, plan number, SSN with the
 * birth year, and the name by its sound with the birth year's decade. Who shares no key is not compared.
 */
export function likenessKeys(facts: PersonFacts): readonly string[] {
  const keys = new Set<string>();
  const [year = '', month = '', day = ''] = facts.birthDate.split('-');
  if (facts.birthDate !== '') {
    keys.add(`b:${year}${month}${day}`);
    // The swapped form is looked for where it is a day too; both forms lead to each other.
    if (month !== day && Number(day) <= 12) keys.add(`b:${year}${day}${month}`);
  }
  for (const phone of facts.phones) keys.add(`p:${phone}`);
  for (const member of facts.members) keys.add(`m:${member}`);
  for (const chart of facts.charts) keys.add(`c:${chart}`);
  if (facts.ssn !== '' && year !== '') keys.add(`s:${facts.ssn}${year.slice(0, 3)}`);
  for (const { last, first } of facts.names) {
    if (last === '' || first === '') continue;
    const [one, other] = [soundOf(last), soundOf(first)].toSorted();
    keys.add(`n:${one}${other}${year.slice(0, 3)}`);
  }
  return [...keys];
}

const SOUND: Readonly<Record<string, string>> = {
  ...{ b: '1', f: '1', p: '1', v: '1', c: '2', g: '2', j: '2', k: '2', q: '2', s: '2', x: '2', z: '2' },
  ...{ d: '3', t: '3', l: '4', m: '5', n: '5', r: '6' },
};

/** Soundex: the first letter and three digits. Source: U.S. National Archives, 'The Soundex Indexing System' (from memory). */
export function soundOf(word: string): string {
  let code = (word[0] ?? '').toLowerCase();
  let last = SOUND[code] ?? '';
  for (const letter of word.slice(1)) {
    const digit = SOUND[letter] ?? '';
    if (digit !== '' && digit !== last) code += digit;
    if (letter !== 'h' && letter !== 'w') last = digit;
    if (code.length === 4) break;
  }
  return code.padEnd(4, '0');
}
