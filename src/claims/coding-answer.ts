/** What a coder made of the suggestions: the events that the ranker learns from. A decision alone does not tell why. */
import { z } from 'zod';
import { icd10Schema } from './identifiers.ts';

/** Why a suggestion was turned down, in the order of the keys 1 to 6. */
export const rejectionReasonSchema = z.enum([
  'words-mean-something-else',
  'context',
  'not-addressed',
  'part-of-another',
  'less-specific',
  'other',
]);
export type RejectionReason = z.infer<typeof rejectionReasonSchema>;

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
