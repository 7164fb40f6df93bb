import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { JobStatus } from '../app/job-ports.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';

const PROGRAM = fileURLToPath(new URL('./start.ts', import.meta.url));
const CLAIMWRIGHT = fileURLToPath(new URL('./main.ts', import.meta.url));
const FIRST_DAY = plainDate('2026-01-05');
/** The staff leaves on the fourth day. */
const HISTORY_DAYS = 3;

const home = await mkdtemp(join(tmpdir(), 'claimwright-start-'));
// As root the database belongs to another user, who must come through; otherwise it would lie outside of what is removed.
await chmod(home, 0o755);
const { DATABASE_URL: _, ...inherited } = process.env;
const environment = {
  ...inherited,
  CLAIMWRIGHT_HOME: home,
  CLAIMWRIGHT_PORT: '0',
  CLAIMWRIGHT_DEMO_DAYS: String(HISTORY_DAYS),
  NODE_COMPILE_CACHE: join(home, 'compiled'),
};
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) {
    const gone = once(child, 'close');
    child.kill('SIGTERM');
    await gone;
  }
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
});

type Started = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
};

function launch(program: string, words: readonly string[], extra: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ...extra },
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, said: () => said, ended };
}

/** Until it prints its address. */
async function start(): Promise<Started> {
  const server = launch(PROGRAM, ['--verbose']);
  for (;;) {
    const url = /is running: (http:\S+)/.exec(server.said())?.[1];
    if (url !== undefined && server.said().includes('Ctrl-C stops it')) return { ...server, url };
    if (!running.has(server.child)) assert.fail(`it ended instead: ${server.said()}`);
    await wait(50);
  }
}

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

/** A browser of one person: keeps the cookie, names its origin. */
function browser(url: string) {
  let cookie = '';
  return async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: { origin: url, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : { text } };
  };
}

type Person = { readonly loginName: string; readonly password: string };

async function logIn(url: string, loginName: string) {
  const ask = browser(url);
  const told = (await ask('GET', '/api/v1/demonstration')).body as unknown as { readonly people: readonly Person[] };
  const person = told.people.find((p) => p.loginName === loginName);
  assert.ok(person !== undefined, 'the demonstration names its log-ins');
  const answer = await ask('POST', '/api/v1/session', { loginName, password: person.password });
  assert.equal(answer.status, 200);
  return { ask, session: answer.body };
}

async function jobEnded(ask: Awaited<ReturnType<typeof logIn>>['ask'], jobId: string): Promise<JobStatus> {
  for (let tries = 0; tries < 600; tries += 1) {
    const status = (await ask('GET', `/api/v1/jobs/${jobId}`)).body as unknown as JobStatus;
    if (status.state === 'done' || status.state === 'failed') return status;
    await wait(100);
  }
  return assert.fail('the job came to its end');
}

/** What a person finds on the first day: each line is a queue with something in it. */
async function firstDayIsFull(url: string): Promise<void> {
  const { ask, session } = await logIn(url, 'manager');
  assert.equal(session['today'], addDays(FIRST_DAY, HISTORY_DAYS));
  assert.equal(session['calendarIsSimulated'], true);
  const sent = (await ask('POST', '/api/v1/jobs', { kind: 'send-claims' })).body as unknown as JobStatus;
  assert.deepEqual(
    await jobEnded(ask, sent.jobId).then(({ state, done }) => [state, done]),
    ['done', 1],
    'ready claims wait to be sent',
  );
  const collected = (await ask('POST', '/api/v1/jobs', { kind: 'collect-answers' })).body as unknown as JobStatus;
  const { state, done } = await jobEnded(ask, collected.jobId);
  assert.equal(state, 'done');
  assert.ok(done > 0, 'answers lie in the mailbox');
}

test('npm start: the address, the screens, the log-ins; killed in the middle of a job it goes on where it was, and stops cleanly', async () => {
  const first = await start();
  const look = browser(first.url);
  assert.equal((await look('GET', '/healthz')).status, 200);
  for (const page of ['/', '/sign-in', '/claims']) {
    const { status, body } = await look('GET', page);
    assert.equal(status, 200, page);
    assert.match(String(body['text']), /<html/, page);
  }
  assert.match(first.said(), /the starter set of [\d,]+ ICD-10-CM/);
  await firstDayIsFull(first.url);
  const { ask } = await logIn(first.url, 'biller');
  const order = (await ask('POST', '/api/v1/calendar/advance', { days: 6 })).body as unknown as JobStatus;
  let seen = order;
  while (seen.done < 2) seen = (await ask('GET', `/api/v1/jobs/${order.jobId}`)).body as unknown as JobStatus;
  assert.equal(seen.state, 'running');
  first.child.kill('SIGKILL');
  await first.ended;

  const second = await start();
  const again = await logIn(second.url, 'biller');
  const { state, done, of } = await jobEnded(again.ask, order.jobId);
  assert.deepEqual({ state, done, of }, { state: 'done', done: 6, of: 6 });
  const { body } = await again.ask('GET', '/api/v1/session');
  assert.equal(body['today'], addDays(FIRST_DAY, HISTORY_DAYS + 6), 'not a day too many');
  assert.equal((await stat(join(home, 'demonstration-log-ins.json'))).mode & 0o777, 0o600);
  second.child.kill('SIGTERM');
  assert.equal(await second.ended, 0);
  assert.match(second.said(), /Stopped\./);
  assert.ok(
    !(await readdir(join(home, 'postgres', 'data')).catch((): string[] => [])).includes('postmaster.pid'),
    'the database is down',
  );
  assert.match(await readFile(join(home, 'server.log'), 'utf8'), /"route":"\/api\/v1\/session"/);

  const verified = launch(CLAIMWRIGHT, ['verify', '--json']);
  assert.equal(await verified.ended, 0, verified.said());
});

test('asked to stop while it loads it keeps what is loaded, and the next start goes on from there', async () => {
  const slow = { CLAIMWRIGHT_DEMO_DAYS: '40' };
  const first = launch(PROGRAM, [], slow);
  while (!first.said().includes('Loading the demonstration: 40 days')) await wait(50);
  await wait(1500);
  first.child.kill('SIGTERM');
  assert.equal(await first.ended, 0, first.said());
  assert.match(first.said(), /the next start goes on from there/);
  const second = launch(PROGRAM, [], slow);
  while (!second.said().includes('Loading the demonstration: ')) await wait(50);
  const left = Number(/Loading the demonstration: (\d+) days/.exec(second.said())?.[1]);
  assert.ok(left > 0 && left < 40, `${left} days are left`);
  second.child.kill('SIGTERM');
  assert.equal(await second.ended, 0);
});

test('a busy port and a setting that cannot be meant are one sentence each', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as { readonly port: number };
  const busy = launch(PROGRAM, [], { CLAIMWRIGHT_PORT: String(port) });
  assert.equal(await busy.ended, 2);
  assert.match(busy.said(), new RegExp(`Port ${port} is in use.*CLAIMWRIGHT_PORT=${port + 1}`));
  holder.close();
  const odd = launch(PROGRAM, [], { CLAIMWRIGHT_PORT: 'eighty' });
  assert.equal(await odd.ended, 2);
  assert.match(odd.said(), /CLAIMWRIGHT_PORT must be a whole number/);
});
