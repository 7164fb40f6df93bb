/** Coders' questions to clinicians as screens read them, and what is sent to write, send, answer and end one. */
import { z } from 'zod';
import { storedFindingSchema } from '../../claims/claim.ts';
import {
  encounterIdSchema,
  instantSchema,
  patientIdSchema,
  plainDateSchema,
  providerIdSchema,
  queryIdSchema,
  sha256Schema,
} from '../../claims/identifiers.ts';
import { personNameSchema, shortText } from '../../claims/party.ts';
import { providerQuerySchema, queryAnswerSchema, queryTextShape } from '../../claims/provider-query.ts';
import { citationSchema } from './citation.ts';

export const queryParamsSchema = z.strictObject({ queryId: queryIdSchema });

const textInput = {
  /** The signed version that the indicators are cited from. */
  noteVersion: z.int().min(1),
  noteSha256: sha256Schema,
  title: queryTextShape.title,
  question: queryTextShape.question,
  form: queryTextShape.form,
  confirms: queryTextShape.confirms,
  indicators: z
    .array(
      z.strictObject({
        start: z.int().min(0).max(200_000),
        end: z.int().min(1).max(200_000),
        words: z.string().min(1).max(2000),
        /** The signed note of an earlier visit that it is cited from; absent for this visit's. */
        earlier: z
          .strictObject({ encounterId: encounterIdSchema, noteVersion: z.int().min(1), noteSha256: sha256Schema })
          .optional(),
      }),
    )
    .max(20)
    .readonly(),
  /** Why earlier notes bear on this visit. */
  relevance: queryTextShape.relevance,
  options: z.array(z.strictObject(queryTextShape.options.unwrap().element.shape)).max(10).readonly(),
};

/** Words that are still being written, to see what the rules say of them. */
export const checkQuerySchema = z
  .strictObject({ ...textInput, title: z.string().max(120), question: z.string().max(2000) })
  .meta({ id: 'CheckQuery' });
export type QueryText = z.infer<typeof checkQuerySchema>;

/** The screen makes the id when the dialog opens, so that the same query sent twice is one. */
export const askQuerySchema = z.strictObject({ queryId: queryIdSchema, ...textInput }).meta({ id: 'AskQuery' });
export type AskQuery = z.infer<typeof askQuerySchema>;

/** Of the query as it was read. */
const revision = z.int().min(1);
export const changeQuerySchema = z.strictObject({ revision, ...textInput }).meta({ id: 'ChangeQuery' });
export const moveQuerySchema = z.strictObject({ revision }).meta({ id: 'MoveQuery' });
export const withdrawQuerySchema = z.strictObject({ revision, because: shortText(300) }).meta({ id: 'WithdrawQuery' });
export const answerQuerySchema = z.strictObject({ revision, answer: queryAnswerSchema }).meta({ id: 'AnswerQuery' });

export const earlierParamsSchema = z.strictObject({ encounterId: encounterIdSchema, earlierId: encounterIdSchema });

export const earlierNoteRowSchema = z
  .object({ encounterId: encounterIdSchema, serviceDate: plainDateSchema, reason: z.string(), clinician: z.string() })
  .meta({ id: 'EarlierNoteRow' });
export type EarlierNoteRow = z.infer<typeof earlierNoteRowSchema>;

export const earlierNotesSchema = z.object({ notes: z.array(earlierNoteRowSchema).readonly() }).meta({ id: 'EarlierNotes' });

/** A signed note of an earlier visit, to be cited from. */
export const earlierNoteViewSchema = z
  .object({
    encounterId: encounterIdSchema,
    serviceDate: plainDateSchema,
    reason: z.string(),
    noteVersion: z.int(),
    noteSha256: sha256Schema,
    text: z.string(),
    signedBy: z.string(),
    signedAt: instantSchema,
  })
  .meta({ id: 'EarlierNoteView' });
export type EarlierNoteView = z.infer<typeof earlierNoteViewSchema>;

const findingSchema = storedFindingSchema.extend({ cite: z.array(citationSchema).min(1).readonly() });
export const queryCheckSchema = z
  .object({ findings: z.array(findingSchema).readonly(), maySend: z.boolean() })
  .meta({ id: 'QueryCheck' });
export type QueryCheck = z.infer<typeof queryCheckSchema>;

export const querySchema = z
  .object({
    revision,
    query: providerQuerySchema,
    patientName: personNameSchema,
    /** Whom it asks. */
    clinician: z.string(),
    /** What the rules say of it now. */
    check: queryCheckSchema,
    /** Days from sending to the answer, or until today while it is awaited. */
    days: z.int().optional(),
    overdue: z.boolean(),
  })
  .meta({ id: 'ProviderQueryView' });
export type QueryView = z.infer<typeof querySchema>;

export const visitQueriesSchema = z.object({ queries: z.array(querySchema).readonly() }).meta({ id: 'VisitQueries' });

/** One query with all that is needed to answer it or to look into it. */
export const queryPageSchema = querySchema
  .extend({
    note: z.object({
      version: z.int(),
      text: z.string(),
      signedBy: z.string(),
      signedAt: instantSchema,
    }),
    /** The earlier notes it cites, the latest first. */
    earlierNotes: z.array(earlierNoteViewSchema).readonly(),
    visitReason: z.string(),
    /** It asks the clinician who reads it, and waits for the answer. */
    mayAnswer: z.boolean(),
    /** The kept document and its hash, once answered. */
    document: z.object({ text: z.string(), sha256: sha256Schema, unchanged: z.boolean() }).optional(),
    /** What it said before each change, oldest first. */
    earlier: z
      .array(z.object({ revision: z.int(), state: z.string(), title: z.string(), question: z.string(), replacedBy: z.string() }))
      .readonly(),
  })
  .meta({ id: 'ProviderQueryPage' });
export type QueryPage = z.infer<typeof queryPageSchema>;

export const querySearchSchema = z.strictObject({
  state: z.enum(['draft', 'sent', 'answered', 'closed', 'withdrawn']).optional(),
  /** Those that ask the caller. */
  mine: z.enum(['yes', 'no']).default('no'),
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type QuerySearch = z.infer<typeof querySearchSchema>;

export const queryRowSchema = z
  .object({
    queryId: queryIdSchema,
    encounterId: encounterIdSchema,
    patientId: patientIdSchema,
    patientName: personNameSchema,
    providerId: providerIdSchema,
    clinician: z.string(),
    serviceDate: plainDateSchema,
    title: z.string(),
    state: z.enum(['draft', 'sent', 'answered', 'closed', 'withdrawn']),
    writtenBy: z.string(),
    sentOn: plainDateSchema.optional(),
    dueOn: plainDateSchema.optional(),
    answeredOn: plainDateSchema.optional(),
    /** From sending to the answer. */
    days: z.int().optional(),
  })
  .meta({ id: 'QueryRow' });
export type QueryRow = z.infer<typeof queryRowSchema>;

export const queryCountsSchema = z.object({
  draft: z.int(),
  sent: z.int(),
  overdue: z.int(),
  answered: z.int(),
  closed: z.int(),
  withdrawn: z.int(),
  /** Median days from sending to the answer, of all that were answered. */
  medianDays: z.number().optional(),
});
export type QueryCounts = z.infer<typeof queryCountsSchema>;

export const queryListSchema = z
  .object({ rows: z.array(queryRowSchema).readonly(), nextCursor: z.string().optional(), counts: queryCountsSchema })
  .meta({ id: 'QueryList' });
