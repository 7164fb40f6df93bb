/** How far a job is, written to its row at most four times a second: a screen needs no more, and the books no more rows. */
import type { JobStep } from '../app/job-ports.ts';

export type Progressing = { readonly step: JobStep; readonly done: number; readonly of: number | undefined };

export type JobProgress = {
  readonly show: (now: Progressing) => void;
  readonly latest: () => Progressing;
  /** Nothing is written after it: the last word is the job's own. */
  readonly end: () => Promise<void>;
};

const WRITE_EVERY_MILLIS = 250;

/** `write` may fail: what it would have told comes with the next one, or with the job's end. */
export function jobProgress(first: Progressing, write: (now: Progressing) => Promise<void>): JobProgress {
  let latest = first;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let hasEnded = false;
  const flush = (): void => {
    timer = undefined;
    writing = writing.then(() => write(latest)).catch(() => {});
  };
  return {
    show: (now) => {
      latest = now;
      if (!hasEnded) timer ??= setTimeout(flush, WRITE_EVERY_MILLIS);
    },
    latest: () => latest,
    end: async () => {
      hasEnded = true;
      clearTimeout(timer);
      await writing;
    },
  };
}
