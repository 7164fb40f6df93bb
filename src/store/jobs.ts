/** The rows of background work. The queue itself is graphile_worker's; it is reached through two functions of the owner. */
import { sql } from 'kysely';
import type { CodeOrder } from '../app/code-release-ports.ts';
import type { JobBook, JobKind, JobProblem, JobRecord, JobState, JobStep } from '../app/job-ports.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { Tenant } from './tenant.ts';

type JobRow = {
  readonly job_id: string;
  readonly kind: JobKind;
  readonly state: JobState;
  readonly step: JobStep;
  readonly done: number;
  readonly total: number | null;
  readonly problem: JobProblem | null;
  readonly days: number | null;
  readonly until_day: PlainDate | null;
  readonly claim_ids: readonly ClaimId[] | null;
  readonly code_order: CodeOrder | null;
  readonly started_by: string;
};

const COLUMNS = sql.raw('job_id, kind, state, step, done, total, problem, days, until_day, claim_ids, code_order, started_by');
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const recordOf = (row: JobRow): JobRecord => ({
  jobId: row.job_id,
  kind: row.kind,
  state: row.state,
  step: row.step,
  done: row.done,
  ...(row.total === null ? {} : { of: row.total }),
  ...(row.problem === null ? {} : { problem: row.problem }),
  startedBy: row.started_by,
  days: row.days ?? undefined,
  claimIds: row.claim_ids ?? undefined,
  codeOrder: row.code_order ?? undefined,
  untilDay: row.until_day ?? undefined,
});

export const jobUnit = (tenant: Tenant): JobBook => ({
  openJob: async ({ jobId, kind, days, claimIds, codeOrder }) => {
    await tenant.query(sql`
      insert into job (organization_id, job_id, kind, state, step, total, days, claim_ids, code_order, started_by)
      values (${tenant.organizationId}, ${jobId}, ${kind}, 'waiting', 'Waiting for its turn', ${days ?? null}, ${days ?? null},
              ${claimIds ?? null}::uuid[], ${codeOrder === undefined ? null : JSON.stringify(codeOrder)}::jsonb, ${tenant.actor.actor})
      on conflict (organization_id, kind) where state in ('waiting', 'running') do nothing`);
    const [row] = await tenant.query<JobRow>(sql`
      select ${COLUMNS} from job
       where organization_id = ${tenant.organizationId} and kind = ${kind} and state in ('waiting', 'running')`);
    assert(row !== undefined, 'a job that was not inserted is open already');
    await tenant.query(sql`select enqueue_job(p_organization_id => ${tenant.organizationId}, p_job_id => ${row.job_id}::uuid)`);
    tenant.announce('jobs', row.job_id);
    return recordOf(row);
  },
  job: async (jobId) => {
    if (!UUID.test(jobId)) return undefined;
    const [row] = await tenant.query<JobRow>(sql`
      select ${COLUMNS} from job where organization_id = ${tenant.organizationId} and job_id = ${jobId}::uuid`);
    return row === undefined ? undefined : recordOf(row);
  },
  noteCodeOrder: async (jobId, order) => {
    await tenant.query(sql`
      update job set code_order = ${JSON.stringify(order)}::jsonb
       where organization_id = ${tenant.organizationId} and job_id = ${jobId}::uuid`);
  },
  moveJob: async (jobId, change) => {
    const isOver = change.state === 'done' || change.state === 'failed';
    await tenant.query(sql`
      update job set state = ${change.state}, step = ${change.step}, done = ${change.done}, total = ${change.of ?? null},
             problem = ${change.problem ?? null}, until_day = coalesce(${change.untilDay ?? null}::date, until_day),
             started_at = coalesce(started_at, clock_timestamp()),
             ended_at = case when ${isOver}::boolean then clock_timestamp() end
       where organization_id = ${tenant.organizationId} and job_id = ${jobId}::uuid`);
    tenant.announce('jobs', jobId);
  },
  giveBackJob: async (jobId) => {
    await tenant.query(sql`select give_back_job(p_organization_id => ${tenant.organizationId}, p_job_id => ${jobId}::uuid)`);
  },
});
