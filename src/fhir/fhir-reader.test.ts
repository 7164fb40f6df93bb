import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inEnglish } from '../kernel/said.ts';
import { readFhir } from './read-fhir.ts';
import { brief, faultsOf, readAll, sha256, utf8 } from './test-reading.ts';

const patient = (id: string, more: object = {}): object => ({ resourceType: 'Patient', id, ...more });
const entry = (id: string): object => ({
  fullUrl: `urn:uuid:${id}`,
  resource: patient(id),
  request: { method: 'POST', url: 'Patient' },
});
const bundle = (...ids: readonly string[]): object => ({ resourceType: 'Bundle', type: 'transaction', entry: ids.map(entry) });

test('a bundle gives its entries one by one, wherever its members stand', () => {
  const entries = ['a', 'b'].map(entry);
  const orders = [
    { resourceType: 'Bundle', type: 'collection', entry: entries },
    { entry: entries, resourceType: 'Bundle' },
    { meta: { tag: [{ code: 'entry' }] }, entry: entries, type: 'history', resourceType: 'Bundle' },
    { entry: entries.map((its) => Object.fromEntries(Object.entries(its).toReversed())), resourceType: 'Bundle' },
  ];
  for (const order of orders) {
    for (const text of [JSON.stringify(order), JSON.stringify(order, null, 2), JSON.stringify(order, null, '\t')]) {
      const { items, tally } = readAll(text);
      assert.equal(brief(items), 'patient:a patient:b', text.slice(0, 60));
      assert.equal(tally.entries, 2);
    }
  }
});

test('the place of an entry is its number, its line and its byte', () => {
  const text = JSON.stringify(bundle('a', 'b'), null, 1);
  const [, second] = readAll(text).items;
  assert.ok(second?.kind === 'patient');
  const { byte = 0, line = 0, entry: at } = second.source.place;
  assert.equal(at, 1);
  assert.equal(text.slice(byte, byte + 1), '{');
  assert.equal(text.slice(0, byte).split('\n').length, line);
  assert.equal(text.slice(byte).indexOf('urn:uuid:b') < 40, true);
});

test('lines, lists, single documents and documents in a row are read alike', () => {
  const a = JSON.stringify(patient('a'));
  const b = JSON.stringify(patient('b'));
  const pretty = JSON.stringify(patient('b'), null, 2);
  for (const text of [
    `${a}\n${b}\n`,
    `${a}\r\n\r\n${b}`,
    `[${a},${b}]`,
    `[\n  ${a},\n  ${b}\n]`,
    `${a}${b}`,
    `${a}\n${pretty}`,
    ` ${a} ${b} `,
  ]) {
    assert.equal(brief(readAll(text).items), 'patient:a patient:b', text);
  }
  assert.equal(brief(readAll(a).items), 'patient:a');
  assert.equal(
    brief(readAll(`${JSON.stringify(bundle('a'))}\n${JSON.stringify(bundle('b', 'c'))}\n`).items),
    'patient:a patient:b patient:c',
  );
});

test('a bundle within an entry, or resources within parameters, are taken apart', () => {
  const inner = {
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [{ resource: bundle('a', 'b') }, { resource: patient('c') }],
  };
  assert.equal(brief(readAll(JSON.stringify(inner)).items), 'patient:a patient:b patient:c');
  const parameters = {
    resourceType: 'Parameters',
    parameter: [
      { name: 'return', resource: bundle('a') },
      { name: 'x', valueString: 'y' },
    ],
  };
  const { items, tally } = readAll(JSON.stringify(parameters));
  assert.equal(brief(items), 'patient:a');
  assert.equal(tally.entries, tally.records + tally.faults);
});

test('the entries of a list are not those of a bundle', () => {
  const list = {
    resourceType: 'List',
    id: 'l',
    entry: [{ item: { reference: 'Patient/1' } }, { item: { reference: 'Patient/2' } }],
  };
  for (const text of [JSON.stringify(list), JSON.stringify({ entry: list.entry, id: 'l', resourceType: 'List' })]) {
    assert.equal(brief(readAll(text).items), 'unused:l');
  }
});

