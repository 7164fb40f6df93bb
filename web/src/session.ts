/** Who is signed in, what they may do, and the practice's day. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { Permission } from '../../src/access/permissions.ts';
import { api } from './api/client.ts';
import type { SessionView } from './api/paths.gen.ts';

export type Session = SessionView;

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => api.get('/session', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Inside the shell there is always a session: without one the sign-in page stands there. */
export const useSession = (): Session => useSuspenseQuery(sessionQuery).data;

export const useMay = (permission: Permission): boolean => useSession().permissions.includes(permission);

/** The practice's day, 'YYYY-MM-DD': simulated in the demonstration. Never this device's clock. */
export const useToday = (): string => useSession().today;
