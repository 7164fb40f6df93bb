/** The frame of each move of a question: locked, as it was read, and then the move's own conditions. */
import type { QueryId } from '../claims/identifiers.ts';
import type { ProviderQuery } from '../claims/provider-query.ts';
import type { Failure, Result } from '../kernel/result.ts';
import type { Day } from './day.ts';
import type { Unit } from './ports.ts';
import { type QueryFault, queryFault } from './query-faults.ts';

/** Undefined when this practice has no such query. */
export type QueryMoved = Promise<Result<QueryId, Failure<QueryFault>> | undefined>;

type Move = (unit: Unit, query: ProviderQuery) => QueryMoved;

/** In: the revision that was read. Errors: 'query-must-not-have-changed', and the move's own; then nothing is saved. */
export const moveQuery = (
  day: Day,
  { queryId, revision, purpose }: { readonly queryId: QueryId; readonly revision: number; readonly purpose: string },
  move: Move,
): QueryMoved =>
  day.store.transact({ ...day.actor, purpose }, async (unit) => {
    const record = await unit.lockQuery(queryId);
    if (record === undefined) return undefined;
    return record.revision === revision ? move(unit, record.query) : queryFault('query-must-not-have-changed');
  });
