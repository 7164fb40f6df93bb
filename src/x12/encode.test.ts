import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { expectOk } from '../kernel/result.ts';
import { draftOf, type EncodeFailure, encodeTransaction, type LoopDraft, loop, repeat, seg, transactionBody } from './encode.ts';
import { GUIDE_837P } from './guides/837p.ts';
import { GUIDE_999 } from './guides/999.ts';
import { readInterchanges, type Transaction } from './interchange.ts';
import { allLoops, element, segmentOf } from './loop.ts';
import { body837, interchange837 } from './sample.ts';
import { type Delimiters, STANDARD_DELIMITERS } from './syntax.ts';
import { bytesToText } from './text.ts';
import { transliterate, transliterateText } from './transliterate.ts';
import { validate } from './validate.ts';
import { type InterchangeOut, writeInterchange } from './write-interchange.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { decode } from './decode.ts';

const envelope = (body: LoopDraft, delimiters: Delimiters = STANDARD_DELIMITERS): InterchangeOut => ({
  sender: { qualifier: 'ZZ', id: 'CLINIC' },
  receiver: { qualifier: 'ZZ', id: 'PAYER' },
  controlNumber: 7,
  usage: 'T',
  date: plainDate('2026-03-04'),
  time: '1200',
  delimiters,
  groups: [
    {
      functionalId: 'HC',
      senderCode: 'CLINIC',
      receiverCode: 'PAYER',
      version: GUIDE_837P.id,
      controlNumber: 7,
      transactions: [{ controlNumber: '0001', guide: GUIDE_837P, body }],
    },
  ],
});

function only(bytes: Uint8Array): Transaction {
  const transaction = readInterchanges(bytes).interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction !== undefined);
  return transaction;
}

/** The sample with one claim number and one note put in. */
function withText(pcn: string, note: string): LoopDraft {
  const body = body837(1);
  const swap = (node: LoopDraft): LoopDraft => ({
    ...node,
    segments: node.segments.flatMap((s) =>
      s.id === 'CLM'
        ? [{ id: 'CLM', elements: [pcn, ...s.elements.slice(1)] }]
        : s.id === 'HI'
          ? [seg('NTE', 'ADD', note), s]
          : [s],
    ),
    loops: node.loops.map(swap),
  });
  return swap(body);
}

const failure = (result: ReturnType<typeof writeInterchange> | ReturnType<typeof encodeTransaction>): EncodeFailure => {
  assert.ok(!result.ok);
  return result.error;
};

test('the header is 106 characters and the same input gives the same bytes', () => {
  const text = bytesToText(interchange837(2));
  assert.equal(text.indexOf('~'), 105);
  assert.equal(text, bytesToText(interchange837(2)));
  assert.ok(
    text.startsWith(
      'ISA*00*          *00*          *ZZ*CLINIC         *ZZ*SAMPLE         *260304*1200*^*00501*000000001*0*T*:~GS*HC*',
    ),
  );
});

test('what is written is read back, checks clean and writes to the same bytes again', () => {
  const bytes = expectOk(writeInterchange(envelope(body837(3))), 'writable');
  const transaction = only(bytes);
  const { root, findings } = validate(transaction);
  assert.deepEqual(findings, []);
  assert.ok(root !== undefined);
  assert.deepEqual(expectOk(writeInterchange(envelope(draftOf(root, transaction.delimiters))), 'writable'), bytes);
});

test('other delimiters carry the same data', () => {
  const delimiters: Delimiters = { element: '|', component: '>', repetition: '!', terminator: '\n' };
  const transaction = only(expectOk(writeInterchange(envelope(body837(1), delimiters)), 'writable'));
  assert.deepEqual(transaction.delimiters, delimiters);
  assert.deepEqual(validate(transaction).findings, []);
  const same = draftOf(decode(transaction.segments, GUIDE_837P, delimiters).root, delimiters);
  const usual = only(interchange837(1));
  assert.deepEqual(same, draftOf(decode(usual.segments, GUIDE_837P, usual.delimiters).root, usual.delimiters));
});

test('a delimiter in data is refused with its place and without the text', () => {
  for (const character of ['*', ':', '^', '~']) {
    const error = failure(writeInterchange(envelope(withText('PCN1', `FALL${character}CLM`))));
    assert.equal(error.code, 'data-must-not-contain-a-delimiter');
    assert.equal(error.path, '2000A/2000B/2300/NTE-02');
    assert.ok(!error.message.includes('FALL'));
  }
  for (const character of ['\n', '\0', 'é', '€', '\u007f']) {
    assert.equal(
      failure(writeInterchange(envelope(withText('PCN1', `A${character}`)))).code,
      'data-must-be-in-the-x12-character-set',
    );
  }
});

