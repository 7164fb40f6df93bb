/** One SFTP session on the two folders: SFTP version 3, as far as a mailbox needs it; the rest is refused. */
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Stats } from 'node:fs';
import ssh2, { type Attributes, type SFTPWrapper } from 'ssh2';
import { LARGEST_FILE } from './folders.ts';
import { absolute, type Place, placeOf } from './virtual-path.ts';

const { OPEN_MODE, STATUS_CODE } = ssh2.utils.sftp;

/** A refusal with its SFTP status. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number) {
    super('refused');
    this.status = status;
  }
}

const refuse = (status: number): never => {
  throw new Refused(status);
};

type Opened =
  | { readonly kind: 'file'; readonly file: FileHandle; readonly writes: boolean }
  | { readonly kind: 'folder'; readonly names: readonly string[]; readonly folder: string; at: number };

const attributesOf = (stats: Stats): Attributes => ({
  mode: stats.isDirectory() ? 0o040700 : 0o100600,
  uid: 0,
  gid: 0,
  size: stats.isDirectory() ? 0 : stats.size,
  atime: Math.floor(stats.atimeMs / 1000),
  mtime: Math.floor(stats.mtimeMs / 1000),
});

function statusOf(error: unknown): number {
  if (error instanceof Refused) return error.status;
  const { code } = error as { code?: unknown };
  if (code === 'ENOENT') return STATUS_CODE.NO_SUCH_FILE;
  return code === 'EACCES' || code === 'EPERM' ? STATUS_CODE.PERMISSION_DENIED : STATUS_CODE.FAILURE;
}

const MOST_HANDLES = 64;
const READ_BYTES = 256 * 1024;
const ENTRIES_AT_ONCE = 200;

/** Serves one session until it ends. `root` holds inbox/ and outbox/. */
export function serveFiles(sftp: SFTPWrapper, root: string): void {
  const handles = new Map<number, Opened>();
  let last = 0;

  const pathOf = (place: Place): string =>
    place.kind === 'root' ? root : place.kind === 'folder' ? join(root, place.folder) : join(root, place.folder, place.name);
  const known = (path: string): Place => placeOf(path) ?? refuse(STATUS_CODE.NO_SUCH_FILE);
  const fileAt = (path: string): Extract<Place, { kind: 'file' }> => {
    const place = known(path);
    return place.kind === 'file' ? place : refuse(STATUS_CODE.PERMISSION_DENIED);
  };
  const keep = (opened: Opened): Buffer => {
    last += 1;
    handles.set(last, opened);
    const handle = Buffer.alloc(4);
    handle.writeUInt32BE(last);
    return handle;
  };
  const openedBy = (handle: Buffer): Opened =>
    (handle.length === 4 ? handles.get(handle.readUInt32BE()) : undefined) ?? refuse(STATUS_CODE.FAILURE);

  /** Runs one request; whatever goes wrong becomes its status. */
  const serve = (id: number, work: () => Promise<void>): void => {
    work().catch((error: unknown) => sftp.status(id, statusOf(error)));
  };
  const done = (id: number): void => {
    sftp.status(id, STATUS_CODE.OK);
  };

  sftp.on('OPEN', (id, path, flags) =>
    serve(id, async () => {
      const place = fileAt(path);
      const writes = (flags & OPEN_MODE.WRITE) !== 0;
      if (writes && place.folder !== 'inbox') refuse(STATUS_CODE.PERMISSION_DENIED);
      if (handles.size >= MOST_HANDLES) refuse(STATUS_CODE.FAILURE);
      const mode = !writes ? 'r' : (flags & OPEN_MODE.TRUNC) !== 0 || (flags & OPEN_MODE.CREAT) !== 0 ? 'w' : 'r+';
      sftp.handle(id, keep({ kind: 'file', file: await open(pathOf(place), mode, 0o600), writes }));
    }),
  );
  sftp.on('WRITE', (id, handle, offset, data) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'file' || !opened.writes || offset + data.length > LARGEST_FILE) return refuse(STATUS_CODE.FAILURE);
      await opened.file.write(data, 0, data.length, offset);
      done(id);
    }),
  );
  sftp.on('READ', (id, handle, offset, length) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'file') return refuse(STATUS_CODE.FAILURE);
      const { bytesRead, buffer } = await opened.file.read(
        Buffer.alloc(Math.min(length, READ_BYTES)),
        0,
        Math.min(length, READ_BYTES),
        offset,
      );
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  sftp.on('CLOSE', (id, handle) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      handles.delete(handle.readUInt32BE());
      if (opened.kind === 'file') {
        if (opened.writes) await opened.file.sync();
        await opened.file.close();
      }
      done(id);
    }),
  );
  sftp.on('OPENDIR', (id, path) =>
    serve(id, async () => {
      const place = known(path);
      if (place.kind === 'file') return refuse(STATUS_CODE.FAILURE);
      const folder = pathOf(place);
      const names = place.kind === 'root' ? ['inbox', 'outbox'] : (await readdir(folder)).toSorted();
      sftp.handle(id, keep({ kind: 'folder', names, folder, at: 0 }));
    }),
  );
  sftp.on('READDIR', (id, handle) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'folder') return refuse(STATUS_CODE.FAILURE);
      const names = opened.names.slice(opened.at, opened.at + ENTRIES_AT_ONCE);
      opened.at += names.length;
      const entries = [];
      for (const filename of names) {
        const stats = await stat(join(opened.folder, filename)).catch(() => undefined);
        if (stats !== undefined) entries.push({ filename, longname: filename, attrs: attributesOf(stats) });
      }
      if (names.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.name(id, entries);
    }),
  );
  const tell = (id: number, path: string): void =>
    serve(id, async () => {
      sftp.attrs(id, attributesOf(await stat(pathOf(known(path)))));
    });
  sftp.on('STAT', tell);
  sftp.on('LSTAT', tell);
  sftp.on('FSTAT', (id, handle) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      sftp.attrs(id, attributesOf(opened.kind === 'file' ? await opened.file.stat() : await stat(opened.folder)));
    }),
  );
  // Clients set times and modes after an upload; the office keeps its own.
  sftp.on('SETSTAT', done);
  sftp.on('FSETSTAT', done);
  sftp.on('REALPATH', (id, path) => {
    sftp.name(id, [
      { filename: absolute(path), longname: absolute(path), attrs: attributesOf({ isDirectory: () => true } as Stats) },
    ]);
  });
  sftp.on('RENAME', (id, from, to) =>
    serve(id, async () => {
      const source = fileAt(from);
      const target = fileAt(to);
      if (source.folder !== 'inbox' || target.folder !== 'inbox') refuse(STATUS_CODE.PERMISSION_DENIED);
      const taken = await stat(pathOf(target)).then(
        () => true,
        () => false,
      );
      if (taken) refuse(STATUS_CODE.FAILURE);
      await rename(pathOf(source), pathOf(target));
      done(id);
    }),
  );
  sftp.on('REMOVE', (id, path) =>
    serve(id, async () => {
      await rm(pathOf(fileAt(path)));
      done(id);
    }),
  );
  const denied = (id: number): void => {
    sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
  };
  sftp.on('MKDIR', denied);
  sftp.on('RMDIR', denied);
  sftp.on('SYMLINK', denied);
  sftp.on('READLINK', denied);
  sftp.on('close', () => {
    for (const opened of handles.values()) if (opened.kind === 'file') opened.file.close().catch(() => undefined);
    handles.clear();
  });
}
