/** A job that runs behind a request, as it goes. */
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/client.ts';
import type { JobStatus } from '../api/paths.gen.ts';

/** Events tell of every step; asking now and then covers a lost connection. */
const ASK_AGAIN_MILLISECONDS = 2000;

export const isOpenJob = (job: JobStatus | undefined): boolean => job?.state === 'waiting' || job?.state === 'running';

/** Undefined without an id, and until the first answer. */
export function useJob(jobId: string | undefined): JobStatus | undefined {
  const query = useQuery({
    queryKey: ['jobs', 'one', jobId],
    queryFn: ({ signal }) => api.get('/jobs/{jobId}', { path: { jobId: jobId ?? '' }, signal }),
    enabled: jobId !== undefined,
    refetchInterval: ({ state }) => (isOpenJob(state.data) ? ASK_AGAIN_MILLISECONDS : false),
  });
  return query.data;
}
