import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { findPostgresBinaries } from './postgres-binaries.ts';
import { isAlive, waitUntilGone } from './server-process.ts';

const isRoot = process.getuid?.() === 0;
/** The account every system has; as root we try the ordinary user's way with it. */
const NOBODY = { uid: 65_534, gid: 65_534 };

/** Servers to stop before their home is removed. */
const started = new WeakMap<TestContext, EmbeddedPostgres[]>();

/** A home that is removed after the test, reachable by the server's user when we are root. */
async function temporaryHome(context: TestContext): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'claimwright-launcher-'));
  await chmod(home, 0o711);
  context.after(async () => {
    for (const server of started.get(context) ?? []) await server.stop();
    await rm(home, { recursive: true, force: true });
  });
  return home;
}

type StartOptions = Omit<Parameters<typeof startEmbeddedPostgres>[0], 'home'>;

async function start(context: TestContext, home: string, options: StartOptions = { durable: false }): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ home, ...options });
  started.set(context, [...(started.get(context) ?? []), server]);
  return server;
}

/** Runs one statement; its rows as text. */
async function ask(server: { readonly url: string }, sql: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row.join(' ')).join('\n');
  } finally {
    await client.end();
  }
}

const serverPid = async (server: EmbeddedPostgres): Promise<number> =>
  Number((await readFile(join(server.dataDirectory, 'postmaster.pid'), 'utf8')).split('\n')[0]);

/** Runs a program text in a Node of its own until it prints a line; the line and a way to kill it. */
async function inAnotherProcess(text: string): Promise<{ readonly line: string; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', text], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    child.once('exit', () => reject(new Error(errors)));
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { line, kill };
}

const launcher = JSON.stringify(new URL('embedded-postgres.ts', import.meta.url).href);

test('what was written is there after an orderly stop and a new start', async (context) => {
  const home = await temporaryHome(context);
  const first = await start(context, home);
  assert.equal(first.adopted, false);
  await ask(first, 'create table kept as select 42 as answer');
  const pid = await serverPid(first);
  await first.stop();
  assert.equal(isAlive(pid), false);
  const second = await start(context, home);
  assert.equal(second.adopted, false);
  assert.equal(await ask(second, 'select answer from kept'), '42');
});

test('it is durable unless told otherwise, listens on loopback alone and refuses a wrong password', async (context) => {
  const home = await temporaryHome(context);
  const server = await start(context, home, {});
  const settings = await ask(
    server,
    "select current_setting('fsync'), current_setting('listen_addresses'), current_setting('data_checksums')",
  );
  assert.equal(settings, 'on 127.0.0.1 on');
  const wrong = new URL(server.url);
  wrong.password = 'wrong';
  await assert.rejects(ask({ url: wrong.href }, 'select 1'), /password authentication failed/);
});

test('neither statements nor key values reach the log', async (context) => {
  const server = await start(context, await temporaryHome(context));
  await ask(server, 'create table people (name text primary key)');
  await ask(server, "insert into people values ('Tremblay')");
  await assert.rejects(ask(server, "insert into people values ('Tremblay')"), /duplicate key/);
  const log = await readFile(join(dirname(server.dataDirectory), 'server.log'), 'utf8');
  assert.match(log, /duplicate key/);
  assert.doesNotMatch(log, /Tremblay/);
});

test('two starts at once share one server, which stops with the last user', async (context) => {
  const home = await temporaryHome(context);
  const both = await Promise.all([start(context, home), start(context, home)]);
  assert.deepEqual(both.map((server) => String(server.adopted)).toSorted(), ['false', 'true']);
  const [one, other] = both;
  assert.equal(one.url, other.url);
  await one.stop();
  assert.equal(await ask(other, 'select 1'), '1');
  const pid = await serverPid(other);
  await other.stop();
  assert.equal(isAlive(pid), false);
});

test('a server whose parent was killed is adopted with its rows', async (context) => {
  const home = await temporaryHome(context);
  const parent = await inAnotherProcess(`
    import { startEmbeddedPostgres } from ${launcher};
    const server = await startEmbeddedPostgres({ home: ${JSON.stringify(home)}, durable: false });
    console.log(server.url);
    setInterval(() => {}, 1000);
  `);
  await ask({ url: parent.line }, 'create table kept as select 7 as answer');
  await parent.kill();
  const server = await start(context, home);
  assert.equal(server.adopted, true);
  assert.equal(server.url, parent.line);
  assert.equal(await ask(server, 'select answer from kept'), '7');
  const pid = await serverPid(server);
  await server.stop();
  assert.equal(isAlive(pid), false);
});

