/** `claimwright em`: the level of a visit by decision making and by time, from what the clinician documented. No patient, no database. */
import {
  DATA_KINDS,
  type DataItem,
  type DataKind,
  MDM_CITATION,
  type MdmLevel,
  PROBLEM_KINDS,
  type ProblemKind,
  RISKS,
  type RiskKind,
} from '../conventions/decision-making.ts';
import { VISIT_FAMILIES, type VisitFamilyName } from '../conventions/visit-families.ts';
import { type VisitLevel, visitLevel } from '../conventions/visit-level.ts';
import type { Citation } from '../kernel/effective.ts';
import { PLACES_OF_SERVICE } from '../codesets/place-of-service.ts';
import { isPlainDate, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { readVisitNote } from './em-note.ts';
import { readNoteFile } from './note-file.ts';
import { type Command, readWords, type Terminal, UsageError, wholeNumber, type Words } from './usage.ts';

const USAGE = 'em NOTE.txt [--new|--established] [--place POS] [--family FAMILY] [--on DATE] [--medicare] [--json]';

/** A day on which every family holds, for a note whose date is not said. */
const SOME_DAY = plainDate('2026-03-02');

const listed = (rows: Readonly<Record<string, string>>): string =>
  Object.entries(rows)
    .map(([name, words]) => `  ${name.padEnd(24)} ${words}`)
    .join('\n');

const help = (): string =>
  [
    `Usage: claimwright ${USAGE}`,
    '',
    'Shows the code by decision making and by time, and which element limits it. Choosing one is the coder’s part.',
    'With a note (or - for standard input) its elements are listed with the words that say so; without one they are typed:',
    '  em --family FAMILY --on DATE [--problems KIND[=COUNT],…] [--data KIND:WHAT,…] [--risk KIND,…] [--minutes N] [--medicare] [--json]',
    '',
    '--place is the place of service (11, the office, where nothing is said); --new and --established are who the patient is.',
    `Without --on a note is read by the rules of ${SOME_DAY}.`,
    '',
    `FAMILY: ${Object.keys(VISIT_FAMILIES).join(', ')}`,
    '',
    'Problems that were evaluated or treated:',
    listed(PROBLEM_KINDS),
    '',
    'Data (WHAT tells one test or source from another; add "!" when the same clinician bills it):',
    listed(DATA_KINDS),
    '',
    'Risk of what was decided:',
    listed(Object.fromEntries(Object.entries(RISKS).map(([name, [level, words]]) => [name, `${level}: ${words}`]))),
    '',
    'Examples:',
    '  claimwright em note.txt --established --on 2026-03-02',
    '  claimwright em --family office-established --on 2026-03-02 --problems stable-chronic=2 --data ordered:83036,reviewed:80053 \\',
    '    --risk prescription-drugs --minutes 32',
  ].join('\n');

const split = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Errors: UsageError that names what is known. */
function known<Name extends string>(name: string, among: Readonly<Record<Name, unknown>>, option: string): Name {
  if (Object.hasOwn(among, name)) return name as Name;
  throw new UsageError(`--${option}: "${name}" is not known; say one of ${Object.keys(among).join(', ')}.`);
}

function problemsOf(text: string | undefined): { readonly [kind in ProblemKind]?: number } {
  const counts: { [kind in ProblemKind]?: number } = {};
  for (const part of split(text)) {
    const [name = '', count] = part.split('=');
    const kind = known<ProblemKind>(name, PROBLEM_KINDS, 'problems');
    counts[kind] = (counts[kind] ?? 0) + wholeNumber(count, { name: 'problems', low: 1, high: 50, otherwise: 1 });
  }
  return counts;
}

function dataOf(text: string | undefined): readonly DataItem[] {
  return split(text).map((part) => {
    const billedBySame = part.endsWith('!');
    const [name = '', ...what] = (billedBySame ? part.slice(0, -1) : part).split(':');
    const kind = known<DataKind>(name, DATA_KINDS, 'data');
    // Two unnamed tests cannot be told apart, and one test counts once.
    if (what.length === 0 && kind !== 'historian') throw new UsageError(`--data ${name}: say which, as in ${name}:83036.`);
    return { kind, what: what.join(':'), ...(billedBySame ? { billedBySame } : {}) };
  });
}

function dateOf(text: string | undefined): PlainDate {
  if (text === undefined || !isPlainDate(text)) throw new UsageError('--on must be the date of service, as 2026-03-02.');
  return text;
}

const BASIS: { readonly [basis in Citation['basis']]: string } = {
  read: 'read',
  reference: 'quoted in our reference',
  memory: 'from general knowledge: hold it against the book before money depends on it',
  house: 'our own rule',
};

const element = (level: MdmLevel | undefined, limits: boolean): string =>
  `${level ?? 'none'}${limits ? '   limits the level' : ''}`;

function asLines(
  { made, byDecisionMaking, byTime, prolonged, cite }: VisitLevel,
  minutes: number | undefined,
): readonly string[] {
  const limits = (name: 'problems' | 'data' | 'risk'): boolean => made.limitedBy.includes(name);
  const sources = [MDM_CITATION, cite, ...(prolonged === undefined ? [] : [prolonged.cite])];
  return [
    `Problems  ${element(made.problems, limits('problems'))}`,
    `Data      ${element(made.data, limits('data'))}`,
    `Risk      ${element(made.risk, limits('risk'))}`,
    '',
    `By decision making (two of three): ${made.level ?? 'no level'}${byDecisionMaking === undefined ? '' : `, ${byDecisionMaking}`}`,
    `By time: ${minutes === undefined ? 'no minutes are documented' : `${minutes} minutes, ${byTime ?? 'no code of this family'}`}`,
    ...(prolonged === undefined
      ? []
      : [`Prolonged: ${prolonged.code}, ${prolonged.units} × 15 minutes (from ${prolonged.fromMinutes} minutes)`]),
    '',
    ...sources.map(({ title, locator, basis }) => `Source: ${title}; ${locator} (${BASIS[basis]}).`),
  ];
}

const OPTIONS = {
  family: 'string',
  on: 'string',
  place: 'string',
  new: 'boolean',
  established: 'boolean',
  problems: 'string',
  data: 'string',
  risk: 'string',
  minutes: 'string',
  medicare: 'boolean',
  json: 'boolean',
} as const;
type Options = Words<typeof OPTIONS>['options'];

const familyOf = ({ family }: Options): VisitFamilyName | undefined =>
  family === undefined ? undefined : known<VisitFamilyName>(family, VISIT_FAMILIES, 'family');

/** `em NOTE.txt`: the elements come from the note. */
async function ofNote(path: string, options: Options, terminal: Terminal): Promise<number> {
  for (const typed of ['problems', 'data', 'risk', 'minutes'] as const)
    if (options[typed] !== undefined) throw new UsageError(`--${typed} is typed where no note is read: leave out one of them.`);
  if (options.new === true && options.established === true) throw new UsageError('--new and --established exclude each other.');
  const place = options.place ?? '11';
  if (!PLACES_OF_SERVICE.some(({ code }) => code === place))
    throw new UsageError(`--place: "${place}" is no place of service; the office is 11.`);
  const family = familyOf(options);
  const { table, lines } = readVisitNote(await readNoteFile(path), {
    on: options.on === undefined ? SOME_DAY : dateOf(options.on),
    placeOfService: place,
    patientStatus: options.new === true ? 'new' : 'established',
    prolongedBy: options.medicare === true ? 'medicare' : 'cpt',
    ...(family === undefined ? {} : { family }),
  });
  if (options.json === true) terminal.print(JSON.stringify(table));
  else terminal.print([...lines, ...(table.level === undefined ? [] : asLines(table.level, table.minutes?.minutes))].join('\n'));
  return 0;
}

export const emCommand: Command = {
  name: 'em',
  usage: USAGE,
  summary: 'Shows a visit’s level by decision making and by time, and what limits it; from a note or from typed elements.',
  help: async () => help(),
  run: async (words, terminal) => {
    const { options, positionals } = readWords(words, OPTIONS);
    const [path, more] = positionals;
    if (more !== undefined) throw new UsageError(`"${more}" is not understood; see claimwright em --help.`);
    if (path !== undefined) return ofNote(path, options, terminal);
    const family = familyOf(options);
    if (family === undefined) throw new UsageError('--family is missing; see claimwright em --help.');
    const minutes =
      options.minutes === undefined
        ? undefined
        : wholeNumber(options.minutes, { name: 'minutes', low: 0, high: 1440, otherwise: 0 });
    const level = visitLevel({
      family,
      on: dateOf(options.on),
      problems: problemsOf(options.problems),
      data: dataOf(options.data),
      risks: split(options.risk).map((name) => known<RiskKind>(name, RISKS, 'risk')),
      ...(minutes === undefined ? {} : { minutes }),
      prolongedBy: options.medicare === true ? 'medicare' : 'cpt',
    });
    if (!level.ok) throw new UsageError(level.error.message);
    terminal.print(options.json === true ? JSON.stringify(level.value) : asLines(level.value, minutes).join('\n'));
    return 0;
  },
};
