import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Finding } from './finding.ts';
import { interchange837 } from './sample.ts';
import { type Delimiters, type Segment, segmentReader } from './syntax.ts';
import { bytesToText, textToBytes } from './text.ts';
import { segmentsToBytes } from './write-interchange.ts';

const ISA = 'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*1200*^*00501*000000907*0*T*:~';

type Read = { segments: Segment[]; delimiters: Delimiters[]; findings: readonly Finding[] };

function read(chunks: readonly Uint8Array[], limits = {}): Read {
  const reader = segmentReader(limits);
  const segments: Segment[] = [];
  const delimiters: Delimiters[] = [];
  const onRead = (segment: Segment, its: Delimiters): void => {
    segments.push(segment);
    delimiters.push(its);
  };
  for (const chunk of chunks) reader.feed(chunk, onRead);
  reader.finish(onRead);
  return { segments, delimiters, findings: reader.findings };
}

const readText = (text: string, limits = {}): Read => read([textToBytes(text)], limits);
const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);

test('the delimiters come from the ISA and elements keep their separators inside', () => {
  const other = ISA.replaceAll('*', '|').replace('^', '!').replace(':~', '>\n');
  const { segments, delimiters, findings } = readText(`${other}HI|ABK>J020!BF>R05\nIEA|0|000000907\n`);
  assert.deepEqual(delimiters[0], { element: '|', component: '>', repetition: '!', terminator: '\n' });
  assert.deepEqual(segments[1], { id: 'HI', elements: ['ABK>J020!BF>R05'], position: 0, ordinal: 2 });
  assert.equal(segments[0]?.elements[12], '000000907');
  assert.deepEqual(findings, []);
});

test('before version 00402 there is no repetition separator', () => {
  const { delimiters } = readText(`${ISA.replace('*^*00501', '*U*00401')}IEA*0*000000907~`);
  assert.equal(delimiters[0]?.repetition, undefined);
});

test('line breaks after terminators are dropped and positions count from ST', () => {
  const { segments } = readText(`${ISA}\r\nGS*HC~\n\nST*837*0001~\r\nBHT*0019~\nSE*3*0001~\nGE*1*1~IEA*1*000000907~\n`);
  assert.deepEqual(
    segments.map((s) => `${s.id}${s.position}`),
    ['ISA0', 'GS0', 'ST1', 'BHT2', 'SE3', 'GE0', 'IEA0'],
  );
});

test('a missing last terminator is told and its segment is kept', () => {
  const { segments, findings } = readText(`${ISA}IEA*0*000000907`);
  assert.equal(segments.at(-1)?.elements[1], '000000907');
  assert.deepEqual(codes(findings), ['last-segment-must-be-terminated']);
});

test('several interchanges with different delimiters stand in one file', () => {
  const other = ISA.replaceAll('*', '|').replace('^', '!').replace(':~', '>\n');
  const { segments, delimiters } = readText(`${ISA}IEA*0*1~\r\n${other}IEA|0|2\n`);
  assert.deepEqual(
    segments.map((s) => s.id),
    ['ISA', 'IEA', 'ISA', 'IEA'],
  );
  assert.equal(delimiters[3]?.element, '|');
});

test('a header inside an unfinished interchange begins the next one with its own delimiters', () => {
  const other = ISA.replaceAll('*', '|').replace(':~', '>~');
  const { segments, delimiters } = readText(`${ISA}GS*HC~${other}IEA|0|2~`);
  assert.deepEqual(
    segments.map((s) => s.id),
    ['ISA', 'GS', 'ISA', 'IEA'],
  );
  assert.equal(delimiters[2]?.element, '|');
});

test('malformed headers are named and never crash', () => {
  const cases: readonly [string, string][] = [
    ['', ''],
    ['HELLO', 'file-must-be-interchanges'],
    ['ISA', 'isa-must-name-its-element-separator'],
    ['ISA*00*~', 'isa-must-have-16-elements'],
    [ISA.replaceAll('*', 'X'), 'isa-must-name-its-element-separator'],
    [ISA.replace(':~', ':\0'), 'delimiters-must-not-be-data'],
    [ISA.replace(':~', '*~'), 'delimiters-must-be-distinct'],
    [ISA.replace(':~', '^~'), 'delimiters-must-be-distinct'],
    [ISA.replace('RECEIVER       ', 'RECEIVER      '), 'isa-must-be-106-characters'],
    [ISA.replace('RECEIVER       ', 'RECEIVER        '), 'isa-must-be-106-characters'],
  ];
  for (const [text, code] of cases)
    assert.deepEqual(codes(readText(text).findings), code === '' ? [] : [code], text.slice(0, 12));
});

test('a segment over the limit ends the reading with a finding, however it is cut', () => {
  const text = `${ISA}NTE*${'A'.repeat(5000)}`;
  for (const step of [1, 7, 4096, 100_000]) {
    const bytes = textToBytes(text);
    const chunks: Uint8Array[] = [];
    for (let at = 0; at < bytes.length; at += step) chunks.push(bytes.subarray(at, at + step));
    const { segments, findings } = read(chunks, { segmentLength: 1000 });
    assert.deepEqual(codes(findings), ['segment-must-fit-the-limit']);
    assert.equal(segments.length, 1);
  }
});

test('empty segments are skipped and told once', () => {
  const { segments, findings } = readText(`${ISA}~~~~IEA*0*1~`);
  assert.equal(segments.length, 2);
  assert.deepEqual(codes(findings), ['segment-must-not-be-empty']);
});

test('cutting the file at any byte gives the same segments', () => {
  const bytes = interchange837(1);
  const whole = read([bytes]);
  assert.ok(whole.segments.length > 30);
  for (let at = 0; at <= bytes.length; at += 1) {
    assert.deepEqual(read([bytes.subarray(0, at), bytes.subarray(at)]), whole);
  }
  assert.deepEqual(read([...bytes].map((byte) => Uint8Array.of(byte))), whole);
});

test('what was read is written back byte for byte', () => {
  const bytes = interchange837(3);
  const { segments, delimiters } = read([bytes]);
  const first = delimiters[0];
  assert.ok(first !== undefined);
  assert.deepEqual(segmentsToBytes(segments, first), bytes);
});

test('any bytes as element text come back exactly', () => {
  const text = fc.uint8Array({ maxLength: 40 }).map((bytes) => bytesToText(bytes).replace(/[*~\r\n]/g, ' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (elements) => {
      const { segments } = readText(`${ISA}K3*${elements.join('*')}~IEA*0*1~`);
      assert.deepEqual(segments[1]?.elements, elements);
    }),
    { numRuns: 200 },
  );
});

test('no input makes the reader throw', () => {
  const bytes = interchange837(1);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }), (edits) => {
      const mutated = bytes.slice();
      for (const [at, value] of edits) mutated[at] = value;
      const { segments } = read([mutated]);
      assert.ok(segments.length <= bytes.length);
    }),
    { numRuns: 200 },
  );
});
