import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../kernel/said.ts';
import { type CsvItem, csvRecords, isCsvRecord } from './csv-records.ts';

async function read(text: string, pieces = 1, delimiter = ','): Promise<readonly CsvItem[]> {
  const bytes = Buffer.from(text);
  const size = Math.max(1, Math.ceil(bytes.length / pieces));
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const items: CsvItem[] = [];
  for await (const found of csvRecords(chunks(), { delimiter, needsLook: true })) items.push(...found);
  return items;
}

const shown = (items: readonly CsvItem[]): readonly string[] =>
  items.map((item) => (isCsvRecord(item) ? `${item.line}: ${item.fields.join('|')}` : `${item.line}! ${item.finding.code}`));

test('each record knows the line it begins on, whatever its fields hold', async () => {
  const text = 'a,b\r\n"x\r\ny",2\n\n"say ""hi""",3\rlast,4';
  const wanted = ['1: a|b', '2: x\r\ny|2', '5: say "hi"|3', '6: last|4'];
  for (const pieces of [1, 2, 5, 100]) assert.deepEqual(shown(await read(text, pieces)), wanted, `${pieces} pieces`);
});

test('a quotation mark that nobody closed costs its own line alone', async () => {
  const text = 'a,b\n1,"open\n2,fine\n3,"closed"\n4,fine\n';
  for (const pieces of [1, 3, 40])
    assert.deepEqual(shown(await read(text, pieces)), [
      '1: a|b',
      '2! csv-quotes-must-match',
      '3: 2|fine',
      '4: 3|closed',
      '5: 4|fine',
    ]);
  assert.deepEqual(shown(await read('a,b\n1,2\n3,"open to the end\n4,x')), [
    '1: a|b',
    '2: 1|2',
    '3! csv-quotes-must-match',
    '4: 4|x',
  ]);
});

test('a quotation mark in the middle of a field is told with its line', async () => {
  const items = await read('a,b\n\n1,5"10\n2,x\n');
  assert.deepEqual(shown(items), ['1: a|b', '3! csv-quotes-must-match', '4: 2|x']);
});

test('a NUL and an unreadable character refuse their record alone', async () => {
  const items = await read('a,b\n1,x\u0000y\n2,\uFFFD\n3,z');
  assert.deepEqual(shown(items), ['1: a|b', '2! csv-field-must-be-readable', '3! csv-field-must-be-readable', '4: 3|z']);
  assert.match(inEnglish((items[1] as { finding: { message: { text: string } } }).finding.message), /Field 2 holds a NUL/);
});

test('a field above two million bytes is a quote left open, and memory stays bounded', async () => {
  const text = `a,b\n1,"${'x'.repeat(2_100_000)}\n2,fine\n`;
  assert.deepEqual(shown(await read(text, 40)), ['1: a|b', '2! csv-quotes-must-match', '3: 2|fine']);
});

test('a file of nothing but faults is given up after a thousand', async () => {
  const items = await read('1,x"y\n'.repeat(5000), 3);
  assert.equal(items.length, 1002);
  const last = items.at(-1);
  assert.ok(last !== undefined && !isCsvRecord(last));
  assert.equal(last.finding.code, 'csv-must-be-readable');
});

test('what was written by the rules is read as it was, in pieces of any size', async () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r\n', ' ', '😀', '=', "'") });
  const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(field, field, fc.constant('end')), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 60 }),
      async (rows, pieces) => {
        const text = rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
        const items = await read(text, pieces);
        assert.deepEqual(
          items.map((item) => (isCsvRecord(item) ? item.fields : item)),
          rows,
        );
        let line = 1;
        for (const [i, row] of rows.entries()) {
          assert.equal(items[i]?.line, line);
          line += 1 + (row.join('').match(/\r\n|\n/g)?.length ?? 0);
        }
      },
    ),
    { numRuns: 200 },
  );
});
