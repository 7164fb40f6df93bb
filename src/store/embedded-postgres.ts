/**
 * A real PostgreSQL of our own, started when no DATABASE_URL is given: durable, on loopback only, behind a generated
 * password. It runs as root (dropping to another user) and as an ordinary user, and outlives a killed parent: the
 * next start adopts it, if it serves the same folder with the same version.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, type FileHandle, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { COPIES_FOR_ROOT, openPlace, type Place } from './cluster-place.ts';
import { findPostgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import {
  codeOf,
  countLeases,
  exclusively,
  isAlive,
  isServerOf,
  runAs,
  serverEnvironment,
  takeLease,
  waitUntilGone,
} from './server-process.ts';

export type EmbeddedPostgresOptions = {
  /** The folder that holds everything we keep (CLAIMWRIGHT_HOME); the cluster is `postgres/` in it. */
  readonly home: string;
  /** False turns fsync off: for tests, whose data may be lost. */
  readonly durable?: boolean;
  /** One line of progress or notice; never patient data. */
  readonly log?: (line: string) => void;
  /** Another PostgreSQL's `bin` folder instead of the one that the lockfile brings. */
  readonly binDirectory?: string;
};

export type EmbeddedPostgres = {
  /** As the cluster's superuser, on its database `claimwright`. */
  readonly url: string;
  /** True when the server was already running for this folder. */
  readonly adopted: boolean;
  readonly dataDirectory: string;
  /** Shuts down in an orderly way, unless another process still uses the server. A second call does nothing. */
  readonly stop: () => Promise<void>;
};

const SUPERUSER = 'claimwright';
const DATABASE = 'claimwright';
/** Recovery after a crash in the middle of a large load was measured at 6 s; a slow disk may need ten times that. */
const READY_MILLISECONDS = 120_000;
const STOP_MILLISECONDS = 60_000;
const LOG_BYTES = 5_000_000;

type Cluster = Place & {
  readonly binaries: PostgresBinaries;
  readonly durable: boolean;
  readonly log: (line: string) => void;
};

