/**
 * Background work on graphile-worker: its loop runs as the owner, each job opens the application's store with the tenant
 * that its ids name. A job of a server that died is found by its lock, which died too, and taken up again.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Logger, run, type Task } from 'graphile-worker';
import pg from 'pg';
import type { Jobs, JobRecord, JobStatus } from '../app/job-ports.ts';
import type { Actor, Clock, Entropy } from '../app/ports.ts';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { err, ok } from '../kernel/result.ts';
import { uuidV7 } from '../kernel/uuid.ts';
import { type JobName, runJob, type RunnerParts } from './run-job.ts';

export type JobsOptions = RunnerParts & {
  readonly ownerUrl: string;
  readonly clock: Clock;
  readonly entropy: Entropy;
};

export type OpenJobs = Jobs & {
  /** Takes no more work; running steps get a few seconds, then the next start takes the job up. */
  readonly close: () => Promise<void>;
};

/** Of different organizations: jobs of one organization follow each other. */
const JOBS_AT_ONCE = 2;
const STOP_WITHIN_MILLIS = 4000;
const LOOK_FOR_ORPHANS_MILLIS = 3000;
const DAYS_MAX = 366;

/** Starts the loop. Errors: a database that cannot be reached, or is not migrated. */
export async function openJobs(options: JobsOptions): Promise<OpenJobs> {
  const { ownerUrl, log } = options;
  const pool = new pg.Pool({ connectionString: ownerUrl, max: JOBS_AT_ONCE + 2, application_name: 'claimwright jobs' });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const stopping = new AbortController();
  const freeOrphans = (): Promise<void> =>
    unlockDead(pool).catch((error: unknown) => log(`jobs: orphans could not be looked for (${(error as Error).name})`));
  await freeOrphans();
  const runner = await run({
    pgPool: pool,
    concurrency: JOBS_AT_ONCE,
    noHandleSignals: true,
    logger: quiet(log),
    taskList: { 'run-job': taskOf(options, stopping.signal) },
  });
  // Should the loop end by itself, the next look at the health says so; nobody waits for this promise.
  runner.promise.catch((error: unknown) => log(`jobs: the loop ended (${(error as Error).name})`));
  const orphans = setInterval(() => void freeOrphans(), LOOK_FOR_ORPHANS_MILLIS);
  orphans.unref();
  return {
    ...jobsPort(options),
    close: async () => {
      clearInterval(orphans);
      stopping.abort();
      const ended = runner.stop().catch(() => {});
      await Promise.race([ended, wait(STOP_WITHIN_MILLIS, undefined, { ref: false })]);
      // A loop that still works would wait for its connections; the process ends and they with it.
      void pool.end().catch(() => {});
    },
  };
}

/** graphile-worker's own lines, those that a person must see: a job's arguments are ids, its errors only have names here. */
const quiet = (log: (line: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error') log(`jobs: ${message.split('\n')[0]}`);
  });

/** Advisory locks of ours, apart from other programs' on the same database. */
const LOCK_CLASS = 7_206_105;

const taskOf =
  (options: JobsOptions, stopping: AbortSignal): Task =>
  async (payload, helpers) => {
    const name = nameOf(payload);
    if (name === undefined) return;
    const holder = new pg.Client({ connectionString: options.ownerUrl, application_name: 'claimwright job' });
    // Without its lock the job could be taken for dead and run twice: it stops at its next step.
    const lost = new AbortController();
    holder.on('error', () => lost.abort());
    await holder.connect();
    try {
      const { rows } = await holder.query<{ got: boolean }>('select pg_try_advisory_lock($1, hashtext($2)) as got', [
        LOCK_CLASS,
        name.jobId,
      ]);
      if (rows[0]?.got !== true) throw new Error('another server runs this job');
      await runJob(options, name, { tries: helpers.job.attempts, stopping: AbortSignal.any([stopping, lost.signal]) });
      await takeInAgain(options, name);
    } finally {
      await holder.end().catch(() => {});
    }
  };

/**
 * Who brought a file or answered a question while an intake was running found it open, and it may have been past that already:
 * what was left over then is taken in now.
 */
