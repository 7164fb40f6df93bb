import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { hcpcsLookUp, procedureShape } from './hcpcs.ts';
import { starterCodeSets } from './starter-code-sets.ts';

const on = plainDate('2026-03-04');

test('a procedure code is known by table, by licence or by shape', () => {
  const table = [
    ['G0439', 'valid'],
    ['j1885', 'valid'],
    ['99213', 'unknown-by-licence'],
    ['0001A', 'unknown-by-licence'],
    ['3044F', 'unknown-by-licence'],
    ['D0120', 'unknown-by-licence'],
    ['J1889', 'unknown'],
    ['E11.9', 'wrong-shape'],
    ['9921', 'wrong-shape'],
    ['', 'wrong-shape'],
  ] as const;
  for (const [code, kind] of table) assert.equal(starterCodeSets().hcpcs(code, on).kind, kind, code);
});

test('a diagnosis in the procedure column is named as one, and a slip of the finger has its neighbor', () => {
  assert.match(starterCodeSets().hcpcs('E11.9', on).explanation, /looks like a diagnosis/);
  const answer = starterCodeSets().hcpcs('J3402', on);
  assert.ok(answer.kind === 'unknown' && answer.near.some((near) => near.code === 'J3420'));
  assert.equal(procedureShape('D0120'), 'cdt');
});

test('a Level II code is in force from its first to its last day', () => {
  const ask = hcpcsLookUp({
    system: 'hcpcs',
    release: 'made up',
    basis: 'read',
    complete: true,
    rows: [{ code: 'J1030', title: 'old', from: plainDate('1986-01-01'), to: plainDate('2024-03-31'), words: [] }],
  });
  assert.equal(ask('J1030', plainDate('2024-03-31')).kind, 'valid');
  assert.equal(ask('J1030', plainDate('2024-04-01')).kind, 'not-on-date');
  assert.match(ask('J9999', on).explanation, /There is no J9999/);
});
