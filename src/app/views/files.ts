/** What the screens of files read: what left, what came, where it stands, and what it says. */
import { z } from 'zod';
import { acknowledgementSchema } from '../../claims/acknowledgement.ts';
import {
  centsSchema,
  claimIdSchema,
  instantSchema,
  patientControlNumberSchema,
  plainDateSchema,
  sha256Schema,
} from '../../claims/identifiers.ts';
import { workItemSchema } from '../../claims/work-item.ts';
import { viewedSegmentSchema } from './claim-x12.ts';

export const fileIdSchema = z.uuid();

const fileStateSchema = z.enum([
  'BUILT',
  'CLAIMED',
  'UPLOADING',
  'RENAMED',
  'VERIFIED',
  'SENT',
  'ACKNOWLEDGED',
  'REJECTED',
  'AMBIGUOUS',
  'RECEIVED',
  'READ',
  'QUARANTINED',
]);

const fileKindSchema = z.enum(['837P', 'TA1', '999', '277CA', '835', 'unknown']);

export const fileRowSchema = z
  .object({
    fileId: fileIdSchema,
    direction: z.enum(['out', 'in']),
    partnerId: z.string(),
    partnerName: z.string(),
    fileName: z.string(),
    /** What it was taken in as; 'unknown' while nobody could read it. */
    kind: fileKindSchema,
    state: fileStateSchema,
    /** Day it was built or received. */
    on: plainDateSchema,
    /** Claims it carries, or payments it brought. */
    claims: z.int().min(0),
    payments: z.int().min(0),
    /** Charges sent, or money paid. */
    cents: centsSchema,
    /** Of a file that came in: what became of it, or why it was set aside. */
    detail: z.string().optional(),
  })
  .meta({ id: 'FileRow' });
export type FileRow = z.infer<typeof fileRowSchema>;

export const fileSearchSchema = z.strictObject({
  direction: z.enum(['out', 'in']).optional(),
  /** 'on-its-way' has left our hands in part, 'set-aside' waits for a person. */
  standing: z.enum(['on-its-way', 'waiting-for-answer', 'done', 'set-aside']).optional(),
  kind: fileKindSchema.optional(),
  cursor: fileIdSchema.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type FileSearch = z.infer<typeof fileSearchSchema>;

export const filePageSchema = z
  .object({ rows: z.array(fileRowSchema).readonly(), nextCursor: fileIdSchema.optional() })
  .meta({ id: 'FilePage' });
export type FilePage = z.infer<typeof filePageSchema>;

/** One step of an outbound file's way. */
const fileMoveSchema = z.object({
  at: instantSchema,
  from: fileStateSchema,
  to: fileStateSchema,
  actor: z.string(),
});

export const claimInFileSchema = z.object({
  claimId: claimIdSchema,
  patientControlNumber: patientControlNumberSchema,
  state: z.string(),
  payerId: z.string(),
  chargeCents: centsSchema,
});
export type ClaimInFile = z.infer<typeof claimInFileSchema>;

const paymentInFileSchema = z.object({
  paymentKey: z.string(),
  payerName: z.string(),
  traceNumber: z.string(),
  paymentDate: plainDateSchema,
  paymentCents: centsSchema,
  /** False for a repetition with other content, which was not posted. */
  isPosted: z.boolean(),
});

export const filePageFactsSchema = z
  .object({
    row: fileRowSchema,
    sha256: sha256Schema,
    byteCount: z.int().min(0),
    partner: z.object({ name: z.string(), senderId: z.string(), receiverId: z.string(), usage: z.enum(['T', 'P']) }).optional(),
    /** Numbers of the envelope of a file that left. */
    numbers: z.object({ interchange: z.string(), group: z.string(), transaction: z.string(), attempts: z.int() }).optional(),
    moves: z.array(fileMoveSchema).readonly(),
    /** The first of them; `row.claims` counts all. */
    claims: z.array(claimInFileSchema).readonly(),
    payments: z.array(paymentInFileSchema).readonly(),
    /** In a file that came: what it acknowledges. */
    acknowledgements: z.array(z.object({ claimId: claimIdSchema.optional(), acknowledgement: acknowledgementSchema })).readonly(),
    work: z.array(workItemSchema).readonly(),
    /** It was set aside and may be read again. */
    canReadAgain: z.boolean(),
  })
  .meta({ id: 'FileFacts' });
export type FileFacts = z.infer<typeof filePageFactsSchema>;

export const segmentPageQuerySchema = z.strictObject({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(500).default(200),
});
export const segmentPageSchema = z
  .object({
    /** 0-based position of the first segment here. */
    from: z.int().min(0),
    total: z.int().min(0),
    segments: z.array(viewedSegmentSchema).readonly(),
  })
  .meta({ id: 'SegmentPage' });

export const readAgainSchema = z
  .object({ fileId: fileIdSchema, state: fileStateSchema, detail: z.string().optional() })
  .meta({ id: 'ReadAgain' });
