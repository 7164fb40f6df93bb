/** Visits: the lists of what to code, one visit with its note, what codes would come to, the decision, the signature. */
import { withDot } from '../claims/identifiers.ts';
import { priceOn } from '../charges/charge-master.ts';
import type { Office } from '../cycle.ts';
import { type DecideFault, decideEncounter } from '../app/decide-encounter.ts';
import type { Unit } from '../app/ports.ts';
import { previewCoding } from '../app/preview-coding.ts';
import { procedureWords, readEncounter } from '../app/read-encounter.ts';
import { readVisitLevel } from '../app/read-visit-level.ts';
import { signNote } from '../app/sign-note.ts';
import {
  codingDraftSchema,
  codingPreviewSchema,
  decidedVisitSchema,
  decisionInputSchema,
  type FrequentCodes,
  frequentCodesSchema,
  signedViewSchema,
  signInputSchema,
} from '../app/views/coding.ts';
import {
  encounterListQuerySchema,
  encounterPageSchema,
  encounterParamsSchema,
  encounterViewSchema,
} from '../app/views/encounters.ts';
import { visitElementsInputSchema, visitLevelViewSchema } from '../app/views/visit-level.ts';
import { ok } from '../kernel/result.ts';
import { notFound, type Problem, problem, type Route, route } from './route.ts';

/** Enough visits to tell a habit, few enough to count on each opening of the screen. */
const FAVOURITES_FROM = 400;

const noVisit = notFound('visit');

const DECIDE_STATUS: Readonly<Partial<Record<DecideFault, Problem['status']>>> = {
  'visit-must-not-be-charged-yet': 409,
  'note-must-not-have-changed': 409,
  'decision-must-not-have-changed': 409,
};

async function frequentCodes(unit: Unit, office: Office): Promise<FrequentCodes> {
  const today = await unit.today();
  const frequent = await unit.frequentCodes(FAVOURITES_FROM);
  return {
    visits: frequent.visits,
    diagnoses: frequent.diagnoses.map(({ code, times }) => {
      const answer = office.codesets.icd10(code, today);
      return { code, times, display: withDot(code), title: answer.kind === 'unknown' ? '' : answer.title };
    }),
    procedures: frequent.procedures.map(({ code, times }) => {
      const price = priceOn(office.chargeMaster, code, today);
      return {
        code,
        times,
        words: procedureWords(code, today, office),
        ...(price === undefined ? {} : { unitPriceCents: price.unitPriceCents }),
      };
    }),
  };
}

export const encounterRoutes: readonly Route[] = [
  route(
    {
      name: 'listEncounters',
      method: 'GET',
      path: '/encounters',
      access: 'encounter:read',
      summary: 'Visits by what billing owes them next, oldest first, with the counts of each list.',
      query: encounterListQuerySchema,
      response: encounterPageSchema,
    },
    async ({ query, caller, parts }) =>
      ok(
        await parts.store.transact(caller.actor('list visits'), async (unit) => ({
          ...(await unit.listEncounters(query)),
          counts: await unit.encounterCounts(),
        })),
      ),
  ),
  route(
    {
      name: 'frequentCodes',
      method: 'GET',
      path: '/encounters/frequent-codes',
      access: 'encounter:read',
      summary: 'The diagnoses and procedures this practice codes most, counted over its latest coded visits.',
      response: frequentCodesSchema,
    },
    async ({ caller, parts }) => {
      const office = await parts.office(caller.organizationId);
      return ok(await parts.store.transact(caller.actor('count frequent codes'), (unit) => frequentCodes(unit, office)));
    },
  ),
  route(
    {
      name: 'readEncounter',
      method: 'GET',
      path: '/encounters/:encounterId',
      access: 'encounter:read',
      summary: 'One visit: its facts, its note with suggested codes and their evidence, the decision, charges and claims.',
      params: encounterParamsSchema,
      response: encounterViewSchema,
    },
    async ({ params, caller, parts }) => {
      const office = await parts.office(caller.organizationId);
      const view = await parts.store.transact(caller.actor('read a visit'), (unit) =>
        readEncounter(unit, office, params.encounterId),
      );
      return view === undefined ? noVisit : ok(view);
    },
  ),
  route(
    {
      name: 'previewCoding',
      method: 'POST',
      path: '/encounters/:encounterId/preview',
      access: 'encounter:code',
      summary: 'What these codes would come to: what is wrong with them, the price, and what the edits would say. Saves nothing.',
      params: encounterParamsSchema,
      body: codingDraftSchema,
      response: codingPreviewSchema,
    },
    async ({ params, body, caller, parts }) => {
      const day = await parts.day(caller);
      const seen = await parts.store.transact(caller.actor('preview the codes of a visit'), (unit) =>
        previewCoding(day, unit, { encounterId: params.encounterId, draft: body }),
      );
      if (seen === undefined) return noVisit;
      return seen.ok ? seen : problem(422, seen.error);
    },
  ),
  route(
    {
      name: 'readVisitLevel',
      method: 'POST',
      path: '/encounters/:encounterId/visit',
      access: 'encounter:read',
      summary: 'The level of a visit: elements with their quotes, the codes by decision making and by time. Saves nothing.',
      params: encounterParamsSchema,
      body: visitElementsInputSchema,
      response: visitLevelViewSchema,
    },
    async ({ params, body, caller, parts }) => {
      const office = await parts.office(caller.organizationId);
      const read = await parts.store.transact(caller.actor('read the level of a visit'), (unit) =>
        readVisitLevel(unit, office, { encounterId: params.encounterId, input: body }),
      );
      if (read === undefined) return noVisit;
      return read.ok ? read : problem(422, read.error);
    },
  ),
  route(
    {
      name: 'decideEncounter',
      method: 'PUT',
      path: '/encounters/:encounterId/decision',
      access: 'encounter:code',
      summary: 'Records the codes of a visit in the caller’s name and bills it: charges, and a claim that is ready or held.',
      params: encounterParamsSchema,
      body: decisionInputSchema,
      response: decidedVisitSchema,
    },
    async ({ params, body, caller, parts }) => {
      const day = await parts.day(caller);
      const decided = await decideEncounter(day, {
        encounterId: params.encounterId,
        decidedBy: caller.loginName,
        input: body,
      });
      if (decided === undefined) return noVisit;
      return decided.ok ? decided : problem(DECIDE_STATUS[decided.error.code] ?? 422, decided.error);
    },
  ),
  route(
    {
      name: 'signNote',
      method: 'POST',
      path: '/encounters/:encounterId/sign',
      access: 'encounter:sign',
      summary: 'Signs the current note of a visit: a new version with the same text, which may then be coded.',
      params: encounterParamsSchema,
      body: signInputSchema,
      response: signedViewSchema,
    },
    async ({ params, body, caller, parts }) => {
      const signed = await signNote(await parts.day(caller), params.encounterId, { read: body, signedBy: caller.providerId });
      if (signed === undefined) return noVisit;
      if (signed.ok) return signed;
      return problem(signed.error.code === 'note-must-be-signed-by-its-clinician' ? 403 : 409, signed.error);
    },
  ),
];
