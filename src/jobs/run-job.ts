/** One job from its queue to its end: done, failed with a sentence, or given back because the server stops. */
import type { JobChange, JobRecord, JobStep } from '../app/job-ports.ts';
import { JOB_PROBLEMS } from '../app/job-ports.ts';
import type { Actor, Store } from '../app/ports.ts';
import { againWhenUndone } from '../app/undone-work.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { jobProgress } from './job-progress.ts';
import { type JobWorld, PartnersAway } from './job-world.ts';
import { GivenBack, STEP_OF, untilDay, type Work, WORK } from './job-work.ts';

export type JobName = { readonly organizationId: OrganizationId; readonly jobId: string };

export type RunnerParts = {
  readonly store: Store;
  readonly world: JobWorld;
  /** A code and the job's id; never more of an error, whose text could name somebody. */
  readonly log: (line: string) => void;
};

/** A job that ends its server each time must not be taken up for ever. */
const TRIES_MAX = 6;

/** `tries` counts this one. `stopping` aborts when the server wants to end. Errors: only when the books cannot be reached. */
export async function runJob(
  parts: RunnerParts,
  name: JobName,
  run: { readonly tries: number; readonly stopping: AbortSignal },
): Promise<void> {
  const books: Actor = { organizationId: name.organizationId, actor: 'jobs', purpose: 'run a job' };
  const move = (change: JobChange): Promise<void> => parts.store.transact(books, (unit) => unit.moveJob(name.jobId, change));
  const job = await parts.store.transact(books, (unit) => unit.job(name.jobId));
  if (job === undefined || job.state === 'done' || job.state === 'failed') return;
  if (run.tries > TRIES_MAX) {
    await move({ ...whereItWas(job), state: 'failed', step: 'Stopped by a problem', problem: JOB_PROBLEMS.endedTooOften });
    return;
  }
  await work({ ...parts, books, move, job, stopping: run.stopping });
}

const whereItWas = ({ done, of }: JobRecord): { readonly done: number; readonly of: number | undefined } => ({ done, of });

type Running = RunnerParts & {
  readonly books: Actor;
  readonly move: (change: JobChange) => Promise<void>;
  readonly job: JobRecord;
  readonly stopping: AbortSignal;
};

async function work(running: Running): Promise<void> {
  const { store, books, move, job, stopping, world, log } = running;
  const actor: Actor = { ...books, actor: job.startedBy, purpose: `job ${job.kind}` };
  const today = (): Promise<PlainDate> => store.transact({ ...books, purpose: 'read the calendar' }, (unit) => unit.today());
  const until = job.untilDay ?? (job.days === undefined ? undefined : untilDay(await today(), job.days));
  await move({ ...whereItWas(job), state: 'running', step: 'Starting', untilDay: until });
  const progress = jobProgress({ step: 'Starting', ...whereItWas(job) }, (now) => move({ ...now, state: 'running' }));
  const begin = (step: JobStep): void => {
    if (stopping.aborted) throw new GivenBack();
    progress.show({ ...progress.latest(), step });
  };
  const count = (done: number, of?: number): void => progress.show({ ...progress.latest(), done, of });
  try {
    const day = await world.day(actor, (word) => progress.show({ ...progress.latest(), step: STEP_OF[word] ?? 'Starting' }));
    const calendar = await world.calendar(books.organizationId);
    const given: Work = {
      day,
      calendar,
      begin,
      count,
      until,
      days: job.days,
      claimIds: job.claimIds,
      today,
      shelf: world.intakeShelf?.(actor),
      installCodes: codesOf(running, actor),
    };
    // A job goes on where the books are, as after an interruption.
    const problem = await againWhenUndone(() => WORK[job.kind](given));
    await progress.end();
    const { done, of } = progress.latest();
    if (problem === undefined) await move({ state: 'done', step: 'Finished', done, of });
    else await move({ state: 'failed', step: 'Stopped by a problem', done, of, problem });
  } catch (error) {
    await progress.end();
    const { done, of } = progress.latest();
    // A step that the stopping server pulled the ground from is not the job's fault either.
    if (error instanceof GivenBack || stopping.aborted) {
      await giveBack(running, { done, of });
      return;
    }
    log(`job ${job.jobId} (${job.kind}) stopped: ${codeOf(error)}`);
    const problem = error instanceof PartnersAway ? JOB_PROBLEMS.partnersAway : JOB_PROBLEMS.fault;
    await move({ state: 'failed', step: 'Stopped by a problem', done, of, problem });
  }
}

/** What an order of code sets does, and keeps what became of it. */
function codesOf({ world, job, store, books, stopping }: Running, actor: Actor): Work['installCodes'] {
  const [install, order] = [world.installCodes, job.codeOrder];
  if (install === undefined || order === undefined) return undefined;
  return async ({ reading, writing }) => {
    const outcomes = await install({ actor, order, reading, writing, stopping });
    await store.transact(books, (unit) => unit.noteCodeOrder(job.jobId, { ...order, outcomes }));
    return outcomes.some(({ kind }) => kind === 'installed') && outcomes.every(({ kind }) => kind !== 'refused');
  };
}

const giveBack = (
  { store, books, job }: Running,
  at: { readonly done: number; readonly of: number | undefined },
): Promise<void> =>
  store.transact(books, async (unit) => {
    await unit.moveJob(job.jobId, { state: 'waiting', step: 'Interrupted; it goes on after the next start', ...at });
    await unit.giveBackJob(job.jobId);
  });

function codeOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return typeof code === 'string' ? code : String(name);
}
