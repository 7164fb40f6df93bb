/** A trading partner's SFTP server in the test's own process: real SSH over a real port, files in memory, faults on request. */
import { randomUUID, generateKeyPairSync } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import ssh2, { type Connection, type ServerConfig, type SFTPWrapper } from 'ssh2';
import { fingerprintOf } from './sftp-session.ts';

const { Server, utils } = ssh2;
const { STATUS_CODE } = utils.sftp;

export type HeldFile = { bytes: Buffer; mtime: number };

export type Faults = {
  /** Breaks the connection at the nth WRITE. */
  dropAtWrite?: number;
  /** Called on every READ: a file can grow under the reader. */
  onRead?: (files: Map<string, HeldFile>) => void;
  /** Stores only so many bytes of each WRITE, as a full disk does. */
  keepOfWrite?: number;
  /** Answers RENAME after doing it by breaking the connection. */
  dropAfterRename?: boolean;
  /** Accepts the connection and never answers an SFTP request. */
  silent?: boolean;
};

export type Partner = {
  readonly port: number;
  readonly fingerprint: string;
  readonly files: Map<string, HeldFile>;
  readonly faults: Faults;
  /** Log-ins tried, whatever came of them. */
  readonly logIns: () => number;
  /** What was opened, a file or a folder, and not closed. */
  readonly openHandles: Map<string, Open>;
  readonly stop: () => Promise<void>;
};

/** An OpenSSH host key of its own for every start. */
function hostKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}

/** `listed`: how many names of a folder were given out. */
type Open = { readonly path: string; listed: number };

/** OpenSSH gives as many names at a time. */
const NAMES_AT_ONCE = 100;

function attributes(file: HeldFile | undefined) {
  const isFolder = file === undefined;
  return {
    mode: isFolder ? 0o040755 : 0o100644,
    uid: 0,
    gid: 0,
    size: file?.bytes.length ?? 0,
    atime: file?.mtime ?? 0,
    mtime: file?.mtime ?? 0,
  };
}

function writeInto(file: HeldFile, at: number, data: Buffer): void {
  const grown = Buffer.alloc(Math.max(file.bytes.length, at + data.length));
  file.bytes.copy(grown);
  data.copy(grown, at);
  file.bytes = grown;
  file.mtime += 1;
}

/** What one SFTP channel works on. */
type Channel = Pick<Partner, 'files' | 'faults'> & {
  readonly sftp: SFTPWrapper;
  readonly link: Connection;
  readonly opened: (path: string) => Buffer;
  readonly heldBy: (handle: Buffer) => Open | undefined;
  readonly forget: (handle: Buffer) => boolean;
  readonly status: (id: number, code: number) => void;
};

type World = Pick<Partner, 'files' | 'faults' | 'openHandles'>;

function channelOn(sftp: SFTPWrapper, link: Connection, { files, faults, openHandles: handles }: World): Channel {
  return {
    sftp,
    link,
    files,
    faults,
    opened: (path) => {
      const handle = randomUUID();
      handles.set(handle, { path, listed: 0 });
      return Buffer.from(handle);
    },
    heldBy: (handle) => handles.get(handle.toString()),
    forget: (handle) => handles.delete(handle.toString()),
    status: (id, code) => {
      if (faults.silent !== true) sftp.status(id, code);
    },
  };
}

/** SFTP version 3, as far as a mailbox needs it: contents. */
function serveContents({ sftp, link, files, faults, opened, heldBy, forget, status }: Channel): void {
  let writes = 0;
  sftp.on('OPEN', (id, path, flags) => {
    const isWrite = (flags & utils.sftp.OPEN_MODE.WRITE) !== 0;
    if (isWrite) files.set(path, { bytes: Buffer.alloc(0), mtime: 1_774_000_000 });
    if (files.has(path)) sftp.handle(id, opened(path));
    else status(id, STATUS_CODE.NO_SUCH_FILE);
  });
  sftp.on('WRITE', (id, handle, offset, data) => {
    const file = files.get(heldBy(handle)?.path ?? '');
    writes += 1;
    if (faults.dropAtWrite !== undefined && writes >= faults.dropAtWrite) {
      link.end();
      return;
    }
    if (file !== undefined) writeInto(file, offset, data.subarray(0, faults.keepOfWrite ?? data.length));
    status(id, file === undefined ? STATUS_CODE.FAILURE : STATUS_CODE.OK);
  });
  sftp.on('READ', (id, handle, offset, length) => {
    faults.onRead?.(files);
    const bytes = files.get(heldBy(handle)?.path ?? '')?.bytes.subarray(offset, offset + length);
    if (bytes === undefined || bytes.length === 0) status(id, STATUS_CODE.EOF);
    else sftp.data(id, bytes);
  });
  sftp.on('CLOSE', (id, handle) => status(id, forget(handle) ? STATUS_CODE.OK : STATUS_CODE.FAILURE));
}

