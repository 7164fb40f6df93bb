/**
 * Claims: what is billed is written once, the stage moves forward, every change is kept in claim_history. A save that
 * would go back, or that another transaction has overtaken, is refused as a whole.
 */
import { type RawBuilder, sql } from 'kysely';
import type { ClaimRecord, Unit } from '../app/ports.ts';
import type { Claim, ClaimIn, ClaimState } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { isFinished } from '../claims/lifecycle.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import { CLAIM_MOVES } from './claim-moves.ts';
import { CLAIM, claimOf, keepWritten, type Reading, recordsWhere } from './claim-records.ts';
import { chunksOf } from './noun-table.ts';
import { StoreFailure } from './store-failure.ts';
import type { Tenant } from './tenant.ts';

const MOVES = JSON.stringify(Object.entries(CLAIM_MOVES).flatMap(([from, list]) => list.map((to) => `${from}>${to}`)));

type ClaimUnit = Pick<
  Unit,
  | 'saveClaims'
  | 'claim'
  | 'claimsByControlNumber'
  | 'claimsOfEncounters'
  | 'liveClaimsOn'
  | 'claimsInState'
  | 'readyClaimsOf'
  | 'claimHistory'
  | 'overdueClaims'
>;

/** Of a row of `claim`: past its date, and on nobody's list. */
export const claimIsOverdue = (day: PlainDate): RawBuilder<unknown> => sql`
  due_order < ${day}
  and not exists (select from work_item w
                   where w.organization_id = claim.organization_id and w.claim_id = claim.claim_id and w.status = 'open')`;

export const claimUnit = (tenant: Tenant, today: Unit['today']): ClaimUnit => {
  const reading: Reading = { tenant, bodies: new WeakSet() };
  return {
    saveClaims: async (records) => {
      tenant.change('claim');
      const on = await today();
      await Promise.all([...chunksOf(records)].map((chunk) => saveChunk(reading, on, chunk)));
      const ids = records.map((record) => record.claim.body.claimId);
      tenant.audit('write', CLAIM.noun, ids);
    },
    claim: async (id) => (await recordsWhere(reading, sql`claim_id = ${id}`))[0],
    claimsByControlNumber: async (numbers) => {
      const found: ClaimRecord[] = [];
      for (const chunk of chunksOf(numbers, 2000)) {
        found.push(...(await recordsWhere(reading, sql`patient_control_number = any (${chunk}::text[])`)));
      }
      return new Map(found.map((record) => [record.claim.body.patientControlNumber, record]));
    },
    claimsOfEncounters: async (ids) => {
      const found: ClaimRecord[] = [];
      for (const chunk of chunksOf(ids, 2000)) {
        found.push(...(await recordsWhere(reading, sql`encounter_id = any (${chunk}::uuid[]) order by encounter_id, claim_id`)));
      }
      return found;
    },
    liveClaimsOn: async (visits) => {
      const found: ClaimRecord[] = [];
      for (const chunk of chunksOf(visits)) {
        found.push(
          ...(await recordsWhere(
            reading,
            sql`(patient_id, service_date) in (
                select * from unnest(${chunk.map((v) => v.patientId)}::uuid[], ${chunk.map((v) => v.serviceDate)}::date[]))
              and state not in ('held', 'rejected', 'replaced', 'closed') order by claim_id`,
          )),
        );
      }
      return found.map((record) => record.claim.body);
    },
    claimsInState: async <S extends ClaimState>(state: S, limit: number) => {
      const records = await recordsWhere(reading, sql`state = ${state} order by claim_id limit ${limit} for update`);
      return records.map(({ claim }) => claim as Extract<Claim, { state: S }>);
    },
    readyClaimsOf: async (ids, limit) => {
      const chosen = sql`state = 'ready' and claim_id = any (${ids}::uuid[]) order by claim_id limit ${limit} for update`;
      const records = await recordsWhere(reading, chosen);
      return records.map(({ claim }) => claim as ClaimIn<'ready'>);
    },
    claimHistory: (id) => historyOf(tenant, id),
    overdueClaims: (day, limit) => recordsWhere(reading, sql`${claimIsOverdue(day)} order by due_order, claim_id limit ${limit}`),
  };
};

function rowOf({ claim, standing }: ClaimRecord) {
  const { body, ...stage } = claim;
  if (isFinished(claim.state) !== (standing === undefined)) {
    throw new StoreFailure(
      'unfinished-claim-must-have-queue-and-date',
      `claim ${body.claimId} is ${claim.state}: a claim that is not finished names its queue and due date, a finished one has neither.`,
    );
  }
  return {
    claim_id: body.claimId,
    encounter_id: body.encounterId,
    patient_id: body.patient.patientId,
    payer_id: body.payer.payerId,
    service_date: body.lines[0]?.serviceDate,
    patient_control_number: body.patientControlNumber,
    total_charge_cents: body.totalChargeCents,
    state: claim.state,
    queue: standing?.queue ?? null,
    due_on: standing?.dueOn ?? null,
    body,
    stage,
  };
}

async function saveChunk(reading: Reading, on: PlainDate, records: readonly ClaimRecord[]): Promise<void> {
  const ids = new Set(records.map((record) => record.claim.body.claimId));
  assert(ids.size === records.length, 'one save holds a claim once');
  const { known = [], unknown = [] } = Object.groupBy(records, (record) =>
    reading.bodies.has(record.claim.body) ? 'known' : 'unknown',
  );
  const refused = await Promise.all([
    unknown.length === 0 ? [] : insertOrMove(reading.tenant, on, unknown.map(rowOf)),
    known.length === 0 ? [] : move(reading.tenant, on, known.map(rowOf)),
  ]);
  const [first] = refused.flat();
  if (first !== undefined) throw refusal(first);
  keepWritten(
    reading.tenant,
    unknown.map(({ claim }) => claim.body),
  );
}

