/** The real `start` command for browser tests: a home of its own, a small history, and it can be killed and started again. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { DemoLogIn } from '../demo-log-ins.ts';

const PROGRAM = fileURLToPath(new URL('../start.ts', import.meta.url));
/** Long enough that statements went out and payments came in. */
const HISTORY_DAYS = 14;

type Answer = { readonly status: number; readonly body: unknown };

/** One person's way to the API without a browser. `body` of a file is its text. */
export type Asking = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<Answer>;
  readonly put: (path: string, body: unknown) => Promise<Answer>;
};

export type StartedPractice = {
  /** The same after every start. */
  readonly url: string;
  readonly logIn: (loginName: string) => DemoLogIn;
  readonly as: (loginName: string) => Promise<Asking>;
  /** Without a word, as a power cut does. */
  readonly kill: () => Promise<void>;
  /** On the same home and port. */
  readonly startAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Running = { readonly child: ChildProcess; readonly url: string; readonly ended: Promise<unknown> };

/** A home whose first weeks are lived through, and the compiled program, made once for all files of a run (tools/test.ts). */
const TEMPLATE = process.env['CLAIMWRIGHT_WALK_TEMPLATE'];

/** Each file has a home, a database and payers of its own; only what every one of them would do first is done once. */
async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'claimwright-walk-'));
  // As root the database belongs to another user, who must come through.
  await chmod(home, 0o755);
  if (TEMPLATE !== undefined) await promisify(execFile)('cp', ['-a', `${TEMPLATE}/.`, home]);
  return home;
}

/** In: a folder that is there and empty. Leaves a home in it that `startPractice` copies. */
export async function makeTemplate(folder: string): Promise<void> {
  const { child, ended } = await launch(folder, '0');
  child.kill('SIGTERM');
  await ended;
}

export async function startPractice(): Promise<StartedPractice> {
  const home = await newHome();
  let running = await launch(home, '0');
  const { url } = running;
  const { logIns } = JSON.parse(await readFile(join(home, 'demonstration-log-ins.json'), 'utf8')) as {
    readonly logIns: readonly DemoLogIn[];
  };
  const logIn = (loginName: string): DemoLogIn => {
    const found = logIns.find((person) => person.loginName === loginName);
    return found ?? assert.fail(`${loginName} has a log-in`);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    running.child.kill(signal);
    await running.ended;
  };
  return {
    url,
    logIn,
    as: (loginName) => signedIn(url, logIn(loginName)),
    kill: () => end('SIGKILL'),
    startAgain: async () => {
      running = await launch(home, new URL(url).port);
    },
    stop: async () => {
      await end('SIGTERM');
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Until it prints its address. */
async function launch(home: string, port: string): Promise<Running> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const own = {
    CLAIMWRIGHT_HOME: home,
    CLAIMWRIGHT_PORT: port,
    CLAIMWRIGHT_DEMO_DAYS: String(HISTORY_DAYS),
    NODE_COMPILE_CACHE: join(TEMPLATE ?? home, 'compiled'),
  };
  const child = spawn(process.execPath, [PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, ...own } });
  let said = '';
  let isOver = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(() => (isOver = true));
  for (;;) {
    const url = /is running: (http:\S+)/.exec(said)?.[1];
    if (url !== undefined && said.includes('Ctrl-C stops it')) return { child, url, ended };
    if (isOver) assert.fail(`it ended instead of starting: ${said}`);
    await wait(50);
  }
}

async function signedIn(url: string, { loginName, password }: DemoLogIn): Promise<Asking> {
  let cookie = '';
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { origin: url, cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
  assert.equal((await ask('POST', '/session', { loginName, password })).status, 200);
  return {
    get: (path) => ask('GET', path),
    post: (path, body) => ask('POST', path, body),
    put: (path, body) => ask('PUT', path, body),
  };
}
