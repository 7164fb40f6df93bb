/** A claim on the wire: its own segments, sent and answered, each with its place and in plain words. */
import { z } from 'zod';
import { plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';

const segmentSchema = z
  .object({ path: z.string(), loop: z.string(), text: z.string(), words: saidSchema.optional() })
  .meta({ id: 'SegmentReading' });

export const claimX12Schema = z
  .object({
    /** Newest last: what went out, then what came in about it. */
    parts: z
      .array(
        z.object({
          kind: z.enum(['837P', '277CA', '835']),
          direction: z.enum(['out', 'in']),
          /** Absent for what has not been sent. */
          file: z.object({ fileId: z.string(), fileName: z.string(), on: plainDateSchema }).optional(),
          segments: z.array(segmentSchema).readonly(),
        }),
      )
      .readonly(),
    /** Why nothing can be written yet, for a claim that is not ready. */
    unwritten: z.string().optional(),
  })
  .meta({ id: 'ClaimX12' });
export type ClaimX12 = z.infer<typeof claimX12Schema>;
