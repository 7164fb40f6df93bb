/** The service lines of an 837P claim and what earlier payers answered on them. */
import { keptList } from '../kernel/kept-list.ts';
import { allocateCents, type Cents, ZERO_CENTS } from '../kernel/money.ts';
import type { Failure, Result } from '../kernel/result.ts';
import { components, element, type LoopNode, loopOf, loopsOf, segmentOf, segmentsOf, segmentWith } from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { toCents, toDate, toDateRange } from '../x12/value.ts';
import type { Adjustment, GroupCode, OtherPayer, Person, PriorLineAnswer, SubmittedLine } from './submitted-claim.ts';

/** Thrown here, caught where one claim is read (read-837p.ts): a value that no 999 would have let through. */
export class Unreadable extends Error {}

export const text = (segment: Segment | undefined, at: number): string => element(segment, at) ?? '';

function required<T>(result: Result<T, Failure>, place: string): T {
  if (result.ok) return result.value;
  throw new Unreadable(`${place}: ${result.error.message}`);
}

export const amountAt = (segment: Segment | undefined, at: number, place: string): Cents =>
  required(toCents(element(segment, at)), place);

export function personOf(loop: LoopNode | undefined, demographics: Segment | undefined): Person {
  const name = loop === undefined ? undefined : segmentOf(loop, 'NM1');
  const born = toDate(element(demographics, 2));
  return { lastName: text(name, 3), firstName: text(name, 4), ...(born.ok ? { birthDate: born.value } : {}) };
}

const GROUPS: readonly string[] = ['CO', 'PR', 'OA', 'PI'];

function adjustmentsOf(loop: LoopNode): readonly Adjustment[] {
  const found: Adjustment[] = [];
  for (const cas of segmentsOf(loop, 'CAS')) {
    const group = text(cas, 1);
    for (let at = 2; at <= 17; at += 3) {
      const carc = text(cas, at);
      if (carc === '') continue;
      // CR left with 5010; what still uses it is nobody's liability here.
      const known = (GROUPS.includes(group) ? group : 'OA') as GroupCode;
      found.push({ group: known, carc, cents: amountAt(cas, at + 1, `CAS${at + 1}`) });
    }
  }
  return found;
}

function thousandths(units: string): number {
  const match = /^(\d{1,8})(?:\.(\d{1,3}))?$/.exec(units);
  if (match === null) throw new Unreadable('SV104: units must be a number with at most three decimals');
  return Number(match[1]) * 1000 + Number((match[2] ?? '').padEnd(3, '0'));
}

export function otherPayerOf(loop: LoopNode): OtherPayer {
  const name = loopOf(loop, '2330B');
  const nm1 = name === undefined ? undefined : segmentOf(name, 'NM1');
  const paid = segmentWith(loop, 'AMT', 1, 'D');
  const answeredOn = name === undefined ? undefined : toDate(element(segmentWith(name, 'DTP', 1, '573'), 3));
  return {
    payerId: text(nm1, 9),
    name: text(nm1, 3),
    responsibility: text(segmentOf(loop, 'SBR'), 1),
    adjustments: adjustmentsOf(loop),
    ...(paid === undefined ? {} : { paidCents: amountAt(paid, 2, 'AMT02') }),
    ...(answeredOn?.ok === true ? { answeredOn: answeredOn.value } : {}),
  };
}

function lineAnswerOf(loop: LoopNode): PriorLineAnswer {
  const svd = segmentOf(loop, 'SVD');
  const on = toDate(element(segmentWith(loop, 'DTP', 1, '573'), 3));
  return {
    payerId: text(svd, 1),
    paidCents: amountAt(svd, 2, 'SVD02'),
    adjustments: adjustmentsOf(loop),
    ...(on.ok ? { answeredOn: on.value } : {}),
  };
}

export function lineOf(loop: LoopNode, claimPlace: string, delimiters: Delimiters): SubmittedLine {
  const sv1 = segmentOf(loop, 'SV1');
  const [, procedure = '', ...rest] = components(text(sv1, 1), delimiters);
  const { from, to } = required(toDateRange(element(segmentWith(loop, 'DTP', 1, '472'), 3)), 'DTP*472');
  const units = text(sv1, 4);
  const control = element(segmentWith(loop, 'REF', 1, '6R'), 2);
  const authorization = element(segmentWith(loop, 'REF', 1, 'G1'), 2);
  return {
    lineNumber: Number(text(segmentOf(loop, 'LX'), 1)),
    procedure: procedure.toUpperCase(),
    modifiers: keptList(rest.slice(0, 4).filter((modifier) => modifier !== '')),
    chargeCents: amountAt(sv1, 2, 'SV102'),
    units,
    unitsThousandths: thousandths(units),
    placeOfService: text(sv1, 5) === '' ? claimPlace : text(sv1, 5),
    serviceFrom: from,
    serviceTo: to,
    diagnosisPointers: components(text(sv1, 7), delimiters)
      .filter((pointer) => pointer !== '')
      .map(Number),
    priorAnswers: loopsOf(loop, '2430').map(lineAnswerOf),
    ...(control === undefined ? {} : { lineControlNumber: control }),
    ...(authorization === undefined ? {} : { authorizationNumber: authorization }),
  };
}

const RANK = 'PSTABCDEFGHU';

/** Orders a line's answers by the payers' places, so that the last one is the latest. */
export function inOrder(line: SubmittedLine, others: readonly OtherPayer[]): SubmittedLine {
  if (line.priorAnswers.length < 2) return line;
  const rankOf = (payerId: string): number =>
    RANK.indexOf(others.find((other) => other.payerId === payerId)?.responsibility ?? 'U');
  return { ...line, priorAnswers: line.priorAnswers.toSorted((a, b) => rankOf(a.payerId) - rankOf(b.payerId)) };
}

/** A payer that answered for the whole claim only: its amounts are spread over the lines by charge, to the cent. */
export function spreadOver(lines: readonly SubmittedLine[], other: OtherPayer): readonly SubmittedLine[] {
  if (other.paidCents === undefined || lines.some((line) => line.priorAnswers.some((answer) => answer.payerId === other.payerId)))
    return lines;
  const weights = lines.map((line) => line.chargeCents);
  const paid = allocateCents(other.paidCents, weights);
  const shares = other.adjustments.map((adjustment) => ({ adjustment, parts: allocateCents(adjustment.cents, weights) }));
  return lines.map((line, i) => ({
    ...line,
    priorAnswers: [
      ...line.priorAnswers,
      {
        payerId: other.payerId,
        paidCents: paid[i] ?? ZERO_CENTS,
        adjustments: shares.map(({ adjustment, parts }) => ({ ...adjustment, cents: parts[i] ?? ZERO_CENTS })),
        ...(other.answeredOn === undefined ? {} : { answeredOn: other.answeredOn }),
      },
    ],
  }));
}
