/** How answers of the server are kept: fresh by live events, retried only when the network failed. */
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiOffline, ApiProblem } from './api/client.ts';
import { leaveForSignIn } from './leave.ts';

const RETRIES = 3;
const STALE_MILLISECONDS = 30_000;

const onError = (error: Error): void => {
  if (error instanceof ApiProblem && error.status === 401) leaveForSignIn();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: STALE_MILLISECONDS,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: true,
      retry: (failures, error) => error instanceof ApiOffline && failures < RETRIES,
      retryDelay: (failures) => Math.min(1000 * 2 ** failures, 8000),
    },
    // A change is never sent twice by itself.
    mutations: { retry: false, networkMode: 'always' },
  },
});
