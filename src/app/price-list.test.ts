import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MASTER } from '../charges/visit-sketch.ts';
import type { EncounterFile } from '../claims/encounter-file.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { demoOffice } from '../practice/office.ts';
import { missingIn, priceList } from './price-list.ts';

const ON = plainDate('2026-03-04');
const codes = (text: string, on = ON): readonly string[] =>
  priceList(MASTER, { text }, on).rows.map(({ procedure }) => procedure);

test('a service is found by the beginning of its code and by its words; the list is in order of codes', () => {
  assert.deepEqual(codes(''), ['11042', '90656', '99213', 'J1885']);
  assert.deepEqual(codes('99'), ['99213']);
  assert.deepEqual(codes('j18'), ['J1885']);
  assert.deepEqual(codes('FLU vaccine'), ['90656']);
  assert.deepEqual(codes('213'), [], 'the middle of a code is no beginning');
});

test('the price is the one of the day of service, zero is a price, and each other one stands with its dates', () => {
  const [before] = priceList(MASTER, { text: '99213' }, plainDate('2025-06-01')).rows;
  assert.deepEqual(
    [before?.cents, before?.prices.map(({ from, isOnDay }) => `${from} ${isOnDay}`)],
    [120_00, ['2026-01-01 false', '2025-01-01 true']],
  );
  assert.equal(priceList(MASTER, { text: '90656' }, ON).rows[0]?.cents, 0);
  const old = priceList(MASTER, { unpriced: 'yes' }, plainDate('2025-06-01'));
  assert.deepEqual(
    [old.total, old.unpricedTotal, old.rows.map(({ procedure }) => procedure)],
    [4, 3, ['11042', '90656', 'J1885']],
  );
});

test('procedures that were decided and have no price on their day are counted by visits', () => {
  const visit = (serviceDate: string, ...procedures: readonly string[]) =>
    ({
      encounter: { serviceDate: plainDate(serviceDate) },
      decision: { procedures: procedures.map((procedure) => ({ procedure })) },
    }) as unknown as EncounterFile;
  const office = { ...demoOffice(), chargeMaster: MASTER };
  const files = [visit('2026-03-04', '99213', '20610'), visit('2026-02-01', '20610', '20610'), visit('2025-06-01', '11042')];
  assert.deepEqual(
    missingIn(files, office).map(({ procedure, visits, firstOn, lastOn }) => `${procedure} ${visits} ${firstOn} ${lastOn}`),
    ['20610 2 2026-02-01 2026-03-04', '11042 1 2025-06-01 2025-06-01'],
  );
});