type Row = ReturnType<typeof rowOf>;

/** Claims are locked in the order of their ids, so that two batches cannot wait for each other. */
const heldAndRefused = (organizationId: string): RawBuilder<unknown> => sql`
  held as materialized (
    select c.claim_id, c.state, c.stage, c.body from claim c
     where c.organization_id = ${organizationId} and c.claim_id = any (select i.claim_id from input i)
     order by c.claim_id for update
  ), refused as materialized (
    select h.claim_id, h.state as was, i.state as now, i.body is not null and h.body is distinct from i.body as body_differs
      from held h join input i on i.claim_id = h.claim_id
     where (i.body is not null and h.body is distinct from i.body)
        or (h.stage is distinct from i.stage and not (${MOVES}::jsonb ? (h.state || '>' || i.state)))
  )`;

const remembered = (tenant: Tenant, on: PlainDate): RawBuilder<unknown> => sql`
  remembered as (
    insert into claim_history (organization_id, claim_id, revision, state, queue, due_on, document_version, stage, on_day, actor)
    select ${tenant.organizationId}, claim_id, revision, state, queue, due_on, ${CLAIM.version}, stage, ${on}, ${tenant.actor.actor}
      from moved
  )
  select claim_id, was, now, body_differs from refused order by claim_id limit 1`;

const insertOrMove = (tenant: Tenant, on: PlainDate, rows: readonly Row[]): Promise<readonly Refused[]> =>
  tenant.query<Refused>(sql`
    with input as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t (claim_id uuid, encounter_id uuid, patient_id uuid,
             service_date date, payer_id text, patient_control_number text, total_charge_cents bigint, state text, queue text,
             due_on date, body jsonb, stage jsonb)
    ), ${heldAndRefused(tenant.organizationId)}, moved as (
      insert into claim as c (organization_id, claim_id, encounter_id, patient_id, service_date, payer_id, patient_control_number,
                              total_charge_cents, state, queue, due_on, document_version, body, stage)
      select ${tenant.organizationId}, claim_id, encounter_id, patient_id, service_date, payer_id, patient_control_number,
             total_charge_cents, state, queue, due_on, ${CLAIM.version}, body, stage
        from input where not exists (select from refused) order by claim_id
      on conflict (organization_id, claim_id) do update
         set state = excluded.state, queue = excluded.queue, due_on = excluded.due_on, stage = excluded.stage,
             document_version = excluded.document_version, revision = c.revision + 1
       where (c.stage, c.queue, c.due_on) is distinct from (excluded.stage, excluded.queue, excluded.due_on)
      returning c.claim_id, c.revision, c.state, c.queue, c.due_on, c.stage
    ), ${remembered(tenant, on)}`);

const move = (tenant: Tenant, on: PlainDate, rows: readonly Row[]): Promise<readonly Refused[]> => {
  const input = rows.map(({ claim_id, state, queue, due_on, stage }) => ({ claim_id, state, queue, due_on, stage }));
  return tenant.query<Refused>(sql`
    with input as materialized (
      select *, null::jsonb as body from jsonb_to_recordset(${JSON.stringify(input)}::jsonb)
             as t (claim_id uuid, state text, queue text, due_on date, stage jsonb)
    ), ${heldAndRefused(tenant.organizationId)}, moved as (
      update claim c
         set state = i.state, queue = i.queue, due_on = i.due_on, stage = i.stage, document_version = ${CLAIM.version},
             revision = c.revision + 1
        from input i
       where c.organization_id = ${tenant.organizationId} and c.claim_id = i.claim_id and not exists (select from refused)
         and (c.stage, c.queue, c.due_on) is distinct from (i.stage, i.queue, i.due_on)
      returning c.claim_id, c.revision, c.state, c.queue, c.due_on, c.stage
    ), ${remembered(tenant, on)}`);
};

type Refused = { readonly claim_id: string; readonly was: string; readonly now: string; readonly body_differs: boolean };

function refusal(row: Refused): StoreFailure {
  return row.body_differs
    ? new StoreFailure(
        'claim-body-must-not-change',
        `claim ${row.claim_id} was billed as something else. A correction is a new claim that follows it.`,
      )
    : new StoreFailure(
        'claim-must-move-forward',
        `claim ${row.claim_id} is ${row.was} and cannot become ${row.now}. Another transaction may have moved it: read it again.`,
      );
}

/** A row that only changed the standing is no new stage. */
async function historyOf(tenant: Tenant, id: ClaimId): ReturnType<Unit['claimHistory']> {
  const rows = await tenant.query<{ on_day: string; actor: string; document_version: number; body: unknown; stage: object }>(sql`
    select h.on_day, h.actor, h.document_version, c.body, h.stage
      from (select organization_id, claim_id, revision, on_day, actor, document_version, stage,
                   lag(stage) over (order by revision) as before
              from claim_history where organization_id = ${tenant.organizationId} and claim_id = ${id}) h
      join claim c on c.organization_id = h.organization_id and c.claim_id = h.claim_id
     where c.organization_id = ${tenant.organizationId} and h.stage is distinct from h.before
     order by h.revision`);
  if (rows.length > 0) tenant.audit('read', CLAIM.noun, [id]);
  return rows.map((row) => ({ on: plainDate(row.on_day), actor: row.actor, claim: claimOf(row) }));
}
