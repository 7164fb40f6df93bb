/** What the screens of payments received read: the payment, its claims, and the proof that it balances. */
import { z } from 'zod';
import { centsSchema, claimIdSchema, patientIdSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { adjustmentSchema, remittanceClaimSchema, remittanceLineSchema, remittanceSchema } from '../../claims/remittance.ts';
import { fileIdSchema } from './files.ts';

/** As ledger/payment-key.ts writes it. */
export const paymentKeySchema = z
  .string()
  .max(200)
  .regex(
    /^era:[0-9A-Za-z_-]+\.[0-9A-Za-z_-]+\.\d{4}-\d{2}-\d{2}\.\d+$/,
    'must be a payment key, such as era:123456789.T1.2026-01-20.1000',
  );

export const remittanceRowSchema = z
  .object({
    paymentKey: z.string(),
    payerName: z.string(),
    traceNumber: z.string(),
    paymentDate: plainDateSchema,
    paymentMethod: remittanceSchema.shape.paymentMethod,
    paymentCents: centsSchema,
    claims: z.int().min(0),
    /** Claims of it that we could not find by their number. */
    unmatched: z.int().min(0),
    /** The same payment came again with other content. */
    variants: z.int().min(0),
    fileId: fileIdSchema,
    receivedOn: plainDateSchema,
  })
  .meta({ id: 'RemittanceRow' });
export type RemittanceRow = z.infer<typeof remittanceRowSchema>;

export const remittanceSearchSchema = z.strictObject({
  payerTaxId: z.string().max(30).optional(),
  from: plainDateSchema.optional(),
  to: plainDateSchema.optional(),
  /** With money that found no claim, or with a variant. */
  attention: z.enum(['unmatched', 'variant']).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type RemittanceSearch = z.infer<typeof remittanceSearchSchema>;

export const remittancePageSchema = z
  .object({
    rows: z.array(remittanceRowSchema).readonly(),
    nextCursor: z.string().optional(),
    /** Of the whole filter. */
    total: z.int().min(0),
    totalCents: centsSchema,
  })
  .meta({ id: 'RemittancePage' });
export type RemittancePage = z.infer<typeof remittancePageSchema>;

/** A term of an equation: what it is, and how much. */
const termSchema = z.object({ words: z.string(), cents: centsSchema });
/** One equation of the 835: the terms add up to what the payer states. */
export const equationSchema = z
  .object({ law: z.string(), terms: z.array(termSchema).readonly(), statedCents: centsSchema, holds: z.boolean() })
  .meta({ id: 'Equation' });
export type Equation = z.infer<typeof equationSchema>;

const explainedAdjustmentSchema = z.object({
  ...adjustmentSchema.shape,
  /** Our words for the reason, where we have some. */
  words: z.string().optional(),
  next: z.string().optional(),
});

const answeredLineSchema = z.object({
  line: remittanceLineSchema.omit({ adjustments: true }),
  adjustments: z.array(explainedAdjustmentSchema).readonly(),
  remarks: z.array(z.object({ code: z.string(), words: z.string().optional() })).readonly(),
  equation: equationSchema,
});

export const answeredClaimSchema = z
  .object({
    claim: remittanceClaimSchema.omit({ lines: true, adjustments: true }),
    claimId: claimIdSchema.optional(),
    patientId: patientIdSchema.optional(),
    patientName: z.string().optional(),
    adjustments: z.array(explainedAdjustmentSchema).readonly(),
    remarks: z.array(z.object({ code: z.string(), words: z.string().optional() })).readonly(),
    lines: z.array(answeredLineSchema).readonly(),
    equation: equationSchema,
    /** What the books hold for it: cash of this claim in the entries of this payment. */
    postedCents: centsSchema,
  })
  .meta({ id: 'AnsweredClaim' });
export type AnsweredClaim = z.infer<typeof answeredClaimSchema>;

export const remittancePageFactsSchema = z
  .object({
    row: remittanceRowSchema,
    payerTaxId: z.string(),
    payeeNpi: z.string(),
    productionDate: plainDateSchema.optional(),
    claims: z.array(answeredClaimSchema).readonly(),
    providerAdjustments: z
      .array(z.object({ reason: z.string(), reference: z.string().optional(), cents: centsSchema }))
      .readonly(),
    /** Claims paid less the payer's own adjustments is the payment; and the books took in exactly that. */
    equation: equationSchema,
    posted: equationSchema,
    variants: z.array(z.object({ fileId: fileIdSchema, fileName: z.string(), receivedOn: plainDateSchema })).readonly(),
  })
  .meta({ id: 'RemittanceFacts' });
export type RemittanceFacts = z.infer<typeof remittancePageFactsSchema>;
