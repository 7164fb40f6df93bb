/** Patients as the screens find and show them. */
import { type RawBuilder, sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import type { PatientViews } from '../app/view-ports.ts';
import {
  type CoverageView,
  type PatientClaimRow,
  type PatientHit,
  type PatientHits,
  patientHitSchema,
  type PatientSearch,
  type AppointmentRow,
  type VisitRow,
} from '../app/views/patients.ts';
import { byRank, type Coverage } from '../claims/coverage.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { joinedQuery, type NearAttempt, nearAttempts, queryWords } from '../claims/patient-search.ts';
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { readCursor, writeCursor } from './list-cursor.ts';
import type { NounTable, StoredRow } from './noun-table.ts';
import { COVERAGES, PATIENTS } from './patients.ts';
import { readDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

export const patientViewUnit = (tenant: Tenant, today: Unit['today']): PatientViews => ({
  findPatients: async (search) => findPatients(tenant, search, await today()),
  patientHits: async (ids) => hitsOf(tenant, ids, await today()),
  patientsWithTerms: async (terms) => {
    const rows = await tenant.query<{ patientId: PatientId; term: string }>(sql`
      select distinct patient_id as "patientId", term from patient_search_term
       where organization_id = ${tenant.organizationId} and term = any (${terms}::text[]) and current
       order by patient_id, term limit 200`);
    return rows;
  },
  patientRevision: async (id, lock) => {
    const found = await withRevision(tenant, PATIENTS, { id, lock });
    return found === undefined ? undefined : { patient: found.noun, revision: found.revision };
  },
  coverageRevision: async (id, lock) => {
    const found = await withRevision(tenant, COVERAGES, { id, lock });
    return found === undefined ? undefined : { coverage: found.noun, revision: found.revision };
  },
  coveragesOfPatient: async (id) => coveragesOfPatient(tenant, id, await today()),
  visitRows: (id, limit) => visitRows(tenant, id, limit),
  appointmentRows: (id, limit) => appointmentRows(tenant, id, limit),
  patientClaimRows: (id, limit) => patientClaimRows(tenant, id, limit),
});

/** Above every word that begins so: the highest code point sorts last in the "C" order. */
const beyond = (prefix: string): string => `${prefix}\u{10ffff}`;

/**
 * The patients that enough of the words lead to, the best first: a whole word says twice as much as a beginning. Ranges instead
 * of a prefix operator, because a prepared statement's plan cannot turn an unknown prefix into a range.
 */
const wordHits = (tenant: Tenant, { words, needed }: NearAttempt): RawBuilder<unknown> => {
  const each = words.map(
    (word) => sql`
      select patient_id, max(case when term = ${word} then weight * 2 else weight end) as score from patient_search_term
       where organization_id = ${tenant.organizationId} and term >= ${word} and term < ${beyond(word)} and current
       group by patient_id`,
  );
  return sql`select patient_id, sum(score) as score from (${sql.join(each, sql` union all `)}) t
              group by patient_id having count(*) >= ${needed}`;
};

async function findPatients(tenant: Tenant, search: PatientSearch, today: PlainDate): Promise<PatientHits> {
  const words = queryWords(search.text);
  if (words.length === 0) {
    return search.text.trim() === '' ? everybody(tenant, search, today) : { hits: [], total: 0, near: false };
  }
  const joined = joinedQuery(search.text);
  const attempts = [
    { words, needed: words.length, near: false },
    ...(joined === undefined ? [] : [{ words: [joined], needed: 1, near: false }]),
    ...nearAttempts(words).map((attempt) => ({ ...attempt, near: true })),
  ];
  for (const { near, ...attempt } of attempts) {
    const rows = await tenant.query<{ patient_id: PatientId; total: number }>(sql`
      select h.patient_id, count(*) over () as total from (${wordHits(tenant, attempt)}) h
        join patient_listing l on l.organization_id = ${tenant.organizationId} and l.patient_id = h.patient_id
       order by h.score desc, l.list_name, h.patient_id limit ${search.limit}`);
    if (rows.length === 0) continue;
    const hits = await hitsOf(
      tenant,
      rows.map((row) => row.patient_id),
      today,
    );
    return { hits, total: rows[0]?.total ?? 0, near };
  }
  return { hits: [], total: 0, near: false };
}

async function everybody(tenant: Tenant, { cursor, limit }: PatientSearch, today: PlainDate): Promise<PatientHits> {
  const after = readCursor(cursor, 'string', 'string');
  const rows = await tenant.query<{ patient_id: PatientId; list_name: string }>(sql`
    select patient_id, list_name from patient_listing
     where organization_id = ${tenant.organizationId}
       ${after === undefined ? sql`` : sql`and (list_name, patient_id::text) > (${after[0]}, ${after[1]})`}
     order by list_name, patient_id limit ${limit + 1}`);
  const [counted] = await tenant.query<{ count: number }>(sql`
    select count(*) as count from patient_listing where organization_id = ${tenant.organizationId}`);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hits = await hitsOf(
    tenant,
    page.map((row) => row.patient_id),
    today,
  );
  return {
    hits,
    total: counted?.count ?? 0,
    near: false,
    ...(rows.length <= limit || last === undefined ? {} : { nextCursor: writeCursor([last.list_name, last.patient_id]) }),
  };
}

type HitRow = {
  readonly patient_id: PatientId;
  readonly head: object;
  readonly phone: string | null;
  readonly payer_name: string | null;
  readonly last_visit: PlainDate | null;
};

/** In the order of the ids; what is not this organization's is left out. */
async function hitsOf(tenant: Tenant, ids: readonly PatientId[], today: PlainDate): Promise<readonly PatientHit[]> {
  if (ids.length === 0) return [];
  const { organizationId } = tenant;
  const rows = await tenant.query<HitRow>(sql`
    select p.patient_id,
           jsonb_build_object('patientId', p.patient_id, 'chartNumber', p.chart_number, 'name', p.document -> 'name',
             'birthDate', p.document -> 'birthDate', 'sex', p.document -> 'sex', 'city', p.document #> '{address,city}') as head,
           jsonb_path_query_first(p.document, '$.contacts[*] ? (@.kind != "email")') ->> 'value' as phone,
           (select y.document ->> 'name' from coverage v join payer y on y.organization_id = v.organization_id and y.payer_id = v.payer_id
             where v.organization_id = ${organizationId} and v.patient_id = p.patient_id and v.document ->> 'from' <= ${today}::text
               and coalesce(v.document ->> 'to', '9999') >= ${today}::text and v.document -> 'caseNumber' is null
             order by v.document ->> 'rank', v.document ->> 'from', v.coverage_id limit 1) as payer_name,
           (select max(e.service_date) from encounter e
             where e.organization_id = ${organizationId} and e.patient_id = p.patient_id and e.service_date <= ${today}) as last_visit
      from patient p where p.organization_id = ${organizationId} and p.patient_id = any (${ids}::uuid[])`);
  const found = new Map(rows.map((row) => [row.patient_id, row]));
  tenant.audit('read', 'patient', found.keys());
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row === undefined ? [] : [hitOf(row)];
  });
}

