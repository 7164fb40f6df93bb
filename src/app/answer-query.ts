/**
 * The clinician answers a question. The whole query with its answer is kept as a document with its hash, and what the
 * clinician says of the patient becomes an addendum: a new version of the note with the old text before it, signed by them.
 */
import { currentNote, type Encounter, type SignedNote } from '../claims/encounter.ts';
import type { ProviderId, QueryId } from '../claims/identifiers.ts';
import type { QueryAnswer, QueryIn } from '../claims/provider-query.ts';
import { addendumWords, queryDocument } from '../claims/query-document.ts';
import { answeredOrder, answerMisfit, answerQuery, querySubject } from '../claims/query-moves.ts';
import { type Failure, ok, type Result } from '../kernel/result.ts';
import type { Day } from './day.ts';
import { type QueryFault, queryFault } from './query-faults.ts';
import { clinicianOf } from './clinician-of.ts';

export type Answering = {
  readonly revision: number;
  readonly answer: QueryAnswer;
  /** The log-in of who answers, and which clinician that is. */
  readonly by: string;
  readonly providerId: ProviderId | undefined;
};

/** What a note may hold; beyond it the answer stands in its document alone. */
const NOTE_MAX = 200_000;

/** Out: undefined when this practice has no such query. Errors: nothing is saved. */
export const answerQueryAsked = (
  day: Day,
  queryId: QueryId,
  { revision, answer, by, providerId }: Answering,
): Promise<Result<QueryId, Failure<QueryFault>> | undefined> =>
  day.store.transact({ ...day.actor, purpose: 'answer a question about a note' }, async (unit) => {
    const record = await unit.lockQuery(queryId);
    if (record === undefined) return undefined;
    const { query } = record;
    if (providerId !== query.providerId) return queryFault('query-must-be-answered-by-its-clinician');
    if (record.revision !== revision) return queryFault('query-must-not-have-changed');
    if (query.state !== 'sent') return queryFault('query-must-wait-for-its-answer');
    if (answerMisfit(query, answer) !== undefined) return queryFault('query-answer-must-fit');
    await unit.lockEncounter(query.encounterId);
    const [file] = await unit.encounterFiles([query.encounterId]);
    if (file === undefined) return undefined;
    const at = day.clock.nowIso();
    const addendum = addendumOf(day, { encounter: file.encounter, query, answer, providerId, at });
    if (addendum !== undefined) {
      await unit.saveEncounters([{ ...file.encounter, notes: [...file.encounter.notes, addendum] }]);
    }
    const sha256 = day.sha256(new TextEncoder().encode(queryDocument(query, { answer, by, at })));
    const noteVersion = addendum === undefined ? {} : { noteVersion: addendum.version };
    const answered = answerQuery(query, { by, at, on: day.today, answer, ...noteVersion, sha256 });
    await unit.saveQuery(answered);
    await endWork(unit, query);
    await unit.openWork([answeredOrder(answered, clinicianOf(query, day.office))]);
    return ok(queryId);
  });

/** Nobody is asked any more. */
export async function endWork(
  unit: Parameters<Parameters<Day['store']['transact']>[1]>[0],
  query: Pick<QueryIn<'sent'>, 'queryId' | 'encounterId'>,
): Promise<void> {
  const { encounterId } = query;
  for (const kind of ['provider-query', 'query-overdue'] as const) {
    await unit.closeWork({ encounterId, kind, subject: querySubject(query) });
  }
}

type Addendum = {
  readonly encounter: Encounter;
  readonly query: QueryIn<'sent'>;
  readonly answer: QueryAnswer;
  readonly providerId: ProviderId;
  readonly at: string;
};

/** Undefined where the answer says nothing of the patient by itself, where another version waits for its signature, or where it does not fit. */
function addendumOf(
  day: Pick<Day, 'sha256' | 'today'>,
  { encounter, query, answer, providerId, at }: Addendum,
): SignedNote | undefined {
  const words = addendumWords(query, answer);
  const note = currentNote(encounter);
  if (words === undefined || note.status !== 'signed') return undefined;
  const text = `${note.text.trimEnd()}\n\nAddendum ${day.today}:\n${words}\n`;
  if (text.length > NOTE_MAX) return undefined;
  return {
    version: note.version + 1,
    text,
    sha256: day.sha256(new TextEncoder().encode(text)),
    addendumTo: note.version,
    status: 'signed',
    signedBy: providerId,
    signedAt: at,
  };
}
