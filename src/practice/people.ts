/**
 * The demonstration's patients: invented people, each a pure function of the seed and their number, so that the
 * thousandth patient costs nothing until someone visits.
 */
import type { Coverage, Payer, Subscriber } from '../claims/coverage.ts';
import type { CoverageId, PatientId } from '../claims/identifiers.ts';
import type { Address, PersonName, Sex } from '../claims/party.ts';
import type { MedicalHistory, Patient } from '../claims/patient.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import { HMO, MEDICAID, MEDICARE, PPO, SUPPLEMENT } from './facts.ts';
import { idOn } from './identity.ts';

/** How a patient is covered: decides which visits suit them. */
export type PatientClass = 'ppo' | 'hmo' | 'medicare-supplement' | 'medicare-only' | 'dual' | 'medicaid' | 'self-pay';

/**
 * What the payer's records say that ours do not: coverage that ended without our knowing, a member id mistyped at
 * the desk, a work injury with its own case. Everyone else is 'regular'.
 */
export type Trait = 'regular' | 'coverage-ended' | 'mistyped-member-id' | 'work-injury';

export type Person = {
  readonly number: number;
  readonly kind: PatientClass;
  readonly trait: Trait;
  readonly patient: Patient;
  readonly coverages: readonly Coverage[];
};

const FEMALE = [
  'Amara',
  'Beatrice',
  'Celeste',
  'Dolores',
  'Elena',
  'Farah',
  'Grace',
  'Hannah',
  'Imani',
  'Joanne',
  'Keiko',
  'Lucille',
  'Mireille',
  'Nadia',
  'Odette',
  'Priya',
  'Rosa',
  'Simone',
  'Teresa',
  'Yolanda',
];
const MALE = [
  'Aaron',
  'Benoit',
  'Curtis',
  'Diego',
  'Emmanuel',
  'Felix',
  'Gordon',
  'Hassan',
  'Isaac',
  'Jerome',
  'Kenji',
  'Leon',
  'Martin',
  'Nathan',
  'Oscar',
  'Pascal',
  'Ravi',
  'Samuel',
  'Tomas',
  'Victor',
];
const LAST = [
  'Abbott',
  'Bergeron',
  'Castillo',
  'Delacroix',
  'Ellison',
  'Fontaine',
  'Grantham',
  'Holloway',
  'Iverson',
  'Jankowski',
  'Kowalski',
  'Lavoie',
  'Mbeki',
  'Nakamura',
  'Okoye',
  'Pelletier',
  'Quintero',
  'Rasmussen',
  'Sandoval',
  'Thibault',
  'Underhill',
  'Vasquez',
  'Whitaker',
  'Yamada',
  'Zielinski',
];
const STREETS = [
  'Alder Street',
  'Birchwood Lane',
  'Cedar Court',
  'Dogwood Drive',
  'Elm Avenue',
  'Foxglove Way',
  'Granite Street',
  'Hawthorn Road',
];

/** Shares of a suburban family practice; house figures, nothing is measured from them. */
const ROSTER: readonly (readonly [number, readonly [PatientClass, Trait]])[] = [
  [33, ['ppo', 'regular']],
  [2, ['ppo', 'coverage-ended']],
  [1, ['ppo', 'mistyped-member-id']],
  [2, ['ppo', 'work-injury']],
  [15, ['hmo', 'regular']],
  [16, ['medicare-supplement', 'regular']],
  [5, ['medicare-only', 'regular']],
  [8, ['dual', 'regular']],
  [12, ['medicaid', 'regular']],
  [6, ['self-pay', 'regular']],
];

const BIRTH_YEARS: Readonly<Record<PatientClass, readonly [number, number]>> = {
  ppo: [1966, 2003],
  hmo: [1968, 2004],
  'medicare-supplement': [1936, 1959],
  'medicare-only': [1938, 1959],
  dual: [1938, 1959],
  medicaid: [1975, 2005],
  'self-pay': [1970, 2004],
};

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** The practice opened its books on this day: coverages and ids are older than any visit. */
const REGISTERED: PlainDate = plainDate('2025-11-03');

function nameAndSex(random: Random): { name: PersonName; sex: Sex } {
  const sex = random.chance(0.54) ? 'F' : 'M';
  const first = random.pick(sex === 'F' ? FEMALE : MALE);
  const name = { last: random.pick(LAST), first };
  return { sex, name: random.chance(0.4) ? { ...name, middle: random.pick('ABCDEFGHJKLMNPRSTW'.split('')) } : name };
}

const birthDate = (random: Random, kind: PatientClass): PlainDate => {
  const [from, to] = BIRTH_YEARS[kind];
  return plainDate(`${random.int(from, to)}-${pad(random.int(1, 12), 2)}-${pad(random.int(1, 28), 2)}`);
};

const address = (random: Random): Address => ({
  street: `${random.int(100, 9899)} ${random.pick(STREETS)}`,
  city: 'Columbus',
  state: 'OH',
  zip: `432${pad(random.int(1, 35), 2)}`,
});

type CoverageSeed = {
  readonly payer: Payer;
  readonly rank: Coverage['rank'];
  readonly memberId: string;
  readonly group?: string;
};

const MBI_LETTERS = 'ACDEFGHJKMNPQRTUVWXY';

/** An eleven-character Medicare number in the published pattern (digit, letter, mixed …), invented from the person's number. */
function medicareNumber(number: number): string {
  const letter = (n: number): string => MBI_LETTERS.charAt(n % MBI_LETTERS.length);
  const n = number;
  return `1EG${Math.trunc(n / 400_000) % 10}${letter(n)}T${Math.trunc(n / 40_000) % 10}${letter(Math.trunc(n / 20))}${letter(Math.trunc(n / 400))}${pad(Math.trunc(n / 8000) % 100, 2)}`;
}

