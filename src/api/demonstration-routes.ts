/** The demonstration's own page at the door: its log-ins, so that a stranger need not look for them. */
import { demonstrationSchema } from '../app/views/demonstration.ts';
import { ok } from '../kernel/result.ts';
import { notFound, publicRoute, type Route } from './route.ts';

const readDemonstration = publicRoute(
  {
    name: 'readDemonstration',
    method: 'GET',
    path: '/demonstration',
    whyPublic:
      'It is asked before anybody has logged in. Its practice, patients and passwords are made up, and a real practice has none.',
    summary: 'That this is the demonstration, and its log-ins where only this machine can reach the server; 404 otherwise.',
    response: demonstrationSchema,
  },
  async ({ parts }) => (parts.demonstration === undefined ? notFound('demonstration') : ok(parts.demonstration)),
);

export const demonstrationRoutes: readonly Route[] = [readDemonstration];
