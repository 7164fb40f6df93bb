import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../app/day.ts';
import { JOB_PROBLEMS, type JobStatus } from '../app/job-ports.ts';
import type { Actor } from '../app/ports.ts';
import type { ClaimId, OrganizationId } from '../claims/identifiers.ts';
import type { JobWorld, SimulatedCalendar } from '../jobs/job-world.ts';
import { openJobs, type OpenJobs } from '../jobs/open-jobs.ts';
import { addDays } from '../kernel/plain-date.ts';
import { assert as must, expectOk } from '../kernel/result.ts';
import { createDatabase, dropDatabase } from '../store/create-database.ts';
import { openLive } from '../store/live.ts';
import { testServer } from '../store/sample-practice.ts';
import { StoreFailure } from '../store/store-failure.ts';
import { systemClock, systemEntropy } from './installation.ts';
import { advancePayers } from './sandbox-payer.ts';
import { openTestOffice, SENT_ON } from './test-office.ts';

/** The queue is the database's: a shared one would hand its jobs to whoever asks. */
const adminUrl = testServer();
const name = `jobs_${randomBytes(6).toString('hex')}`;
const database = await createDatabase({ adminUrl, name });
const office = await openTestOffice({}, {}, database);
const open = new Set<OpenJobs>();
after(async () => {
  for (const jobs of open) await jobs.close();
  await office.close();
  await dropDatabase({ adminUrl, name });
});

const actor: Actor = { organizationId: office.organizationId, actor: 'biller', purpose: 'test' };

/** A calendar that only turns; `during` runs inside each day. */
const turning = (during: (day: number) => Promise<void> = async () => {}): SimulatedCalendar & { readonly ran: () => number } => {
  let ran = 0;
  return {
    ran: () => ran,
    partnersWork: async () => {},
    runDay: async () => {
      ran += 1;
      await during(ran);
      await office.work(async (unit) => unit.setToday(addDays(await unit.today(), 1)));
    },
  };
};

type World = { readonly day?: Partial<Day>; readonly calendar?: SimulatedCalendar; readonly before?: () => Promise<void> };

async function jobsIn(world: World, log: string[] = []): Promise<OpenJobs> {
  const given: JobWorld = {
    day: async (_, progress) => {
      await world.before?.();
      return office.day(SENT_ON, { ...world.day, progress });
    },
    calendar: async () => world.calendar,
  };
  const jobs = await openJobs({
    ...{ store: office.store, world: given, clock: systemClock, entropy: systemEntropy },
    ownerUrl: database.ownerUrl,
    log: (line) => log.push(line),
  });
  open.add(jobs);
  const close = (): Promise<void> => {
    open.delete(jobs);
    return jobs.close();
  };
  return { ...jobs, close };
}

async function ended(jobs: OpenJobs, jobId: string): Promise<JobStatus> {
  for (let tries = 0; tries < 600; tries += 1) {
    const status = await jobs.status(actor, jobId);
    if (status?.state === 'done' || status?.state === 'failed') return status;
    await wait(50);
  }
  return assert.fail('the job came to its end');
}

const start = async (jobs: OpenJobs, order: Parameters<OpenJobs['start']>[1]): Promise<JobStatus> =>
  expectOk(await jobs.start(actor, order), 'the job starts');

test('a job started twice is one job; its files leave once, and the next one is a new job', async () => {
  await office.bill('injection');
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const jobs = await jobsIn({ before: () => gate });
  const [first, second] = [await start(jobs, { kind: 'send-claims' }), await start(jobs, { kind: 'send-claims' })];
  assert.equal(first.jobId, second.jobId);
  assert.equal(first.state, 'waiting');
  release();
  assert.deepEqual(await ended(jobs, first.jobId), {
    jobId: first.jobId,
    kind: 'send-claims',
    state: 'done',
    step: 'Finished',
    done: 1,
    of: 1,
  });
  assert.equal((await office.folder('inbox')).length, 1);
  const third = await start(jobs, { kind: 'send-claims' });
  assert.notEqual(third.jobId, first.jobId);
  assert.equal((await ended(jobs, third.jobId)).done, 0);
  assert.equal((await office.folder('inbox')).length, 1);
  await jobs.close();
});

