import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cents } from '../kernel/money.ts';
import { type Cell, csvFile } from './csv.ts';

const lineOf = (...cells: readonly Cell[]): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile('x.csv', ['a'], [cells]).bytes).split('\r\n')[1] ?? '';

test('what a spreadsheet would run stays text', () => {
  assert.equal(lineOf('=HYPERLINK("http://x","y")'), `"'=HYPERLINK(""http://x"",""y"")"`);
  for (const start of ['=', '+', '-', '@', '\t', ' =', '＝'])
    assert.ok(lineOf(`${start}1`).startsWith(`"'`), JSON.stringify(start));
});

test('an amount is a number, below zero too', () =>
  assert.equal(lineOf({ cents: cents(-1250) }, { cents: cents(5) }), '-12.50,0.05'));

test('commas, quotes and lines stay in their field', () => {
  assert.equal(lineOf('a,b', 'say "x"', undefined, 'plain'), '"a,b","say ""x""",,plain');
});

test('the file says that it is UTF-8', () => {
  assert.deepEqual([...csvFile('x.csv', ['é'], []).bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
});
