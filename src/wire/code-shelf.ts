/** The shelf of installed releases: bundles in a folder, each written whole or not at all, opened in memory that threads may share. */
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type OpenBundle, openBundle } from '../codesets/bundles/bundle.ts';
import { codeLibrary, type CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { Installed } from '../codesets/install-release.ts';
import { installedCodeSets } from '../codesets/installed-code-sets.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';

const folderOf = (home: string): string => join(home, 'codes');

function readShared(path: string): SharedArrayBuffer {
  const handle = openSync(path, 'r');
  try {
    const shared = new SharedArrayBuffer(fstatSync(handle).size);
    const bytes = new Uint8Array(shared);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(handle, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return shared;
  } finally {
    closeSync(handle);
  }
}

export type CodeShelf = {
  readonly library: CodeLibrary;
  /** Bundles that cannot be used, each with the reason; the rest answers. */
  readonly damaged: readonly { readonly file: string; readonly why: string }[];
};

/** In: CLAIMWRIGHT_HOME. Out: what is installed there; an absent folder is an empty shelf. */
export function openShelf(home: string): CodeShelf {
  const folder = folderOf(home);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.bundle')) : [];
  const bundles: OpenBundle[] = [];
  const damaged: { file: string; why: string }[] = [];
  for (const name of names.toSorted()) {
    const opened = openBundle(readShared(join(folder, name)));
    if (opened.ok) bundles.push(opened.value);
    else damaged.push({ file: name, why: opened.error.message });
  }
  return { library: codeLibrary(bundles), damaged };
}

/** Puts a release in force: the old file of the same name is replaced in one step. */
export function shelve(home: string, { head, bytes }: Installed): void {
  const folder = folderOf(home);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${head.kind}-${head.from}.bundle`);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

const kept = new Map<string, { readonly changedAt: number; readonly codes: CodeSets }>();

/**
 * What the whole application asks: the installed releases, and the starter set where none holds. Opened once and again
 * when the folder has changed, so that a release installed beside a running server comes into force there.
 */
export function codeSetsOf(home: string): CodeSets {
  const changedAt = statSync(folderOf(home), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const known = kept.get(home);
  if (known?.changedAt === changedAt) return known.codes;
  const codes = installedCodeSets(openShelf(home).library, starterCodeSets());
  kept.set(home, { changedAt, codes });
  return codes;
}
