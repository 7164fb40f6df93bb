/** `claimwright code`: the diagnoses that a note supports, each with its words, its way to the code, its score, and why. No patient, no database. */
import type { MentionContext, Suggestion } from '../claims/coded-encounter.ts';
import { withDot } from '../claims/identifiers.ts';
import type { CodeSets } from '../codesets/code-sets.ts';
import { REVIEW_THRESHOLD } from '../coding/billing-score.ts';
import { readVisitNote } from '../coding/read-visit-note.ts';
import { suggestionsOf } from '../coding/suggest-diagnoses.ts';
import type { CodeCandidate, VisitNote } from '../coding/visit-note.ts';
import { parsePlainDate, plainDate, type PlainDate } from '../kernel/plain-date.ts';
import { inEnglish } from '../kernel/said.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { systemClock } from './installation.ts';
import { readNoteFile } from './note-file.ts';
import { type Command, readWords, type Terminal, UsageError } from './usage.ts';

const OPTIONS = { on: 'string', mode: 'string', all: 'boolean', json: 'boolean' } as const;
const USAGE = 'code NOTE.txt [--on DATE] [--mode billing|mention] [--all] [--json]';

const HELP = [
  `Usage: claimwright ${USAGE}`,
  '',
  'Reads a note (or - for standard input) and shows the diagnoses that its words support, by the code sets that are installed.',
  '',
  '--on       the date of service; today where nothing is said',
  '--mode     billing: what the visit found (nothing denied, probable, past or of a relative); mention: every condition named',
  '--all      also what is below the threshold of review',
  '',
  'Example:',
  '  claimwright code note.txt --on 2026-03-02',
].join('\n');

const dateOf = (text: string | undefined): PlainDate => {
  if (text === undefined) return plainDate(systemClock.nowIso().slice(0, 10));
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new UsageError(parsed.error.message);
  return parsed.value;
};

const QUOTES = 3;
const quoted = (spans: Suggestion['spans']): string =>
  spans
    .slice(0, QUOTES)
    .map(({ words, start }) => `"${words.replaceAll(/\s+/g, ' ')}" (at ${start})`)
    .join(', ') + (spans.length > QUOTES ? ` and ${spans.length - QUOTES} more` : '');

/** Two decimals; a score is no money. */
const decimals = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${decimals.format(Math.abs(weight))}`;

function linesOf({ code, title, spans, steps = [], score, features = [], rejected }: Suggestion): readonly string[] {
  return [
    `${withDot(code).padEnd(9)} ${decimals.format(score)}  ${title}`,
    `            words: ${quoted(spans)}`,
    `            way:   ${steps.map((step) => step.words).join(' > ')}`,
    `            why:   ${features.map(({ name, weight }) => `${name} ${signed(weight)}`).join(', ')}`,
    ...rejected.slice(0, QUOTES).map((other) => `            not:   ${withDot(other.code)}: ${other.because}`),
  ];
}

const SAID_OF: Readonly<Record<Exclude<MentionContext, 'affirmed'>, string>> = {
  negated: 'denied',
  uncertain: 'uncertain',
  historical: 'past',
  family: 'of a relative',
  hypothetical: 'only imagined',
};

/** What the note names and what is not coded for what is said of it. */
function passedOver({ mentions }: VisitNote, suggested: ReadonlySet<string>): readonly string[] {
  return Object.entries(SAID_OF).flatMap(([context, words]) => {
    const named = new Set(
      mentions
        .filter((mention) => mention.context === context && !mention.codes.some((code) => suggested.has(code)))
        .map((mention) => mention.words.toLowerCase()),
    );
    return named.size === 0 ? [] : [`  ${words}: ${[...named].slice(0, 12).join(', ').replaceAll(/\s+/g, ' ')}`];
  });
}

const noticeLines = ({ notices }: VisitNote): readonly string[] =>
  notices.map(({ message, start, end }) => `Note: ${inEnglish(message)} (${start} to ${end})`);

function billing(note: VisitNote, codeSets: CodeSets, least: number): readonly string[] {
  const suggestions = suggestionsOf(note, codeSets, { least });
  const passed = passedOver(note, new Set(suggestions.map(({ code }) => code)));
  return [
    ...(suggestions.length === 0
      ? ['No diagnosis is suggested.']
      : suggestions.flatMap((suggestion) => [...linesOf(suggestion), ''])),
    ...(passed.length === 0 ? [] : ['Named and not coded:', ...passed]),
  ];
}

const mentionLine = ({ code, title, spans, facts }: CodeCandidate): string =>
  `${withDot(code).padEnd(9)} ${facts.context.padEnd(12)} ${title}: ${quoted(spans)}`;

/** A day that no installed release covers is answered from few codes and without an index: whoever meant another day must see it. */
function lessThanAll({ library }: CodeSets, on: PlainDate): readonly string[] {
  if (library?.headOn('icd10cm', on) !== undefined) return [];
  const installed = (library?.loaded ?? []).filter(({ kind }) => kind === 'icd10cm').map(({ release }) => release);
  const why =
    installed.length === 0
      ? 'No release of ICD-10-CM is installed'
      : `What is installed (${installed.join(', ')}) is not in force on ${on}`;
  const otherwise = installed.length === 0 ? '' : ', or give the date of service with --on';
  return [`Note: ${why}: the starter set finds much less. Install the year's release (claimwright codes install)${otherwise}.`];
}

/** Tests give a code set of their own. */
export async function codeNote(
  words: readonly string[],
  terminal: Terminal,
  codeSets: (home: string) => CodeSets,
): Promise<number> {
  const { options, positionals } = readWords(words, OPTIONS);
  const [path, more] = positionals;
  if (path === undefined) throw new UsageError('Which note? claimwright code NOTE.txt, or - for standard input.');
  if (more !== undefined) throw new UsageError(`"${more}" is not understood; see claimwright code --help.`);
  const { mode = 'billing' } = options;
  if (mode !== 'billing' && mode !== 'mention') throw new UsageError(`--mode: "${mode}" is neither billing nor mention.`);
  const on = dateOf(options.on);
  const text = await readNoteFile(path);
  const sets = codeSets(terminal.config.home);
  const note = readVisitNote(text, { on, codeSets: sets, mode });
  const least = options.all === true ? 0 : REVIEW_THRESHOLD;
  if (options.json === true) {
    const { candidates, mentions, sections, notices } = note;
    const suggestions = suggestionsOf(note, sets, { least });
    terminal.print(
      JSON.stringify(
        mode === 'mention' ? { candidates, sections, notices } : { suggestions, mentions, sections, notices },
        null,
        1,
      ),
    );
    return 0;
  }
  const release = [`By ${sets.releases.icd10cm(on)}, for a visit on ${on}.`, ...lessThanAll(sets, on)].join('\n');
  const body = mode === 'mention' ? note.candidates.map(mentionLine) : billing(note, sets, least);
  terminal.print([release, '', ...noticeLines(note), ...body].join('\n').trimEnd());
  return 0;
}

export const codeCommand: Command = {
  name: 'code',
  usage: USAGE,
  summary: 'Suggests the diagnoses that a note supports, each with its words, its way through the index, its score and why.',
  help: () => Promise.resolve(HELP),
  run: (words, terminal) => codeNote(words, terminal, codeSetsOf),
};