const hitOf = ({ head, phone, payer_name: payerName, last_visit: lastVisitOn }: HitRow): PatientHit =>
  patientHitSchema.parse({
    ...head,
    ...(phone === null ? {} : { phone }),
    ...(payerName === null ? {} : { payerName }),
    ...(lastVisitOn === null ? {} : { lastVisitOn }),
  });

/** The noun and how often it changed; FOR NO KEY UPDATE leaves visits of the patient free to be saved meanwhile. */
async function withRevision<T>(
  tenant: Tenant,
  table: NounTable<T>,
  { id, lock }: { readonly id: string; readonly lock: boolean },
): Promise<{ readonly noun: T; readonly revision: number } | undefined> {
  const [row] = await tenant.query<StoredRow & { revision: number }>(sql`
    select document_version, document, revision from ${sql.raw(table.table)}
     where organization_id = ${tenant.organizationId} and ${sql.raw(table.id.column)} = ${id}
     ${lock ? sql`for no key update` : sql``}`);
  if (row === undefined) return undefined;
  tenant.audit('read', table.document.noun, [id]);
  return { noun: readDocument(table.document, row.document_version, row.document), revision: row.revision };
}

async function coveragesOfPatient(tenant: Tenant, id: PatientId, today: PlainDate): Promise<readonly CoverageView[]> {
  const rows = await tenant.query<StoredRow & { revision: number; payer_name: string | null }>(sql`
    select v.document_version, v.document, v.revision, y.document ->> 'name' as payer_name
      from coverage v left join payer y on y.organization_id = ${tenant.organizationId} and y.payer_id = v.payer_id
     where v.organization_id = ${tenant.organizationId} and v.patient_id = ${id}`);
  const views = rows.map((row): CoverageView => {
    const coverage: Coverage = readDocument(COVERAGES.document, row.document_version, row.document);
    return {
      coverage,
      revision: row.revision,
      payerName: row.payer_name ?? coverage.payerId,
      isInForce: isWithin(today, coverage.from, coverage.to),
    };
  });
  tenant.audit(
    'read',
    COVERAGES.document.noun,
    views.map((view) => view.coverage.coverageId),
  );
  return views.toSorted((a, b) => Number(b.isInForce) - Number(a.isInForce) || byRank(a.coverage, b.coverage));
}

