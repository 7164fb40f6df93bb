/** The simplest real partner: a folder both sides can reach, with `inbox/` and `outbox/`. Same promises as over SFTP. */
import { constants } from 'node:fs';
import { link, lstat, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mailbox, PartnerSettings, RemoteFile, Wire, WireFailure } from '../app/partner-ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { brokenTransfer, isPlainFileName, strangeName, unreachable } from './partner-failure.ts';

export const directoryWire = (rootOf: (partner: PartnerSettings) => string): Wire => ({
  open: (partner) => directoryMailbox(partner, rootOf(partner)),
});

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? 'unknown';

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes a rename or removal survive a power cut. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function directoryMailbox(partner: PartnerSettings, root: string): Mailbox {
  const inbox = join(root, 'inbox');
  const outbox = join(root, 'outbox');

  const attempt = async <T>(what: string, work: () => Promise<Result<T, WireFailure>>): Promise<Result<T, WireFailure>> => {
    try {
      return await work();
    } catch (error) {
      return err(
        brokenTransfer(partner, `${what} failed (${codeOf(error)}). Check the folder, its permissions and the free space.`),
      );
    }
  };
  const withName = <T>(
    name: string,
    what: string,
    work: () => Promise<Result<T, WireFailure>>,
  ): Promise<Result<T, WireFailure>> =>
    isPlainFileName(name) ? attempt(`${what} ${name}`, work) : Promise.resolve(err(strangeName(partner)));

  return {
    list: async (folder) => {
      try {
        return ok(await list(join(root, folder), folder));
      } catch (error) {
        return err(unreachable(partner, `its folder ${folder} cannot be read (${codeOf(error)})`));
      }
    },
    uploadPart: (name, bytes) => withName(name, 'writing', () => uploadPart(inbox, name, bytes)),
    finishUpload: (name) => withName(name, 'renaming', () => finishUpload(inbox, partner, name)),
    download: (name) => withName(name, 'reading', () => download(outbox, partner, name)),
    remove: (name) =>
      withName(name, 'removing', async () => {
        await rm(join(outbox, name), { force: true });
        return ok(undefined);
      }),
    close: () => Promise.resolve(),
  };
}

async function list(path: string, folder: 'inbox' | 'outbox'): Promise<readonly RemoteFile[]> {
  const files: RemoteFile[] = [];
  for (const name of (await readdir(path)).toSorted()) {
    if (!isPlainFileName(name) || (folder === 'outbox' && name.endsWith('.part'))) continue;
    const found = await lstat(join(path, name)).catch(() => undefined);
    if (found?.isFile() === true) files.push({ name, bytes: found.size, modifiedAtMillis: Math.trunc(found.mtimeMs) });
  }
  return files;
}

async function uploadPart(inbox: string, name: string, bytes: Uint8Array): Promise<Result<void, WireFailure>> {
  const file = await open(join(inbox, `${name}.part`), 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  return ok(undefined);
}

/** `link` then `unlink`, because `rename` would replace a file that is already there. */
async function finishUpload(inbox: string, partner: PartnerSettings, name: string): Promise<Result<void, WireFailure>> {
  const part = join(inbox, `${name}.part`);
  const final = join(inbox, name);
  const sent = await sizeOf(part);
  const there = await sizeOf(final);
  if (there === undefined && sent === undefined) {
    return err(
      brokenTransfer(
        partner,
        `neither ${name} nor its .part is in the inbox: the partner may have taken it already. Wait for its acknowledgement.`,
      ),
    );
  }
  if (there !== undefined && sent !== undefined && sent !== there) {
    return err(
      brokenTransfer(
        partner,
        `${name} is already in the inbox with ${there} bytes, ours has ${sent}. Nothing was replaced; find out who put it there.`,
      ),
    );
  }
  if (there === undefined) await putInPlace(part, final);
  await rm(part, { force: true });
  await syncFolder(inbox);
  return ok(undefined);
}

/** Some file systems (FAT, some network shares) have no links: there the rename is the next best. */
async function putInPlace(part: string, final: string): Promise<void> {
  try {
    await link(part, final);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    await rename(part, final);
  }
}

async function download(outbox: string, partner: PartnerSettings, name: string): Promise<Result<Uint8Array, WireFailure>> {
  const path = join(outbox, name);
  const before = await sizeOf(path);
  if (before === undefined) return err(brokenTransfer(partner, `${name} is no longer in the outbox. List it again.`));
  // A link could lead out of the folder: it is not followed.
  const bytes = await readFile(path, { flag: constants.O_RDONLY | constants.O_NOFOLLOW });
  const after = await sizeOf(path);
  if (bytes.length !== before || after !== before) {
    return err(brokenTransfer(partner, `${name} changed while it was read. It is taken when it stands still.`));
  }
  return ok(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
