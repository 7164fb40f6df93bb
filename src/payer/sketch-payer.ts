/** The payer's side of a sketch (notation in sketch.ts): program, rules, plan, fees, member, authorizations. */
import { type Cents, parseDecimal } from '../kernel/money.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert, expectOk } from '../kernel/result.ts';
import type { CostShareTerms } from '../pricing/benefits.ts';
import type { FeeRow, FeeSchedule } from '../pricing/fee-schedule.ts';
import type { AuthorizationOnFile, Member, PayerRecord, Plan, Program, ServiceClass } from './book.ts';
import { adjudicationStep } from './sources.ts';

export const BILLING_NPI = '1999000015';
export const BIRTH_DATE = plainDate('1980-05-05');
const CITE = { ...adjudicationStep(13, 'made-up fees'), basis: 'house' } as const;
export const amount = (text: string | undefined): Cents =>
  expectOk(parseDecimal(text ?? ''), 'a sketch writes amounts as decimals');

/** Fees that a sketch may count on; made up. */
const FEES: Readonly<Record<string, string>> = {
  '99213': '90.00',
  '99214': '130.00',
  '11200': '100.00',
  '17110': '120.00',
  '20610': '80.00',
  '69210': '50.00',
  '71046': '40.00',
  '72148': '500.00',
  '82306': '40.00',
  '83036': '15.00',
  '97110': '30.00',
  G0008: '30.00',
};

export type Words = readonly string[];
export const linesOf = (sketch: string, kind: string): readonly Words[] =>
  sketch
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] === kind)
    .map((words) => words.slice(1));
export const wordsOf = (sketch: string, kind: string): Words => linesOf(sketch, kind).flat();
export const after = (words: Words, name: string): string | undefined => {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
};
/** The `count` words behind every occurrence of a name. */
const all = (words: Words, name: string, count: number): readonly Words[] =>
  words.flatMap((word, at) => (word === name ? [words.slice(at + 1, at + 1 + count)] : []));

const PROGRAMS: readonly Program[] = ['commercial', 'medicare', 'medicaid', 'medicare-supplement', 'workers-compensation'];

function readPlan(words: Words, program: Program): Plan {
  const excluded = all(words, 'exclude', 2).map(([procedure = '', liability]) => ({
    procedure,
    liability: liability === 'CO' ? ('CO' as const) : ('PR' as const),
  }));
  const base = { planId: 'PLAN', name: 'Plan', cite: CITE, excluded };
  if (program === 'medicare') return { ...base, kind: 'medicare-part-b' };
  if (program === 'medicaid') return { ...base, kind: 'medicaid', copayCents: amount(after(words, 'copay') ?? '0') };
  if (program === 'medicare-supplement')
    return { ...base, kind: 'medicare-supplement', paysPartBDeductible: words.includes('pays-deductible') };
  if (program === 'workers-compensation') return { ...base, kind: 'workers-compensation' };
  const medical: CostShareTerms = {
    copayCents: amount(after(words, 'copay') ?? '0'),
    deductibleApplies: true,
    coinsuranceHundredths: Number(after(words, 'coinsurance') ?? '0') * 100,
    order: words.includes('copay-only')
      ? 'copay-only'
      : words.includes('deductible-first')
        ? 'deductible-then-copay'
        : 'copay-then-deductible',
  };
  const limits = {
    familyModel: words.includes('aggregate') ? ('aggregate' as const) : ('embedded' as const),
    individualDeductibleCents: amount(after(words, 'deductible') ?? '0'),
    individualOutOfPocketCents: amount(after(words, 'oop') ?? '9000'),
  };
  return {
    ...base,
    kind: 'commercial',
    limits,
    inNetwork: { medical },
    ...(words.includes('out-of-network') ? { outOfNetwork: { limits, terms: { medical }, feeScheduleId: 'FEES' } } : {}),
    coordination: words.includes('carve-out') ? 'carve-out' : 'standard',
    visitLimits: Object.fromEntries(all(words, 'visits', 2).map(([name = '', count]) => [name, Number(count)])),
  };
}

const range = (text: string | undefined): { readonly from: PlainDate; readonly to?: PlainDate } => {
  const [from = '2020-01-01', to = ''] = (text ?? '2020-01-01..').split('..');
  return to === '' ? { from: plainDate(from) } : { from: plainDate(from), to: plainDate(to) };
};

function readMember(words: Words): Member {
  const [payerId, memberId] = all(words, 'crossover', 2)[0] ?? [];
  return {
    memberId: 'M1',
    planId: 'PLAN',
    lastName: 'DOE',
    firstName: 'PAT',
    birthDate: BIRTH_DATE,
    ...range(words.find((word) => word.includes('..'))),
    ...(words.includes('other-first') ? { otherPayerFirst: { name: 'another plan', from: plainDate('2020-01-01') } } : {}),
    ...(payerId === undefined || memberId === undefined ? {} : { crossover: { payerId, memberId } }),
  };
}

export function readPayer(sketch: string): PayerRecord {
  const words = wordsOf(sketch, 'payer');
  const program = PROGRAMS.find((name) => words.includes(name)) ?? 'commercial';
  const fees = { ...FEES, ...Object.fromEntries(linesOf(sketch, 'fee').map(([procedure = '', fee = '']) => [procedure, fee])) };
  const rows: readonly FeeRow[] = Object.entries(fees).map(([procedure, fee]) => ({
    procedure,
    modifierClass: '',
    setting: 'any',
    from: plainDate('2020-01-01'),
    feeCents: amount(fee),
  }));
  const schedule: FeeSchedule = { feeScheduleId: 'FEES', name: 'Fees', cite: CITE, rows };
  const authorizations: readonly AuthorizationOnFile[] = linesOf(sketch, 'auth').map(
    ([number = '', procedure = '', dates, units = 'x1']) => {
      const { from, to } = range(dates);
      assert(to !== undefined, 'an authorization ends');
      return { number, memberId: 'M1', procedures: [procedure], from, to, units: Number(units.slice(1)) };
    },
  );
  return {
    payerId: 'PAYER1',
    name: 'Payer',
    taxId: '990000002',
    address: { street: 'PO Box 1', city: 'Columbus', state: 'OH', zip: '43216' },
    program,
    filingIndicator: '12',
    payCycle: { minimumDays: 14, on: 'every-day' },
    rules: {
      timelyFilingDays: Number(after(words, 'timely') ?? '365'),
      unknownMember: 'deny',
      acceptsReplacement: after(words, 'replacement') !== 'no',
      requiresAuthorization: all(words, 'auth', 1).flat(),
      serviceClasses: Object.fromEntries(
        all(words, 'class', 2).map(([procedure = '', name]) => [procedure, name as ServiceClass]),
      ),
      coverageDeterminations: all(words, 'policy', 2).map(([procedure = '', prefixes = '']) => ({
        procedure,
        diagnosisPrefixes: prefixes.split(','),
        policy: 'policy 1',
      })),
      bundledPairs: all(words, 'pair', 3).map(([columnOne = '', columnTwo = '', allowed]) => ({
        columnOne,
        columnTwo,
        modifierAllowed: allowed === 'modifier',
      })),
      unitLimits: all(words, 'limit', 2).map(([procedure = '', units]) => ({ procedure, units: Number(units) })),
    },
    feeSchedules: [schedule],
    providers: [{ billingNpi: BILLING_NPI, feeScheduleId: 'FEES', from: plainDate('2020-01-01') }],
    plans: [readPlan(wordsOf(sketch, 'plan'), program)],
    members: [readMember(wordsOf(sketch, 'member'))],
    authorizations,
  };
}
