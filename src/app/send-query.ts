/** A question leaves for its clinician: only when it keeps the rules, with a day by which it is answered. */
import type { QueryId } from '../claims/identifiers.ts';
import { queryOrder, sendQuery } from '../claims/query-moves.ts';
import { ok } from '../kernel/result.ts';
import { checkQuery } from './check-query.ts';
import type { Day } from './day.ts';
import { citedNote, earlierVisits } from './earlier-notes.ts';
import { moveQuery, type QueryMoved } from './move-query.ts';
import { queryFault } from './query-faults.ts';
import { clinicianOf } from './clinician-of.ts';

export type MovingQuery = { readonly revision: number; readonly by: string };

/** Out: undefined when this practice has no such query. Errors: nothing is saved and nobody is asked. */
export const sendQueryOut = (day: Day, queryId: QueryId, { revision, by }: MovingQuery): QueryMoved =>
  moveQuery(day, { queryId, revision, purpose: 'send a question to a clinician' }, async (unit, query) => {
    if (query.state !== 'draft') return queryFault('query-must-be-a-draft');
    const [file] = await unit.encounterFiles([query.encounterId]);
    if (file === undefined || citedNote(file.encounter, query) === undefined) return queryFault('query-must-cite-a-signed-note');
    const { encounter } = file;
    const earlier = await earlierVisits(unit, encounter, [query]);
    if (!checkQuery(query, { encounter, earlier }, day.office.codesets).maySend) return queryFault('query-must-keep-the-rules');
    const sent = sendQuery(query, { by, at: day.clock.nowIso(), on: day.today });
    await unit.saveQuery(sent);
    await unit.openWork([queryOrder(sent, clinicianOf(sent, day.office))]);
    return ok(queryId);
  });
