/** What the other side says about a file (TA1, 999) or about each claim in it (277CA), before any decision on money. */
import { z } from 'zod';
import { centsSchema, plainDateSchema } from './identifiers.ts';

export const interchangeAcknowledgementSchema = z.object({
  kind: z.literal('interchange'),
  /** ISA13 of what we sent, with its leading zeros. */
  interchangeControlNumber: z.string(),
  /** TA104. */
  outcome: z.enum(['accepted', 'accepted-with-errors', 'rejected']),
  /** TA105. */
  noteCode: z.string(),
});

const functionalErrorSchema = z.object({
  /** Where, in the transaction we sent. */
  segment: z.string(),
  position: z.int().optional(),
  loop: z.string().optional(),
  element: z.string().optional(),
  /** IK304 or IK403 code. */
  code: z.string(),
});

export const functionalAcknowledgementSchema = z.object({
  kind: z.literal('functional'),
  groupControlNumber: z.string(),
  outcome: z.enum(['accepted', 'accepted-with-errors', 'partially-accepted', 'rejected']),
  transactions: z
    .array(
      z.object({
        transactionControlNumber: z.string(),
        outcome: z.enum(['accepted', 'accepted-with-errors', 'rejected']),
        errors: z.array(functionalErrorSchema).readonly(),
      }),
    )
    .readonly(),
});

/** One claim's front door: taken in for adjudication, or turned away and never seen by the payer again. */
export const claimAcknowledgementSchema = z.object({
  kind: z.literal('claim'),
  /** TRN02 of the patient level: our CLM01. */
  patientControlNumber: z.string(),
  outcome: z.enum(['accepted', 'rejected']),
  /** STC01-1 (A0–A8), STC01-2 status code, STC01-3 entity. */
  category: z.string(),
  status: z.string(),
  entity: z.string().optional(),
  chargeCents: centsSchema.optional(),
  effectiveOn: plainDateSchema,
  /** REF*1K, the payer's number, when it accepted the claim. */
  payerClaimControlNumber: z.string().optional(),
  payerName: z.string(),
});

export const acknowledgementSchema = z.discriminatedUnion('kind', [
  interchangeAcknowledgementSchema,
  functionalAcknowledgementSchema,
  claimAcknowledgementSchema,
]);
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
export type InterchangeAcknowledgement = z.infer<typeof interchangeAcknowledgementSchema>;
export type FunctionalAcknowledgement = z.infer<typeof functionalAcknowledgementSchema>;
export type ClaimAcknowledgement = z.infer<typeof claimAcknowledgementSchema>;
