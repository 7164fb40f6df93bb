/** Every screen of the application: its address and the chunk it comes in. A colleague adds a line here. */
import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { SearchText } from './navigation.ts';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { ScreenFailure } from './shell/screen-failure.tsx';
import { Shell } from './shell/shell.tsx';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  validateSearch: (search: Record<string, unknown>): SearchText => search as SearchText,
});

/** In: the address, the chunk, and the name of the component in it. */
const screenRoute = <const Path extends string, Name extends string>(
  path: Path,
  load: () => Promise<Record<Name, () => React.ReactNode>>,
  name: Name,
) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path,
    component: lazyRouteComponent(load, name),
    errorComponent: ScreenFailure,
  });

/** Where everybody begins. */
export const START: string = '/work';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: START as '/', replace: true });
  },
});

export const routeTree = rootRoute.addChildren([startRoute]);
