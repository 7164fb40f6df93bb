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
  for (let i = 0; i < 200; i += 1) checker.push(chunk);
  assert.ok(codes(checker.end()).includes('segment-must-fit-the-limit'));
});

test('a million loops and levels are counted, their findings capped', () => {
  const levels = 'HL*7*9*22*1~'.repeat(100_000);
  const file = checkFile(textToBytes(SAMPLE.replace('HL*2*1*22*0~', levels)));
  const checked = file.interchanges[0]?.groups[0]?.transactions[0]?.checked;
  assert.equal(checked?.findings.length, 1000);
  assert.ok((checked?.counts.error ?? 0) > 100_000);
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
