/** Every route of the server. A new area adds its array here. */
import { jobRoutes } from './job-routes.ts';
import { practiceRoutes } from './practice-routes.ts';
import type { Route } from './route.ts';
import { sessionRoutes } from './session-routes.ts';

export const routes: readonly Route[] = [...sessionRoutes, ...jobRoutes, ...practiceRoutes];
