import { createRouter } from '@tanstack/react-router';
import { parseSearch, writeSearch } from './navigation.ts';
import { routeTree } from './routes.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { ScreenFailure } from './shell/screen-failure.tsx';
import { ScreenLoading } from './shell/screen-loading.tsx';

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  defaultPendingComponent: ScreenLoading,
  defaultPendingMs: 200,
  defaultErrorComponent: ScreenFailure,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  // Declaration merging needs an interface.
  interface Register {
    router: typeof router;
  }
}
