import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../kernel/said.ts';
import { brief, faultsOf, readAll, utf8 } from './test-reading.ts';

const patient = (id: string, more: object = {}): object => ({ resourceType: 'Patient', id, ...more });
const entry = (id: string): object => ({
  fullUrl: `urn:uuid:${id}`,
  resource: patient(id),
  request: { method: 'POST', url: 'Patient' },
});
const bundle = (...ids: readonly string[]): object => ({ resourceType: 'Bundle', type: 'transaction', entry: ids.map(entry) });

test('a byte that is not UTF-8 is named, and the other entries go on', () => {
  const text = JSON.stringify(bundle('a', 'b', 'c'));
  const bytes = utf8(text);
  const at = text.indexOf('"b"') + 1;
  bytes[at] = 0xe9;
  const { items } = readAll(bytes);
  assert.equal(brief(items), `patient:a -entry-must-be-utf-8@${at} patient:c`);
  assert.match(inEnglish(faultsOf(items)[0]?.finding.message ?? { text: '' }), /Windows-1252/);
});

/** Each: what the middle entry is made into, the code, and the text at whose first byte the fault shows. */
const BAD_ENTRIES: readonly (readonly [string, string, string])[] = [
  ['{"resource":{"resourceType":"Patient","id":nil}}', 'entry-must-be-json', 'nil'],
  ['{"resource":{"resourceType":"Patient","id":"b",}}', 'entry-must-be-json', '}}'],
  ['{"resource":{"resourceType":"Patient","x":01}}', 'entry-must-be-json', '01'],
  ['{"resource":{"resourceType":"Patient","x":1e999}}', 'entry-must-be-json', '1e999'],
  ['{"resource":{"resourceType":"Patient","x":"\\q"}}', 'entry-must-be-json', '\\q'],
  ['{"resource":{"resourceType":"Patient","x":"a\u0000b"}}', 'entry-must-be-json', '\u0000'],
  ['{"resource":{"resourceType":"Patient","x":"line\nline"}}', 'entry-must-be-json', '\nline'],
  ['{"resource":{"resourceType":"Patient","id":"b","id":"c"}}', 'member-must-not-repeat', '"id":"c"'],
  ['{"resource":{"resourceType":"Patient","id":"b","\\u0069d":"c"}}', 'member-must-not-repeat', '"\\u0069d"'],
  ['{"resource":{"resourceType":"Patient","id":"b","x":{"y":1 "z":2}}}', 'file-must-be-json', '"z":2'],
  ['{"resource":{"resourceType":"Patient","id":"b"}', 'file-must-be-json', '{"fullUrl":"urn:uuid:c"'],
  ['{"resource":{"resourceType":"Patient","id":"b"}}}', 'file-must-be-json', '},{"fullUrl":"urn:uuid:c"'],
  ['{"resource":{"resourceType":"Patient","id":"b]}}', 'file-must-be-json', 'fullUrl":"urn:uuid:c"'],
  ['{"resource":{"resourceType":"Patient","id":"b"]}', 'file-must-be-json', ']},{'],
];

test('one bad entry is told with its byte and the others go on, whatever is wrong with it', () => {
  for (const [bad, code, shows] of BAD_ENTRIES) {
    const text = `{"resourceType":"Bundle","entry":[${JSON.stringify(entry('a'))},${bad},${JSON.stringify(entry('c'))},${JSON.stringify(entry('d'))}],"type":"batch"}`;
    const from = text.indexOf(bad);
    const { items } = readAll(text);
    const [fault] = faultsOf(items);
    assert.equal(fault?.finding.code, code, bad);
    assert.equal(fault.finding.message.values?.['byte'], text.indexOf(shows, from), bad);
    assert.equal(faultsOf(items).length, 1, bad);
    assert.equal(items[0]?.kind === 'patient' && items[0].source.id, 'a', bad);
    const last = items.at(-1);
    assert.equal(last?.kind === 'patient' && last.source.id, 'd', `${bad}: ${brief(items)}`);
  }
});

test('a missing comma between entries costs none of them', () => {
  const text = `{"resourceType":"Bundle","entry":[${JSON.stringify(entry('a'))}${JSON.stringify(entry('b'))}]}`;
  assert.match(brief(readAll(text).items), /^patient:a -file-must-be-json@\d+ patient:b$/);
});

test('a bad line costs this line', () => {
  const good = (id: string): string => JSON.stringify(patient(id));
  for (const bad of [
    '{"resourceType":"Patient","id":"b',
    '{"resourceType":"Patient","name":[{"given":["x",',
    'oops',
    '{"a":nul}',
    '[1,2]',
    '"x"',
  ]) {
    const { items } = readAll(`${good('a')}\n${bad}\n${good('c')}\n${good('d')}\n`, { lines: true });
    assert.match(brief(items), /^patient:a -\S+ (-\S+ )?patient:c patient:d$/, `${bad}: ${brief(items)}`);
    assert.equal(faultsOf(items)[0]?.place.line, 2, bad);
  }
  assert.match(brief(readAll(`{"resourceType":"Patient","id":"x\n${good('c')}\n`, { lines: true }).items), /^-\S+ patient:c$/);
  // Without being told that it is a file of lines: known from the second line on.
  assert.match(
    brief(readAll(`${good('a')}\n${good('b')}\n{"x":[\n${good('c')}\n`).items),
    /^patient:a patient:b -\S+ patient:c$/,
  );
});

test('a list of documents goes on behind a bad one when it is written line by line, and is given up when not', () => {
  const good = (id: string): string => JSON.stringify(patient(id));
  const lines = `[\n  ${good('a')},\n  {"resourceType":"Patient","id":"b",\n  ${good('c')},\n  ${good('d')}\n]`;
  assert.match(brief(readAll(lines).items), /^patient:a -\S+ patient:c patient:d$/);
  assert.match(brief(readAll(`[${good('a')},{"x":[}],${good('c')}]`).items), /^patient:a !file-must-be-json@\d+$/);
});

