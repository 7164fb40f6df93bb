/** What came in and what became of it, as lines for a terminal: in = out, or the line says so. */
import type { IntakeRun } from '../app/views/intake.ts';
import type { IntakeRejectedPage } from '../app/views/intake.ts';
import { cents, formatDollars } from '../kernel/money.ts';
import { inEnglish } from '../kernel/said.ts';

const OUTCOME_WORDS: Readonly<Record<IntakeRun['outcomes'][number]['outcome'], string>> = {
  'to-code': 'to code',
  'to-sign': 'to sign',
  stopped: 'stopped',
  question: 'question',
  history: 'history',
  'not-billable': 'not billable',
};

/** Something was refused or unreadable, or a total of the sender does not match. */
export const hasFindings = (run: IntakeRun): boolean =>
  run.rejected > 0 ||
  run.fileList.some(({ state }) => state === 'unreadable') ||
  run.controlTotals.some(({ isEqual }) => !isEqual);

export function intakeReport(run: IntakeRun, rejected: IntakeRejectedPage['rows']): readonly string[] {
  const outcomes = run.outcomes.reduce((sum, { visits }) => sum + visits, 0);
  return [
    `${run.fileList.length} files, ${run.records} records in, ${run.rejected} rejected. Sender: ${run.system}. Visits are billed from ${run.billableFrom} on.`,
    ...knownFiles(run),
    ...run.fileList.flatMap(({ name, state }) => (state === 'unreadable' ? [`  ${name}: could not be read`] : [])),
    ...notices(run),
    '',
    ...table(
      ['records', 'in', 'new', 'changed', 'unchanged', 'older', 'not used'],
      run.counts.map((c) => [c.recordKind, c.in, c.new, c.changed, c.unchanged, c.older, c.unused]),
    ),
    '',
    ...table(
      ['visits of this run', 'in'],
      [
        ...run.outcomes.map(
          ({ outcome, reason, visits }) => [`${OUTCOME_WORDS[outcome]}: ${inEnglish(reason)}`, visits] as const,
        ),
        ['in all', outcomes] as const,
      ],
    ),
    outcomes === run.visits
      ? `Visits in = out: ${run.visits}.`
      : `Visits do not match: ${run.visits} in, ${outcomes} out. Start the intake again with the same files.`,
    '',
    ...(run.work.length === 0
      ? []
      : table(
          ['work', 'list', 'open', 'done'],
          run.work.map(({ kind, queue, open, done }) => [kind, queue, open, done]),
        )),
    ...(run.openQuestions === 0 ? [] : ['', `${run.openQuestions} questions wait for a person: open Intake in the browser.`]),
    ...run.controlTotals.map(({ of, expected, found, isEqual }) => {
      const [name, isMoney] = [of.replace(/-cents$/, ''), of.endsWith('-cents')];
      const shown = (value: number): string => (isMoney ? formatDollars(cents(value)) : String(value));
      const said = expected === undefined ? '?' : shown(expected);
      return `Control total of ${name.replaceAll('-', ' ')}: ${said} said, ${shown(found)} came${isEqual ? '.' : ': THEY DIFFER.'}`;
    }),
    ...rejectedLines(rejected),
  ];
}

const KNOWN_SHOWN = 3;

function knownFiles({ fileList }: IntakeRun): readonly string[] {
  const known = fileList.filter(({ state }) => state === 'known').map(({ name }) => name);
  if (known.length <= KNOWN_SHOWN) return known.map((name) => `  ${name}: taken in before, nothing changed`);
  return [`  ${known.length} files, ${known[0]} to ${known.at(-1)}: taken in before, nothing changed`];
}

const NOTICES_MAX = 20;

/** What is to be known of the files, each sentence once. */
function notices({ fileList }: IntakeRun): readonly string[] {
  const told = new Map<string, string>();
  // What is said with a file that was not read again is about the whole run.
  for (const { name, state, notices: of } of fileList)
    for (const one of of) if (!told.has(inEnglish(one))) told.set(inEnglish(one), state === 'known' ? '' : `${name}: `);
  const lines = [...told].map(([text, name]) => `  ${name}${text}`);
  return lines.length <= NOTICES_MAX ? lines : [...lines.slice(0, NOTICES_MAX), `  and ${lines.length - NOTICES_MAX} more`];
}

/** Where it stands, what is wrong; never what the field says. */
const rejectedLines = (rows: IntakeRejectedPage['rows']): readonly string[] =>
  rows.length === 0
    ? []
    : [
        '',
        'What was refused or left out (the first ones):',
        ...rows.map(({ place, path, message, isRejected }) => {
          const at = [
            place.file,
            place.line === undefined ? '' : `line ${place.line}`,
            place.entry === undefined ? '' : `entry ${place.entry}`,
            path ?? '',
          ]
            .filter((part) => part !== '')
            .join(', ');
          return `  ${at}: ${isRejected ? '' : '(kept) '}${inEnglish(message)}`;
        }),
      ];

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const all = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
