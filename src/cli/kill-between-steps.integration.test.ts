/** Killed between any two steps and started again, the walk goes on: nothing leaves under two numbers, nothing posts twice. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainDate } from '../kernel/plain-date.ts';
import { type DemoRecord, makePlace, organizationOf, recordOf, type TestPlace } from './test-demo-runs.ts';
import type { KillableDemo, KillPoint } from './test-killable-demo.ts';

const PROGRAM = fileURLToPath(new URL('./test-killable-demo.ts', import.meta.url));
/** Small and short: the first claims leave on the first days and are paid from the second week on. */
const DEMO = { seed: 21, claims: 12, until: plainDate('2026-02-03') };

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
});

async function newPlace(): Promise<TestPlace> {
  const place = await makePlace();
  places.push(place);
  return place;
}

type Run = { readonly signal: NodeJS.Signals | null; readonly code: number | null; readonly said: readonly string[] };

/** One start of the program, until it ends or is killed. */
async function start(place: TestPlace, kill?: KillPoint, onPayer: (pid: number) => void = () => undefined): Promise<Run> {
  const { adminUrl, urls, home } = place;
  const job: KillableDemo = { place: { adminUrl, urls, home }, ...DEMO, kill };
  const child = spawn(process.execPath, [PROGRAM, JSON.stringify(job)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    // Compiled code is kept, because the same program starts some forty times.
    env: { ...process.env, NODE_COMPILE_CACHE: join(home, 'compiled') },
  });
  children.add(child);
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word = '', rest = ''] = line.split('\t');
    if (word === 'payer') {
      payers.add(Number(rest));
      onPayer(Number(rest));
    } else said.push(`${word} ${rest}`);
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
  return when.flatMap((w) => (typeof w === 'number' ? [] : [{ step: name, when: w, occurrence }]));
};

/** Every step of a day, in its order; each process is killed at the first (or named) occurrence after its start. */
const KILLS: readonly KillPoint[] = [
  ...step('set up', 'before', 'inside', 'after'),
  ...step('record visits', 'inside', 'after'),
  ...step('code encounters', 'inside', 'after'),
  ...step('bill encounters', 'inside', 'after'),
  ...step('build claim files', 'inside', 'after'),
  ...step('send files', 'after', 2),
  ...step('send files', 'after', 3),
  ...step('send files', 'inside', 4),
  ...step('send files', 'after', 4),
  ...step('mailbox list inbox', 'after'),
  ...step('mailbox uploadPart', 'before', 'after'),
  ...step('mailbox finishUpload', 'before', 'after'),
  ...step('send files', 'after', 5),
  ...step('send files', 'inside', 6),
  ...step('mailbox list outbox', 'before', 'after'),
  ...step('mailbox download', 'before', 'after'),
  ...step('collect files', 'inside', 'after'),
  ...step('mailbox remove', 'before', 'after'),
  ...step('read files', 'after'),
  ...step('read files', 'inside', 2),
  ...step('read files', 'after', 2),
  ...step('issue statements', 'inside', 'after'),
  ...step('sweep overdue claims', 'inside', 'after'),
  ...step('receive patient payment', 'inside', 'after'),
  ...step('turn the calendar', 'before', 'inside', 'after'),
];

test('killed at every kind of step, the demonstration ends as if nothing had happened', async (t) => {
  const expected = await undisturbed();
  const place = await newPlace();
  const done: string[] = [];
  const ended: string[] = [];
  for (const kill of KILLS) {
    const where = `${kill.when} ${kill.step} (${kill.occurrence})`;
    const run = await start(place, kill);
    if (run.signal === 'SIGKILL') done.push(where);
    else ended.push(`${where}: ${run.said.join(' ')}`);
    assert.ok(run.signal === 'SIGKILL' || run.code === 0, `${where}: ${run.said.join('\n')}`);
    await requireSound(place, where);
  }
  t.diagnostic(`killed ${done.join(', ')}`);
  assert.deepEqual(ended, [], 'these steps were not reached before the end');
  const last = await start(place);
  assert.equal(last.code, 0, last.said.join('\n'));
  assert.deepEqual(await requireSound(place, 'at the end'), expected);
});
