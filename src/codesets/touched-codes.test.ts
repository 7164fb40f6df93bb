/** A new edition against the codes of a practice. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Icd10Row } from './icd10cm.ts';
import { compareReleases } from './release-changes.ts';
import { touchedCodes, wordsOfTouch } from './touched-codes.ts';

const row = (code: string, title = `Title of ${code}`, billable = true): Icd10Row => ({ code, title, billable });

const BEFORE = [row('A00', 'A', false), row('A000'), row('A001'), row('A009', 'Old words'), row('B20')];
const AFTER = [
  row('A00', 'A', false),
  row('A000', 'Title of A000', false),
  row('A0001'),
  row('A0002'),
  row('A002'),
  row('A009', 'New words'),
  row('B20'),
];
const DIFFERENCE = compareReleases(BEFORE, AFTER);

test('what is used and touched is told with where it is used; what cannot be billed any more stands first', () => {
  const used = [
    { code: 'A00.9', where: 'favorite' },
    { code: 'A00.0', where: 'claim 1' },
    { code: 'A000', where: 'favorite' },
    { code: 'A00.1', where: 'claim 2' },
    { code: 'B20', where: 'claim 3' },
  ];
  const touched = touchedCodes(DIFFERENCE, used);
  assert.deepEqual(
    touched.map(({ code, change, places, instead }) => [code, change, places, instead.map((other) => other.code)]),
    [
      ['A001', 'ended', ['claim 2'], ['A0001', 'A0002', 'A002']],
      ['A000', 'heading', ['claim 1', 'favorite'], ['A0001', 'A0002']],
      ['A009', 'worded', ['favorite'], []],
    ],
  );
  assert.deepEqual(touched.map(wordsOfTouch), [
    'A00.1 ends: it is not in the new edition. Choose among A00.01, A00.02, A00.2.',
    'A00.0 is divided further and can no longer be billed as it is. Choose among A00.01, A00.02.',
    'A00.9 is now called “New words”.',
  ]);
});

test('law: a used code is touched exactly when one of the editions says of it what the other does not', () => {
  const some = fc.uniqueArray(
    fc.record({ code: fc.constantFrom('A00', 'A000', 'A001', 'B20'), title: fc.constantFrom('x', 'y'), billable: fc.boolean() }),
    { selector: ({ code }) => code },
  );
  fc.assert(
    fc.property(some, some, fc.constantFrom('A00', 'A000', 'A001', 'B20'), (before, after, code) => {
      const [was, is] = [before, after].map((rows) => rows.find((other) => other.code === code));
      const touched = touchedCodes(compareReleases(before, after), [{ code, where: 1 }]);
      const differs = was !== undefined && (is === undefined || is.title !== was.title || is.billable !== was.billable);
      assert.equal(touched.length === 1, differs);
    }),
  );
});
