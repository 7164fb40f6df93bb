/** Files nobody should send: no crash, memory bounded, a precise finding (reference reliability.md §2.3). */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFile, type CheckedFile, fileChecker } from './check-file.ts';
import { interchange837 } from './sample.ts';
import { bytesToText, textToBytes } from './text.ts';

const SAMPLE = bytesToText(interchange837(1));

const codes = (file: CheckedFile): readonly string[] => [
  ...file.findings.map((each) => each.code),
  ...file.interchanges.flatMap(({ interchange, groups }) => [
    ...interchange.findings.map((each) => each.code),
    ...groups.flatMap(({ group, transactions }) => [
      ...group.findings.map((each) => each.code),
      ...transactions.flatMap(({ checked }) => checked.findings.map((each) => each.code)),
    ]),
  ]),
];

const told = (text: string): readonly string[] => codes(checkFile(textToBytes(text)));

test('each broken file is told for what it is', () => {
  const wide = Uint8Array.from([0xff, 0xfe, ...Array.from(SAMPLE, (each) => [each.charCodeAt(0), 0]).flat()]);
  assert.deepEqual(codes(checkFile(wide)), ['file-must-have-one-byte-per-character']);
  assert.deepEqual(told(`\xef\xbb\xbf${SAMPLE}`), ['file-should-begin-with-isa']);
  const cases: readonly [string, string][] = [
    ['', ''],
    ['HELLO', 'file-must-be-interchanges'],
    [SAMPLE.replaceAll('*', '7'), 'isa-must-name-its-element-separator'],
    [SAMPLE.replaceAll('~', '*'), 'delimiters-must-be-distinct'],
    [SAMPLE.replaceAll('~', '\0'), 'delimiters-must-not-be-data'],
    [SAMPLE.replace('SAMPLE         ', 'SAMPLE        '), 'isa-must-be-106-characters'],
    [SAMPLE.replace('SAMPLE         ', 'SAMPLE          '), 'isa-must-be-106-characters'],
    [SAMPLE.slice(0, -1), 'last-segment-must-be-terminated'],
    [SAMPLE.replace('HC:99213:25*50*', 'HC:99213:25*1e9*'), 'number-must-be-a-decimal'],
    [SAMPLE.replace('HC:99213:25*50*', 'HC:99213:25*1,000.00*'), 'number-must-be-a-decimal'],
    [SAMPLE.replace('HC:99213:25*50*', 'HC:99213:25*50.001*'), 'amount-must-be-decimal-cents'],
    [SAMPLE.replace('1 MAIN ST', '1 MAIN\0ST'), 'text-must-be-in-the-x12-character-set'],
    [SAMPLE.replace('HL*2*1*22*0', 'HL*2*2*22*0'), 'hl-parent-must-be-the-level-above'],
    [SAMPLE.replace('IEA*1*000000001', 'IEA*1*000000002'), 'interchange-control-numbers-must-match'],
    [SAMPLE.replace('ISA*00*', 'ISA*'), 'delimiters-must-not-be-data'],
  ];
  for (const [text, code] of cases) {
    const found = told(text);
    assert.ok(code === '' ? found.length === 0 : found.includes(code), `${code}: ${found.join(', ')}`);
  }
});

test('a segment without end stops the reading at the limit, and nothing of it is kept', () => {
  const checker = fileChecker();
  checker.push(textToBytes(SAMPLE.slice(0, SAMPLE.indexOf('HL*'))));
  const chunk = textToBytes('A'.repeat(65_536));
  // A gigabyte of it, which nobody has to hold.
  for (let i = 0; i < 16_384; i += 1) checker.push(chunk);
  const file = checker.end();
  assert.ok(codes(file).includes('segment-must-fit-the-limit'));
  assert.ok(JSON.stringify(file).length < 20_000);
});

