/**
 * Picks up what the partner left for us. A file counts only when it is still (two listings agree), is stored with
 * its hash before it is taken out of the partner's outbox, and is never taken in twice.
 */
import type { Day } from './day.ts';
import { newId } from './day.ts';
import type { Mailbox, RemoteFile, WireFailure } from './partner-ports.ts';
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

/** Long enough for a writer to add a block; a file that grows more slowly is caught by the size check of the download. */
const STILL_MILLIS = 40;

export async function collectFiles(day: Day): Promise<CollectedCount> {
  const count: Count = { received: 0, duplicates: 0, growing: 0 };
  const mailbox = day.openMailbox();
  try {
    const failure = await withBackOff(day, () => collectAll(day, mailbox, count));
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

async function collectAll(day: Day, mailbox: Mailbox, count: Count): Promise<WireFailure | undefined> {
  const first = await mailbox.list('outbox');
  if (!first.ok) return first.error;
  if (first.value.length === 0) return undefined;
  await day.pause(STILL_MILLIS);
  const second = await mailbox.list('outbox');
  if (!second.ok) return second.error;
  const before = new Map(first.value.map((file) => [file.name, file]));
  let unfinished: WireFailure | undefined;
  const still = second.value.filter((file) => isStill(before.get(file.name), file));
  count.growing = second.value.length - still.length;
  for (const files of armfulsOf(still.toSorted((a, b) => (a.name < b.name ? -1 : 1)))) {
    const failure = await collectSome(day, mailbox, { files, count });
    // One file that cannot be had now must not keep its neighbors waiting.
    if (failure?.code === 'transfer-must-complete') unfinished = failure;
    else if (failure !== undefined) return failure;
  }
  return unfinished;
}

const isStill = (before: RemoteFile | undefined, now: RemoteFile): boolean =>
  before !== undefined && before.bytes === now.bytes && before.modifiedAtMillis === now.modifiedAtMillis;

/** What is held in memory at a time. */
const ARMFUL_FILES = 16;
const ARMFUL_BYTES = 16 * 1024 * 1024;

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
  { files, count }: { readonly files: readonly RemoteFile[]; readonly count: Count },
): Promise<WireFailure | undefined> {
  const downloads = await Promise.all(files.map(async ({ name }) => ({ name, downloaded: await mailbox.download(name) })));
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

async function receive(
  day: Day,
  unit: Unit,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<readonly ('new' | 'duplicate')[]> {
  const seen: ('new' | 'duplicate')[] = [];
  for (const { name, bytes } of files) {
    seen.push(
      await unit.receiveFile({
        fileId: newId(day),
        partnerId: day.partner.partnerId,
        fileName: name,
        bytes,
        sha256: day.sha256(bytes),
        receivedOn: day.today,
      }),
    );
  }
  return seen;
}
