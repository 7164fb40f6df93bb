/**
 * What a payer decided and paid, in payer-neutral form: one payment with its claims, lines and adjustments.
 * By law of the 835 each level balances (005010X221A1 §1.10.2.1); an unbalanced one never becomes this value.
 */
import { z } from 'zod';
import { centsSchema, modifierSchema, plainDateSchema } from './identifiers.ts';

/** CO contractual, PR patient responsibility, OA other, PI payer initiated. CR left with 5010. */
export const groupCodeSchema = z.enum(['CO', 'PR', 'OA', 'PI']);
export type GroupCode = z.infer<typeof groupCodeSchema>;

export const adjustmentSchema = z.object({
  group: groupCodeSchema,
  /** Claim adjustment reason code. */
  carc: z.string().regex(/^[0-9A-Z]{1,5}$/),
  /** Positive lowers what is paid. */
  cents: centsSchema,
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

export const remittanceLineSchema = z.object({
  /** Our line number echoed (REF*6R); the best key to the line. */
  lineControlNumber: z.string().optional(),
  procedure: z.string(),
  modifiers: z.array(modifierSchema).readonly(),
  serviceDate: plainDateSchema.optional(),
  /** Exact decimal as sent; 1 when absent (SVC05). */
  units: z.string(),
  chargeCents: centsSchema,
  paidCents: centsSchema,
  allowedCents: centsSchema.optional(),
  adjustments: z.array(adjustmentSchema).readonly(),
  /** Remittance advice remark codes (LQ*HE). */
  rarcs: z.array(z.string()).readonly(),
});
export type RemittanceLine = z.infer<typeof remittanceLineSchema>;

export const remittanceClaimSchema = z.object({
  /** As echoed (CLP01): ours when it matches, the payer's mangling of it otherwise. */
  patientControlNumber: z.string(),
  /** CLP02. 1 2 3 processed as primary, secondary, tertiary; 4 denied; 19–21 and forwarded; 22 reversal; 23 not ours; 25 predetermination. */
  statusCode: z.enum(['1', '2', '3', '4', '19', '20', '21', '22', '23', '25']),
  chargeCents: centsSchema,
  paidCents: centsSchema,
  /** As the payer states it; takes no part in balancing. */
  patientResponsibilityCents: centsSchema,
  filingIndicator: z.string(),
  payerClaimControlNumber: z.string(),
  frequencyCode: z.string().optional(),
  patientLastName: z.string().optional(),
  patientFirstName: z.string().optional(),
  memberId: z.string().optional(),
  /** NM1*TT: the claim was forwarded here, so we send no secondary claim. */
  crossoverTo: z.object({ name: z.string(), payerId: z.string().optional() }).optional(),
  receivedOn: plainDateSchema.optional(),
  adjustments: z.array(adjustmentSchema).readonly(),
  /** Claim-level remark codes (MIA, MOA). */
  rarcs: z.array(z.string()).readonly(),
  lines: z.array(remittanceLineSchema).readonly(),
});
export type RemittanceClaim = z.infer<typeof remittanceClaimSchema>;

/** PLB: positive lowers the payment. */
export const providerAdjustmentSchema = z.object({
  npi: z.string(),
  fiscalYearEnd: plainDateSchema,
  reason: z.string(),
  reference: z.string().optional(),
  cents: centsSchema,
});
export type ProviderAdjustment = z.infer<typeof providerAdjustmentSchema>;

export const remittanceSchema = z.object({
  /** TRN03, the payer's originating company id: first part of the payment's identity. */
  payerTaxId: z.string(),
  payerName: z.string(),
  /** The payer's own electronic id (N104 or REF), when sent. */
  payerId: z.string().optional(),
  payeeNpi: z.string(),
  /** TRN02. */
  traceNumber: z.string(),
  /** BPR16. */
  paymentDate: plainDateSchema,
  paymentMethod: z.enum(['ACH', 'CHK', 'FWT', 'BOP', 'NON']),
  /** BPR02, never negative. */
  paymentCents: centsSchema,
  /** DTM*405. */
  productionDate: plainDateSchema.optional(),
  claims: z.array(remittanceClaimSchema).readonly(),
  providerAdjustments: z.array(providerAdjustmentSchema).readonly(),
});
export type Remittance = z.infer<typeof remittanceSchema>;
