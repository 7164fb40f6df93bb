import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { inEnglish } from '../kernel/said.ts';
import { isKnownMemo, sayMemo } from './memo-words.ts';

/** The literals after `memo:`, each place filled with something that fits. */
function memosIn(text: string): readonly string[] {
  const lines = [...text.matchAll(/\bmemo: ([^\n]+)/g)].map(([, value = '']) => value);
  return lines
    .flatMap((value) => [...value.matchAll(/'([^']+)'|`([^`]+)`/g)].map(([, plain, template]) => plain ?? template ?? ''))
    .map((memo) => memo.replaceAll(/\$\{[^}]+\}/g, 'X1'));
}

test('every memo that the ledger writes has its sentence', () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && !/test|sketch|memo-words/.test(name));
  const memos = sources.flatMap((name) => memosIn(readFileSync(join(import.meta.dirname, name), 'utf8')));
  assert.ok(memos.length >= 10, `only ${memos.length} memos were found`);
  const unknown = memos.filter((memo) => !isKnownMemo(memo));
  assert.deepEqual(unknown, [], 'give these a kind in memo-words.ts and their French');
});

test('a memo is taken apart and says the same in English', () => {
  const memos = [
    'Charge for 99213',
    'Deposit',
    'Lakeshore PPO, trace 202601220000004',
    'Lakeshore PPO, trace 12: interest for late payment',
    'Not placed yet: Lakeshore PPO, trace 12',
    'Written off: small balance',
  ];
  for (const memo of memos) {
    assert.equal(inEnglish(sayMemo(memo)), memo);
    assert.equal(isKnownMemo(memo), true);
  }
  assert.deepEqual(sayMemo('Charge for 99213'), { text: 'Charge for {procedure}', values: { procedure: '99213' } });
});

test('a memo of an unknown kind stays as it is', () => {
  assert.deepEqual(sayMemo('Decision of the plan'), { text: 'Decision of the plan' });
  assert.equal(isKnownMemo('Decision of the plan'), false);
});
