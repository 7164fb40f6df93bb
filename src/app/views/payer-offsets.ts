/** What payers keep back or carry over beside the claims, as it stands on account 1300: by their own reference. */
import { z } from 'zod';
import { centsSchema, plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';
import { paymentKeySchema } from './remittances.ts';

const offsetMoveSchema = z
  .object({
    on: plainDateSchema,
    memo: saidSchema,
    /** Positive: the payer holds more of ours from then on. */
    cents: centsSchema,
    /** The payment that says so, where it is one. */
    paymentKey: paymentKeySchema.optional(),
  })
  .meta({ id: 'OffsetMove' });

const payerOffsetSchema = z
  .object({
    /** The payer's tax number and its own reference. */
    id: z.string(),
    reference: z.string(),
    cents: centsSchema,
    since: plainDateSchema,
    lastOn: plainDateSchema,
    days: z.int(),
    /** The oldest first, at most fifty. */
    moves: z.array(offsetMoveSchema).readonly(),
  })
  .meta({ id: 'PayerOffset' });
export type PayerOffset = z.infer<typeof payerOffsetSchema>;

export const payerOffsetsSchema = z
  .object({
    /** On account 1300 altogether. */
    cents: centsSchema,
    accountName: z.string(),
    open: z.array(payerOffsetSchema).readonly(),
    /** Back at nothing, the latest first. */
    settled: z.array(payerOffsetSchema).readonly(),
  })
  .meta({ id: 'PayerOffsets' });
export type PayerOffsets = z.infer<typeof payerOffsetsSchema>;
