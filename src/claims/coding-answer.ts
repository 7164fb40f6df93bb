/** What a coder made of the suggestions: the events that the ranker learns from. A decision alone does not tell why. */
import { z } from 'zod';
import { encounterIdSchema, icd10Schema } from './identifiers.ts';

/** Why a suggestion was turned down, in the order of the keys 1 to 6. */
export const rejectionReasonSchema = z.enum([
  'words-mean-something-else',
  'context',
  'not-addressed',
  'part-of-another',
  'less-specific',
  'other',
]);

export const codingAnswersSchema = z.object({
  /** The learned model whose scores the coder saw; absent for the one that ships. */
  modelVersion: z.int().min(1).optional(),
  rejected: z
    .array(z.object({ code: icd10Schema, reason: rejectionReasonSchema }))
    .max(60)
    .readonly(),
  /** A suggested code that the coder replaced by another for the same words. */
  changed: z
    .array(z.object({ from: icd10Schema, to: icd10Schema }))
    .max(60)
    .readonly(),
});
export type CodingAnswers = z.infer<typeof codingAnswersSchema>;

/** A suggestion as numbers: enough to learn from, and nothing of the note. */
export const suggestionFactsSchema = z.object({
  score: z.number().min(0).max(1),
  /** 0 for the first on the list, and how long the list was. */
  place: z.int().min(0),
  many: z.int().min(1),
  /** Places in the note that speak for it, and the section of the best one. */
  spans: z.int().min(1),
  section: z.string(),
  /** It was filled in by itself, so that its acceptance proves less. */
  automatic: z.boolean(),
});
export type SuggestionFacts = z.infer<typeof suggestionFactsSchema>;

const EVENT_OUTCOMES = ['accepted', 'rejected', 'changed', 'left', 'added'] as const;

/** One suggested or added code of one decision. */
export const codingEventSchema = z.object({
  encounterId: encounterIdSchema,
  revision: z.int().min(1),
  code: icd10Schema,
  /** 'left': suggested, and neither taken nor turned down. */
  outcome: z.enum(EVENT_OUTCOMES),
  reason: rejectionReasonSchema.optional(),
  changedTo: icd10Schema.optional(),
  modelVersion: z.int().min(1).optional(),
  /** Absent for what was added. */
  facts: suggestionFactsSchema.optional(),
});
export type CodingEvent = z.infer<typeof codingEventSchema>;
