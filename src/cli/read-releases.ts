/** Publishers' files to releases, one after the other: what is not whole is refused and the rest goes on. Where they go is the caller's. */
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import { holdingOn, type CodeLibrary } from '../codesets/code-library.ts';
import { installChanges } from '../codesets/install-changes.ts';
import { type Installed, installRelease, type ReadFile } from '../codesets/install-release.ts';
import type { Failure, Result } from '../kernel/result.ts';
import { type FoundFile, findCodeFiles, type FoundFiles } from '../wire/code-files.ts';

export type ReadRelease = { readonly release: string; readonly kind: string } & (
  | { readonly installed: Installed; readonly seconds: number }
  | { readonly refused: Failure }
);

/** All parts of one release together. */
const releaseKey = ({ kind, from }: FoundFile): string => `${kind} ${from}`;

/**
 * Two spellings of one table (text and CSV, XML and text): the first is enough, and a whole edition before its changes.
 * Parts are told by their own names.
 */
function withoutTwins(files: readonly FoundFile[]): readonly FoundFile[] {
  const first = files.find(({ changes }) => changes === undefined) ?? files[0];
  return first === undefined || first.kind.startsWith('ptp-') ? files : [first];
}

function previousOf(library: CodeLibrary, { kind, from }: FoundFile): BundleHead | undefined {
  const heads = library.loaded.filter((head) => head.kind === kind).map((head) => ({ head }));
  return (
    heads.find(({ head }) => head.from === from) ??
    holdingOn(heads, from) ??
    heads.findLast(({ head }) => head.from < from)
  )?.head;
}

type Judging = Pick<FilesToRead, 'isExcerpt' | 'mayBeOlder' | 'states'>;

function install(
  files: readonly FoundFile[],
  library: CodeLibrary,
  { isExcerpt, mayBeOlder = false, states }: Judging,
): Result<Installed, Failure> | undefined {
  const [recognized] = files;
  if (recognized === undefined) return undefined;
  const opened: ReadFile[] = [];
  for (const file of files) {
    const read = file.open();
    if (!read.ok) return read;
    opened.push(read.value);
  }
  const [only] = opened;
  if (recognized.changes === true && only !== undefined) return installChanges(recognized, only, library);
  return installRelease(recognized, {
    files: opened,
    previous: previousOf(library, recognized),
    youngest: library.loaded.findLast((head) => head.kind === recognized.kind),
    isExcerpt,
    mayBeOlder,
    ...(states === undefined ? {} : { states }),
  });
}

export type FilesToRead = {
  readonly paths: readonly string[];
  readonly isExcerpt: boolean;
  /** An older edition of a list may take the place of a younger one. */
  readonly mayBeOlder?: boolean;
  /** Of the registry of providers only those of these states. */
  readonly states?: readonly string[];
  /** What is installed when a release is judged. */
  readonly library: () => CodeLibrary;
  /** Told of each release as it is read or refused, before the next one. */
  readonly take: (release: ReadRelease) => void | Promise<void>;
  /** Told before each release is read. */
  readonly begin?: (release: string, at: number, of: number) => void;
};

/** Out: what lay beside the files of our sets, and what could not be opened at all. */
export async function readReleases({ paths, library, take, begin, ...judging }: FilesToRead): Promise<FoundFiles> {
  const found = findCodeFiles(paths);
  for (const refused of found.faults) await take({ release: '', kind: '', refused });
  // Changes need the edition before them, which may lie beside them.
  const inOrder = [...found.files].toSorted((a, b) => Number(a.changes ?? false) - Number(b.changes ?? false));
  const groups = [...Map.groupBy(inOrder, releaseKey).values()];
  for (const [at, group] of groups.entries()) {
    const [first] = group;
    if (first === undefined) continue;
    const { release, kind } = first;
    begin?.(release, at, groups.length);
    const started = process.cpuUsage();
    const result = install(withoutTwins(group), library(), judging);
    if (result === undefined) continue;
    const { user, system } = process.cpuUsage(started);
    const seconds = Math.round((user + system) / 10_000) / 100;
    await take(result.ok ? { release, kind, installed: result.value, seconds } : { release, kind, refused: result.error });
  }
  return found;
}
