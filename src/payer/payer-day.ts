/**
 * One day at the payers' office: files in, claims decided, what is due paid. Pure: the same state, files and day give
 * the same events and the same bytes.
 */
import { addCents, type Cents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { adjudicate, type PayerView } from './adjudicate.ts';
import { closeDay, type DayLog, happened, nextClaimNumber, openDay, type OutboundFile } from './day-log.ts';
import { forwardedClaim } from './forward.ts';
import { payDayFor } from './pay-cycle.ts';
import { remitFor } from './remit.ts';
import { reversalOf } from './reverse.ts';
import { cardKey, dayKey, type PayerEvent, type PayerState } from './state.ts';
import type { SubmittedClaim } from './submitted-claim.ts';
import { type InboundFile, type RefusedFile, takeIn } from './take-in.ts';

export { applyPayerEvents, openPayerState, type PayerEvent, type PayerState, withBook } from './state.ts';
export type { InboundFile, RefusedFile } from './take-in.ts';
export type { OutboundFile } from './day-log.ts';

export type PayerDayInput = { readonly today: PlainDate; readonly inboundFiles: readonly InboundFile[] };

export type PayerDay = {
  /** The state after the day: the state before with `events` applied. */
  readonly state: PayerState;
  readonly events: readonly PayerEvent[];
  readonly outboundFiles: readonly OutboundFile[];
  readonly refused: readonly RefusedFile[];
  readonly counts: {
    readonly claimsAccepted: number;
    readonly claimsTurnedAway: number;
    readonly claimsRemitted: number;
    readonly paidCents: Cents;
  };
};

function viewOf(log: DayLog, claim: SubmittedClaim, reversing: string | undefined): PayerView {
  const { draft, today } = log;
  const payer = draft.open.payers.get(claim.payerId);
  assert(payer !== undefined, 'a taken-in claim names a payer of the book');
  return {
    today,
    payer,
    historyOf: (memberId, day) => draft.history.get(dayKey(claim.payerId, memberId, day)) ?? [],
    authorizationUsed: (number) => draft.authorizationUsed.get(cardKey(claim.payerId, number)) ?? 0,
    accumulatorsOf: (familyId) => draft.accumulators.get(cardKey(claim.payerId, familyId)) ?? [],
    knowsClaim: (claimNumber) => claimNumber === reversing,
    payerNamed: (payerId) => draft.open.payers.get(payerId)?.record,
  };
}

/** The claim that a replacement or void takes the place of: same payer, same card, decided and not yet taken back. */
function replacedBy(log: DayLog, claim: SubmittedClaim): string | undefined {
  const number = claim.originalClaimNumber;
  if (number === undefined || (claim.frequency !== '7' && claim.frequency !== '8')) return undefined;
  const original = log.draft.claims.get(number);
  const taken = original?.payerId === claim.payerId && original.memberId === claim.memberId;
  const accepts = log.draft.open.payers.get(claim.payerId)?.record.rules.acceptsReplacement === true;
  return taken && accepts && log.draft.decisions.has(number) && !log.draft.reversed.has(number) ? number : undefined;
}

/** Decides one claim on the day's state: takes back what it replaces, then judges it. A void leaves nothing to judge. */
function decide(log: DayLog, claim: SubmittedClaim): void {
  const replaced = replacedBy(log, claim);
  const view = viewOf(log, claim, replaced);
  const original = replaced === undefined ? undefined : log.draft.decisions.get(replaced);
  if (original !== undefined) {
    const payOn = payDayFor(view.payer.record.payCycle, claim.receivedOn, log.today);
    const reversal = reversalOf(original, { decidedOn: log.today, payOn });
    happened(log, { kind: 'claim-reversed', reversal, replacedBy: claim.claimNumber });
    if (claim.frequency === '8') return;
  }
  happened(log, { kind: 'claim-decided', decision: adjudicate(claim, view) });
}

/** Pays what is due at each payer; what Medicare forwards reaches the next payer on the day it is paid. */
function pay(log: DayLog): Pick<PayerDay['counts'], 'claimsRemitted' | 'paidCents'> {
  let claimsRemitted = 0;
  let paidCents = ZERO_CENTS;
  for (const { record } of log.draft.open.payers.values()) {
    const run = remitFor(log, record);
    claimsRemitted += run.claims.length;
    paidCents = addCents(paidCents, run.paidCents);
    for (const { claim, decision } of run.claims) {
      if (decision.forwardTo === undefined) continue;
      const next = forwardedClaim(claim, decision, { claimNumber: nextClaimNumber(log), receivedOn: log.today });
      happened(log, { kind: 'claim-received', claim: next });
      decide(log, next);
    }
  }
  return { claimsRemitted, paidCents };
}

/**
 * Works one day.
 * In:     the state so far, the day, the files that arrived since the last call (with their SHA-256).
 * Out:    the events to keep, the answers with fixed names and bytes, what was refused. Called again for the same
 *         day it answers only new files: what was answered or paid is not answered or paid again.
 * Errors: none from input; a book that contradicts itself is a bug and throws.
 */
export function payerDay(state: PayerState, { today, inboundFiles }: PayerDayInput): PayerDay {
  const log = openDay(state, today);
  const taken = inboundFiles.map((file) => {
    const result = takeIn(log, file);
    for (const claim of result.accepted) decide(log, claim);
    return result;
  });
  const paid = pay(log);
  closeDay(log, state);
  return {
    state: log.draft,
    events: log.events,
    outboundFiles: log.files,
    refused: taken.flatMap((each) => (each.refused === undefined ? [] : [each.refused])),
    counts: {
      claimsAccepted: taken.reduce((sum, each) => sum + each.accepted.length, 0),
      claimsTurnedAway: taken.reduce((sum, each) => sum + each.turnedAway, 0),
      ...paid,
    },
  };
}
