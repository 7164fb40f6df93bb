/**
 * What the six payers know by themselves: their plans, fees, contracts and members, among them what our own records
 * get wrong. It is written for the payer's side only; the practice never reads it.
 */
import type { Member, Office, PayerBook, PayerRecord, PayerRules, Plan, ServiceClass } from '../payer/book.ts';
import type { FeeSchedule } from '../pricing/fee-schedule.ts';
import type { Payer } from '../claims/coverage.ts';
import { percentOf, ZERO_CENTS } from '../kernel/money.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { CHARGE_MASTER, CONTRACT_SHARE_HUNDREDTHS, NEEDS_AUTHORIZATION } from './charge-master.ts';
import { HMO, MEDICAID, MEDICARE, NORTHGATE, PPO, SUPPLEMENT, WORKERS_COMPENSATION } from './facts.ts';
import { type Person, trueMemberId } from './people.ts';
import { AUTHORIZED_UNITS, authorizationNumberOf, caseNumberOf } from './ordinary-visits.ts';
import { COMPENSATION_PLAN, HMO_PLAN, MEDICAID_PLAN, MEDICARE_PLAN, PPO_PLAN, SUPPLEMENT_PLAN, terms } from './payer-plans.ts';
import type { DemoPractice } from './visits.ts';

/** Who we are to that office, in its files and ours. */
export const SENDER_ID = 'NORTHGATE';

export const PAYER_OFFICE: Office = {
  id: 'PAYEROFFICE',
  name: 'Sandbox Payers Office',
  contactName: 'Provider Services',
  contactPhone: '6145550199',
  usage: 'T',
};

const OPEN = plainDate('2025-01-01');

type PayerCode = keyof typeof CONTRACT_SHARE_HUNDREDTHS;

const feeSchedule = (payer: Payer): FeeSchedule => ({
  feeScheduleId: `${payer.payerId}-2026`,
  name: `${payer.name} fees 2026`,
  cite: terms(`${payer.name} fee schedule`),
  rows: CHARGE_MASTER.items.map((item) => ({
    procedure: item.procedure,
    modifierClass: '',
    setting: 'any',
    from: OPEN,
    feeCents: percentOf(item.prices[0]?.value ?? ZERO_CENTS, CONTRACT_SHARE_HUNDREDTHS[payer.payerId as string as PayerCode]),
  })),
});

const SERVICE_CLASSES: Readonly<Record<string, ServiceClass>> = {
  '99202': 'office-visit',
  '99203': 'office-visit',
  '99204': 'office-visit',
  '99213': 'office-visit',
  '99214': 'office-visit',
  '99395': 'preventive',
  '99396': 'preventive',
  '90471': 'preventive',
  '90656': 'preventive',
  G0008: 'preventive',
  '87880': 'laboratory',
  '81003': 'laboratory',
  '83036': 'laboratory',
  '82306': 'laboratory',
  J1885: 'drug',
  '71046': 'imaging',
  '72148': 'imaging',
};

const rules = (timelyFilingDays: number, differs: Partial<PayerRules> = {}): PayerRules => ({
  timelyFilingDays,
  unknownMember: 'deny',
  acceptsReplacement: true,
  requiresAuthorization: [],
  serviceClasses: SERVICE_CLASSES,
  coverageDeterminations: [],
  bundledPairs: [],
  unitLimits: [],
  ...differs,
});

/** The payer's own enrolment of one of our patients; undefined when this payer does not know them. */
function memberOf(person: Person, payer: Payer, plan: Plan): Member | undefined {
  const coverage = person.coverages.find((c) => c.payerId === payer.payerId);
  if (coverage === undefined) return undefined;
  const { last, first } = person.patient.name;
  const behind = payer.payerId === MEDICARE.payerId ? person.coverages.find((c) => c.rank === 'secondary') : undefined;
  return {
    memberId: trueMemberId(person, coverage.subscriber.memberId),
    planId: plan.planId,
    lastName: last,
    firstName: first,
    birthDate: person.patient.birthDate,
    from: OPEN,
    // The plan ended at New Year and nobody told the practice.
    ...(person.trait === 'coverage-ended' ? { to: addDays(plainDate('2026-01-01'), -1) } : {}),
    ...(behind === undefined ? {} : { crossover: { payerId: behind.payerId, memberId: behind.subscriber.memberId } }),
  };
}

