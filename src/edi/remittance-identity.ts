/** When two remittances are the same money, and when they say the same about it. Hashes are taken outside, of this text. */
import type { Remittance, RemittanceClaim } from '../claims/remittance.ts';
import type { Cents } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';

export type PaymentKey = {
  readonly payerTaxId: string;
  readonly traceNumber: string;
  readonly paymentDate: PlainDate;
  readonly paymentCents: Cents;
};

/** L2: TRN03, TRN02, BPR16, BPR02; the same whatever envelope the payment comes in. */
export const paymentIdentity = (remittance: Remittance): PaymentKey => ({
  payerTaxId: remittance.payerTaxId,
  traceNumber: remittance.traceNumber,
  paymentDate: remittance.paymentDate,
  paymentCents: remittance.paymentCents,
});

export type ClaimKey = Pick<RemittanceClaim, 'patientControlNumber' | 'payerClaimControlNumber' | 'statusCode'> & {
  /** 1 for the first claim of the payment with these three, 2 for the next. */
  readonly occurrence: number;
};

/** L3: CLP01, CLP07, CLP02 and the occurrence, one per claim, in the order of the claims. */
export function claimIdentities(remittance: Remittance): readonly ClaimKey[] {
  const seen = new Map<string, number>();
  return remittance.claims.map(({ patientControlNumber, payerClaimControlNumber, statusCode }) => {
    const key = JSON.stringify([patientControlNumber, payerClaimControlNumber, statusCode]);
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return { patientControlNumber, payerClaimControlNumber, statusCode, occurrence };
  });
}

/** JSON with sorted keys and without undefined: equal values give equal text, however they were built. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * The remittance as canonical JSON: the bytes whose hash tells a repetition from a variant.
 * The production date is left out: a file made again on a later day says the same about the same money.
 */
export function canonicalRemittance(remittance: Remittance): string {
  const { productionDate: _, ...said } = remittance;
  return canonical(said);
}
