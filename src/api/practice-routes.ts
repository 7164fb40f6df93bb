/** The practice's own facts. */
import { peopleSchema, practiceViewSchema, serviceWordsQuerySchema, serviceWordsSchema } from '../app/views/practice.ts';
import { missingPricesSchema, priceListQuerySchema, priceListSchema } from '../app/views/prices.ts';
import { missingPrices, priceList } from '../app/price-list.ts';
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
      payers: facts.payers.map(({ payerId, name, program }) => ({ payerId, name, program })),
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

const readPrices = route(
  {
    name: 'readPrices',
    method: 'GET',
    path: '/practice/prices',
    access: 'practice:read',
    summary: 'The price list with its dates and sources: all services, or those found by code or words, as they stand on a day.',
    query: priceListQuerySchema,
    response: priceListSchema,
  },
  async ({ query, caller, parts }) => {
    const { chargeMaster } = await parts.office(caller.organizationId);
    const on = query.on ?? (await parts.store.transact(caller.actor('see the price list'), (unit) => unit.today()));
    return ok(priceList(chargeMaster, query, on));
  },
);

const readMissingPrices = route(
  {
    name: 'readMissingPrices',
    method: 'GET',
    path: '/practice/prices/missing',
    access: 'encounter:read',
    summary: 'Procedures of visits that wait to be charged and have no price on their day.',
    response: missingPricesSchema,
  },
  async ({ caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    return ok(await parts.store.transact(caller.actor('see what has no price'), (unit) => missingPrices(unit, office)));
  },
);

export const practiceRoutes: readonly Route[] = [readPractice, readServiceWords, readPeople, readPrices, readMissingPrices];
