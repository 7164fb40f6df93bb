/**
 * What a payer does with its own money beside the claims (835 PLB): it keeps back, carries over, acknowledges, pays interest.
 * Positive lowers the payment, negative raises it. What concerns an overpayment stands on 1300 under the payer's own reference
 * until a later payment under the same reference brings it back to nothing; meanwhile a person has it on a list.
 * Source: 005010X221A1, PLB (codes and sign); X12 RFI 227 (WO), 1604 and 1756 (FB), 1374 (72); told when open for 60 days: house.
 */
import type { ProviderAdjustment, Remittance } from '../claims/remittance.ts';
import type { WorkOrder } from '../claims/work-item.ts';
import { addCents, type Cents, cents, negateCents, ZERO_CENTS } from '../kernel/money.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { inEnglish, type Said, said } from '../kernel/said.ts';
import type { AccountCode } from './chart.ts';
import { type JournalEntry, journalEntry } from './journal.ts';
import { type PaymentKey, paymentKeyOf } from './payment-key.ts';

/** PLB03-1: where it goes. */
const REASONS: ReadonlyMap<string, { readonly account: AccountCode; readonly words: Said }> = new Map([
  ['WO', { account: '1300', words: said('an overpayment recovered') }],
  ['FB', { account: '1300', words: said('a balance carried from or to another payment') }],
  ['72', { account: '1300', words: said('a refund of ours acknowledged') }],
  ['L6', { account: '4100', words: said('interest for late payment') }],
]);

/** 'PLB-FB 1999999999.ICN7': the code, and what the payer calls it. Without a reference of its own, the payment's trace and the code. */
const reasonOf = (remittance: Remittance, adjustment: ProviderAdjustment): string =>
  `PLB-${adjustment.reason} ${offsetId(remittance, adjustment)}`;

function offsetId({ payerTaxId, traceNumber }: Remittance, { reason, reference = '' }: ProviderAdjustment): string {
  const named = reference.trim() === '' ? `${traceNumber}/${reason}` : reference.trim();
  return `${payerTaxId.trim()}.${named.toUpperCase().replaceAll(/\s+/g, '_')}`.slice(0, 80);
}

const accountOf = ({ reason }: ProviderAdjustment): AccountCode => REASONS.get(reason)?.account ?? '1300';

/** What this payment moves on 1300, by payer and reference: what the caller asks the books about. */
export const offsetIds = (remittance: Remittance): readonly string[] => [
  ...new Set(
    remittance.providerAdjustments.flatMap((one) =>
      one.cents === 0 || accountOf(one) !== '1300' ? [] : [offsetId(remittance, one)],
    ),
  ),
];

const subjectOf = (id: string): string => `offset ${id}`;

type ToPost = {
  readonly remittance: Remittance;
  readonly offsets: ReadonlyMap<string, Cents>;
  readonly postedOn: PlainDate;
};

/** Out: one entry per adjustment; work for each reference that is not at nothing after them; and whose work has moved. */
export function postProviderAdjustments({ remittance, offsets, postedOn }: ToPost): {
  readonly entries: readonly JournalEntry[];
  readonly workOrders: readonly WorkOrder[];
  readonly moved: readonly string[];
} {
  const payment = paymentKeyOf(remittance);
  const entries = remittance.providerAdjustments.flatMap((adjustment, i) => {
    if (adjustment.cents === 0) return [];
    const reason = reasonOf(remittance, adjustment);
    const words = REASONS.get(adjustment.reason)?.words ?? said('an adjustment to look into');
    return [
      journalEntry({
        key: `${payment.key}/plb.${i + 1}`,
        kind: 'payer-adjustment',
        postedOn,
        memo: `${payment.payerName}, trace ${payment.traceNumber}: ${inEnglish(words)}`,
        legs: [
          { account: '1010', cents: negateCents(adjustment.cents), reason },
          { account: accountOf(adjustment), cents: adjustment.cents, reason },
        ],
      }),
    ];
  });
  const ids = offsetIds(remittance);
  const workOrders = ids.flatMap((id) => {
    const own = remittance.providerAdjustments.filter((one) => accountOf(one) === '1300' && offsetId(remittance, one) === id);
    const after = own.reduce((sum, one) => addCents(sum, one.cents), offsets.get(id) ?? ZERO_CENTS);
    const last = own.at(-1);
    return after === 0 || last === undefined ? [] : [offsetOrder({ id, last, after, payment, postedOn })];
  });
  return { entries, workOrders, moved: ids.map(subjectOf) };
}

type Open = {
  readonly id: string;
  readonly last: ProviderAdjustment;
  /** On 1300 now: above zero the payer has kept it, below zero it will take it. */
  readonly after: Cents;
  readonly payment: PaymentKey;
  readonly postedOn: PlainDate;
};

const KEPT_DAYS = 14;
const CARRIED_DAYS = 60;

function offsetOrder({ id, last, after, payment, postedOn }: Open): WorkOrder {
  const reference = id.slice(id.indexOf('.') + 1);
  const amountCents = cents(Math.abs(after));
  return {
    queue: 'posting',
    kind: 'payer-offset',
    ...wordsOf(last, { reference, payer: payment.payerName, amountCents, isKept: after > 0 }),
    openedOn: postedOn,
    dueOn: addDays(postedOn, after > 0 ? KEPT_DAYS : CARRIED_DAYS),
    amountCents,
    subject: subjectOf(id).slice(0, 120),
  };
}

type About = { readonly reference: string; readonly payer: string; readonly amountCents: Cents; readonly isKept: boolean };

function wordsOf(
  { reason: code }: ProviderAdjustment,
  { reference, payer, amountCents, isKept }: About,
): Pick<WorkOrder, 'reason' | 'nextAction'> {
  if (code === '72') {
    return {
      reason: said('{payer} acknowledges a refund of ours, {amountCents}, under reference {reference}.', {
        payer,
        amountCents,
        reference,
      }),
      nextAction: said('Match it with the refund that was sent. When none was, ask the payer what it means.'),
    };
  }
  if (code !== 'WO' && code !== 'FB') {
    return {
      reason: said(
        'The payment carries a provider-level adjustment {code} that we have no rule for, under reference {reference}.',
        {
          code,
          reference,
        },
      ),
      nextAction: said('Ask the payer what it is for and move it from payer offsets to its account.'),
    };
  }
  if (isKept) {
    return {
      reason: said('{payer} kept {amountCents} of a payment under reference {reference}, and our books do not know for what.', {
        payer,
        amountCents,
        reference,
      }),
      nextAction: said(
        'Find the claim by the reference. When its decision was not taken back here, ask the payer for the demand letter, and appeal in time.',
      ),
    };
  }
  return {
    reason: said('{payer} carries {amountCents} against us to a later payment, under reference {reference}.', {
      payer,
      amountCents,
      reference,
    }),
    nextAction: said(
      'Wait for the payment that takes it, under the same reference; meanwhile check that the decision behind it was rightly taken back.',
    ),
  };
}
