/** A coder writes a question to a clinician: a draft that asks nobody yet and may be changed until it is sent. */
import { currentNote, type Encounter } from '../claims/encounter.ts';
import type { EncounterId, QueryId } from '../claims/identifiers.ts';
import type { CitedIndicator, QueryIn } from '../claims/provider-query.ts';
import { type Failure, ok, type Result } from '../kernel/result.ts';
import type { Day } from './day.ts';
import { citedEarlier, citedNote, type EarlierVisits, earlierVisits } from './earlier-notes.ts';
import { moveQuery, type QueryMoved } from './move-query.ts';
import { type QueryFault, queryFault } from './query-faults.ts';
import type { AskQuery, QueryText } from './views/queries.ts';

type Written = Pick<
  QueryIn<'draft'>,
  'noteVersion' | 'noteSha256' | 'title' | 'question' | 'form' | 'confirms' | 'indicators' | 'relevance' | 'options'
>;

/** Undefined where it cites an earlier note that is none of this patient's. */
function writtenOf({ confirms, ...text }: QueryText, visits: EarlierVisits): Written | undefined {
  const indicators = text.indicators.flatMap(({ earlier, ...span }): readonly CitedIndicator[] => {
    if (earlier === undefined) return [span];
    const cited = citedEarlier(visits, earlier);
    return cited === undefined ? [] : [{ ...span, earlier: { ...earlier, serviceDate: cited.encounter.serviceDate } }];
  });
  if (indicators.length < text.indicators.length) return undefined;
  const citesEarlier = indicators.some(({ earlier }) => earlier !== undefined);
  return {
    noteVersion: text.noteVersion,
    noteSha256: text.noteSha256,
    title: text.title,
    question: text.question,
    form: text.form,
    ...(confirms === undefined ? {} : { confirms }),
    indicators,
    // Without such a note there is nothing to say it of.
    ...(text.relevance === undefined || !citesEarlier ? {} : { relevance: text.relevance }),
    options: text.options,
  };
}

/** Whom the cited note makes the right one to ask: its author. */
const authorOf = (encounter: Encounter, text: QueryText) => citedNote(encounter, text)?.signedBy;

/**
 * Out: the draft's id, the same one when the same question comes twice; undefined when this practice has no such visit.
 * Errors: nothing is saved. What the rules say against it is no error before it is sent.
 */
export const askQuery = (
  day: Day,
  encounterId: EncounterId,
  { asked, writtenBy }: { readonly asked: AskQuery; readonly writtenBy: string },
): Promise<Result<QueryId, Failure<QueryFault>> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'write a question to a clinician' }, async (unit) => {
    const locked = await unit.lockEncounter(encounterId);
    const [file] = locked === undefined ? [] : await unit.encounterFiles([encounterId]);
    if (file === undefined) return undefined;
    const { encounter } = file;
    const { queryId, ...text } = asked;
    const known = await unit.queryRecord(queryId);
    if (known !== undefined) return known.query.encounterId === encounterId ? ok(queryId) : queryFault('query-id-must-be-new');
    const providerId = authorOf(encounter, text);
    if (providerId === undefined || currentNote(encounter).version !== text.noteVersion) {
      return queryFault('query-must-cite-a-signed-note');
    }
    const written = writtenOf(text, await earlierVisits(unit, encounter, [text]));
    if (written === undefined) return queryFault('query-must-cite-a-signed-note');
    const { patientId, serviceDate } = encounter;
    const about = { queryId, encounterId, patientId, providerId, serviceDate };
    await unit.saveQuery({ state: 'draft', ...about, ...written, writtenBy, writtenAt: day.clock.nowIso() });
    return ok(queryId);
  });

/** Other words for a draft. In: the revision that was read. Out: undefined when this practice has no such query. */
export const changeQuery = (
  day: Day,
  queryId: QueryId,
  { revision, text }: { readonly revision: number; readonly text: QueryText },
): QueryMoved =>
  moveQuery(day, { queryId, revision, purpose: 'change a question to a clinician' }, async (unit, query) => {
    if (query.state !== 'draft') return queryFault('query-must-be-a-draft');
    const [file] = await unit.encounterFiles([query.encounterId]);
    const providerId = file === undefined ? undefined : authorOf(file.encounter, text);
    const written = file === undefined ? undefined : writtenOf(text, await earlierVisits(unit, file.encounter, [text]));
    if (providerId === undefined || written === undefined) return queryFault('query-must-cite-a-signed-note');
    const { confirms: _, relevance: __, ...before } = query;
    await unit.saveQuery({ ...before, ...written, providerId });
    return ok(queryId);
  });
