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
import { cents } from '../kernel/money.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { AccumulatorEvent } from '../pricing/accumulators.ts';
import { atPayer, historyLineOf, type PayerView, reviewOf } from './adjudicate.ts';
import { openPayer } from './open-book.ts';
import type { HistoryLine, LineReview } from './review.ts';
import { after, amount, BILLING_NPI, BIRTH_DATE, linesOf, readPayer, type Words, wordsOf } from './sketch-payer.ts';
import { personIdOf, type PriorLineAnswer, type SubmittedClaim, type SubmittedLine } from './submitted-claim.ts';

/** A claim and what the payer knows, ready for `adjudicate`. */
export type Scene = { readonly claim: SubmittedClaim; readonly view: PayerView };

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
  return historyLineOf(earlier, line, { personId: PERSON, priced: !words.includes('denied') });
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
  const before = claim.lines.slice(0, -1).map((earlier) => historyLineOf(claim, earlier, { personId: PERSON, priced: true }));
  const soFar = { own: before, accumulators: view.accumulatorsOf('M1') };
  return reviewOf(atPayer(claim, view), line, soFar);
}
