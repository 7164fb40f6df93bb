/**
 * A payer's decision on one claim becomes one balanced entry: cash, what was given up, what moves to the next
 * plan or the patient, against the receivable. CLP03 = CLP04 + Σ CAS is the reason it balances.
 * A reversal (CLP02 22) is the mirror of the entry it undoes. What cannot be placed goes to suspense, named.
 */
import type { ClaimIn } from '../claims/claim.ts';
import { type Coverage, type CoverageRank, RANKS } from '../claims/coverage.ts';
import type { ChargeId, PayerId } from '../claims/identifiers.ts';
import type { Outcome } from '../claims/lifecycle.ts';
import type { RemittanceClaim } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { type Cents, negateCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { followReversal, restoreFollowed } from './after-reversal.ts';
import { chargeBalances } from './balances.ts';
import { type DecidedLine, decideLine, type LineContext, type Move, type Responsibility } from './decide-line.ts';
import { balanceOrders, claimOrder, type DeniedLine, deniedLine, denialOrder } from './follow-up.ts';
import { type JournalEntry, journalEntry, type Leg, reverseEntry } from './journal.ts';
import { matchLines } from './match-lines.ts';
import { claimEntryKey, keyIsOfPayment, keyIsOfSamePayer, keyNamesPayerClaim, type PaymentKey } from './payment-key.ts';
import { followPayerChange } from './payer-change.ts';
import type { AdjustmentCodes } from './posting-rules.ts';
import { suspenseEntries } from './suspense.ts';

/** A claim that has left: an answer may find it in any of these. */
export type AnsweredClaim = ClaimIn<'submitted' | 'rejected' | 'accepted' | 'adjudicated' | 'replaced' | 'closed'>;

export type LinePosting = {
  readonly chargeId: ChargeId;
  readonly lineNumber: number;
  readonly chargeCents: Cents;
  readonly paidCents: Cents;
  readonly moves: readonly Move[];
  /** Refused and still open. */
  readonly deniedCents: Cents;
};

export type ClaimPosting = {
  /** 'no-money': a predetermination, or a claim the payer passed on unread. */
  readonly result: 'decided' | 'reversed' | 'suspended' | 'no-money';
  readonly entries: readonly JournalEntry[];
  /** Present exactly when `result` is 'decided'. */
  readonly outcome: Outcome | undefined;
  readonly denials: readonly DeniedLine[];
  readonly workOrders: readonly WorkOrder[];
  /** Whether a claim to the next plan is ours to send, already on its way, or not due. */
  readonly secondary: 'send' | 'crossed-over' | 'none';
  readonly lines: readonly LinePosting[];
};

export type ClaimToPost = {
  readonly claim: AnsweredClaim;
  readonly remittanceClaim: RemittanceClaim;
  readonly payment: PaymentKey;
  /** 1-based among claims of the payment with the same CLP01, CLP07 and CLP02. */
  readonly occurrence: number;
  /** The plan after the one that answers, in force on the service date. */
  readonly nextCoverage: Coverage | undefined;
  /** The payer that has the claim by now, where a correction took it to another one. */
  readonly askedOf?: PayerId | undefined;
  readonly codes: AdjustmentCodes;
  /** The encounter's journal so far, in posting order. */
  readonly posted: readonly JournalEntry[];
  readonly postedOn: PlainDate;
};

const NOTHING = { entries: [], outcome: undefined, denials: [], workOrders: [], secondary: 'none', lines: [] } as const;

/** Remarks by which a payer says it has sent the claim on (835 MOA; RARC, X12 external code list 411). */
const CROSSOVER_REMARKS: ReadonlySet<string> = new Set(['MA18', 'MA07', 'N89']);

const isCrossedOver = (answer: RemittanceClaim): boolean =>
  answer.statusCode === '19' ||
  answer.statusCode === '20' ||
  answer.statusCode === '21' ||
  answer.crossoverTo !== undefined ||
  answer.rarcs.some((rarc) => CROSSOVER_REMARKS.has(rarc));

/** CLP02 says as what the payer processed it; a crossover answers our primary claim as secondary. */
export function answeringRank(claim: AnsweredClaim, answer: RemittanceClaim): CoverageRank {
  const { statusCode } = answer;
  const said = statusCode === '2' || statusCode === '20' ? 1 : statusCode === '3' || statusCode === '21' ? 2 : 0;
  return RANKS[Math.max(said, RANKS.indexOf(claim.body.rank))] ?? 'primary';
}

function contextOf({ claim, remittanceClaim, nextCoverage, codes }: ClaimToPost): LineContext {
  const { body } = claim;
  const rank = answeringRank(claim, remittanceClaim);
  // The coverage that follows, and the others the claim itself knows: a forwarded claim may have more than one after it.
  const known = [...(nextCoverage === undefined ? [] : [nextCoverage]), ...body.otherCoverages.map((other) => other.coverage)];
  const later = known
    .filter((coverage) => RANKS.indexOf(coverage.rank) > RANKS.indexOf(rank))
    .toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))[0];
  const answering = rank === body.rank ? body.coverage : known.find((coverage) => coverage.rank === rank);
  const mayNotBill = [body.coverage, answering, ...body.priorPayments.map((prior) => prior.coverage)].some(
    (coverage) => coverage?.mayNotBillPatient,
  );
  const after = RANKS[RANKS.indexOf(rank) + 1];
  const responsibility: Responsibility =
    later !== undefined
      ? { to: 'next-payer', rank: later.rank, payerId: later.payerId }
      : isCrossedOver(remittanceClaim) && after !== undefined
        ? { to: 'next-payer', rank: after, payerId: undefined }
        : { to: mayNotBill ? 'nobody' : 'patient' };
  return { body, rank, payerId: answering?.payerId, responsibility, codes };
}

