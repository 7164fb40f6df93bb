/** Laws of the typed form over transactions made up from every guide, and over the public samples. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import { bodyFrom } from './guide.arbitrary.ts';
import type { Guide } from './guide.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { GUIDES } from './guides/registry.ts';
import { type Cents, cents } from '../kernel/money.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { readInterchanges } from './interchange.ts';
import type { Segment } from './syntax.ts';
import type { TransactionOf } from './typed.ts';
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

test('a change wins over what was sent, and what was not changed goes out as it came', () => {
  const sent = bytesToText(interchange837(1)).replace('PCN1*200*', 'PCN1*0200.00*').replace('*W1~', '*W1***~');
  const read = decodeTyped(transactionOf(textToBytes(sent)), GUIDE_837P);
  assert.ok(read.ok);
  const [provider] = read.value.loop2000A;
  const [subscriber] = provider?.loop2000B ?? [];
  const [claim] = subscriber?.loop2300 ?? [];
  assert.ok(provider !== undefined && subscriber !== undefined && claim !== undefined);
  assert.equal(claim.clm.totalChargeCents, 20000);
  const texts = (clm: typeof claim.clm): readonly string[] => {
    const changed = { ...claim, clm };
    const tree = { ...read.value, loop2000A: [{ ...provider, loop2000B: [{ ...subscriber, loop2300: [changed] }] }] };
    return lines(expectOk(encodeTyped(tree, GUIDE_837P), 'a changed tree must be writable'));
  };
  const clmOf = (all: readonly string[]): string => all.find((line) => line.startsWith('CLM')) ?? '';
  assert.equal(clmOf(texts(claim.clm)), 'CLM*PCN1*0200.00***11:B:1*Y*A*Y*Y');
  assert.equal(clmOf(texts({ ...claim.clm, totalChargeCents: cents(30050) })), 'CLM*PCN1*300.5***11:B:1*Y*A*Y*Y');
  assert.equal(clmOf(texts({ ...claim.clm, releaseOfInformation: 'I' })), 'CLM*PCN1*0200.00***11:B:1*Y*A*Y*I');
  assert.ok(texts(claim.clm).includes('NM1*IL*1*DOE*JANE****MI*W1***'));
});

test('members that came in another order go out in it, and in the order of the guide once one is added', () => {
  const sent = bytesToText(interchange837(1))
    .replace('REF*D9*173121~', 'REF*D9*173121~REF*G1*AUTH~')
    .replace(/SE\*(\d+)/, 'SE*24');
  const read = decodeTyped(transactionOf(textToBytes(sent)), GUIDE_837P);
  assert.ok(read.ok);
  const claim = read.value.loop2000A[0]?.loop2000B[0]?.loop2300?.[0];
  assert.deepEqual(claim?.$order?.slice(0, 4), ['clm', 'refClearinghouseTrace', 'refPriorAuthorization', 'hiDiagnoses']);
  const written = (tree: typeof read.value): readonly string[] =>
    lines(expectOk(encodeTyped(tree, GUIDE_837P), 'a tree that was read must be writable')).filter((line) =>
      line.startsWith('REF*'),
    );
  assert.deepEqual(written(read.value).slice(1, 3), ['REF*D9*173121', 'REF*G1*AUTH']);
  const more = structuredClone(read.value) as unknown as {
    loop2000A: { loop2000B: { loop2300: Record<string, unknown>[] }[] }[];
  };
  Object.assign(more.loop2000A[0]?.loop2000B[0]?.loop2300[0] ?? {}, { refReferral: { qualifier: '9F', value: 'R1' } });
  assert.deepEqual(written(more as unknown as typeof read.value).slice(1, 4), ['REF*9F*R1', 'REF*G1*AUTH', 'REF*D9*173121']);
});

/** Held by the compiler: what the guide does not have is no program. */
const typesHold = (remittance: TransactionOf<'835'>, claims: TransactionOf<'837P'>): readonly unknown[] => {
  const clp = remittance.loop2000?.[0]?.loop2100[0]?.clp;
  const clm = claims.loop2000A[0]?.loop2000B[0]?.loop2300?.[0]?.clm;
  const paid: Cents | undefined = clp?.paidCents;
  const status: '1' | '2' | '3' | '4' | '19' | '20' | '21' | '22' | '23' | '25' | undefined = clp?.claimStatusCode;
  return [
    paid,
    status,
    // @ts-expect-error the guide lists no claim status 5
    clp?.claimStatusCode === '5',
    // @ts-expect-error an amount is no text
    clp?.paidCents satisfies string | undefined,
    // @ts-expect-error a professional claim has no such member
    clm?.claimStatusCode,
    // @ts-expect-error a loop that may repeat is a list
    claims.loop2000A.loop2000B,
    // @ts-expect-error what is required may not be left out
    encodeTyped({ bht: claims.bht } satisfies TransactionOf<'837P'>, GUIDE_837P),
  ];
};

test('a type exists for every guide, and the compiler holds programs to it', () => {
  assert.equal(typeof typesHold, 'function');
});
