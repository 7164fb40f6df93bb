import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openPractice } from '../store/sample-practice.ts';
import { fileOf, incoming, ref, someone, take } from '../store/test-intake.ts';
import { enrollIncoming } from './enrolled-members.ts';

test('whoever came in with a coverage of a payer is enrolled by the card, once, and nobody else', async () => {
  const practice = await openPractice();
  const home = await mkdtemp(join(tmpdir(), 'claimwright-enrolled-'));
  try {
    const { organizationId, store } = practice;
    const to = { organizationId, home, tag: 'sample' };
    assert.equal(await enrollIncoming(store, to), 0);
    const [payer] = (await practice.work((unit) => unit.practice())).payers;
    const cover = incoming('coverage', 'e1', {
      ...{ patient: ref('Patient/e1'), status: 'active', memberId: 'W 55-1', relationship: 'self', from: '2025-01-01' },
      payer: { display: payer?.name },
    });
    await take(practice, [fileOf([someone('e1'), cover, someone('e2')])]);
    assert.equal(await enrollIncoming(store, to), 1);
    const file = join(home, 'payer-office', 'sample', 'enrolled.json');
    const [card, ...others] = JSON.parse(await readFile(file, 'utf8')) as readonly {
      payerId: string;
      member: { memberId: string; from: string };
    }[];
    assert.deepEqual(
      [card?.payerId, card?.member.memberId, card?.member.from, others.length],
      [payer?.payerId, 'W551', '2025-01-01', 0],
    );
    // Nothing new: the payers' file is not written again while they may be reading it.
    const { mtimeMs, ino } = await stat(file);
    assert.equal(await enrollIncoming(store, to), 1);
    assert.deepEqual([(await stat(file)).mtimeMs, (await stat(file)).ino], [mtimeMs, ino]);
  } finally {
    await rm(home, { recursive: true, force: true });
    await practice.store.close();
  }
});
