/** An accepted 837P transaction → the claims in it, as the payer will hold them. */
import { allocateCents, type Cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';
import {
  component,
  components,
  element,
  type LoopNode,
  loopOf,
  loopsOf,
  segmentOf,
  segmentsOf,
  segmentWith,
} from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { toCents, toDate, toDateRange } from '../x12/value.ts';
import type {
  Adjustment,
  GroupCode,
  OtherPayer,
  Person,
  PriorLineAnswer,
  SubmittedClaim,
  SubmittedLine,
  Submitter,
} from './submitted-claim.ts';

/** Everything of a claim but the number that the payer will give it. */
export type ClaimDraft = Omit<SubmittedClaim, 'claimNumber'>;

/** What the 277CA must repeat about a claim, readable or not. */
export type ClaimFace = {
  readonly patientControlNumber: string;
  readonly payerId: string;
  readonly payerName: string;
  readonly billing: SubmittedClaim['billing'];
  readonly patient: { readonly lastName: string; readonly firstName: string };
  readonly memberId: string;
  readonly chargeCents: Cents;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

export type ReadClaim = { readonly face: ClaimFace; readonly draft: Result<ClaimDraft, Failure> };

export type ClaimBatch = {
  /** BHT03. */
  readonly reference: string;
  /** NM1*41. */
  readonly submitterName: string;
  readonly submitterId: string;
  readonly claims: readonly ReadClaim[];
};

/** What is the same for every claim of a file. */
export type Arrival = { readonly submitter: Submitter; readonly receivedOn: PlainDate };

type Setting = { readonly delimiters: Delimiters; readonly arrival: Arrival };

/** Thrown inside this file only, caught where one claim is read: a value that no 999 would have let through. */
class Unreadable extends Error {}

const text = (segment: Segment | undefined, at: number): string => element(segment, at) ?? '';

function required<T>(result: Result<T, Failure>, place: string): T {
  if (result.ok) return result.value;
  throw new Unreadable(`${place}: ${result.error.message}`);
}

const amountAt = (segment: Segment | undefined, at: number, place: string): Cents =>
  required(toCents(element(segment, at)), place);

function personOf(loop: LoopNode | undefined, demographics: Segment | undefined): Person {
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

function otherPayerOf(loop: LoopNode): OtherPayer {
  const name = loopOf(loop, '2330B');
  const nm1 = name === undefined ? undefined : segmentOf(name, 'NM1');
  const paid = segmentWith(loop, 'AMT', 1, 'D');
  const answeredOn = name === undefined ? undefined : toDate(element(segmentWith(name, 'DTP', 1, '573'), 3));
  return {
    payerId: text(nm1, 9),
    name: text(nm1, 3),
    responsibility: text(segmentOf(loop, 'SBR'), 1),
    ...(paid === undefined ? {} : { paidCents: amountAt(paid, 2, 'AMT02') }),
    adjustments: adjustmentsOf(loop),
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

function lineOf(loop: LoopNode, claimPlace: string, { delimiters }: Setting): SubmittedLine {
  const sv1 = segmentOf(loop, 'SV1');
  const [, procedure = '', ...rest] = components(text(sv1, 1), delimiters);
  const { from, to } = required(toDateRange(element(segmentWith(loop, 'DTP', 1, '472'), 3)), 'DTP*472');
  const units = text(sv1, 4);
  const control = element(segmentWith(loop, 'REF', 1, '6R'), 2);
  const authorization = element(segmentWith(loop, 'REF', 1, 'G1'), 2);
  return {
    lineNumber: Number(text(segmentOf(loop, 'LX'), 1)),
    ...(control === undefined ? {} : { lineControlNumber: control }),
    procedure: procedure.toUpperCase(),
    modifiers: rest.slice(0, 4).filter((modifier) => modifier !== ''),
    chargeCents: amountAt(sv1, 2, 'SV102'),
    units,
    unitsThousandths: thousandths(units),
    placeOfService: text(sv1, 5) === '' ? claimPlace : text(sv1, 5),
    serviceFrom: from,
    serviceTo: to,
    diagnosisPointers: components(text(sv1, 7), delimiters)
      .filter((pointer) => pointer !== '')
      .map(Number),
    ...(authorization === undefined ? {} : { authorizationNumber: authorization }),
    priorAnswers: loopsOf(loop, '2430').map(lineAnswerOf),
  };
}

const RANK = 'PSTABCDEFGHU';

/** Orders a line's answers by the payers' places, so that the last one is the latest. */
function inOrder(line: SubmittedLine, others: readonly OtherPayer[]): SubmittedLine {
  const rankOf = (payerId: string): number =>
    RANK.indexOf(others.find((other) => other.payerId === payerId)?.responsibility ?? 'U');
  return { ...line, priorAnswers: line.priorAnswers.toSorted((a, b) => rankOf(a.payerId) - rankOf(b.payerId)) };
}

/** A payer that answered for the whole claim only: its amounts are spread over the lines by charge, to the cent. */
function spreadOver(lines: readonly SubmittedLine[], other: OtherPayer): readonly SubmittedLine[] {
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

function diagnosesOf(claim: LoopNode, delimiters: Delimiters): readonly string[] {
  return segmentsOf(claim, 'HI').flatMap((hi) =>
    hi.elements
      .map((value) => components(value, delimiters))
      .filter(([qualifier = '']) => qualifier === 'ABK' || qualifier === 'ABF')
      .map((parts) => (parts[1] ?? '').replace('.', '').toUpperCase()),
  );
}

type Place = {
  readonly provider: LoopNode;
  readonly subscriber: LoopNode;
  readonly patient: LoopNode | undefined;
  readonly claim: LoopNode;
};

function billingOf(provider: LoopNode): SubmittedClaim['billing'] {
  const loop = loopOf(provider, '2010AA');
  const nm1 = loop === undefined ? undefined : segmentOf(loop, 'NM1');
  const tax = loop === undefined ? undefined : (segmentWith(loop, 'REF', 1, 'EI') ?? segmentWith(loop, 'REF', 1, 'SY'));
  return { npi: text(nm1, 9), taxId: text(tax, 2), name: text(nm1, 3) };
}

function patientLoop({ subscriber, patient }: Place): LoopNode | undefined {
  return patient === undefined ? loopOf(subscriber, '2010BA') : loopOf(patient, '2010CA');
}

/** Both numbers that a compensation carrier may know the case by: the member id, else the claim number of the case. */
function memberIdOf(subscriber: LoopNode): string {
  const loop = loopOf(subscriber, '2010BA');
  if (loop === undefined) return '';
  const id = text(segmentOf(loop, 'NM1'), 9);
  return id === '' ? text(segmentWith(loop, 'REF', 1, 'Y4'), 2) : id;
}

function renderingOf(claim: LoopNode): Pick<SubmittedClaim, 'rendering'> {
  const loop = loopOf(claim, '2310B');
  const nm1 = loop === undefined ? undefined : segmentOf(loop, 'NM1');
  return text(nm1, 9) === '' ? {} : { rendering: { npi: text(nm1, 9), lastName: text(nm1, 3), firstName: text(nm1, 4) } };
}

function draftOf(place: Place, face: ClaimFace, setting: Setting): ClaimDraft {
  const { subscriber, claim } = place;
  const { delimiters, arrival } = setting;
  const clm = segmentOf(claim, 'CLM');
  const placeOfService = component(clm, 5, 1, delimiters) ?? '';
  const others = loopsOf(claim, '2320').map(otherPayerOf);
  const own = loopsOf(claim, '2400').map((loop) => inOrder(lineOf(loop, placeOfService, setting), others));
  const lines = others.reduce(spreadOver, own as readonly SubmittedLine[]);
  const insured = loopOf(subscriber, '2010BA');
  const patient = patientLoop(place);
  const original = element(segmentWith(claim, 'REF', 1, 'F8'), 2);
  const authorization = element(segmentWith(claim, 'REF', 1, 'G1'), 2);
  return {
    payerId: face.payerId,
    patientControlNumber: face.patientControlNumber,
    receivedOn: arrival.receivedOn,
    submitter: arrival.submitter,
    billing: face.billing,
    ...renderingOf(claim),
    memberId: face.memberId,
    subscriber: personOf(insured, insured === undefined ? undefined : segmentOf(insured, 'DMG')),
    patient: personOf(patient, patient === undefined ? undefined : segmentOf(patient, 'DMG')),
    responsibility: text(segmentOf(subscriber, 'SBR'), 1),
    chargeCents: amountAt(clm, 2, 'CLM02'),
    placeOfService,
    frequency: component(clm, 5, 3, delimiters) ?? '1',
    ...(original === undefined ? {} : { originalClaimNumber: original }),
    ...(authorization === undefined ? {} : { authorizationNumber: authorization }),
    employmentRelated: components(text(clm, 11), delimiters).slice(0, 3).includes('EM'),
    diagnoses: diagnosesOf(claim, delimiters),
    otherPayers: others,
    lines,
  };
}

/** First and last day of service of the claim; the day of arrival when no line has a readable date. */
function daysOf(claim: LoopNode, arrival: Arrival): { readonly from: PlainDate; readonly to: PlainDate } {
  const ranges = loopsOf(claim, '2400').flatMap((line) => {
    const range = toDateRange(element(segmentWith(line, 'DTP', 1, '472'), 3));
    return range.ok ? [range.value] : [];
  });
  const from = ranges.map((range) => range.from).toSorted()[0];
  const to = ranges
    .map((range) => range.to)
    .toSorted()
    .at(-1);
  return { from: from ?? arrival.receivedOn, to: to ?? arrival.receivedOn };
}

function faceOf(place: Place, setting: Setting): ClaimFace {
  const payer = loopOf(place.subscriber, '2010BB');
  const payerName = payer === undefined ? undefined : segmentOf(payer, 'NM1');
  const person = patientLoop(place);
  const name = person === undefined ? undefined : segmentOf(person, 'NM1');
  const clm = segmentOf(place.claim, 'CLM');
  const charge = toCents(element(clm, 2));
  return {
    patientControlNumber: text(clm, 1),
    payerId: text(payerName, 9),
    payerName: text(payerName, 3),
    billing: billingOf(place.provider),
    patient: { lastName: text(name, 3), firstName: text(name, 4) },
    memberId: memberIdOf(place.subscriber),
    chargeCents: charge.ok ? charge.value : ZERO_CENTS,
    ...daysOf(place.claim, setting.arrival),
  };
}

function readClaim(place: Place, setting: Setting): ReadClaim {
  const face = faceOf(place, setting);
  try {
    return { face, draft: ok(draftOf(place, face, setting)) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return {
      face,
      draft: err({ code: 'claim-must-be-readable', message: `${error.message} Correct it and send the claim again.` }),
    };
  }
}

function placesOf(root: LoopNode): readonly Place[] {
  return loopsOf(root, '2000A').flatMap((provider) =>
    loopsOf(provider, '2000B').flatMap((subscriber) => [
      ...loopsOf(subscriber, '2300').map((claim) => ({ provider, subscriber, patient: undefined, claim })),
      ...loopsOf(subscriber, '2000C').flatMap((patient) =>
        loopsOf(patient, '2300').map((claim) => ({ provider, subscriber, patient, claim })),
      ),
    ]),
  );
}

/**
 * Reads every claim of a decoded 837P.
 * In:     the loop tree of a transaction that the 999 accepted, its delimiters, who sent it and when it arrived.
 * Out:    claims in file order; one that cannot be read keeps its face so that the 277CA can name it.
 * Source: 005010X222A1.
 */
export function read837p(root: LoopNode, delimiters: Delimiters, arrival: Arrival): ClaimBatch {
  const submitter = loopOf(root, '1000A');
  const nm1 = submitter === undefined ? undefined : segmentOf(submitter, 'NM1');
  return {
    reference: text(segmentOf(root, 'BHT'), 3),
    submitterName: text(nm1, 3),
    submitterId: text(nm1, 9),
    claims: placesOf(root).map((place) => readClaim(place, { delimiters, arrival })),
  };
}

/** True when the lines' charges add up to the claim's. */
export const chargesAddUp = (draft: ClaimDraft): boolean =>
  draft.chargeCents === sumCents(draft.lines.map((line) => line.chargeCents));

/** True for ten digits with a right check digit: Luhn over '80840' and the number (45 CFR 162.406). */
export function isNpi(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  let sum = 24;
  for (let i = 0; i < 10; i += 1) {
    const digit = Number(npi[9 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
