/** Production from the command line to a log-in, on the bundled PostgreSQL and on another one that DATABASE_URL names. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { findPostgres15, startTestDatabase } from '../../tools/test-servers.ts';
import { NORTHGATE } from '../practice/facts.ts';

const CLAIMWRIGHT = fileURLToPath(new URL('./main.ts', import.meta.url));
const START = fileURLToPath(new URL('./start.ts', import.meta.url));
const PASSWORD = 'correct horse battery staple';

const folder = await mkdtemp(join(tmpdir(), 'claimwright-production-'));
// As root the database belongs to another user, who must come through.
await chmod(folder, 0o755);
/** Each command is a process: it need not be compiled each time. */
const NODE_COMPILE_CACHE = join(folder, 'compiled');
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) {
    child.kill('SIGTERM');
    await once(child, 'close');
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

type Settings = Readonly<Record<string, string>>;

function launch(program: string, words: readonly string[], settings: Settings, input = '') {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, CLAIMWRIGHT_MODE: 'production', CLAIMWRIGHT_PORT: '0', NODE_COMPILE_CACHE, ...settings };
  const child = spawn(process.execPath, [program, ...words], { stdio: ['pipe', 'pipe', 'pipe'], env });
  running.add(child);
  child.stdin.end(input);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, said: () => said, ended };
}

async function run(words: readonly string[], settings: Settings, input?: string) {
  const command = launch(CLAIMWRIGHT, words, settings, input);
  return { code: await command.ended, said: command.said() };
}

const NOBODY = '01890a5d-ac96-774b-bcce-b302099a8059';
const { organizationId: _, ...organization } = NORTHGATE.organization;
const FACTS = {
  ...{ timeZone: 'America/New_York', organization },
  ...{ locations: NORTHGATE.locations, providers: NORTHGATE.providers, payers: NORTHGATE.payers },
  prices: {
    version: '2026.1',
    items: [{ procedure: '99213', words: 'Visit', serviceKind: 'evaluation', prices: [{ from: '2026-01-01', cents: 17_000 }] }],
  },
};

/** An organization and one person, by commands alone. */
async function setUp(settings: Settings): Promise<void> {
  const file = join(folder, 'practice.json');
  await writeFile(file, JSON.stringify(FACTS));
  const empty = launch(START, [], settings);
  assert.equal(await empty.ended, 2);
  assert.match(empty.said(), /There is no organization yet/);
  assert.equal((await run(['organization', 'add', file], settings)).code, 0);
  assert.equal((await run(['people', 'add', 'maya', 'Maya T', '--roles', 'manager'], settings, `${PASSWORD}\n`)).code, 0);
}

type Server = { readonly url: string } & ReturnType<typeof launch>;

async function start(settings: Settings): Promise<Server> {
  const server = launch(START, [], settings);
  for (;;) {
    const url = /is running: (http:\S+)/.exec(server.said())?.[1];
    if (url !== undefined) return { ...server, url };
    if (!running.has(server.child)) assert.fail(`it ended instead: ${server.said()}`);
    await wait(50);
  }
}

const logIn = (url: string, loginName: string, password: string): Promise<Response> =>
  fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/json' },
    body: JSON.stringify({ loginName, password }),
  });

async function stop({ child, ended, said }: Server): Promise<void> {
  child.kill('SIGTERM');
  assert.equal(await ended, 0, said());
  assert.match(said(), /Stopped\./);
}

