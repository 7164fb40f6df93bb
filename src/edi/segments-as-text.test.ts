import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsAsText } from './segments-as-text.ts';

const ALL = { from: 0, limit: 1000 };
const allOf = (file: Uint8Array): readonly string[] => segmentsAsText(file, ALL).segments;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isa = (end: string): string =>
  `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260105*0800*^*00501*000000001*0*T*:${end}`;

test('an interchange is shown segment by segment, whatever ends a segment', () => {
  for (const end of ['~', '~\r\n', '|', '\n']) {
    const [first, second, ...rest] = allOf(bytes(`${isa(end)}GS*HC*A*B${end}IEA*1*000000001${end}`));
    assert.ok(first?.startsWith('ISA*00*') && first.endsWith('*T*:'), JSON.stringify({ end, first }));
    assert.deepEqual([second, ...rest], ['GS*HC*A*B', 'IEA*1*000000001']);
  }
});

test('what is no X12, cut short or binary is shown as lines, and never throws', () => {
  assert.deepEqual(allOf(bytes('Dear practice,\r\nno remittance today.\n')), ['Dear practice,', 'no remittance today.']);
  assert.deepEqual(allOf(bytes('ISA*00*cut')), ['ISA*00*cut']);
  assert.deepEqual(allOf(new Uint8Array()), []);
  assert.deepEqual(allOf(new Uint8Array([0xff, 0x41])), ['\ufffdA']);
});

test('a part of a file is its part, and the total is that of the whole', () => {
  const file = bytes(`${isa('~')}GS*1~\r\nST*2~\r\n\r\nSE*3~\r\n`);
  const whole = allOf(file);
  assert.deepEqual(whole.slice(1), ['GS*1', 'ST*2', 'SE*3']);
  for (const from of [0, 1, 3, 4, 9])
    for (const limit of [1, 2, 10])
      assert.deepEqual(segmentsAsText(file, { from, limit }), { total: 4, segments: whole.slice(from, from + limit) });
  assert.deepEqual(segmentsAsText(bytes('a\n\nb\n\n \n'), ALL), { total: 3, segments: ['a', '', 'b'] });
  assert.deepEqual(segmentsAsText(bytes('a\n\nb\n\n \n'), { from: 2, limit: 9 }), { total: 3, segments: ['b'] });
});

test('a file without an end of line does not travel whole', () => {
  const { total, segments } = segmentsAsText(bytes('x'.repeat(1_000_000)), ALL);
  assert.equal(total, 1);
  assert.equal(segments[0]?.length, 20_002);
});
