/**
 * The office's folders under its home: what partners see (`sftp/inbox`, `sftp/outbox`) and what they do not. Every step
 * may be repeated after a kill; an answer enters the outbox by one rename.
 */
import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, AnswerState } from './archive.ts';

export type Folders = {
  /** The root that partners see. */
  readonly root: string;
  readonly inbox: string;
  readonly outbox: string;
  /** Files moved out of the inbox and not finished yet. */
  readonly taking: string;
  /** Answers written and not yet in the outbox. */
  readonly staging: string;
  /** Refused files, each with a note. */
  readonly rejected: string;
};

export type TakenFile = { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string };

/** Larger files are refused unread. */
export const LARGEST_FILE = 64 * 1024 * 1024;

export async function openFolders(home: string): Promise<Folders> {
  const root = join(home, 'sftp');
  const folders = {
    root,
    inbox: join(root, 'inbox'),
    outbox: join(root, 'outbox'),
    taking: join(home, 'taking'),
    staging: join(home, 'staging'),
    rejected: join(home, 'rejected'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true, mode: 0o700 });
  return folders;
}

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => entry.name)
    .toSorted();
}

/**
 * Moves finished uploads out of the inbox and reads them, with what an earlier kill left, in order of name. A name that
 * is still being worked on stays in the inbox for the next call.
 */
export async function takeFiles(folders: Folders): Promise<readonly TakenFile[]> {
  for (const name of await filesIn(folders.inbox)) {
    if (!(await exists(join(folders.taking, name)))) await rename(join(folders.inbox, name), join(folders.taking, name));
  }
  const files: TakenFile[] = [];
  for (const name of await filesIn(folders.taking)) {
    const bytes = new Uint8Array(await readFile(join(folders.taking, name)));
    files.push({ name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
  }
  return files;
}

/** A file whose day is kept: away with it, or into `rejected/` with a note when it was refused. */
export async function finishFile(folders: Folders, file: TakenFile, outcome: string | undefined): Promise<void> {
  const from = join(folders.taking, file.name);
  if (outcome === undefined || outcome === 'answered') {
    await rm(from, { force: true });
    return;
  }
  const to = join(folders.rejected, `${file.sha256.slice(0, 12)}-${file.name}`);
  await writeFile(
    `${to}.note`,
    `${outcome}: the file was not taken in and nothing was answered. Send a corrected file under a new name.\n`,
  );
  if (await exists(from)) await rename(from, to);
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Puts answers into the outbox, each once. A STAGED answer whose staged file is gone was renamed before the kill, and
 * perhaps fetched and removed since: it is not written again.
 */
export async function placeAnswers(
  folders: Folders,
  answers: readonly Answer[],
  mark: (names: readonly string[], state: AnswerState) => Promise<void>,
): Promise<void> {
  const staged = (name: string): string => join(folders.staging, name);
  const built = answers.filter((answer) => answer.state === 'BUILT');
  await Promise.all(built.map((answer) => writeDurably(staged(answer.name), answer.bytes)));
  if (built.length > 0)
    await mark(
      built.map((answer) => answer.name),
      'STAGED',
    );
  for (const { name } of answers) {
    await rename(staged(name), join(folders.outbox, name)).catch((error: unknown) => {
      if ((error as { code?: unknown }).code !== 'ENOENT') throw error;
    });
  }
  if (answers.length > 0)
    await mark(
      answers.map((answer) => answer.name),
      'PLACED',
    );
}
