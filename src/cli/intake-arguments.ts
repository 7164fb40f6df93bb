/** The words of `claimwright intake`: paths behind the option that says what they hold, in any number and order. */
import type { IntakeFormat } from '../app/intake-ports.ts';
import { hasNpiCheckDigit } from '../claims/identifiers.ts';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { UsageError } from './usage.ts';

export type IntakeArguments = {
  readonly paths: readonly { readonly format: IntakeFormat; readonly path: string }[];
  readonly source: string | undefined;
  readonly billableFrom: PlainDate | undefined;
  readonly provider: string | undefined;
  readonly place: string | undefined;
  readonly organization: string | undefined;
  readonly json: boolean;
};

const FORMATS: Readonly<Record<string, IntakeFormat>> = {
  '--fhir': 'fhir',
  '--note': 'note',
  '--csv': 'csv',
  '--patients': 'patients',
};
const VALUES = new Set(['--source', '--billable-from', '--provider', '--place', '--organization']);

/** Errors: UsageError that names the word. */
export function intakeArguments(words: readonly string[]): IntakeArguments {
  const paths: { format: IntakeFormat; path: string }[] = [];
  const values = new Map<string, string>();
  let format: IntakeFormat | undefined;
  let json = false;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (word === '--json') json = true;
    else if (FORMATS[word] !== undefined) {
      format = FORMATS[word];
      const next = words[i + 1];
      if (next === undefined || next.startsWith('--'))
        throw new UsageError(`${word} needs at least one file or folder behind it.`);
    } else if (VALUES.has(word)) {
      const value = words[i + 1];
      if (value === undefined || value.startsWith('--')) throw new UsageError(`${word} needs a value behind it.`);
      if (value.trim() === '') throw new UsageError(`${word} must not be empty; leave it out for what holds without it.`);
      if (values.has(word)) throw new UsageError(`${word} is given twice; say it once.`);
      values.set(word, value);
      i += 1;
    } else if (word.startsWith('--')) throw new UsageError(`"${word}" is not understood. Run: claimwright intake --help`);
    else if (format === undefined)
      throw new UsageError(`Say what "${word}" holds: --fhir, --note, --csv or --patients before it.`);
    else paths.push({ format, path: word });
  }
  if (paths.length === 0) throw new UsageError('Name at least one file, such as --fhir DIR. Run: claimwright intake --help');
  return { paths, json, ...checked(values) };
}

function checked(values: ReadonlyMap<string, string>): Omit<IntakeArguments, 'paths' | 'json'> {
  const billableFrom = values.get('--billable-from');
  if (billableFrom !== undefined && !isPlainDate(billableFrom))
    throw new UsageError('--billable-from must be a day written YYYY-MM-DD.');
  const provider = values.get('--provider');
  if (provider !== undefined && !hasNpiCheckDigit(provider))
    throw new UsageError('--provider must be the NPI of one of your clinicians.');
  return {
    source: values.get('--source'),
    billableFrom: billableFrom,
    provider,
    place: values.get('--place'),
    organization: values.get('--organization'),
  };
}