async function worksInProduction(settings: Settings): Promise<void> {
  const server = await start(settings);
  const { url } = server;
  assert.equal((await fetch(`${url}/api/v1/demonstration`)).status, 404);
  assert.doesNotMatch(server.said(), /password|maya|made up/i);
  const answer = await logIn(url, 'maya', PASSWORD);
  const session = (await answer.json()) as { readonly calendarIsSimulated: boolean; readonly organizationName: string };
  assert.deepEqual([answer.status, session.calendarIsSimulated], [200, false]);
  assert.equal(session.organizationName, NORTHGATE.organization.name);
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const ask = (path: string, body?: unknown): Promise<Response> =>
    fetch(`${url}/api/v1${path}`, {
      headers: { cookie, origin: url, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  assert.equal((await ask('/work/summary')).status, 200);
  const code = (await (await ask('/codes/hcpcs/99213')).json()) as { readonly title: string };
  assert.equal(code.title, 'Visit', 'the price list is read');
  const turned = (await (await ask('/calendar/advance', { days: 1 })).json()) as { readonly code: string };
  assert.equal(turned.code, 'calendar-must-be-simulated');
  const changed = await run(['people', 'password', 'maya'], settings, 'another pass phrase\n');
  assert.equal(changed.code, 0, changed.said);
  assert.equal((await ask('/session')).status, 401, 'a new password ends open sessions');
  assert.equal((await logIn(url, 'maya', PASSWORD)).status, 401);
  assert.equal((await logIn(url, 'maya', 'another pass phrase')).status, 200);
  await stop(server);
}

test('on the bundled PostgreSQL: set up by commands, entered with a password that was piped in, stopped cleanly', async () => {
  const settings = { CLAIMWRIGHT_HOME: join(folder, 'bundled') };
  await setUp(settings);
  await worksInProduction(settings);
});

/** Who may enter, as the commands tell and change it. */
async function peopleAreKept(settings: Settings): Promise<void> {
  const listed = await run(['people', 'list', '--json'], settings);
  assert.deepEqual(
    (JSON.parse(listed.said) as readonly { readonly loginName: string; readonly roles: readonly string[] }[]).map((p) => [
      p.loginName,
      p.roles,
    ]),
    [['maya', ['manager']]],
  );
  assert.equal((await run(['people', 'roles', 'maya', 'biller,coder'], settings)).code, 0);
  assert.equal((await run(['people', 'disable', 'maya'], settings)).code, 0);
  const odd: readonly (readonly [readonly string[], string, RegExp])[] = [
    [['people', 'add', 'zoe', 'Zoe', '--roles', 'boss'], PASSWORD, /"boss" is no role/],
    [['people', 'add', 'zoe', 'Zoe', '--roles', 'coder'], 'short', /at least 12 characters/],
    [['people', 'add', 'Maya', 'Maya', '--roles', 'coder'], PASSWORD, /is there already/],
    [['people', 'password', 'nobody'], PASSWORD, /Nobody has the login name/],
    [['people', 'password', 'maya'], '', /No password came/],
    [['people', 'add', 'zoe', ' ', '--roles', 'coder'], PASSWORD, /A name has 1 to 100 characters/],
    [['people', 'roles', 'maya', 'none', 'extra'], '', /"extra" is not understood/],
    [['people', 'list', '--roles', 'coder'], '', /--roles says nothing to people list/],
    [['people', 'roles', 'maya', 'provider', '--provider', NOBODY], '', /id of a clinician of the practice: .* \(/],
  ];
  for (const [words, input, sentence] of odd) {
    const { code, said } = await run(words, settings, input);
    assert.equal(code, 2, said);
    assert.match(said, sentence);
  }
  const demonstration = launch(START, [], { ...settings, CLAIMWRIGHT_MODE: '', CLAIMWRIGHT_DEMO_DAYS: '2' });
  assert.equal(await demonstration.ended, 2, 'the demonstration does not move into a real practice’s home');
  assert.match(demonstration.said(), /real practice/);
}

test('DATABASE_URL leads production to another PostgreSQL, of the oldest release where it is here', async (t) => {
  const database = await startTestDatabase(findPostgres15());
  t.after(() => database.stop());
  const settings = { DATABASE_URL: database.url, CLAIMWRIGHT_HOME: join(folder, 'other') };
  await setUp(settings);
  await worksInProduction(settings);
  await peopleAreKept(settings);
});

test('the demonstration starts on a database that DATABASE_URL names, and production refuses that database', async (t) => {
  const database = await startTestDatabase(findPostgres15());
  t.after(() => database.stop());
  const settings = { DATABASE_URL: database.url, CLAIMWRIGHT_HOME: join(folder, 'demonstration') };
  const server = await start({ ...settings, CLAIMWRIGHT_MODE: '', CLAIMWRIGHT_DEMO_DAYS: '2' });
  await stop(server);
  const refused = launch(START, [], settings);
  assert.equal(await refused.ended, 2);
  assert.match(refused.said(), /holds the demonstration/);
});
