/** What the web's client knows of the routes: `web/src/api/paths.gen.ts`, made without a server and without a database. */
import { describeApi } from '../src/api/openapi.ts';
import { routes } from '../src/api/routes.ts';
import { clientTypes } from './client-types.ts';

export const CLIENT_TYPES = 'web/src/api/paths.gen.ts';

/** The file as it must be today. */
export const clientTypesToday = (): string => clientTypes(describeApi(routes));
