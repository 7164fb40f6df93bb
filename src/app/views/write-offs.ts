/** Open money that is given up: what is asked for, who decides, and how it stands. */
import { z } from 'zod';
import {
  centsSchema,
  chargeIdSchema,
  claimIdSchema,
  encounterIdSchema,
  patientIdSchema,
  plainDateSchema,
} from '../../claims/identifiers.ts';
import { WRITE_OFF_REASONS } from '../../ledger/write-off-reasons.ts';
import { citationSchema } from './citation.ts';

const reasonSchema = z.enum(WRITE_OFF_REASONS.map(({ reason }) => reason));
const sideSchema = z.enum(['plan', 'patient']);

const partSchema = z.strictObject({
  chargeId: chargeIdSchema,
  side: sideSchema,
  cents: z.int().min(1, 'must be above zero').max(100_000_000, 'must not be above $1,000,000.00').pipe(centsSchema),
});

/** The screen makes the id when the form opens, so that the same decision sent twice is made once. */
export const askWriteOffSchema = z
  .strictObject({
    writeOffId: z.uuid(),
    encounterId: encounterIdSchema,
    /** The claim to close with it, once nothing of it is open any more. */
    claimId: claimIdSchema.optional(),
    reason: reasonSchema,
    note: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .regex(/^[^\p{Cc}]*$/u, 'must not hold control characters')
      .optional(),
    parts: z.array(partSchema).min(1).max(100).readonly(),
  })
  .meta({ id: 'AskWriteOff' });
export type AskWriteOff = z.infer<typeof askWriteOffSchema>;

export const writeOffParamsSchema = z.object({ writeOffId: z.uuid() });

export const decideWriteOffSchema = z.strictObject({ decision: z.enum(['approve', 'refuse']) }).meta({ id: 'DecideWriteOff' });

export const writeOffSchema = z
  .object({
    writeOffId: z.string(),
    patientId: patientIdSchema,
    encounterId: encounterIdSchema,
    claimId: claimIdSchema.optional(),
    state: z.enum(['asked', 'posted', 'refused', 'undone']),
    reason: reasonSchema,
    words: z.string(),
    note: z.string().optional(),
    cents: centsSchema,
    parts: z.array(z.object({ chargeId: chargeIdSchema, side: sideSchema, cents: centsSchema })).readonly(),
    askedBy: z.string(),
    askedOn: plainDateSchema,
    decidedBy: z.string().optional(),
    decidedOn: plainDateSchema.optional(),
    undoneBy: z.string().optional(),
    undoneOn: plainDateSchema.optional(),
  })
  .meta({ id: 'WriteOff' });
export type WriteOffView = z.infer<typeof writeOffSchema>;
export type WriteOffRecord = Omit<WriteOffView, 'words'>;

export const writeOffListSchema = z.object({ writeOffs: z.array(writeOffSchema).readonly() }).meta({ id: 'WriteOffList' });

export const writeOffChoicesSchema = z
  .object({
    /** Up to here whoever asks decides alone; above it another person must approve. */
    aloneCents: centsSchema,
    reasons: z
      .array(
        z.object({
          reason: reasonSchema,
          words: z.string(),
          when: z.string(),
          sides: z.array(sideSchema).readonly(),
          accountName: z.string(),
          refused: z.string().optional(),
          cite: citationSchema,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'WriteOffChoices' });
