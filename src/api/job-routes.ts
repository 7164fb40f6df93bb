/** Work behind a request: ordered here, followed by its id or by the events. */
import { z } from 'zod';
import type { JobStatus } from '../app/job-ports.ts';
import { calendarAdvanceSchema, jobIdSchema, jobOrderSchema, jobStatusSchema } from '../app/views/jobs.ts';
import { type Failure, ok, type Result } from '../kernel/result.ts';
import { notFound, problem, type Problem, route, type Route } from './route.ts';

const answerOf = (started: Result<JobStatus, Failure>): Result<JobStatus, Problem> =>
  started.ok ? started : problem(409, started.error);

const startJob = route(
  {
    name: 'startJob',
    method: 'POST',
    path: '/jobs',
    access: 'job:run',
    summary: 'Sends what is ready, or collects what the payers left for us. One that already runs is answered.',
    body: jobOrderSchema,
    response: jobStatusSchema,
  },
  async ({ body, caller, parts }) => answerOf(await parts.jobs.start(caller.actor('start a job'), { kind: body.kind })),
);

const readJob = route(
  {
    name: 'readJob',
    method: 'GET',
    path: '/jobs/:jobId',
    access: 'signed-in',
    summary: 'How far a job is.',
    params: z.object({ jobId: jobIdSchema }),
    response: jobStatusSchema,
  },
  async ({ params, caller, parts }) => {
    const status = await parts.jobs.status(caller.actor('follow a job'), params.jobId);
    return status === undefined ? notFound('job') : ok(status);
  },
);

const advanceCalendar = route(
  {
    name: 'advanceCalendar',
    method: 'POST',
    path: '/calendar/advance',
    access: 'calendar:advance',
    summary: 'Lets days of the simulated calendar pass, with everything that happens on them.',
    body: calendarAdvanceSchema,
    response: jobStatusSchema,
  },
  async ({ body, caller, parts }) =>
    answerOf(await parts.jobs.start(caller.actor('advance the calendar'), { kind: 'advance-calendar', days: body.days })),
);

export const jobRoutes: readonly Route[] = [startJob, readJob, advanceCalendar];
