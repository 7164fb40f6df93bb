/**
 * Every setting of ours, read from the environment once, named and checked. The payers' office is another house: it
 * reads its own secrets.
 */
import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { ServerSettings } from './api/server-settings.ts';
import type { LanguageModelSettings } from './wire/language-model.ts';

export type Config = {
  /** 'production' serves what is in the database and invents nothing (CLAIMWRIGHT_MODE). */
  readonly mode: 'demonstration' | 'production';
  /** Where the embedded database, the sandbox payer and its files live (CLAIMWRIGHT_HOME). */
  readonly home: string;
  /** An administrator's URL of a PostgreSQL ≥ 15 to use instead of the embedded one (DATABASE_URL, or DATABASE_URL_FILE). */
  readonly databaseUrl: string | undefined;
  /** What a partner asks for at its door, by the partner's id (CLAIMWRIGHT_PARTNER_<ID>_PASSWORD or _KEY). */
  readonly partnerSecrets: ReadonlyMap<string, PartnerSecret>;
  /** No colors and no moving bar (NO_COLOR, or not a terminal). */
  readonly plain: boolean;
  readonly server: ServerConfig;
  /** A language model beside the coder (CLAIMWRIGHT_MODEL_URL and others); absent unless all that it needs is set. */
  readonly languageModel: LanguageModelSettings | undefined;
};

export type ServerConfig = ServerSettings & {
  /** Where browsers find it (CLAIMWRIGHT_HOST, CLAIMWRIGHT_PORT; 0 takes any free port). */
  readonly host: string;
  readonly port: number;
  /** How long the demonstration's own staff keeps the books before people take over (CLAIMWRIGHT_DEMO_DAYS). */
  readonly demoHistoryDays: number;
};

export type PartnerSecret = { readonly kind: 'private-key' | 'password'; readonly value: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** In: an environment and whether output is a terminal. Errors: a setting that cannot be meant throws with what to do. */
export function readConfig(environment: Environment, isTerminal: boolean): Config {
  const mode = environment['CLAIMWRIGHT_MODE'] || 'demonstration';
  if (mode !== 'demonstration' && mode !== 'production') {
    throw new RangeError('CLAIMWRIGHT_MODE must be demonstration or production; unset it for the demonstration.');
  }
  const config: Config = {
    mode,
    home: resolve(environment['CLAIMWRIGHT_HOME'] ?? 'data'),
    databaseUrl: readDatabaseUrl(environment),
    partnerSecrets: partnerSecretsOf(environment),
    plain: !isTerminal || (environment['NO_COLOR'] ?? '') !== '',
    server: readServerConfig(environment),
    languageModel: readLanguageModel(environment),
  };
  if (mode === 'production') requireSafe(config, environment);
  return config;
}

function readDatabaseUrl(environment: Environment): string | undefined {
  const file = environment['DATABASE_URL_FILE'];
  const databaseUrl = file ? readSecretFile(file) : environment['DATABASE_URL'];
  if (databaseUrl === undefined || databaseUrl === '') return undefined;
  if (!/^postgres(ql)?:\/\//.test(databaseUrl) || !URL.canParse(databaseUrl)) {
    throw new RangeError('DATABASE_URL must start with postgres:// or postgresql://; unset it to use the embedded database.');
  }
  return databaseUrl;
}

/** In: the path of a file that holds one secret. Errors: one that others may read, or that is not there, is refused. */
export function readSecretFile(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) throw new RangeError(`${path} is not there: it should hold a secret.`);
  // Windows keeps no such bits.
  if (process.platform !== 'win32' && (found.mode & 0o077) !== 0) {
    throw new RangeError(`${path} holds a secret and others may read it: run chmod 600 on it.`);
  }
  return readFileSync(path, 'utf8').trim();
}

/** CLAIMWRIGHT_PARTNER_LAKESHORE_PPO_PASSWORD is the password of the partner `lakeshore-ppo`. */
function partnerSecretsOf(environment: Environment): ReadonlyMap<string, PartnerSecret> {
  const secrets = new Map<string, PartnerSecret>();
  for (const [name, value] of Object.entries(environment)) {
    const [, partner = '', kind] = /^CLAIMWRIGHT_PARTNER_([A-Z0-9_]+)_(PASSWORD|KEY)$/.exec(name) ?? [];
    if (kind === undefined || !value) continue;
    secrets.set(partner.toLowerCase().replaceAll('_', '-'), { kind: kind === 'KEY' ? 'private-key' : 'password', value });
  }
  return secrets;
}

/** What must not be where the patients are real; each is one sentence that says what to set. */
function requireSafe({ databaseUrl, server }: Config, environment: Environment): void {
  if (environment['CLAIMWRIGHT_DEMO_DAYS']) {
    throw new RangeError('CLAIMWRIGHT_DEMO_DAYS belongs to the demonstration: unset it, or unset CLAIMWRIGHT_MODE=production.');
  }
  const { publicOrigin, host } = server;
  if (!isLoopback(host) && publicOrigin === undefined) {
    throw new RangeError(
      `CLAIMWRIGHT_HOST=${host} can be reached by other machines: set CLAIMWRIGHT_ORIGIN to the https address of the proxy that stands before it, or listen on 127.0.0.1.`,
    );
  }
  if (publicOrigin !== undefined && !publicOrigin.startsWith('https://')) {
    throw new RangeError(
      'CLAIMWRIGHT_ORIGIN must begin with https:// in production: over plain HTTP anybody on the way reads passwords.',
    );
  }
  if (publicOrigin !== undefined && server.trustedProxies.length === 0) {
    throw new RangeError(
      'CLAIMWRIGHT_TRUSTED_PROXIES must name the proxy before the server: otherwise every log-in comes from one address, and the wrong passwords of one person lock everybody out.',
    );
  }
  if (databaseUrl !== undefined && !isPrivateWay(new URL(databaseUrl))) {
    throw new RangeError(
      'DATABASE_URL leads to another machine without TLS: add ?sslmode=verify-full, or connect through this machine.',
    );
  }
}

