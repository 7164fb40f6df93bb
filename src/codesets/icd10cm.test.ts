import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { readRows } from './files/file-reader.ts';
import { icd10OrderAddenda, icd10OrderFile } from './files/icd10cm-order.ts';
import { applyIcd10Addenda, compareReleases } from './release-changes.ts';
import { type Icd10Release, type Icd10Row, icd10LookUp } from './icd10cm.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const orderLine = (n: number, code: string, flag: string, title: string): string =>
  `${String(n).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${title.slice(0, 60).padEnd(60)} ${title}`;
const row = (code: string, billable = true): Icd10Row => ({ code, billable, title: `title of ${code}` });

const release = (from: string, to: string, rows: readonly Icd10Row[], complete = true): Icd10Release => ({
  system: 'icd10cm',
  release: `made up ${from}`,
  from: plainDate(from),
  to: plainDate(to),
  basis: 'read',
  complete,
  rows,
});

test('an order file in the official layout becomes rows, and each line that is none is rejected with its number and reason', () => {
  const text = [
    orderLine(1, 'A00', '0', 'Cholera'),
    orderLine(2, 'A000', '1', 'Cholera due to something with a long title that is longer than sixty characters'),
    orderLine(3, 'A000', '1', 'Cholera again'),
    'not found',
    orderLine(4, 'A001', '7', 'Cholera with a wrong flag'),
    orderLine(5, '12345', '1', 'no code'),
    '\u001a',
  ].join('\r\n');
  const { rows, rejected } = readRows(icd10OrderFile, bytes(text));
  assert.deepEqual(
    rows.map((r) => [r.code, r.billable]),
    [
      ['A00', false],
      ['A000', true],
    ],
  );
  assert.equal(rows[1]?.title, 'Cholera due to something with a long title that is longer than sixty characters');
  assert.deepEqual(
    rejected.map((r) => r.line),
    [3, 4, 5, 6],
  );
});

test('addenda are applied in order, so that a code deleted as billable returns as a header above its new children', () => {
  const change = (action: string, flag: string, code: string, title: string): string =>
    `${action.padEnd(13)}${flag} ${code.padEnd(7)} ${title.padEnd(60)} ${title}`;
  const text = [
    change('Delete:', '1', 'B880', 'Other'),
    change('Add:', '0', 'B880', 'Other'),
    change('Add:', '1', 'B8801', 'New'),
    change('Revise from:', '1', 'B889', 'Old words'),
    change('Revise to:', '1', 'B889', 'New words'),
  ].join('\r\n');
  const { rows: changes, rejected } = readRows(icd10OrderAddenda, bytes(text));
  assert.deepEqual(rejected, []);
  const before = release('2024-10-01', '2025-09-30', [row('B88', false), row('B880'), row('B889')]);
  const after = applyIcd10Addenda(before, changes, {
    release: 'after',
    from: plainDate('2025-10-01'),
    to: plainDate('2026-09-30'),
    basis: 'read',
  });
  assert.deepEqual(
    after.rows.map((r) => [r.code, r.billable]),
    [
      ['B88', false],
      ['B880', false],
      ['B8801', true],
      ['B889', true],
    ],
  );
  assert.equal(after.rows.at(-1)?.title, 'New words');
  const difference = compareReleases(before.rows, after.rows);
  assert.deepEqual(
    [difference.added, difference.deleted, difference.revised].map((list) => list.length),
    [1, 0, 2],
  );
});

test('a look-up goes by the date of service and says what to do instead', () => {
  const ask = icd10LookUp([
    release('2017-10-01', '2018-09-30', [row('R51')]),
    release('2020-10-01', '2021-09-30', [row('R51', false), row('R510'), row('R519')]),
  ]).answer;
  const table = [
    ['r51', '2018-01-01', 'billable'],
    ['R51', '2021-01-01', 'header'],
    ['R51.9', '2021-01-01', 'billable'],
    ['R51.9', '2018-01-01', 'not-on-date'],
    ['R51.9', '2019-06-01', 'not-on-date'],
    ['R51.8', '2021-01-01', 'unknown'],
    ['73350', '2021-01-01', 'unknown'],
    ['R51', '2017-09-30', 'not-on-date'],
  ] as const;
  for (const [code, on, kind] of table) assert.equal(ask(code, plainDate(on)).kind, kind, `${code} on ${on}`);
  const header = ask('R51', plainDate('2021-01-01'));
  assert.deepEqual(header.kind === 'header' && header.children.map((child) => child.code), ['R510', 'R519']);
  const unknown = ask('R51.8', plainDate('2021-01-01'));
  assert.ok(unknown.kind === 'unknown' && unknown.near.some((near) => near.code === 'R519'));
  assert.equal(unknown.complete, true);
  assert.equal(ask('R51.9', plainDate('2019-06-01')).complete, false);
});

test('a header’s children skip the placeholder level but never a row', () => {
  const rows = [row('S00', false), row('S000', false), row('S0003', false), row('S0003XA'), row('S0003XD'), row('S001')];
  const ask = icd10LookUp([release('2025-10-01', '2026-09-30', rows)]).answer;
  const on = plainDate('2026-03-04');
  const children = (code: string): readonly string[] => {
    const answer = ask(code, on);
    return answer.kind === 'header' ? answer.children.map((child) => child.code) : [];
  };
  assert.deepEqual(children('S00'), ['S000', 'S001']);
  assert.deepEqual(children('S0003'), ['S0003XA', 'S0003XD']);
});

test('overlapping releases are a bug', () => {
  const rows = [row('I10')];
  assert.throws(() => icd10LookUp([release('2025-10-01', '2026-09-30', rows), release('2026-09-30', '2027-09-30', rows)]));
});

test('law: the answer by date equals a scan of the releases', () => {
  const codes = ['A00', 'A000', 'A001', 'B10', 'B100'];
  const dates = ['2024-10-01', '2025-04-01', '2025-10-01', '2026-04-01', '2026-09-30'].map(plainDate);
  const someRows = fc.subarray(codes).map((chosen) => chosen.map((code) => row(code, code.length > 3)));
  fc.assert(
    fc.property(
      someRows,
      someRows,
      fc.constantFrom(...codes),
      fc.constantFrom(...dates),
      (first, second, code, on: PlainDate) => {
        const releases = [release('2024-10-01', '2025-09-30', first), release('2025-10-01', '2026-09-30', second)];
        const answer = icd10LookUp(releases).answer(code, on);
        const inForce = releases.find((r) => r.from <= on && on <= r.to)?.rows.find((r) => r.code === code);
        const anywhere = releases.some((r) => r.rows.some((other) => other.code === code));
        const expected =
          inForce === undefined ? (anywhere ? 'not-on-date' : 'unknown') : inForce.billable ? 'billable' : 'header';
        assert.equal(answer.kind, expected);
      },
    ),
  );
});
