/** Runs of the intake and their files with the checkpoint; what is known of records that come again. */
import { sql } from 'kysely';
import type { IntakeBook, KnownIncoming, OpenIntake, OpenIntakeFile } from '../app/intake-book.ts';
import type { Unit } from '../app/ports.ts';
import { saveIncoming } from './save-incoming.ts';
import type { Tenant } from './tenant.ts';

type Runs = Pick<
  IntakeBook,
  | 'openIntake'
  | 'openIntakes'
  | 'moveIntake'
  | 'intakeFilesKnown'
  | 'moveIntakeFile'
  | 'incomingKnown'
  | 'incomingReplaced'
  | 'saveIncoming'
  | 'reopenHistory'
  | 'noteIntake'
>;

export const intakeUnit = (tenant: Tenant, today: Unit['today']): Runs => ({
  openIntake: async ({ runId, system, billableFrom, files }) => {
    const { organizationId } = tenant;
    await tenant.query(sql`
      insert into intake_run (organization_id, run_id, system, billable_from, started_by, started_on)
      values (${organizationId}, ${runId}, ${system}, ${billableFrom}, ${tenant.actor.actor}, ${await today()}) on conflict do nothing`);
    const rows = files.map(({ name, format, sizeBytes, sha256 }, position) => ({ position, name, format, sizeBytes, sha256 }));
    await tenant.query(sql`
      insert into intake_file (organization_id, run_id, position, name, format, size_bytes, sha256)
      select ${organizationId}, ${runId}::uuid, position, name, format, "sizeBytes", sha256
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             as t (position int, name text, format text, "sizeBytes" bigint, sha256 text)
      on conflict do nothing`);
    tenant.announce('intake', runId);
  },
  openIntakes: () => openIntakes(tenant),
  moveIntake: async (runId, state) => {
    const isOver = state === 'done' || state === 'stopped';
    await tenant.query(sql`
      update intake_run set state = ${state}, ended_at = case when ${isOver}::boolean then clock_timestamp() end,
             ended_on = case when ${isOver}::boolean then ${await today()}::date end
       where organization_id = ${tenant.organizationId} and run_id = ${runId}`);
    tenant.announce('intake', runId);
  },
  intakeFilesKnown: async ({ runId, system }) => {
    const rows = await tenant.query<{ sha256: string }>(sql`
      select distinct mine.sha256 from intake_file mine
        join intake_file f on f.organization_id = mine.organization_id and f.sha256 = mine.sha256 and f.state = 'read' and f.run_id <> mine.run_id
        join intake_run r on r.organization_id = f.organization_id and r.run_id = f.run_id and r.system = ${system}
       where mine.organization_id = ${tenant.organizationId} and mine.run_id = ${runId}`);
    return new Set(rows.map((row) => row.sha256));
  },
  moveIntakeFile: async (runId, position, state) => {
    await tenant.query(sql`
      update intake_file set state = ${state}, bytes_done = case when ${state} = 'known' then size_bytes else bytes_done end
       where organization_id = ${tenant.organizationId} and run_id = ${runId} and position = ${position}`);
    tenant.announce('intake', runId);
  },
  ...incoming(tenant),
});

const incoming = (
  tenant: Tenant,
): Pick<Runs, 'incomingKnown' | 'incomingReplaced' | 'saveIncoming' | 'reopenHistory' | 'noteIntake'> => ({
  incomingKnown: (system, records) =>
    tenant.query<KnownIncoming>(sql`
      select r.type, r.id, r.sha256, r.version, r.last_updated
        from unnest(${records.map(({ source }) => source.type)}::text[], ${records.map(({ source }) => source.id)}::text[]) as i (type, id)
        join incoming_record r on r.organization_id = ${tenant.organizationId} and r.system = ${system} and r.type = i.type and r.id = i.id`),
  incomingReplaced: async (system, records) => {
    const rows = await tenant.query<{ name: string }>(sql`
      select v.type || '/' || v.id || '/' || v.sha256 as name
        from unnest(${records.map(({ source }) => source.type)}::text[], ${records.map(({ source }) => source.id)}::text[]) as i (type, id)
        join incoming_version v on v.organization_id = ${tenant.organizationId} and v.system = ${system} and v.type = i.type and v.id = i.id`);
    return new Set(rows.map((row) => row.name));
  },
  saveIncoming: (batch) => saveIncoming(tenant, batch),
  reopenHistory: async ({ runId, system, billableFrom }) => {
    const [row] = await tenant.query<{ many: number }>(sql`
      with again as (
        update incoming_record set outcome = null, reason = null, run_id = ${runId}
         where organization_id = ${tenant.organizationId} and system = ${system} and kind = 'encounter' and outcome = 'history'
           and on_date >= ${billableFrom} and patient_key is not null
        returning patient_key
      ), todo as (
        insert into incoming_todo as t (organization_id, system, patient_key)
        select distinct ${tenant.organizationId}::uuid, ${system}, patient_key from again
        on conflict (organization_id, system, patient_key) do update set asked = t.asked + 1
      )
      select count(*) as many from again`);
    return row?.many ?? 0;
  },
  noteIntake: async (runId, notice) => {
    await tenant.query(sql`
      update intake_file set notices = notices || ${JSON.stringify([notice])}::jsonb
       where organization_id = ${tenant.organizationId} and run_id = ${runId} and position = 0`);
  },
});

type RunRow = { run_id: string; system: string; billable_from: string; state: OpenIntake['state']; started_by: string };
type FileRow = {
  run_id: string;
  position: number;
  name: string;
  format: OpenIntakeFile['format'];
  size_bytes: number;
  sha256: string;
  state: OpenIntakeFile['state'];
  bytes_done: number;
  items_done: number;
  records: number;
  rejected: number;
  counts: OpenIntakeFile['counts'];
  notices: OpenIntakeFile['notices'];
};

async function openIntakes(tenant: Tenant): Promise<readonly OpenIntake[]> {
  const runs = await tenant.query<RunRow>(sql`
    select run_id, system, billable_from, state, started_by from intake_run
     where organization_id = ${tenant.organizationId} and state not in ('done', 'stopped') order by run_id`);
  const files = await tenant.query<FileRow>(sql`
    select run_id, position, name, format, size_bytes, sha256, state, bytes_done, items_done, records, rejected, counts, notices
      from intake_file where organization_id = ${tenant.organizationId} and run_id = any (${runs.map((r) => r.run_id)}::uuid[])
     order by run_id, position`);
  return runs.map((run) => ({
    runId: run.run_id,
    system: run.system,
    billableFrom: run.billable_from as OpenIntake['billableFrom'],
    state: run.state,
    startedBy: run.started_by,
    files: files.filter((file) => file.run_id === run.run_id).map(fileOf),
  }));
}

const fileOf = (row: FileRow): OpenIntakeFile => ({
  position: row.position,
  name: row.name,
  format: row.format,
  sizeBytes: row.size_bytes,
  sha256: row.sha256 as OpenIntakeFile['sha256'],
  state: row.state,
  bytesDone: row.bytes_done,
  itemsDone: row.items_done,
  records: row.records,
  rejected: row.rejected,
  counts: row.counts,
  notices: row.notices,
});
