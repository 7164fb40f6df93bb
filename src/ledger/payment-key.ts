/**
 * The identity of money received, as part of journal keys: payer, trace, date and amount name the payment (the
 * store keeps the same four as a unique index), the claim's own numbers and its occurrence name the claim in it.
 */
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type PaymentKey = {
  readonly key: string;
  readonly payerName: string;
  readonly traceNumber: string;
  readonly paymentDate: PlainDate;
};

/** Keys separate their parts by '.', '/' and spaces; a payer's own characters may not. */
const part = (text: string): string => text.trim().replaceAll(/[^0-9A-Za-z_-]/g, '_');

/** 'era:<payer tax id>.<trace>.<date>.<cents>': equal for equal money, whatever envelope it came in. */
export const paymentKeyOf = (
  remittance: Pick<Remittance, 'payerTaxId' | 'payerName' | 'traceNumber' | 'paymentDate' | 'paymentCents'>,
): PaymentKey => ({
  key: `era:${part(remittance.payerTaxId)}.${part(remittance.traceNumber)}.${remittance.paymentDate}.${remittance.paymentCents}`,
  payerName: remittance.payerName,
  traceNumber: remittance.traceNumber,
  paymentDate: remittance.paymentDate,
});

type ClaimNumbers = Pick<RemittanceClaim, 'patientControlNumber' | 'payerClaimControlNumber' | 'statusCode'>;

/** What counts as "the same" claim payment within a payment; `occurrence` tells repetitions apart. */
const claimNumbersKey = (claim: ClaimNumbers): string =>
  `${part(claim.patientControlNumber)}.${part(claim.payerClaimControlNumber)}.${claim.statusCode}`;

/** 1-based ordinal of each claim among those of the payment with the same numbers. */
export function withOccurrence(
  claims: readonly RemittanceClaim[],
): readonly { readonly claim: RemittanceClaim; readonly occurrence: number }[] {
  const seen = new Map<string, number>();
  return claims.map((claim) => {
    const key = claimNumbersKey(claim);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { claim, occurrence };
  });
}

export const claimEntryKey = (payment: PaymentKey, claim: ClaimNumbers, occurrence: number): string =>
  `${payment.key}/${claimNumbersKey(claim)}.${occurrence}`;

/** True when a journal key was made for this payer claim number: how a reversal finds what it undoes. */
export const keyNamesPayerClaim = (key: string, payerClaimControlNumber: string): boolean =>
  key.startsWith('era:') && key.includes(`.${part(payerClaimControlNumber)}.`);

export const keyIsOfSamePayer = (key: string, payment: PaymentKey): boolean =>
  key.slice(0, key.indexOf('.')) === payment.key.slice(0, payment.key.indexOf('.'));

export const keyIsOfPayment = (key: string, payment: PaymentKey): boolean => key.startsWith(`${payment.key}/`);
