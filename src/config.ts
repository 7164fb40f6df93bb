/**
 * Every setting of ours, read from the environment once, named and checked. The payers' office is another house: it
 * reads its own secrets.
 */
import { resolve } from 'node:path';
import type { ServerSettings } from './api/server-settings.ts';

export type Config = {
  /** Where the embedded database, the sandbox payer and its files live (CLAIMWRIGHT_HOME). */
  readonly home: string;
  /** An administrator's URL of a PostgreSQL ≥ 15 to use instead of the embedded one (DATABASE_URL). */
  readonly databaseUrl: string | undefined;
  /** No colors and no moving bar (NO_COLOR, or not a terminal). */
  readonly plain: boolean;
  readonly server: ServerConfig;
};

export type ServerConfig = ServerSettings & {
  /** Where browsers find it (CLAIMWRIGHT_HOST, CLAIMWRIGHT_PORT; 0 takes any free port). */
  readonly host: string;
  readonly port: number;
  /** How long the demonstration's own staff keeps the books before people take over (CLAIMWRIGHT_DEMO_DAYS). */
  readonly demoHistoryDays: number;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** In: an environment and whether output is a terminal. Errors: a setting that cannot be meant throws with what to do. */
export function readConfig(environment: Environment, isTerminal: boolean): Config {
  const databaseUrl = environment['DATABASE_URL'];
  if (databaseUrl !== undefined && databaseUrl !== '' && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new RangeError('DATABASE_URL must start with postgres:// or postgresql://; unset it to use the embedded database.');
  }
  return {
    home: resolve(environment['CLAIMWRIGHT_HOME'] ?? 'data'),
    databaseUrl: databaseUrl === '' ? undefined : databaseUrl,
    plain: !isTerminal || (environment['NO_COLOR'] ?? '') !== '',
    server: readServerConfig(environment),
  };
}

function readServerConfig(environment: Environment): ServerConfig {
  const word = (name: string): string | undefined => environment[name] || undefined;
  const number = (name: string, range: { readonly low: number; readonly high: number; readonly otherwise: number }): number => {
    const text = word(name);
    if (text === undefined) return range.otherwise;
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < range.low || value > range.high) {
      throw new RangeError(`${name} must be a whole number from ${range.low} to ${range.high}; unset it for ${range.otherwise}.`);
    }
    return value;
  };
  const host = word('CLAIMWRIGHT_HOST') ?? '127.0.0.1';
  const publicOrigin = readOrigin(word('CLAIMWRIGHT_ORIGIN'));
  return {
    host,
    port: number('CLAIMWRIGHT_PORT', { low: 0, high: 65_535, otherwise: 8080 }),
    publicOrigin,
    isLocal: isLoopback(host) && publicOrigin === undefined,
    idleMinutes: number('CLAIMWRIGHT_IDLE_MINUTES', { low: 1, high: 24 * 60, otherwise: 30 }),
    absoluteHours: number('CLAIMWRIGHT_SESSION_HOURS', { low: 1, high: 24 * 7, otherwise: 12 }),
    metricsToken: word('CLAIMWRIGHT_METRICS_TOKEN'),
    trustedProxies: (word('CLAIMWRIGHT_TRUSTED_PROXIES') ?? '').split(',').flatMap((part) => part.trim() || []),
    demoHistoryDays: number('CLAIMWRIGHT_DEMO_DAYS', { low: 2, high: 365, otherwise: 50 }),
  };
}

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.origin !== text) {
    throw new RangeError(
      'CLAIMWRIGHT_ORIGIN must be an address as browsers see it, such as https://billing.example.org, without a path.',
    );
  }
  return text;
}
