/** Turning the simulated calendar: by days, or day after day until a payer has answered. */
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../api/client.ts';
import type { JobStatus } from '../api/paths.gen.ts';
import { isOpenJob, useJob } from '../parts/job.ts';
import { heardOf } from '../topic-counts.ts';
import { useAnnouncedJob } from './announced-job.ts';

/** Nobody waits longer for an answer: then a person looks at what is open. */
const MOST_DAYS = 31;
/** The event of a payment may come a moment after the end of its job. */
const EVENT_MILLISECONDS = 600;

type Search = { readonly daysLeft: number; readonly heardBefore: number };
export type Ending = 'moved' | 'answered' | 'unanswered' | 'failed';

export type Advance = {
  readonly job: JobStatus | undefined;
  readonly busy: boolean;
  readonly byDays: (days: number) => void;
  readonly toNextAnswer: () => void;
};

type Watched = { readonly jobId: string; readonly search: Search | undefined };

/** `onEnd` hears once how a job that was seen running has ended; `onProblem` what the server refused. */
export function useAdvance(onEnd: (ending: Ending, job: JobStatus) => void, onProblem: (problem: unknown) => void): Advance {
  const announced = useAnnouncedJob();
  const [watched, setWatched] = useState<Watched | undefined>(undefined);
  const job = useJob(watched?.jobId ?? announced);
  const isCalendar = job?.kind === 'advance-calendar';
  const start = useMutation({
    mutationFn: ({ days }: { readonly days: number; readonly search?: Search }) =>
      api.post('/calendar/advance', { body: { days } }),
    onSuccess: (started, { search }) => setWatched({ jobId: started.jobId, search }),
    onError: onProblem,
  });
  const begin = start.mutate;
  // A colleague's job, or our own after a reload: watched from when it is first seen running.
  useEffect(() => {
    if (watched === undefined && isCalendar && isOpenJob(job)) setWatched({ jobId: job.jobId, search: undefined });
  }, [watched, isCalendar, job]);
  useEffect(() => {
    if (watched === undefined || job?.jobId !== watched.jobId || isOpenJob(job)) return undefined;
    const { search } = watched;
    const timer = setTimeout(() => {
      const answered = search !== undefined && heardOf('remittances') > search.heardBefore;
      if (job.state === 'failed') onEnd('failed', job);
      else if (search === undefined) onEnd('moved', job);
      else if (answered) onEnd('answered', job);
      else if (search.daysLeft > 0) {
        begin({ days: 1, search: { ...search, daysLeft: search.daysLeft - 1 } });
        return;
      } else onEnd('unanswered', job);
      setWatched(undefined);
    }, EVENT_MILLISECONDS);
    return () => clearTimeout(timer);
    // The listeners are made anew with each language; that is no new ending.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [watched, job, begin]);
  return {
    job: isCalendar ? job : undefined,
    busy: start.isPending || watched !== undefined,
    byDays: (days) => begin({ days }),
    toNextAnswer: () => begin({ days: 1, search: { daysLeft: MOST_DAYS - 1, heardBefore: heardOf('remittances') } }),
  };
}
