/** What anybody may know of a demonstration: that it is one, and how to enter it. */
import { z } from 'zod';
import { ROLES } from '../../access/permissions.ts';

const demonstrationPersonSchema = z
  .object({ loginName: z.string(), password: z.string(), displayName: z.string(), roles: z.array(z.enum(ROLES)) })
  .meta({ id: 'DemonstrationPerson' });

export const demonstrationSchema = z
  .object({
    practice: z.string(),
    /** Empty where other machines can reach the server: then the log-ins are told on its terminal alone. */
    people: z.array(demonstrationPersonSchema),
  })
  .meta({ id: 'Demonstration' });

export type Demonstration = z.infer<typeof demonstrationSchema>;
