/** Killed between any two steps and started again, the walk goes on: nothing leaves under two numbers, nothing posts twice. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainDate } from '../kernel/plain-date.ts';
import { organizationOf } from './demo-plan.ts';
import { type DemoRecord, makePlace, recordOf, type TestPlace } from './test-demo-runs.ts';
import type { KillableDemo, KillPoint } from './test-killable-demo.ts';

const PROGRAM = fileURLToPath(new URL('./test-killable-demo.ts', import.meta.url));
/** Small and short: the first claims leave on the first days and are paid from the second week on. */
const DEMO = { seed: 21, claims: 12, until: plainDate('2026-02-03') };

const compiled = await mkdtemp(join(tmpdir(), 'claimwright-compiled-'));
const places: TestPlace[] = [];
const children = new Set<ChildProcess>();
const payers = new Set<number>();
const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};
after(async () => {
  for (const child of children) {
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
  for (const pid of payers) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
  for (const place of places) await place.remove();
  await rm(compiled, { recursive: true, force: true, maxRetries: 3 });
});

async function newPlace(): Promise<TestPlace> {
  const place = await makePlace();
  places.push(place);
  return place;
}

type Run = { readonly signal: NodeJS.Signals | null; readonly code: number | null; readonly said: readonly string[] };

/** One start of the program, until it ends or is killed. */
async function start(place: TestPlace, kill?: KillPoint): Promise<Run> {
  const { adminUrl, urls, home } = place;
  const job: KillableDemo = { place: { adminUrl, urls, home }, ...DEMO, kill };
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Compiled code is kept, because the same program starts some thirty times.
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  children.add(child);
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word = '', rest = ''] = line.split('\t');
    if (word === 'payers' && /^[1-9]\d*$/.test(rest)) payers.add(Number(rest));
    else said.push(`${word} ${rest}`);
  });
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  children.delete(child);
  return { code, signal, said };
}

/** What must hold after every kill, whatever was under way. */
async function requireSound(place: TestPlace, where: string): Promise<DemoRecord> {
  const record = await recordOf(place, organizationOf(DEMO));
  assert.deepEqual(record.violations, [], where);
  assert.ok(record.proofHolds, where);
  assert.ok(
    record.numbersPerClaim.every((numbers) => numbers === 1),
    `${where}: a claim has left under two control numbers`,
  );
  return record;
}

async function undisturbed(): Promise<DemoRecord> {
  const place = await newPlace();
  const { code, said } = await start(place);
  assert.equal(code, 0, said.join('\n'));
  const record = await requireSound(place, 'undisturbed');
  assert.ok((record.claims['adjudicated'] ?? 0) > 0 && record.numbersPerClaim.length >= 8, JSON.stringify(record.claims));
  return record;
}

const step = (name: string, ...when: readonly (KillPoint['when'] | number)[]): readonly KillPoint[] => {
  const occurrence = when.find((w) => typeof w === 'number') ?? 1;
  return when.flatMap((w) => (typeof w === 'number' ? [] : [{ step: name, when: w, occurrence, victim: 'practice' }]));
};

/**
 * Every step of a day, in its order; each process is killed at the first (or named) occurrence after its start. Between
 * two steps there is one state to be killed in: right after the one, or right before the other.
 */
const KILLS: readonly KillPoint[] = [
  ...step('set up', 'inside'),
  ...step('record visits', 'inside', 'after'),
  ...step('code encounters', 'after'),
  ...step('bill encounters', 'inside', 'after'),
  ...step('build claim files', 'inside', 'after'),
  ...step('send files', 'inside', 2),
  ...step('send files', 'after', 2),
  ...step('mailbox uploadPart', 'before', 'after'),
  ...step('mailbox finishUpload', 'after'),
  ...step('mailbox list inbox', 'after'),
  ...step('send files', 'inside', 3),
  ...step('send files', 'after', 3),
  ...step('mailbox download', 'before'),
  ...step('collect files', 'inside'),
  ...step('mailbox remove', 'before', 'after'),
  ...step('read files', 'inside', 2),
  ...step('read files', 'after', 2),
  ...step('issue statements', 'inside', 'after'),
  ...step('receive patient payment', 'inside', 'after'),
  ...step('turn the calendar', 'inside', 'after'),
];

const nameOf = (kill: KillPoint): string => `${kill.when} ${kill.step} (${kill.occurrence})`;

/** One life with many deaths: each process goes on where the last one ended, and is killed in its turn. */
async function liveThrough(
  kills: readonly KillPoint[],
): Promise<{ readonly record: DemoRecord; readonly killed: readonly string[] }> {
  const place = await newPlace();
  const killed: string[] = [];
  for (const kill of kills) {
    const run = await start(place, kill);
    const said = `${nameOf(kill)}: ${run.said.join('\n')}`;
    if (run.said.some((line) => line === `killed ${kill.victim}`)) killed.push(nameOf(kill));
    if (kill.victim === 'practice') assert.ok(run.signal === 'SIGKILL' || run.code === 0, said);
    await requireSound(place, said);
  }
  const last = await start(place);
  assert.equal(last.code, 0, last.said.join('\n'));
  return { record: await requireSound(place, 'at the end'), killed };
}

const PAYERS_KILLS: readonly KillPoint[] = [
  { step: 'mailbox finishUpload', when: 'after', occurrence: 1, victim: 'payers' },
  { step: 'mailbox download', when: 'after', occurrence: 1, victim: 'payers' },
  { step: 'turn the calendar', when: 'after', occurrence: 2, victim: 'payers' },
];

test('killed at every kind of step, or without its payers, the demonstration ends as if nothing had happened', async (t) => {
  const odd = KILLS.filter((_, i) => i % 2 === 1);
  const even = KILLS.filter((_, i) => i % 2 === 0);
  const withPayers = [...PAYERS_KILLS, ...odd];
  const [expected, ...lives] = await Promise.all([undisturbed(), liveThrough(even), liveThrough(withPayers)]);
  t.diagnostic(`killed ${lives.map((life) => life.killed.join(', ')).join('; ')}`);
  for (const [i, kills] of [even, withPayers].entries()) {
    assert.deepEqual(lives[i]?.killed, kills.map(nameOf), 'every step was reached');
    assert.deepEqual(lives[i]?.record, expected);
  }
});
