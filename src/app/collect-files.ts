/**
 * Picks up what the partner left for us. A file counts only when it is still (two listings agree), is stored with
 * its hash before it is taken out of the partner's outbox, and is never taken in twice.
 */
import type { Day } from './day.ts';
import { newId } from './day.ts';
import type { Mailbox, RemoteFile, WireFailure } from './ports.ts';
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
  count.growing = 0;
  let unfinished: WireFailure | undefined;
  for (const file of second.value.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!isStill(before.get(file.name), file)) {
      count.growing += 1;
      continue;
    }
    const failure = await collectOne(day, mailbox, { file, count });
    // One file that cannot be had now must not keep its neighbors waiting.
    if (failure?.code === 'transfer-must-complete') unfinished = failure;
    else if (failure !== undefined) return failure;
  }
  return unfinished;
}

const isStill = (before: RemoteFile | undefined, now: RemoteFile): boolean =>
  before !== undefined && before.bytes === now.bytes && before.modifiedAtMillis === now.modifiedAtMillis;

async function collectOne(
  day: Day,
  mailbox: Mailbox,
  { file, count }: { file: RemoteFile; count: Count },
): Promise<WireFailure | undefined> {
  const downloaded = await mailbox.download(file.name);
  if (!downloaded.ok) return downloaded.error;
  const bytes = downloaded.value;
  const seen = await day.store.transact({ ...day.actor, purpose: 'collect files' }, (unit) =>
    unit.receiveFile({
      fileId: newId(day),
      partnerId: day.partner.partnerId,
      fileName: file.name,
      bytes,
      sha256: day.sha256(bytes),
      receivedOn: day.today,
    }),
  );
  if (seen === 'new') count.received += 1;
  else count.duplicates += 1;
  // Only now, when our copy is committed, does the partner's go.
  const removed = await mailbox.remove(file.name);
  day.progress('collected', 1);
  return removed.ok ? undefined : removed.error;
}
