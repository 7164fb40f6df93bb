/** The real servers and programs that integration and browser tests use. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../src/store/embedded-postgres.ts';
import { isAlive } from '../src/store/server-process.ts';

export type TestServer = { readonly url: string; readonly stop: () => Promise<void> };

const FOLDER = /^claimwright-test-(\d+)-/;

/** A database server in a folder of its own, without fsync; `stop` removes both. */
export async function startTestDatabase(binDirectory?: string): Promise<TestServer> {
  const home = join(tmpdir(), `claimwright-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  await mkdir(home);
  // As root, the server's own user must be able to reach it.
  await chmod(home, 0o711);
  const server = await startEmbeddedPostgres({ home, durable: false, ...(binDirectory === undefined ? {} : { binDirectory }) });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A run that was killed leaves its server behind: stopped and removed by the next run of the same user. */
export async function removeAbandonedServers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(FOLDER.exec(name)?.[1] ?? 0);
    if (pid === 0 || isAlive(pid)) continue;
    const home = join(tmpdir(), name);
    try {
      // Adopting it is the careful way to stop it: only a server of this very folder is touched.
      if (existsSync(join(home, 'postgres', 'data', 'postmaster.pid')))
        await (await startEmbeddedPostgres({ home, durable: false })).stop();
      await rm(home, { recursive: true, force: true });
    } catch {
      console.log(`  note    ${home} is left from a run that was killed and cannot be removed by this user`);
    }
  }
}

/** The folder of PostgreSQL 15's programs, when this machine has them. */
export function findPostgres15(): string | undefined {
  const folder = process.env['CLAIMWRIGHT_PG15_BIN'] ?? '/usr/lib/postgresql/15/bin';
  return existsSync(join(folder, 'postgres')) && existsSync(join(folder, 'initdb')) ? folder : undefined;
}

/** The system's Chromium, when there is one. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named === undefined ? ['/usr/bin/chromium', '/usr/bin/chromium-browser'] : [named];
  return candidates.find((path) => existsSync(path));
}
