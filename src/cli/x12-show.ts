/** `claimwright x12 show`: a file for people, indented by loop, named and explained, findings beside their segments. */
import { fileChecker } from '../x12/check-file.ts';
import type { Finding } from '../x12/finding.ts';
import { fileViewer, type ViewRow } from '../x12/view.ts';
import { readWords, type Terminal } from './usage.ts';
import { bytesOfFile, chunksOfFile, oneFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';
import { wordsOfCodeSets } from './x12-words.ts';

export const showVerb: X12Verb = {
  name: 'show',
  usage: 'show FILE [--brief] [--only ID] [--json]',
  summary:
    'Shows a file segment by segment: indented by loop, with names, amounts, dates and codes in plain words, and what is wrong with each segment beside it. Any size: the file is read twice and never held.',
  options: [
    ['--brief', 'one line a segment, without its elements'],
    ['--only ID', 'only segments of this id, or of this loop (CLM, 2300)'],
    ['--json', 'one JSON object a line, a segment each'],
  ],
  examples: [
    ['show claims.837', 'every segment, named and explained'],
    ['show claims.837 --brief | less', 'the outline'],
    ['show payment.835 --only CAS', 'every adjustment with its reasons in words'],
  ],
  run,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, { brief: 'boolean', only: 'string', json: 'boolean' });
  const path = oneFile(positionals, 'show');
  // Standard input cannot be read twice.
  const held = path === '-' ? await bytesOfFile(path) : undefined;
  const chunks = (): AsyncIterable<Uint8Array> | readonly Uint8Array[] => (held === undefined ? chunksOfFile(path) : [held]);
  const checker = fileChecker();
  for await (const chunk of chunks()) checker.push(chunk);
  const checked = checker.end();
  let errors = checked.findings.filter((each) => each.severity === 'error').length;
  let shown = 0;
  const show = (row: ViewRow): void => {
    errors += row.findings.filter((each) => each.severity === 'error').length;
    if (options.only !== undefined && row.id !== options.only && row.loop?.id !== options.only) return;
    shown += 1;
    if (options.json === true) terminal.print(JSON.stringify(row));
    else for (const line of linesOf(row, options.brief === true)) terminal.print(line);
  };
  const viewer = fileViewer({ checked, outside: wordsOfCodeSets() });
  for await (const chunk of chunks()) viewer.push(chunk, show);
  viewer.end(show);
  if (shown === 0 && checked.segments > 0) terminal.say(`The file has no segment and no loop ${options.only ?? ''}.`);
  if (checked.segments === 0) for (const finding of checked.findings) terminal.say(findingLine(finding));
  return errors > 0 ? 1 : 0;
}

const findingLine = (finding: Finding): string =>
  `${finding.severity === 'error' ? '✗' : '!'} ${finding.message} [${finding.code}, level ${finding.level}, ${finding.path}]`;

/** The lines of one segment. */
function linesOf(row: ViewRow, isBrief: boolean): readonly string[] {
  const indent = '  '.repeat(row.depth);
  const place = row.position === 0 ? '' : String(row.position);
  const gutter = `${place.padStart(6)}  `;
  const empty = ' '.repeat(gutter.length);
  const { loop } = row;
  const head =
    loop?.begins === true && loop.id !== ''
      ? [
          `${empty}${'  '.repeat(Math.max(0, row.depth - 1))}── ${loop.id}${loop.name === '' ? '' : ` ${loop.name}`}  (${loop.path})`,
        ]
      : [];
  const name = row.name === '' ? '' : `  ${row.name}`;
  const found = row.findings.map((finding) => `${empty}${indent}  ${findingLine(finding)}`);
  if (isBrief) return [...head, `${gutter}${indent}${row.text}${name === '' ? '' : `   ·${name}`}`, ...found];
  const width = row.elements.reduce((most, each) => Math.max(most, each.name.length), 0);
  const elements = row.elements.map(
    ({ reference, name: called, value, words }) =>
      `${empty}${indent}  ${reference.padEnd(9)} ${called.padEnd(width)} ${value.trimEnd()}${words === undefined ? '' : `  = ${words}`}`,
  );
  return [...head, `${gutter}${indent}${row.id}${name}`, ...elements, ...found];
}
