/** A file as rows for people: nothing is lost, every finding meets its segment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CheckedFile, checkFile } from './check-file.ts';
import { fileFrom } from './file.arbitrary.ts';
import type { Finding } from './finding.ts';
import { GUIDES } from './guides/registry.ts';
import { interchange837 } from './sample.ts';
import { type Segment, segmentReader } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';
import { fileViewer, viewFile, type ViewRow } from './view.ts';
import { segmentText } from './write-interchange.ts';

const SETS = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');
const PIECES = ['~', '*', ':', 'HL*9*8*22*1~', 'SE*1*1~', 'GE*7*7~', 'IEA*1*1~', 'ST*837*1~', 'GS*HC~', 'XX*1~', '\n'];

/** A file made from a guide, with damage. */
const damaged = fc
  .tuple(
    fc.constantFrom(...SETS),
    fc.integer({ min: 0, max: 99_999 }),
    fc.array(fc.tuple(fc.nat(4000), fc.nat(12), fc.constantFrom('', ...PIECES)), { maxLength: 4 }),
  )
  .map(([guide, seed, edits]) => {
    let text = bytesToText(fileFrom(guide, seed, 2));
    for (const [at, drop, piece] of edits) text = text.slice(0, at % text.length) + piece + text.slice((at % text.length) + drop);
    return textToBytes(text);
  });

const toldIn = (checked: CheckedFile): readonly Finding[] => [
  ...checked.findings,
  ...checked.interchanges.flatMap(({ interchange, groups }) => [
    ...interchange.findings,
    ...groups.flatMap(({ group, transactions }) => [...group.findings, ...transactions.flatMap((each) => each.checked.findings)]),
  ]),
];

const keys = (findings: readonly Finding[]): readonly string[] =>
  findings.map((each) => `${each.code} ${each.path} ${each.position}`).toSorted();

test('a view shows every segment as it stands and every finding once, however the bytes are cut', () => {
  fc.assert(
    fc.property(damaged, fc.integer({ min: 1, max: 97 }), (bytes, step) => {
      const checked = checkFile(bytes, { levels: [1, 2, 3, 4, 6] });
      const rows = viewFile(bytes, { checked });
      const segments: string[] = [];
      const reader = segmentReader();
      const keep = (segment: Segment, delimiters: Parameters<typeof segmentText>[1]): void =>
        void segments.push(segmentText(segment, delimiters));
      reader.feed(bytes, keep);
      reader.finish(keep);
      assert.deepEqual(
        rows.map((row) => row.text),
        segments,
      );
      if (rows.length > 0) assert.deepEqual(keys(rows.flatMap((row) => row.findings)), keys(toldIn(checked)));
      const cut: ViewRow[] = [];
      const viewer = fileViewer({ checked });
      for (let at = 0; at < bytes.length; at += step) viewer.push(bytes.subarray(at, at + step), (row) => cut.push(row));
      viewer.end((row) => cut.push(row));
      assert.deepEqual(cut, rows);
    }),
    { numRuns: 50 },
  );
});

test('a finding stands beside the segment it is about, at the path that the row has', () => {
  const text = bytesToText(interchange837(1)).replace('SV1*HC:99213:25*50', 'SV1*HC:99213:25*5O');
  const bytes = textToBytes(text);
  const row = viewFile(bytes, { checked: checkFile(bytes) }).find((each) => each.findings.length > 0);
  assert.equal(row?.id, 'SV1');
  assert.equal(row.path, '2000A/2000B/2300/2400/SV1');
  assert.equal(row.findings[0]?.path, `${row.path}-02`);
});

test('rows say what stands in them: names, amounts, dates, codes, the loop and its beginning', () => {
  const rows = viewFile(interchange837(1), { outside: (list, code) => (list === 'pos' && code === '11' ? 'office' : undefined) });
  const claim = rows.find((each) => each.id === 'CLM');
  assert.deepEqual([claim?.loop?.id, claim?.loop?.begins, claim?.name], ['2300', true, 'claim']);
  const words = (reference: string): string | undefined => claim?.elements.find((each) => each.reference === reference)?.words;
  assert.deepEqual([words('CLM02'), words('CLM06')], ['$200.00', 'yes']);
  const date = rows.find((each) => each.text.startsWith('DTP*472'));
  assert.deepEqual(
    date?.elements.map((each) => each.words),
    ['service', 'date', '2026-03-04'],
  );
  assert.equal(rows.find((each) => each.text.startsWith('NM1*85'))?.name, 'name: billing provider');
  assert.deepEqual(
    rows
      .filter((each) => each.loop?.id === '2400')
      .map((each) => [each.id, each.loop?.begins, each.depth])
      .slice(0, 2),
    [
      ['LX', true, 6],
      ['SV1', false, 6],
    ],
  );
});

test('a transaction without a guide, a stray segment and a file that is no X12 are shown as far as they go', () => {
  const other = textToBytes(bytesToText(interchange837(1)).replaceAll('005010X222A1', '004010X098A1'));
  const rows = viewFile(other);
  assert.ok(rows.length > 20 && rows.every((row) => row.loop === undefined));
  assert.equal(rows.find((row) => row.id === 'CLM')?.elements[0]?.value, 'PCN1');
  const stray = textToBytes(bytesToText(interchange837(1)).replace('CLM*', 'ZZZ*9~CLM*'));
  assert.equal(viewFile(stray).find((row) => row.id === 'ZZZ')?.name, '');
  assert.deepEqual(viewFile(textToBytes('no interchange at all')), []);
});
