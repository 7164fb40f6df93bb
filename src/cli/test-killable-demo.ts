/**
 * For tests, as a process of its own: the demonstration that ends itself with SIGKILL right before, inside or right
 * after a named step. Instead of itself it can end the payers' process, and then sees how far it comes without them.
 */
import type { ChildProcess } from 'node:child_process';
import diagnostics from 'node:diagnostics_channel';
import type { Mailbox } from '../app/partner-ports.ts';
import type { Store } from '../app/ports.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { openDemoSession } from './demo-session.ts';
import { type InstallationPlace, openPlace } from './test-demo-runs.ts';

export type KillPoint = {
  /** The purpose of a transaction, or 'mailbox ' and the call. */
  readonly step: string;
  /** 'inside' is at the end of a transaction's work, before it commits. */
  readonly when: 'before' | 'inside' | 'after';
  /** Of how many such steps in this process, counted from 1. */
  readonly occurrence: number;
  /** Whose process ends. */
  readonly victim: 'practice' | 'payers';
};

export type KillableDemo = {
  readonly place: InstallationPlace;
  readonly seed: number;
  readonly claims: number;
  /** The last day that is worked. */
  readonly until: PlainDate;
  readonly kill: KillPoint | undefined;
};

const say = (words: readonly string[]): void => void process.stdout.write(`${words.join('\t')}\n`);

/** Counts steps and ends the chosen process at the chosen one. */
function killer(kill: KillPoint | undefined, killPayers: () => void) {
  const seen = new Map<string, number>();
  return async (step: string, when: KillPoint['when']): Promise<void> => {
    const key = `${when} ${step}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (kill === undefined || kill.step !== step || kill.when !== when || kill.occurrence !== count) return;
    say(['killed', kill.victim]);
    if (kill.victim === 'payers') {
      killPayers();
      return;
    }
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => undefined);
  };
}

type At = ReturnType<typeof killer>;

const killableStore = (store: Store, at: At): Store => ({
  transact: async (actor, work) => {
    await at(actor.purpose, 'before');
    const answer = await store.transact(actor, async (unit) => {
      const result = await work(unit);
      await at(actor.purpose, 'inside');
      return result;
    });
    await at(actor.purpose, 'after');
    return answer;
  },
});

function killableMailbox(mailbox: Mailbox, at: At): Mailbox {
  const around = async <T>(call: string, work: () => Promise<T>): Promise<T> => {
    await at(`mailbox ${call}`, 'before');
    const answer = await work();
    await at(`mailbox ${call}`, 'after');
    return answer;
  };
  return {
    list: (folder) => around(`list ${folder}`, () => mailbox.list(folder)),
    uploadPart: (name, bytes) => around('uploadPart', () => mailbox.uploadPart(name, bytes)),
    finishUpload: (name) => around('finishUpload', () => mailbox.finishUpload(name)),
    download: (name, listedBytes) => around('download', () => mailbox.download(name, listedBytes)),
    remove: (name) => around('remove', () => mailbox.remove(name)),
    close: () => mailbox.close(),
  };
}

async function run({ place, seed, claims, until, kill }: KillableDemo): Promise<void> {
  let payers: ChildProcess | undefined;
  // Told before the process has its number.
  diagnostics.subscribe('child_process', (message) => {
    payers = (message as { readonly process: ChildProcess }).process;
    payers.once('spawn', () => say(['payers', String(payers?.pid)]));
  });
  const at = killer(kill, () => payers?.kill('SIGKILL'));
  const installation = await openPlace(place);
  const session = await openDemoSession({
    plan: { seed, claims },
    home: place.home,
    installation,
    say: (line) => say(['said', line]),
    progress: () => undefined,
    around: { store: (store) => killableStore(store, at), mailbox: (mailbox) => killableMailbox(mailbox, at) },
  });
  while ((await session.today()) <= until && (await session.runDay()));
  say(['ended', await session.today()]);
  await session.stop();
  await installation.close();
}

/** Imported for its types it does nothing. */
const [job] = process.argv.slice(2);
if (import.meta.main && job !== undefined) {
  const parsed = JSON.parse(job) as KillableDemo;
  if (!isPlainDate(parsed.until)) throw new RangeError('until must be a day');
  await run(parsed);
}
