/**
 * A coder's question to a clinician about the record of one visit: what it cites, what it asks, and its answer. It moves
 * draft → sent → answered → closed, or is withdrawn before it is answered; who did what and when stays with it.
 */
import { z } from 'zod';
import { evidenceSpanSchema } from './coded-encounter.ts';
import {
  encounterIdSchema,
  instantSchema,
  patientIdSchema,
  plainDateSchema,
  providerIdSchema,
  queryIdSchema,
  sha256Schema,
} from './identifiers.ts';
import { shortText } from './party.ts';

/** Several lines; no other control character. */
const longText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the point
    .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f]*$/, 'must not hold control characters');

/** Why words of an earlier visit bear on this one. */
const relevanceSchema = z.enum(['specificity', 'baseline', 'treatment', 'cause', 'history']);

/** A signed note of an earlier visit of the same patient. */
export const earlierNoteSchema = z.object({
  encounterId: encounterIdSchema,
  serviceDate: plainDateSchema,
  noteVersion: z.int().min(1),
  noteSha256: sha256Schema,
});
export type EarlierNote = z.infer<typeof earlierNoteSchema>;

/** Words of the signed note version that the query names, or of an earlier note. */
export const queryIndicatorSchema = evidenceSpanSchema.extend({ earlier: earlierNoteSchema.optional() });
export type CitedIndicator = z.infer<typeof queryIndicatorSchema>;

/** What a coder words and cites. Whether it may be asked is judged by its rules (conventions/query), not by its shape. */
export const queryTextShape = {
  title: shortText(120),
  question: longText(2000),
  form: z.enum(['open', 'multiple-choice', 'yes-no']),
  confirms: z.enum(['documented-diagnosis', 'present-on-admission', 'cause-and-effect']).optional(),
  indicators: z.array(queryIndicatorSchema).max(20).readonly(),
  /** Present where an earlier note is cited. */
  relevance: relevanceSchema.optional(),
  /** 'Other' and 'unable to determine' are offered with every query and stand in none. */
  options: z
    .array(z.object({ words: shortText(200), supportedBy: z.array(z.int().min(1).max(20)).max(20).readonly() }))
    .max(10)
    .readonly(),
} as const;

export const queryAnswerSchema = z
  .discriminatedUnion('kind', [
    /** 1-based position among the options. */
    z.strictObject({ kind: z.literal('option'), option: z.int().min(1).max(10), remark: longText(2000).optional() }),
    z.strictObject({ kind: z.literal('yes'), remark: longText(2000).optional() }),
    z.strictObject({ kind: z.literal('no'), remark: longText(2000).optional() }),
    /** The clinician's own words: the answer to an open query, or none of the options. */
    z.strictObject({ kind: z.literal('own-words'), words: longText(4000) }),
    z.strictObject({ kind: z.literal('unable-to-determine'), remark: longText(2000).optional() }),
  ])
  .meta({ id: 'QueryAnswer' });
export type QueryAnswer = z.infer<typeof queryAnswerSchema>;

const core = {
  queryId: queryIdSchema,
  encounterId: encounterIdSchema,
  patientId: patientIdSchema,
  /** Whom it asks: the clinician who signed the note it cites. */
  providerId: providerIdSchema,
  serviceDate: plainDateSchema,
  /** The signed note version that its indicators are cited from, by its hash. */
  noteVersion: z.int().min(1),
  noteSha256: sha256Schema,
  ...queryTextShape,
  writtenBy: shortText(120),
  writtenAt: instantSchema,
};

/** `on` is the practice's business day, which turnaround is counted in. */
const move = { by: shortText(120), at: instantSchema, on: plainDateSchema };
const sent = z.object({ ...move, dueOn: plainDateSchema });
const answered = z.object({
  ...move,
  answer: queryAnswerSchema,
  /** The signed version of the note that carries the answer, where its words became an addendum. */
  noteVersion: z.int().min(1).optional(),
  /** Of the whole query with its answer as text (`queryDocument`). */
  sha256: sha256Schema,
});
const withdrawn = z.object({ ...move, because: shortText(300) });

export const providerQuerySchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('draft'), ...core }),
    z.object({ state: z.literal('sent'), ...core, sent }),
    z.object({ state: z.literal('answered'), ...core, sent, answered }),
    z.object({ state: z.literal('closed'), ...core, sent, answered, closed: z.object(move) }),
    z.object({ state: z.literal('withdrawn'), ...core, sent: sent.optional(), withdrawn }),
  ])
  .meta({ id: 'ProviderQuery' });
export type ProviderQuery = z.infer<typeof providerQuerySchema>;
export type QueryState = ProviderQuery['state'];
export type QueryIn<S extends QueryState> = Extract<ProviderQuery, { readonly state: S }>;
export type QueryMove = z.infer<z.ZodObject<typeof move>>;
