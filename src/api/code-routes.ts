/** Codes: what one means on a date, lists to walk down, and the search behind every picker. No patient stands in any of it. */
import { explainCode } from '../app/explain-code.ts';
import { listCodes } from '../app/list-codes.ts';
import { searchCodes } from '../app/search-codes.ts';
import {
  codeListSchema,
  codeMeaningSchema,
  codeParamsSchema,
  codeSearchSchema,
  codesFoundSchema,
  onQuerySchema,
  systemParamsSchema,
} from '../app/views/codes.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { ok } from '../kernel/result.ts';
import type { Caller, Parts } from './parts.ts';
import { type Route, route } from './route.ts';

/** The day asked for, else the practice's own. */
export const dayOf = async (on: PlainDate | undefined, caller: Caller, parts: Parts): Promise<PlainDate> =>
  on ?? (await parts.store.transact(caller.actor('look up a code'), (unit) => unit.today()));

export const codeRoutes: readonly Route[] = [
  route(
    {
      name: 'listCodes',
      method: 'GET',
      path: '/codes/:system',
      access: 'code:read',
      summary: 'The top of a code system to walk down from: chapters of diagnoses, or a small table whole.',
      params: systemParamsSchema,
      query: onQuerySchema,
      response: codeListSchema,
    },
    async ({ params, query, caller, parts }) => {
      const on = await dayOf(query.on, caller, parts);
      return ok(listCodes(params.system, on, await parts.office(caller.organizationId)));
    },
  ),
  route(
    {
      name: 'explainCode',
      method: 'GET',
      path: '/codes/:system/:code',
      access: 'code:read',
      summary: 'What a code, a rule or an account means on a date, where that comes from, and what is near it.',
      params: codeParamsSchema,
      query: onQuerySchema,
      response: codeMeaningSchema,
    },
    async ({ params, query, caller, parts }) => {
      const on = await dayOf(query.on, caller, parts);
      return ok(explainCode(params.system, params.code, { on, office: await parts.office(caller.organizationId) }));
    },
  ),
  route(
    {
      name: 'searchCodes',
      method: 'POST',
      path: '/codes/search',
      access: 'code:read',
      summary: 'Codes by code, its beginning, words, abbreviations and our own words, in force on a date.',
      body: codeSearchSchema,
      response: codesFoundSchema,
    },
    async ({ body, caller, parts }) => {
      const on = await dayOf(body.on, caller, parts);
      return ok(searchCodes({ ...body, on }, await parts.office(caller.organizationId)));
    },
  ),
];
