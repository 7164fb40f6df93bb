/** What every command is given, and how it says that it was asked wrongly. */
import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';

export class UsageError extends Error {
  override name = 'UsageError';
}

export type Terminal = {
  readonly config: Config;
  /** A line of the answer (standard output). */
  readonly print: (text: string) => void;
  /** A line about the work (standard error). */
  readonly say: (text: string) => void;
};

export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Its own page for --help, where usage and summary do not suffice. */
  readonly help?: (words: readonly string[]) => Promise<string>;
  /** Out: the exit code. */
  readonly run: (words: readonly string[], terminal: Terminal) => Promise<number>;
};

type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;
export type Words<T extends OptionTypes> = {
  readonly positionals: readonly string[];
  readonly options: { readonly [K in keyof T]: (T[K] extends 'boolean' ? boolean : string) | undefined };
};

/** Errors: UsageError naming the word that is not understood. */
export function readWords<const T extends OptionTypes>(words: readonly string[], types: T): Words<T> {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  const read = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const known = Object.keys(types).map((name) => `--${name}`);
  const values: Record<string, string | boolean> = {};
  for (const token of read.tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      throw new UsageError(
        `"${rawName}" is not understood; ${known.length === 0 ? 'there are no options here' : `the options are ${known.join(', ')}`}.`,
      );
    }
    if (Object.hasOwn(values, name)) throw new UsageError(`${rawName} is given twice; say it once.`);
    if (type === 'boolean' && token.value !== undefined) throw new UsageError(`${rawName} takes no value.`);
    const isOption = token.value?.startsWith('--') === true && token.inlineValue === false;
    if (type === 'string' && (token.value === undefined || isOption)) throw new UsageError(`${rawName} needs a value behind it.`);
    values[name] = token.value ?? true;
  }
  return { positionals: read.positionals, options: values as Words<T>['options'] };
}

/** For a command without free words. Errors: UsageError with the first one. */
export function refusePositionals([first]: readonly string[], command: string): void {
  if (first !== undefined) throw new UsageError(`"${first}" is not understood; see claimwright ${command} --help.`);
}

/** A whole number in range; a name in capitals is a word, another one an option. Errors: UsageError. */
export function wholeNumber(
  text: string | undefined,
  named: { readonly name: string; readonly low: number; readonly high: number; readonly otherwise: number },
): number {
  if (text === undefined) return named.otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < named.low || value > named.high) {
    const name = /^[A-Z]/.test(named.name) ? named.name : `--${named.name}`;
    throw new UsageError(`${name} must be a whole number from ${named.low} to ${named.high}.`);
  }
  return value;
}
