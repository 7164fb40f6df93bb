import { createRouter } from '@tanstack/react-router';
import { parseSearch, writeSearch } from './navigation.ts';
import { routeTree } from './routes.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { ScreenFailure } from './shell/screen-failure.tsx';
import { ScreenLoading } from './shell/screen-loading.tsx';

// Not registered with the library's types: links are plain text, and a test holds every one of them to routes.tsx. Five
// people add screens at once, and a link to a colleague's screen must compile before that screen is there.
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
