import assert from 'node:assert/strict';
import { test } from 'node:test';
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
  const utf16 = new Uint8Array(Array.from(JSON.stringify(patient('a')), (character) => [character.charCodeAt(0), 0]).flat());
  const rows: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['fhir-file-must-not-be-empty', '', 'empty'],
    ['fhir-file-must-not-be-empty', ' \n\t ', 'blanks'],
    ['fhir-file-must-be-json', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', 'web page'],
    ['fhir-file-must-be-json', '<?xml version="1.0"?><Patient xmlns="http://hl7.org/fhir"/>', 'XML'],
    ['fhir-file-must-be-json', 'MSH|^~\\&|A|B', 'HL7 v2'],
    ['fhir-file-must-be-json', 'Id,BIRTHDATE,SSN\n', 'text'],
    ['fhir-file-must-be-json', '%PDF-1.7', 'PDF'],
    ['fhir-file-must-be-json', `Id,${'x'.repeat(300)}\0`, 'text'],
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

test('members named like what objects inherit are members and nothing else', () => {
  const text = `{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"a","__proto__":{"birthDate":"1980-01-01","polluted":true},"constructor":{"prototype":{"x":1}},"toString":"x"}},{"resource":{"resourceType":"__proto__","id":"b"}},{"resource":{"resourceType":"constructor","id":"c"}}]}`;
  const { items, tally } = readAll(text);
  assert.equal(brief(items), 'patient:a unused:b unused:c');
  assert.equal(items[0]?.kind === 'patient' && items[0].birthDate, undefined);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal(tally.notTaken.get('Patient.__proto__'), undefined);
  assert.equal(tally.notTaken.get('Patient.constructor'), 1);
});

test('a stream of bytes is read by its file name', async () => {
  async function* bytes(): AsyncIterable<Uint8Array> {
    yield utf8('{"resourceType":"Patient","id":"x\n');
    yield utf8(JSON.stringify(patient('b')));
  }
  const items = [];
  for await (const group of readFhir(bytes(), { system: 's', file: 'Patient.ndjson', timeZone: 'UTC', sha256 }))
    items.push(...group);
  assert.match(brief(items), /^-\S+ patient:b$/);
});
