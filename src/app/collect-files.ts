/**
 * Picks up what the partner left for us. A file counts only when it is still (two listings agree), is stored with
 * its hash before it is taken out of the partner's outbox, and is never taken in twice.
 */
import type { Day } from './day.ts';
import { newId } from './day.ts';
import type { Mailbox, RemoteFile, WireFailure } from './partner-ports.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { Unit } from './ports.ts';
import { withBackOff } from './back-off.ts';
import { putBeforePerson } from './send-files.ts';

export type CollectedCount = {
  readonly received: number;
  readonly duplicates: number;
  readonly growing: number;
  /** The mailbox could not be read to its end; a person has been told. */
  readonly unfinished?: true;
};

/** Long enough for a writer to add a block. A file that grows more slowly has no end yet when it is taken, and is set aside for that. */
const STILL_MILLIS = 40;

/** The first of the two listings that must agree, and when it was made. */
export type MailboxLook = { readonly atMillis: number; readonly files: readonly RemoteFile[] };

/** Looked at early, the mailbox has stood still by the time it is emptied. Undefined when it cannot be listed now: `collectFiles` says why. */
export async function lookIntoMailbox(day: Day): Promise<MailboxLook | undefined> {
  const mailbox = day.openMailbox();
  try {
    const seen = await look(day, mailbox);
    return seen.ok ? seen.value : undefined;
  } finally {
    await mailbox.close();
  }
}

async function look(day: Day, mailbox: Mailbox): Promise<Result<MailboxLook, WireFailure>> {
  const files = await mailbox.list('outbox');
  return files.ok ? ok({ atMillis: day.clock.nowMillis(), files: files.value }) : files;
}

/** `seen`: an earlier look at the same mailbox; a file that has come since waits for the next call. */
export async function collectFiles(day: Day, seen?: MailboxLook): Promise<CollectedCount> {
  const count: Count = { received: 0, duplicates: 0, growing: 0 };
  if (seen?.files.length === 0) return count;
  const mailbox = day.openMailbox();
  try {
    let first = seen;
    const failure = await withBackOff(day, () => {
      const before = first;
      // Another try looks anew.
      first = undefined;
      return collectAll(day, mailbox, { count, first: before });
    });
    if (failure !== undefined) {
      await putBeforePerson(day, failure);
      count.unfinished = true;
    }
  } finally {
    await mailbox.close();
  }
  return count;
}

type Count = { received: number; duplicates: number; growing: number; unfinished?: true };

async function collectAll(
  day: Day,
  mailbox: Mailbox,
  { count, first }: { readonly count: Count; readonly first: MailboxLook | undefined },
): Promise<WireFailure | undefined> {
  const looked = first === undefined ? await look(day, mailbox) : ok(first);
  if (!looked.ok) return looked.error;
  const seen = looked.value;
  if (seen.files.length === 0) return undefined;
  // The first ones are fetched between the two looks; what has moved by the second is fetched for nothing.
  const early = new Map(
    (armfulsOf(inOrder(seen.files))[0] ?? []).filter(isSmall).map((file) => [file.name, fetched(mailbox, file)]),
  );
  const [second] = await Promise.all([lookAgain(day, mailbox, seen), ...early.values()]);
  if (!second.ok) return second.error;
  const before = new Map(seen.files.map((file) => [file.name, file]));
  let unfinished: WireFailure | undefined;
  const still = second.value.filter((file) => isStill(before.get(file.name), file));
  count.growing = second.value.length - still.length;
  for (const files of armfulsOf(inOrder(still))) {
    const downloads = await Promise.all(files.map((file) => early.get(file.name) ?? fetched(mailbox, file)));
    const failure = await collectSome(day, mailbox, { downloads, count });
    // One file that cannot be had now must not keep its neighbors waiting.
    if (failure?.code === 'transfer-must-complete') unfinished = failure;
    else if (failure !== undefined) return failure;
  }
  return unfinished;
}

async function lookAgain(day: Day, mailbox: Mailbox, seen: MailboxLook): ReturnType<Mailbox['list']> {
  // A clock that was put back waits the whole time.
  const since = Math.max(0, day.clock.nowMillis() - seen.atMillis);
  if (since < STILL_MILLIS) await day.pause(STILL_MILLIS - since);
  return mailbox.list('outbox');
}

type Fetched = { readonly name: string; readonly downloaded: Awaited<ReturnType<Mailbox['download']>> };

const fetched = async (mailbox: Mailbox, { name, bytes }: RemoteFile): Promise<Fetched> => ({
  name,
  downloaded: await mailbox.download(name, bytes),
});

const inOrder = (files: readonly RemoteFile[]): readonly RemoteFile[] => files.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const isStill = (before: RemoteFile | undefined, now: RemoteFile): boolean =>
  before !== undefined && before.bytes === now.bytes && before.modifiedAtMillis === now.modifiedAtMillis;

/** What is held in memory at a time. */
const ARMFUL_FILES = 16;
const ARMFUL_BYTES = 16 * 1024 * 1024;

/** A larger one that is still being written would be fetched whole at every look. */
const isSmall = ({ bytes }: RemoteFile): boolean => bytes <= ARMFUL_BYTES;

function armfulsOf(files: readonly RemoteFile[]): readonly (readonly RemoteFile[])[] {
  const armfuls: RemoteFile[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = armfuls.at(-1);
    if (last === undefined || last.length === ARMFUL_FILES || bytes + file.bytes > ARMFUL_BYTES) {
      armfuls.push([file]);
      bytes = file.bytes;
    } else {
      last.push(file);
      bytes += file.bytes;
    }
  }
  return armfuls;
}

/** A failure of the connection as a whole before one of a single file. */
const worstOf = (failures: readonly WireFailure[]): WireFailure | undefined =>
  failures.find((failure) => failure.code !== 'transfer-must-complete') ?? failures[0];

async function collectSome(
  day: Day,
  mailbox: Mailbox,
  { downloads, count }: { readonly downloads: readonly Fetched[]; readonly count: Count },
): Promise<WireFailure | undefined> {
  const failures = downloads.flatMap(({ downloaded }) => (downloaded.ok ? [] : [downloaded.error]));
  const here = downloads.flatMap(({ name, downloaded }) => (downloaded.ok ? [{ name, bytes: downloaded.value }] : []));
  if (here.length === 0) return worstOf(failures);
  const seen = await day.store.transact({ ...day.actor, purpose: 'collect files' }, (unit) => receive(day, unit, here));
  for (const one of seen) {
    if (one === 'new') count.received += 1;
    else count.duplicates += 1;
  }
  // Only now, when our copies are committed, do the partner's go.
  const removed = await Promise.all(here.map(({ name }) => mailbox.remove(name)));
  day.progress('collected', here.length);
  return worstOf([...failures, ...removed.flatMap((one) => (one.ok ? [] : [one.error]))]);
}

/** In their order, in which their ids stand too: of two with the same bytes the first is the new one. */
function receive(
  day: Day,
  unit: Unit,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly ('new' | 'duplicate')[]> {
  const ids = files.map(() => newId(day)).toSorted((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    files.map(({ name, bytes }, i) =>
      unit.receiveFile({
        fileId: ids[i] ?? newId(day),
        partnerId: day.partner.partnerId,
        fileName: name,
        bytes,
        sha256: day.sha256(bytes),
        receivedOn: day.today,
      }),
    ),
  );
}
