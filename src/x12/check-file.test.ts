import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CheckedFile, checkFile, fileChecker } from './check-file.ts';
import { readInterchanges } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { checkInterchange } from './validate.ts';

const SAMPLE = bytesToText(interchange837(2));

/** The findings of a file by both ways of reading it: as it passes, and held as values. */
function bothWays(text: string): readonly [unknown, unknown] {
  const bytes = textToBytes(text);
  const passed = checkFile(bytes);
  const held = readInterchanges(bytes);
  return [
    {
      file: passed.findings,
      sets: passed.interchanges.map(({ interchange, groups }) => [
        interchange.findings,
        groups.map(({ group, transactions }) => [
          group.findings,
          transactions.map(({ checked }) => ({ ...checked, root: undefined })),
        ]),
      ]),
    },
    {
      file: held.findings,
      sets: held.interchanges.map((interchange) => [
        interchange.findings,
        checkInterchange(interchange).groups.map(({ group, transactions }) => [
          group.findings,
          transactions.map(({ checked }) => ({ ...checked, root: undefined })),
        ]),
      ]),
    },
  ];
}

const PIECES = [
  '~',
  '*',
  ':',
  '^',
  'REF*F8*X~',
  'HL*3*2*22*0~',
  '1e9',
  'ST*837*1~',
  'SE*9*0001~',
  'GE*1*1~',
  'IEA*1*1~',
  'ISA*',
  '\x07',
  '\n',
];
const edits = fc.array(fc.tuple(fc.nat(SAMPLE.length - 1), fc.nat(20), fc.constantFrom(...PIECES)), { maxLength: 4 });
const edited = edits.map((list) => {
  let text = SAMPLE;
  for (const [at, drop, piece] of list) text = text.slice(0, at) + piece + text.slice(at + drop);
  return text;
});

test('a file checked as it passes and the same file held give the same findings', () => {
  fc.assert(
    fc.property(edited, (text) => {
      const [passed, held] = bothWays(text);
      assert.deepEqual(passed, held);
    }),
    { numRuns: 150 },
  );
});

test('chunks of any size give the same findings', () => {
  fc.assert(
    fc.property(edited, fc.integer({ min: 1, max: 300 }), (text, step) => {
      const bytes = textToBytes(text);
      const checker = fileChecker();
      for (let at = 0; at < bytes.length; at += step) checker.push(bytes.subarray(at, at + step));
      assert.deepEqual(checker.end(), checkFile(bytes));
    }),
    { numRuns: 60 },
  );
});

test('findings beyond the cap of the file are counted, and beyond the most transactions nothing is read', () => {
  const set = SAMPLE.slice(SAMPLE.indexOf('ST*'), SAMPLE.indexOf('GE*'));
  const many = SAMPLE.replace(
    set,
    Array.from({ length: 20 }, (_, i) => set.replaceAll('0001', String(i + 1).padStart(4, '0'))).join(''),
  ).replaceAll('*UN*', '*XX*');
  const capped: CheckedFile = checkFile(textToBytes(many), { fileCap: 50 });
  const verdicts = capped.interchanges[0]?.groups[0]?.transactions.map(({ checked }) => checked) ?? [];
  assert.equal(verdicts.length, 20);
  assert.ok(verdicts.every((each) => each.counts.error === 8));
  assert.ok(verdicts.reduce((sum, each) => sum + each.findings.length, 0) <= 50 + 20);
  const cut = checkFile(textToBytes(many), { transactions: 5 });
  assert.equal(cut.interchanges[0]?.groups[0]?.transactions.length, 5);
  assert.ok(cut.findings.some((finding) => finding.code === 'file-must-fit-the-limit'));
});
