/** Laws over transactions made up from every guide. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { acknowledge } from './acknowledge.ts';
import { checkFile, fileChecker } from './check-file.ts';
import { decode } from './decode.ts';
import { draftOf, encodeTransaction } from './encode.ts';
import { readInterchanges } from './interchange.ts';
import { fileFrom } from './file.arbitrary.ts';
import { SETS } from './mutation.arbitrary.ts';
import { type Segment, segmentReader } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';
import { segmentsToBytes } from './write-interchange.ts';

const LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;

const seeds = fc.integer({ min: 0, max: 999_999 });

for (const guide of SETS) {
  test(`${guide.name}: what is written validates at every level and balances`, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [interchange] = checkFile(fileFrom(guide, seed), { levels: LEVELS }).interchanges;
        const checked = interchange?.groups[0]?.transactions[0]?.checked;
        assert.equal(checked?.guide?.name, guide.name);
        assert.deepEqual(
          checked.findings
            .filter((each) => each.severity === 'error' || each.level <= 3)
            .map((each) => `${each.code} ${each.path} ${each.value}`),
          [],
        );
        assert.deepEqual(interchange?.interchange.findings, []);
      }),
      { numRuns: 25 },
    );
  });

  test(`${guide.name}: decoding what was encoded gives the same tree, and writing what was read the same bytes`, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bytes = fileFrom(guide, seed);
        const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
        assert.ok(transaction !== undefined);
        const { root, findings } = decode(transaction.segments, guide, transaction.delimiters);
        assert.deepEqual(findings, []);
        const again = expectOk(
          encodeTransaction(draftOf(root, transaction.delimiters), guide),
          'a decoded body must be writable',
        );
        assert.deepEqual(
          again.map(({ id, elements }) => [id, ...elements]),
          transaction.segments.slice(1, -1).map(({ id, elements }) => [id, ...elements]),
        );
        const segments: Segment[] = [];
        const reader = segmentReader();
        reader.feed(bytes, (segment) => segments.push(segment));
        reader.finish((segment) => segments.push(segment));
        assert.deepEqual(segmentsToBytes(segments, transaction.delimiters), bytes);
      }),
      { numRuns: 10 },
    );
  });
}

/** What is wrong in an answer of ours, but for what it repeats as it was sent (AK1, AK2). */
const unfit = (answer: Uint8Array): readonly string[] =>
  checkFile(answer)
    .interchanges.flatMap(({ groups }) => groups.flatMap(({ transactions }) => transactions))
    .flatMap(({ checked }) => checked.findings)
    .filter((each) => each.segment !== 'AK1' && each.segment !== 'AK2')
    .map((each) => `${each.code} ${each.path} ${each.value}`);

test('chunking a mutated file of any guide never changes what is found, and every answer can be written', () => {
  const pieces = ['~', '*', ':', '^', 'HL*9*8*22*1~', 'SE*1*1~', '\x00', '1e9', 'ST*837*1~', '\n', 'BIN*3*a~b~'];
  const edit = fc.tuple(fc.nat(4000), fc.nat(15), fc.constantFrom('', ...pieces));
  fc.assert(
    fc.property(
      fc.constantFrom(...SETS),
      seeds,
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 97 }),
      (guide, seed, edits, step) => {
        let text = bytesToText(fileFrom(guide, seed));
        for (const [at, drop, piece] of edits)
          text = text.slice(0, at % text.length) + piece + text.slice((at % text.length) + drop);
        const bytes = textToBytes(text);
        const whole = checkFile(bytes, { levels: LEVELS });
        const checker = fileChecker({ levels: LEVELS });
        for (let at = 0; at < bytes.length; at += step) checker.push(bytes.subarray(at, at + step));
        assert.deepEqual(checker.end(), whole);
        for (const interchange of whole.interchanges) {
          const answer = acknowledge(interchange, {
            controlNumber: 1,
            date: plainDate('2026-03-05'),
            time: '0630',
            ta1: true,
            context: true,
          });
          if (!answer.ok) {
            assert.match(`${answer.error.code} ${answer.error.path}`, /^envelope-must-be-writable|^data-must-.* (ISA|GS|TA1)/);
            continue;
          }
          assert.deepEqual(unfit(answer.value), []);
        }
      },
    ),
    { numRuns: 150 },
  );
});
