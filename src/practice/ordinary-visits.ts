/**
 * The ordinary visits of the demonstration: what a family practice sees in a month. Codes are the known truth; the
 * answers are what the payers must say.
 */
import type { Drug } from '../claims/coded-encounter.ts';
import type { Ndc } from '../claims/identifiers.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import { NEEDS_AUTHORIZATION } from './charge-master.ts';
import { DR_LINDQVIST, DR_REYES, IMAGING, WORKERS_COMPENSATION } from './facts.ts';
import type { Person } from './people.ts';
import { type Composition, type ExpectedAnswer, procedure, type Scenario } from './scenario.ts';
import * as story from './vignettes.ts';

const PAID: ExpectedAnswer = { kind: 'paid' };
const COPAY_CENTS = 2500;

/** 30 mg in one millilitre. */
const KETOROLAC: Drug = { ndc: '00409379501' as Ndc, quantityThousandths: 1000, unit: 'ML' };

/** One to three chronic problems and the visit level that goes with them. */
export function chronicVisit(random: Random): Pick<Composition, 'vignettes' | 'procedures'> {
  const count = random.weighted([
    [40, 1],
    [40, 2],
    [20, 3],
  ]);
  const vignettes = random.sample(story.CHRONIC, count);
  const pointers = vignettes.flatMap((v) => v.codes).map((_, i) => i + 1);
  return { vignettes, procedures: [procedure(count >= 2 ? '99214' : '99213', { pointers: pointers.slice(0, 4) })] };
}

export const desk = (person: Person, random: Random): Pick<Composition, 'deskPaymentCents'> =>
  (person.kind === 'ppo' || person.kind === 'hmo') && random.chance(0.8) ? { deskPaymentCents: COPAY_CENTS } : {};

/** What the payer's file holds for this person's imaging; see `payer-book.ts`. */
export const authorizationNumberOf = (person: Person): string => `AU${String(person.number).padStart(7, '0')}`;

/** As many as the payer's file grants a person in a year. */
export const AUTHORIZED_UNITS = 12;

export const authorization = (person: Person, number: string) => ({
  payerId: person.coverages[0]?.payerId ?? WORKERS_COMPENSATION.payerId,
  number,
  procedures: NEEDS_AUTHORIZATION,
  unitsAuthorized: AUTHORIZED_UNITS,
  unitsUsed: 0,
  from: plainDate('2026-01-01'),
  to: plainDate('2026-12-31'),
});

export const imaging = {
  location: IMAGING,
  rendering: DR_LINDQVIST,
  referring: DR_REYES,
  vignettes: [story.SCIATICA],
  procedures: [procedure('72148')],
};

/** The case the employer's carrier opened for this person's injury. */
export const caseNumberOf = (person: Person): string => `WC26${String(person.number).padStart(6, '0')}`;

export function workInjury(person: Person, injuredOn: PlainDate): Pick<Composition, 'caseCoverage' | 'vignettes' | 'procedures'> {
  const caseNumber = caseNumberOf(person);
  const { name, birthDate, sex, address } = person.patient;
  return {
    vignettes: [story.ANKLE_AT_WORK],
    procedures: [procedure('99203', { pointers: [1] })],
    caseCoverage: {
      payerId: WORKERS_COMPENSATION.payerId,
      rank: 'primary',
      from: injuredOn,
      relationship: 'self',
      subscriber: { name, birthDate, sex, address, memberId: caseNumber },
      caseNumber,
      mayNotBillPatient: true,
    },
  };
}

export const regular = 'regular' as const;
export const COMMERCIAL = ['ppo', 'hmo'] as const;

