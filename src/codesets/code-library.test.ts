/** Releases as bundles: written, opened, found by date; the laws of the look-ups; what must not become a release. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { openBundle } from './bundles/bundle.ts';
import { openPairs, pairWriter } from './bundles/pair-table.ts';
import { ICD10_SHAPE } from './bundles/shapes.ts';
import { openTable, writeTable } from './bundles/table.ts';
import { codeLibrary } from './code-library.ts';
import type { PtpRow } from './files/ncci-files.ts';
import type { Icd10Row } from './icd10cm.ts';
import { installRelease } from './install-release.ts';
import { installedIcd10 } from './installed-icd10.ts';
import { isInRange, notesOn, rangesIn } from './installed-notes.ts';
import { recognizeFile, type RecognizedFile } from './recognize-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const row = (code: string, billable = true): Icd10Row => ({ code, billable, title: `Title of ${code}` });
const head = (kind: string, from: string, to: string) => ({
  kind,
  release: `${kind} ${from}`,
  from: plainDate(from),
  to: plainDate(to),
  complete: true,
  basis: 'read' as const,
  checked: 'full file' as const,
  sources: [],
  facts: {},
});
const opened = (written: Uint8Array) => expectOk(openBundle(written.buffer), 'a bundle just written');
const icd10Bundle = (from: string, to: string, rows: readonly Icd10Row[]) =>
  opened(writeTable(head('icd10cm', from, to), ICD10_SHAPE, { rows }));

test('a bundle lies in memory that threads may share, and one that is cut off is refused', () => {
  const written = writeTable(head('icd10cm', '2025-10-01', '2026-09-30'), ICD10_SHAPE, {
    rows: [row('A000'), row('A00', false)],
  });
  const shared = new SharedArrayBuffer(written.length);
  new Uint8Array(shared).set(written);
  const table = openTable(expectOk(openBundle(shared), 'shared'), ICD10_SHAPE);
  assert.deepEqual(table.get('A000'), row('A000'));
  assert.deepEqual([table.key(0), table.get('B00'), table.beginning('A0')], ['A00', undefined, [0, 2]]);
  for (const cut of [0, 10, 60, written.length - 8]) {
    const result = openBundle(written.slice(0, cut).buffer);
    assert.ok(!result.ok && result.error.code === 'bundle-must-be-whole', String(cut));
  }
});

test('only the columns that are asked are read, each once', () => {
  const written = writeTable(head('icd10cm', '2025-10-01', '2026-09-30'), ICD10_SHAPE, {
    rows: [row('A00', false), row('A000')],
  });
  let reads = 0;
  const bytes = {
    byteLength: written.length,
    piece: (at: number, length: number) => {
      reads += 1;
      return written.slice(at, at + length);
    },
  };
  const table = openTable(expectOk(openBundle(bytes), 'a bundle just written'), ICD10_SHAPE);
  const opened = reads;
  assert.deepEqual([table.find('A000'), reads - opened], [1, 0], 'keys are there once it is open');
  assert.deepEqual([table.text(1, 'title'), table.text(0, 'title'), reads - opened], ['Title of A000', 'Title of A00', 3]);
});

test('law: a table gives back every row by its key, and nothing else', () => {
  const codes = fc.uniqueArray(fc.stringMatching(/^[A-Z][0-9][0-9A-Z]{1,5}$/), { maxLength: 60 });
  fc.assert(
    fc.property(codes, fc.stringMatching(/^[A-Z][0-9][0-9A-Z]{1,5}$/), (all, other) => {
      const rows = all.map((code, i) => ({ code, billable: i % 2 === 0, title: `é ${code}` }));
      const table = openTable(
        opened(writeTable(head('icd10cm', '2025-10-01', '2026-09-30'), ICD10_SHAPE, { rows })),
        ICD10_SHAPE,
      );
      for (const one of rows) assert.deepEqual(table.get(one.code), one);
      assert.equal(table.get(other) !== undefined, all.includes(other));
      const [from, to] = table.beginning(other.slice(0, 2));
      assert.equal(to - from, all.filter((code) => code.startsWith(other.slice(0, 2))).length);
    }),
  );
});

test('law: a look-up by date equals a scan of the releases, an update in April included', () => {
  const codes = ['A00', 'A000', 'A001', 'B10', 'B100'];
  const dates = [
    '2024-09-30',
    '2024-10-01',
    '2025-09-30',
    '2025-10-01',
    '2026-03-31',
    '2026-04-01',
    '2026-09-30',
    '2026-10-01',
  ].map(plainDate);
  const someRows = fc.subarray(codes).map((chosen) => chosen.map((code) => row(code, code.length > 3)));
  fc.assert(
    fc.property(
      someRows,
      someRows,
      someRows,
      fc.constantFrom(...codes),
      fc.constantFrom(...dates),
      (a, b, c, code, on: PlainDate) => {
        const releases = [
          { from: '2024-10-01', to: '2025-09-30', rows: a },
          { from: '2025-10-01', to: '2026-09-30', rows: b },
          { from: '2026-04-01', to: '2026-09-30', rows: c },
        ];
        const library = codeLibrary(releases.map(({ from, to, rows }) => icd10Bundle(from, to, rows)));
        const answer = installedIcd10(library).answer(code, on);
        const inForce = releases.findLast(({ from, to }) => from <= on && on <= to);
        const found = inForce?.rows.find((other) => other.code === code);
        const anywhere = releases.some(({ rows }) => rows.some((other) => other.code === code));
        assert.equal(
          answer.kind,
          found === undefined ? (anywhere ? 'not-on-date' : 'unknown') : found.billable ? 'billable' : 'header',
        );
        const loaded = new Set(releases.flatMap(({ rows }) => rows.map((other) => other.code)));
        const told = 'near' in answer ? answer.near : answer.path;
        for (const near of told) assert.ok(loaded.has(near.code), 'nothing outside the loaded releases is returned');
      },
    ),
  );
});

test('a wrong seventh character, a missing placeholder and a heading are explained', () => {
  const rows = [
    row('S83', false),
    row('S832', false),
    row('S83207', false),
    row('S83207A'),
    row('S83207D'),
    row('S010', false),
    row('S010XXA'),
  ];
  const { answer } = installedIcd10(codeLibrary([icd10Bundle('2025-10-01', '2026-09-30', rows)]));
  const on = plainDate('2026-03-04');
  assert.match(answer('S83.207B', on).explanation, /seventh character must be A, D/);
  assert.match(answer('S83.207', on).explanation, /needs its seventh character/);
  assert.match(answer('S83.2', on).explanation, /is a heading/);
  const missing = answer('S01.0A', on);
  assert.ok(missing.kind === 'unknown' && missing.near.some(({ code }) => code === 'S010XXA'));
  assert.match(answer('73350', on).explanation, /shape of a procedure code/);
});

const pair = (columnOne: string, columnTwo: string, from?: string, to?: string, modifier: PtpRow['modifier'] = 1): PtpRow => ({
  columnOne,
  columnTwo,
  modifier,
  rationale: `why ${columnOne}`,
  ...(from === undefined ? {} : { from: plainDate(from) }),
  ...(to === undefined ? {} : { to: plainDate(to) }),
});

test('pairs: periods, what never held, an unknown beginning, and the order of the columns', () => {
  const writer = pairWriter();
  const rows = [
    pair('G0101', 'G0102', '2020-01-01', '2020-12-31', 0),
    pair('G0101', 'G0102', '2022-01-01'),
    pair('G0101', 'G0103', '2020-01-01', '2020-01-01', 9),
    pair('G0103', 'G0101'),
  ];
  rows.forEach(writer.take);
  const pairs = openPairs(opened(writer.finish(head('ptp-practitioner', '2024-07-01', '2024-09-30'))));
  assert.equal(pairs.edit('G0101', 'G0102', plainDate('2020-06-01'))?.modifier, 0);
  assert.equal(pairs.edit('G0101', 'G0102', plainDate('2021-06-01')), undefined);
  assert.equal(pairs.edit('G0101', 'G0102', plainDate('2024-06-01'))?.from, '2022-01-01');
  assert.equal(pairs.edit('G0102', 'G0101', plainDate('2024-06-01')), undefined);
  assert.equal(pairs.edit('G0101', 'G0103', plainDate('2020-01-01')), undefined);
  assert.deepEqual(pairs.edit('G0103', 'G0101', plainDate('2024-08-01')), {
    columnOne: 'G0103',
    columnTwo: 'G0101',
    modifier: 1,
    rationale: 'why G0103',
    from: 'unknown',
  });
});

test('law: a pair is found exactly when a scan of the rows finds it', () => {
  const codes = ['G0101', 'G0102', 'G0103', 'G0104'];
  const days = ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01'];
  const arbitrary = fc.record({
    one: fc.constantFrom(...codes),
    two: fc.constantFrom(...codes),
    from: fc.constantFrom(...days),
    to: fc.option(fc.constantFrom(...days)),
  });
  fc.assert(
    fc.property(
      fc.array(arbitrary, { maxLength: 25 }),
      fc.constantFrom(...codes),
      fc.constantFrom(...codes),
      (rows, one, two) => {
        const writer = pairWriter();
        for (const r of rows) writer.take(pair(r.one, r.two, r.from, r.to ?? undefined));
        const pairs = openPairs(opened(writer.finish(head('ptp-practitioner', '2024-07-01', '2024-09-30'))));
        for (const on of days) {
          const expected = rows.some((r) => r.one === one && r.two === two && r.from <= on && (r.to === null || on <= r.to));
          assert.equal(pairs.edit(one, two, plainDate(on)) !== undefined, expected);
        }
      },
    ),
  );
});

test('codes in a note are read: dashes, lists, ranges, conditions', () => {
  const table: readonly (readonly [string, string])[] = [
    ['diabetes (E08.-)', 'E08+'],
    ['some (O10-O11, O13-O16)', 'O10..O11+ O13..O16+'],
    ['foot (L97.4-, L97.5-)', 'L974+ L975+'],
    ['insulin (Z79.4)', 'Z794'],
    ['poisoning (T36-T50 with fifth or sixth character 5)', 'T36..T50+ if with fifth or sixth character 5'],
    ['code (C00.0- to C97.-)', 'C000..C97+'],
    ['birth (P10-P15), injury [S00-T88]', 'P10..P15+ S00..T88+'],
    ['plain words (of the knee)', ''],
    ['an abbreviation (G6PD) deficiency', ''],
  ];
  for (const [text, expected] of table) {
    const said = rangesIn(text).map(
      (r) =>
        `${r.first}${r.last === r.first ? '' : `..${r.last}`}${r.below ? '+' : ''}${r.only === undefined ? '' : ` if ${r.only}`}`,
    );
    assert.equal(said.join(' '), expected, text);
  }
  const [range] = rangesIn('(O10-O16)');
  assert.ok(range !== undefined && isInRange('O16.9'.replace('.', ''), range) && !isInRange('O17', range));
});

const TABULAR = `<ICD10CM.tabular><version>2026</version><chapter><name>19</name><desc>Injury</desc><excludes1><note>birth (P10-P15)</note></excludes1>
<section id="S83"><desc>Section</desc><includes><note>of the section</note></includes><diag><name>S83</name><desc>Knee</desc><excludes2><note>old (M23.-)</note></excludes2>
<sevenChrDef><extension char="A">initial</extension></sevenChrDef><diag><name>S83.2</name><desc>Tear</desc></diag></diag></section></chapter></ICD10CM.tabular>`;

test('notes hold for all below, nearest first, and so do seventh characters', () => {
  const recognized = recognizeFile('icd10cm-tabular-2026.xml') as RecognizedFile;
  const made = expectOk(
    installRelease(recognized, {
      files: [{ file: 'icd10cm-tabular-2026.xml', sha256: '0', read: (reader) => reader.write(bytes(TABULAR)) }],
      isExcerpt: true,
    }),
    'a small list',
  );
  const library = codeLibrary([opened(made.bytes)]);
  const notes = notesOn(library, 'S83.207A', plainDate('2026-03-04'));
  assert.deepEqual(
    notes?.notes.map((note) => [note.kind, note.from]),
    [
      ['excludes2', 'S83'],
      ['includes', 'S83'],
      ['excludes1', 'chapter 19'],
    ],
  );
  assert.deepEqual(notes?.sevenths, [{ char: 'A', words: 'initial' }]);
  assert.equal(notesOn(library, 'S83.207A', plainDate('2027-03-04')), undefined);
});

test('what is not whole becomes no release, and says why', () => {
  const order = recognizeFile('icd10cm-order-2026.txt') as RecognizedFile;
  const line = (n: number): string =>
    `${String(n).padStart(5, '0')} A${String(n).padStart(3, '0')}    1 ${'Short'.padEnd(60)} Long`;
  const lines = Array.from({ length: 40 }, (_, n) => line(n + 1));
  const from = (text: string, more: object = {}) =>
    installRelease(order, {
      files: [{ file: 'icd10cm-order-2026.txt', sha256: '0', read: (reader) => reader.write(bytes(text)) }],
      ...more,
    });
  const code = (result: ReturnType<typeof from>): string | undefined => (result.ok ? undefined : result.error.code);
  assert.equal(code(from(lines.join('\n'))), 'release-must-have-its-rows');
  assert.equal(
    code(from(`${lines.join('\n')}\nnonsense\nand more of it\n`, { isExcerpt: true })),
    'release-must-be-read-without-faults',
  );
  assert.equal(code(from('<html>')), 'file-must-not-be-a-web-page');
  const taken = expectOk(from(lines.join('\n'), { isExcerpt: true }), 'an excerpt');
  assert.deepEqual([taken.head.complete, taken.head.rows], [false, 40]);
  const wrongYear = recognizeFile('icd10cm-tabular-2027.xml') as RecognizedFile;
  const tabular = installRelease(wrongYear, {
    files: [{ file: 'icd10cm-tabular-2027.xml', sha256: '0', read: (r) => r.write(bytes(TABULAR.replace('2026', '2024'))) }],
    isExcerpt: true,
  });
  assert.ok(!tabular.ok && tabular.error.code === 'file-must-be-of-the-year-in-its-name');
});
