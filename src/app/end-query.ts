/** A question ends: closed once its answer was read, or withdrawn before it had one. */
import type { QueryId } from '../claims/identifiers.ts';
import { closeQuery, querySubject, withdrawQuery } from '../claims/query-moves.ts';
import { ok } from '../kernel/result.ts';
import { endWork } from './answer-query.ts';
import type { Day } from './day.ts';
import { moveQuery, type QueryMoved } from './move-query.ts';
import { queryFault } from './query-faults.ts';
import type { MovingQuery } from './send-query.ts';

/** Out: undefined when this practice has no such query. */
export const closeAnsweredQuery = (day: Day, queryId: QueryId, { revision, by }: MovingQuery): QueryMoved =>
  moveQuery(day, { queryId, revision, purpose: 'close a question to a clinician' }, async (unit, query) => {
    if (query.state !== 'answered') return queryFault('query-must-be-answered');
    await unit.saveQuery(closeQuery(query, { by, at: day.clock.nowIso(), on: day.today }));
    await unit.closeWork({ encounterId: query.encounterId, kind: 'query-answered', subject: querySubject(query) });
    return ok(queryId);
  });

/** Out: undefined when this practice has no such query. */
export const withdrawQueryAsked = (
  day: Day,
  queryId: QueryId,
  { revision, by, because }: MovingQuery & { readonly because: string },
): QueryMoved =>
  moveQuery(day, { queryId, revision, purpose: 'withdraw a question to a clinician' }, async (unit, query) => {
    if (query.state !== 'draft' && query.state !== 'sent') return queryFault('query-must-not-be-answered-yet');
    await unit.saveQuery(withdrawQuery(query, { by, at: day.clock.nowIso(), on: day.today, because }));
    await endWork(unit, query);
    return ok(queryId);
  });
