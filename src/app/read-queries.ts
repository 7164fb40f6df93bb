/** Questions to clinicians as screens show them: of one visit, one with its note, and the list. */
import type { Office } from '../cycle.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, ProviderId, QueryId } from '../claims/identifiers.ts';
import type { ProviderQuery } from '../claims/provider-query.ts';
import { queryDocument } from '../claims/query-document.ts';
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { checkQuery } from './check-query.ts';
import { clinicianOf } from './clinician-of.ts';
import { citedEarlier, citedNote, type EarlierVisits, earlierNoteView, earlierVisits } from './earlier-notes.ts';
import type { Sha256Of, Unit } from './ports.ts';
import type { QueryRecord } from './query-ports.ts';
import type { QueryPage, QueryView } from './views/queries.ts';

type Around = {
  readonly file: EncounterFile;
  readonly earlier: EarlierVisits;
  readonly office: Office;
  readonly today: PlainDate;
};

function viewOf({ revision, query }: QueryRecord, { file, earlier, office, today }: Around): QueryView {
  const sent = 'sent' in query ? query.sent : undefined;
  const until = 'answered' in query ? query.answered.on : query.state === 'sent' ? today : undefined;
  return {
    revision,
    query,
    patientName: file.patient.name,
    clinician: clinicianOf(query, office),
    check: checkQuery(query, { encounter: file.encounter, earlier }, office.codesets),
    ...(sent === undefined || until === undefined ? {} : { days: Math.max(0, daysBetween(sent.on, until)) }),
    overdue: query.state === 'sent' && query.sent.dueOn < today,
  };
}

/** Undefined when this practice has no such visit. */
export async function readVisitQueries(unit: Unit, office: Office, id: EncounterId): Promise<readonly QueryView[] | undefined> {
  const [file] = await unit.encounterFiles([id]);
  if (file === undefined) return undefined;
  const today = await unit.today();
  const records = await unit.queriesOf(id);
  const earlier = await earlierVisits(
    unit,
    file.encounter,
    records.map(({ query }) => query),
  );
  return records.map((record) => viewOf(record, { file, earlier, office, today }));
}

export type Reading = {
  readonly queryId: QueryId;
  /** The clinician who reads, where the reader is one who may answer. */
  readonly mayAnswerAs: ProviderId | undefined;
  readonly sha256: Sha256Of;
};

/** Undefined when this practice has no such query. */
export async function readQuery(
  unit: Unit,
  office: Office,
  { queryId, mayAnswerAs, sha256 }: Reading,
): Promise<QueryPage | undefined> {
  const record = await unit.queryRecord(queryId);
  const [file] = record === undefined ? [] : await unit.encounterFiles([record.query.encounterId]);
  if (record === undefined || file === undefined) return undefined;
  const { query } = record;
  const note = citedNote(file.encounter, query);
  const wordings = await unit.earlierQueries(queryId);
  const earlier = await earlierVisits(unit, file.encounter, [query]);
  const document = documentOf(query, sha256);
  return {
    ...viewOf(record, { file, earlier, office, today: await unit.today() }),
    note: {
      version: query.noteVersion,
      text: note?.text ?? '',
      signedBy: clinicianOf(query, office),
      signedAt: note?.signedAt ?? query.writtenAt,
    },
    earlierNotes: citedNotesOf(query, earlier).map((cited) => earlierNoteView(cited, office)),
    visitReason: file.encounter.reason,
    mayAnswer: query.state === 'sent' && mayAnswerAs === query.providerId,
    ...(document === undefined ? {} : { document }),
    earlier: wordings.map((one) => ({
      revision: one.revision,
      state: one.query.state,
      title: one.query.title,
      question: one.query.question,
      replacedBy: one.replacedBy,
    })),
  };
}

/** Each once, the latest first. */
function citedNotesOf({ indicators }: ProviderQuery, visits: EarlierVisits) {
  const cited = indicators.flatMap(({ earlier }) => (earlier === undefined ? [] : (citedEarlier(visits, earlier) ?? [])));
  return cited
    .filter(({ note }, at) => cited.findIndex((other) => other.note === note) === at)
    .toSorted((a, b) => b.encounter.serviceDate.localeCompare(a.encounter.serviceDate));
}

/** Written again from the record and compared with the hash that was taken when it was answered. */
function documentOf(query: ProviderQuery, sha256: Sha256Of): QueryPage['document'] {
  if (query.state !== 'answered' && query.state !== 'closed') return undefined;
  const text = queryDocument(query, query.answered);
  return { text, sha256: query.answered.sha256, unchanged: sha256(new TextEncoder().encode(text)) === query.answered.sha256 };
}
