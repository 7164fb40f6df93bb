/** A small office with five payers and a handful of members, all made up, for tests and demonstrations. */
import type { Citation } from '../kernel/effective.ts';
import { effective } from '../kernel/effective.ts';
import { cents, percentOf, ZERO_CENTS } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import type { CostShareTerms } from '../pricing/benefits.ts';
import type { FeeSchedule } from '../pricing/fee-schedule.ts';
import { CLEAN_CLAIM_INTEREST } from '../pricing/sources.ts';
import type { Member, PayerBook, PayerRecord, PayerRules, Plan } from './book.ts';

const CITE: Citation = { title: 'Sample book', locator: 'made-up terms', basis: 'house', checkedOn: plainDate('2026-11-21') };
/** A number with a right check digit that belongs to nobody here. */
export const SAMPLE_NPI = '1999000015';
const FROM = plainDate('2025-01-01');

/** Procedures as identifiers only, with made-up fees. */
const FEES: readonly (readonly [procedure: string, cents: number])[] = [
  ['99213', 10_000],
  ['99214', 14_000],
  ['83036', 1500],
  ['20610', 8000],
  ['72148', 50_000],
  ['82306', 4000],
  ['17110', 12_000],
  ['11200', 9000],
];

const schedule = (feeScheduleId: string, percentHundredths: number): FeeSchedule => ({
  feeScheduleId,
  name: `Fees ${feeScheduleId}`,
  cite: CITE,
  rows: FEES.map(([procedure, fee]) => ({
    procedure,
    modifierClass: '',
    setting: 'any',
    from: FROM,
    feeCents: percentOf(cents(fee), percentHundredths),
  })),
});

const RULES: PayerRules = {
  timelyFilingDays: 365,
  unknownMember: 'reject',
  acceptsReplacement: true,
  requiresAuthorization: ['72148'],
  serviceClasses: { '83036': 'laboratory', '99213': 'office-visit', '99214': 'office-visit' },
  coverageDeterminations: [{ procedure: '82306', diagnosisPrefixes: ['E55', 'M81'], policy: 'vitamin D testing' }],
  bundledPairs: [{ columnOne: '17110', columnTwo: '99213', modifierAllowed: true }],
  unitLimits: [{ procedure: '20610', units: 2 }],
};

const share = (copay: number, coinsuranceHundredths: number, deductibleApplies: boolean): CostShareTerms => ({
  copayCents: cents(copay),
  deductibleApplies,
  coinsuranceHundredths,
  order: 'copay-then-deductible',
});

const base = { cite: CITE, excluded: [{ procedure: '11200', liability: 'PR' as const }] };

const PPO_PLAN: Plan = {
  ...base,
  planId: 'PPO1',
  name: 'Lakeshore 500',
  kind: 'commercial',
  limits: {
    familyModel: 'embedded',
    individualDeductibleCents: cents(50_000),
    familyDeductibleCents: cents(100_000),
    individualOutOfPocketCents: cents(300_000),
    familyOutOfPocketCents: cents(600_000),
  },
  inNetwork: { medical: share(0, 2000, true), 'office-visit': share(3000, 0, false), laboratory: share(0, 0, false) },
  coordination: 'standard',
  visitLimits: {},
};

type Parts = Pick<PayerRecord, 'payerId' | 'name' | 'taxId' | 'program' | 'filingIndicator' | 'plans' | 'members'> & {
  readonly percentHundredths: number;
  readonly rules?: Partial<PayerRules>;
  readonly minimumDays?: number;
};

function payer({ percentHundredths, rules, minimumDays, ...parts }: Parts): PayerRecord {
  return {
    ...parts,
    address: { street: 'PO Box 1000', city: 'Columbus', state: 'OH', zip: '43216' },
    payCycle: {
      minimumDays: minimumDays ?? 14,
      on: 'every-day',
      ...(parts.program === 'medicare'
        ? { interest: { afterDays: 30, rateThousandths: effective({ from: FROM, value: 4625, cite: CLEAN_CLAIM_INTEREST }) } }
        : {}),
    },
    rules: { ...RULES, ...rules },
    feeSchedules: [schedule('MAIN', percentHundredths)],
    providers: [{ billingNpi: SAMPLE_NPI, feeScheduleId: 'MAIN', from: FROM }],
    authorizations: [
      { number: 'AUTH1', memberId: 'LK1001', procedures: ['72148'], from: FROM, to: plainDate('2027-12-31'), units: 1 },
    ],
  };
}

