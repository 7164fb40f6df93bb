import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'csv-parse/sync';
import { officialDataDirectory, withoutOfficialData } from './official-data.ts';

const FOLDER = new URL('../gold/billing-mode/', import.meta.url).pathname;

type Row = {
  readonly note: string;
  readonly half: string;
  readonly kind: string;
  readonly codes: string;
  readonly spans: string;
  readonly facts: string;
};
const rowsOf = (file: string): readonly Row[] =>
  parse(readFileSync(join(FOLDER, file), 'utf8'), { columns: true, delimiter: '\t' });

const FILES = ['coder-a.tsv', 'coder-b.tsv', 'gold.tsv'];

test('each file of the gold set codes the same 90 notes, a third to develop on, each with one level, and the set that stands no code twice', () => {
  for (const file of FILES) {
    const notes = Map.groupBy(rowsOf(file), ({ note }) => note);
    assert.equal(notes.size, 90, file);
    for (const part of ['dev', 'held', 'held2'])
      assert.equal([...notes.values()].filter(([row]) => row?.half === part).length, 30, `${file} ${part}`);
    for (const [note, rows] of notes) {
      assert.equal(new Set(rows.map(({ half }) => half)).size, 1, `${file} ${note}`);
      assert.match(
        rows
          .filter(({ kind }) => kind === 'em')
          .map(({ codes }) => codes)
          .join(),
        /^[2-5]$/,
        `${file} ${note}`,
      );
      const first = rows.filter(({ kind }) => kind !== 'em').map(({ codes }) => codes.split('|')[0]);
      if (file === 'gold.tsv') assert.equal(new Set(first).size, first.length, `${file} ${note}: ${first.join(' ')}`);
      assert.ok(
        rows.some(({ kind }) => kind === 'dx'),
        `${file} ${note}`,
      );
    }
  }
});

test('every code is billable in its year and every span lies in its note', { skip: withoutOfficialData() }, () => {
  const data = officialDataDirectory() ?? '';
  const order = readFileSync(join(data, 'codes/icd10cm_fy2026/icd10cm-order-2026.txt'), 'latin1');
  const billable = new Set(order.split(/\r?\n/).flatMap((line) => (line[14] === '1' ? [line.slice(6, 13).trim()] : [])));
  const folder = join(data, 'notes/aci-bench');
  const texts = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv') && !name.endsWith('_metadata.csv'))
      .flatMap((name) => {
        const rows: readonly { readonly encounter_id: string; readonly note: string }[] = parse(
          readFileSync(join(folder, name)),
          { columns: true },
        );
        return rows.map(({ encounter_id, note }): [string, string] => [encounter_id, note]);
      }),
  );
  for (const file of FILES) {
    for (const { note, kind, codes, spans } of rowsOf(file)) {
      const text = texts.get(note) ?? '';
      if (kind !== 'em') {
        for (const code of codes.split('|')) assert.ok(billable.has(code.replace('.', '')), `${file} ${note} ${code}`);
      }
      for (const span of spans.split(' ')) {
        const [start = 0, end = 0] = span.split('-').map(Number);
        assert.ok(
          start < end && end <= text.length && text.slice(start, end).trim() === text.slice(start, end),
          `${file} ${note} ${span}`,
        );
      }
    }
  }
});
