import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CARCS, lookUpCarc } from './adjustment-codes.ts';
import { CLAIM_STATUS_CATEGORIES } from './claim-status-categories.ts';
import { lookUpModifier, MODIFIERS } from './modifiers.ts';
import { lookUpPlaceOfService, PLACES_OF_SERVICE } from './place-of-service.ts';
import { lookUpRarc, RARCS } from './remark-codes.ts';

const once = (codes: readonly string[]): void => assert.equal(new Set(codes).size, codes.length);

test('every modifier row was read, once, with words', () => {
  once(MODIFIERS.map(({ code }) => code));
  for (const row of MODIFIERS) assert.ok(row.words.length > 3, row.code);
  const table = [
    ['25', 'cpt', 'payment', true],
    ['59', 'cpt', 'payment', false],
    ['26', 'cpt', 'pricing', false],
    ['QW', 'hcpcs', 'payment', false],
    ['JZ', 'hcpcs', 'payment', false],
    ['GA', 'hcpcs', 'payment', false],
    ['95', 'cpt', 'statement', false],
    ['RT', 'hcpcs', 'payment', false],
  ] as const;
  for (const [code, system, effect, onlyOnVisits] of table) {
    const answer = lookUpModifier(code);
    assert.ok(answer.kind === 'known', code);
    assert.deepEqual([answer.system, answer.effect, answer.onlyOnVisits], [system, effect, onlyOnVisits], code);
  }
  assert.equal(lookUpModifier('Y9').kind, 'unknown');
  assert.equal(lookUpModifier('253').kind, 'wrong-shape');
});

test('places of service carry the setting that prices them, and unassigned numbers are absent', () => {
  once(PLACES_OF_SERVICE.map(({ code }) => code));
  for (const row of PLACES_OF_SERVICE) assert.match(`${row.code} ${row.name}`, /^\d\d \w/);
  const settings = ['02', '10', '11', '19', '20', '21', '22', '23', '24', '31', '32'].map(
    (code) => lookUpPlaceOfService(code)?.setting,
  );
  const f = 'facility';
  const n = 'non-facility';
  assert.deepEqual(settings, [f, n, n, f, n, f, f, f, f, f, n]);
  assert.equal(lookUpPlaceOfService('30'), undefined);
});

test('every adjustment reason was read whole: words, allowed groups, and a next step', () => {
  once(CARCS.map(({ code }) => code));
  for (const row of CARCS) {
    assert.ok(row.words.length > 3 && row.next !== undefined && row.next.length > 10, row.code);
    assert.ok(row.groups.length > 0 && row.groups.every((group) => ['CO', 'PR', 'OA', 'PI'].includes(group)), row.code);
    assert.ok(
      !(row.denial && ['contractual', 'patient-share', 'prior-payer', 'capitation'].includes(row.class)) || row.code === '136',
      row.code,
    );
  }
});

test('the reasons of the reference list are all known, with the posting they ask for', () => {
  const list =
    '1 2 3 45 23 253 59 131 144 104 161 94 16 4 5 6 7 8 9 10 11 12 146 181 182 226 227 252 18 22 19 20 21 24 26 27 31 32 33 29 50 55 56 150 ' +
    '151 152 167 96 204 49 256 97 231 234 236 B10 B15 109 B11 119 35 149 197 198 15 39 243 284 302 288 170 171 172 185 B7 208 206 163 164 A1 133 129';
  for (const code of list.split(' ')) assert.ok(lookUpCarc(code), code);
  assert.deepEqual([lookUpCarc('45')?.denial, lookUpCarc('197')?.denial, lookUpCarc('2')?.class], [false, true, 'patient-share']);
  assert.deepEqual(
    ['16', '96', '129', '148'].map((code) => lookUpCarc(code)?.needsRemark),
    [true, true, true, true],
  );
  assert.equal(lookUpCarc('999'), undefined);
});

test('remarks say whether they are alerts, and the acknowledgement categories where the claim is', () => {
  once(RARCS.map(({ code }) => code));
  for (const row of RARCS) assert.ok(row.words.length > 3 && row.next.length > 10, row.code);
  assert.deepEqual([lookUpRarc('MA18')?.alert, lookUpRarc('N130')?.alert, lookUpRarc('XX')], [true, false, undefined]);
  assert.equal(CLAIM_STATUS_CATEGORIES.map(({ code }) => code).join(' '), 'A0 A1 A2 A3 A4 A5 A6 A7 A8');
});
