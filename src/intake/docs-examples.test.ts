import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { IncomingItem } from '../claims/incoming.ts';
import { formatDecimal } from '../kernel/money.ts';
import { noteItems } from './note-records.ts';
import { csvItems } from './read-csv.ts';
import type { Items, SourceFile } from './source-file.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/intake-files.md'), 'utf8');
const block = (mark: string): string => new RegExp(`\`\`\`\\w+ ${mark}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
const file = (text: string): SourceFile => ({
  name: 'example',
  open: async function* () {
    yield Buffer.from(text);
  },
});
const SENDER = { system: 'Example', timeZone: 'America/Chicago' };

async function all(items: Items): Promise<readonly IncomingItem[]> {
  const found: IncomingItem[] = [];
  for await (const group of items) found.push(...group);
  return found;
}

test('the page’s list of patients is read as the page says', async () => {
  const items = await all(csvItems(file(block('example=patients')), SENDER, 'patients'));
  const owes = (item: IncomingItem): string =>
    item.kind === 'opening-balance' ? `the ${item.owedBy} owes ${formatDecimal(item.cents)} since ${item.asOf}` : '';
  const told = items.flatMap((item) => {
    if (item.kind === 'notice' || item.kind === 'control-total') return [];
    if (item.kind === 'fault') return [item.finding.code];
    return [owes(item) || `${item.kind} ${item.source.id}`];
  });
  const wanted = block('result=patients')
    .trim()
    .split('\n')
    .flatMap((line) => line.split(', the ').map((part, i) => (i === 0 ? part : `the ${part}`)));
  assert.deepEqual(told.toSorted(), wanted.toSorted());
});

test('the page’s note names its patient, its day, its clinician and who signed', async () => {
  const items = await all(noteItems(file(block('example=note')), SENDER));
  assert.deepEqual(
    items.map((item) => item.kind),
    ['patient', 'encounter', 'document'],
  );
  const visit = items.find((item) => item.kind === 'encounter');
  assert.deepEqual(visit?.kind === 'encounter' ? [visit.findings, visit.from] : [], [[], '2026-02-10']);
});