test('transliteration makes any text writable, tells each change, and never changes the number of segments', () => {
  const count = only(expectOk(writeInterchange(envelope(withText('PCN1', 'PLAIN'))), 'writable')).segments.length;
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      (pcn, note) => {
        const { body, changes } = transliterate(withText(`P${pcn}`, `N${note}`));
        const transaction = only(expectOk(writeInterchange(envelope(body)), 'transliterated text must be writable'));
        assert.equal(transaction.segments.length, count);
        const claim = allLoops(decode(transaction.segments, GUIDE_837P, transaction.delimiters).root, '2300')[0];
        assert.ok(claim !== undefined);
        const clean = /^[\x20-\x7e]*$/;
        const untouched = clean.test(pcn + note) && !/[*:^~]/.test(pcn + note);
        assert.equal(changes.length === 0, untouched);
        if (untouched) assert.equal(element(segmentOf(claim, 'CLM'), 1), `P${pcn}`);
      },
    ),
    { numRuns: 300 },
  );
});

test('transliteration follows its written rules', () => {
  assert.deepEqual(transliterateText('Müller—Núñez'), { text: 'Muller-Nunez', rules: ['accent-dropped', 'look-alike'] });
  assert.deepEqual(transliterateText('A*B~C'), { text: 'A B C', rules: ['delimiter-to-space'] });
  assert.deepEqual(transliterateText('日'), { text: '?', rules: ['unknown-to-question-mark'] });
  assert.deepEqual(transliterateText('O’Brien\t'), { text: "O'Brien ", rules: ['look-alike', 'control-to-space'] });
});

test('a segment or loop the guide does not allow there, or out of order, is refused', () => {
  const cases: readonly [LoopDraft, string, string][] = [
    [transactionBody('837', [seg('BPR', 'I')]), 'segment-must-be-allowed-by-the-guide', 'BPR'],
    [transactionBody('837', [seg('BHT', '0020')]), 'segment-must-be-allowed-by-the-guide', 'BHT'],
    [transactionBody('837', [], [loop('1000A', [seg('NM1', '40', '2')])]), 'loop-must-be-allowed-by-the-guide', '1000A'],
    [
      transactionBody('837', [], [loop('2000A', [seg('HL', '1', '', '20', '1')]), loop('1000A', [seg('NM1', '41', '2')])]),
      'loop-must-be-allowed-by-the-guide',
      '1000A',
    ],
    [transactionBody('837', [], [loop('1000A', [])]), 'loop-must-begin-with-its-first-segment', '1000A'],
    [
      transactionBody('837', [], [loop('1000A', [seg('NM1', '41', '2'), seg('N3', 'X')])]),
      'segment-must-be-allowed-by-the-guide',
      '1000A/N3',
    ],
    [transactionBody('999', []), 'loop-must-be-allowed-by-the-guide', '999'],
  ];
  for (const [body, code, path] of cases) {
    const error = failure(encodeTransaction(body, GUIDE_837P));
    assert.deepEqual([error.code, error.path], [code, path]);
  }
});

test('segments that follow loops in the guide are written after them', () => {
  const body = transactionBody(
    '999',
    [seg('AK1', 'HC', '1'), seg('AK9', 'R', '1', '1', '0')],
    [loop('2000', [seg('AK2', '837', '0001'), seg('IK5', 'R', '5')], [loop('2100', [seg('IK3', 'CLM', '22', '', '8')])])],
  );
  const segments = expectOk(encodeTransaction(body, GUIDE_999), 'encodable');
  assert.deepEqual(
    segments.map((s) => s.id),
    ['AK1', 'AK2', 'IK3', 'IK5', 'AK9'],
  );
});

test('trailing empty elements and components are dropped, repetitions are joined', () => {
  const body = transactionBody('837', [seg('BHT', '0019', '00', ['A', '', ''], '', '')]);
  assert.deepEqual(expectOk(encodeTransaction(body, GUIDE_837P), 'encodable')[0]?.elements, ['0019', '00', 'A']);
  const repeated = transactionBody('837', [seg('BHT', '0019', repeat('A', ['B', 'C']))]);
  assert.deepEqual(expectOk(encodeTransaction(repeated, GUIDE_837P), 'encodable')[0]?.elements, ['0019', 'A^B:C']);
});

test('an envelope that cannot be written is refused', () => {
  const good = envelope(body837(1));
  const bad: readonly Partial<InterchangeOut>[] = [
    { sender: { qualifier: 'ZZ', id: 'MORE-THAN-FIFTEEN' } },
    { controlNumber: 1_000_000_000 },
    { controlNumber: 1.5 },
    { time: '2400' },
    { delimiters: { ...STANDARD_DELIMITERS, component: '*' } },
    { delimiters: { ...STANDARD_DELIMITERS, terminator: 'A' } },
    { receiver: { qualifier: 'ZZ', id: 'A*B' } },
  ];
  for (const change of bad) assert.ok(!writeInterchange({ ...good, ...change }).ok, JSON.stringify(change));
});
