/** Splitting and joining lose no claim and invent none. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectOk } from '../kernel/result.ts';
import { checkFile } from './check-file.ts';
import { claimNumber, claimsIn } from './claims-in.ts';
import { diffFiles } from './diff.ts';
import { fileFrom } from './file.arbitrary.ts';
import { GUIDE_835 } from './guides/835.ts';
import { GUIDE_837I } from './guides/837i.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { GUIDES } from './guides/registry.ts';
import { loopText } from './identity.ts';
import { type InterchangeFile, readInterchanges } from './interchange.ts';
import { joinFiles } from './join.ts';
import { outlineOf } from './outline.ts';
import { interchange837 } from './sample.ts';
import { type SplitBy, splitFile } from './split.ts';
import { bytesToText, textToBytes } from './text.ts';

const seeds = fc.integer({ min: 0, max: 99_999 });
const SETS = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');

const setsOf = (file: InterchangeFile) =>
  file.interchanges.flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions));
/** Every claim as text, in order. */
const claimTexts = (bytes: Uint8Array): readonly string[] =>
  setsOf(readInterchanges(bytes)).flatMap((set) => claimsIn(outlineOf(set)).map((claim) => loopText(claim, set.delimiters)));
const errors = (bytes: Uint8Array): readonly string[] => {
  const file = checkFile(bytes, { levels: [1, 2, 3, 4, 6] });
  return [
    ...file.findings,
    ...file.interchanges.flatMap(({ interchange, groups }) => [
      ...interchange.findings,
      ...groups.flatMap(({ group, transactions }) => [...group.findings, ...transactions.flatMap((set) => set.checked.findings)]),
    ]),
  ]
    .filter((each) => each.severity === 'error')
    .map((each) => `${each.code} ${each.path}`);
};

const ways: fc.Arbitrary<SplitBy> = fc.oneof(
  fc.constant<SplitBy>({ by: 'claim' }),
  fc.constant<SplitBy>({ by: 'provider' }),
  fc.constant<SplitBy>({ by: 'transaction' }),
  fc.integer({ min: 1, max: 4 }).map((claims): SplitBy => ({ by: 'count', claims })),
  fc.integer({ min: 500, max: 6000 }).map((bytes): SplitBy => ({ by: 'size', bytes })),
);

test('every claim of a split file stands in one part as it was, in order, and every part validates', () => {
  fc.assert(
    fc.property(fc.constantFrom(GUIDE_837P, GUIDE_837I), seeds, ways, (guide, seed, by) => {
      const bytes = fileFrom(guide, seed, 2);
      const parts = expectOk(splitFile(readInterchanges(bytes), by, 41), 'a sound file must be splittable');
      assert.deepEqual(
        parts.flatMap((part) => claimTexts(part.bytes)),
        claimTexts(bytes),
      );
      for (const [i, part] of parts.entries()) {
        assert.deepEqual(errors(part.bytes), []);
        assert.equal(readInterchanges(part.bytes).interchanges[0]?.header.controlNumber, String(41 + i).padStart(9, '0'));
        if (by.by === 'claim') assert.ok(part.claims.length <= 1);
        if (by.by === 'count') assert.ok(part.claims.length <= by.claims);
        if (by.by === 'size')
          assert.ok(part.bytes.length <= by.bytes || part.claims.length <= 1, `${part.bytes.length} > ${by.bytes}`);
      }
    }),
    { numRuns: 40 },
  );
});

test('joining what was split says the same as before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SETS), seeds, ways, (guide, seed, wanted) => {
      const by: SplitBy = guide.transactionSet === '837' && wanted.by !== 'provider' ? wanted : { by: 'transaction' };
      const bytes = fileFrom(guide, seed, 3);
      const parts = expectOk(splitFile(readInterchanges(bytes), by, 1), 'a sound file must be splittable');
      const joined = expectOk(
        joinFiles(
          parts.map((part) => readInterchanges(part.bytes)),
          seed,
        ),
        'parts of one file must be joinable',
      );
      assert.deepEqual(errors(joined.bytes), []);
      assert.deepEqual(claimTexts(joined.bytes), claimTexts(bytes));
      assert.equal(joined.transactions, 3);
      assert.deepEqual(diffFiles(readInterchanges(bytes), readInterchanges(joined.bytes)), []);
    }),
    { numRuns: 40 },
  );
});

test('a remittance file is cut into its payments, each with its own envelope', () => {
  const bytes = fileFrom(GUIDE_835, 11, 3);
  const parts = expectOk(splitFile(readInterchanges(bytes), { by: 'transaction' }, 7), 'a sound file must be splittable');
  assert.deepEqual(
    parts.map((part) => part.transactions),
    [1, 1, 1],
  );
  const refused = splitFile(readInterchanges(bytes), { by: 'claim' }, 7);
  assert.equal(!refused.ok && refused.error.code, 'file-must-hold-claims-to-be-split-by-them');
});

test('claims of one subscriber stay under one subscriber when they are joined again', () => {
  const text = bytesToText(interchange837(1));
  const claim = /CLM\*PCN1[\s\S]*?(?=SE\*)/.exec(text)?.[0] ?? '';
  const two = text.replace(claim, claim + claim.replaceAll('PCN1', 'PCN9'));
  const count = Number(/SE\*(\d+)/.exec(text)?.[1]) + claim.split('~').length - 1;
  const bytes = textToBytes(two.replace(/SE\*\d+/, `SE*${count}`));
  const file = readInterchanges(bytes);
  const parts = expectOk(splitFile(file, { by: 'claim' }, 1), 'a sound file must be splittable');
  assert.deepEqual(
    parts.map((part) => part.claims),
    [['PCN1'], ['PCN9']],
  );
  const joined = expectOk(
    joinFiles(
      parts.map((part) => readInterchanges(part.bytes)),
      907,
    ),
    'parts must be joinable',
  );
  const [set] = setsOf(readInterchanges(joined.bytes));
  assert.ok(set !== undefined);
  const root = outlineOf(set);
  assert.equal(root.loops.find((each) => each.id === '2000A')?.loops.filter((each) => each.id === '2000B').length, 1);
  assert.deepEqual(claimsIn(root).map(claimNumber), ['PCN1', 'PCN9']);
});

test('a broken file is not cut, and files of other parties are not joined', () => {
  const text = bytesToText(interchange837(1));
  const cut = splitFile(readInterchanges(textToBytes(text.replace(/SE\*\d+/, 'SE*1'))), { by: 'claim' }, 1);
  assert.equal(!cut.ok && cut.error.code, 'file-must-be-whole-to-be-split');
  const receiver = text.slice(54, 69);
  const elsewhere = textToBytes(text.slice(0, 54) + 'ELSEWHERE'.padEnd(receiver.length) + text.slice(69));
  const joined = joinFiles([readInterchanges(textToBytes(text)), readInterchanges(elsewhere)], 1);
  assert.equal(!joined.ok && joined.error.code, 'files-must-be-between-the-same-parties');
  const short = joinFiles([readInterchanges(textToBytes(text.slice(0, text.indexOf('IEA*'))))], 1);
  assert.equal(!short.ok && short.error.code, 'file-must-be-whole-to-be-joined');
});
