/** Laws of the typed form over transactions made up from every guide, and over the public samples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { bodyFrom } from './guide.arbitrary.ts';
import type { Guide } from './guide.ts';
import { GUIDES } from './guides/registry.ts';
import { readInterchanges } from './interchange.ts';
import type { Segment } from './syntax.ts';
import { decodeTyped } from './typed-decode.ts';
import { draftOfTyped, encodeTyped } from './typed-encode.ts';
import { writeInterchange } from './write-interchange.ts';

const SETS = GUIDES.filter((guide) => guide.transactionSet !== 'TA1');
const seeds = fc.integer({ min: 0, max: 999_999 });

const written = (guide: Guide, body: ReturnType<typeof bodyFrom>): Uint8Array =>
  expectOk(
    writeInterchange({
      sender: { qualifier: 'ZZ', id: 'SENDER' },
      receiver: { qualifier: 'ZZ', id: 'RECEIVER' },
      controlNumber: 7,
      usage: 'T',
      date: plainDate('2026-03-04'),
      time: '1200',
      groups: [
        {
          functionalId: guide.functionalId,
          senderCode: 'SENDER',
          receiverCode: 'RECEIVER',
          version: guide.id,
          controlNumber: 1,
          transactions: [{ controlNumber: '0001', guide, body }],
        },
      ],
    }),
    `a body of guide ${guide.name} must be writable`,
  );

const transactionOf = (bytes: Uint8Array): { segments: readonly Segment[]; delimiters: never } => {
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  return transaction as never;
};

const lines = (segments: readonly Segment[]): readonly string[] =>
  segments.map(({ id, elements }) => [id, ...elements].join('*'));

for (const guide of SETS) {
  test(`${guide.name}: a made-up transaction has its type, and is written back byte for byte`, () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bytes = written(guide, bodyFrom(guide, seed));
        const transaction = transactionOf(bytes);
        const typed = decodeTyped(transaction, guide);
        assert.deepEqual(typed.ok ? [] : typed.error.problems, []);
        assert.ok(typed.ok);
        const segments = expectOk(encodeTyped(typed.value, guide, transaction.delimiters), 'what was read must be writable');
        assert.deepEqual(lines(segments), lines(transaction.segments));
        const again = decodeTyped({ segments, delimiters: transaction.delimiters }, guide);
        assert.deepEqual(again, typed);
        assert.deepEqual(JSON.parse(JSON.stringify(typed.value)), typed.value);
        const draft = expectOk(draftOfTyped(typed.value, guide), 'what was read must be a body');
        assert.deepEqual(written(guide, draft), bytes);
      }),
      { numRuns: 25 },
    );
  });
}
