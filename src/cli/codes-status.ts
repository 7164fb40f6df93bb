/** `claimwright codes status`: what is loaded, from which files, in force when, and what is out of date. */
import type { BundleHead } from '../codesets/bundles/bundle.ts';
import type { CodeLibrary } from '../codesets/code-library.ts';
import { dottedIcd10 } from '../codesets/installed-icd10.ts';
import { noteReferences } from '../codesets/installed-notes.ts';
import { isWithin } from '../kernel/effective.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { inEnglish } from '../kernel/said.ts';
import { openShelf } from '../wire/code-shelf.ts';
import type { Terminal } from './usage.ts';

/** Codes that notes of the tabular list name and that are nowhere: what is read from such a note is not to be relied on. */
function referenceLines(library: CodeLibrary, today: PlainDate): readonly string[] {
  const days = library.loaded
    .filter(({ kind }) => kind === 'icd10cm-tabular')
    .map(({ from, to }) => (isWithin(today, from, to) ? today : from));
  return days.flatMap((day) => {
    const references = noteReferences(library, day);
    if (references === undefined) return [];
    const { release, named, unresolved } = references;
    return [
      `${release}: notes name codes ${named} times, ${unresolved.length} of them not in the list:`,
      ...unresolved.map(({ code, from, kind, text }) => `  ${dottedIcd10(code)}  ${kind} of ${from}: ${text}`),
    ];
  });
}

type Standing = 'in force' | 'ended' | 'not yet';

const standingOf = ({ from, to }: BundleHead, today: PlainDate): Standing =>
  isWithin(today, from, to) ? 'in force' : from > today ? 'not yet' : 'ended';

export function printReferences(terminal: Terminal, today: PlainDate): number {
  const lines = referenceLines(openShelf(terminal.config.home).library, today);
  if (lines.length === 0) terminal.print('No tabular list is installed.');
  for (const line of lines) terminal.print(line);
  return 0;
}

export function printStatus(terminal: Terminal, today: PlainDate, json: boolean): number {
  const { library, damaged } = openShelf(terminal.config.home);
  const rows = library.loaded.map((head) => ({ ...head, standing: standingOf(head, today) }));
  const kinds = [...Map.groupBy(rows, (row) => row.kind)];
  const outOfDate = kinds.filter(([, of]) => of.every((row) => row.standing !== 'in force')).map(([kind]) => kind);
  if (json) {
    terminal.print(JSON.stringify({ today, releases: rows, outOfDate, damaged, bytes: library.bytes }, null, 1));
    return damaged.length === 0 ? 0 : 1;
  }
  if (rows.length === 0) terminal.print(`Nothing is installed. ${inEnglish(starterCodeSets().banner)}`);
  for (const row of rows) {
    const until = row.to === undefined ? 'until the next' : `to ${row.to}`;
    terminal.print(`${row.standing.padEnd(9)} ${row.release}`);
    const basis = `importer checked against ${row.checked === 'full file' ? 'the full file' : row.checked === 'excerpt' ? 'an excerpt' : 'the described layout'}`;
    terminal.print(`          ${row.from} ${until}; ${row.rows} rows${row.complete ? '' : ', an excerpt'}; ${basis}`);
    for (const source of row.sources) terminal.print(`          ${source.file}  sha256 ${source.sha256.slice(0, 16)}…`);
  }
  if (outOfDate.length > 0) terminal.print(`Out of date on ${today}, install the current release of: ${outOfDate.join(', ')}.`);
  for (const { file, why } of damaged) terminal.print(`damaged: ${file}: ${why}`);
  if (rows.length > 0) terminal.print(`${Math.round(library.bytes / 1_000_000)} MB of tables.`);
  return damaged.length === 0 ? 0 : 1;
}