test('of a file that was cut off, all that is whole is read and the cut is told', () => {
  const text = JSON.stringify(bundle('a', 'b', 'c'));
  const starts = [...text.matchAll(/\{"fullUrl"/g)].map((match) => match.index);
  for (let length = 1; length < text.length; length += 1) {
    const { items, tally } = readAll(text.slice(0, length));
    const whole = starts.filter((start) => start + JSON.stringify(entry('a')).length <= length).length;
    assert.equal(items.filter((item) => item.kind === 'patient').length, whole, `${length}`);
    assert.equal(faultsOf(items).length, 1, `${length}: ${brief(items)}`);
    assert.equal(faultsOf(items)[0]?.reach, 'file');
    assert.equal(tally.entries, tally.records + tally.faults);
  }
});

test('what nests or grows beyond the limits is left out, and the rest goes on', () => {
  const deep = (depth: number): string =>
    `{"resource":{"resourceType":"Patient","id":"b","x":${'['.repeat(depth)}${']'.repeat(depth)}}}`;
  const around = (middle: string): string =>
    `{"resourceType":"Bundle","entry":[${JSON.stringify(entry('a'))},${middle},${JSON.stringify(entry('c'))}]}`;
  assert.equal(brief(readAll(around(deep(150))).items), 'patient:a patient:b patient:c');
  for (const depth of [300, 60_000, 200_000]) {
    assert.match(brief(readAll(around(deep(depth)), { size: 4096 }).items), /^patient:a -\S+ patient:c$/, `${depth}`);
  }
  const long = `{"resource":{"resourceType":"Patient","id":"b","x":"${'y'.repeat(5000)}"}}`;
  const limits = { sliceBytes: 2000, depth: 200 };
  for (const size of [100, 1_000_000]) {
    assert.match(brief(readAll(around(long), { limits, size }).items), /^patient:a -entry-must-fit-its-limit@\d+ patient:c$/);
  }
});

test('the way the file is cut into chunks never changes what is read', () => {
  const texts = [
    JSON.stringify(bundle('a', 'b'), null, 2),
    `${JSON.stringify(patient('a', { name: [{ family: 'Lefèvre "Q" \\ 😀' }] }))}\n{"broken\n${JSON.stringify(patient('b'))}\n`,
    `[\n  ${JSON.stringify(patient('a'))},\n  {"x":[},\n  ${JSON.stringify(patient('c'))}\n]`,
    ...BAD_ENTRIES.map(
      ([bad]) => `{"entry":[${JSON.stringify(entry('a'))},\n ${bad},\n ${JSON.stringify(entry('c'))}],"resourceType":"Bundle"}`,
    ),
  ];
  for (const text of texts) {
    const whole = readAll(text);
    for (const size of [1, 2, 3, 5, 7, 16, 61]) {
      const parts = readAll(text, { size });
      assert.deepEqual(parts.items, whole.items, `${size}: ${text.slice(0, 80)}`);
      assert.deepEqual(parts.tally, whole.tally);
    }
  }
});

/** Bytes that change the structure, more often than others. */
const damage = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'delete', 'insert', 'cut', 'repeat'),
  byte: fc.oneof(fc.constantFrom(...utf8('{}[]",:\\\n \u0000')), fc.integer({ min: 0, max: 255 })),
});

function damaged(bytes: Uint8Array, { at, how, byte }: { at: number; how: string; byte: number }): Uint8Array {
  const i = at % Math.max(bytes.length, 1);
  if (how === 'cut') return bytes.slice(0, i);
  const middle = how === 'delete' ? [] : how === 'repeat' ? [...bytes.slice(i, i + 40), ...bytes.slice(i, i + 40)] : [byte];
  const rest = how === 'insert' ? i : how === 'repeat' ? i + 40 : i + 1;
  return new Uint8Array([...bytes.slice(0, i), ...middle, ...bytes.slice(rest)]);
}

test('however a file is damaged, nothing throws, nothing is lost without being told, and chunks change nothing', () => {
  const base = [
    utf8(JSON.stringify(bundle('a', 'b', 'c'), null, 1)),
    utf8(['a', 'b', 'c'].map((id) => JSON.stringify(patient(id))).join('\n')),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...base),
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 40 }),
      (bytes, hits, size) => {
        const hurt = hits.reduce(damaged, bytes);
        const whole = readAll(hurt);
        assert.deepEqual(readAll(hurt, { size }).items, whole.items);
        const { entries, records, faults } = whole.tally;
        assert.equal(entries, records + (entries === 0 ? 0 : faults));
        assert.ok(whole.items.length > 0 || entries === 0);
      },
    ),
    { numRuns: 300 },
  );
});

test('one damaged byte in one entry costs at most that entry and its neighbor', () => {
  const text = JSON.stringify(bundle('a', 'b', 'c', 'd', 'e'));
  const from = text.indexOf('{"fullUrl":"urn:uuid:c"');
  const to = text.indexOf('{"fullUrl":"urn:uuid:d"') - 2;
  fc.assert(
    fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...utf8('{}[]",:\\\n \u0000x')), (at, byte) => {
      const bytes = utf8(text);
      bytes[at] = byte;
      const { items } = readAll(bytes);
      const ids = items.flatMap((item) => (item.kind === 'patient' ? item.source.id : []));
      for (const id of ['a', 'b', 'e']) assert.ok(ids.includes(id), `${id} is lost by byte ${byte} at ${at}: ${brief(items)}`);
    }),
    { numRuns: 300 },
  );
});
