/** The place where everything is wired: the database of this home, migrated, and the store opened on it. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Clock, Entropy } from '../app/ports.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../store/embedded-postgres.ts';
import { migrate } from '../store/migrate.ts';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { provisionRoles, type RolePasswords, type RoleUrls } from '../store/roles.ts';

export const systemClock: Clock = { nowIso: () => new Date().toISOString(), nowMillis: () => Date.now() };
export const systemEntropy: Entropy = { bytes: (length) => drawn(length) };

/** Drawn from the system in one go for many ids: each draw is a call of the system. What was handed out is never handed out again. */
const POOL_BYTES = 8192;
let pool = new Uint8Array(0);
let used = 0;

function drawn(length: number): Uint8Array {
  if (length > POOL_BYTES) return new Uint8Array(randomBytes(length));
  if (used + length > pool.length) {
    pool = new Uint8Array(randomBytes(POOL_BYTES));
    used = 0;
  }
  const bytes = pool.slice(used, used + length);
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}

export type Installation = {
  readonly adminUrl: string;
  readonly urls: RoleUrls;
  readonly store: OpenStore;
  readonly close: () => Promise<void>;
};

/** Passwords of the three roles: made once, kept readable for their owner alone. */
async function rolePasswords(home: string): Promise<RolePasswords> {
  await mkdir(home, { recursive: true });
  const path = join(home, 'role-passwords.json');
  try {
    return JSON.parse(await readFile(path, 'utf8')) as RolePasswords;
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ENOENT') throw new RangeError(`${path} cannot be read; repair or remove it.`);
  }
  const password = (): string => randomBytes(24).toString('base64url');
  const passwords: RolePasswords = { owner: password(), application: password(), auditor: password() };
  // 'wx': of two first starts at once one writes, the other fails loudly instead of locking the first one out.
  await writeFile(path, JSON.stringify(passwords), { mode: 0o600, flag: 'wx' });
  return passwords;
}

/** The embedded server of this home, or the one that DATABASE_URL names. */
async function administrator(
  config: Config,
  say: (line: string) => void,
  started?: Promise<EmbeddedPostgres>,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  if (config.databaseUrl !== undefined) return { url: config.databaseUrl, stop: async () => {} };
  const server = await (started ?? startEmbeddedPostgres({ home: config.home, log: say }));
  return { url: server.url, stop: server.stop };
}

/** What fails at the first word to a database that somebody else runs is told by its setting. */
function firstContact(error: unknown): unknown {
  const { code, sqlState } = error as { readonly code?: unknown; readonly sqlState?: unknown };
  if (code === 'database-must-stay-connected' || (typeof code === 'string' && /^E(NOTFOUND|AI_AGAIN|TIMEDOUT)/.test(code))) {
    return new Error('No PostgreSQL answers at the address in DATABASE_URL. Check the address, and that the server runs.');
  }
  if (typeof sqlState === 'string' && /^(28|3D)/.test(sqlState)) {
    return new Error('PostgreSQL refuses the log-in of DATABASE_URL. Check its role, its password and the name of its database.');
  }
  return error;
}

export type InstallationAhead = {
  /** The embedded server, where somebody has started it before. */
  readonly started?: Promise<EmbeddedPostgres> | undefined;
  /** Told the server's address as soon as it answers, before our tables are made. */
  readonly onServer?: (adminUrl: string) => void;
};

/** Out: an open, migrated store; `close` ends it and the embedded server. */
export async function openInstallation(
  config: Config,
  say: (line: string) => void,
  { started, onServer }: InstallationAhead = {},
): Promise<Installation> {
  const server = await administrator(config, say, started);
  onServer?.(server.url);
  const passwords = await rolePasswords(config.home);
  const urls = await provisionRoles({ adminUrl: server.url, passwords }).catch((error: unknown) => {
    throw config.databaseUrl === undefined ? error : firstContact(error);
  });
  await migrate({ ownerUrl: urls.ownerUrl });
  const store = await openStore({ url: urls.applicationUrl, clock: systemClock, entropy: systemEntropy });
  return {
    adminUrl: server.url,
    urls,
    store,
    close: async () => {
      await store.close();
      await server.stop();
    },
  };
}

/** A database of that name on the same server, made when absent; its URL. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await admin.query(`create database ${admin.escapeIdentifier(name)}`);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.toString();
}