const member = (memberId: string, planId: string, lastName: string, extra: Partial<Member> = {}): Member => ({
  memberId,
  planId,
  lastName,
  firstName: 'PAT',
  birthDate: plainDate('1950-05-05'),
  from: FROM,
  ...extra,
});

const simple = (planId: string, kind: 'medicare-part-b' | 'workers-compensation'): Plan => ({
  ...base,
  planId,
  name: planId,
  kind,
});

const federal = (medicareDays: number | undefined): readonly PayerRecord[] => [
  payer({
    payerId: 'MDCRB1',
    name: 'Medicare Part B',
    taxId: '990000012',
    program: 'medicare',
    filingIndicator: 'MB',
    percentHundredths: 9000,
    ...(medicareDays === undefined ? {} : { minimumDays: medicareDays }),
    rules: { acceptsReplacement: false, requiresAuthorization: [] },
    plans: [simple('PARTB', 'medicare-part-b')],
    members: [
      member('1EG4TE5MK73', 'PARTB', 'CEDAR', { crossover: { payerId: 'GLDSP1', memberId: 'GS2001' } }),
      member('2EG4TE5MK73', 'PARTB', 'DOGWOOD', { crossover: { payerId: 'OHMCD1', memberId: 'MC3001' } }),
    ],
  }),
  payer({
    payerId: 'OHMCD1',
    name: 'State Medicaid',
    taxId: '990000013',
    program: 'medicaid',
    filingIndicator: 'MC',
    percentHundredths: 6000,
    plans: [{ ...base, planId: 'MCD', name: 'Medicaid', kind: 'medicaid', copayCents: ZERO_CENTS }],
    members: [member('MC3001', 'MCD', 'DOGWOOD', { otherPayerFirst: { name: 'Medicare', from: FROM } })],
  }),
];

const PRIVATE: readonly PayerRecord[] = [
  payer({
    payerId: 'LKSHR1',
    name: 'Lakeshore PPO',
    taxId: '990000011',
    program: 'commercial',
    filingIndicator: '12',
    percentHundredths: 10_000,
    plans: [PPO_PLAN],
    members: [member('LK1001', 'PPO1', 'ALDER'), member('LK1002', 'PPO1', 'BIRCH', { to: plainDate('2026-02-28') })],
  }),
  payer({
    payerId: 'GLDSP1',
    name: 'Golden Supplement',
    taxId: '990000014',
    program: 'medicare-supplement',
    filingIndicator: 'ZZ',
    percentHundredths: 9000,
    minimumDays: 7,
    plans: [{ ...base, planId: 'G', name: 'Plan G', kind: 'medicare-supplement', paysPartBDeductible: false }],
    members: [member('GS2001', 'G', 'CEDAR')],
  }),
  payer({
    payerId: 'BWCMP1',
    name: 'Buckeye Work Compensation',
    taxId: '990000015',
    program: 'workers-compensation',
    filingIndicator: 'WC',
    percentHundredths: 11_000,
    rules: { requiresAuthorization: [] },
    plans: [simple('WC', 'workers-compensation')],
    members: [member('WC4001', 'WC', 'ELM')],
  }),
];

/** The office's id is 'PAYERHUB'. `medicareDays` delays Medicare's payment, to owe interest. */
export const sampleBook = (options: { readonly medicareDays?: number } = {}): PayerBook => ({
  office: { id: 'PAYERHUB', name: 'Payer Hub', contactName: 'Provider Line', contactPhone: '6145550199', usage: 'T' },
  payers: [...federal(options.medicareDays), ...PRIVATE],
});
