/** Questions to the code sets beyond one code. A number of a provider goes in a body, so that no address names a person. */
import { checkPair, checkProvider, priceProcedure } from '../app/check-codes.ts';
import { readIndex } from '../app/read-index.ts';
import {
  indexPageSchema,
  indexParamsSchema,
  indexQuerySchema,
  pairAnswerSchema,
  pairQuestionSchema,
  priceAnswerSchema,
  priceQuestionSchema,
  providerAnswerSchema,
  providerQuestionSchema,
} from '../app/views/code-checks.ts';
import { ok } from '../kernel/result.ts';
import { dayOf } from './code-routes.ts';
import { type Route, route } from './route.ts';

export const codeCheckRoutes: readonly Route[] = [
  route(
    {
      name: 'readCodeIndex',
      method: 'GET',
      path: '/codes/index/:book',
      access: 'code:read',
      summary: 'A page of an alphabetic index: the main terms of a letter, or what is indented below a term.',
      params: indexParamsSchema,
      query: indexQuerySchema,
      response: indexPageSchema,
    },
    async ({ params, query, caller, parts }) => {
      const on = await dayOf(query.on, caller, parts);
      const { codesets } = await parts.office(caller.organizationId);
      return ok(readIndex(params.book, query, { on, codesets }));
    },
  ),
  route(
    {
      name: 'checkPair',
      method: 'POST',
      path: '/codes/pair',
      access: 'code:read',
      summary: 'What the correct coding edits of a date say of two procedures on one day, and of their units.',
      body: pairQuestionSchema,
      response: pairAnswerSchema,
    },
    async ({ body, caller, parts }) => {
      const on = await dayOf(body.on, caller, parts);
      return ok(checkPair(body, { on, office: await parts.office(caller.organizationId) }));
    },
  ),
  route(
    {
      name: 'priceProcedure',
      method: 'POST',
      path: '/codes/price',
      access: 'code:read',
      summary: 'What Medicare’s fee schedule of a date allows for a procedure at a ZIP code, with the working.',
      body: priceQuestionSchema,
      response: priceAnswerSchema,
    },
    async ({ body, caller, parts }) => {
      const on = await dayOf(body.on, caller, parts);
      return ok(priceProcedure(body, { on, office: await parts.office(caller.organizationId) }));
    },
  ),
  route(
    {
      name: 'checkProvider',
      method: 'POST',
      path: '/codes/provider',
      access: 'code:read',
      summary: 'Whether a number can be an NPI, and what the loaded registry and list of exclusions say of it.',
      body: providerQuestionSchema,
      response: providerAnswerSchema,
    },
    async ({ body, caller, parts }) => {
      const on = await dayOf(body.on, caller, parts);
      return ok(checkProvider(body.npi, { on, office: await parts.office(caller.organizationId) }));
    },
  ),
];
