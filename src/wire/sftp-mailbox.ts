/** A partner's mailbox over SFTP. Every call may be repeated after any failure; none leaves half a file under its final name. */
import type { FileEntryWithStats, Stats } from 'ssh2';
import type { Mailbox, PartnerSettings, RemoteFile, Wire, WireFailure } from '../app/partner-ports.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { brokenTransfer, isPlainFileName, strangeName } from './partner-failure.ts';
import { openSession, SessionLost, type SftpSession, type SftpTimeouts } from './sftp-session.ts';

/** Larger files are refused before they are read: an 835 of a large payer has tens of megabytes. */
const LARGEST_DOWNLOAD = 200 * 1024 * 1024;
/** What every server accepts in one SFTP packet. */
const CHUNK = 32 * 1024;
const IN_FLIGHT = 16;
/** SFTP version 3: status SSH_FX_EOF, the end of a folder too, and SSH_FX_NO_SUCH_FILE. */
const END = 1;
const NO_SUCH_FILE = 2;

const DEFAULTS: SftpTimeouts = { connectTimeoutMillis: 20_000, answerTimeoutMillis: 60_000 };

export const sftpWire = (options: Partial<SftpTimeouts> = {}): Wire => ({
  open: (partner) => openMailbox(partner, { ...DEFAULTS, ...options }),
});

const statusOf = (error: unknown): unknown => (error as { code?: unknown }).code;
const isAbsent = (error: unknown): boolean => statusOf(error) === NO_SUCH_FILE;

