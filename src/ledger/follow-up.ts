/** What a person must do about an answer: each denied line with our words, the next step, a list and a date. */
import type { ClaimBody } from '../claims/claim.ts';
import type { ChargeId } from '../claims/identifiers.ts';
import type { GroupCode } from '../claims/remittance.ts';
import type { Queue, WorkKind, WorkOrder } from '../claims/work-item.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { DecidedLine, Move } from './decide-line.ts';
import type { AdjustmentCodes } from './posting-rules.ts';

export type DeniedLine = {
  readonly chargeId: ChargeId;
  readonly lineNumber: number;
  /** The payer's first reason that refuses; the others stand in `reasons`. */
  readonly group: GroupCode;
  readonly carc: string;
  readonly reasons: readonly string[];
  readonly rarcs: readonly string[];
  /** Still open because of it. */
  readonly cents: Cents;
  /** Our words for the reason, and what to do next. */
  readonly words: readonly Said[];
  readonly nextAction: Said;
  readonly queue: Queue;
  readonly dueOn: PlainDate;
};

const isRefusal = (move: Move): boolean => move.to === 'open';

/** The denial of a line, or undefined when nothing the payer refused is still open. */
export function deniedLine(decided: DecidedLine, codes: AdjustmentCodes, postedOn: PlainDate): DeniedLine | undefined {
  const refusals = decided.moves.filter(isRefusal);
  const first = refusals.find((move) => move.rule.action.kind === 'deny') ?? refusals[0];
  if (first === undefined || decided.deniedCents === 0) return undefined;
  const { action, instead } = first.rule;
  const meaning = codes.carc(first.carc);
  const remarks = decided.matched.rarcs.flatMap((code) => codes.rarc(code) ?? []).filter((remark) => !remark.alert);
  return {
    chargeId: decided.matched.line.chargeId,
    lineNumber: decided.matched.line.lineNumber,
    group: first.group,
    carc: first.carc,
    reasons: refusals.map((move) => `${move.group}-${move.carc}`),
    rarcs: decided.matched.rarcs,
    cents: decided.deniedCents,
    words: [
      said(meaning?.words ?? first.rule.why),
      ...(instead === undefined ? [] : [instead.words]),
      ...remarks.map((remark) => said(remark.words)),
    ],
    nextAction:
      instead?.next ??
      said(
        (remarks.find(({ final }) => final) ?? remarks[0])?.next ??
          meaning?.next ??
          'Read the remittance, call the payer and decide.',
      ),
    queue: action.kind === 'deny' ? action.queue : action.kind === 'review' ? (action.queue ?? 'posting') : 'posting',
    dueOn: addDays(postedOn, action.kind === 'deny' ? action.dueInDays : 7),
  };
}

export const denialOrder = (denied: DeniedLine, body: ClaimBody, postedOn: PlainDate): WorkOrder => ({
  queue: denied.queue,
  kind: 'denied-line',
  reason: said('Line {line}: {codes}: {words}. Nothing was written off.', {
    line: denied.lineNumber,
    codes: [...denied.reasons, ...denied.rarcs].join(' '),
    words: denied.words,
  }),
  nextAction: denied.nextAction,
  openedOn: postedOn,
  dueOn: denied.dueOn,
  amountCents: denied.cents,
  claimId: body.claimId,
  encounterId: body.encounterId,
  patientId: body.patient.patientId,
  subject: `line ${denied.lineNumber} ${denied.group}-${denied.carc}`,
});

/** An order about a claim as a whole. */
export const claimOrder = (
  body: ClaimBody,
  order: {
    readonly queue: Queue;
    readonly kind: WorkKind;
    readonly reason: Said;
    readonly nextAction: Said;
    readonly openedOn: PlainDate;
    readonly dueInDays: number;
    readonly amountCents: Cents;
    readonly subject: string;
  },
): WorkOrder => {
  const { dueInDays, ...rest } = order;
  return {
    ...rest,
    dueOn: addDays(order.openedOn, dueInDays),
    claimId: body.claimId,
    encounterId: body.encounterId,
    patientId: body.patient.patientId,
  };
};

/** Orders for money that the payer's words do not explain, on either side. */
export function balanceOrders(decided: readonly DecidedLine[], body: ClaimBody, openedOn: PlainDate): readonly WorkOrder[] {
  const unexplained = sumCents(decided.map((line) => line.unexplainedCents));
  const overpaid = sumCents(decided.map((line) => line.overpaidCents));
  const orders: WorkOrder[] = [];
  if (unexplained > 0) {
    orders.push(
      claimOrder(body, {
        queue: 'posting',
        kind: 'underpayment',
        reason: said('The answer leaves money open that no reason code explains, or less than earlier payers had settled.'),
        nextAction: said('Compare this answer with the earlier postings; call the payer, appeal, or have the rest written off.'),
        openedOn,
        dueInDays: 14,
        amountCents: unexplained,
        subject: 'left open without a reason',
      }),
    );
  }
  if (overpaid > 0) {
    orders.push(
      claimOrder(body, {
        queue: 'posting',
        kind: 'unmatched-payment',
        reason: said('More was paid than was open: the claim has a credit balance.'),
        nextAction: said(
          'Find out who paid too much; refund it, or wait for the payer to take it back. Federal money: within 60 days.',
        ),
        openedOn,
        dueInDays: 14,
        amountCents: overpaid,
        subject: 'credit balance',
      }),
    );
  }
  return orders;
}