export const ORDINARY_VISITS: readonly Scenario[] = [
  {
    id: 'office-established',
    weight: 24,
    kinds: COMMERCIAL,
    trait: regular,
    compose: ({ random, person }) => ({ ...chronicVisit(random), ...desk(person, random), expected: PAID }),
  },
  {
    id: 'office-new',
    weight: 5,
    kinds: COMMERCIAL,
    trait: regular,
    firstVisit: true,
    compose: ({ random, person }) => ({
      vignettes: [random.pick(story.ACUTE)],
      procedures: [procedure('99203')],
      patientStatus: 'new',
      ...desk(person, random),
      expected: PAID,
    }),
  },
  {
    id: 'waived-lab',
    weight: 8,
    kinds: [...COMMERCIAL, 'medicaid'],
    trait: regular,
    compose: ({ random, person }) => {
      const strep = random.chance(0.6);
      return {
        vignettes: [strep ? story.STREP : story.URINARY],
        procedures: [procedure('99213'), procedure(strep ? '87880-QW' : '81003-QW')],
        ...desk(person, random),
        expected: PAID,
      };
    },
  },
  {
    id: 'injection',
    weight: 5,
    kinds: ['ppo', 'hmo', 'medicare-only'],
    trait: regular,
    compose: ({ random, person }) => ({
      vignettes: story.ACUTE.filter((v) => v.id === 'migraine'),
      procedures: [procedure('99213-25'), procedure('96372'), procedure('J1885-JZ x2', { drug: KETOROLAC })],
      ...desk(person, random),
      expected: PAID,
    }),
  },
  {
    id: 'vaccine',
    weight: 5,
    kinds: ['ppo', 'hmo', 'medicare-supplement', 'medicaid'],
    trait: regular,
    compose: ({ person }) => ({
      vignettes: [story.VACCINE],
      procedures: [procedure(person.kind === 'medicare-supplement' ? 'G0008' : '90471'), procedure('90656')],
      expected: PAID,
    }),
  },
  {
    id: 'modifier-25',
    weight: 6,
    kinds: ['ppo', 'hmo', 'medicaid'],
    trait: regular,
    compose: ({ random, person }) => {
      const [vignette, code] = random.pick([
        [story.CERUMEN, '69210'],
        [story.WART, '17110'],
        [story.KNEE, '20610-RT'],
      ] as const);
      const chronic = random.pick(story.CHRONIC);
      return {
        vignettes: [chronic, vignette],
        procedures: [procedure('99213-25', { pointers: [1] }), procedure(code, { pointers: [chronic.codes.length + 1] })],
        ...desk(person, random),
        expected: PAID,
      };
    },
  },
  {
    id: 'imaging-authorized',
    weight: 3,
    kinds: COMMERCIAL,
    trait: regular,
    compose: ({ person }) => ({
      ...imaging,
      authorization: authorization(person, authorizationNumberOf(person)),
      expected: PAID,
    }),
  },
  {
    id: 'telehealth',
    weight: 6,
    kinds: COMMERCIAL,
    trait: regular,
    compose: ({ random }) => ({
      vignettes: [random.pick(story.CHRONIC)],
      procedures: [procedure('99213-95')],
      telehealth: true,
      expected: PAID,
    }),
  },
  {
    id: 'medicare-supplement',
    weight: 12,
    kinds: ['medicare-supplement'],
    trait: regular,
    compose: ({ random }) => ({ ...chronicVisit(random), expected: { kind: 'crossed-over', patientOwesNothing: false } }),
  },
  {
    id: 'medicare-only',
    weight: 3,
    kinds: ['medicare-only'],
    trait: regular,
    compose: ({ random }) => ({ ...chronicVisit(random), expected: PAID }),
  },
  {
    id: 'dual-eligible',
    weight: 5,
    kinds: ['dual'],
    trait: regular,
    compose: ({ random }) => ({ ...chronicVisit(random), expected: { kind: 'crossed-over', patientOwesNothing: true } }),
  },
  {
    id: 'medicaid',
    weight: 6,
    kinds: ['medicaid'],
    trait: regular,
    compose: ({ random }) => ({ vignettes: [random.pick(story.ACUTE)], procedures: [procedure('99213')], expected: PAID }),
  },
  {
    id: 'preventive',
    weight: 4,
    kinds: COMMERCIAL,
    trait: regular,
    compose: ({ person, date }) => ({
      vignettes: [story.PREVENTIVE],
      procedures: [procedure(Number(date.slice(0, 4)) - Number(person.patient.birthDate.slice(0, 4)) > 40 ? '99396' : '99395')],
      expected: PAID,
    }),
  },
  {
    id: 'self-pay',
    weight: 4,
    kinds: ['self-pay'],
    trait: regular,
    compose: ({ random }) => ({
      vignettes: [random.pick(story.ACUTE)],
      procedures: [procedure('99213')],
      deskPaymentCents: random.pick([0, 5000, 10_000]),
      expected: { kind: 'self-pay' },
    }),
  },
  {
    id: 'self-pay-restriction',
    weight: 0.5,
    kinds: ['ppo'],
    trait: regular,
    compose: ({ random }) => ({
      vignettes: [random.pick(story.ACUTE)],
      procedures: [procedure('99213')],
      selfPayRestriction: true,
      deskPaymentCents: 17_000,
      expected: { kind: 'self-pay' },
    }),
  },
  {
    id: 'beneficiary-notice',
    weight: 1.5,
    kinds: ['medicare-only', 'medicare-supplement'],
    trait: regular,
    compose: () => ({
      vignettes: [story.VITAMIN_D],
      procedures: [procedure('82306-GA')],
      notice: true,
      expected: { kind: 'denied', group: 'PR', carc: '50' },
    }),
  },
  {
    id: 'work-injury',
    weight: 2,
    kinds: ['ppo'],
    trait: 'work-injury',
    compose: ({ person, date }) => ({
      ...workInjury(person, date),
      patientStatus: 'new',
      accident: { kind: 'employment', date },
      expected: PAID,
    }),
  },
];
