import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Measures } from '../coding/evaluation/score-notes.ts';
import { codingCommand } from './coding-command.ts';
import { type Terminal, UsageError } from './usage.ts';

let home: string;
before(() => {
  home = mkdtempSync(join(tmpdir(), 'claimwright-coding-'));
  const folder = join(home, 'gold');
  const notes = join(home, 'notes');
  const codiesp = join(home, 'codiesp', 'train');
  for (const path of [folder, notes, join(codiesp, 'text_es'), join(codiesp, 'text_en')]) mkdirSync(path, { recursive: true });
  writeFileSync(
    join(folder, 'gold.tsv'),
    'note\thalf\tkind\tcodes\tspans\tfacts\nV1\tdev\tdx\tI10\t0-12\t\nV1\tdev\tdx\tJ45.909\t14-20\t\nV2\theld\tdx\tE11.9\t0-8\t\n',
  );
  writeFileSync(
    join(notes, 'made-up.csv'),
    'encounter_id,note\nV1,"Assessment: hypertension, stable."\nV2,"Assessment: diabetes."\n',
  );
  for (let i = 0; i < 24; i += 1) {
    writeFileSync(join(codiesp, 'text_es', `N${i}.txt`), `Dolor de rodilla ${i}. Fiebre alta.\n`);
    writeFileSync(join(codiesp, 'text_en', `N${i}.txt`), `Knee pain ${i}. High fever.\n`);
  }
  const each = (line: (i: number) => string): string => Array.from({ length: 24 }, (_, i) => line(i)).join('');
  writeFileSync(
    join(codiesp, 'D.tsv'),
    each((i) => `N${i}\tr50.9\n`),
  );
  writeFileSync(
    join(codiesp, 'X.tsv'),
    each((i) => `N${i}\tDIAGNOSTICO\tr50.9\tFiebre\t${20 + String(i).length - 1} ${26 + String(i).length - 1}\n`),
  );
});
after(() => rmSync(home, { recursive: true, force: true }));

async function ran(...words: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const terminal = { config: { home }, print: (text: string) => lines.push(text), say: () => {} } as unknown as Terminal;
  await codingCommand.run(words, terminal);
  return lines.join('\n');
}

const refused = (words: readonly string[], pattern: RegExp): Promise<void> =>
  assert.rejects(ran(...words), (error: unknown) => error instanceof UsageError && pattern.test(error.message));

test('the half to develop on is scored by our rows, with what was missed', async () => {
  const words = ['eval', join(home, 'gold'), '--notes', join(home, 'notes')];
  const { notes, codes } = JSON.parse(await ran(...words, '--json')) as Measures;
  assert.deepEqual([notes, codes.hits, codes.missed], [1, 1, 1]);
  assert.match(await ran(...words, '--misses'), /V1\tmissed\tJ45909/);
});

test('the untouched half is not looked at without the word that it is the end', async () => {
  const words = ['eval', join(home, 'gold'), '--notes', join(home, 'notes'), '--half', 'held'];
  await refused(words, /--final/);
  assert.equal((JSON.parse(await ran(...words, '--final', '--json')) as Measures).notes, 1);
});

test('what is asked wrongly is named', async () => {
  await refused(['guess', home], /"guess" is not known/);
  await refused(['eval', home], /neither gold.tsv nor D.tsv/);
  await refused(['train', home], /holds no D\.tsv that can be read/);
  await refused(['eval', join(home, 'gold')], /--notes/);
  await refused(['eval', join(home, 'gold'), '--notes', join(home, 'notes'), '--half', 'all'], /dev, held or held2/);
  await refused(['eval', join(home, 'codiesp', 'train'), '--threshold', '2'], /0 to 1/);
  await refused(['eval', join(home, 'codiesp', 'train'), '--language', 'fr'], /en or es/);
});

test('a model is learned from a folder of CodiEsp, kept, and scored in either language', async () => {
  const train = join(home, 'codiesp', 'train');
  for (const language of ['en', 'es']) {
    const out = join(home, `${language}.json`);
    const report = JSON.parse(await ran('train', train, '--language', language, '--out', out, '--json')) as {
      readonly bytes: number;
    };
    assert.equal(readFileSync(out, 'utf8').length, report.bytes);
    const { codes } = JSON.parse(await ran('eval', train, '--language', language, '--model', out, '--json')) as Measures;
    assert.equal(codes.recall, 1, language);
  }
  assert.equal((JSON.parse(await ran('eval', train, '--json')) as Measures).notes, 24);
});