/** This machine, its sockets, or TLS that checks who answers. */
function isPrivateWay({ hostname, searchParams }: URL): boolean {
  const host = searchParams.get('host') ?? decodeURIComponent(hostname).replace(/^\[|\]$/g, '');
  return host === '' || host.startsWith('/') || isLoopback(host) || searchParams.get('sslmode') === 'verify-full';
}

type NumberRange = { readonly low: number; readonly high: number; readonly otherwise: number };

function readNumber(environment: Environment, name: string, { low, high, otherwise }: NumberRange): number {
  const text = environment[name] || undefined;
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < low || value > high) {
    throw new RangeError(`${name} must be a whole number from ${low} to ${high}; unset it for ${otherwise}.`);
  }
  return value;
}

function readServerConfig(environment: Environment): ServerConfig {
  const word = (name: string): string | undefined => environment[name] || undefined;
  const number = (name: string, range: NumberRange): number => readNumber(environment, name, range);
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
    trustedProxies: readProxies(word('CLAIMWRIGHT_TRUSTED_PROXIES') ?? ''),
    demoHistoryDays: number('CLAIMWRIGHT_DEMO_DAYS', { low: 2, high: 365, otherwise: 50 }),
  };
}

/** Addresses or ranges of them; a name would be looked up by nobody. */
function readProxies(text: string): readonly string[] {
  const parts = text.split(',').flatMap((part) => part.trim() || []);
  const odd = parts.find((part) => {
    const [address = '', bits, more] = part.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    return isIP(address) === 0 || more !== undefined || (bits !== undefined && !(/^\d{1,3}$/.test(bits) && Number(bits) <= most));
  });
  if (odd === undefined) return parts;
  throw new RangeError(
    `CLAIMWRIGHT_TRUSTED_PROXIES must hold addresses such as 10.0.0.5 or 10.0.0.0/24, separated by commas; "${odd}" is none.`,
  );
}

/** Off unless an address is set: then the protocol and the model's name must be, and nothing else is guessed. */
function readLanguageModel(environment: Environment): LanguageModelSettings | undefined {
  const word = (name: string): string | undefined => environment[`CLAIMWRIGHT_MODEL_${name}`] || undefined;
  const baseUrl = word('URL')?.replace(/\/+$/, '');
  if (baseUrl === undefined) {
    // An empty address switches it off by hand.
    const isOff = environment['CLAIMWRIGHT_MODEL_URL'] !== undefined;
    const half = isOff ? undefined : ['PROTOCOL', 'NAME'].find((name) => word(name) !== undefined);
    if (half === undefined) return undefined;
    throw new RangeError(
      `CLAIMWRIGHT_MODEL_${half} is set and CLAIMWRIGHT_MODEL_URL is not: set the model’s address too, or unset it.`,
    );
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.username !== '') {
    throw new RangeError('CLAIMWRIGHT_MODEL_URL must be an address up to its version, such as https://models.example.org/v1.');
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname.replace(/^\[|\]$/g, ''))) {
    throw new RangeError(
      'CLAIMWRIGHT_MODEL_URL must begin with https:// unless the model runs on this machine: notes travel to it.',
    );
  }
  const protocol = word('PROTOCOL');
  if (protocol !== 'openai' && protocol !== 'anthropic') {
    throw new RangeError('CLAIMWRIGHT_MODEL_PROTOCOL must be openai (chat completions) or anthropic (messages).');
  }
  const model = word('NAME');
  if (model === undefined || model.length > 120) {
    throw new RangeError('CLAIMWRIGHT_MODEL_NAME must be the model’s name as its server knows it, of 120 letters at most.');
  }
  const deidentify = word('DEIDENTIFY') ?? 'yes';
  if (deidentify !== 'yes' && deidentify !== 'no') {
    throw new RangeError('CLAIMWRIGHT_MODEL_DEIDENTIFY must be yes or no; unset it for yes.');
  }
  const keyFile = word('KEY_FILE');
  const seconds = readNumber(environment, 'CLAIMWRIGHT_MODEL_SECONDS', { low: 1, high: 300, otherwise: 30 });
  return {
    ...{ protocol, baseUrl, model, deidentify: deidentify === 'yes', timeoutMillis: seconds * 1000 },
    key: keyFile === undefined ? word('KEY') : readSecretFile(keyFile),
    maxOutputTokens: readNumber(environment, 'CLAIMWRIGHT_MODEL_ANSWER_TOKENS', { low: 100, high: 32_000, otherwise: 4_000 }),
    tokensPerDay: readNumber(environment, 'CLAIMWRIGHT_MODEL_DAY_TOKENS', { low: 0, high: 1_000_000_000, otherwise: 500_000 }),
  };
}

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);

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
