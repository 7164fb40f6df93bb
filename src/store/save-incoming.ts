/** Records as they come in: rows, keys, versions, and the checkpoint of their file. */
import { sql } from 'kysely';
import type { StagedBatch, StagedRecord } from '../app/intake-book.ts';
import type { IncomingRecord } from '../claims/incoming.ts';
import type { IncomingRef } from '../claims/incoming-parts.ts';
import { incomingDocument } from './incoming-document.ts';
import { chunksOf } from './noun-table.ts';
import { StoreFailure } from './store-failure.ts';
import type { Tenant } from './tenant.ts';

const refKey = (ref: IncomingRef | undefined): string | undefined => ref?.key;

/**
 * By which patient of the source this is looked up: a patient under its own name; what names no patient, by its visit's
 * name, with a question mark in front.
 */
function patientKeyOf(record: IncomingRecord): string | undefined {
  if (record.kind === 'patient') return record.keys[0];
  const named = 'patient' in record ? refKey(record.patient) : undefined;
  if (named !== undefined) return named;
  const visit = record.kind === 'encounter' ? record.keys[0] : encounterKeyOf(record);
  return visit === undefined ? undefined : `?${visit}`;
}
const encounterKeyOf = (record: IncomingRecord): string | undefined =>
  'encounter' in record ? refKey(record.encounter) : undefined;
const dateOf = (record: IncomingRecord): string | undefined =>
  'from' in record
    ? record.from
    : 'on' in record
      ? record.on
      : record.kind === 'condition'
        ? (record.recordedOn ?? record.onset)
        : undefined;

/** Kinds that others refer to across patients; the rest is found among its patient's own. */
const HAS_KEYS = new Set(['patient', 'practitioner', 'practitioner-role', 'organization', 'payer', 'location']);

/** A batch of records with its checkpoint, in a few statements that are on their way together. Errors: another checkpoint throws. */
export async function saveIncoming(tenant: Tenant, batch: StagedBatch): Promise<void> {
  const { system, runId, staged, aside } = batch;
  const patients = [...new Set(staged.map(({ record }) => patientKeyOf(record)).filter((key) => key !== undefined))];
  // On their way together: none needs another's answer, and the next batch is read meanwhile.
  const [moved] = await Promise.all([
    moveCheckpoint(tenant, batch),
    ...(staged.length > 0 ? saveRecords(tenant, batch) : []),
    ...(aside.length > 0 ? [saveVersions(tenant, batch)] : []),
    ...(batch.rejected.length > 0 ? [saveRejected(tenant, batch)] : []),
    ...(patients.length > 0 ? [askAgain(tenant, system, patients)] : []),
  ]);
  if (!moved) {
    throw new StoreFailure(
      'intake-must-be-read-by-one',
      'Somebody else is taking in the same files. Nothing is lost: wait until they are done.',
    );
  }
  tenant.audit(
    'write',
    'incoming-record',
    patients.map((key) => `${system} ${key}`),
  );
  tenant.announce('intake', runId);
}

/** Out: false when the file's checkpoint is another than the one the batch goes on from. */
async function moveCheckpoint(tenant: Tenant, { runId, position, after, checkpoint }: StagedBatch): Promise<boolean> {
  const moved = await tenant.query(sql`
    update intake_file set state = ${checkpoint.state}, bytes_done = ${checkpoint.bytesDone}, items_done = ${checkpoint.itemsDone},
           records = ${checkpoint.records}, rejected = ${checkpoint.rejected}, counts = ${JSON.stringify(checkpoint.counts)}::jsonb,
           notices = ${JSON.stringify(checkpoint.notices)}::jsonb
     where organization_id = ${tenant.organizationId} and run_id = ${runId} and position = ${position} and items_done = ${after}
    returning position`);
  return moved.length > 0;
}

/** Puts patients of the source on the list of those to settle. */
export async function askAgain(tenant: Tenant, system: string, patientKeys: readonly string[]): Promise<void> {
  await tenant.query(sql`
    insert into incoming_todo as t (organization_id, system, patient_key)
    select ${tenant.organizationId}::uuid, ${system}, k from unnest(${[...patientKeys].toSorted()}::text[]) as k
    on conflict (organization_id, system, patient_key) do update set asked = t.asked + 1`);
}

/** The statements of one batch, begun in this order. */
function saveRecords(tenant: Tenant, batch: StagedBatch): readonly Promise<unknown>[] {
  const changed = batch.staged.filter(({ arrival }) => arrival === 'changed');
  return [
    ...(changed.length > 0 ? [keepReplaced(tenant, batch, changed)] : []),
    upsertRecords(tenant, batch),
    ...saveKeys(tenant, batch),
  ];
}

