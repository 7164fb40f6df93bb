/** Questions to clinicians: write, check, send, answer, close, withdraw; the lists, and one with its note. */
import { answerQueryAsked } from '../app/answer-query.ts';
import { askQuery, changeQuery } from '../app/ask-query.ts';
import { checkQuery } from '../app/check-query.ts';
import { closeAnsweredQuery, withdrawQueryAsked } from '../app/end-query.ts';
import { earlierVisits, listEarlierNotes, readEarlierNote } from '../app/earlier-notes.ts';
import type { QueryFault } from '../app/query-faults.ts';
import { readQuery, readVisitQueries } from '../app/read-queries.ts';
import { sendQueryOut } from '../app/send-query.ts';
import { encounterParamsSchema } from '../app/views/encounters.ts';
import {
  answerQuerySchema,
  askQuerySchema,
  changeQuerySchema,
  checkQuerySchema,
  earlierNotesSchema,
  earlierNoteViewSchema,
  earlierParamsSchema,
  moveQuerySchema,
  queryCheckSchema,
  queryListSchema,
  type QueryPage,
  queryPageSchema,
  queryParamsSchema,
  querySearchSchema,
  visitQueriesSchema,
  withdrawQuerySchema,
} from '../app/views/queries.ts';
import type { QueryId } from '../claims/identifiers.ts';
import { type Failure, ok, type Result } from '../kernel/result.ts';
import type { Caller, Parts } from './parts.ts';
import { notFound, type Problem, problem, type Route, route } from './route.ts';

const STATUS: Readonly<Partial<Record<QueryFault, Problem['status']>>> = {
  'query-must-be-answered-by-its-clinician': 403,
  'query-must-cite-a-signed-note': 422,
  'query-must-keep-the-rules': 422,
  'query-answer-must-fit': 422,
};

const noQuery = notFound('question');
type Pageful = Result<QueryPage, Problem>;

async function page(queryId: QueryId, caller: Caller, parts: Parts): Promise<Pageful> {
  const { office, sha256 } = await parts.day(caller);
  const mayAnswerAs = caller.permissions.has('query:answer') ? caller.providerId : undefined;
  const view = await parts.store.transact(caller.actor('read a question to a clinician'), (unit) =>
    readQuery(unit, office, { queryId, mayAnswerAs, sha256 }),
  );
  return view === undefined ? noQuery : ok(view);
}

/** The query as it stands after a move, or why it did not move. */
async function moved(outcome: Result<QueryId, Failure<QueryFault>> | undefined, caller: Caller, parts: Parts): Promise<Pageful> {
  if (outcome === undefined) return noQuery;
  return outcome.ok ? page(outcome.value, caller, parts) : problem(STATUS[outcome.error.code] ?? 409, outcome.error);
}

const list = route(
  {
    name: 'listQueries',
    method: 'GET',
    path: '/queries',
    access: 'query:read',
    summary:
      'Questions to clinicians, the last moved first, with the counts of each state; “mine” are those that ask the caller.',
    query: querySearchSchema,
    response: queryListSchema,
  },
  async ({ query, caller, parts }) =>
    parts.store.transact(caller.actor('list questions to clinicians'), async (unit) => {
      // Whoever is no clinician is asked nothing.
      if (query.mine === 'yes' && caller.providerId === undefined) {
        return ok({ rows: [], counts: { draft: 0, sent: 0, overdue: 0, answered: 0, closed: 0, withdrawn: 0 } });
      }
      const asked = query.mine === 'yes' ? caller.providerId : undefined;
      return ok({
        ...(await unit.listQueries(query, asked)),
        counts: await unit.queryCounts(asked, await unit.today()),
      });
    }),
);

