/** `claimwright codes install`: files to releases, one after the other; what is not whole is refused and the rest goes on. */
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import type { Failure } from '../kernel/result.ts';
import { codeSetsOf, openShelf, rejectedRows, shelve } from '../wire/code-shelf.ts';
import { keepTerms } from '../wire/coding-terms.ts';
import { takeIntoDatabase } from './code-books.ts';
import { openInstallation } from './installation.ts';
import { type FilesToRead, type ReadRelease, readReleases } from './read-releases.ts';
import type { Terminal } from './usage.ts';

type Outcome =
  | { readonly release: string; readonly installed: BundleHead; readonly seconds: number; readonly rejected: readonly string[] }
  | { readonly release: string; readonly refused: Failure };

export type InstallOptions = Pick<FilesToRead, 'isExcerpt' | 'mayBeOlder' | 'states'> & { readonly json: boolean };

/** Out: the exit code; 1 when anything was refused. */
export async function installFrom(
  paths: readonly string[],
  terminal: Terminal,
  { json, ...judging }: InstallOptions,
): Promise<number> {
  const { home } = terminal.config;
  const outcomes: Outcome[] = [];
  const found = await readReleases({
    paths,
    ...judging,
    library: () => openShelf(home).library,
    take: (read) => {
      if ('installed' in read) shelve(home, read.installed, rejectedRows(read.installed.reports));
      const outcome = outcomeOf(read);
      outcomes.push(outcome);
      if (!json) terminal.print(lineOf(outcome));
    },
  });
  if (json) terminal.print(JSON.stringify({ outcomes, others: found.others }, null, 1));
  else for (const { file, why } of found.others.slice(0, 40)) terminal.say(`  not taken: ${file}: ${why}`);
  if (outcomes.some((outcome) => 'installed' in outcome)) keepTerms(home, () => codeSetsOf(home));
  await tellDatabase(terminal, outcomes);
  if (outcomes.length === 0)
    terminal.say('Nothing to install was found. Files are known by their publishers’ names; see `claimwright codes sources`.');
  return outcomes.length === 0 || outcomes.some((outcome) => 'refused' in outcome) ? 1 : 0;
}

/** Where a database is named, every process that serves it answers by what was installed; a server on its own takes it in within a minute. */
async function tellDatabase(terminal: Terminal, outcomes: readonly Outcome[]): Promise<void> {
  const { home, databaseUrl } = terminal.config;
  if (databaseUrl === undefined || outcomes.every((outcome) => 'refused' in outcome)) return;
  const installation = await openInstallation(terminal.config, terminal.say);
  try {
    const { ownerUrl } = installation.urls;
    const taken = await takeIntoDatabase({ home, ownerUrl });
    terminal.say(`Written to the database: ${taken.length === 0 ? 'nothing that it did not have' : taken.join(', ')}.`);
  } finally {
    await installation.close();
  }
}

const outcomeOf = (read: ReadRelease): Outcome =>
  'refused' in read
    ? { release: read.release, refused: read.refused }
    : {
        release: read.release,
        installed: read.installed.head,
        seconds: read.seconds,
        rejected: rejectedRows(read.installed.reports).map(({ file, line, reason }) => `${file} line ${line}: ${reason}`),
      };

function lineOf(outcome: Outcome): string {
  if ('refused' in outcome)
    return `refused    ${outcome.release === '' ? '' : `${outcome.release}\n           `}${outcome.refused.message}`;
  const { installed, seconds, rejected } = outcome;
  const until = installed.to === undefined ? ' on' : ` to ${installed.to}`;
  const part = installed.complete ? '' : ' (an excerpt)';
  const away = rejected.length === 0 ? '' : `\n${rejected.map((line) => `           turned away: ${line}`).join('\n')}`;
  return `installed  ${installed.release}${part}: ${installed.rows} rows, from ${installed.from}${until}, ${seconds} s of work${away}`;
}