/**
 * Posts one claim of a payment. Same input, same output: keys come from the payment's own numbers, so a replay
 * posts nothing new. Errors: none; what does not fit is 'suspended' with its cash in 2010 and work for a person.
 * Source: X12 RFI 1429 (a reversal mirrors what it undoes), ADR-0005 (which account by group and reason).
 */
export function postRemittanceClaim(asked: ClaimToPost): ClaimPosting {
  const posted = before(asked);
  // Who is asked now is no part of the fact: a repetition does not find that somebody else is asked by now.
  const input = { ...asked, posted, askedOf: posted === asked.posted ? asked.askedOf : undefined };
  const { remittanceClaim, claim } = input;
  if (remittanceClaim.statusCode === '22') return postReversal(input);
  if (remittanceClaim.statusCode === '25') return { result: 'no-money', ...NOTHING };
  if (remittanceClaim.statusCode === '23') return passedOn(input);
  const matched = matchLines(claim.body, remittanceClaim);
  if (!matched.ok) return suspend(input, matched.error.message);

  const context = contextOf(input);
  const balances = chargeBalances(input.posted);
  const decided = matched.value.map((line) => decideLine(line, balances.get(line.line.chargeId), context));
  const legs = decided.flatMap((line) => line.legs);
  const denials = decided.flatMap((line) => deniedLine(line, input.codes, input.postedOn) ?? []);
  const moved = decided.flatMap((line) => line.moves).some((move) => move.to === 'next-payer');
  return {
    result: 'decided',
    entries: legs.length === 0 ? [] : askedElsewhere(input, [entryOf(input, legs)]),
    outcome: outcomeOf(decided, remittanceClaim.paidCents),
    denials,
    workOrders: [
      ...denials.map((denied) => denialOrder(denied, claim.body, input.postedOn)),
      ...balanceOrders(decided, claim.body, input.postedOn),
      ...(moved && context.responsibility.to === 'next-payer' && context.responsibility.payerId === undefined
        ? [unknownPlan(input, decided)]
        : []),
    ],
    secondary: !moved ? 'none' : isCrossedOver(remittanceClaim) ? 'crossed-over' : 'send',
    lines: decided.map(({ matched: { line, paidCents }, moves, deniedCents }) => ({
      chargeId: line.chargeId,
      lineNumber: line.lineNumber,
      chargeCents: line.chargeCents,
      paidCents,
      moves,
      deniedCents,
    })),
  };
}

