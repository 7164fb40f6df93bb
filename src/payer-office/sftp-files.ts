/** One SFTP session on the two folders: SFTP version 3, as far as a mailbox needs it; the rest is refused. */
import { type FileHandle, open, readdir, rename, stat, unlink } from 'node:fs/promises';
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

type Answers = Pick<SFTPWrapper, 'status' | 'handle' | 'data' | 'name' | 'attrs'>;

/** One session's open handles, and the ways in which every request answers. */
type Session = {
  readonly on: SFTPWrapper['on'];
  readonly sftp: Answers;
  /** Holds inbox/ and outbox/. */
  readonly root: string;
  readonly handles: Map<number, Opened>;
  readonly keep: (opened: Opened) => Buffer;
  readonly openedBy: (handle: Buffer) => Opened;
  /** Runs one request; whatever goes wrong becomes its status. */
  readonly serve: (id: number, work: () => Promise<void>) => void;
  readonly done: (id: number) => void;
};

/** Every answer first opens the packet in which those of one turn of the program leave. */
function together(sftp: SFTPWrapper, gather: () => void): Answers {
  const gathered =
    <Words extends readonly unknown[]>(answer: (...words: Words) => void) =>
    (...words: Words): void => {
      gather();
      answer(...words);
    };
  return {
    status: gathered((id: number, code: number, words?: string) => sftp.status(id, code, words)),
    handle: gathered((id: number, handle: Buffer) => sftp.handle(id, handle)),
    data: gathered((id: number, bytes: Buffer | string) => sftp.data(id, bytes)),
    name: gathered((id: number, names: Parameters<SFTPWrapper['name']>[1]) => sftp.name(id, names)),
    attrs: gathered((id: number, attributes: Attributes) => sftp.attrs(id, attributes)),
  };
}

function sessionOn(channel: SFTPWrapper, root: string, gather: () => void): Session {
  const sftp = together(channel, gather);
  const handles = new Map<number, Opened>();
  let last = 0;
  return {
    on: channel.on.bind(channel),
    sftp,
    root,
    handles,
    keep: (opened) => {
      last += 1;
      handles.set(last, opened);
      const handle = Buffer.alloc(4);
      handle.writeUInt32BE(last);
      return handle;
    },
    openedBy: (handle) => (handle.length === 4 ? handles.get(handle.readUInt32BE()) : undefined) ?? refuse(STATUS_CODE.FAILURE),
    serve: (id, work) => {
      work().catch((error: unknown) => sftp.status(id, statusOf(error)));
    },
    done: (id) => {
      sftp.status(id, STATUS_CODE.OK);
    },
  };
}

const known = (path: string): Place => placeOf(path) ?? refuse(STATUS_CODE.NO_SUCH_FILE);

function fileAt(path: string): Extract<Place, { kind: 'file' }> {
  const place = known(path);
  return place.kind === 'file' ? place : refuse(STATUS_CODE.PERMISSION_DENIED);
}

const pathIn = (root: string, place: Place): string =>
  place.kind === 'root' ? root : place.kind === 'folder' ? join(root, place.folder) : join(root, place.folder, place.name);

/** 'w' makes the file new; only the inbox may be written to. */
function modeFor(place: Extract<Place, { kind: 'file' }>, flags: number): 'r' | 'r+' | 'w' {
  if ((flags & OPEN_MODE.WRITE) === 0) return 'r';
  if (place.folder !== 'inbox') refuse(STATUS_CODE.PERMISSION_DENIED);
  return (flags & (OPEN_MODE.TRUNC | OPEN_MODE.CREAT)) === 0 ? 'r+' : 'w';
}

function serveOpenFiles({ on, sftp, root, handles, keep, openedBy, serve, done }: Session): void {
  on('OPEN', (id, path, flags) =>
    serve(id, async () => {
      const place = fileAt(path);
      const mode = modeFor(place, flags);
      if (handles.size >= MOST_HANDLES) refuse(STATUS_CODE.FAILURE);
      sftp.handle(id, keep({ kind: 'file', file: await open(pathIn(root, place), mode, 0o600), writes: mode !== 'r' }));
    }),
  );
  on('WRITE', (id, handle, offset, data) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'file' || !opened.writes || offset + data.length > LARGEST_FILE) return refuse(STATUS_CODE.FAILURE);
      await opened.file.write(data, 0, data.length, offset);
      done(id);
    }),
  );
  on('READ', (id, handle, offset, length) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'file') return refuse(STATUS_CODE.FAILURE);
      const size = Math.min(length, READ_BYTES);
      const { bytesRead, buffer } = await opened.file.read(Buffer.alloc(size), 0, size, offset);
      if (bytesRead === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.data(id, buffer.subarray(0, bytesRead));
    }),
  );
  on('CLOSE', (id, handle) =>
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
}

