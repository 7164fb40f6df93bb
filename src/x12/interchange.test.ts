import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type InterchangeEvent, readInterchanges, readTransactions, transactionReader } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';
import { validate } from './validate.ts';

const GOOD = bytesToText(interchange837(2));
const COUNT = Number(/SE\*(\d+)\*/.exec(GOOD)?.[1]);
const read = (text: string): ReturnType<typeof readInterchanges> => readInterchanges(textToBytes(text));

/** Codes of all envelope findings, with where they hang. */
function codes(text: string): string[] {
  const file = read(text);
  return [
    ...file.findings.map((f) => `file ${f.code}`),
    ...file.interchanges.flatMap((i) => [
      ...i.findings.map((f) => `interchange ${f.code} ${f.codes.ta105 ?? ''}`),
      ...i.groups.flatMap((g) => [
        ...g.findings.map((f) => `group ${f.code} ${f.codes.ak905 ?? ''}`),
        ...g.transactions.flatMap((t) => t.findings.map((f) => `transaction ${f.code} ${f.codes.ik502 ?? ''}`)),
      ]),
    ]),
  ];
}

test('a good file is one interchange, one group, one transaction and no finding', () => {
  const { interchanges } = read(GOOD);
  const [interchange] = interchanges;
  assert.equal(interchanges.length, 1);
  assert.equal(interchange?.header.controlNumber, '000000001');
  assert.equal(interchange?.header.senderId, 'CLINIC');
  assert.equal(interchange?.header.usage, 'T');
  const transaction = interchange?.groups[0]?.transactions[0];
  assert.equal(transaction?.version, '005010X222A1');
  assert.equal(transaction?.segments[0]?.id, 'ST');
  assert.equal(transaction?.segments.at(-1)?.id, 'SE');
  assert.deepEqual(codes(GOOD), []);
});

test('each broken envelope rule is told with its acknowledgement code', () => {
  const cases: readonly [string, string, string][] = [
    ['IEA*1*', 'IEA*2*', 'interchange group-count-must-match 021'],
    ['IEA*1*000000001', 'IEA*1*1', 'interchange interchange-control-numbers-must-match 001'],
    ['*000000001*0*T', '*00000000A*0*T', 'interchange interchange-control-number-must-be-nine-digits 018'],
    ['*0*T*', '*0*X*', 'interchange usage-indicator-must-be-p-or-t 020'],
    ['GE*1*1', 'GE*2*1', 'group transaction-count-must-match 5'],
    ['GE*1*1', 'GE*1*01', 'group group-control-numbers-must-match 4'],
    [`SE*${COUNT}*0001`, `SE*${COUNT + 1}*0001`, 'transaction segment-count-must-match 4'],
    [`SE*${COUNT}*0001`, `SE*${COUNT}*001`, 'transaction transaction-control-numbers-must-match 3'],
    [`SE*${COUNT}*0001~`, '', 'transaction transaction-must-end-with-se 2'],
    ['GE*1*1~', '', 'group group-must-end-with-ge 3'],
    ['IEA*1*000000001~', '', 'interchange interchange-must-end-with-iea 023'],
    ['ST*837*0001*005010X222A1', 'ST*837*0001*005010X223A2', 'transaction transaction-version-must-match-its-group I6'],
    ['GS*HC', 'GS*HP', 'transaction transaction-must-fit-its-group 6'],
    ['GE*1*1~', 'REF*X*1~GE*1*1~', 'group segment-must-be-inside-a-transaction 3'],
  ];
  for (const [from, to, expected] of cases) {
    assert.ok(GOOD.includes(from), `the sample must hold ${from}`);
    assert.ok(codes(GOOD.replace(from, to)).includes(expected), `${from} → ${to}: ${codes(GOOD.replace(from, to)).join('; ')}`);
  }
});

test('a repeated transaction control number is told', () => {
  const set = GOOD.slice(GOOD.indexOf('ST*'), GOOD.indexOf('GE*'));
  assert.deepEqual(codes(GOOD.replace('GE*1*1', `${set}GE*2*1`)), ['transaction transaction-control-number-must-be-unique 23']);
});

test('a cut file keeps what was whole and tells every missing trailer', () => {
  const cut = GOOD.slice(0, GOOD.indexOf('SE*'));
  assert.deepEqual(codes(cut), [
    'interchange interchange-must-end-with-iea 023',
    'group group-must-end-with-ge 3',
    'transaction transaction-must-end-with-se 2',
  ]);
});

test('reading by chunks gives the same events as reading whole', () => {
  const bytes = textToBytes(GOOD + GOOD.replaceAll('000000001', '000000002'));
  const whole = [...readTransactions(bytes)];
  assert.equal(whole.filter((event) => event.kind === 'transaction').length, 2);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (step) => {
      const reader = transactionReader();
      const events: InterchangeEvent[] = [];
      for (let at = 0; at < bytes.length; at += step) events.push(...reader.push(bytes.subarray(at, at + step)));
      events.push(...reader.end());
      assert.deepEqual(events, whole);
    }),
    { numRuns: 40 },
  );
});

test('a transaction over the limit keeps the first segments and is told', () => {
  const file = readInterchanges(textToBytes(GOOD), { transactionSegments: 10 });
  const transaction = file.interchanges[0]?.groups[0]?.transactions[0];
  assert.ok(transaction?.findings.some((f) => f.code === 'transaction-must-fit-the-limit'));
  assert.ok((transaction?.segments.length ?? 0) <= 11);
});

test('no mutation of a file makes reading or checking throw', () => {
  const bytes = textToBytes(GOOD);
  const pieces = ['~', '*', ':', '^', 'ISA*', 'ST*837*1~', 'SE*1*1~', 'HL*1*1*22*0~', '\0', '\n', 'HL*9**20*1~', 'GS*~', 'IEA~'];
  const edit = fc.tuple(fc.nat(bytes.length - 1), fc.nat(30), fc.constantFrom('', ...pieces));
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      let text = GOOD;
      for (const [at, drop, piece] of edits) text = text.slice(0, at) + piece + text.slice(at + drop);
      for (const interchange of read(text).interchanges) {
        for (const group of interchange.groups) for (const transaction of group.transactions) validate(transaction);
      }
    }),
    { numRuns: 300 },
  );
});
