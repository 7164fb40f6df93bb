import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { clockOn } from './day-clock.ts';

test('on a simulated day it is that date at this time of day, and ids go on with real time', () => {
  const now = new Date(2026, 10, 22, 21, 33, 5);
  const clock = clockOn(plainDate('2026-02-24'), () => now);
  const said = new Date(clock.nowIso());
  assert.deepEqual(
    [said.getFullYear(), said.getMonth() + 1, said.getDate(), said.getHours(), said.getMinutes()],
    [2026, 2, 24, 21, 33],
  );
  assert.equal(clock.nowMillis(), now.getTime());
});