test('deletions are told, answers and empty entries are counted, changes of parts are refused', () => {
  const entries = [
    { request: { method: 'DELETE', url: 'Patient/7' } },
    { fullUrl: 'http://x/Patient/8', request: { method: 'DELETE', url: 'Patient/8/_history/2' }, response: { status: '204' } },
    { response: { status: '201', location: 'Patient/9/_history/1' } },
    {
      resource: { resourceType: 'Binary', contentType: 'application/json-patch+json', data: 'W10=' },
      request: { method: 'PATCH', url: 'Patient/1' },
    },
    { fullUrl: 'urn:uuid:1' },
    null,
    5,
  ];
  const { items, tally } = readAll(JSON.stringify({ resourceType: 'Bundle', entry: entries }));
  assert.match(
    brief(items),
    /^deletion:7 deletion:8 unused:sha256-\w{32} -entry-must-be-a-whole-resource@\d+ -entry-must-hold-a-resource@\d+ -entry-must-be-an-object@\d+ -entry-must-be-an-object@\d+$/,
  );
  assert.deepEqual([tally.entries, tally.records, tally.faults], [7, 3, 4]);
});

test('a page of a longer answer is told', () => {
  const text = JSON.stringify({ ...bundle('a'), link: [{ relation: 'next', url: 'http://x?page=2' }] });
  assert.equal(brief(readAll(text).items), 'patient:a notice');
});

test('what is no JSON in UTF-8 is told by name, and nothing is read', () => {
  const utf16 = new Uint8Array([...JSON.stringify(patient('a'))].flatMap((character) => [character.charCodeAt(0), 0]));
  const rows: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['fhir-file-must-not-be-empty', '', 'empty'],
    ['fhir-file-must-not-be-empty', ' \n\t ', 'blanks'],
    ['fhir-file-must-be-json', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', 'web page'],
    ['fhir-file-must-be-json', '<?xml version="1.0"?><Patient xmlns="http://hl7.org/fhir"/>', 'XML'],
    ['fhir-file-must-be-json', 'MSH|^~\\&|A|B', 'HL7 v2'],
    ['fhir-file-must-be-json', 'Id,BIRTHDATE,SSN\n', 'text'],
    ['fhir-file-must-be-json', '%PDF-1.7', 'PDF'],
    ['fhir-file-must-be-unpacked', new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2]), 'gzip'],
    ['fhir-file-must-be-unpacked', new Uint8Array([0x50, 0x4b, 3, 4, 1]), 'zip'],
    ['fhir-file-must-be-utf-8', utf16, 'UTF-16'],
    ['fhir-file-must-be-utf-8', new Uint8Array([0xff, 0xfe, ...utf16]), 'UTF-16'],
    ['fhir-file-must-be-utf-8', new Uint8Array([0xfe, 0xff, 0, 0x7b]), 'UTF-16'],
  ];
  for (const [code, content, word] of rows) {
    for (const size of [1, 1000]) {
      const { items, tally } = readAll(content, { size });
      const [fault, ...others] = faultsOf(items);
      assert.deepEqual([fault?.finding.code, fault?.reach, others.length, tally.entries], [code, 'file', 0, 0], word);
      assert.ok(word === 'empty' || inEnglish(fault?.finding.message ?? { text: '' }).includes(word), word);
    }
  }
});

test('a byte order mark is passed over and told', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(JSON.stringify(patient('a')))]);
  const { items } = readAll(bytes);
  assert.equal(brief(items), 'notice patient:a');
  assert.equal(items[1]?.kind === 'patient' && items[1].source.place.byte, 3);
});

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

test('members named like what objects inherit are members and nothing else', () => {
  const text = `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a","__proto__":{"birthDate":"1980-01-01","polluted":true},"constructor":{"prototype":{"x":1}},"toString":"x"}},{"resource":{"resourceType":"__proto__","id":"b"}},{"resource":{"resourceType":"constructor","id":"c"}}]}`;
  const { items, tally } = readAll(text);
  assert.equal(brief(items), 'patient:a unused:b unused:c');
  assert.equal(items[0]?.kind === 'patient' && items[0].birthDate, undefined);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(tally.notTaken.get('Patient.__proto__'), undefined);
  assert.equal(tally.notTaken.get('Patient.constructor'), 1);
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
        assert.ok(entries === records + faults || entries === 0);
        const found = whole.items.filter((item) => item.kind !== 'fault' && item.kind !== 'notice').length;
        assert.ok(
          found >= 3 ||
            whole.items.length > found ||
            hits.some(({ how }) => how === 'delete' || how === 'replace' || how === 'cut'),
          brief(whole.items),
        );
      },
    ),
    { numRuns: 400 },
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

test('a stream of bytes is read by its file name', async () => {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield utf8('{"resourceType":"Patient","id":"x\n');
    yield utf8(JSON.stringify(patient('b')));
  }
  const items = [];
  for await (const item of readFhir(bytes(), { system: 's', file: 'Patient.ndjson', timeZone: 'UTC', sha256 })) items.push(item);
  assert.match(brief(items), /^-\S+ patient:b$/);
});