test('only the chosen claims leave; a run of others is not joined to one that is on its way', async () => {
  const before = new Set((await readyIds()).map(String));
  await office.bill('telehealth', 'vaccine');
  const [chosen, left] = (await readyIds()).filter((id) => !before.has(id));
  must(chosen !== undefined && left !== undefined, 'two claims are ready');
  let release = (): void => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  const jobs = await jobsIn({ before: () => gate });
  const running = await start(jobs, { kind: 'send-claims', claimIds: [chosen] });
  const other = await jobs.start(actor, { kind: 'send-claims', claimIds: [left] });
  assert.equal(!other.ok && other.error.code, 'sending-must-be-over-first');
  assert.equal((await jobs.start(actor, { kind: 'send-claims' })).ok, false, 'nor is a run of all');
  release();
  assert.equal((await ended(jobs, running.jobId)).state, 'done');
  assert.deepEqual(
    (await readyIds()).filter((id) => id === chosen || id === left),
    [left],
  );
  await jobs.close();
});

const readyIds = async (): Promise<readonly ClaimId[]> =>
  (await office.work((unit) => unit.claimsInState('ready', 100))).map((claim) => claim.body.claimId);

test('a job is asked for with its caller’s transaction: without the commit there is none', async () => {
  const jobs = await jobsIn({});
  const jobId = randomUUID();
  await assert.rejects(
    office.work(async (unit) => {
      await unit.openJob({ kind: 'send-claims', jobId });
      throw new Error('on second thoughts');
    }),
  );
  await wait(300);
  assert.equal(await jobs.status(actor, jobId), undefined);
  await jobs.close();
});

test('advancing works through exactly the days that were asked for, and says how far it is while it does', async () => {
  const seen: (JobStatus | undefined)[] = [];
  const live = await openLive({ url: database.applicationUrl });
  let told = 0;
  live.subscribe(office.organizationId, ({ topic }) => void (told += topic === 'jobs' ? 1 : 0));
  const days = { id: '' };
  const calendar = turning(async () => {
    await wait(400);
    seen.push(await jobs.status(actor, days.id));
  });
  const jobs = await jobsIn({ calendar });
  const before = await office.work((unit) => unit.today());
  const { jobId } = await start(jobs, { kind: 'advance-calendar', days: 3 });
  days.id = jobId;
  const status = await ended(jobs, jobId);
  assert.deepEqual([status.state, status.done, status.of, calendar.ran()], ['done', 3, 3, 3]);
  assert.equal(await office.work((unit) => unit.today()), addDays(before, 3));
  assert.deepEqual(
    seen.map((s) => [s?.state, s?.done, s?.of]),
    [
      ['running', 0, 3],
      ['running', 1, 3],
      ['running', 2, 3],
    ],
  );
  assert.ok(told >= 4, 'each change is told');
  await live.close();
  await jobs.close();
});

test('a server that stops gives its job back at the next step, and the next one ends it without a day too many', async () => {
  const closed = Promise.withResolvers<void>();
  const first = turning(async (day) => {
    if (day === 2) closed.resolve(jobs.close());
  });
  const jobs = await jobsIn({ calendar: first });
  const before = await office.work((unit) => unit.today());
  const { jobId } = await start(jobs, { kind: 'advance-calendar', days: 5 });
  await closed.promise;
  const given = await jobs.status(actor, jobId);
  assert.deepEqual([given?.state, given?.step], ['waiting', 'Interrupted; it goes on after the next start']);
  assert.equal(first.ran(), 2);
  const second = turning();
  const again = await jobsIn({ calendar: second });
  assert.deepEqual([(await ended(again, jobId)).state, second.ran()], ['done', 3]);
  assert.equal(await office.work((unit) => unit.today()), addDays(before, 5));
  await again.close();
});

