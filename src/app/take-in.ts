/** The whole intake of one run: every file staged, then every patient settled. Killed anywhere and run again, it finishes. */
import type { IncomingItem } from '../claims/incoming.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Said, said } from '../kernel/said.ts';
import type { OpenIntake, OpenIntakeFile, Sender } from './intake-book.ts';
import type { IntakeFile, IntakeSender } from './intake-ports.ts';
import { recognizeSome, settleSome } from './settle-incoming.ts';
import type { IntakeDay } from './settle-ports.ts';
import { stageBatch } from './stage-incoming.ts';

export type IntakeProgress =
  | { readonly step: 'reading'; readonly bytesDone: number; readonly bytes: number }
  | { readonly step: 'settling'; readonly left: number };

export type TakingIn = {
  readonly day: IntakeDay;
  readonly timeZone: string;
  /** The bytes of a file of the run; undefined when they are gone. */
  readonly open: (file: OpenIntakeFile) => IntakeFile | undefined;
  readonly show: (progress: IntakeProgress) => void;
  /** Throws to stop between two batches; what is stored stays. */
  readonly begin: () => void;
};

/** Items in one transaction, and about how many characters of documents at most: memory is bounded by them. */
const ITEMS = 500;
const CHARACTERS = 2_000_000;

/** Works off every run of the practice that is not over, oldest first, and then what answers of people set going. */
export async function takeIn(taking: TakingIn): Promise<void> {
  const { day } = taking;
  const actor = { ...day.actor, purpose: 'read the intake' };
  for (;;) {
    const [run] = await day.store.transact(actor, (unit) => unit.openIntakes());
    if (run === undefined) break;
    await takeInRun(taking, run);
  }
  for (const sender of await day.store.transact(actor, (unit) => unit.unsettledSenders())) await settleAll(taking, sender);
}

async function takeInRun(taking: TakingIn, run: OpenIntake): Promise<void> {
  const { day } = taking;
  const actor = { ...day.actor, purpose: 'take in' };
  if (run.state !== 'settling') {
    const known = await day.store.transact(actor, async (unit) => {
      await unit.moveIntake(run.runId, 'reading');
      return unit.intakeFilesKnown(run);
    });
    const line = oneAhead();
    for (const file of run.files) await stageFile({ ...taking, line }, run, { stored: file, isKnown: known.has(file.sha256) });
    await line.end();
    await day.store.transact(actor, async (unit) => {
      const again = await unit.reopenHistory(run);
      if (again > 0) await unit.noteIntake(run.runId, lookedAtAgain(again, run.billableFrom));
      await unit.moveIntake(run.runId, 'settling');
    });
  }
  await settleAll(taking, run);
  await day.store.transact(actor, (unit) => unit.moveIntake(run.runId, 'done'));
}

const lookedAtAgain = (visits: number, date: PlainDate): Said =>
  said(
    '{visits} visits that were kept as history are looked at again: visits are billed from {date} on now. They are counted with this run.',
    { visits, date },
  );

type Line = { readonly push: (work: () => Promise<void>) => Promise<void>; readonly end: () => Promise<void> };

/** One piece of work runs while the next is got ready, never two: reading and storing share two cores. */
function oneAhead(): Line {
  let last: Promise<void> = Promise.resolve();
  return {
    push: async (work) => {
      await last;
      last = work();
      // Whoever pushes or ends next hears of it.
      last.catch(() => {});
    },
    end: () => last,
  };
}

/** Looks this often at how much is left. */
const LOOK_EVERY = 10;

async function settleAll({ day, begin, show }: TakingIn, sender: Sender): Promise<void> {
  while (await recognizeSome(day)) begin();
  for (let some = 0; ; some += 1) {
    begin();
    if (some % LOOK_EVERY === 0) {
      const left = await day.store.transact({ ...day.actor, purpose: 'read the intake' }, (unit) =>
        unit.intakeTodoCount(sender.system),
      );
      show({ step: 'settling', left });
    }
    if (!(await settleSome(day, sender))) return;
  }
}

type Staging = TakingIn & { readonly line: Line };
type FileToStage = { readonly stored: OpenIntakeFile; readonly isKnown: boolean };

/** From the checkpoint on; bytes that were read whole for this sender before are known. */
async function stageFile(staging: Staging, run: OpenIntake, { stored, isKnown }: FileToStage): Promise<void> {
  if (stored.state === 'read' || stored.state === 'known' || stored.state === 'unreadable') return;
  const { day, timeZone, open, line } = staging;
  const actor = { ...day.actor, purpose: 'take in' };
  const file = isKnown ? undefined : open(stored);
  if (file === undefined) {
    await line.push(() =>
      day.store.transact(actor, (unit) => unit.moveIntakeFile(run.runId, stored.position, isKnown ? 'known' : 'unreadable')),
    );
    return;
  }
  let now = stored;
  for await (const { items, isLast } of batches(file, { system: run.system, timeZone }, stored.itemsDone)) {
    staging.begin();
    const bytesDone = isLast ? stored.sizeBytes : file.bytesRead();
    await line.push(async () => {
      now = await day.store.transact(actor, (unit) => stageBatch(unit, { run, file: now, items, bytesDone, isLast }));
      staging.show({ step: 'reading', bytesDone: bytesBefore(run, stored) + bytesDone, bytes: bytesOf(run.files) });
    });
  }
}

const bytesOf = (files: readonly OpenIntakeFile[]): number => files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
const bytesBefore = ({ files }: OpenIntake, { position }: OpenIntakeFile): number =>
  bytesOf(files.filter((file) => file.position < position));

type ItemBatch = { readonly items: readonly IncomingItem[]; readonly isLast: boolean };

/** The last one may be empty: it says that the file is read. */
async function* batches(file: IntakeFile, sender: IntakeSender, skip: number): AsyncGenerator<ItemBatch> {
  let items: IncomingItem[] = [];
  let characters = 0;
  let seen = 0;
  for await (const group of file.read(sender)) {
    for (const item of group) {
      seen += 1;
      if (seen <= skip) continue;
      items.push(item);
      characters += item.kind === 'document' ? (item.note?.length ?? 0) + 500 : 500;
      if (items.length >= ITEMS || characters >= CHARACTERS) {
        yield { items, isLast: false };
        items = [];
        characters = 0;
      }
    }
  }
  yield { items, isLast: true };
}
