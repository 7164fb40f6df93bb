/** Made-up patients and real practices stay apart, and what reads the books reads a real practice's too. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { NORTHGATE } from '../practice/facts.ts';

const CLAIMWRIGHT = fileURLToPath(new URL('./main.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'claimwright-apart-'));
// As root the database belongs to another user, who must come through.
await chmod(folder, 0o755);
const running = new Set<ChildProcess>();
after(async () => {
  for (const child of running) child.kill('SIGTERM');
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function run(words: readonly string[], settings: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, NODE_COMPILE_CACHE: join(folder, 'compiled'), ...settings };
  const child = spawn(process.execPath, [CLAIMWRIGHT, ...words], { stdio: ['ignore', 'pipe', 'pipe'], env });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  running.delete(child);
  return { code, said };
}

const { organizationId: _, ...organization } = NORTHGATE.organization;
const FACTS = {
  ...{ timeZone: 'America/New_York', organization: { ...organization, name: 'Maple Family Practice' } },
  ...{ locations: NORTHGATE.locations, providers: NORTHGATE.providers, payers: NORTHGATE.payers },
  prices: { version: '1', items: [] },
};
const file = join(folder, 'practice.json');
await writeFile(file, JSON.stringify(FACTS));

test('a real practice is set up once, its books are read, and no demonstration moves in', async () => {
  const home = join(folder, 'real');
  const real = { CLAIMWRIGHT_HOME: home, CLAIMWRIGHT_MODE: 'production' };
  const expectations: readonly (readonly [
    words: readonly string[],
    settings: Readonly<Record<string, string>>,
    number,
    RegExp,
  ])[] = [
    [['organization'], real, 0, /There is no organization yet/],
    [['verify'], real, 0, /no organization/],
    [['organization', 'add', file], real, 0, /Maple Family Practice is set up/],
    [['organization', 'add', file], real, 2, /is set up already.*"organizationId": "[0-9a-f-]{36}"/],
    [['explain', 'CW3N86VP0T4NK70'], real, 1, /No claim of this practice has that number/],
    [['statement'], real, 0, /No statement was issued yet/],
    [['statement', 'NOBODY', '--json'], real, 1, /No statement has that number/],
    [['demo', '--store', '--claims', '1'], real, 2, /CLAIMWRIGHT_MODE=production serves real practices/],
    [['demo', '--store', '--claims', '1'], { ...real, CLAIMWRIGHT_MODE: '' }, 2, /This database holds a real practice/],
  ];
  for (const [words, settings, code, sentence] of expectations) {
    const ended = await run(words, settings);
    assert.equal(ended.code, code, `${words.join(' ')}: ${ended.said}`);
    assert.match(ended.said, sentence);
  }
  assert.equal((await run(['organization'], real)).said.trim().split('\n').length, 1);
});

test('a practice does not move into the demonstration’s database', async () => {
  const settings = { CLAIMWRIGHT_HOME: join(folder, 'made-up'), CLAIMWRIGHT_MODE: '' };
  const demonstration = await run(['demo', '--store', '--claims', '1'], settings);
  assert.equal(demonstration.code, 0, demonstration.said);
  const refused = await run(['organization', 'add', file], { ...settings, CLAIMWRIGHT_MODE: 'production' });
  assert.deepEqual([refused.code, /holds the demonstration/.test(refused.said)], [2, true], refused.said);
});

test('a command that cannot reach its database or its home names the setting', async () => {
  const settings = { CLAIMWRIGHT_HOME: join(folder, 'away'), CLAIMWRIGHT_MODE: '' };
  const away = await run(['verify'], { ...settings, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/x' });
  assert.deepEqual([away.code, /No PostgreSQL answers at the address in DATABASE_URL/.test(away.said)], [3, true], away.said);
  const odd = await run(['verify'], { ...settings, CLAIMWRIGHT_HOME: file });
  assert.deepEqual([odd.code, /CLAIMWRIGHT_HOME .* is no folder/.test(odd.said)], [2, true], odd.said);
  const nonsense = await run(['nonsense'], settings);
  assert.deepEqual([nonsense.code, /"nonsense" is no command/.test(nonsense.said)], [2, true], nonsense.said);
});