test('a file without any terminator is told for what it is', () => {
  assert.deepEqual(told(SAMPLE.slice(0, 105)), ['isa-must-have-16-elements']);
  assert.ok(told(SAMPLE.slice(0, 106) + 'GS*HC*CLINIC'.repeat(20)).includes('last-segment-must-be-terminated'));
});

/** The four delimiters of the sample in their places, replaced. */
const delimitedBy = (four: string): string => SAMPLE.replaceAll(/[*:^~]/g, (each) => four['*:^~'.indexOf(each)] ?? each);

test('delimiters may be any signs, and nothing that data is made of, nor one sign twice', () => {
  for (const fine of ['|>!\n', '\x1d\x1f\x1e\x1c', '+<{}', '@#$%'])
    assert.deepEqual(told(delimitedBy(fine)), [], JSON.stringify(fine));
  const cases: readonly [string, string, string][] = [
    ['*:^A', 'delimiters-must-not-be-data', '004'],
    ['*:^9', 'delimiters-must-not-be-data', '004'],
    ['*:^\0', 'delimiters-must-not-be-data', '004'],
    ['*:^ ', 'delimiters-must-not-be-data', '004'],
    ['A:^~', 'isa-must-name-its-element-separator', '026'],
    ['\n:^~', 'isa-must-name-its-element-separator', '026'],
    ['*A^~', 'delimiters-must-be-distinct', '027'],
    ['*~^~', 'delimiters-must-be-distinct', '027'],
    ['::^~', 'delimiters-must-be-distinct', '027'],
    ['*:~~', 'delimiters-must-be-distinct', '027'],
  ];
  for (const [four, code, ta105] of cases) {
    const { findings, interchanges } = checkFile(textToBytes(delimitedBy(four)));
    assert.deepEqual([findings[0]?.code, findings[0]?.codes.ta105, interchanges.length], [code, ta105, 0], JSON.stringify(four));
  }
});

test('wrong counts and control numbers are each told, with the code of their acknowledgement', () => {
  const cases: readonly [string, string, string, string][] = [
    ['SE*40*0001', 'SE*41*0001', 'segment-count-must-match', 'ik502 4'],
    ['SE*40*0001', 'SE*-40*0001', 'segment-count-must-match', 'ik502 4'],
    ['SE*40*0001', 'SE*40*0002', 'transaction-control-numbers-must-match', 'ik502 3'],
    ['SE*40*0001~', '', 'transaction-must-end-with-se', 'ik502 2'],
    ['ST*837*0001', 'ST*837*1', 'transaction-control-number-must-be-well-formed', 'ik502 7'],
    ['GE*1*1', 'GE*2*1', 'transaction-count-must-match', 'ak905 5'],
    ['GE*1*1', 'GE*1*01', 'group-control-numbers-must-match', 'ak905 4'],
    ['GE*1*1~', '', 'group-must-end-with-ge', 'ak905 3'],
    ['IEA*1*', 'IEA*3*', 'group-count-must-match', 'ta105 021'],
    ['IEA*1*000000001~', '', 'interchange-must-end-with-iea', 'ta105 023'],
    ['IEA*1*000000001', 'IEA*1*1', 'interchange-control-numbers-must-match', 'ta105 001'],
    ['*000000001*0*T', '*00000000A*0*T', 'interchange-control-number-must-be-nine-digits', 'ta105 018'],
    ['*0*T*:', '*0*X*:', 'usage-indicator-must-be-p-or-t', 'ta105 020'],
    ['GS*HC', 'GS*HP', 'transaction-must-fit-its-group', 'ik502 6'],
  ];
  for (const [from, to, code, said] of cases) {
    assert.ok(SAMPLE.includes(from), from);
    const file = checkFile(textToBytes(SAMPLE.replace(from, to)));
    const all = file.interchanges.flatMap(({ interchange, groups }) => [
      ...interchange.findings,
      ...groups.flatMap(({ group, transactions }) => [
        ...group.findings,
        ...transactions.flatMap((each) => each.checked.findings),
      ]),
    ]);
    const finding = all.find((each) => each.code === code);
    assert.ok(finding !== undefined, `${code}: ${all.map((each) => each.code).join(', ')}`);
    const [name = '', value] = said.split(' ');
    assert.equal(finding.codes[name as 'ik502'], value, code);
  }
});

