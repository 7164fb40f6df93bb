import assert from 'node:assert/strict';
import test from 'node:test';
import type { Citation } from '../kernel/effective.ts';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import {
  allowedAmount,
  type ChargedService,
  type FeeRow,
  type FeeSchedule,
  modifierClassOf,
  openFeeBook,
  settingOf,
} from './fee-schedule.ts';

const CITE: Citation = { title: 'Test fees', locator: 'made up', basis: 'house', checkedOn: plainDate('2026-11-21') };
const row = (procedure: string, fee: number, parts: Partial<FeeRow> = {}): FeeRow => ({
  procedure,
  modifierClass: '',
  setting: 'any',
  from: plainDate('2026-01-01'),
  feeCents: cents(fee),
  ...parts,
});
const schedule = (rows: readonly FeeRow[], parts: Partial<FeeSchedule> = {}): FeeSchedule => ({
  feeScheduleId: 'T',
  name: 'Test fees',
  cite: CITE,
  rows,
  ...parts,
});
const service = (procedure: string, parts: Partial<ChargedService> = {}): ChargedService => ({
  procedure,
  modifiers: [],
  placeOfService: '11',
  on: plainDate('2026-03-04'),
  unitsThousandths: 1000,
  chargeCents: cents(100_000),
  ...parts,
});
const allowed = (rows: readonly FeeRow[], asked: ChargedService, parts: Partial<FeeSchedule> = {}): number =>
  expectOk(allowedAmount(openFeeBook(schedule(rows, parts)), asked), 'has a fee').cents;

test('the fee of the date of service counts, not the latest', () => {
  const rows = [
    row('A', 1000, { from: plainDate('2025-01-01'), to: plainDate('2025-12-31') }),
    row('A', 1100),
    row('A', 1200, { from: plainDate('2026-03-05') }),
  ];
  assert.equal(allowed(rows, service('A')), 1100);
  assert.equal(allowed(rows, service('A', { on: plainDate('2025-12-31') })), 1000);
  assert.equal(allowed(rows, service('A', { on: plainDate('2026-03-05') })), 1200);
});

test('a fee that has ended answers nothing, and says what to do', () => {
  const rows = [row('A', 1000, { to: plainDate('2026-03-03') })];
  const result = allowedAmount(openFeeBook(schedule(rows)), service('A'));
  assert.equal(result.ok, false);
  assert.equal(result.ok ? '' : result.error.code, 'procedure-must-have-a-fee-on-its-date');
});

test('the modifier chooses the row and other modifiers do not', () => {
  const rows = [row('A', 1000), row('A', 400, { modifierClass: '26' }), row('A', 600, { modifierClass: 'TC' })];
  assert.equal(allowed(rows, service('A', { modifiers: ['LT', '26'] })), 400);
  assert.equal(allowed(rows, service('A', { modifiers: ['TC'] })), 600);
  assert.equal(allowed(rows, service('A', { modifiers: ['25', 'QW'] })), 1000);
  assert.equal(modifierClassOf(['GA']), '');
});

test('a facility place of service is paid the facility fee; telehealth at home is not one', () => {
  const rows = [row('A', 1000, { setting: 'non-facility' }), row('A', 700, { setting: 'facility' })];
  assert.equal(allowed(rows, service('A', { placeOfService: '22' })), 700);
  assert.equal(allowed(rows, service('A', { placeOfService: '02' })), 700);
  assert.equal(allowed(rows, service('A', { placeOfService: '10' })), 1000);
  assert.equal(settingOf('11'), 'non-facility');
});

test('a fee for the setting goes before a fee for any setting', () => {
  const rows = [row('A', 1000), row('A', 700, { setting: 'facility' })];
  assert.equal(allowed(rows, service('A', { placeOfService: '21' })), 700);
  assert.equal(allowed(rows, service('A', { placeOfService: '11' })), 1000);
});

test('fractional units are rounded half up once, at the end', () => {
  assert.equal(allowed([row('A', 333)], service('A', { unitsThousandths: 1500 })), 500);
  assert.equal(allowed([row('A', 1)], service('A', { unitsThousandths: 499 })), 0);
});

test('the lower of charge and fee is allowed, and the working says so', () => {
  const worked = expectOk(
    allowedAmount(openFeeBook(schedule([row('A', 1000)])), service('A', { chargeCents: cents(900) })),
    'has a fee',
  );
  assert.equal(worked.cents, 900);
  assert.deepEqual(
    worked.steps.map((step) => [step.label, step.cents]),
    [
      ['Test fees: fee 10.00', 1000],
      ['the charge is lower than the fee', 900],
    ],
  );
});

test('what is not listed is paid a share of the charge when the contract has one', () => {
  assert.equal(allowed([], service('B', { chargeCents: cents(999) }), { unlistedPercentHundredths: 5000 }), 500);
});

test('two rows that answer one day are refused', () => {
  assert.throws(() => openFeeBook(schedule([row('A', 1), row('A', 2)])), /two rows/);
});