const caseMemberOf = (person: Person): Member | undefined =>
  person.trait === 'work-injury'
    ? {
        memberId: caseNumberOf(person),
        planId: COMPENSATION_PLAN.planId,
        lastName: person.patient.name.last,
        firstName: person.patient.name.first,
        birthDate: person.patient.birthDate,
        from: plainDate('2026-01-01'),
      }
    : undefined;

type RecordSeed = {
  readonly payer: Payer;
  readonly taxId: string;
  readonly program: PayerRecord['program'];
  readonly filingIndicator: PayerRecord['filingIndicator'];
  readonly payCycle: PayerRecord['payCycle'];
  readonly rules: PayerRules;
  readonly plan: Plan;
};

const weekly = (minimumDays: number, weekday: number) => ({ minimumDays, on: 'every-week', weekday }) as const;

const SEEDS: readonly RecordSeed[] = [
  {
    payer: PPO,
    taxId: '990000011',
    program: 'commercial',
    filingIndicator: '12',
    payCycle: weekly(10, 4),
    rules: rules(180, { unknownMember: 'reject', requiresAuthorization: NEEDS_AUTHORIZATION }),
    plan: PPO_PLAN,
  },
  {
    payer: HMO,
    taxId: '990000012',
    program: 'commercial',
    filingIndicator: 'HM',
    payCycle: weekly(12, 2),
    // Chest x-rays are on its list since January; the practice has not been told.
    rules: rules(30, { requiresAuthorization: [...NEEDS_AUTHORIZATION, '71046'] }),
    plan: HMO_PLAN,
  },
  {
    payer: MEDICARE,
    taxId: '990000013',
    program: 'medicare',
    filingIndicator: 'MB',
    // Not before the 14th day after receipt: 42 CFR 405.922 and Pub. 100-04 ch. 1 §80.2.1.2 (payment floor; from memory).
    payCycle: { minimumDays: 14, on: 'every-day' },
    rules: rules(365, {
      acceptsReplacement: false,
      coverageDeterminations: [
        {
          procedure: '82306',
          diagnosisPrefixes: ['E55', 'M81', 'N18'],
          policy: 'Vitamin D testing (invented policy of this office)',
        },
      ],
    }),
    plan: MEDICARE_PLAN,
  },
  {
    payer: MEDICAID,
    taxId: '990000014',
    program: 'medicaid',
    filingIndicator: 'MC',
    payCycle: weekly(10, 3),
    rules: rules(365),
    plan: MEDICAID_PLAN,
  },
  {
    payer: SUPPLEMENT,
    taxId: '990000015',
    program: 'medicare-supplement',
    filingIndicator: 'ZZ',
    payCycle: weekly(7, 5),
    rules: rules(365),
    plan: SUPPLEMENT_PLAN,
  },
  {
    payer: WORKERS_COMPENSATION,
    taxId: '990000016',
    program: 'workers-compensation',
    filingIndicator: 'WC',
    payCycle: weekly(14, 1),
    rules: rules(365),
    plan: COMPENSATION_PLAN,
  },
];

/** The payers' office of a demonstration: same practice, same book. */
export function payerBookOf(practice: DemoPractice): PayerBook {
  const people = Array.from({ length: practice.people }, (_, n) => practice.person(n));
  const payers = SEEDS.map(({ payer, plan, ...seed }): PayerRecord => {
    const schedule = feeSchedule(payer);
    const members = people.flatMap(
      (person) => (payer === WORKERS_COMPENSATION ? caseMemberOf(person) : memberOf(person, payer, plan)) ?? [],
    );
    return {
      payerId: payer.payerId,
      name: payer.name,
      address: payer.address ?? NORTHGATE.organization.address,
      feeSchedules: [schedule],
      providers: [{ billingNpi: NORTHGATE.organization.npi, feeScheduleId: schedule.feeScheduleId, from: OPEN }],
      plans: [plan],
      members,
      authorizations:
        payer === PPO || payer === HMO
          ? people
              .filter((person) => person.trait === 'regular' && person.coverages[0]?.payerId === payer.payerId)
              .map((person) => ({
                number: authorizationNumberOf(person),
                memberId: person.coverages[0]?.subscriber.memberId ?? '',
                procedures: NEEDS_AUTHORIZATION,
                from: plainDate('2026-01-01'),
                to: plainDate('2026-12-31'),
                units: AUTHORIZED_UNITS,
              }))
          : [],
      ...seed,
    };
  });
  return {
    office: PAYER_OFFICE,
    payers,
  };
}
