/** A claim on the wire: its own segments, sent and answered, each with its place and in plain words. */
import { z } from 'zod';
import { plainDateSchema } from '../../claims/identifiers.ts';
import { saidSchema } from '../../claims/said.ts';

/** A field of the claim that a segment says. */
const fieldSchema = z
  .object({ at: z.string(), field: saidSchema, value: z.string(), cents: z.int().optional(), on: z.string().optional() })
  .meta({ id: 'SegmentField' });

/** What is wrong with a segment: a short sentence, and the engine's own in English. */
const foundShape = {
  severity: z.enum(['error', 'warning']),
  words: saidSchema,
  message: z.string(),
  code: z.string(),
  path: z.string(),
};
const segmentFindingSchema = z.object(foundShape).meta({ id: 'SegmentFinding' });

const segmentSchema = z
  .object({
    path: z.string(),
    loop: z.string(),
    text: z.string(),
    words: saidSchema.optional(),
    fields: z.array(fieldSchema).readonly(),
    findings: z.array(segmentFindingSchema).readonly(),
  })
  .meta({ id: 'SegmentReading' });

/** A segment of a stored file. */
export const viewedSegmentSchema = z
  .object({
    /** Without its terminator; a byte outside text is shown as U+FFFD. */
    text: z.string(),
    /** How deep to indent it. */
    depth: z.int().min(0),
    path: z.string().optional(),
    begins: saidSchema.optional(),
    words: saidSchema.optional(),
    fields: z.array(fieldSchema).readonly(),
  })
  .meta({ id: 'ViewedSegment' });

/** What is found in a stored file, by the 0-based place of the segment. */
export const fileFindingsSchema = z
  .object({ total: z.int().min(0), findings: z.array(z.object({ at: z.int().min(0), ...foundShape })).readonly() })
  .meta({ id: 'FileFindings' });

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