/** Counting over the whole list gives each row the count. */
function withoutTotal<Row extends { readonly total: number }>(counted: Row): Omit<Row, 'total'> {
  const { total: _, ...row } = counted;
  return row;
}

async function appointmentRows(tenant: Tenant, id: PatientId, limit: number): Promise<readonly AppointmentRow[]> {
  const { organizationId } = tenant;
  const rows = await tenant.query<Omit<AppointmentRow, 'minutes'> & { readonly minutes: number | null }>(sql`
    select a.appointment_id as "appointmentId", a.on_date as date, a.document ->> 'time' as time, (a.document -> 'minutes')::int as minutes,
           a.document ->> 'reason' as reason, concat_ws(' ', p.document #>> '{name,first}', p.document #>> '{name,last}') as "providerName",
           coalesce(l.document ->> 'name', '') as "locationName"
      from appointment a
      left join provider p on p.organization_id = ${organizationId} and p.provider_id = (a.document ->> 'providerId')::uuid
      left join service_location l on l.organization_id = ${organizationId} and l.location_id = (a.document ->> 'locationId')::uuid
     where a.organization_id = ${organizationId} and a.patient_id = ${id} and a.document ->> 'status' = 'booked'
       and a.on_date >= coalesce((select today from practice_calendar where organization_id = ${organizationId}), current_date)
     order by a.on_date, a.document ->> 'time', a.appointment_id limit ${limit}`);
  tenant.audit(
    'read',
    'appointment',
    rows.map((row) => row.appointmentId),
  );
  return rows.map(({ minutes, ...row }) => ({ ...row, ...(minutes === null ? {} : { minutes }) }));
}

async function visitRows(tenant: Tenant, id: PatientId, limit: number) {
  const { organizationId } = tenant;
  const rows = await tenant.query<VisitRow & { total: number }>(sql`
    select e.encounter_id as "encounterId", e.service_date as "serviceDate", e.document ->> 'reason' as reason, e.step,
           (e.document -> 'notes' -> -1 ->> 'status') = 'signed' as "isSigned",
           concat_ws(' ', r.document #>> '{name,first}', r.document #>> '{name,last}') as "providerName",
           coalesce(b.insurance_cents, 0) as "insuranceCents", coalesce(b.patient_cents, 0) as "patientCents", e.total
      from (select *, count(*) over () as total from encounter where organization_id = ${organizationId} and patient_id = ${id}
             order by service_date desc, encounter_id desc limit ${limit}) e
      left join provider r on r.organization_id = ${organizationId} and r.provider_id = (e.document ->> 'renderingProviderId')::uuid
      left join encounter_balance b on b.organization_id = ${organizationId} and b.patient_id = e.patient_id
            and b.encounter_id = e.encounter_id
     order by e.service_date desc, e.encounter_id desc`);
  tenant.audit(
    'read',
    'encounter',
    rows.map((row) => row.encounterId),
  );
  return { rows: rows.map(withoutTotal), count: rows[0]?.total ?? 0 };
}

async function patientClaimRows(tenant: Tenant, id: PatientId, limit: number) {
  const { organizationId } = tenant;
  const rows = await tenant.query<
    Omit<PatientClaimRow, 'outcome'> & { outcome: PatientClaimRow['outcome'] | null; total: number }
  >(sql`
    select c.claim_id as "claimId", c.patient_control_number as "patientControlNumber", c.service_date as "serviceDate",
           coalesce(y.document ->> 'name', c.payer_id) as "payerName", c.state, c.stage ->> 'outcome' as outcome,
           c.total_charge_cents as "totalChargeCents", c.total
      from (select *, count(*) over () as total from claim where organization_id = ${organizationId} and patient_id = ${id}
             order by service_date desc, claim_id desc limit ${limit}) c
      left join payer y on y.organization_id = ${organizationId} and y.payer_id = c.payer_id
     order by c.service_date desc, c.claim_id desc`);
  tenant.audit(
    'read',
    'claim',
    rows.map((row) => row.claimId),
  );
  return {
    rows: rows.map(withoutTotal).map(({ outcome, ...row }) => (outcome === null ? row : { ...row, outcome })),
    count: rows[0]?.total ?? 0,
  };
}
