import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PlainDate, plainDate } from '../../kernel/plain-date.ts';
import { openSecondThread } from './second-thread.ts';

const DAY = plainDate('2026-01-05');
const NOTE = { text: 'Assessment: Migraine, not intractable.', on: DAY };
const FILE = { name: 'x.837', bytes: new TextEncoder().encode('no X12'), sha256: '0'.repeat(64) };

test('each question has its own answer, however many are asked at once, and an unsigned note has none', async () => {
  const second = openSecondThread({ seed: 7, claims: 10 });
  try {
    const [files, both, again] = await Promise.all([
      second.ask('payerDay', { today: DAY, inboundFiles: [FILE] }),
      second.ask('readNotes', [undefined, NOTE]),
      second.ask('readNotes', [NOTE]),
    ]);
    assert.deepEqual(files, [], 'what is no X12 is not answered');
    const [unsigned, signed] = both;
    assert.deepEqual(unsigned, []);
    assert.equal(signed?.[0]?.code, 'G43909');
    assert.deepEqual(again, [signed]);
  } finally {
    await second.close();
  }
});

test('what ends the thread is told to every open question and to all that follow', async () => {
  const second = openSecondThread({ seed: 7, claims: 10 });
  const open = [
    second.ask('payerDay', { today: DAY, inboundFiles: [{ ...FILE, bytes: undefined as never }] }),
    second.ask('readNotes', [NOTE]),
  ];
  const told = await Promise.allSettled(open);
  assert.deepEqual(
    told.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  await assert.rejects(second.ask('payerDay', { today: 'never' as PlainDate, inboundFiles: [] }), TypeError);
  await second.close();
});

test('a closed thread answers nothing any more', async () => {
  const second = openSecondThread({ seed: 7, claims: 10 });
  await second.close();
  await assert.rejects(second.ask('readNotes', [NOTE]), /ended before it had answered/);
});