async function takeInAgain(options: JobsOptions, { organizationId, jobId }: JobName): Promise<void> {
  const actor: Actor = { organizationId, actor: 'jobs', purpose: 'look for what was left over' };
  const startedBy = await options.store.transact(actor, async (unit) => {
    const job = await unit.job(jobId);
    if (job?.kind !== 'take-in' || job.state !== 'done') return undefined;
    const isLeft = (await unit.openIntakes()).length > 0 || (await unit.unsettledSenders()).length > 0;
    return isLeft ? job.startedBy : undefined;
  });
  if (startedBy !== undefined) await jobsPort(options).start({ ...actor, actor: startedBy }, { kind: 'take-in' });
}

function nameOf(payload: unknown): JobName | undefined {
  const { organizationId, jobId } = payload as { readonly organizationId?: unknown; readonly jobId?: unknown };
  const organization = organizationIdSchema.safeParse(organizationId);
  return organization.success && typeof jobId === 'string' ? { organizationId: organization.data, jobId } : undefined;
}

/** Entries of the queue that are held by a worker none of whose jobs has its lock any more; a fresh one may be about to take it. */
async function unlockDead(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ worker: string }>(
    `select j.locked_by as worker from graphile_worker.jobs j
      where j.locked_by is not null
      group by j.locked_by
     having max(j.locked_at) < now() - interval '2 seconds'
        and not bool_or(exists (
              select from pg_locks l
               where l.locktype = 'advisory' and l.classid = $1::int4::oid and l.objid = hashtext(j.key)::oid and l.objsubid = 2
                 and l.database = (select oid from pg_database where datname = current_database())))`,
    [LOCK_CLASS],
  );
  if (rows.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [rows.map((r) => r.worker)]);
}

const jobsPort = ({ store, world, clock, entropy }: JobsOptions): Jobs => ({
  start: async (actor, { kind, days, claimIds, codeOrder }) => {
    if (kind === 'advance-calendar') {
      if ((await world.calendar(actor.organizationId)) === undefined) {
        return err({
          code: 'calendar-must-be-simulated',
          message: 'This practice lives by the clock, and nobody can turn its calendar. Only a demonstration can be advanced.',
        });
      }
      if (days === undefined || !Number.isInteger(days) || days < 1 || days > DAYS_MAX) {
        return err({ code: 'job-must-name-its-days', message: `Say how many days to advance, from 1 to ${DAYS_MAX}.` });
      }
    }
    const jobId = uuidV7(clock.nowMillis(), entropy.bytes(10));
    const order = {
      ...{ kind, jobId },
      ...(kind === 'advance-calendar' && days !== undefined ? { days } : {}),
      ...(kind === 'send-claims' && claimIds !== undefined ? { claimIds } : {}),
      ...(codeOrder === undefined ? {} : { codeOrder }),
    };
    const job = await store.transact({ ...actor, purpose: 'start a job' }, (unit) => unit.openJob(order));
    if (kind === 'install-codes' && job.jobId !== jobId) {
      return err({
        code: 'install-must-be-over-first',
        message: 'Other files are being installed. Wait until that is over, look at the list again, and bring these then.',
      });
    }
    // A run that is on its way sends what it was started with; whoever chose others must not think that theirs go along.
    if (kind === 'send-claims' && job.jobId !== jobId && job.claimIds?.join() !== claimIds?.join()) {
      return err({
        code: 'sending-must-be-over-first',
        message: 'Another sending is running, with other claims. Wait until it is over, look at the list again, and send then.',
      });
    }
    return ok(statusOf(job));
  },
  status: async (actor, jobId) => {
    const job = await store.transact({ ...actor, purpose: 'read a job' }, (unit) => unit.job(jobId));
    return job === undefined ? undefined : statusOf(job);
  },
});

const statusOf = ({ jobId, kind, state, step, done, of, problem }: JobRecord): JobStatus => ({
  ...{ jobId, kind, state, step, done },
  ...(of === undefined ? {} : { of }),
  ...(problem === undefined ? {} : { problem }),
});