test('a mailbox that takes nothing fails the job with what happened and what to do', async () => {
  await office.bill('medicare-only');
  const refused = { ok: false, error: { code: 'partner-must-be-reachable', message: 'nobody answers' } } as const;
  const mailbox = { ...office.day(SENT_ON).openMailbox(), list: async () => refused };
  const jobs = await jobsIn({ day: { openMailbox: () => mailbox } });
  const sent = await ended(jobs, (await start(jobs, { kind: 'send-claims' })).jobId);
  assert.deepEqual([sent.state, sent.problem], ['failed', JOB_PROBLEMS.filesWait]);
  const collected = await ended(jobs, (await start(jobs, { kind: 'collect-answers' })).jobId);
  assert.deepEqual([collected.state, collected.problem], ['failed', JOB_PROBLEMS.mailboxUnreached]);
  await jobs.close();
});

test('a fault fails the job in fixed words; neither its row nor the log repeats the fault’s own text', async () => {
  const log: string[] = [];
  const calendar = turning(async () => {
    throw new RangeError('Maria Delgado, born 1961-04-02');
  });
  const jobs = await jobsIn({ calendar }, log);
  const status = await ended(jobs, (await start(jobs, { kind: 'advance-calendar', days: 1 })).jobId);
  assert.deepEqual([status.state, status.problem], ['failed', JOB_PROBLEMS.fault]);
  assert.equal(log.length, 1);
  assert.match(log[0] ?? '', /RangeError/);
  assert.ok(!JSON.stringify([status, log]).includes('Delgado'));
  await jobs.close();
});

test('a job whose work the database undid because of other work goes on by itself', async () => {
  let undone = 0;
  const calendar = turning(async (day) => {
    if (day !== 2 || undone > 0) return;
    undone += 1;
    throw new StoreFailure('transaction-must-not-deadlock', 'two waited for each other');
  });
  const jobs = await jobsIn({ calendar });
  const status = await ended(jobs, (await start(jobs, { kind: 'advance-calendar', days: 3 })).jobId);
  assert.deepEqual([status.state, status.done, undone, calendar.ran()], ['done', 3, 1, 4]);
  await jobs.close();
});

test('payers whose process has ended are named, with the way to have them again', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  gone.close();
  const calendar = turning(() => advancePayers({ port, token: 'none', day: SENT_ON }));
  const jobs = await jobsIn({ calendar });
  const status = await ended(jobs, (await start(jobs, { kind: 'advance-calendar', days: 1 })).jobId);
  assert.deepEqual([status.state, status.problem], ['failed', JOB_PROBLEMS.partnersAway]);
  await jobs.close();
});

test('another organization does not see the job, and has one of its own kind beside it', async () => {
  const jobs = await jobsIn({});
  const other = await openTestOffice({}, {}, database);
  const { jobId } = await start(jobs, { kind: 'collect-answers' });
  const stranger: Actor = { ...actor, organizationId: other.organizationId };
  assert.equal(await jobs.status(stranger, jobId), undefined);
  assert.equal(await jobs.status({ ...actor, organizationId: randomUUID() as OrganizationId }, jobId), undefined);
  assert.equal(await jobs.status(actor, 'no uuid at all'), undefined);
  await ended(jobs, jobId);
  await other.close();
  await jobs.close();
});

test('where the clock turns the days nobody advances them, and days are a number that can be meant', async () => {
  const plain = await jobsIn({});
  const refused = await plain.start(actor, { kind: 'advance-calendar', days: 1 });
  assert.equal(!refused.ok && refused.error.code, 'calendar-must-be-simulated');
  await plain.close();
  const jobs = await jobsIn({ calendar: turning() });
  for (const days of [0, -1, 1.5, 367, undefined]) {
    const answer = await jobs.start(actor, { kind: 'advance-calendar', ...(days === undefined ? {} : { days }) });
    assert.equal(!answer.ok && answer.error.code, 'job-must-name-its-days');
  }
  await jobs.close();
});
