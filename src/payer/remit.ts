/** Pay day: what is due is grouped by payer, receiver and payee and goes out as one 835 file per payer and receiver. */
import { type Cents, sumCents, ZERO_CENTS } from '../kernel/money.ts';
import { assert } from '../kernel/result.ts';
import { lateInterest } from '../pricing/interest.ts';
import { GUIDE_835 } from '../x12/guides/835.ts';
import type { TransactionOut } from '../x12/write-interchange.ts';
import type { PayerRecord } from './book.ts';
import { answerWith, type DayLog, happened, nextControlNumber, nextTraceNumber } from './day-log.ts';
import type { ClaimDecision } from './decision.ts';
import { isPayDay } from './pay-cycle.ts';
import { paymentOf, type RemittedClaim, type Remittance, remittanceBody } from './remittance-body.ts';
import { carriedKey } from './state.ts';

/** More claims than this in one transaction go into the next (the guide advises at most 10,000). */
const CLAIMS_PER_PAYMENT = 5000;

function remittedOf(log: DayLog, payer: PayerRecord, decision: ClaimDecision): RemittedClaim {
  const claim = log.draft.claims.get(decision.claimNumber);
  assert(claim !== undefined, 'a decision is about a claim that was received');
  const terms = payer.payCycle.interest;
  const owed =
    terms === undefined || decision.statusCode === '22'
      ? ZERO_CENTS
      : lateInterest(decision.paidCents, { receivedOn: claim.receivedOn, paidOn: log.today }, terms).cents;
  return { claim, decision, interestCents: owed };
}

const receiverKey = ({ claim: { submitter } }: RemittedClaim): string =>
  `${submitter.qualifier}/${submitter.id}/${submitter.code}`;
const payeeKey = ({ claim: { billing } }: RemittedClaim): string => `${billing.npi}/${billing.taxId}`;

/** One payment: its body, and the event that takes its claims off the list of what is due. */
function issue(
  log: DayLog,
  payer: PayerRecord,
  claims: readonly RemittedClaim[],
): { readonly body: TransactionOut['body']; readonly paidCents: Cents } {
  const payee = claims[0]?.claim.billing;
  assert(payee !== undefined, 'a payment has claims');
  const remittance: Remittance = {
    office: log.draft.open.book.office,
    payer,
    payee,
    traceNumber: nextTraceNumber(log),
    paidOn: log.today,
    claims,
    owedBefore: log.draft.carried.get(carriedKey(payer.payerId, payee.npi)),
  };
  const payment = paymentOf(remittance);
  const body = remittanceBody(remittance, payment);
  happened(log, {
    kind: 'payment-issued',
    payment: {
      payerId: payer.payerId,
      payeeNpi: payee.npi,
      payeeTaxId: payee.taxId,
      traceNumber: remittance.traceNumber,
      paidOn: log.today,
      paidCents: payment.paidCents,
      carriedCents: payment.carriedCents,
      carriedReference: payment.carriedReference,
      claims: claims.map(({ decision, interestCents }) => ({
        claimNumber: decision.claimNumber,
        statusCode: decision.statusCode,
        interestCents,
      })),
    },
  });
  return { body, paidCents: payment.paidCents };
}

function pagesOf(claims: readonly RemittedClaim[]): readonly (readonly RemittedClaim[])[] {
  const pages: (readonly RemittedClaim[])[] = [];
  for (let at = 0; at < claims.length; at += CLAIMS_PER_PAYMENT) pages.push(claims.slice(at, at + CLAIMS_PER_PAYMENT));
  return pages;
}

export type PayRun = { readonly paidCents: Cents; readonly claims: readonly RemittedClaim[] };

/** Remits what one payer owes an answer for today; nothing on other days. */
export function remitFor(log: DayLog, payer: PayerRecord): PayRun {
  if (!isPayDay(payer.payCycle, log.today)) return { paidCents: ZERO_CENTS, claims: [] };
  const due = log.draft.unpaid
    .filter((decision) => decision.payerId === payer.payerId && decision.payOn <= log.today)
    .map((decision) => remittedOf(log, payer, decision));
  const amounts: Cents[] = [];
  for (const forReceiver of Map.groupBy(due, receiverKey).values()) {
    const submitter = forReceiver[0]?.claim.submitter;
    assert(submitter !== undefined, 'a group is not empty');
    const payments = [...Map.groupBy(forReceiver, payeeKey).values()].flatMap(pagesOf).map((claims) => issue(log, payer, claims));
    amounts.push(...payments.map((payment) => payment.paidCents));
    answerWith(log, {
      kind: '835',
      receiver: { qualifier: submitter.qualifier, id: submitter.id },
      controlNumber: nextControlNumber(log),
      groups: [
        {
          functionalId: 'HP',
          receiverCode: submitter.code,
          version: GUIDE_835.id,
          transactions: payments.map(({ body }, i) => ({
            controlNumber: String(i + 1).padStart(4, '0'),
            guide: GUIDE_835,
            body,
          })),
        },
      ],
    });
  }
  return { paidCents: sumCents(amounts), claims: due };
}
