/** What each verb of `claimwright x12` is, and how its help reads. */
import type { Terminal } from './usage.ts';

export type X12Verb = {
  readonly name: string;
  /** As typed, after `claimwright x12`: `check FILE... [--json]`. */
  readonly usage: string;
  /** What it does, in a sentence or two. */
  readonly summary: string;
  /** Each option as typed, and what it does. */
  readonly options?: readonly (readonly [string, string])[];
  /** A line that can be typed, and what one gets. */
  readonly examples: readonly (readonly [string, string])[];
  /** In: the words after the verb. Out: the exit code (0 fine, 1 findings or differences). Errors: UsageError. */
  readonly run: (words: readonly string[], terminal: Terminal) => number | Promise<number>;
};

/** The page of one verb. */
export function verbHelp(verb: X12Verb): string {
  const options = verb.options ?? [];
  const width = Math.max(0, ...options.map(([option]) => option.length));
  return [
    `Usage: claimwright x12 ${verb.usage}`,
    '',
    `  ${verb.summary}`,
    ...(options.length === 0 ? [] : ['', 'Options:', ...options.map(([option, words]) => `  ${option.padEnd(width)}  ${words}`)]),
    '',
    'Examples:',
    ...verb.examples.flatMap(([typed, gives]) => [`  claimwright x12 ${typed}`, `      ${gives}`]),
  ].join('\n');
}