const ofVisit = route(
  {
    name: 'listVisitQueries',
    method: 'GET',
    path: '/encounters/:encounterId/queries',
    access: 'query:read',
    summary: 'The questions about one visit, oldest first, with their answers.',
    params: encounterParamsSchema,
    response: visitQueriesSchema,
  },
  async ({ params, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const queries = await parts.store.transact(caller.actor('read the questions about a visit'), (unit) =>
      readVisitQueries(unit, office, params.encounterId),
    );
    return queries === undefined ? notFound('visit') : ok({ queries });
  },
);

const listEarlier = route(
  {
    name: 'listEarlierNotes',
    method: 'GET',
    path: '/encounters/:encounterId/earlier-notes',
    access: 'query:ask',
    summary: 'Earlier visits of the same patient whose note is signed, the latest first: a question may cite them.',
    params: encounterParamsSchema,
    response: earlierNotesSchema,
  },
  async ({ params, caller, parts }) => {
    const notes = await parts.store.transact(caller.actor('list earlier notes for a question'), (unit) =>
      listEarlierNotes(unit, params.encounterId),
    );
    return notes === undefined ? notFound('visit') : ok({ notes });
  },
);

const readEarlier = route(
  {
    name: 'readEarlierNote',
    method: 'GET',
    path: '/encounters/:encounterId/earlier-notes/:earlierId',
    access: 'query:ask',
    summary: 'The signed note of an earlier visit of the same patient, to cite from.',
    params: earlierParamsSchema,
    response: earlierNoteViewSchema,
  },
  async ({ params, caller, parts }) => {
    const office = await parts.office(caller.organizationId);
    const note = await parts.store.transact(caller.actor('read an earlier note for a question'), (unit) =>
      readEarlierNote(unit, office, params),
    );
    return note === undefined ? notFound('visit') : ok(note);
  },
);

const check = route(
  {
    name: 'checkQuery',
    method: 'POST',
    path: '/encounters/:encounterId/queries/check',
    access: 'query:ask',
    summary: 'What the rules of compliant queries say of these words. Saves nothing.',
    params: encounterParamsSchema,
    body: checkQuerySchema,
    response: queryCheckSchema,
  },
  async ({ params, body, caller, parts }) => {
    const { codesets } = await parts.office(caller.organizationId);
    return parts.store.transact(caller.actor('check a question to a clinician'), async (unit) => {
      const [file] = await unit.encounterFiles([params.encounterId]);
      if (file === undefined) return notFound('visit');
      const { encounter } = file;
      return ok(checkQuery(body, { encounter, earlier: await earlierVisits(unit, encounter, [body]) }, codesets));
    });
  },
);

const ask = route(
  {
    name: 'askQuery',
    method: 'POST',
    path: '/encounters/:encounterId/queries',
    access: 'query:ask',
    summary: 'Writes a question as a draft; nobody is asked yet. The same sent twice is one.',
    params: encounterParamsSchema,
    body: askQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body, caller, parts }) => {
    const outcome = await askQuery(await parts.day(caller), params.encounterId, { asked: body, writtenBy: caller.loginName });
    return outcome === undefined ? notFound('visit') : moved(outcome, caller, parts);
  },
);

const read = route(
  {
    name: 'readQuery',
    method: 'GET',
    path: '/queries/:queryId',
    access: 'query:read',
    summary: 'One question with the note it cites, what the rules say, its answer as a kept document, and what it said before.',
    params: queryParamsSchema,
    response: queryPageSchema,
  },
  ({ params, caller, parts }) => page(params.queryId, caller, parts),
);

const change = route(
  {
    name: 'changeQuery',
    method: 'PUT',
    path: '/queries/:queryId',
    access: 'query:ask',
    summary: 'Other words for a draft.',
    params: queryParamsSchema,
    body: changeQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body: { revision, ...text }, caller, parts }) =>
    moved(await changeQuery(await parts.day(caller), params.queryId, { revision, text }), caller, parts),
);

const send = route(
  {
    name: 'sendQuery',
    method: 'POST',
    path: '/queries/:queryId/send',
    access: 'query:ask',
    summary: 'Sends a draft to its clinician, with a due day on their list; one that breaks a rule is refused.',
    params: queryParamsSchema,
    body: moveQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body: { revision }, caller, parts }) =>
    moved(await sendQueryOut(await parts.day(caller), params.queryId, { revision, by: caller.loginName }), caller, parts),
);

const answer = route(
  {
    name: 'answerQuery',
    method: 'POST',
    path: '/queries/:queryId/answer',
    access: 'query:answer',
    summary: 'The clinician’s answer, in their name: kept with its hash, and added to the note where it speaks of the patient.',
    params: queryParamsSchema,
    body: answerQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body, caller, parts }) => {
    const who = { by: caller.loginName, providerId: caller.providerId };
    return moved(await answerQueryAsked(await parts.day(caller), params.queryId, { ...body, ...who }), caller, parts);
  },
);

const close = route(
  {
    name: 'closeQuery',
    method: 'POST',
    path: '/queries/:queryId/close',
    access: 'query:ask',
    summary: 'The answer was read and coded by: the question is done.',
    params: queryParamsSchema,
    body: moveQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body: { revision }, caller, parts }) =>
    moved(await closeAnsweredQuery(await parts.day(caller), params.queryId, { revision, by: caller.loginName }), caller, parts),
);

const withdraw = route(
  {
    name: 'withdrawQuery',
    method: 'POST',
    path: '/queries/:queryId/withdraw',
    access: 'query:ask',
    summary: 'Takes a question back before it is answered; it stays readable with the reason.',
    params: queryParamsSchema,
    body: withdrawQuerySchema,
    response: queryPageSchema,
  },
  async ({ params, body, caller, parts }) =>
    moved(await withdrawQueryAsked(await parts.day(caller), params.queryId, { ...body, by: caller.loginName }), caller, parts),
);

export const queryRoutes: readonly Route[] = [
  list,
  ofVisit,
  listEarlier,
  readEarlier,
  check,
  ask,
  read,
  change,
  send,
  answer,
  close,
  withdraw,
];
