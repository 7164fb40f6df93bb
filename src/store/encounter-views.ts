/** Visits as the screens list them, and what coding needs to know of a visit before it decides. */
import { type RawBuilder, sql } from 'kysely';
import type { EncounterViews } from '../app/view-ports.ts';
import {
  type EncounterCounts,
  type EncounterListQuery,
  type EncounterRow,
  encounterRowSchema,
  type EncounterStep,
} from '../app/views/encounters.ts';
import { type CodingDecision, codingDecisionSchema } from '../claims/coded-encounter.ts';
import type { EncounterId, Hcpcs, Icd10 } from '../claims/identifiers.ts';
import { daysBetween, plainDate } from '../kernel/plain-date.ts';
import type { Unit } from '../app/ports.ts';
import { readDocument, storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

const DECISION = storedDocument<CodingDecision>({ noun: 'coding-decision', version: 1, schema: codingDecisionSchema });

/** No favourite needs more of them. */
const FREQUENT_MAX = 40;

export const encounterViews = (tenant: Tenant, today: Unit['today']): EncounterViews => ({
  listEncounters: (query) => listEncounters(tenant, today, query),
  encounterCounts: () => countEncounters(tenant, today),
  lockEncounter: async (id) => {
    const rows = await tenant.query<{ step: EncounterStep }>(sql`
      select step from encounter where organization_id = ${tenant.organizationId} and encounter_id = ${id} for update`);
    if (rows[0] === undefined) return undefined;
    // Asked after the lock is ours: what somebody else decided while we waited is seen.
    const decided = await tenant.query<{ revision: number }>(sql`
      select revision from coding_decision where organization_id = ${tenant.organizationId} and encounter_id = ${id}`);
    return { step: rows[0].step, decisionRevision: decided[0]?.revision };
  },
  decisionsOf: (id) => decisionsOf(tenant, id),
  frequentCodes: (visits) => frequentCodes(tenant, visits),
});

const decidedWithExceptions = (tenant: Tenant): RawBuilder<unknown> => sql`
  select d.encounter_id from coding_decision d
   where d.organization_id = ${tenant.organizationId} and d.document -> 'exceptions' is not null`;

type ListedRow = Omit<EncounterRow, 'daysWaiting'>;

async function listEncounters(
  tenant: Tenant,
  today: Unit['today'],
  query: EncounterListQuery,
): ReturnType<EncounterViews['listEncounters']> {
  const now = await today();
  const until = query.to !== undefined && query.to < now ? query.to : now;
  const [cursorDate, cursorId] = query.cursor?.split('_') ?? [];
  const isNewest = query.order === 'newest';
  const direction = sql.raw(isNewest ? 'desc' : 'asc');
  const beyond = sql.raw(isNewest ? '<' : '>');
  // One row more than asked for tells whether another page follows.
  const rows = await tenant.query<{ document: unknown }>(sql`
    with page as materialized (
      select encounter_id, service_date, step, note_status, patient_id, rendering_provider_id, document
        from encounter
       where organization_id = ${tenant.organizationId} and service_date <= ${until}
         ${query.from === undefined ? sql`` : sql`and service_date >= ${query.from}`}
         ${query.step === undefined ? sql`` : sql`and step = ${query.step}`}
         ${query.note === undefined ? sql`` : sql`and note_status = ${query.note}`}
         ${query.exceptions === undefined ? sql`` : sql`and encounter_id in (${decidedWithExceptions(tenant)})`}
         ${query.provider === undefined ? sql`` : sql`and rendering_provider_id = ${query.provider}`}
         ${cursorId === undefined ? sql`` : sql`and (service_date, encounter_id) ${beyond} (${cursorDate}::date, ${cursorId}::uuid)`}
       order by service_date ${direction}, encounter_id ${direction}
       limit ${query.limit + 1}
    )
    select jsonb_build_object(
             'encounterId', e.encounter_id, 'serviceDate', e.service_date, 'step', e.step, 'noteStatus', e.note_status,
             'patientId', e.patient_id, 'patientName', p.document -> 'name', 'chartNumber', p.chart_number,
             'renderingProviderId', e.rendering_provider_id, 'placeOfService', e.document -> 'placeOfService',
             'reason', e.document -> 'reason') as document
      from page e
      join patient p on p.organization_id = ${tenant.organizationId} and p.patient_id = e.patient_id
     order by e.service_date ${direction}, e.encounter_id ${direction}`);
  const listed = rows
    .slice(0, query.limit)
    .map(({ document }) => encounterRowSchema.parse({ ...(document as ListedRow), daysWaiting: 0 }))
    .map((row) => ({ ...row, daysWaiting: Math.max(0, daysBetween(row.serviceDate, now)) }));
  tenant.audit(
    'read',
    'encounter',
    listed.map((row) => row.encounterId),
  );
  tenant.audit('read', 'patient', new Set(listed.map((row) => row.patientId)));
  const last = listed.at(-1);
  return rows.length > query.limit && last !== undefined
    ? { rows: listed, nextCursor: `${last.serviceDate}_${last.encounterId}` }
    : { rows: listed };
}

async function countEncounters(tenant: Tenant, today: Unit['today']): Promise<EncounterCounts> {
  const rows = await tenant.query<{ step: EncounterStep; note_status: string; many: string; oldest: string }>(sql`
    select step, note_status, count(*) as many, min(service_date) as oldest from encounter
     where organization_id = ${tenant.organizationId} and service_date <= ${await today()}
     group by step, note_status`);
  const [left] = await tenant.query<{ many: string }>(sql`select count(*) as many from (${decidedWithExceptions(tenant)}) d`);
  const many = (is: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(is).reduce((sum, row) => sum + Number(row.many), 0);
  const oldest = rows
    .filter((row) => row.step === 'code')
    .map((row) => plainDate(row.oldest))
    .toSorted()[0];
  return {
    toCode: many((row) => row.step === 'code' && row.note_status === 'signed'),
    unsigned: many((row) => row.step === 'code' && row.note_status === 'unsigned'),
    stopped: many((row) => row.step === 'charge'),
    charged: many((row) => row.step === 'charged'),
    withExceptions: Number(left?.many ?? 0),
    ...(oldest === undefined ? {} : { oldestToCode: oldest }),
  };
}

async function decisionsOf(tenant: Tenant, id: EncounterId): ReturnType<EncounterViews['decisionsOf']> {
  const rows = await tenant.query<{ revision: number; document_version: number; document: unknown }>(sql`
    select revision, document_version, document from document_history
     where organization_id = ${tenant.organizationId} and noun = ${DECISION.noun} and document_id = ${id}
    union all
    select revision, document_version, document from coding_decision
     where organization_id = ${tenant.organizationId} and encounter_id = ${id}
     order by revision`);
  if (rows.length > 0) tenant.audit('read', DECISION.noun, [id]);
  return rows.map((row) => ({
    revision: row.revision,
    decision: readDocument(DECISION, row.document_version, row.document),
  }));
}

/** Counts only: no patient can be told from them, so nothing is audited. */
async function frequentCodes(tenant: Tenant, visits: number): ReturnType<EncounterViews['frequentCodes']> {
  const rows = await tenant.query<{ visits: string; kind: 'diagnosis' | 'procedure'; code: string; times: string }>(sql`
    with latest as materialized (
      select d.document from (
        select encounter_id from encounter where organization_id = ${tenant.organizationId} and step = 'charged'
         order by service_date desc, encounter_id desc limit ${visits}) e
      join coding_decision d on d.organization_id = ${tenant.organizationId} and d.encounter_id = e.encounter_id
    ), coded as (
      select 'diagnosis' as kind, x ->> 'code' as code from latest cross join lateral jsonb_array_elements(document -> 'diagnoses') as x
      union all
      select 'procedure', x ->> 'procedure' from latest cross join lateral jsonb_array_elements(document -> 'procedures') as x
    ), counted as (
      select kind, code, count(*) as times, row_number() over (partition by kind order by count(*) desc, code) as place
        from coded group by kind, code
    )
    select (select count(*) from latest) as visits, kind, code, times from counted where place <= ${FREQUENT_MAX} order by kind, place`);
  const of = <Code extends string>(kind: string): readonly { readonly code: Code; readonly times: number }[] =>
    rows.filter((row) => row.kind === kind).map((row) => ({ code: row.code as Code, times: Number(row.times) }));
  return { visits: Number(rows[0]?.visits ?? 0), diagnoses: of<Icd10>('diagnosis'), procedures: of<Hcpcs>('procedure') };
}
