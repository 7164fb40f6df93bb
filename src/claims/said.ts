/** The schema of a sentence that travels as template and values (kernel/said.ts). */
import { z } from 'zod';
import type { Said } from '../kernel/said.ts';

export const saidSchema: z.ZodType<Said, Said> = z
  .object({
    text: z.string().min(1).max(1000),
    get values() {
      return z
        .record(z.string(), z.union([z.string(), z.number(), saidSchema, z.array(saidSchema).readonly()]))
        .readonly()
        .optional();
    },
  })
  .readonly()
  .meta({ id: 'Said' }) as unknown as z.ZodType<Said, Said>;