/** These entries and what follows them (`behind`); what they leave open with a payer that is not asked any more is asked of who is. */
function askedElsewhere(
  { posted, askedOf: to, claim, postedOn }: ClaimToPost,
  own: readonly JournalEntry[],
  behind: readonly JournalEntry[] = [],
): readonly JournalEntry[] {
  const all = [...own, ...behind];
  const because = own.at(-1)?.key;
  if (to === undefined || because === undefined) return all;
  return [...all, ...followPayerChange([...posted, ...all], own, { because, to, rank: claim.body.rank, postedOn })];
}

/** The journal as it stood before this very fact: asked again after it was posted, the answer is the same. */
function before({ posted, payment, remittanceClaim, occurrence }: ClaimToPost): readonly JournalEntry[] {
  const key = claimEntryKey(payment, remittanceClaim, occurrence);
  // What it restores first has its key in front of its own.
  const at = posted.findIndex((entry) => entry.key === key || entry.key.startsWith(`${key}/`));
  return at < 0 ? posted : posted.slice(0, at);
}

const entryOf = (input: ClaimToPost, legs: readonly Leg[]): JournalEntry =>
  journalEntry({
    key: claimEntryKey(input.payment, input.remittanceClaim, input.occurrence),
    kind: input.remittanceClaim.paidCents === 0 ? 'insurance-decision' : 'insurance-payment',
    postedOn: input.postedOn,
    memo: `${input.payment.payerName}, trace ${input.payment.traceNumber}`,
    legs,
  });

/** Denied is a matter of money and reasons, never of CLP02. */
function outcomeOf(decided: readonly DecidedLine[], paidCents: Cents): Outcome {
  const denied = decided.filter((line) => line.moves.some((move) => move.to === 'open' && move.rule.action.kind === 'deny'));
  if (denied.length === 0) return paidCents > 0 ? 'paid' : 'zero-paid';
  const whole = denied.length === decided.length && denied.every((line) => line.matched.paidCents <= 0 && line.legs.length === 0);
  return whole ? 'denied' : 'partly-denied';
}

/**
 * The entry a reversal undoes: this claim's, of the same money, not yet undone, and named by the payer's own claim
 * number. Without that number, only when the same payer paid that amount on it exactly once: nothing is guessed.
 */
function entryToReverse({
  claim,
  remittanceClaim,
  payment,
  posted,
}: Pick<ClaimToPost, 'claim' | 'remittanceClaim' | 'payment' | 'posted'>): JournalEntry | undefined {
  const undone = new Set(posted.flatMap((entry) => entry.reverses ?? []));
  const candidates = posted.filter(
    (entry) =>
      (entry.kind === 'insurance-payment' || entry.kind === 'insurance-decision') &&
      !undone.has(entry.key) &&
      entry.legs.some((leg) => leg.claimId === claim.body.claimId && leg.account !== '2010' && leg.account !== '1300') &&
      cashOf(entry) === negateCents(remittanceClaim.paidCents),
  );
  const named = candidates.findLast((entry) => keyNamesPayerClaim(entry.key, remittanceClaim.payerClaimControlNumber));
  if (named !== undefined || remittanceClaim.paidCents === 0) return named;
  const samePayer = candidates.filter((entry) => keyIsOfSamePayer(entry.key, payment));
  return samePayer.length === 1 ? samePayer[0] : undefined;
}

