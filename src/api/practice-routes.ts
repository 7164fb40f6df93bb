/** The practice's own facts. */
import { peopleSchema, practiceViewSchema, serviceWordsQuerySchema, serviceWordsSchema } from '../app/views/practice.ts';
import { ok } from '../kernel/result.ts';
import { route, type Route } from './route.ts';

const readPractice = route(
  {
    name: 'readPractice',
    method: 'GET',
    path: '/practice',
    access: 'practice:read',
    summary: 'Providers, locations and payers, as selects offer them.',
    response: practiceViewSchema,
  },
  async ({ caller, parts }) => {
    const facts = await parts.store.transact(caller.actor('see the practice'), (unit) => unit.practice());
    return ok({
      name: facts.organization.name,
      locations: facts.locations.map(({ locationId, name, placeOfService, timeZone }) => ({
        ...{ locationId, name, placeOfService, timeZone },
      })),
      providers: facts.providers.map(({ providerId, name, credential, npi }) => ({
        ...{ providerId, credential, npi },
        name: `${name.first} ${name.last}`,
      })),
      payers: facts.payers.map(({ payerId, name }) => ({ payerId, name })),
    });
  },
);

const readServiceWords = route(
  {
    name: 'readServiceWords',
    method: 'GET',
    path: '/practice/services',
    access: 'practice:read',
    summary: 'What the practice calls its services in another language.',
    query: serviceWordsQuerySchema,
    response: serviceWordsSchema,
  },
  async ({ query: { language }, caller, parts }) => {
    const { chargeMaster } = await parts.office(caller.organizationId);
    return ok({
      services: chargeMaster.items.flatMap(({ words, wordsIn }) => {
        const says = wordsIn?.[language];
        return says === undefined ? [] : [{ words, says }];
      }),
    });
  },
);

const readPeople = route(
  {
    name: 'readPeople',
    method: 'GET',
    path: '/practice/people',
    access: 'practice:read',
    summary: 'Everybody who works here, by the name they log in with.',
    response: peopleSchema,
  },
  async ({ caller, parts }) =>
    ok({ people: await parts.store.transact(caller.actor('see who works here'), (unit) => unit.people()) }),
);

export const practiceRoutes: readonly Route[] = [readPractice, readServiceWords, readPeople];
