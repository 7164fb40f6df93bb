/** Questions to clinicians as screens show them: of one visit, one with its note, and the list. */
import type { Office } from '../cycle.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import type { EncounterId, ProviderId, QueryId } from '../claims/identifiers.ts';
import type { ProviderQuery } from '../claims/provider-query.ts';
import { queryDocument } from '../claims/query-document.ts';
import { daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { checkQuery, citedNote } from './check-query.ts';
import type { Sha256Of, Unit } from './ports.ts';
import type { QueryRecord } from './query-ports.ts';
import type { QueryPage, QueryView } from './views/queries.ts';

/** First and last name; empty where the practice no longer has them. */
export function clinicianOf({ providerId }: Pick<ProviderQuery, 'providerId'>, { practice }: Office): string {
  const provider = practice.providers.find((known) => known.providerId === providerId);
  return provider === undefined ? '' : `${provider.name.first} ${provider.name.last}`;
}

type Around = { readonly file: EncounterFile; readonly office: Office; readonly today: PlainDate };

function viewOf({ revision, query }: QueryRecord, { file, office, today }: Around): QueryView {
  const sent = 'sent' in query ? query.sent : undefined;
  const until = 'answered' in query ? query.answered.on : query.state === 'sent' ? today : undefined;
  return {
    revision,
    query,
    patientName: file.patient.name,
    clinician: clinicianOf(query, office),
    check: checkQuery(query, file.encounter, office.codesets),
    ...(sent === undefined || until === undefined ? {} : { days: Math.max(0, daysBetween(sent.on, until)) }),
    overdue: query.state === 'sent' && query.sent.dueOn < today,
  };
}

/** Undefined when this practice has no such visit. */
export async function readVisitQueries(unit: Unit, office: Office, id: EncounterId): Promise<readonly QueryView[] | undefined> {
  const [file] = await unit.encounterFiles([id]);
  if (file === undefined) return undefined;
  const today = await unit.today();
  return (await unit.queriesOf(id)).map((record) => viewOf(record, { file, office, today }));
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
  const earlier = await unit.earlierQueries(queryId);
  const document = documentOf(query, sha256);
  return {
    ...viewOf(record, { file, office, today: await unit.today() }),
    note: {
      version: query.noteVersion,
      text: note?.text ?? '',
      signedBy: clinicianOf(query, office),
      signedAt: note?.signedAt ?? query.writtenAt,
    },
    visitReason: file.encounter.reason,
    mayAnswer: query.state === 'sent' && mayAnswerAs === query.providerId,
    ...(document === undefined ? {} : { document }),
    earlier: earlier.map((one) => ({
      revision: one.revision,
      state: one.query.state,
      title: one.query.title,
      question: one.query.question,
      replacedBy: one.replacedBy,
    })),
  };
}

/** Written again from the record and compared with the hash that was taken when it was answered. */
function documentOf(query: ProviderQuery, sha256: Sha256Of): QueryPage['document'] {
  if (query.state !== 'answered' && query.state !== 'closed') return undefined;
  const text = queryDocument(query, query.answered);
  return { text, sha256: query.answered.sha256, unchanged: sha256(new TextEncoder().encode(text)) === query.answered.sha256 };
}