/** True for a reversal of what was posted before its own payment came. */
export const undoesEarlier = (input: Pick<ClaimToPost, 'claim' | 'remittanceClaim' | 'payment' | 'posted'>): boolean =>
  entryToReverse({ ...input, posted: input.posted.filter((entry) => !keyIsOfPayment(entry.key, input.payment)) }) !== undefined;

const cashOf = (entry: JournalEntry): Cents => sumCents(entry.legs.flatMap((leg) => (leg.account === '1010' ? [leg.cents] : [])));

function postReversal(input: ClaimToPost): ClaimPosting {
  const { remittanceClaim, payment, occurrence, postedOn } = input;
  const key = claimEntryKey(payment, remittanceClaim, occurrence);
  const undoes = entryToReverse(input);
  if (undoes !== undefined) {
    const mirror = reverseEntry(undoes, postedOn, `${payment.payerName} takes its decision back, trace ${payment.traceNumber}`);
    const reversal = { ...mirror, key };
    const restored = restoreFollowed(input.posted, undoes, { key, postedOn });
    const back = [...restored, reversal] as const;
    const follows = followReversal(input.posted, back, postedOn);
    return { result: 'reversed', ...NOTHING, entries: askedElsewhere(input, back, follows) };
  }
  if (remittanceClaim.paidCents === 0) return { result: 'reversed', ...NOTHING };
  return suspend(input, 'The payer takes back a decision that was never posted here, or for another amount.');
}

/** Cash that cannot be placed: in 2010 when it came in, in 1300 when the payer kept it back. */
function suspend(input: ClaimToPost, why: string): ClaimPosting {
  const { claim, remittanceClaim, payment, occurrence, postedOn } = input;
  const { body } = claim;
  const whose = { patientId: body.patient.patientId, encounterId: body.encounterId, claimId: body.claimId };
  return {
    result: 'suspended',
    ...NOTHING,
    entries: suspenseEntries({ remittanceClaim, payment, occurrence, postedOn, whose }),
    workOrders: [
      claimOrder(body, {
        queue: 'posting',
        kind: 'unmatched-payment',
        reason: said(why),
        nextAction: said('Compare the remittance with the claim and place the money by hand, or ask the payer.'),
        openedOn: postedOn,
        dueInDays: 3,
        amountCents: remittanceClaim.paidCents,
        subject: `trace ${payment.traceNumber}`.slice(0, 120),
      }),
    ],
  };
}

/** CLP02 23: the payer says the patient is not theirs and has sent the claim elsewhere. */
function passedOn(input: ClaimToPost): ClaimPosting {
  if (input.remittanceClaim.paidCents !== 0)
    return suspend(input, 'The payer says the claim is not theirs, yet money came with it.');
  return {
    result: 'no-money',
    ...NOTHING,
    workOrders: [
      claimOrder(input.claim.body, {
        queue: 'front-desk',
        kind: 'denied-line',
        reason: said('The payer says this patient is not theirs and passed the claim on.'),
        nextAction: said('Check eligibility again, correct the coverage and send the claim to the right plan.'),
        openedOn: input.postedOn,
        dueInDays: 7,
        amountCents: input.claim.body.totalChargeCents,
        subject: 'passed on by the payer',
      }),
    ],
  };
}

const unknownPlan = (input: ClaimToPost, decided: readonly DecidedLine[]): WorkOrder =>
  claimOrder(input.claim.body, {
    queue: 'front-desk',
    kind: 'no-answer',
    reason: said('The payer sent the claim on to {plan}, which is not among the patient’s coverages.', {
      plan: input.remittanceClaim.crossoverTo?.name ?? said('another plan'),
    }),
    nextAction: said(
      'Ask the patient for the other card and add the coverage; the patient is not billed until that plan answers.',
    ),
    openedOn: input.postedOn,
    dueInDays: 30,
    amountCents: decided
      .flatMap((line) => line.moves)
      .reduce((sum, move) => (move.to === 'next-payer' ? ((sum + move.cents) as Cents) : sum), ZERO_CENTS),
    subject: 'crossed over to an unknown plan',
  });
