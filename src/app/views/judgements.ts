/** What a screen reads of the language model: whether there is one, and what it said of this note's suggestions. */
import { z } from 'zod';
import { codeJudgementSchema } from '../../claims/code-judgement.ts';

export const judgementViewSchema = z
  .object({
    /** Absent where no model is set up. */
    model: z.object({ name: z.string(), deidentify: z.boolean() }).optional(),
    /** About the note as it is now; what was said of an earlier text is not shown. */
    judgement: codeJudgementSchema.optional(),
  })
  .meta({ id: 'JudgementView' });