test('what was committed survives the kill of the server itself', async (context) => {
  const home = await temporaryHome(context);
  const first = await start(context, home, {});
  await ask(first, 'create table kept as select 9 as answer');
  const pid = await serverPid(first);
  process.kill(pid, 'SIGKILL');
  assert.ok(await waitUntilGone(pid, 10_000));
  const second = await start(context, home, {});
  assert.equal(second.adopted, false);
  assert.equal(await ask(second, 'select answer from kept'), '9');
});

test('a lock file that names some other living process is not believed', async (context) => {
  const home = await temporaryHome(context);
  const first = await start(context, home);
  const lockFile = join(first.dataDirectory, 'postmaster.pid');
  const lines = (await readFile(lockFile, 'utf8')).split('\n');
  await first.stop();
  // This very process: alive, and no server.
  await writeFile(lockFile, [String(process.pid), ...lines.slice(1)].join('\n'));
  const second = await start(context, home);
  assert.equal(second.adopted, false);
  assert.notEqual(await serverPid(second), process.pid);
});

test('a folder that another version wrote is refused and left alone', async (context) => {
  const home = await temporaryHome(context);
  const server = await start(context, home);
  await server.stop();
  const versionFile = join(server.dataDirectory, 'PG_VERSION');
  await writeFile(versionFile, '14\n');
  await assert.rejects(
    startEmbeddedPostgres({ home, durable: false }),
    /was written by PostgreSQL 14 and these programs are PostgreSQL 18/,
  );
  assert.equal(await readFile(versionFile, 'utf8'), '14\n');
});

test('a server of another minor version is refused, not adopted', async (context) => {
  const home = await temporaryHome(context);
  const server = await start(context, home);
  // The same server seen through programs that claim to be one release later.
  const later = await mkdtemp(join(tmpdir(), 'claimwright-later-'));
  context.after(() => rm(later, { recursive: true, force: true }));
  await chmod(later, 0o755);
  await writeFile(join(later, 'postgres'), '#!/bin/sh\necho "postgres (PostgreSQL) 18.99"\n', { mode: 0o755 });
  await assert.rejects(
    startEmbeddedPostgres({ home, binDirectory: later }),
    /is version 1800\d\d .*stop the program that uses it/s,
  );
  assert.equal(await ask(server, 'select 1'), '1');
});

// Only root has another user to drop to: for anybody else there is nothing to try.
if (isRoot) {
  test('root drops to another user, outside the folder when that user cannot reach it', async (context) => {
    const home = await temporaryHome(context);
    const here = await start(context, home);
    assert.equal(here.dataDirectory, join(home, 'postgres', 'data'));
    assert.notEqual((await stat(here.dataDirectory)).uid, 0);
    const closed = await temporaryHome(context);
    await chmod(closed, 0o700);
    const lines: string[] = [];
    const elsewhere = await start(context, closed, { durable: false, log: (line) => lines.push(line) });
    context.after(() => rm(dirname(dirname(elsewhere.dataDirectory)), { recursive: true, force: true }));
    assert.match(elsewhere.dataDirectory, /^\/var\/lib\/claimwright\/[0-9a-f]{8}\/postgres\/data$/);
    assert.match(lines.join('\n'), /is kept in \/var\/lib\/claimwright/);
  });
}

test('an ordinary user starts it too', async (context) => {
  const home = await temporaryHome(context);
  if (!isRoot) {
    assert.equal(await ask(await start(context, home), 'select 1'), '1');
    return;
  }
  await chown(home, NOBODY.uid, NOBODY.gid);
  const binaries = await findPostgresBinaries({
    user: NOBODY,
    directory: undefined,
    copiesIn: '/var/lib/claimwright',
    log: () => {},
  });
  // The modules are read as root, for the checkout may be closed to others; everything after that is nobody's.
  const other = await inAnotherProcess(`
    import { startEmbeddedPostgres } from ${launcher};
    process.setgroups([]); process.setgid(${NOBODY.gid}); process.setuid(${NOBODY.uid});
    const server = await startEmbeddedPostgres({
      home: ${JSON.stringify(home)}, durable: false, binDirectory: ${JSON.stringify(binaries.directory)},
    });
    await server.stop();
    const again = await startEmbeddedPostgres({
      home: ${JSON.stringify(home)}, durable: false, binDirectory: ${JSON.stringify(binaries.directory)},
    });
    await again.stop();
    console.log(again.dataDirectory);
    setInterval(() => {}, 1000);
  `);
  await other.kill();
  assert.equal(other.line, join(home, 'postgres', 'data'));
  assert.equal((await stat(other.line)).uid, NOBODY.uid);
});
