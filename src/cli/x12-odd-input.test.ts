/** What is no X12 at all is never called right: empty files, empty questions, answers that are none. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readConfig } from '../config.ts';
import { interchange837 } from '../x12/sample.ts';
import { UsageError } from './usage.ts';
import { x12Command } from './x12-command.ts';
import { levelsOf } from './x12-findings.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwright-x12-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const good = put('good.837', interchange837(1));

async function x12(...words: readonly string[]) {
  const [lines, said]: [string[], string[]] = [[], []];
  const config = readConfig({ CLAIMWRIGHT_HOME: folder }, false);
  const exit = await x12Command.run(words, { config, print: (text) => lines.push(text), say: (text) => said.push(text) });
  return { exit, lines, said: said.join('\n') };
}
const refused = (sentence: RegExp) => (error: unknown) => error instanceof UsageError && sentence.test(error.message);

for (const [name, content] of [
  ['empty.x12', ''],
  ['blank.x12', '\r\n  '],
] as const) {
  const path = put(name, content);
  for (const verb of ['check', 'json', 'text', 'ack', 'show', 'deidentify']) {
    test(`${verb} of ${name} is refused`, () =>
      assert.rejects(x12(verb, path), refused(new RegExp(`^${name} is empty\\. Check that it is the file meant`))));
  }
}

test('levels that judge nothing are refused', () => {
  for (const levels of ['3-1', '7', '6-7', '', '1,']) assert.throws(() => levelsOf(levels), refused(/levels from 1 to 6/));
});

test('an answer that is none is named', async () => {
  await assert.rejects(x12('ack', good, '--answers', good), refused(/good\.837 holds no TA1, 999 or 277CA/));
});

test('a folder that cannot be made is named', async () => {
  const out = join(good, 'parts');
  await assert.rejects(x12('split', good, '--by', 'claim', '--out', out), refused(/The folder parts cannot be made/));
  await assert.rejects(x12('deidentify', good, '--out', out), refused(/The folder parts cannot be made/));
});

test('what is no X12 is blotted out, and said; a segment that is nowhere is said too', async () => {
  const note = await x12('deidentify', put('note.txt', 'Seen today'), '--out', join(folder, 'safe'));
  assert.deepEqual([note.exit, /note\.txt holds no X12 interchange/.test(note.said)], [1, true]);
  const shown = await x12('show', good, '--only', 'QQ');
  assert.deepEqual([shown.lines, shown.said], [[], 'The file has no segment and no loop QQ.']);
});

test('a segment of very many elements is shown', async () => {
  const text = Buffer.from(interchange837(1))
    .toString('latin1')
    .replace('REF*D9', `NTE${'*A'.repeat(200_000)}~REF*D9`);
  const { exit, lines } = await x12('show', put('wide.837', text), '--only', 'NTE');
  assert.equal(exit, 1);
  assert.ok(lines.length > 200_000);
});
