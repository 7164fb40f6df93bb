/** Which folder holds the database cluster, and which user of the system owns it. */
import { createHash } from 'node:crypto';
import { chown, mkdir, realpath, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accountForRoot, codeOf, runAs, type SystemUser } from './server-process.ts';

/** What root keeps outside the checkout because another user must reach it. */
export const COPIES_FOR_ROOT = '/var/lib/claimwright';

export type Place = { readonly folder: string; readonly dataDirectory: string; readonly user: SystemUser | undefined };

/** For a home that is a file, or that this user may not make. */
export const noFolder = (home: string): RangeError =>
  new RangeError(`CLAIMWRIGHT_HOME ${home} is no folder and cannot be made one. Name a folder that this user may write to.`);

/**
 * The cluster's folder `home`/postgres, owned by the user who runs the server; when that user cannot reach it, a folder
 * under /var/lib instead, which `log` names.
 */
export async function openPlace(home: string, log: (line: string) => void): Promise<Place> {
  const account = accountForRoot();
  const wished = join(home, 'postgres');
  // As root, the server's own user must get through `home` without being able to list it.
  await mkdir(home, { recursive: true, mode: account === undefined ? 0o700 : 0o711 }).catch(() => {
    throw noFolder(home);
  });
  await mkdir(wished, { recursive: true, mode: 0o700 });
  if (account === undefined) {
    const owner = (await stat(wished)).uid;
    if (process.getuid !== undefined && owner !== process.getuid()) {
      throw new Error(
        `${wished} belongs to user number ${owner}, not to you: start as that user (or as root), or set CLAIMWRIGHT_HOME to a folder of your own.`,
      );
    }
    return placeIn(wished, undefined);
  }
  const user = await handOver(wished, account);
  if (await canWrite(wished, user)) return placeIn(wished, user);
  const name = createHash('sha256')
    .update(await realpath(home))
    .digest('hex')
    .slice(0, 8);
  const elsewhere = join(COPIES_FOR_ROOT, name, 'postgres');
  await removeEmpty(wished, user);
  log(
    `The database of ${home} is kept in ${elsewhere}: PostgreSQL may not run as root, and its user cannot reach the first folder.`,
  );
  await mkdir(join(COPIES_FOR_ROOT, name), { recursive: true, mode: 0o755 });
  await mkdir(elsewhere, { recursive: true, mode: 0o700 });
  return placeIn(elsewhere, await handOver(elsewhere, account));
}

const placeIn = async (folder: string, user: SystemUser | undefined): Promise<Place> => {
  // The server reports its real path; a link in ours would make its own folder look foreign.
  const real = await realpath(folder);
  return { folder: real, dataDirectory: join(real, 'data'), user };
};

/** A folder that already has an owner other than root keeps it: the account must not change between starts. */
async function handOver(folder: string, account: SystemUser): Promise<SystemUser> {
  const { uid, gid } = await stat(folder);
  if (uid !== 0) return { uid, gid };
  await chown(folder, account.uid, account.gid);
  return account;
}

const canWrite = async (folder: string, user: SystemUser): Promise<boolean> =>
  (await runAs(user, '/bin/sh', ['-c', 'test -w "$1" && cd "$1"', 'sh', folder])).code === 0;

/** A folder that holds a database is never left behind silently. */
async function removeEmpty(folder: string, user: SystemUser): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY') throw error;
    throw new Error(
      `${folder} holds a database that its user (number ${user.uid}) can no longer reach: give that user execute permission on the folders above it.`,
      { cause: error },
    );
  }
}
