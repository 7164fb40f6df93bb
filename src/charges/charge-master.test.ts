import assert from 'node:assert/strict';
import test from 'node:test';
import { asHcpcs } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { itemOf, priceOn } from './charge-master.ts';
import { MASTER } from './visit-sketch.ts';

const VISIT = asHcpcs('99213');

test('the price is the one in force on the day of service, and says where it comes from', () => {
  const rows = [
    ['2025-01-01', 12000, 'test.1/2025-01-01'],
    ['2025-12-31', 12000, 'test.1/2025-01-01'],
    ['2026-01-01', 12500, 'test.1/2026-01-01'],
    ['2030-06-30', 12500, 'test.1/2026-01-01'],
  ] as const;
  for (const [day, price, source] of rows) {
    const found = priceOn(MASTER, VISIT, plainDate(day));
    assert.deepEqual([found?.unitPriceCents, found?.source], [price, source], day);
  }
});

test('before the first price and for an unknown procedure there is no price, not zero', () => {
  assert.equal(priceOn(MASTER, VISIT, plainDate('2024-12-31')), undefined);
  assert.equal(priceOn(MASTER, asHcpcs('99499'), plainDate('2026-03-04')), undefined);
});

test('a procedure is known whatever the date', () => {
  assert.equal(itemOf(MASTER, asHcpcs('11042'))?.globalProcedure, true);
  assert.equal(itemOf(MASTER, asHcpcs('99499')), undefined);
});
