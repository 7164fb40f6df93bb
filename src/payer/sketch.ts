/**
 * A line under review in the field's shorthand, for the cases of the rules and the tables of the tests. Every line
 * starts with its kind; what is not written has a plain default (a PPO, one member, one contracted provider).
 *
 *   payer  medicare timely 365 replacement no auth 72148 policy 82306 E559,M81 pair 17110 99213 modifier limit 20610 2 class 97110 therapy
 *   plan   copay 30.00 coinsurance 20 deductible 500.00 oop 2000.00 exclude 11200 PR visits therapy 2 aggregate carve-out out-of-network
 *   fee    99213 90.00
 *   member 2026-01-01..2026-12-31 other-first crossover GLDSP1 X1
 *   auth   A1 72148 2026-01-01..2026-06-30 x1
 *   used   deductible 400.00 | out-of-pocket 1990.00 | copay 30.00 | visits therapy 1
 *   earlier 99213 dos 2026-03-04 170.00 [denied] [auth A1]
 *   claim  member M1 born 1980-05-05 dos 2026-03-04 received 2026-03-10 pos 11 freq 7 original known resp S work auth A1 billing 1999000015
 *   dx     E119 I10
 *   line   99213-25 x1 170.00 A,B paid 60.00 pr 20.00 pr-1 5.00 on 2026-04-01
 */
import { type Cents, cents, parseDecimal } from '../kernel/money.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert, expectOk } from '../kernel/result.ts';
import type { AccumulatorEvent } from '../pricing/accumulators.ts';
import type { CostShareTerms } from '../pricing/benefits.ts';
import type { FeeRow, FeeSchedule } from '../pricing/fee-schedule.ts';
import { historyLineOf, type PayerView, reviewOf } from './adjudicate.ts';
import type { AuthorizationOnFile, Member, PayerRecord, Plan, Program, ServiceClass } from './book.ts';
import { openPayer } from './open-book.ts';
import type { HistoryLine, LineReview } from './review.ts';
import { adjudicationStep } from './sources.ts';
import { personIdOf, type PriorLineAnswer, type SubmittedClaim, type SubmittedLine } from './submitted-claim.ts';

/** A claim and what the payer knows, ready for `adjudicate`. */
export type Scene = { readonly claim: SubmittedClaim; readonly view: PayerView };

const BILLING_NPI = '1999000015';
const BIRTH_DATE = plainDate('1980-05-05');
const CITE = { ...adjudicationStep(13, 'made-up fees'), basis: 'house' } as const;
const amount = (text: string | undefined): Cents => expectOk(parseDecimal(text ?? ''), 'a sketch writes amounts as decimals');

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

type Words = readonly string[];
const linesOf = (sketch: string, kind: string): readonly Words[] =>
  sketch
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[0] === kind)
    .map((words) => words.slice(1));
