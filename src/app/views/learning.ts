/** What a practice learned from its coders' answers, as a manager sees it. */
import { z } from 'zod';

const share = z.number().min(0).max(1);

const modelVersionSchema = z
  .object({
    version: z.int().min(1),
    learnedAt: z.string(),
    learnedBy: z.string(),
    visits: z.int(),
    answers: z.int(),
    /** Mean squared error of its probabilities, and of those before it, on the latest fifth of the visits, which neither had seen. */
    trial: z.object({ visits: z.int(), answers: z.int(), error: z.number(), errorBefore: z.number() }),
    /** It was at least as good as what was in force. */
    passed: z.boolean(),
    inForce: z.boolean(),
  })
  .meta({ id: 'CodingModelVersion' });

export const codingLearningSchema = z
  .object({
    /** Decisions with answers to suggestions, and these by what became of them. */
    visits: z.int(),
    accepted: z.int(),
    rejected: z.int(),
    changed: z.int(),
    left: z.int(),
    added: z.int(),
    /** What learning needs. */
    visitsNeeded: z.int(),
    answersNeeded: z.int(),
    /** Absent: suggestions are ranked as the engine ranks them. */
    version: z.int().min(1).optional(),
    versions: z.array(modelVersionSchema).readonly(),
    automatic: z
      .object({
        /** What a manager asked for, in thousandths. */
        precisionPerMille: z.int(),
        /** Absent: the answers do not prove that precision for any code, so nothing is filled in. */
        band: z.object({ from: share, share, precision: share, low: share, high: share, many: z.int() }).optional(),
      })
      .optional(),
  })
  .meta({ id: 'CodingLearning' });
export type CodingLearningView = z.infer<typeof codingLearningSchema>;

export const learningChoiceSchema = z
  .strictObject({
    /** 'none': the ranking that ships. */
    version: z.union([z.int().min(1), z.literal('none')]),
    /** 800 to 999: codes are filled in where at least this share is surely right; 'never'. A person decides either way. */
    precisionPerMille: z.union([z.int().min(800).max(999), z.literal('never')]),
  })
  .meta({ id: 'CodingLearningChoice' });
export type LearningChoiceInput = z.infer<typeof learningChoiceSchema>;
