/** Code sets of a running server: installed from uploads by a job, and kept the same as the database's in every process. */
import { mkdirSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CodeOutcome } from '../app/code-release-ports.ts';
import type { Store } from '../app/ports.ts';
import { plainFileName } from '../intake/source-file.ts';
import type { CodesUnderWay, JobWorld } from '../jobs/job-world.ts';
import { bringFromDatabase, type CodeBooks } from './code-books.ts';
import type { CodeMessage, CodeTask } from './code-worker.ts';

const LOOK_EVERY_MILLIS = 60_000;
/** Of the thread: reading the largest file of a publisher takes some hundreds of megabytes. */
const MEMORY_MB = 2048;

type Heard = (message: CodeMessage) => void;

/** Runs one task in its thread to the end. Errors: the thread's, and whatever `hear` throws, which ends the thread. */
function runThread(task: CodeTask, hear: Heard, stopping: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('./code-worker.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  return new Promise((resolve, reject) => {
    const end = (error?: unknown): void => {
      stopping.removeEventListener('abort', stop);
      void worker.terminate();
      if (error === undefined) resolve();
      else reject(error);
    };
    const stop = (): void => end(new Error('the server stops'));
    stopping.addEventListener('abort', stop);
    worker.on('error', end);
    worker.on('exit', () => end(new Error('the thread ended early')));
    worker.on('message', (message: CodeMessage) => {
      try {
        hear(message);
        if (message.kind === 'over') end();
      } catch (error) {
        end(error);
      }
    });
  });
}

/** The sender's name is how a set is recognized; one that means a folder is no name. */
const onDisk = (name: string): string => plainFileName(name).replace(/^\.+$/, 'unnamed');

/** Writes the uploads as files under their own names, in a folder that is gone afterwards. */
async function writeUploads(store: Store, { actor, order }: CodesUnderWay, folder: string): Promise<void> {
  for (const [at, uploadId] of order.uploadIds.entries()) {
    const upload = await store.transact(actor, (unit) => unit.upload(uploadId));
    if (upload?.sha256 === undefined) throw new RangeError('an upload of this order is not whole');
    // Files of one name lie apart; files that belong together have names of their own.
    const place = join(folder, String(at));
    mkdirSync(place, { recursive: true });
    const file = await open(join(place, onDisk(upload.fileName)), 'w', 0o600);
    try {
      for (let part = 0; part * upload.partBytes < upload.sizeBytes; part += 1) {
        const bytes = await store.transact(actor, (unit) => unit.uploadPart(uploadId, part));
        if (bytes === undefined) throw new RangeError('a part of an upload is not here');
        await file.write(bytes);
      }
    } finally {
      await file.close();
    }
  }
}

export type CodeSetsAtWork = Required<Pick<JobWorld, 'installCodes'>> & {
  readonly bring: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Puts on the shelf what the database has, then looks again each minute. Errors: those of the database at the first look. */
export async function openCodeSets(
  books: CodeBooks & { readonly store: Store; readonly say: (line: string) => void },
): Promise<CodeSetsAtWork> {
  const { home, ownerUrl, store, say } = books;
  const stopping = new AbortController();
  await bringFromDatabase(books);
  const look = async (): Promise<void> => {
    await runThread({ task: 'take-in', home, ownerUrl }, () => undefined, stopping.signal);
    await bringFromDatabase(books);
  };
  let looking: Promise<void> = Promise.resolve();
  const lookAgain = (): void => {
    looking = looking.then(look).catch((error: unknown) => {
      if (!stopping.signal.aborted) say(`Code sets could not be compared with the database (${(error as Error).name}).`);
    });
  };
  lookAgain();
  const timer = setInterval(lookAgain, LOOK_EVERY_MILLIS);
  timer.unref();
  return {
    installCodes: async (work) => {
      const folder = join(home, 'codes', 'reports', `incoming-${work.order.uploadIds[0] ?? 'none'}`);
      const outcomes: CodeOutcome[] = [];
      try {
        await writeUploads(store, work, folder);
        const { isExcerpt, activate, acceptsAmaTerms } = work.order;
        const task = {
          task: 'install',
          home,
          ownerUrl,
          folder,
          by: work.actor.actor,
          isExcerpt,
          activate,
          acceptsAmaTerms,
        } as const;
        await runThread(
          task,
          (message) => {
            if (message.kind === 'reading') work.reading(message.release);
            else if (message.kind === 'writing') work.writing(message.rows, message.of);
            else if (message.kind === 'outcome') outcomes.push(message.outcome);
          },
          AbortSignal.any([work.stopping, stopping.signal]),
        );
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      await bringFromDatabase(books);
      return outcomes;
    },
    bring: async () => void (await bringFromDatabase(books)),
    close: async () => {
      clearInterval(timer);
      stopping.abort();
      await looking;
    },
  };
}