test('a test file says so, whatever it holds', () => {
  assert.deepEqual(
    ['T', 'P', 'I'].map(
      (usage) => checkFile(textToBytes(SAMPLE.replace('*0*T*:', `*0*${usage}*:`))).interchanges[0]?.interchange.header.usage,
    ),
    ['T', 'P', 'I'],
  );
});

test('levels that name each other as parents, or a parent that never comes, are told and walked once', () => {
  const cycle = SAMPLE.replace('HL*1**20*1', 'HL*1*2*20*1');
  assert.ok(told(cycle).includes('element-must-not-be-used-here'));
  assert.ok(told(SAMPLE.replace('HL*2*1*22*0', 'HL*2*9*22*0')).includes('hl-parent-must-be-the-level-above'));
  assert.ok(told(SAMPLE.replace('HL*2*1*22*0', 'HL*3*1*22*0')).includes('hl-must-be-numbered-in-sequence'));
});

test('an amount is decimal cents or an error, never something near it', () => {
  for (const amount of [
    '1e9',
    '1,000.00',
    '0x10',
    'NaN',
    'Infinity',
    '--5',
    '5-',
    '5.',
    '.',
    '50.001',
    '99999999999999',
    '\u0665'.normalize(),
  ]) {
    const sent = SAMPLE.replace('CLM*PCN1*200*', () => `CLM*PCN1*${amount.replaceAll(/[^\x20-\x7e]/g, '\xd9\xa5')}*`);
    assert.ok(
      told(sent).some((each) => /decimal|longer|sum-of-its-lines|character-set/.test(each)),
      amount,
    );
  }
});

test('names of members of every object are data like any other', () => {
  for (const name of ['__proto__', 'constructor', 'hasOwnProperty']) {
    const text = SAMPLE.replace('CLM*PCN1*', `CLM*${name}*`).replace('REF*D9*', `${name}*D9*`);
    assert.ok(told(text).includes('segment-must-be-known'));
  }
});

test('a million loops and levels are counted, their findings capped', () => {
  const at = SAMPLE.indexOf('HL*2*1*22*0~');
  const checker = fileChecker();
  checker.push(textToBytes(SAMPLE.slice(0, at)));
  const levels = textToBytes('HL*7*9*22*1~'.repeat(10_000));
  for (let i = 0; i < 100; i += 1) checker.push(levels);
  checker.push(textToBytes(SAMPLE.slice(at)));
  const file = checker.end();
  const checked = file.interchanges[0]?.groups[0]?.transactions[0]?.checked;
  assert.equal(checked?.findings.length, 1000);
  assert.ok((checked?.counts.error ?? 0) > 1_000_000);
  assert.equal(checked?.suppressed, (checked?.counts.error ?? 0) + (checked?.counts.warning ?? 0) - 1000);
});

test('a segment of many thousand elements is one finding, not many', () => {
  const found = told(SAMPLE.replace('BHT*0019', `BHT${'*'.repeat(100_000)}0019`));
  assert.ok(found.length < 20 && found.includes('segment-must-not-have-more-elements'), found.join());
});

test('binary data is taken by its length, whatever bytes it holds', () => {
  const text = SAMPLE.replace('REF*D9*', 'BIN*13*A~B*C:D^ISA*X~~REF*D9*');
  const found = checkFile(textToBytes(text)).interchanges[0]?.groups[0]?.transactions[0]?.checked.findings ?? [];
  assert.deepEqual(
    found.map((each) => `${each.code} ${each.segment}`),
    ['segment-count-must-match SE', 'segment-must-be-known BIN'],
  );
});