async function sizeOf(session: SftpSession, path: string): Promise<number | undefined> {
  try {
    return (await session.ask<Stats>((sftp, done) => sftp.stat(path, done))).size;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

const unlink = (session: SftpSession, path: string): Promise<void> =>
  session.ask<void>((sftp, done) => sftp.unlink(path, (e) => done(e)));

/** Runs `work` over all chunks of `length` bytes, some at a time, so that a long line does not make a slow transfer. */
async function inChunks(length: number, work: (from: number, size: number) => Promise<void>): Promise<void> {
  for (let from = 0; from < length; from += CHUNK * IN_FLIGHT) {
    const group: Promise<void>[] = [];
    for (let at = from; at < Math.min(length, from + CHUNK * IN_FLIGHT); at += CHUNK) {
      group.push(work(at, Math.min(CHUNK, length - at)));
    }
    const failed = (await Promise.allSettled(group)).find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }
}

async function write(session: SftpSession, path: string, bytes: Uint8Array): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const handle = await session.ask<Buffer>((sftp, done) => sftp.open(path, 'w', done));
  await inChunks(buffer.length, (from, size) =>
    session.ask<void>((sftp, done) => sftp.write(handle, buffer, from, size, from, (e) => done(e))),
  );
  await session.ask<void>((sftp, done) => sftp.close(handle, (e) => done(e)));
}

/** Exactly `length` bytes, or undefined when the file ends before or goes on: one byte more than there should be is asked for. */
async function read(session: SftpSession, path: string, length: number): Promise<Uint8Array | undefined> {
  const buffer = Buffer.alloc(length + 1);
  const handle = await session.ask<Buffer>((sftp, done) => sftp.open(path, 'r', done));
  let isOther = false;
  const readAll = inChunks(length + 1, async (from, size) => {
    // The byte behind the last one is not missed, and not asked for again.
    const end = Math.min(from + size, length);
    for (let at = from; at < from + size && !isOther; ) {
      const here = at;
      const more = await session.ask<number>((sftp, done) => sftp.read(handle, buffer, here, from + size - here, here, done));
      at += more;
      if (at > length || (more === 0 && at < end)) isOther = true;
      if (more === 0 || at === length) break;
    }
  });
  await readAll.finally(() => letGo(session, handle));
  return isOther ? undefined : new Uint8Array(buffer.buffer, buffer.byteOffset, length);
}

function openMailbox(partner: PartnerSettings, timeouts: SftpTimeouts): Mailbox {
  let opening: Promise<Result<SftpSession, WireFailure>> | undefined;

  /** `isKept`: the session was open already, and may have been dropped by the partner while it was idle. */
  const session = async (): Promise<{ readonly opened: Result<SftpSession, WireFailure>; readonly isKept: boolean }> => {
    const before = opening;
    const current = await before;
    if (current?.ok === true && current.value.isAlive()) return { opened: current, isKept: true };
    // Of several calls at once the first opens the session for all.
    if (opening === before || opening === undefined) opening = openSession(partner, timeouts);
    return { opened: await opening, isKept: false };
  };

  /** What went wrong while talking, in the partner's name; `what` says which step of which call. */
  const explain = (error: unknown, what: string): WireFailure =>
    error instanceof SessionLost
      ? brokenTransfer(
          partner,
          `the connection broke while ${what}. The same step is tried again later; nothing needs to be done now.`,
        )
      : brokenTransfer(
          partner,
          `${what} was refused (SFTP status ${(error as { code?: number }).code ?? 'unknown'}). Check the folder's permissions and free space with the partner.`,
        );

  const inSession = async <T>(
    what: string,
    work: (session: SftpSession) => Promise<Result<T, WireFailure>>,
  ): Promise<Result<T, WireFailure>> => {
    const { opened, isKept } = await session();
    if (!opened.ok) return opened;
    try {
      return await work(opened.value);
    } catch (error) {
      // Every call may be repeated, so a kept session that turns out dead is worth one new connection.
      return isKept && error instanceof SessionLost ? inSession(what, work) : err(explain(error, what));
    }
  };

  const withName = <T>(name: string, work: () => Promise<Result<T, WireFailure>>): Promise<Result<T, WireFailure>> =>
    isPlainFileName(name) ? work() : Promise.resolve(err(strangeName(partner)));

  return {
    list: (folder) => inSession(`listing ${folder}`, (s) => list(s, folder)),
    uploadPart: (name, bytes) =>
      withName(name, () => inSession(`uploading ${name}`, (s) => uploadPart(s, partner, { name, bytes }))),
    finishUpload: (name) => withName(name, () => inSession(`renaming ${name}`, (s) => finishUpload(s, partner, name))),
    download: (name, listedBytes) =>
      withName(name, () => inSession(`downloading ${name}`, (s) => download(s, partner, { name, listedBytes }))),
    remove: (name) => withName(name, () => inSession(`removing ${name}`, (s) => remove(s, name))),
    close: async () => {
      const current = await opening;
      opening = undefined;
      if (current?.ok === true) await current.value.close();
    },
  };
}

async function list(session: SftpSession, folder: 'inbox' | 'outbox'): Promise<Result<readonly RemoteFile[], WireFailure>> {
  const files = (await entriesOf(session, folder))
    .filter((entry) => entry.attrs.isFile() && isPlainFileName(entry.filename))
    .filter((entry) => folder === 'inbox' || !entry.filename.endsWith('.part'))
    .map((entry) => ({ name: entry.filename, bytes: entry.attrs.size, modifiedAtMillis: entry.attrs.mtime * 1000 }));
  return ok(files.toSorted((a, b) => (a.name < b.name ? -1 : 1)));
}

/** Most folders come in one part: the end is asked for together with it, and a server may answer the two in any order. */
async function entriesOf(session: SftpSession, folder: string): Promise<readonly FileEntryWithStats[]> {
  const handle = await session.ask<Buffer>((sftp, done) => sftp.opendir(folder, done));
  const part = (): Promise<readonly FileEntryWithStats[] | undefined> =>
    session
      .ask<FileEntryWithStats[]>((sftp, done) => sftp.readdir(handle, done))
      .catch((error: unknown) => (statusOf(error) === END ? undefined : Promise.reject(error)));
  const entries = new Map<string, FileEntryWithStats>();
  try {
    for (let isWhole = false; !isWhole; ) {
      const parts = await Promise.all([part(), part()]);
      isWhole = parts.includes(undefined);
      for (const entry of parts.flatMap((some) => some ?? [])) entries.set(entry.filename, entry);
    }
  } finally {
    letGo(session, handle);
  }
  return [...entries.values()];
}

/** Of what was only read nothing is lost when its closing fails: nobody waits for it. */
function letGo(session: SftpSession, handle: Buffer): void {
  session.ask<void>((sftp, done) => sftp.close(handle, (e) => done(e))).catch(() => undefined);
}

async function uploadPart(
  session: SftpSession,
  partner: PartnerSettings,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<void, WireFailure>> {
  const part = `inbox/${name}.part`;
  await write(session, part, bytes);
  const arrived = await sizeOf(session, part);
  if (arrived === bytes.length) return ok(undefined);
  return err(
    brokenTransfer(
      partner,
      `${name}.part holds ${String(arrived ?? 0)} bytes of ${bytes.length}. It is sent again later; if this goes on, ask the partner about free space.`,
    ),
  );
}

/** SFTP version 3 does not say whether a rename replaces a file, so the final name is looked at first. */
async function finishUpload(session: SftpSession, partner: PartnerSettings, name: string): Promise<Result<void, WireFailure>> {
  const part = `inbox/${name}.part`;
  const final = `inbox/${name}`;
  const there = await sizeOf(session, final);
  if (there === undefined) {
    try {
      await session.ask<void>((sftp, done) => sftp.rename(part, final, (e) => done(e)));
      return ok(undefined);
    } catch (error) {
      if ((await sizeOf(session, part)) !== undefined) throw error;
    }
    return err(
      brokenTransfer(
        partner,
        `neither ${name} nor its .part is in the inbox: the partner may have taken it already. Wait for its acknowledgement.`,
      ),
    );
  }
  const sent = await sizeOf(session, part);
  // An earlier attempt renamed and lost the answer; without a .part there is nothing to compare, and `list` shows the size.
  if (sent === undefined) return ok(undefined);
  if (sent === there) {
    await unlink(session, part);
    return ok(undefined);
  }
  return err(
    brokenTransfer(
      partner,
      `${name} is already in the inbox with ${there} bytes, ours has ${sent}. Nothing was replaced; find out who put it there.`,
    ),
  );
}

async function download(
  session: SftpSession,
  partner: PartnerSettings,
  { name, listedBytes }: { readonly name: string; readonly listedBytes: number | undefined },
): Promise<Result<Uint8Array, WireFailure>> {
  const path = `outbox/${name}`;
  const before = listedBytes ?? (await sizeOf(session, path));
  const gone = (): Result<never, WireFailure> =>
    err(brokenTransfer(partner, `${name} is no longer in the outbox. List it again.`));
  if (before === undefined) return gone();
  if (before > LARGEST_DOWNLOAD) {
    return err(
      brokenTransfer(
        partner,
        `${name} has ${before} bytes, more than the ${LARGEST_DOWNLOAD} we take. Ask the partner to split it.`,
      ),
    );
  }
  try {
    const bytes = await read(session, path, before);
    if (bytes !== undefined) return ok(bytes);
  } catch (error) {
    if (isAbsent(error)) return gone();
    throw error;
  }
  const after = await sizeOf(session, path);
  return err(
    brokenTransfer(
      partner,
      `${name} changed while it was read (${before} bytes, then ${String(after ?? 0)}). It is taken when it stands still.`,
    ),
  );
}

async function remove(session: SftpSession, name: string): Promise<Result<void, WireFailure>> {
  try {
    await unlink(session, `outbox/${name}`);
  } catch (error) {
    // Gone already is what was asked for.
    if (!isAbsent(error)) throw error;
  }
  return ok(undefined);
}
