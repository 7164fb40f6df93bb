/** `claimwright x12 ack`: answers a file with TA1, 999 and 277CA; or says what answers received mean for a file sent. */
import { basename } from 'node:path';
import { acknowledge } from '../x12/acknowledge.ts';
import { readInterchanges } from '../x12/interchange.ts';
import { type LocatedError, readAcknowledgements, type Said } from '../x12/read-acknowledgement.ts';
import { sentOf, type TiedAnswers, type TiedSet, tieAnswers } from '../x12/tie-answers.ts';
import { readWords, type Terminal, UsageError, wholeNumber } from './usage.ts';
import { checkedFile, dayOf } from './x12-check.ts';
import { checkOptions, levelsOf } from './x12-findings.ts';
import { byteSink, bytesOfFile, oneFile } from './x12-input.ts';
import type { X12Verb } from './x12-verb.ts';

const OPTIONS = {
  levels: 'string',
  out: 'string',
  'control-number': 'string',
  'no-claims': 'boolean',
  ta1: 'boolean',
  context: 'boolean',
  on: 'string',
  answers: 'string',
  json: 'boolean',
} as const;

export const ackVerb: X12Verb = {
  name: 'ack',
  usage:
    'ack FILE [--out FILE] [--control-number N] [--levels 1-6] [--ta1] [--context] [--no-claims] [--on DATE]  |  ack FILE --answers FILE,FILE... [--json]',
  summary:
    'Writes the answer to a file: a TA1 where due, a 999 for each group, a 277CA for each 837 that the 999 accepts, claim by claim. With --answers it reads answers instead, and says for each interchange, group, transaction and claim that was sent what became of it. Exit 1 when something is rejected.',
  options: [
    ['--out FILE', 'where the answer goes (default: standard output); a file that is there is not overwritten'],
    ['--control-number N', 'ISA13 of the answer (default 1); further interchanges count on'],
    ['--levels 1-6', 'what is judged; levels 3, 5 and 6 turn single claims away, the others whole transactions'],
    ['--ta1', 'a TA1 even where none was asked for'],
    ['--context', 'the 999 names the claim and the trigger of a situational rule (CTX)'],
    ['--no-claims', 'without the 277CA; then every level counts for the 999'],
    ['--on DATE', 'the date of the answer, and the day for which outside codes must hold (default: today)'],
    ['--answers FILE,FILE', 'acknowledgements received for FILE, in the order they came'],
    ['--json', 'with --answers: one JSON object'],
  ],
  examples: [
    ['ack claims.837', 'the answer on standard output'],
    ['ack claims.837 --out answer.x12 --ta1', 'with a TA1, into a new file'],
    ['ack claims.837 --answers 999.x12,277ca.x12', 'each item that was sent: accepted, rejected with the place, or unanswered'],
  ],
  run,
};

async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  const { options, positionals } = readWords(words, OPTIONS);
  const path = oneFile(positionals, 'ack');
  const on = dayOf(options.on);
  const levels = levelsOf(options.answers === undefined ? options.levels : '1');
  const asked = checkOptions(levels, { home: terminal.config.home, on, most: 1000 });
  const file = await checkedFile(path, { ...asked, claims: options['no-claims'] !== true }, terminal.config.plain);
  if (file.interchanges.length === 0) {
    const [why] = file.findings;
    throw new UsageError(`${basename(path)} holds no interchange. ${why?.message ?? 'The file is empty.'}`);
  }
  if (options.answers !== undefined) return tie(sentOf(file), options.answers.split(','), terminal, options.json === true);
  const first = wholeNumber(options['control-number'], { name: 'control-number', low: 0, high: 999_000_000, otherwise: 1 });
  const written = file.interchanges.map((interchange, i) =>
    acknowledge(interchange, {
      controlNumber: first + i,
      date: on,
      time: new Date().toISOString().slice(11, 16).replace(':', ''),
      ...(options.ta1 === true ? { ta1: true } : {}),
      context: options.context === true,
      ...(options['no-claims'] === true ? {} : { claims: {} }),
    }),
  );
  const answers = written.map((each) => {
    if (!each.ok) throw new UsageError(`${basename(path)} cannot be answered: ${each.error.message}`);
    return each.value;
  });
  const sink = byteSink(options.out);
  for (const bytes of answers) sink.write(bytes);
  sink.close();
  const isRejected = answers.some((bytes) => saidIn(bytes).some(isRejection));
  if (options.out !== undefined) terminal.say(`${basename(options.out)} is written.`);
  return isRejected ? 1 : 0;
}

const isRejection = (said: Said): boolean =>
  said.kind === 'claims'
    ? said.claims.some((claim) => claim.outcome === 'rejected')
    : said.outcome === 'rejected' || said.outcome === 'partially-accepted';

function saidIn(bytes: Uint8Array, name = 'The answer'): readonly Said[] {
  const { interchanges } = readInterchanges(bytes);
  if (interchanges.length === 0) throw new UsageError(`${name} holds no interchange.`);
  const said = interchanges.flatMap((interchange) => {
    const read = readAcknowledgements(interchange);
    if (!read.ok) throw new UsageError(`${name}: ${read.error.message}`);
    return read.value;
  });
  if (said.length === 0) throw new UsageError(`${name} holds no TA1, 999 or 277CA. Check that it is an answer.`);
  return said;
}

async function tie(
  sent: ReturnType<typeof sentOf>,
  paths: readonly string[],
  terminal: Terminal,
  json: boolean,
): Promise<number> {
  const said: Said[] = [];
  for (const path of paths) said.push(...saidIn(await bytesOfFile(path), basename(path)));
  const tied = tieAnswers(sent, said);
  if (json) terminal.print(JSON.stringify(tied));
  else for (const line of tiedLines(tied)) terminal.print(line);
  const isRefused = tied.interchanges.some((each) =>
    each.groups.some((group) =>
      group.sets.some((set) => set.standing === 'rejected' || set.claims.some((c) => c.standing === 'rejected')),
    ),
  );
  return isRefused || tied.notOurs.length > 0 ? 1 : 0;
}

const words = (standing: string, by: string | undefined): string =>
  `${standing.replaceAll('-', ' ')}${by === undefined ? '' : ` by ${by}`}`;

const placeOf = ({ segment, position, loop, element, code }: LocatedError): string =>
  `      ${segment}${element === undefined ? '' : `-${element}`}${position === undefined ? '' : `, segment ${position}`}${loop === undefined ? '' : `, loop ${loop}`}: code ${code}`;

const setLines = ({ controlNumber, standing, by, errors, claims }: TiedSet): readonly string[] => [
  `    transaction ${controlNumber}: ${words(standing, by)}`,
  ...errors.map(placeOf),
  ...claims.map(({ controlNumber: claim, standing: stands, by: who, reason }) => {
    const why =
      reason === undefined
        ? ''
        : `, ${reason.category}:${reason.status}${reason.entity === undefined ? '' : `:${reason.entity}`}`;
    return `      claim ${claim}: ${words(stands, who)}${why}`;
  }),
];

const tiedLines = ({ interchanges, notOurs }: TiedAnswers): readonly string[] => [
  ...interchanges.flatMap((each) => [
    `interchange ${each.controlNumber}: ${words(each.standing, each.by)}${each.note === '' || each.note === '000' ? '' : `, note ${each.note}`}`,
    ...each.groups.flatMap((group) => [
      `  group ${group.functionalId} ${group.controlNumber}: ${words(group.standing, group.by)}`,
      ...group.sets.flatMap(setLines),
    ]),
  ]),
  ...notOurs.map(({ kind, reference }) => `not ours: ${kind} ${reference}`),
];
