import assert from 'node:assert/strict';
import test from 'node:test';
import { asHcpcs } from '../claims/identifiers.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { itemOf, priceOn, serviceWords } from './charge-master.ts';
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

test('a service is called in the reader’s language where the charge master still calls it so', () => {
  const item = { procedure: asHcpcs('99213'), words: 'Office visit', serviceKind: 'evaluation', prices: [] } as const;
  const master = { version: 't', items: [{ ...item, wordsIn: { fr: 'Visite au cabinet' } }] };
  const recorded = { procedure: '99213', words: 'Office visit' };
  assert.equal(serviceWords(master, recorded, 'fr'), 'Visite au cabinet');
  assert.equal(serviceWords(master, recorded, 'es'), 'Office visit', 'no Spanish is known');
  assert.equal(serviceWords(master, recorded, 'en'), 'Office visit');
  assert.equal(serviceWords(master, { ...recorded, words: 'Visit' }, 'fr'), 'Visit', 'it was recorded under another name');
  assert.equal(serviceWords(master, { procedure: '99999', words: 'Gone' }, 'fr'), 'Gone');
});