function serveFolders({ on, sftp, root, keep, openedBy, serve }: Session): void {
  on('OPENDIR', (id, path) =>
    serve(id, async () => {
      const place = known(path);
      if (place.kind === 'file') return refuse(STATUS_CODE.FAILURE);
      const folder = pathIn(root, place);
      const names = place.kind === 'root' ? ['inbox', 'outbox'] : (await readdir(folder)).toSorted();
      sftp.handle(id, keep({ kind: 'folder', names, folder, at: 0 }));
    }),
  );
  on('READDIR', (id, handle) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      if (opened.kind !== 'folder') return refuse(STATUS_CODE.FAILURE);
      const names = opened.names.slice(opened.at, opened.at + ENTRIES_AT_ONCE);
      opened.at += names.length;
      const found = names.map(async (filename) => {
        const stats = await stat(join(opened.folder, filename)).catch(() => undefined);
        return stats === undefined ? [] : [{ filename, longname: filename, attrs: attributesOf(stats) }];
      });
      const entries = (await Promise.all(found)).flat();
      if (names.length === 0) sftp.status(id, STATUS_CODE.EOF);
      else sftp.name(id, entries);
    }),
  );
}

function serveAttributes({ on, sftp, root, openedBy, serve, done }: Session): void {
  const tell = (id: number, path: string): void =>
    serve(id, async () => {
      sftp.attrs(id, attributesOf(await stat(pathIn(root, known(path)))));
    });
  on('STAT', tell);
  on('LSTAT', tell);
  on('FSTAT', (id, handle) =>
    serve(id, async () => {
      const opened = openedBy(handle);
      sftp.attrs(id, attributesOf(opened.kind === 'file' ? await opened.file.stat() : await stat(opened.folder)));
    }),
  );
  // Clients set times and modes after an upload; the office keeps its own.
  on('SETSTAT', done);
  on('FSETSTAT', done);
  on('REALPATH', (id, path) => {
    const attrs: Attributes = { mode: 0o040700, uid: 0, gid: 0, size: 0, atime: 0, mtime: 0 };
    sftp.name(id, [{ filename: absolute(path), longname: absolute(path), attrs }]);
  });
}

function serveNames({ on, sftp, root, serve, done }: Session): void {
  on('RENAME', (id, from, to) =>
    serve(id, async () => {
      const source = fileAt(from);
      const target = fileAt(to);
      if (source.folder !== 'inbox' || target.folder !== 'inbox') refuse(STATUS_CODE.PERMISSION_DENIED);
      const taken = await stat(pathIn(root, target)).then(
        () => true,
        () => false,
      );
      if (taken) refuse(STATUS_CODE.FAILURE);
      await rename(pathIn(root, source), pathIn(root, target));
      done(id);
    }),
  );
  on('REMOVE', (id, path) =>
    serve(id, async () => {
      await unlink(pathIn(root, fileAt(path)));
      done(id);
    }),
  );
  const denied = (id: number): void => {
    sftp.status(id, STATUS_CODE.PERMISSION_DENIED);
  };
  on('MKDIR', denied);
  on('RMDIR', denied);
  on('SYMLINK', denied);
  on('READLINK', denied);
}

/** Serves one session until it ends. `root` holds inbox/ and outbox/; `gather` is called before each answer. */
export function serveFiles(sftp: SFTPWrapper, root: string, gather: () => void): void {
  const session = sessionOn(sftp, root, gather);
  serveOpenFiles(session);
  serveFolders(session);
  serveAttributes(session);
  serveNames(session);
  sftp.on('close', () => {
    for (const opened of session.handles.values()) if (opened.kind === 'file') opened.file.close().catch(() => undefined);
    session.handles.clear();
  });
}
