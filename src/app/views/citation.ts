/** Who says so, as a screen shows it beside a rule, an amount or a meaning. */
import { z } from 'zod';
import { plainDateSchema } from '../../claims/identifiers.ts';
import type { Citation } from '../../kernel/effective.ts';

export const citationSchema = z
  .object({
    title: z.string(),
    locator: z.string(),
    /** 'read' the passage itself, 'reference' quoted for us, 'memory' general knowledge, 'house' our own policy. */
    basis: z.enum(['read', 'reference', 'memory', 'house']),
    checkedOn: plainDateSchema,
  })
  .meta({ id: 'Citation' }) satisfies z.ZodType<Citation>;
