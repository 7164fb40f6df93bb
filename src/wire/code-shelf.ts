/** The shelf of installed releases: bundles in a folder, each written whole or not at all, read column by column when asked. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenBundle, openBundle } from '../codesets/bundles/bundle.ts';
import { codeLibrary, type CodeLibrary } from '../codesets/code-library.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import type { Installed } from '../codesets/install-release.ts';
import { installedCodeSets } from '../codesets/installed-code-sets.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { useKeptTerms } from './coding-terms.ts';
import { filePieces } from './file-pieces.ts';

const folderOf = (home: string): string => join(home, 'codes');

export type CodeShelf = {
  readonly library: CodeLibrary;
  /** Bundles that cannot be used, each with the reason; the rest answers. */
  readonly damaged: readonly { readonly file: string; readonly why: string }[];
};

/** In: CLAIMWRIGHT_HOME. Out: what is installed there; an absent folder is an empty shelf. */
export function openShelf(home: string): CodeShelf {
  const folder = folderOf(home);
  const bundles: OpenBundle[] = [];
  const damaged: { file: string; why: string }[] = [];
  for (const name of bundlesOnShelf(home)) {
    const opened = openBundle(filePieces(join(folder, name)));
    if (opened.ok) bundles.push(opened.value);
    else damaged.push({ file: name, why: opened.error.message });
  }
  return { library: codeLibrary(bundles), damaged };
}

/** Lines that were turned away, as every list of them has them. */
export const rejectedRows = (reports: Installed['reports']): readonly RejectedRow[] =>
  reports.flatMap(({ file, rejected }) => rejected.map(({ line, reason }) => ({ file, line, reason })));

export type RejectedRow = { readonly file: string; readonly line: number; readonly reason: string };

/** What is told of a bundle beside it; in a folder of its own, so that the shelf changes with its bundles alone. */
const reportOf = (home: string, bundle: string): string => join(folderOf(home), 'reports', bundle.replace(/\.bundle$/, '.json'));

export const bundleName = ({ kind, from }: Pick<Installed['head'], 'kind' | 'from'>): string => `${kind}-${from}.bundle`;

/** Puts a release in force: the old file of the same name is replaced in one step. */
export function shelve(
  home: string,
  { head, bytes }: Pick<Installed, 'head' | 'bytes'>,
  rejected: readonly RejectedRow[] = [],
): void {
  const folder = folderOf(home);
  mkdirSync(join(folder, 'reports'), { recursive: true });
  const name = bundleName(head);
  writeFileSync(reportOf(home, name), JSON.stringify({ rejected }));
  const path = join(folder, name);
  writeFileSync(`${path}.part`, bytes);
  renameSync(`${path}.part`, path);
}

/** Lines turned away when the bundle of that name was made; empty where nothing is told of it. */
export function readReport(home: string, bundle: string): readonly RejectedRow[] {
  const path = reportOf(home, bundle);
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly rejected: readonly RejectedRow[] }).rejected;
}

/** Takes a bundle off the shelf; one that is not there is off already. */
export const unshelve = (home: string, bundle: string): void => rmSync(join(folderOf(home), bundle), { force: true });

/** Names of the bundles on the shelf. */
export function bundlesOnShelf(home: string): readonly string[] {
  const folder = folderOf(home);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.bundle'))
        .toSorted()
    : [];
}

export const readShelved = (home: string, bundle: string): Uint8Array => readFileSync(join(folderOf(home), bundle));

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
  useKeptTerms(home, codes);
  kept.set(home, { changedAt, codes });
  return codes;
}
