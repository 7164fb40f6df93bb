/** For tests: small files in the publishers' forms, a home of its own, and the command run in it as a user runs it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { codesCommand } from './codes-command.ts';
import { UsageError } from './usage.ts';

export type Row = readonly [code: string, billable: 0 | 1, title: string];

/** Of the order file. */
export const orderText = (rows: readonly Row[], first = 1): string =>
  rows
    .map(
      ([code, billable, title], at) =>
        `${String(at + first).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${title.slice(0, 60).padEnd(60)} ${title}\r\n`,
    )
    .join('');

/** Of the order addenda: what changes, then the summary that counts it. */
export const addendaText = (changes: readonly (readonly [action: string, ...Row])[]): string =>
  changes
    .map(
      ([action, code, billable, title]) =>
        `${`${action}:`.padEnd(13)}${billable} ${code.padEnd(7)} ${' '.repeat(60)} ${title}\r\n`,
    )
    .join('');

export const KNEES: readonly Row[] = [
  ['S83', 0, 'Dislocation and sprain of joints and ligaments of knee'],
  ['S832', 0, 'Tear of meniscus, current injury'],
  ['S83207', 0, 'Unspecified tear of unspecified meniscus, current injury, left knee'],
  ['S83207A', 1, 'Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter'],
  ['S83207D', 1, 'Unspecified tear of unspecified meniscus, current injury, left knee, subsequent encounter'],
  ['I10', 1, 'Essential (primary) hypertension'],
];

export type Ran = {
  /** 2 when the words were not understood. */
  readonly exit: number;
  readonly printed: string;
  readonly said: string;
};

export type CodesHome = {
  readonly home: string;
  /** Out: the path of the file. */
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly run: (...words: readonly string[]) => Promise<Ran>;
};

/** A folder under the system's temporary one; the caller removes it. */
export function codesHome(): CodesHome {
  const home = mkdtempSync(join(tmpdir(), 'claimwright-codes-'));
  const config = readConfig({ CLAIMWRIGHT_HOME: join(home, 'home'), NO_COLOR: '1' }, false);
  return {
    home,
    put: (name, content) => {
      const path = join(home, 'files', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    run: async (...words) => {
      const printed: string[] = [];
      const said: string[] = [];
      const terminal = {
        config,
        print: (text: string) => void printed.push(text),
        say: (text: string) => void said.push(text),
      };
      const exit = await Promise.resolve()
        .then(() => codesCommand.run(words, terminal))
        .catch((error: unknown) => {
          if (!(error instanceof UsageError) && !(error instanceof RangeError)) throw error;
          said.push(error.message);
          return 2;
        });
      return { exit, printed: printed.join('\n'), said: said.join('\n') };
    },
  };
}
