/** `claimwright codes`: installs releases of the publishers, says what is loaded, shows a code on a date, searches. */
import { compareReleases } from '../codesets/release-changes.ts';
import { HCPCS_SHAPE, ICD10_SHAPE } from '../codesets/bundles/shapes.ts';
import type { CodeLibrary } from '../codesets/code-library.ts';
import { isWithin } from '../kernel/effective.ts';
import { dottedIcd10 } from '../codesets/installed-icd10.ts';
import { parsePlainDate, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { codeSetsOf, openShelf } from '../wire/code-shelf.ts';
import { CODES_HELP } from './codes-help.ts';
import { installByDownload, printSources } from './codes-download.ts';
import { installFrom } from './codes-install.ts';
import { showPair, showZip } from './codes-medicare.ts';
import { showCode } from './codes-show.ts';
import { printReferences, printStatus } from './codes-status.ts';
import { systemClock } from './installation.ts';
import { type Command, readWords, type Terminal, UsageError, wholeNumber } from './usage.ts';

const OPTIONS = {
  from: 'boolean',
  excerpt: 'boolean',
  older: 'boolean',
  states: 'string',
  json: 'boolean',
  references: 'boolean',
  on: 'string',
  system: 'string',
  limit: 'string',
  sources: 'string',
  'accept-ama-terms': 'boolean',
} as const;

export const codesCommand: Command = {
  name: 'codes',
  usage:
    'codes VERB [WORD...] [--from] [--excerpt] [--older] [--states TX,OK] [--on DATE] [--system SET] [--limit N] [--accept-ama-terms] [--sources FILE] [--references] [--json]',
  summary:
    'Official code sets by date of service: `install --from FILE...` (or `install SET` from the publisher), `sources`, `status` (`--references`: codes that notes name and that are nowhere), `show CODE`, `search WORDS`, `pair CODE CODE`, `zip ZIP`, `diff DATE DATE`.',
  help: () => Promise.resolve(CODES_HELP),
  run: async (words, terminal) => run(words, terminal),
};

function dateOf(text: string | undefined): PlainDate {
  if (text === undefined) return plainDate(systemClock.nowIso().slice(0, 10));
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new UsageError(parsed.error.message);
  return parsed.value;
}

function statesOf(text: string): readonly string[] {
  const states = text
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((state) => state !== '');
  if (states.length === 0 || states.some((state) => !/^[A-Z]{2}$/.test(state)))
    throw new UsageError('--states must be states of two letters, such as TX,OK.');
  return states;
}

function run(words: readonly string[], terminal: Terminal): number | Promise<number> {
  const { options, positionals } = readWords(words, OPTIONS);
  const [verb, ...rest] = positionals;
  const json = options.json === true;
  const on = dateOf(options.on);
  switch (verb) {
    case 'install':
      if (rest.length === 0)
        throw new UsageError(
          'Name files, folders or ZIP files after --from, or sets to download; see claimwright codes sources.',
        );
      if (options.from === true)
        return installFrom(rest, terminal, {
          isExcerpt: options.excerpt === true,
          mayBeOlder: options.older === true,
          ...(options.states === undefined ? {} : { states: statesOf(options.states) }),
          json,
        });
      return installByDownload(terminal, {
        sets: rest,
        on,
        json,
        sources: options.sources,
        acceptsAmaTerms: options['accept-ama-terms'] === true,
      });
    case 'sources':
      return printSources(terminal, on, options.sources);
    case 'status':
      return options.references === true ? printReferences(terminal, on) : printStatus(terminal, on, json);
    case 'show':
      if (rest.length === 0) throw new UsageError('Name a code, such as E11.621.');
      return show(rest.join(''), terminal, { on, json });
    case 'search':
      if (rest.length === 0) throw new UsageError('Name what to look for.');
      return search(rest.join(' '), terminal, { on, json, system: options.system, limit: options.limit });
    case 'pair':
      return showPair(rest, terminal, { on, json });
    case 'zip':
      return showZip(rest[0] ?? '', terminal, { on, json });
    case 'diff':
      return diff(rest, terminal, { json, system: options.system });
    default:
      throw new UsageError('Say install, sources, status, show, search, pair, zip or diff; see claimwright codes --help.');
  }
}

type Asked = { readonly on: PlainDate; readonly json: boolean };

function show(code: string, terminal: Terminal, { on, json }: Asked): number {
  const shown = showCode(code, on, codeSetsOf(terminal.config.home));
  if (json)
    terminal.print(JSON.stringify({ code, on, answers: shown.map(({ system, answer }) => ({ system, answer })) }, null, 1));
  else for (const { lines } of shown) for (const line of lines) terminal.print(line);
  return shown.some(({ found }) => found) ? 0 : 1;
}

type Searched = Asked & { readonly system: string | undefined; readonly limit: string | undefined };

function search(text: string, terminal: Terminal, { on, json, system, limit }: Searched): number {
  if (system !== undefined && system !== 'icd10cm' && system !== 'hcpcs')
    throw new UsageError('--system must be icd10cm or hcpcs.');
  const most = wholeNumber(limit, { name: 'limit', low: 1, high: 200, otherwise: 12 });
  const codes = codeSetsOf(terminal.config.home);
  const diagnoses = system === 'hcpcs' ? [] : codes.searchIcd10(text, on, most);
  const procedures = system === 'icd10cm' ? [] : codes.searchHcpcs(text, on, system === undefined ? Math.min(3, most) : most);
  const rows = [
    ...diagnoses.map((found) => ({ system: 'icd10cm', display: dottedIcd10(found.entry.code), found })),
    ...procedures.map((found) => ({ system: 'hcpcs', display: found.entry.code, found })),
  ];
  if (json) {
    const answers = rows.map(({ system: of, display, found }) => ({
      system: of,
      code: found.entry.code,
      display,
      title: found.entry.title,
      billable: found.entry.billable,
      through: found.through,
    }));
    terminal.print(JSON.stringify({ text, on, rows: answers }, null, 1));
  } else {
    for (const { display, found } of rows) {
      const through = found.through === undefined ? '' : `   (${found.through})`;
      terminal.print(`${found.entry.billable ? '+' : '-'} ${display.padEnd(9)} ${found.entry.title}${through}`);
    }
    if (rows.length === 0) terminal.print(`Nothing is found among the codes loaded for ${on}.`);
  }
  return rows.length === 0 ? 1 : 0;
}

/** A table of the date as rows that can be compared: of Level II its procedures, of which each may be billed. */
function rowsOn(library: CodeLibrary, system: 'icd10cm' | 'hcpcs', on: PlainDate) {
  const diagnoses = system === 'icd10cm' ? library.tableOn('icd10cm', ICD10_SHAPE, on) : undefined;
  if (diagnoses !== undefined)
    return { release: diagnoses.head.release, rows: Array.from({ length: diagnoses.length }, (_, at) => diagnoses.row(at)) };
  const procedures = system === 'hcpcs' ? library.tableOn('hcpcs', HCPCS_SHAPE, on) : undefined;
  if (procedures === undefined)
    throw new RangeError(`No release of ${system === 'hcpcs' ? 'HCPCS Level II' : 'ICD-10-CM'} is installed for ${on}.`);
  const rows = Array.from({ length: procedures.length }, (_, at) => procedures.row(at))
    .filter((row) => row.kind === 'procedure' && isWithin(on, row.added, row.terminated))
    .map(({ code, title }) => ({ code, title, billable: true }));
  return { release: procedures.head.release, rows };
}

/** What changed between the editions of two dates. */
function diff(
  dates: readonly string[],
  terminal: Terminal,
  { json, system = 'icd10cm' }: { readonly json: boolean; readonly system: string | undefined },
): number {
  const [before, after] = dates.map(dateOf);
  if (before === undefined || after === undefined) throw new UsageError('Name two dates, such as 2025-09-30 2025-10-01.');
  if (system !== 'icd10cm' && system !== 'hcpcs') throw new UsageError('--system must be icd10cm or hcpcs.');
  const { library } = openShelf(terminal.config.home);
  const [old, next] = [rowsOn(library, system, before), rowsOn(library, system, after)];
  const display = system === 'icd10cm' ? dottedIcd10 : (code: string): string => code;
  const changed = compareReleases(old.rows, next.rows);
  if (json) terminal.print(JSON.stringify({ before: old.release, after: next.release, ...changed }, null, 1));
  else {
    terminal.print(
      `${old.release} → ${next.release}: ${changed.added.length} added, ${changed.deleted.length} deleted, ${changed.revised.length} revised.`,
    );
    for (const row of changed.deleted) terminal.print(`deleted  ${display(row.code)}  ${row.title}`);
    for (const row of changed.added) terminal.print(`added    ${display(row.code)}  ${row.title}`);
    for (const { before: was, after: now } of changed.revised) {
      const level = was.billable === now.billable ? '' : now.billable ? ' (now billable)' : ' (now a heading)';
      terminal.print(
        `revised  ${display(now.code)}${level}  ${was.title === now.title ? now.title : `${was.title} → ${now.title}`}`,
      );
    }
  }
  return 0;
}
