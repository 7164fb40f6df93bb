/** Coders' questions to clinicians: one document each, every revision kept, and the lists that are chosen by their columns. */
import { type RawBuilder, sql } from 'kysely';
import type { QueryBook, QueryRecord } from '../app/query-ports.ts';
import {
  type EarlierNoteRow,
  type QueryCounts,
  type QueryRow,
  queryCountsSchema,
  queryRowSchema,
  type QuerySearch,
} from '../app/views/queries.ts';
import type { Encounter } from '../claims/encounter.ts';
import type { ProviderId, QueryId } from '../claims/identifiers.ts';
import { type ProviderQuery, providerQuerySchema } from '../claims/provider-query.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import { type NounTable, saveNouns, type StoredRow } from './noun-table.ts';
import { readDocument, storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

const QUERIES: NounTable<ProviderQuery> = {
  document: storedDocument({ noun: 'provider-query', version: 1, schema: providerQuerySchema }),
  table: 'provider_query',
  id: { column: 'query_id', type: 'uuid', of: (query) => query.queryId },
  columns: [
    { column: 'encounter_id', type: 'uuid', of: (query) => query.encounterId },
    { column: 'patient_id', type: 'uuid', of: (query) => query.patientId },
  ],
  ofPatients: true,
};
const { document: DOCUMENT } = QUERIES;

type RevisedRow = StoredRow & { readonly revision: number };

const recordOf = (row: RevisedRow): QueryRecord => ({
  revision: row.revision,
  query: readDocument(DOCUMENT, row.document_version, row.document),
});

/** Of a row of `provider_query`: sent, past its date, and on nobody's list. */
export const queryIsOverdue = (day: PlainDate): RawBuilder<unknown> => sql`
  state = 'sent' and due_on < ${day}
  and not exists (select from work_item w
                   where w.organization_id = provider_query.organization_id and w.status = 'open' and w.kind = 'query-overdue'
                     and w.encounter_id = provider_query.encounter_id and w.subject = 'query ' || provider_query.query_id)`;

export const queryUnit = (tenant: Tenant): QueryBook => ({
  saveQuery: async (query) => {
    await saveNouns(tenant, QUERIES, [query]);
    tenant.announce('encounters', query.encounterId);
  },
  lockQuery: async (id) => (await recordsWhere(tenant, sql`query_id = ${id} for update`))[0],
  queryRecord: async (id) => (await recordsWhere(tenant, sql`query_id = ${id}`))[0],
  queriesOf: (encounterId) => recordsWhere(tenant, sql`encounter_id = ${encounterId} order by query_id limit 200`),
  earlierQueries: (id) => earlier(tenant, id),
  earlierNotes: (visit, limit) => earlierNotes(tenant, visit, limit),
  listQueries: (search, providerId) => list(tenant, search, providerId),
  queryCounts: (providerId, today) => counts(tenant, providerId, today),
  overdueQueries: async (day, limit) => {
    const records = await recordsWhere(tenant, sql`${queryIsOverdue(day)} order by due_on, query_id limit ${limit}`);
    return records.map(({ query }) => query);
  },
});

async function recordsWhere(tenant: Tenant, where: RawBuilder<unknown>): Promise<readonly QueryRecord[]> {
  const rows = await tenant.query<RevisedRow>(sql`
    select revision, document_version, document from provider_query
     where organization_id = ${tenant.organizationId} and ${where}`);
  const records = rows.map(recordOf);
  tenant.audit(
    'read',
    DOCUMENT.noun,
    records.map(({ query }) => query.queryId),
  );
  return records;
}

async function earlier(tenant: Tenant, id: QueryId): ReturnType<QueryBook['earlierQueries']> {
  const rows = await tenant.query<RevisedRow & { replaced_by: string }>(sql`
    select revision, document_version, document, replaced_by from document_history
     where organization_id = ${tenant.organizationId} and noun = ${DOCUMENT.noun} and document_id = ${id}
     order by revision`);
  return rows.map((row) => ({ ...recordOf(row), replacedBy: row.replaced_by }));
}

async function earlierNotes(tenant: Tenant, visit: Encounter, limit: number): ReturnType<QueryBook['earlierNotes']> {
  const { organizationId } = tenant;
  const rows = await tenant.query<EarlierNoteRow>(sql`
    select e.encounter_id as "encounterId", e.service_date as "serviceDate", e.document ->> 'reason' as reason,
           concat_ws(' ', r.document #>> '{name,first}', r.document #>> '{name,last}') as clinician
      from (select * from encounter where organization_id = ${organizationId} and patient_id = ${visit.patientId}
               and note_status = 'signed' and service_date <= ${visit.serviceDate} and encounter_id <> ${visit.encounterId}
             order by service_date desc, encounter_id desc limit ${limit}) e
      left join provider r on r.organization_id = ${organizationId} and r.provider_id = (e.document ->> 'renderingProviderId')::uuid
     order by e.service_date desc, e.encounter_id desc`);
  tenant.audit(
    'read',
    'encounter',
    rows.map((row) => row.encounterId),
  );
  return rows;
}

const askedOf = (providerId: ProviderId | undefined): RawBuilder<unknown> =>
  providerId === undefined ? sql`` : sql`and q.provider_id = ${providerId}`;

/** What was moved last stands first. */
async function list(
  tenant: Tenant,
  search: QuerySearch,
  providerId: ProviderId | undefined,
): ReturnType<QueryBook['listQueries']> {
  const after = readCursor(search.cursor, 'string', 'string');
  const rows = await tenant.query<{ document: Record<string, unknown>; moved_at: string }>(sql`
    select jsonb_strip_nulls(jsonb_build_object(
             'queryId', q.query_id, 'encounterId', q.encounter_id, 'patientId', q.patient_id, 'patientName', p.document -> 'name',
             'providerId', q.provider_id, 'serviceDate', q.document -> 'serviceDate', 'title', q.document -> 'title',
             'state', q.state, 'writtenBy', q.document -> 'writtenBy', 'sentOn', q.document -> 'sent' -> 'on', 'dueOn', q.due_on,
             'answeredOn', q.document -> 'answered' -> 'on',
             'days', (q.document -> 'answered' ->> 'on')::date - (q.document -> 'sent' ->> 'on')::date,
             'clinician', coalesce((v.document -> 'name' ->> 'first') || ' ' || (v.document -> 'name' ->> 'last'), ''))) as document,
           q.moved_at
      from (select * from provider_query q
             where q.organization_id = ${tenant.organizationId} ${askedOf(providerId)}
               ${search.state === undefined ? sql`` : sql`and q.state = ${search.state}`}
               ${after === undefined ? sql`` : sql`and (q.moved_at, q.query_id::text) < (${after[0]}, ${after[1]})`}
             order by q.moved_at desc, q.query_id::text desc limit ${search.limit + 1}) q
      join patient p on p.organization_id = ${tenant.organizationId} and p.patient_id = q.patient_id
      left join provider v on v.organization_id = ${tenant.organizationId} and v.provider_id = q.provider_id
     order by q.moved_at desc, q.query_id::text desc`);
  const shown = rows.slice(0, search.limit);
  const listed: readonly QueryRow[] = shown.map((row) => queryRowSchema.parse(row.document));
  tenant.audit(
    'read',
    DOCUMENT.noun,
    listed.map((row) => row.queryId),
  );
  tenant.audit('read', 'patient', new Set(listed.map((row) => row.patientId)));
  const last = listed.at(-1);
  const movedAt = shown.at(-1)?.moved_at;
  return rows.length > search.limit && last !== undefined && movedAt !== undefined
    ? { rows: listed, nextCursor: writeCursor([movedAt, last.queryId]) }
    : { rows: listed };
}

/** Counts and a median: no patient can be told from them. */
async function counts(tenant: Tenant, providerId: ProviderId | undefined, today: PlainDate): Promise<QueryCounts> {
  const [row] = await tenant.query<Record<string, number | null>>(sql`
    select count(*) filter (where q.state = 'draft') as draft, count(*) filter (where q.state = 'sent') as sent,
           count(*) filter (where q.state = 'sent' and q.due_on < ${today}) as overdue,
           count(*) filter (where q.state = 'answered') as answered, count(*) filter (where q.state = 'closed') as closed,
           count(*) filter (where q.state = 'withdrawn') as withdrawn,
           percentile_cont(0.5) within group (
             order by (q.document -> 'answered' ->> 'on')::date - (q.document -> 'sent' ->> 'on')::date)
             filter (where q.state in ('answered', 'closed')) as "medianDays"
      from provider_query q where q.organization_id = ${tenant.organizationId} ${askedOf(providerId)}`);
  const { medianDays, ...rest } = row ?? {};
  return queryCountsSchema.parse({ ...rest, ...(typeof medianDays === 'number' ? { medianDays } : {}) });
}
