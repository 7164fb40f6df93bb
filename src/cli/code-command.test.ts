import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { readConfig } from '../config.ts';
import { codeNote } from './code-command.ts';
import { UsageError } from './usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimwright-code-'));
after(() => rmSync(folder, { recursive: true }));

async function said(note: string | Uint8Array, ...options: string[]): Promise<string> {
  const path = join(folder, 'note.txt');
  writeFileSync(path, note);
  const lines: string[] = [];
  const terminal = { config: readConfig({}, false), print: (text: string) => void lines.push(text), say: () => {} };
  assert.equal(await codeNote([path, '--on', '2026-03-04', ...options], terminal, starterCodeSets), 0);
  return lines.join('\n');
}

const NOTE =
  'HPI: Right knee pain. Denies fever. Mother has gout.\nA/P:\n1. Knee pain.\n2. Probable meniscus tear.\n3. Hypertension.';

test('each diagnosis is shown with its words, its way, why, and the sibling a word would have chosen', async () => {
  const text = await said(NOTE);
  assert.match(text, /^By ICD-10-CM FY2026 \(starter set\), for a visit on 2026-03-04\.$/m);
  assert.match(text, /^Note: No release of ICD-10-CM is installed: the starter set finds much less\./m);
  assert.match(text, /^M25\.561 +0\.\d\d {2}Pain in right knee$/m);
  assert.match(text, /words: "Knee pain" \(at \d+\)/);
  assert.match(text, /why: .*a heading of its own \+0\.33/);
  assert.match(text, /not: +M25\.562: needs "left" beside the words/);
  assert.match(text, /^I10 /m);
});

test('what the note names and denies is told apart from what it has', async () => {
  const text = await said(NOTE);
  assert.match(text, /^Named and not coded:$/m);
  assert.match(text, /^ {2}denied: fever$/m);
  assert.match(text, /^ {2}of a relative: gout$/m);
});

test('mention mode lists every condition with its context, and JSON is whole', async () => {
  assert.match(await said(NOTE, '--mode', 'mention'), /^R50\.9 +negated +Fever/m);
  const json = JSON.parse(await said(NOTE, '--json')) as { suggestions: { code: string }[]; mentions: unknown[] };
  assert.deepEqual(
    json.suggestions.map(({ code }) => code),
    ['M25561', 'I10'],
  );
  assert.ok(json.mentions.length >= 4);
});

test('what could not be read is said first, and an empty answer is one', async () => {
  assert.match(await said('Good morning.'), /^Note: No condition was found .*\(0 to 13\)$/m);
  assert.match(await said('Good morning.'), /^No diagnosis is suggested\.$/m);
});

test('what is asked wrongly is refused with what to do', async () => {
  await assert.rejects(said(NOTE, '--mode', 'loud'), UsageError);
  await assert.rejects(said(NOTE, 'other.txt'), UsageError);
  await assert.rejects(said(new Uint8Array([0, 1, 2, 3])), UsageError);
});
