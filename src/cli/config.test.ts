import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readConfig, readSecretFile } from '../config.ts';

const PRODUCTION = { CLAIMWRIGHT_MODE: 'production' };
const BEHIND_A_PROXY = {
  ...PRODUCTION,
  CLAIMWRIGHT_HOST: '0.0.0.0',
  CLAIMWRIGHT_ORIGIN: 'https://billing.example.org',
  CLAIMWRIGHT_TRUSTED_PROXIES: '10.0.0.2',
};

test('production takes what is safe: this machine alone, or a proxy with TLS that is named', () => {
  const databases = ['postgres://a:b@127.0.0.1/x', 'postgres://a:b@localhost/x', 'postgres:///x?host=/var/run/postgresql'];
  for (const DATABASE_URL of [...databases, 'postgres://a:b@db.example.org/x?sslmode=verify-full'])
    assert.equal(readConfig({ ...PRODUCTION, DATABASE_URL }, false).databaseUrl, DATABASE_URL);
  assert.equal(readConfig(BEHIND_A_PROXY, false).mode, 'production');
});

test('production refuses each unsafe combination with one sentence that names the setting', () => {
  const refused: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ ...PRODUCTION, CLAIMWRIGHT_HOST: '0.0.0.0' }, /CLAIMWRIGHT_ORIGIN to the https address/],
    [{ ...BEHIND_A_PROXY, CLAIMWRIGHT_ORIGIN: 'http://billing.example.org' }, /must begin with https/],
    [{ ...BEHIND_A_PROXY, CLAIMWRIGHT_TRUSTED_PROXIES: '' }, /CLAIMWRIGHT_TRUSTED_PROXIES must name/],
    [{ ...PRODUCTION, CLAIMWRIGHT_DEMO_DAYS: '5' }, /belongs to the demonstration/],
    [{ ...PRODUCTION, DATABASE_URL: 'postgres://a:b@db.example.org/x' }, /without TLS/],
    [{ ...PRODUCTION, DATABASE_URL: 'postgres://a:b@db.example.org/x?sslmode=require' }, /without TLS/],
    [{ ...PRODUCTION, DATABASE_URL: 'postgres:///x?host=10.0.0.9' }, /without TLS/],
    [{ CLAIMWRIGHT_MODE: 'prod' }, /must be demonstration or production/],
  ];
  for (const [environment, sentence] of refused) {
    assert.throws(() => readConfig(environment, false), { name: 'RangeError', message: sentence });
    if (environment['CLAIMWRIGHT_MODE'] === 'production')
      assert.doesNotThrow(
        () => readConfig({ ...environment, CLAIMWRIGHT_MODE: '' }, false),
        'the demonstration minds none of it',
      );
  }
});

test('a secret that others may read is refused; its own file gives the database, and the environment a partner’s secret', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-config-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'url');
  writeFileSync(path, 'postgres://a:b@127.0.0.1/x\n', { mode: 0o600 });
  assert.equal(readConfig({ ...PRODUCTION, DATABASE_URL_FILE: path }, false).databaseUrl, 'postgres://a:b@127.0.0.1/x');
  chmodSync(path, 0o640);
  assert.throws(() => readSecretFile(path), /chmod 600/);
  assert.throws(() => readSecretFile(join(folder, 'none')), /is not there/);
  const { partnerSecrets } = readConfig({ CLAIMWRIGHT_PARTNER_LAKESHORE_PPO_PASSWORD: 'x' }, false);
  assert.deepEqual([...partnerSecrets], [['lakeshore-ppo', { kind: 'password', value: 'x' }]]);
});

const MODEL = {
  CLAIMWRIGHT_MODEL_URL: 'https://models.example.org/v1/',
  CLAIMWRIGHT_MODEL_PROTOCOL: 'openai',
  CLAIMWRIGHT_MODEL_NAME: 'judge-1',
};

test('a language model is off unless an address is set, and then de-identified and capped unless said otherwise', () => {
  assert.equal(readConfig({}, false).languageModel, undefined);
  assert.equal(readConfig({ ...MODEL, CLAIMWRIGHT_MODEL_URL: '' }, false).languageModel, undefined);
  const { languageModel } = readConfig({ ...MODEL, CLAIMWRIGHT_MODEL_KEY: 'k' }, false);
  assert.deepEqual(languageModel, {
    protocol: 'openai',
    baseUrl: 'https://models.example.org/v1',
    model: 'judge-1',
    deidentify: true,
    timeoutMillis: 30_000,
    key: 'k',
    maxOutputTokens: 4_000,
    tokensPerDay: 500_000,
  });
});

test('a language model that is half set up, or would get notes in the clear, stops the start with what to set', () => {
  const refused: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ CLAIMWRIGHT_MODEL_URL: 'models.example.org' }, /MODEL_URL must be an address/],
    [{ CLAIMWRIGHT_MODEL_URL: 'http://models.example.org/v1' }, /must begin with https/],
    [{ CLAIMWRIGHT_MODEL_URL: 'http://127.example.org/v1' }, /must begin with https/],
    [{ CLAIMWRIGHT_MODEL_PROTOCOL: '' }, /MODEL_PROTOCOL must be/],
    [{ CLAIMWRIGHT_MODEL_NAME: '' }, /MODEL_NAME must be/],
    [{ CLAIMWRIGHT_MODEL_DEIDENTIFY: 'maybe' }, /MODEL_DEIDENTIFY must be/],
    [{ CLAIMWRIGHT_MODEL_DAY_TOKENS: '-1' }, /MODEL_DAY_TOKENS must be/],
    [{ CLAIMWRIGHT_MODEL_KEY_FILE: '/nowhere' }, /is not there/],
  ];
  for (const [change, sentence] of refused) {
    assert.throws(() => readConfig({ ...MODEL, ...change }, false), { name: 'RangeError', message: sentence });
  }
  for (const half of [{ CLAIMWRIGHT_MODEL_PROTOCOL: 'openai' }, { CLAIMWRIGHT_MODEL_NAME: 'judge-1' }]) {
    assert.throws(() => readConfig(half, false), { name: 'RangeError', message: /CLAIMWRIGHT_MODEL_URL is not/ });
  }
  for (const here of ['http://127.0.0.1:8000/v1', 'http://[::1]:8000/v1', 'http://localhost/v1']) {
    assert.equal(readConfig({ ...MODEL, CLAIMWRIGHT_MODEL_URL: here }, false).languageModel?.baseUrl, here);
  }
});

test('a trusted proxy is an address or a range of them', () => {
  const proxies = (text: string) => readConfig({ CLAIMWRIGHT_TRUSTED_PROXIES: text }, false).server.trustedProxies;
  assert.deepEqual(proxies(' 10.0.0.5, 10.0.0.0/24,::1 '), ['10.0.0.5', '10.0.0.0/24', '::1']);
  for (const odd of ['abc', '10.0.0', '10.0.0.0/33', '10.0.0.0/24/2', 'proxy.example.org', '::1/129']) {
    assert.throws(() => proxies(odd), { name: 'RangeError', message: /CLAIMWRIGHT_TRUSTED_PROXIES must hold addresses/ });
  }
});
