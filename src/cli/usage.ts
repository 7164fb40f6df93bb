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
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
    });
    return { positionals, options: values as Words<T>['options'] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the words were not understood');
  }
}

/** A whole number in range. Errors: UsageError. */
export function wholeNumber(
  text: string | undefined,
  named: { readonly name: string; readonly low: number; readonly high: number; readonly otherwise: number },
): number {
  if (text === undefined) return named.otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < named.low || value > named.high) {
    throw new UsageError(`--${named.name} must be a whole number from ${named.low} to ${named.high}.`);
  }
  return value;
}
