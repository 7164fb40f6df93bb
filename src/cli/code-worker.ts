/** A thread of its own for code sets: reading publishers' files and writing millions of rows must not keep a server waiting. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CodeOutcome } from '../app/code-release-ports.ts';
import { setWords } from '../app/code-set-terms.ts';
import { recordRelease } from '../store/code-releases.ts';
import { codeSetsOf, openShelf, rejectedRows } from '../wire/code-shelf.ts';
import { keepTerms } from '../wire/coding-terms.ts';
import { takeIntoDatabase } from './code-books.ts';
import { type ReadRelease, readReleases } from './read-releases.ts';

export type CodeTask =
  | { readonly task: 'take-in'; readonly home: string; readonly ownerUrl: string }
  | {
      readonly task: 'install';
      readonly home: string;
      readonly ownerUrl: string;
      readonly folder: string;
      readonly by: string;
      readonly isExcerpt: boolean;
      readonly activate: boolean;
      readonly acceptsAmaTerms: boolean;
    };

export type CodeMessage =
  | { readonly kind: 'reading'; readonly release: string }
  | { readonly kind: 'writing'; readonly rows: number; readonly of: number }
  | { readonly kind: 'outcome'; readonly outcome: CodeOutcome }
  | { readonly kind: 'over' };

// Between threads there is no origin to name.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (message: CodeMessage): void => parentPort?.postMessage(message);

async function install(task: CodeTask & { readonly task: 'install' }): Promise<void> {
  const { home, folder, isExcerpt } = task;
  const found = await readReleases({
    paths: [folder],
    isExcerpt,
    library: () => openShelf(home).library,
    begin: (release) => tell({ kind: 'reading', release }),
    take: async (read) => tell({ kind: 'outcome', outcome: await outcomeOf(read, task) }),
  });
  for (const { file, why } of found.others) tell({ kind: 'outcome', outcome: { kind: 'not-taken', file, why } });
}

async function outcomeOf(
  read: ReadRelease,
  { ownerUrl, by, activate, acceptsAmaTerms }: CodeTask & { readonly task: 'install' },
): Promise<CodeOutcome> {
  const { release } = read;
  if ('refused' in read) return { kind: 'refused', release, code: read.refused.code, message: read.refused.message };
  const { head, bytes, reports } = read.installed;
  if (setWords(head.kind).terms === 'ama' && !acceptsAmaTerms) {
    return {
      ...{ kind: 'refused', release, code: 'terms-must-be-accepted' },
      message:
        'The file carries CPT numbers, which are the American Medical Association’s. Accept its terms for your practice, and bring the file again.',
    };
  }
  const progress = (rows: number, of: number): void => tell({ kind: 'writing', rows, of });
  const recorded = await recordRelease({ ownerUrl }, { head, bytes, rejected: rejectedRows(reports), by, activate, progress });
  const rejected = head.sources.reduce((sum, source) => sum + source.rejected, 0);
  return { kind: 'installed', release, ...recorded, rows: head.rows, rejected };
}

const task = workerData as CodeTask;
if (task.task === 'take-in') {
  await takeIntoDatabase(task);
  keepTerms(task.home, () => codeSetsOf(task.home));
} else await install(task);
tell({ kind: 'over' });