/** Starts the server of `home`, or adopts the one that runs there. Errors throw one sentence with the way out. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const place = await openPlace(resolve(options.home), log);
  const copiesIn = place.user === undefined ? resolve(options.home) : COPIES_FOR_ROOT;
  const binaries = await findPostgresBinaries({ user: place.user, directory: options.binDirectory, copiesIn, log });
  const cluster: Cluster = { ...place, binaries, durable: options.durable ?? true, log };
  const lock = join(cluster.folder, 'lock');
  const leases = join(cluster.folder, 'leases');
  return exclusively(lock, async () => {
    const release = await takeLease(leases, cluster.user);
    try {
      const password = await ensureInitialized(cluster);
      const running = await findRunning(cluster);
      const server = running ?? (await launch(cluster));
      const address = { port: server.port, password };
      await checkAnswer(cluster, address);
      const stop = (): Promise<void> =>
        exclusively(lock, async () => {
          await release();
          if ((await countLeases(leases)) === 0) await shutDown(cluster, server.pid);
        });
      let stopped: Promise<void> | undefined;
      return {
        url: urlOf(address, DATABASE),
        adopted: running !== undefined,
        dataDirectory: cluster.dataDirectory,
        stop: () => (stopped ??= stop()),
      };
    } catch (error) {
      await release();
      throw error;
    }
  });
}

/** Makes the cluster when there is none; the superuser's password either way. */
async function ensureInitialized(cluster: Cluster): Promise<string> {
  const passwordFile = join(cluster.folder, 'password');
  const version = await readFile(join(cluster.dataDirectory, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version !== undefined) {
    if (Number(version) !== cluster.binaries.major) {
      throw new Error(
        `${cluster.dataDirectory} was written by PostgreSQL ${version.trim()} and these programs are PostgreSQL ${cluster.binaries.major}: ` +
          'restore a backup into a new CLAIMWRIGHT_HOME, or run the release that wrote it.',
      );
    }
    return (await readFile(passwordFile, 'utf8')).trim();
  }
  cluster.log('Creating the database cluster ...');
  const password = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (cluster.user !== undefined) await chown(passwordFile, cluster.user.uid, cluster.user.gid);
  const unfinished = `${cluster.dataDirectory}.new`;
  await rm(unfinished, { recursive: true, force: true });
  const made = await runAs(cluster.user, join(cluster.binaries.directory, 'initdb'), [
    '-D',
    unfinished,
    '-U',
    SUPERUSER,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--no-instructions',
    // The builtin provider sorts the same on every machine; it came with PostgreSQL 17.
    ...(cluster.binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
      : ['--locale=C.UTF-8']),
    ...(cluster.durable ? [] : ['--no-sync']),
  ]);
  if (made.code !== 0) throw new Error(`initdb could not create ${unfinished}: ${lastLines(made.output)}`);
  // A cluster exists completely or not at all: a kill during initdb leaves only the unfinished folder.
  await rename(unfinished, cluster.dataDirectory);
  return password;
}

const lastLines = (text: string): string => text.trim().split('\n').slice(-4).join(' | ');

type Running = { readonly pid: number; readonly port: number };
type PidFile = Running & { readonly dataDirectory: string; readonly status: string };

/** The lock file of a server: process, data directory, start time, port, socket folder, address, memory key, status. */
async function readPidFile(cluster: Cluster): Promise<PidFile | undefined> {
  const text = await readFile(join(cluster.dataDirectory, 'postmaster.pid'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const [pid, dataDirectory = '', , port, , , , status = ''] = text.split('\n');
  return { pid: Number(pid), dataDirectory, port: Number(port), status: status.trim() };
}

/** The server that already serves this folder, waited for until it is ready; a stale lock file is removed. */
async function findRunning(cluster: Cluster): Promise<Running | undefined> {
  const file = await readPidFile(cluster);
  if (file === undefined) return undefined;
  if (!(await isServerOf(file.pid, cluster.dataDirectory))) {
    // PostgreSQL itself would refuse to start while any process at all has that number.
    await rm(join(cluster.dataDirectory, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (file.status === 'stopping') {
    await waitUntilGone(file.pid, STOP_MILLISECONDS);
    return undefined;
  }
  cluster.log(`PostgreSQL already runs for ${cluster.dataDirectory} (process ${file.pid}); using it.`);
  return waitUntilReady(cluster, file.pid, () => false);
}

async function waitUntilReady(cluster: Cluster, pid: number, hasExited: () => boolean): Promise<Running | undefined> {
  const end = performance.now() + READY_MILLISECONDS;
  while (performance.now() < end) {
    const file = await readPidFile(cluster);
    if (file?.pid === pid && file.status === 'ready') return { pid, port: file.port };
    if (hasExited() || !isAlive(pid)) return undefined;
    await wait(5);
  }
  throw new Error(
    `PostgreSQL (process ${pid}) was not ready after ${READY_MILLISECONDS / 1000} s: read ${join(cluster.folder, 'server.log')}, then start again.`,
  );
}

async function launch(cluster: Cluster): Promise<Running> {
  const logFile = join(cluster.folder, 'server.log');
  for (let attempt = 1; ; attempt += 1) {
    const output = await openLog(logFile);
    const sizeBefore = (await output.stat()).size;
    const args = ['-D', cluster.dataDirectory, ...settingsOf(cluster, await freePort()).flatMap((setting) => ['-c', setting])];
    const child = spawn(join(cluster.binaries.directory, 'postgres'), args, {
      ...cluster.user,
      cwd: '/',
      env: serverEnvironment(),
      // A session of its own: Ctrl-C in the terminal must reach us first, so that we stop in order.
      detached: true,
      stdio: ['ignore', output.fd, output.fd],
    });
    let exited = false;
    child.once('exit', () => (exited = true));
    const failure = new Promise<Error>((resolveFailure) => child.once('error', resolveFailure));
    child.unref();
    await output.close();
    if (child.pid === undefined) throw await failure;
    const running = await waitUntilReady(cluster, child.pid, () => exited);
    if (running !== undefined) return running;
    const said = (await readFile(logFile)).subarray(sizeBefore).toString();
    // Another program may take the free port between our look and the server's.
    if (attempt >= 5 || !said.includes('could not bind'))
      throw new Error(`PostgreSQL did not start: ${lastLines(said)} (${logFile})`);
  }
}

/** Appends, so that the words of a crash survive the next start; what is too long moves aside once. */
async function openLog(path: string): Promise<FileHandle> {
  const output = await open(path, 'a', 0o600);
  if ((await output.stat()).size < LOG_BYTES) return output;
  await output.close();
  await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}

const settingsOf = (cluster: Cluster, port: number): readonly string[] => [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  `port=${port}`,
  'timezone=UTC',
  // Taken as it is filled. With less, a year of a practice no longer fits, and whoever reads must first write out what others changed.
  'shared_buffers=256MB',
  // After each checkpoint a page goes into the log whole at its first change: fewer checkpoints, a smaller log, a longer recovery.
  'max_wal_size=2GB',
  'checkpoint_timeout=15min',
  'max_connections=100',
  'jit=off',
  // A page elsewhere costs what the next one does, in memory as on flash; at the default of 4 whole tables are read for a few rows.
  'random_page_cost=1.1',
  // A sample of 6,000 rows tells how a table lies as well as one of 30,000, and tables that are being filled are looked at often.
  'default_statistics_target=20',
  // Statements and key values can hold patient data: the log gets neither.
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  ...(cluster.durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
];

function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null ? resolvePort(address.port) : reject(new Error('no port')),
      );
    });
  });
}

type Address = { readonly port: number; readonly password: string };

const urlOf = (address: Address, database: string): string =>
  `postgres://${SUPERUSER}:${address.password}@127.0.0.1:${address.port}/${database}`;

/** The last word on whose server it is: our password must open it, and it must name our folder and our version. */
async function checkAnswer(cluster: Cluster, address: Address): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(address, 'postgres'), connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const answer = await client.query<{ folder: string; version: string; exists: boolean }>(
      `select current_setting('data_directory') as folder, current_setting('server_version_num') as version,
              exists(select from pg_database where datname = $1) as exists`,
      [DATABASE],
    );
    const [row] = answer.rows;
    if (row?.folder !== cluster.dataDirectory || Number(row.version) !== cluster.binaries.versionNumber) {
      throw new Error(
        `The server on port ${address.port} is version ${row?.version} for ${row?.folder}, not ${cluster.binaries.versionNumber} for ` +
          `${cluster.dataDirectory}: stop the program that uses it, then start again.`,
      );
    }
    if (!row.exists) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function shutDown(cluster: Cluster, pid: number): Promise<void> {
  if (!(await isServerOf(pid, cluster.dataDirectory))) return;
  try {
    // "Fast": ends sessions, writes a checkpoint, exits.
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
  if (!(await waitUntilGone(pid, STOP_MILLISECONDS))) {
    throw new Error(
      `PostgreSQL (process ${pid}) is still writing after ${STOP_MILLISECONDS / 1000} s; it stops by itself when done.`,
    );
  }
}