/** And folders. */
function serveFolders({ sftp, link, files, faults, opened, heldBy, status }: Channel): void {
  const stat = (id: number, path: string): void => {
    const file = files.get(path);
    if (file === undefined) status(id, STATUS_CODE.NO_SUCH_FILE);
    else sftp.attrs(id, attributes(file));
  };
  sftp.on('STAT', stat);
  sftp.on('LSTAT', stat);
  sftp.on('OPENDIR', (id, path) => {
    if (faults.silent !== true) sftp.handle(id, opened(path));
  });
  sftp.on('READDIR', (id, handle) => {
    const folder = heldBy(handle);
    if (folder === undefined) {
      status(id, STATUS_CODE.FAILURE);
      return;
    }
    const inside = [...files].flatMap(([path, file]) =>
      path.startsWith(`${folder.path}/`) ? [{ filename: path.slice(folder.path.length + 1), file }] : [],
    );
    const names = [{ filename: 'archive', file: undefined }, ...inside].slice(folder.listed, folder.listed + NAMES_AT_ONCE);
    folder.listed += names.length;
    if (names.length === 0) status(id, STATUS_CODE.EOF);
    else
      sftp.name(
        id,
        names.map(({ filename, file }) => ({ filename, longname: filename, attrs: attributes(file) })),
      );
  });
  sftp.on('RENAME', (id, from, to) => {
    const file = files.get(from);
    if (file === undefined || files.has(to)) {
      status(id, STATUS_CODE.FAILURE);
      return;
    }
    files.delete(from);
    files.set(to, file);
    if (faults.dropAfterRename === true) link.end();
    else status(id, STATUS_CODE.OK);
  });
  sftp.on('REMOVE', (id, path) => status(id, files.delete(path) ? STATUS_CODE.OK : STATUS_CODE.NO_SUCH_FILE));
}

/** Starts on a free port of this machine, or on `port`. Any user with the password 'right' may come in. */
export async function startPartner(
  options: { readonly port?: number; readonly algorithms?: ServerConfig['algorithms'] } = {},
): Promise<Partner> {
  const key = hostKey();
  const files = new Map<string, HeldFile>();
  const faults: Faults = {};
  const openHandles = new Map<string, Open>();
  const links = new Set<Connection>();
  let logIns = 0;
  const server = new Server(
    { hostKeys: [key], ...(options.algorithms === undefined ? {} : { algorithms: options.algorithms }) },
    (link) => {
      links.add(link);
      // The server side has it too, but its type does not say so.
      (link as Connection & { readonly setNoDelay: (on: boolean) => void }).setNoDelay(true);
      link.on('error', () => undefined);
      link.on('close', () => links.delete(link));
      link.on('authentication', (attempt) => {
        logIns += 1;
        if (attempt.method === 'password' && attempt.password === 'right') attempt.accept();
        else attempt.reject(['password']);
      });
      link.on('session', (accept) =>
        accept().on('sftp', (acceptSftp) => {
          const channel = channelOn(acceptSftp(), link, { files, faults, openHandles });
          serveContents(channel);
          serveFolders(channel);
        }),
      );
    },
  );
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const publicKey = utils.parseKey(key);
  if (publicKey instanceof Error) throw publicKey;
  return {
    port: (server.address() as AddressInfo).port,
    fingerprint: fingerprintOf(publicKey.getPublicSSH()),
    files,
    faults,
    logIns: () => logIns,
    openHandles,
    stop: async () => {
      for (const link of links) link.end();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