const wordsOf = (sketch: string, kind: string): Words => linesOf(sketch, kind).flat();
const after = (words: Words, name: string): string | undefined => {
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

function readPayer(sketch: string): PayerRecord {
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

function readPriorAnswer(words: Words): readonly PriorLineAnswer[] {
  const paid = after(words, 'paid');
  if (paid === undefined) return [];
  const deductible = amount(after(words, 'pr-1') ?? '0');
  const coinsurance = amount(after(words, 'pr') ?? '0');
  const charge = amount(words[2]);
  const rest = cents(charge - amount(paid) - deductible - coinsurance);
  const on = after(words, 'on');
  return [
    {
      payerId: 'FIRST1',
      paidCents: amount(paid),
      adjustments: [
        { group: 'CO' as const, carc: '45', cents: rest },
        { group: 'PR' as const, carc: '1', cents: deductible },
        { group: 'PR' as const, carc: '2', cents: coinsurance },
      ].filter((adjustment) => adjustment.cents !== 0),
      ...(on === undefined ? {} : { answeredOn: plainDate(on) }),
    },
  ];
}

function readLine(words: Words, lineNumber: number, on: PlainDate, placeOfService: string): SubmittedLine {
  const [code = '', units = 'x1', charge, pointers = 'A'] = words;
  const [procedure = '', ...modifiers] = code.split('-');
  return {
    lineNumber,
    lineControlNumber: `L${lineNumber}`,
    procedure,
    modifiers,
    chargeCents: amount(charge),
    units: units.slice(1),
    unitsThousandths: Math.round(Number(units.slice(1)) * 1000),
    placeOfService,
    serviceFrom: on,
    serviceTo: on,
    diagnosisPointers: /^[A-L](,[A-L])*$/.test(pointers) ? pointers.split(',').map((letter) => letter.charCodeAt(0) - 64) : [1],
    priorAnswers: readPriorAnswer(words),
  };
}

function readClaim(sketch: string): SubmittedClaim {
  const words = wordsOf(sketch, 'claim');
  const on = plainDate(after(words, 'dos') ?? '2026-03-04');
  const placeOfService = after(words, 'pos') ?? '11';
  const lines = linesOf(sketch, 'line').map((line, i) => readLine(line, i + 1, on, placeOfService));
  const person = { lastName: 'DOE', firstName: 'PAT', birthDate: plainDate(after(words, 'born') ?? BIRTH_DATE) };
  const original = after(words, 'original') === 'known' ? 'C0' : undefined;
  const authorizationNumber = after(words, 'auth');
  return {
    claimNumber: 'C1',
    payerId: 'PAYER1',
    patientControlNumber: 'PCN1',
    receivedOn: plainDate(after(words, 'received') ?? '2026-03-10'),
    submitter: { qualifier: 'ZZ', id: 'SENDER1', code: 'SENDER1' },
    billing: { npi: after(words, 'billing') ?? BILLING_NPI, taxId: '990000001', name: 'PRACTICE' },
    memberId: after(words, 'member') ?? 'M1',
    subscriber: person,
    patient: person,
    responsibility: after(words, 'resp') ?? 'P',
    chargeCents: cents(lines.reduce((sum, line) => sum + line.chargeCents, 0)),
    placeOfService,
    frequency: after(words, 'freq') ?? '1',
    ...(original === undefined ? {} : { originalClaimNumber: original }),
    ...(authorizationNumber === undefined ? {} : { authorizationNumber }),
    employmentRelated: words.includes('work'),
    diagnoses: wordsOf(sketch, 'dx').length === 0 ? ['I10'] : wordsOf(sketch, 'dx'),
    otherPayers: [],
    lines,
  };
}

const PERSON = personIdOf('M1', BIRTH_DATE, 'PAT');

function readEarlier(words: Words, claim: SubmittedClaim): HistoryLine {
  const on = plainDate(after(words, 'dos') ?? '2026-03-04');
  const line = readLine([words[0] ?? '', 'x1', words[3] ?? '0'], 1, on, '11');
  const authorizationNumber = after(words, 'auth');
  const { authorizationNumber: _, ...plain } = claim;
  const earlier = { ...plain, claimNumber: 'C0', ...(authorizationNumber === undefined ? {} : { authorizationNumber }) };
  return historyLineOf(earlier, line, PERSON, !words.includes('denied'));
}

const readUsed = (words: Words): AccumulatorEvent => {
  const [kind = '', first = '', second] = words;
  const base = {
    planYear: '2026',
    familyId: 'M1',
    personId: PERSON,
    tier: 'in' as const,
    source: 'C0/1',
    on: plainDate('2026-02-01'),
  };
  if (kind === 'visits') return { ...base, kind, cents: cents(Number(second)), subject: first };
  if (kind === 'copay') return { ...base, kind, cents: amount(first), subject: `2026-03-04/${BILLING_NPI}` };
  assert(kind === 'deductible' || kind === 'out-of-pocket', 'a sketch uses deductible, out-of-pocket, copay or visits');
  return { ...base, kind, cents: amount(first) };
};

/** Reads a sketch. Errors: a sketch that breaks the notation is a bug of the case and throws. */
export function readScene(sketch: string): Scene {
  const claim = readClaim(sketch);
  const payer = openPayer(readPayer(sketch));
  const history = linesOf(sketch, 'earlier').map((words) => readEarlier(words, claim));
  const accumulators = linesOf(sketch, 'used').map(readUsed);
  return {
    claim,
    view: {
      today: claim.receivedOn,
      payer,
      historyOf: (_, day) => history.filter((line) => line.serviceFrom === day),
      authorizationUsed: (number) =>
        history.reduce((sum, line) => (line.authorizationNumber === number ? sum + line.unitsThousandths : sum), 0),
      accumulatorsOf: () => accumulators,
      knowsClaim: (number) => number === 'C0',
      payerNamed: (payerId) => ({ ...payer.record, payerId, name: 'Second Payer', program: 'medicare-supplement' }),
    },
  };
}

/** The last line of a sketch under review, the lines before it standing as decided. */
export function readReview(sketch: string): LineReview {
  const { claim, view } = readScene(sketch);
  const line = claim.lines.at(-1);
  assert(line !== undefined, 'a sketch has at least one line');
  const before = claim.lines.slice(0, -1).map((earlier) => historyLineOf(claim, earlier, PERSON, true));
  const soFar = { own: before, accumulators: view.accumulatorsOf('M1') };
  return reviewOf(claim, line, view, soFar);
}
