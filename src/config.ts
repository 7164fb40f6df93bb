/**
 * Every setting of ours, read from the environment once, named and checked. The payers' office is another house: it
 * reads its own secrets.
 */
import { resolve } from 'node:path';

export type Config = {
  /** Where the embedded database, the sandbox payer and its files live (CLAIMWRIGHT_HOME). */
  readonly home: string;
  /** An administrator's URL of a PostgreSQL ≥ 15 to use instead of the embedded one (DATABASE_URL). */
  readonly databaseUrl: string | undefined;
  /** No colors and no moving bar (NO_COLOR, or not a terminal). */
  readonly plain: boolean;
};

/** In: an environment and whether output is a terminal. Errors: a DATABASE_URL that is no PostgreSQL URL throws with what to do. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Config {
  const databaseUrl = environment['DATABASE_URL'];
  if (databaseUrl !== undefined && databaseUrl !== '' && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new RangeError('DATABASE_URL must start with postgres:// or postgresql://; unset it to use the embedded database.');
  }
  return {
    home: resolve(environment['CLAIMWRIGHT_HOME'] ?? 'data'),
    databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
    plain: !isTerminal || (environment['NO_COLOR'] ?? '') !== '',
  };
}
