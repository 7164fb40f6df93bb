import assert from 'node:assert/strict';
import test from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { isEstablished } from './settle-visits.ts';

/** Days seen, the day of the visit, established or not. */
const ROWS: readonly (readonly [seen: string, on: string, isKnown: boolean])[] = [
  ['', '2026-03-02', false],
  ['2026-03-02', '2026-03-02', false],
  ['2026-03-01', '2026-03-02', true],
  ['2026-03-09', '2026-03-02', false],
  ['2023-03-02', '2026-03-02', true],
  ['2023-03-01', '2026-03-02', false],
  ['2019-01-01 2024-05-06', '2026-03-02', true],
];

test('a patient is established when seen here before that day within three years', () => {
  for (const [seen, on, isKnown] of ROWS) {
    const days = seen === '' ? [] : seen.split(' ').map((day) => ({ on: plainDate(day) }));
    assert.equal(isEstablished(days, plainDate(on)), isKnown, `${seen} | ${on}`);
  }
});
