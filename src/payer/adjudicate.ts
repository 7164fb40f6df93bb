/**
 * One claim judged, line by line: the first denial that applies decides the line, else it is priced. Deterministic:
 * the same claim, book, history and day give the same decision.
 */
import { keptList } from '../kernel/kept-list.ts';
import { type Cents, subtractCents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { inEnglish, said } from '../kernel/said.ts';
import type { AccumulatorEvent } from '../pricing/accumulators.ts';
import { runRules } from '../rules/rule.ts';
import type { Plan, PayerRecord } from './book.ts';
import type { ClaimDecision, LineDecision, StatusCode } from './decision.ts';
import { DENIALS } from './denial-order.ts';
import { contractFor, memberFor } from './open-book.ts';
import { payDayFor } from './pay-cycle.ts';
import { priceAsLater, priorOf } from './coordinate-line.ts';
import type { PricableReview } from './line-parts.ts';
import { priceAsFirst } from './price-line.ts';
import {
  authorizationNumberOf,
  type DenialRule,
  type HistoryLine,
  isAfterAnotherPayer,
  type LineReview,
  type OpenPayer,
  serviceClassOf,
} from './review.ts';
import { OTHER_PAYERS_IMPACT } from './sources.ts';
import { type Adjustment, type SubmittedClaim, type SubmittedLine, totalOf } from './submitted-claim.ts';

/** What the payer knows when it judges a claim. */
export type PayerView = {
  readonly today: PlainDate;
  readonly payer: OpenPayer;
  /** Lines of this card and day decided before, oldest first; claims that were reversed are not among them. */
  readonly historyOf: (memberId: string, serviceFrom: PlainDate) => readonly HistoryLine[];
  /** Units used of an authorization by claims decided before, in thousandths. */
  readonly authorizationUsed: (number: string) => number;
  readonly accumulatorsOf: (familyId: string) => readonly AccumulatorEvent[];
  readonly knowsClaim: (claimNumber: string) => boolean;
  /** The payer to which a member's claims go on, when it is one of this office. */
  readonly payerNamed: (payerId: string) => PayerRecord | undefined;
};

type ClaimContext = {
  readonly member: LineReview['member'];
  readonly personId: string | undefined;
  readonly plan: Plan | undefined;
  readonly originalKnown: boolean;
};

function contextOf(claim: SubmittedClaim, view: PayerView): ClaimContext {
  const member = memberFor(view.payer, claim.memberId, claim.patient.birthDate);
  return {
    member,
    personId: member?.personId,
    plan: member === undefined ? undefined : view.payer.plans.get(member.planId),
    originalKnown: claim.originalClaimNumber !== undefined && view.knowsClaim(claim.originalClaimNumber),
  };
}

function feeBookFor(payer: OpenPayer, plan: Plan | undefined, feeScheduleId: string | undefined): LineReview['feeBook'] {
  const id = feeScheduleId ?? (plan?.kind === 'commercial' ? plan.outOfNetwork?.feeScheduleId : undefined);
  return id === undefined ? undefined : payer.feeBooks.get(id);
}

type SoFar = {
  /** The lines of this claim that are decided. */
  readonly own: readonly HistoryLine[];
  readonly accumulators: readonly AccumulatorEvent[];
};

/** Units of the line's authorization used before it, by other claims and on this one. */
function authorizationUsedBefore({ claim, view }: ClaimAtPayer, line: SubmittedLine, own: readonly HistoryLine[]): number {
  const number = authorizationNumberOf({ claim, line });
  if (number === undefined) return 0;
  const here = own.filter(
    (earlier) => earlier.priced && earlier.authorizationNumber === number && earlier.procedure === line.procedure,
  );
  return here.reduce((sum, earlier) => sum + earlier.unitsThousandths, view.authorizationUsed(number));
}

/** One claim before one payer: what is known of it as a whole. */
export type ClaimAtPayer = { readonly claim: SubmittedClaim; readonly view: PayerView; readonly context: ClaimContext };

export const atPayer = (claim: SubmittedClaim, view: PayerView): ClaimAtPayer => ({
  claim,
  view,
  context: contextOf(claim, view),
});

/** Everything about one line, gathered for the rules. */
export function reviewOf({ claim, view, context }: ClaimAtPayer, line: SubmittedLine, soFar: SoFar): LineReview {
  const contract = contractFor(view.payer, claim.billing.npi, line.serviceFrom);
  const before = view.historyOf(claim.memberId, line.serviceFrom);
  return {
    ...context,
    claim,
    line,
    payer: view.payer,
    contract,
    feeBook: feeBookFor(view.payer, context.plan, contract?.feeScheduleId),
    serviceClass: serviceClassOf(view.payer.record.rules, line.procedure),
    history: before.length === 0 ? soFar.own : soFar.own.length === 0 ? before : [...before, ...soFar.own],
    authorizationUsedThousandths: authorizationUsedBefore({ claim, view, context }, line, soFar.own),
    accumulators: soFar.accumulators,
  };
}

/** The first denial in the order of judging, or undefined. */
export const firstDenial = (review: LineReview): DenialRule | undefined => DENIALS.find((rule) => rule.check(review).length > 0);

function deny(review: LineReview, rule: DenialRule): LineDecision {
  const { line } = review;
  const { group, carc, rarcs } = rule.denies(review);
  const open = isAfterAnotherPayer(review) ? priorOf(line).patientCents : line.chargeCents;
  const impact = subtractCents(line.chargeCents, open);
  const adjustments: Adjustment[] = [];
  if (impact !== 0) adjustments.push({ group: 'OA', carc: '23', cents: impact });
  if (open !== 0) adjustments.push({ group, carc, cents: open });
  const because = inEnglish(runRules([rule], review)[0]?.message ?? said(rule.id));
  const steps = [{ label: because, cents: open, cite: rule.cite[0] }];
  if (impact !== 0) steps.unshift({ label: 'paid and adjusted by earlier payers', cents: impact, cite: OTHER_PAYERS_IMPACT });
  return {
    lineNumber: line.lineNumber,
    chargeCents: line.chargeCents,
    allowedCents: ZERO_CENTS,
    paidCents: ZERO_CENTS,
    adjustments,
    rarcs,
    decidedBy: rule.id,
    because,
    steps,
  };
}

type Judged = { readonly decision: LineDecision; readonly accumulators: readonly AccumulatorEvent[] };

function judge(review: LineReview): Judged {
  const denial = firstDenial(review);
  if (denial !== undefined) return { decision: deny(review, denial), accumulators: [] };
  assert(review.member !== undefined && review.plan !== undefined && review.personId !== undefined, 'a priced line has a member');
  const pricable = review as PricableReview;
  const later = isAfterAnotherPayer(review);
  const { accumulators, ...priced } = later ? priceAsLater(pricable) : priceAsFirst(pricable);
  const { lineNumber, chargeCents } = review.line;
  return { decision: { lineNumber, chargeCents, ...priced, decidedBy: later ? 'coordination' : 'price' }, accumulators };
}

/** A decided line as later claims will see it. */
export const historyLineOf = (
  claim: SubmittedClaim,
  line: SubmittedLine,
  decided: { readonly personId: string; readonly priced: boolean },
): HistoryLine => {
  const authorizationNumber = line.authorizationNumber ?? claim.authorizationNumber;
  return {
    claimNumber: claim.claimNumber,
    personId: decided.personId,
    billingNpi: claim.billing.npi,
    procedure: line.procedure,
    modifiers: line.modifiers,
    placeOfService: line.placeOfService,
    serviceFrom: line.serviceFrom,
    serviceTo: line.serviceTo,
    chargeCents: line.chargeCents,
    unitsThousandths: line.unitsThousandths,
    priced: decided.priced,
    ...(authorizationNumber === undefined ? {} : { authorizationNumber }),
  };
};

export const wasPriced = (line: LineDecision): boolean => line.decidedBy === 'price' || line.decidedBy === 'coordination';

const RANKS: Readonly<Record<string, readonly [StatusCode, StatusCode]>> = { P: ['1', '19'], S: ['2', '20'], T: ['3', '21'] };

/** CLP02: 4 only when the patient is nobody's member; forwarded ones say so. */
function statusOf(claim: SubmittedClaim, memberKnown: boolean, forwarded: boolean): StatusCode {
  if (!memberKnown) return '4';
  const [kept, sentOn] = RANKS[claim.responsibility] ?? RANKS['T'] ?? ['3', '21'];
  return forwarded ? sentOn : kept;
}

/** Where Medicare sends on what it left to the patient; nothing when nothing is left or it was not first. */
function forwardOf({ claim, view, context }: ClaimAtPayer, lines: readonly LineDecision[]): ClaimDecision['forwardTo'] {
  const crossover = context.plan?.kind === 'medicare-part-b' ? context.member?.crossover : undefined;
  if (crossover === undefined || claim.responsibility !== 'P') return undefined;
  const left = lines.some((line) => wasPriced(line) && totalOf(line.adjustments, 'PR') > 0);
  const to = view.payerNamed(crossover.payerId);
  return left && to !== undefined ? { payerId: to.payerId, name: to.name, memberId: crossover.memberId } : undefined;
}

/** Remark codes of the claim: sent on to a supplement (MA18) or to Medicaid (MA07). */
function remarksOf(forwardTo: ClaimDecision['forwardTo'], view: PayerView): readonly string[] {
  if (forwardTo === undefined) return [];
  return [view.payerNamed(forwardTo.payerId)?.program === 'medicaid' ? 'MA07' : 'MA18'];
}

/**
 * Judges one claim.
 * In:     the claim as taken in, and what the payer knows on that day.
 * Out:    a decision with one reason per dollar: each line's charge = paid + adjustments, to the cent.
 * Errors: none expected; a book that contradicts itself is a bug and throws.
 * Source: the order of adjudication of the reference, section 2.1; each rule and price carries its own.
 */
export function adjudicate(claim: SubmittedClaim, view: PayerView): ClaimDecision {
  const whole = atPayer(claim, view);
  const { context } = whole;
  const before = view.accumulatorsOf(context.member?.familyId ?? claim.memberId);
  const added: AccumulatorEvent[] = [];
  const own: HistoryLine[] = [];
  const lines: LineDecision[] = [];
  for (const line of claim.lines) {
    const accumulators = added.length === 0 ? before : [...before, ...added];
    const { decision, accumulators: more } = judge(reviewOf(whole, line, { own, accumulators }));
    assertBalanced(decision);
    lines.push(decision);
    added.push(...more);
    if (context.personId !== undefined)
      own.push(historyLineOf(claim, line, { personId: context.personId, priced: wasPriced(decision) }));
  }
  const forwardTo = forwardOf(whole, lines);
  return {
    claimNumber: claim.claimNumber,
    payerId: claim.payerId,
    decidedOn: view.today,
    payOn: payDayFor(view.payer.record.payCycle, claim.receivedOn, view.today),
    statusCode: statusOf(claim, context.member !== undefined, forwardTo !== undefined),
    chargeCents: claim.chargeCents,
    paidCents: sumCents(lines.map((line) => line.paidCents)),
    patientCents: sumCents(lines.map((line) => totalOf(line.adjustments, 'PR'))),
    lines: keptList(lines),
    remarks: remarksOf(forwardTo, view),
    accumulators: keptList(added),
    ...(forwardTo === undefined ? {} : { forwardTo }),
  };
}

function assertBalanced(line: LineDecision): void {
  const adjusted: Cents = sumCents(line.adjustments.map((adjustment) => adjustment.cents));
  assert(line.paidCents >= 0, `line ${line.lineNumber}: a payment must not be negative`);
  assert(line.paidCents + adjusted === line.chargeCents, `line ${line.lineNumber}: charge must equal paid plus adjustments`);
}
