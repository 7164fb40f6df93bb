/** Work behind a request, as the screens order and follow it. */
import { z } from 'zod';
import { JOB_PROBLEMS, JOB_STEPS } from '../job-ports.ts';

export const jobOrderSchema = z.strictObject({ kind: z.enum(['send-claims', 'collect-answers']) }).meta({ id: 'JobOrder' });

export const calendarAdvanceSchema = z.strictObject({ days: z.int().min(1).max(31) }).meta({ id: 'CalendarAdvance' });

export const jobIdSchema = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a lower-case UUID');

export const jobStatusSchema = z
  .object({
    jobId: z.string(),
    kind: z.enum(['send-claims', 'collect-answers', 'advance-calendar', 'take-in', 'install-codes', 'learn-codes']),
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    step: z.enum(JOB_STEPS),
    done: z.int(),
    /** Absent while nobody knows. */
    of: z.int().optional(),
    problem: z.enum(JOB_PROBLEMS).optional(),
  })
  .meta({ id: 'JobStatus' });