/** Which contracts a class of patient holds, first payer first. */
function contracts(kind: PatientClass, number: number): readonly CoverageSeed[] {
  const tail = pad(number, 7);
  const medicare: CoverageSeed = { payer: MEDICARE, rank: 'primary', memberId: medicareNumber(number) };
  switch (kind) {
    case 'ppo':
      return [{ payer: PPO, rank: 'primary', memberId: `LKS${tail}`, group: `G${1000 + (number % 37)}` }];
    case 'hmo':
      return [{ payer: HMO, rank: 'primary', memberId: `RVR${tail}`, group: `H${2000 + (number % 19)}` }];
    case 'medicare-supplement':
      return [medicare, { payer: SUPPLEMENT, rank: 'secondary', memberId: `GSP${tail}` }];
    case 'medicare-only':
      return [medicare];
    case 'dual':
      return [medicare, { payer: MEDICAID, rank: 'secondary', memberId: `91${tail}` }];
    case 'medicaid':
      return [{ payer: MEDICAID, rank: 'primary', memberId: `91${tail}` }];
    case 'self-pay':
      return [];
  }
}

/** About one privately insured person in five is on a spouse's contract: patient and subscriber are then two people. */
function subscriberOf(
  patient: Patient,
  seed: CoverageSeed,
  random: Random,
): { subscriber: Subscriber; relationship: Coverage['relationship'] } {
  const own = { memberId: seed.memberId, address: patient.address };
  if (seed.payer.program !== 'commercial' || !random.chance(0.2)) {
    return { relationship: 'self', subscriber: { ...own, name: patient.name, birthDate: patient.birthDate, sex: patient.sex } };
  }
  const sex: Sex = patient.sex === 'F' ? 'M' : 'F';
  const name = { last: patient.name.last, first: random.pick(sex === 'F' ? FEMALE : MALE) };
  return {
    relationship: 'spouse',
    subscriber: { ...own, name, birthDate: addDays(patient.birthDate, random.int(-1500, 1500)), sex },
  };
}

const HISTORIES: readonly MedicalHistory['problems'][number][] = [
  { words: 'Appendicitis in adolescence', status: 'resolved' },
  { words: 'Seasonal allergies', status: 'active' },
  { words: 'Tobacco use, quit', status: 'resolved' },
];

function historyOf(random: Random): MedicalHistory {
  return {
    problems: random.chance(0.6) ? [{ ...random.pick(HISTORIES), onsetDate: plainDate(`${random.int(1990, 2020)}-06-01`) }] : [],
    procedures: random.chance(0.2) ? [{ words: 'Appendectomy', performedOn: plainDate(`${random.int(1990, 2015)}-04-12`) }] : [],
    medications: random.chance(0.5) ? [{ words: 'Multivitamin daily', startedOn: plainDate('2022-01-01') }] : [],
    allergies: random.chance(0.25) ? [{ substance: 'Penicillin', reaction: 'Rash', recordedOn: plainDate('2023-02-14') }] : [],
  };
}

/** A letter in the place of the last digit: a number that nobody holds. */
const mistyped = (memberId: string): string => `${memberId.slice(0, -1)}X`;

/** What stands on the card: the ids of this practice's plans end with the person's number, and the slip is in the last digit. */
export const trueMemberId = ({ number, trait }: Pick<Person, 'number' | 'trait'>, memberId: string): string =>
  trait === 'mistyped-member-id' ? `${memberId.slice(0, -1)}${number % 10}` : memberId;

const streamOf = (root: Random, number: number): Random => root.fork(`person/${number}`);

/** The first draw of a person's own stream. The first people cover every kind, so that the smallest demonstration shows them all. */
function roleFrom(random: Random, number: number): Pick<Person, 'kind' | 'trait'> {
  const drawn = random.weighted(ROSTER);
  const [kind, trait] = ROSTER[number]?.[1] ?? drawn;
  return { kind, trait };
}

/** What kind of patient the person of that number is, without the rest of them. */
export const roleAt = (root: Random, number: number): Pick<Person, 'kind' | 'trait'> => roleFrom(streamOf(root, number), number);

/** The person of that number: same seed, same person. */
export function personAt(root: Random, number: number): Person {
  const random = streamOf(root, number);
  const { kind, trait } = roleFrom(random, number);
  const { name, sex } = nameAndSex(random);
  const home = address(random);
  const patient: Patient = {
    patientId: idOn<PatientId>(REGISTERED, random),
    chartNumber: `NG${pad(number, 6)}`,
    name,
    birthDate: birthDate(random, kind),
    sex,
    address: home,
    contacts: [{ kind: 'mobile', value: `614555${pad(random.int(0, 9999), 4)}`, preferred: true }],
    language: random.chance(0.12) ? 'fr' : 'en',
    history: historyOf(random),
    guarantor: { relationship: 'self', name, address: home },
  };
  const coverages = contracts(kind, number).map((seed): Coverage => {
    const who = subscriberOf(patient, seed, random);
    const subscriber =
      trait === 'mistyped-member-id' ? { ...who.subscriber, memberId: mistyped(who.subscriber.memberId) } : who.subscriber;
    const contract = {
      coverageId: idOn<CoverageId>(REGISTERED, random),
      patientId: patient.patientId,
      payerId: seed.payer.payerId,
      rank: seed.rank,
      from: plainDate('2025-01-01'),
      relationship: who.relationship,
      subscriber,
      ...(seed.group === undefined ? {} : { groupNumber: seed.group }),
    };
    return { ...contract, mayNotBillPatient: kind === 'dual' };
  });
  return { number, kind, trait, patient, coverages };
}
