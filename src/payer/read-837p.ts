/** An accepted 837P transaction → the claims in it, as the payer will hold them. */
import { keptList } from '../kernel/kept-list.ts';
import { type Cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
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
import type { Delimiters } from '../x12/syntax.ts';
import { toCents, toDateRange } from '../x12/value.ts';
import { amountAt, inOrder, lineOf, otherPayerOf, personOf, spreadOver, text, Unreadable } from './read-claim-lines.ts';
import type { SubmittedClaim, SubmittedLine, Submitter } from './submitted-claim.ts';

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

function diagnosesOf(claim: LoopNode, delimiters: Delimiters): readonly string[] {
  const codes = segmentsOf(claim, 'HI').flatMap((hi) =>
    hi.elements
      .map((value) => components(value, delimiters))
      .filter(([qualifier = '']) => qualifier === 'ABK' || qualifier === 'ABF')
      .map((parts) => (parts[1] ?? '').replace('.', '').toUpperCase()),
  );
  return keptList(codes);
}

type Place = {
  readonly billing: SubmittedClaim['billing'];
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
  const own = loopsOf(claim, '2400').map((loop) => inOrder(lineOf(loop, placeOfService, delimiters), others));
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
    memberId: face.memberId,
    subscriber: personOf(insured, insured === undefined ? undefined : segmentOf(insured, 'DMG')),
    patient: personOf(patient, patient === undefined ? undefined : segmentOf(patient, 'DMG')),
    responsibility: text(segmentOf(subscriber, 'SBR'), 1),
    chargeCents: amountAt(clm, 2, 'CLM02'),
    placeOfService,
    frequency: component(clm, 5, 3, delimiters) ?? '1',
    employmentRelated: components(text(clm, 11), delimiters).slice(0, 3).includes('EM'),
    diagnoses: diagnosesOf(claim, delimiters),
    otherPayers: others,
    lines,
    ...renderingOf(claim),
    ...(original === undefined ? {} : { originalClaimNumber: original }),
    ...(authorization === undefined ? {} : { authorizationNumber: authorization }),
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
    billing: place.billing,
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
  return loopsOf(root, '2000A').flatMap((provider) => {
    const billing = billingOf(provider);
    return loopsOf(provider, '2000B').flatMap((subscriber) => [
      ...loopsOf(subscriber, '2300').map((claim) => ({ billing, subscriber, patient: undefined, claim })),
      ...loopsOf(subscriber, '2000C').flatMap((patient) =>
        loopsOf(patient, '2300').map((claim) => ({ billing, subscriber, patient, claim })),
      ),
    ]);
  });
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