const keepReplaced = (
  tenant: Tenant,
  { system, runId }: StagedBatch,
  changed: readonly StagedRecord[],
): Promise<readonly unknown[]> =>
  tenant.query(sql`
    insert into incoming_version (organization_id, system, type, id, sha256, version, last_updated, why, run_id, document)
    select r.organization_id, r.system, r.type, r.id, r.sha256, r.version, r.last_updated, 'replaced', ${runId}::uuid, r.document
      from unnest(${changed.map(({ record }) => record.source.type)}::text[], ${changed.map(({ record }) => record.source.id)}::text[]) as i (type, id)
      join incoming_record r on r.organization_id = ${tenant.organizationId} and r.system = ${system} and r.type = i.type and r.id = i.id
    on conflict do nothing`);

function upsertRecords(tenant: Tenant, { system, runId, staged }: StagedBatch): Promise<readonly unknown[]> {
  const of = <T>(pick: (staged: StagedRecord) => T): readonly T[] => staged.map(pick);
  // One text instead of an array: JSON holds no line end, and nothing in it has to be escaped on the way.
  const documents = staged.map(({ record }) => JSON.stringify(incomingDocument(record))).join('\n');
  return tenant.query(sql`
    insert into incoming_record as r (organization_id, system, type, id, kind, version, last_updated, sha256, patient_key,
           encounter_key, on_date, run_id, outcome, reason, document)
    select ${tenant.organizationId}::uuid, ${system}, type, id, kind, version, updated, hash, patient, encounter, day::date, ${runId}::uuid, outcome,
           reason::jsonb, document::json
      from unnest(${of((s) => s.record.source.type)}::text[], ${of((s) => s.record.source.id)}::text[], ${of((s) => s.record.kind)}::text[],
                  ${of((s) => s.record.source.version ?? null)}::text[], ${of((s) => s.record.source.lastUpdated ?? null)}::text[],
                  ${of((s) => s.record.source.sha256)}::text[], ${of((s) => patientKeyOf(s.record) ?? null)}::text[],
                  ${of((s) => encounterKeyOf(s.record) ?? null)}::text[], ${of((s) => dateOf(s.record) ?? null)}::text[],
                  ${of((s) => s.outcome ?? null)}::text[], ${of((s) => (s.reason === undefined ? null : JSON.stringify(s.reason)))}::text[],
                  string_to_array(${documents}, chr(10)))
           as i (type, id, kind, version, updated, hash, patient, encounter, day, outcome, reason, document)
    on conflict (organization_id, system, type, id) do update
       set kind = excluded.kind, version = excluded.version, last_updated = excluded.last_updated, sha256 = excluded.sha256,
           patient_key = excluded.patient_key, encounter_key = excluded.encounter_key, on_date = excluded.on_date,
           run_id = excluded.run_id, outcome = excluded.outcome, reason = excluded.reason, document = excluded.document`);
}

function saveKeys(tenant: Tenant, { system, staged }: StagedBatch): readonly Promise<unknown>[] {
  const keys = staged.flatMap(({ record }) =>
    HAS_KEYS.has(record.kind)
      ? record.keys.map((key) => ({ key, kind: record.kind, type: record.source.type, id: record.source.id }))
      : [],
  );
  const byKey = [...new Map(keys.map((row) => [row.key, row])).values()];
  return [...chunksOf(byKey, 2000)].map((chunk) =>
    tenant.query(sql`
      insert into incoming_key as k (organization_id, system, key, kind, type, id)
      select ${tenant.organizationId}::uuid, ${system}, key, kind, type, id
        from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as t (key text, kind text, type text, id text) order by key
      on conflict (organization_id, system, key) do update set kind = excluded.kind, type = excluded.type, id = excluded.id
       where (k.kind, k.type, k.id) is distinct from (excluded.kind, excluded.type, excluded.id)`),
  );
}

async function saveVersions(tenant: Tenant, { system, runId, aside }: StagedBatch): Promise<void> {
  const rows = aside.map(({ record, why }) => ({ ...record.source, why, document: incomingDocument(record) }));
  await tenant.query(sql`
    insert into incoming_version (organization_id, system, type, id, sha256, version, last_updated, why, run_id, document)
    select ${tenant.organizationId}::uuid, ${system}, type, id, sha256, version, "lastUpdated", why, ${runId}::uuid, document
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
           as t (type text, id text, sha256 text, version text, "lastUpdated" text, why text, document json)
    on conflict do nothing`);
}

async function saveRejected(tenant: Tenant, { runId, position, rejected }: StagedBatch): Promise<void> {
  for (const chunk of chunksOf(rejected)) {
    await tenant.query(sql`
      insert into intake_rejected (organization_id, run_id, position, ordinal, nth, is_rejected, finding, place)
      select ${tenant.organizationId}::uuid, ${runId}::uuid, ${position}::int, ordinal, nth, "isRejected", finding, place
        from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
             as t (ordinal int, nth int, "isRejected" boolean, finding jsonb, place jsonb)
      on conflict do nothing`);
  }
}
