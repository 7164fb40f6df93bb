/** What a language model said of codes that were suggested already: one more reason for a person, never a code of its own. */
import { z } from 'zod';
import { evidenceSpanSchema } from './coded-encounter.ts';
import { encounterIdSchema, icd10Schema, instantSchema, sha256Schema } from './identifiers.ts';
import { shortText } from './party.ts';

const verdictWord = z.enum(['supported', 'not-supported', 'unclear']);

/** What a model must answer, before any of it is believed. Members beyond these are not looked at. */
export const modelAnswerSchema = z.object({
  verdicts: z
    .array(z.object({ id: z.string().max(60), verdict: verdictWord, quote: z.string().max(600), reason: z.string().max(2000) }))
    .max(200),
  elements: z
    .array(z.object({ id: z.string().max(60), quote: z.string().max(600), reason: z.string().max(2000) }))
    .max(200)
    .optional(),
});

export const codeVerdictSchema = z.object({
  code: icd10Schema,
  verdict: verdictWord,
  /** Words of the note, at their place. */
  quote: evidenceSpanSchema,
  reason: z.string(),
});
export type CodeVerdict = z.infer<typeof codeVerdictSchema>;

/** One element of the visit's decision making that the note documents, as a model reads it: for a person to count or not. */
export const judgedElementSchema = z.object({
  /** 'problems/stable-chronic': the element and its kind (conventions/decision-making). */
  id: z.string(),
  /** What was asked for under that id, in our words. */
  words: z.string(),
  quote: evidenceSpanSchema,
  reason: z.string(),
});
export type JudgedElement = z.infer<typeof judgedElementSchema>;

/** Why something that a model said is not shown. */
export const DROPPED = ['not-a-candidate', 'said-twice', 'quote-not-in-the-note'] as const;

export const codeJudgementSchema = z
  .object({
    encounterId: encounterIdSchema,
    /** The text that was judged. */
    noteVersion: z.int().min(1),
    noteSha256: sha256Schema,
    /** As it is configured; the practice knows what stands behind the name. */
    model: shortText(120),
    deidentified: z.boolean(),
    askedBy: shortText(120),
    askedAt: instantSchema,
    verdicts: z.array(codeVerdictSchema).readonly(),
    elements: z.array(judgedElementSchema).readonly(),
    dropped: z.array(z.object({ why: z.enum(DROPPED), count: z.int().min(1) })).readonly(),
    tokens: z.int().min(0),
  })
  .meta({ id: 'CodeJudgement' });
export type CodeJudgement = z.infer<typeof codeJudgementSchema>;
