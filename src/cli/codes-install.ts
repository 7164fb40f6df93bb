/** `claimwright codes install`: files to releases, one after the other; what is not whole is refused and the rest goes on. */
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import { holdingOn, type CodeLibrary } from '../codesets/code-library.ts';
import { type Installed, installRelease, type ReadFile } from '../codesets/install-release.ts';
import type { Failure, Result } from '../kernel/result.ts';
import { findCodeFiles, type FoundFile } from '../wire/code-files.ts';
import { openShelf, shelve } from '../wire/code-shelf.ts';
import type { Terminal } from './usage.ts';

type Outcome =
  | { readonly release: string; readonly installed: BundleHead; readonly seconds: number; readonly rejected: readonly string[] }
  | { readonly release: string; readonly refused: Failure };

/** All parts of one release together. */
const releaseKey = ({ kind, from }: FoundFile): string => `${kind} ${from}`;

/** Two spellings of one table (text and CSV, XML and text): the first is enough. Parts are told by their own names. */
function withoutTwins(files: readonly FoundFile[]): readonly FoundFile[] {
  const [first] = files;
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

function install(
  files: readonly FoundFile[],
  previous: BundleHead | undefined,
  isExcerpt: boolean,
): Result<Installed, Failure> | undefined {
  const [recognized] = files;
  if (recognized === undefined) return undefined;
  const opened: ReadFile[] = [];
  for (const file of files) {
    const read = file.open();
    if (!read.ok) return read;
    opened.push(read.value);
  }
  return installRelease(recognized, { files: opened, previous, isExcerpt });
}

const rejectedLines = ({ reports }: Installed): readonly string[] =>
  reports.flatMap(({ file, rejected }) => rejected.map(({ line, reason }) => `${file} line ${line}: ${reason}`));

export type InstallOptions = { readonly isExcerpt: boolean; readonly json: boolean };

/** Out: the exit code; 1 when anything was refused. */
export function installFrom(paths: readonly string[], terminal: Terminal, { isExcerpt, json }: InstallOptions): number {
  const { home } = terminal.config;
  const found = findCodeFiles(paths);
  const groups = [...Map.groupBy(found.files, releaseKey).values()];
  const outcomes: Outcome[] = found.faults.map((refused) => ({ release: '', refused }));
  for (const group of groups) {
    const files = withoutTwins(group);
    const release = group[0]?.release ?? '';
    const started = process.cpuUsage();
    const previous = group[0] === undefined ? undefined : previousOf(openShelf(home).library, group[0]);
    const result = install(files, previous, isExcerpt);
    if (result === undefined) continue;
    const { user, system } = process.cpuUsage(started);
    if (result.ok) {
      shelve(home, result.value);
      outcomes.push({
        release,
        installed: result.value.head,
        seconds: Math.round((user + system) / 10_000) / 100,
        rejected: rejectedLines(result.value),
      });
    } else outcomes.push({ release, refused: result.error });
    const last = outcomes.at(-1);
    if (last !== undefined && !json) terminal.print(lineOf(last));
  }
  if (json) terminal.print(JSON.stringify({ outcomes, others: found.others }, null, 1));
  else {
    for (const { refused } of found.faults.map((fault) => ({ refused: fault }))) terminal.print(lineOf({ release: '', refused }));
    for (const { file, why } of found.others.slice(0, 40)) terminal.say(`  not taken: ${file}: ${why}`);
  }
  if (outcomes.length === 0)
    terminal.say('Nothing to install was found. Files are known by their publishers’ names; see `claimwright codes sources`.');
  return outcomes.length === 0 || outcomes.some((outcome) => 'refused' in outcome) ? 1 : 0;
}

function lineOf(outcome: Outcome): string {
  if ('refused' in outcome) return `refused    ${outcome.release}\n           ${outcome.refused.message}`;
  const { installed, seconds, rejected } = outcome;
  const until = installed.to === undefined ? ' on' : ` to ${installed.to}`;
  const part = installed.complete ? '' : ' (an excerpt)';
  const away = rejected.length === 0 ? '' : `\n${rejected.map((line) => `           turned away: ${line}`).join('\n')}`;
  return `installed  ${installed.release}${part}: ${installed.rows} rows, from ${installed.from}${until}, ${seconds} s of work${away}`;
}
