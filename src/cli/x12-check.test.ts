import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConfig } from '../config.ts';
import { interchange837 } from '../x12/sample.ts';
import { bytesToText, textToBytes } from '../x12/text.ts';
import { UsageError } from './usage.ts';
import { ackVerb } from './x12-ack.ts';
import { checkVerb } from './x12-check.ts';
import { levelsOf } from './x12-findings.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwright-x12-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const SAMPLE = bytesToText(interchange837(2));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, textToBytes(text));
  return path;
};
const good = put('good.837', SAMPLE);
const wrong = put('wrong.837', SAMPLE.replace('CLM*PCN2*200*', 'CLM*PCN2*250*'));

async function typed(verb: typeof checkVerb, ...words: readonly string[]): Promise<{ exit: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const config = readConfig({ CLAIMWRIGHT_HOME: folder }, false);
  const exit = await verb.run(words, { config, print: (text) => lines.push(text), say: () => undefined });
  return { exit, lines };
}

test('check says that a file is right, or where it is not, and its exit code says the same', async () => {
  const right = await typed(checkVerb, good, '--levels', '1-3');
  assert.equal(right.exit, 0);
  assert.match(right.lines[0] ?? '', /^good\.837: accepted, nothing found in \d+ segments at levels 1, 2, 3$/);
  const said = await typed(checkVerb, good, wrong, '--levels', '1-3');
  assert.equal(said.exit, 1);
  assert.ok(said.lines.some((line) => line.includes('2000A/2000B[2]/2300/CLM-02 (segment 47 of the transaction)')));
  assert.ok(said.lines.some((line) => line.includes('sent: "250"; CLM01 PCN2')));
});

test('as JSON there is one object a line; without values there is nothing of a patient in it', async () => {
  const { exit, lines } = await typed(checkVerb, good, wrong, '--json', '--no-values', '--levels', '1-3');
  assert.equal(exit, 1);
  const files = lines.map((line) => JSON.parse(line) as { file: string; accepted: boolean; errors: number });
  assert.deepEqual(
    files.map(({ file, accepted, errors }) => [file, accepted, errors]),
    [
      ['good.837', true, 0],
      ['wrong.837', false, 1],
    ],
  );
  assert.ok(!(lines[1] ?? '').includes('PCN2') && !(lines[1] ?? '').includes('"250"'));
});

test('ack writes an answer once, and read against the file it says what became of each claim', async () => {
  const out = join(folder, 'answer.x12');
  assert.equal((await typed(ackVerb, wrong, '--levels', '1-3', '--out', out)).exit, 1);
  assert.match(readFileSync(out, 'latin1'), /STC\*A8:400\*\d{8}\*U\*250~/);
  await assert.rejects(typed(ackVerb, wrong, '--out', out), UsageError);
  const { exit, lines } = await typed(ackVerb, wrong, '--answers', out);
  assert.equal(exit, 1);
  assert.deepEqual(lines, [
    'interchange 000000001: accepted by 999',
    '  group HC 1: accepted by 999',
    '    transaction 0001: accepted by 999',
    '      claim PCN1: accepted by 277CA, A1:19:40',
    '      claim PCN2: rejected by 277CA, A8:400',
  ]);
});

test('what is no file, no level or no interchange is refused in a sentence', async () => {
  await assert.rejects(typed(checkVerb), UsageError);
  await assert.rejects(typed(checkVerb, join(folder, 'absent')), UsageError);
  await assert.rejects(typed(ackVerb, put('note.txt', 'hello')), /note\.txt holds no interchange/);
  assert.throws(() => levelsOf('0-9'), UsageError);
  assert.deepEqual(levelsOf('1-3,5'), [1, 2, 3, 5]);
});
