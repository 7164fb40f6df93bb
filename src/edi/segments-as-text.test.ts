import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segmentsAsText } from './segments-as-text.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const isa = (end: string): string =>
  `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260105*0800*^*00501*000000001*0*T*:${end}`;

test('an interchange is shown segment by segment, whatever ends a segment', () => {
  for (const end of ['~', '~\r\n', '|', '\n']) {
    const [first, second, ...rest] = segmentsAsText(bytes(`${isa(end)}GS*HC*A*B${end}IEA*1*000000001${end}`));
    assert.ok(first?.startsWith('ISA*00*') && first.endsWith('*T*:'), JSON.stringify({ end, first }));
    assert.deepEqual([second, ...rest], ['GS*HC*A*B', 'IEA*1*000000001']);
  }
});

test('what is no X12, cut short or binary is shown as lines, and never throws', () => {
  assert.deepEqual(segmentsAsText(bytes('Dear practice,\r\nno remittance today.\n')), ['Dear practice,', 'no remittance today.']);
  assert.deepEqual(segmentsAsText(bytes('ISA*00*cut')), ['ISA*00*cut']);
  assert.deepEqual(segmentsAsText(new Uint8Array()), []);
  assert.deepEqual(segmentsAsText(new Uint8Array([0xff, 0x41])), ['\ufffdA']);
});
