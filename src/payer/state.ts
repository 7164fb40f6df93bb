/**
 * Everything that happened at the payers' office, as events, and the state folded from them. Nothing is stored that
 * does not follow from the events; the same events give the same state.
 */
import { addCents, type Cents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { type AccumulatorEvent, undoEvents } from '../pricing/accumulators.ts';
import { historyLineOf, wasPriced } from './adjudicate.ts';
import type { PayerBook } from './book.ts';
import type { ClaimDecision } from './decision.ts';
import type { Rejection } from './front-door.ts';
import { type LayeredMap, layeredMap, type ReadonlyLayeredMap } from './layered-map.ts';
import { memberFor, openBook, type OpenBook } from './open-book.ts';
import type { HistoryLine, OpenPayer } from './review.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** The numbers that the next file, claim and payment will carry. */
export type NextNumbers = { readonly interchange: number; readonly claim: number; readonly payment: number };

export type IssuedPayment = {
  readonly payerId: string;
  readonly payeeNpi: string;
  readonly payeeTaxId: string;
  /** TRN02. */
  readonly traceNumber: string;
  readonly paidOn: PlainDate;
  /** BPR02. */
  readonly paidCents: Cents;
  /** Added to (positive) or taken from (negative) what the provider still owes the payer. */
  readonly carriedCents: Cents;
  /** Names the debt on every 835 that makes or takes it (PLB FB); '' without one. */
  readonly carriedReference: string;
  /** Claim numbers with the status written; a reversal stands beside its claim. */
  readonly claims: readonly { readonly claimNumber: string; readonly statusCode: string; readonly interestCents: Cents }[];
};

export type PayerEvent =
  | {
      readonly kind: 'file-taken';
      readonly on: PlainDate;
      readonly name: string;
      readonly sha256: string;
      readonly outcome: string;
    }
  | { readonly kind: 'interchange-taken'; readonly on: PlainDate; readonly sender: string; readonly controlNumber: string }
  | { readonly kind: 'claim-received'; readonly claim: SubmittedClaim }
  | {
      readonly kind: 'claim-turned-away';
      readonly on: PlainDate;
      readonly payerId: string;
      readonly patientControlNumber: string;
      readonly rejection: Omit<Rejection, 'cite'>;
    }
  | { readonly kind: 'claim-decided'; readonly decision: ClaimDecision }
  /** The decision of an earlier claim taken back: the same amounts negated, CLP02 22. */
  | { readonly kind: 'claim-reversed'; readonly reversal: ClaimDecision; readonly replacedBy: string }
  | { readonly kind: 'payment-issued'; readonly payment: IssuedPayment }
  | { readonly kind: 'numbers-used'; readonly next: NextNumbers };

/** What a provider owes a payer, under the reference of the 835 that first carried it forward. */
export type CarriedDebt = { readonly cents: Cents; readonly reference: string };

export type PayerState = {
  readonly open: OpenBook;
  readonly next: NextNumbers;
  /** SHA-256 of every file taken. */
  readonly files: ReadonlyLayeredMap<true>;
  /** Sender and ISA13 of every interchange taken. */
  readonly interchanges: ReadonlyLayeredMap<true>;
  readonly claims: ReadonlyLayeredMap<SubmittedClaim>;
  readonly decisions: ReadonlyLayeredMap<ClaimDecision>;
  readonly reversed: ReadonlyLayeredMap<true>;
  /** Decided and not yet remitted, oldest first. */
  readonly unpaid: readonly ClaimDecision[];
  /** By payer, member id and day of service. */
  readonly history: ReadonlyLayeredMap<readonly HistoryLine[]>;
  /** Units used in thousandths, by payer and authorization number. */
  readonly authorizationUsed: ReadonlyLayeredMap<number>;
  /** By payer and family. */
  readonly accumulators: ReadonlyLayeredMap<readonly AccumulatorEvent[]>;
  /** What a provider owes a payer from negative remittances, by payer and NPI. */
  readonly carried: ReadonlyMap<string, CarriedDebt>;
};

/** The same with doors to write through; alive only inside one fold or one day. */
export type Draft = {
  open: OpenBook;
  next: NextNumbers;
  files: LayeredMap<true>;
  interchanges: LayeredMap<true>;
  claims: LayeredMap<SubmittedClaim>;
  decisions: LayeredMap<ClaimDecision>;
  reversed: LayeredMap<true>;
  unpaid: ClaimDecision[];
  history: LayeredMap<readonly HistoryLine[]>;
  authorizationUsed: LayeredMap<number>;
  accumulators: LayeredMap<readonly AccumulatorEvent[]>;
  carried: Map<string, CarriedDebt>;
};

export const cardKey = (payerId: string, memberId: string): string => `${payerId}/${memberId}`;
export const dayKey = (payerId: string, memberId: string, day: PlainDate): string => `${payerId}/${memberId}/${day}`;
export const interchangeKey = (sender: string, controlNumber: string): string => `${sender}/${controlNumber}`;
export const carriedKey = (payerId: string, npi: string): string => `${payerId}/${npi}`;

/** A copy of the state that may be written to; the state itself never changes. */
export const draftOf = (state: PayerState): Draft => ({
  open: state.open,
  next: state.next,
  files: state.files.copy(),
  interchanges: state.interchanges.copy(),
  claims: state.claims.copy(),
  decisions: state.decisions.copy(),
  reversed: state.reversed.copy(),
  unpaid: [...state.unpaid],
  history: state.history.copy(),
  authorizationUsed: state.authorizationUsed.copy(),
  accumulators: state.accumulators.copy(),
  carried: new Map(state.carried),
});

function openedPayer(draft: Draft, payerId: string): OpenPayer {
  const payer = draft.open.payers.get(payerId);
  assert(payer !== undefined, 'an event names a payer that the book does not have');
  return payer;
}

function append<T>(map: LayeredMap<readonly T[]>, key: string, more: readonly T[]): void {
  if (more.length > 0) map.set(key, (map.get(key) ?? []).concat(more));
}

/** Counts a paid line's units against the authorization that it names, or gives them back. */
function useAuthorization(draft: Draft, payerId: string, line: HistoryLine, sign: 1 | -1): void {
  const number = line.authorizationNumber;
  if (number === undefined || !line.priced) return;
  if (openedPayer(draft, payerId).authorizations.get(number)?.procedures.includes(line.procedure) !== true) return;
  const key = cardKey(payerId, number);
  draft.authorizationUsed.set(key, (draft.authorizationUsed.get(key) ?? 0) + sign * line.unitsThousandths);
}

function rememberDecision(draft: Draft, decision: ClaimDecision): void {
  const claim = draft.claims.get(decision.claimNumber);
  assert(claim !== undefined, 'a decision is about a claim that was received');
  draft.decisions.set(decision.claimNumber, decision);
  draft.unpaid.push(decision);
  const member = memberFor(openedPayer(draft, claim.payerId), claim.memberId, claim.patient.birthDate);
  if (member === undefined) return;
  const { personId } = member;
  const priced = new Map(decision.lines.map((line) => [line.lineNumber, wasPriced(line)]));
  for (const line of claim.lines) {
    const known = historyLineOf(claim, line, { personId, priced: priced.get(line.lineNumber) === true });
    append(draft.history, dayKey(claim.payerId, claim.memberId, line.serviceFrom), [known]);
    useAuthorization(draft, claim.payerId, known, 1);
  }
  append(draft.accumulators, cardKey(claim.payerId, member.familyId ?? member.memberId), decision.accumulators);
}

function forgetDecision(draft: Draft, reversal: ClaimDecision): void {
  const claim = draft.claims.get(reversal.claimNumber);
  const decision = draft.decisions.get(reversal.claimNumber);
  assert(claim !== undefined && decision !== undefined, 'a reversal is about a decided claim');
  draft.reversed.set(reversal.claimNumber, true);
  draft.unpaid.push(reversal);
  for (const day of new Set(claim.lines.map((line) => line.serviceFrom))) {
    const key = dayKey(claim.payerId, claim.memberId, day);
    const lines = draft.history.get(key) ?? [];
    for (const line of lines) if (line.claimNumber === claim.claimNumber) useAuthorization(draft, claim.payerId, line, -1);
    draft.history.set(
      key,
      lines.filter((line) => line.claimNumber !== claim.claimNumber),
    );
  }
  const familyId = decision.accumulators[0]?.familyId;
  if (familyId !== undefined) {
    append(draft.accumulators, cardKey(claim.payerId, familyId), undoEvents(decision.accumulators, reversal.decidedOn));
  }
}

function rememberPayment(draft: Draft, payment: IssuedPayment): void {
  const paid = new Set(payment.claims.map((claim) => `${claim.claimNumber}/${claim.statusCode}`));
  draft.unpaid = draft.unpaid.filter(
    ({ payerId, claimNumber, statusCode }) => payerId !== payment.payerId || !paid.has(`${claimNumber}/${statusCode}`),
  );
  if (payment.carriedCents === 0) return;
  const key = carriedKey(payment.payerId, payment.payeeNpi);
  const cents = addCents(draft.carried.get(key)?.cents ?? ZERO_CENTS, payment.carriedCents);
  if (cents === 0) draft.carried.delete(key);
  else draft.carried.set(key, { cents, reference: payment.carriedReference });
}

/** One event into a draft. */
export function record(draft: Draft, event: PayerEvent): void {
  switch (event.kind) {
    case 'file-taken':
      draft.files.set(event.sha256, true);
      return;
    case 'interchange-taken':
      draft.interchanges.set(interchangeKey(event.sender, event.controlNumber), true);
      return;
    case 'claim-received':
      draft.claims.set(event.claim.claimNumber, event.claim);
      return;
    case 'claim-turned-away':
      return;
    case 'claim-decided':
      return rememberDecision(draft, event.decision);
    case 'claim-reversed':
      return forgetDecision(draft, event.reversal);
    case 'payment-issued':
      return rememberPayment(draft, event.payment);
    case 'numbers-used':
      draft.next = event.next;
      return;
  }
}

/** The state after these events. The state before is untouched. */
export function applyPayerEvents(state: PayerState, events: Iterable<PayerEvent>): PayerState {
  const draft = draftOf(state);
  for (const event of events) record(draft, event);
  return draft;
}

/** The same state under a changed book: members who joined. */
export const withBook = (state: PayerState, book: PayerBook): PayerState => ({ ...state, open: openBook(book) });

/** The office as it opens, or as it was when the events had happened. Errors: a book that contradicts itself throws. */
export function openPayerState(book: PayerBook, events: Iterable<PayerEvent> = []): PayerState {
  const fresh: PayerState = {
    open: openBook(book),
    next: { interchange: 1, claim: 1, payment: 1 },
    files: layeredMap(),
    interchanges: layeredMap(),
    claims: layeredMap(),
    decisions: layeredMap(),
    reversed: layeredMap(),
    unpaid: [],
    history: layeredMap(),
    authorizationUsed: layeredMap(),
    accumulators: layeredMap(),
    carried: new Map(),
  };
  return applyPayerEvents(fresh, events);
}
