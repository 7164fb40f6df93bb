/** `claimwright x12`: the engine by hand. Needs no database, no installation and no practice: a file in, an answer out. */
import { type Command, type Terminal, UsageError } from './usage.ts';
import { verbHelp, type X12Verb } from './x12-verb.ts';

type Entry = { readonly name: string; readonly gist: string; readonly load: () => Promise<X12Verb> };

/** In the order in which help lists them; a verb is loaded when it is asked for. */
const VERBS: readonly Entry[] = [
  {
    name: 'check',
    gist: 'is a file right, and if not, where and why; any size',
    load: async () => (await import('./x12-check.ts')).checkVerb,
  },
  {
    name: 'json',
    gist: 'X12 as JSON: every value named and typed, nothing lost',
    load: async () => (await import('./x12-json.ts')).jsonVerb,
  },
  {
    name: 'text',
    gist: 'that JSON as X12 again, checked as it is written',
    load: async () => (await import('./x12-text.ts')).textVerb,
  },
  {
    name: 'ack',
    gist: 'the answer to a file: TA1, 999, 277CA; or what answers say of a file that was sent',
    load: async () => (await import('./x12-ack.ts')).ackVerb,
  },
  {
    name: 'show',
    gist: 'a file for people: indented by loop, named, explained, findings beside their segments',
    load: async () => (await import('./x12-show.ts')).showVerb,
  },
  {
    name: 'diff',
    gist: 'what two files say differently, by claim and not by line',
    load: async () => (await import('./x12-diff.ts')).diffVerb,
  },
  {
    name: 'split',
    gist: 'one file as several: by claim, provider, count, size or payment',
    load: async () => (await import('./x12-split.ts')).splitVerb,
  },
  {
    name: 'join',
    gist: 'several files as one, the inverse of split',
    load: async () => (await import('./x12-join.ts')).joinVerb,
  },
  {
    name: 'deidentify',
    gist: 'a file for a bug report: invented people, the same faults',
    load: async () => (await import('./x12-deidentify.ts')).deidentifyVerb,
  },
];

const width = Math.max(0, ...VERBS.map(({ name }) => name.length));

const overview = (): string =>
  [
    'Usage: claimwright x12 VERB [FILE...] [OPTIONS]',
    '',
    ...VERBS.map(({ name, gist }) => `  ${name.padEnd(width)}  ${gist}`),
    '',
    'A FILE of - is standard input. `claimwright x12 VERB --help` explains a verb, with examples.',
    'Exit 0: fine. 1: findings or differences. 2: wrong words, or a file that cannot be read.',
  ].join('\n');

export const x12Command: Command = {
  name: 'x12',
  usage: 'x12 VERB [FILE...] [OPTIONS]',
  summary: `HIPAA X12 files without a database: ${VERBS.map(({ name }) => `\`${name}\``).join(', ')}; see claimwright x12 --help.`,
  help: async (words) => {
    const verb = await VERBS.find(({ name }) => words.includes(name))?.load();
    return verb === undefined ? overview() : verbHelp(verb);
  },
  run: async (words, terminal: Terminal) => {
    const [name, ...rest] = words;
    const verb = await VERBS.find((entry) => entry.name === name)?.load();
    if (verb === undefined) throw new UsageError(`Say ${VERBS.map((each) => each.name).join(', ')}; see claimwright x12 --help.`);
    return verb.run(rest, terminal);
  },
};
