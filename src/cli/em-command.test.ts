import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readConfig } from '../config.ts';
import { emCommand } from './em-command.ts';
import { UsageError } from './usage.ts';

async function said(words: string): Promise<string> {
  const lines: string[] = [];
  const terminal = { config: readConfig({}, false), print: (text: string) => void lines.push(text), say: () => {} };
  assert.equal(await emCommand.run(words.split(' '), terminal), 0);
  return lines.join('\n');
}

const VISIT =
  '--family office-established --on 2026-03-02 --problems stable-chronic=2 --data ordered:83036 --risk prescription-drugs';

test('a visit’s codes are shown side by side, with what limits them and where it comes from', async () => {
  const text = await said(`${VISIT} --minutes 84 --medicare`);
  assert.match(text, /^Data {6}straightforward {3}limits the level$/m);
  assert.match(text, /^By decision making \(two of three\): moderate, 99214$/m);
  assert.match(text, /^By time: 84 minutes, 99215$/m);
  assert.match(text, /^Prolonged: G2212, 2 × 15 minutes \(from 69 minutes\)$/m);
  assert.match(text, /general knowledge/);
});

test('a test that the same clinician bills, and one named twice, count as they should', async () => {
  const json: unknown = JSON.parse(
    await said(`${VISIT.replace('ordered:83036', 'ordered:83036,reviewed:83036,reviewed:71046!')} --json`),
  );
  assert.match(JSON.stringify(json), /"data":"straightforward"/);
});

test('a note’s elements are listed with its words, and the codes they make follow', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'em-'));
  const note = join(folder, 'note.txt');
  writeFileSync(note, 'ASSESSMENT AND PLAN\n\n1. Hypertension.\n- Uncontrolled. Increase lisinopril to 20 mg daily.\n');
  const text = await said(`${note} --established --on 2026-03-02`);
  assert.match(text, /“Hypertension” \(24-36\), “Uncontrolled”/);
  assert.match(text, /^By decision making \(two of three\): moderate, 99214$/m);
  assert.match(await said(`${note} --new --place 12 --json`), /"family":"home-new".*"byDecisionMaking":"99344"/);
  rmSync(folder, { recursive: true });
});

test('what is not understood is refused with what is known', async () => {
  const rows: readonly (readonly [string, RegExp])[] = [
    ['--on 2026-03-02', /--family is missing/],
    ['--family office --on 2026-03-02', /"office" is not known; say one of office-new/],
    ['--family office-new', /--on must be the date/],
    ['--family office-new --on 2020-03-02', /other rules on 2020-03-02/],
    ['--family office-new --on 2026-03-02 --problems cold', /--problems: "cold"/],
    ['--family office-new --on 2026-03-02 --problems minor=0', /whole number/],
    ['--family office-new --on 2026-03-02 --data ordered', /say which/],
    ['--family office-new --on 2026-03-02 --risk toString', /"toString" is not known/],
    ['--family office-new --on 2026-03-02 --minutes 1441', /0 to 1440/],
    ['--family office-new --on 2026-03-02 more', /more: there is no such file/],
    ['a.txt b.txt', /"b.txt" is not understood/],
    ['a.txt --problems minor', /--problems is typed where no note is read/],
    ['a.txt --new --established', /exclude each other/],
    ['a.txt --place 98', /no place of service/],
  ];
  for (const [words, message] of rows) {
    await assert.rejects(said(words), (error) => error instanceof UsageError && message.test(error.message), words);
  }
});
