/** Questions beyond one code, against the starter set and against small installed releases. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openBundle } from '../codesets/bundles/bundle.ts';
import { codeLibrary } from '../codesets/code-library.ts';
import { installedCodeSets } from '../codesets/installed-code-sets.ts';
import { starterCodeSets } from '../codesets/starter-code-sets.ts';
import { expectOk } from '../kernel/result.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { demoOffice } from '../practice/office.ts';
import { diagnosis, pairRelease, tableRelease } from '../store/test-codes.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

const FY26 = ['2025-10-01', '2026-09-30'] as const;
const bundles = [
  tableRelease('icd10cm', FY26, [
    diagnosis('R51', 'Headache', false),
    diagnosis('R510', 'Headache with orthostatic component, not elsewhere classified'),
    diagnosis('R519', 'Headache, unspecified'),
    diagnosis('S8320', 'Tear of unspecified meniscus, current injury', false),
    diagnosis('S010', 'Open wound of scalp', false),
    diagnosis('S0100', 'Unspecified open wound of scalp', false),
    diagnosis('S0100XA', 'Unspecified open wound of scalp, initial encounter'),
    diagnosis('S0100XD', 'Unspecified open wound of scalp, subsequent encounter'),
    diagnosis('I10', 'Essential (primary) hypertension'),
  ]),
  tableRelease('mue-practitioner', FY26, [{ code: 'G0439', units: 1, indicator: 2, rationale: 'Code Descriptor' }]),
  pairRelease(FY26, [
    { columnOne: 'G0439', columnTwo: 'G0438', from: plainDate('2012-01-01'), modifier: 0, rationale: 'More extensive procedure' },
    { columnOne: 'G0439', columnTwo: 'G0442', from: plainDate('2012-01-01'), modifier: 1, rationale: 'Standards of practice' },
  ]),
].map(({ bytes }) => expectOk(openBundle(bytes.slice().buffer), 'a bundle just written'));
const codesets = installedCodeSets(codeLibrary(bundles), starterCodeSets());

let server: TestServer;
let installed: TestServer;
let coder: SignedIn;
let reader: SignedIn;
before(async () => {
  server = await openTestServer();
  const office = { ...demoOffice(), codesets };
  installed = await openTestServer({
    parts: { office: async () => office },
  });
  [coder, reader] = [await server.as('coder'), await installed.as('coder')];
});
after(async () => {
  await server.close();
  await installed.close();
});

const ON = '2026-03-04';

test('a header that needs its seventh character names each with the whole code, the placeholder filled in', async () => {
  const { body } = await reader.get(`/codes/icd10cm/S01.00?on=${ON}`);
  assert.equal(body.standing, 'heading');
  assert.deepEqual(
    body.sevenths.map((row: { char: string; display: string; words: string }) => [row.char, row.display, row.words]),
    [
      ['A', 'S01.00XA', 'initial encounter'],
      ['D', 'S01.00XD', 'subsequent encounter'],
    ],
  );
  assert.match(body.explanation.text, /seventh character/);
  const wrong = (await reader.get(`/codes/icd10cm/S01.00XQ?on=${ON}`)).body;
  assert.equal(wrong.standing, 'unknown');
  assert.equal(wrong.explanation.values.list, 'A, D');
  assert.deepEqual((await reader.get(`/codes/icd10cm/I10?on=${ON}`)).body.sevenths, []);
});

test('why a code is not valid: a heading, complete before its end, another system’s shape, no edition of the date', async () => {
  const explained = async (code: string, on = ON): Promise<string> =>
    (await reader.get(`/codes/icd10cm/${code}?on=${on}`)).body.explanation.text;
  assert.match(await explained('R51'), /is a heading/);
  assert.match(await explained('I10.9'), /is complete and takes no further character/);
  assert.match(await explained('73350'), /shape of a procedure code/);
  assert.match(await explained('G0439'), /procedure code of Level II/);
  assert.match(await explained('R51.9', '2019-01-01'), /No edition that covers/);
  assert.match(await explained('Z99.99'), /loaded in part/);
});

test('two procedures are checked in both orders and settings, and what is not loaded is said to be so', async () => {
  const { status, body } = await reader.post('/codes/pair', { one: 'g0438', two: 'G0439', on: ON });
  assert.equal(status, 200, JSON.stringify(body));
  const [practitioner, outpatient] = body.settings;
  assert.deepEqual([practitioner.edits[0].columnOne, practitioner.edits[0].columnTwo], ['G0439', 'G0438']);
  assert.match(practitioner.edits[0].next.text, /No modifier helps/);
  assert.deepEqual([practitioner.units[0].code, practitioner.units[0].units], ['G0439', 1]);
  assert.equal(outpatient.release, undefined);
  const helped = (await reader.post('/codes/pair', { one: 'G0439', two: 'G0442', on: ON })).body;
  assert.match(helped.settings[0].edits[0].next.text, /truly distinct/);
  const later = (await reader.post('/codes/pair', { one: 'G0439', two: 'G0438', on: '2027-03-04' })).body;
  assert.deepEqual([later.settings[0].release, later.settings[0].edits], [undefined, []]);
  const nothing = (await coder.post('/codes/pair', { one: 'G0438', two: 'G0439', on: ON })).body;
  assert.ok(nothing.settings.every((row: { release?: string }) => row.release === undefined));
});

test('a price without its tables is refused in words; a ZIP code and a procedure must have their shape', async () => {
  const { body } = await coder.post('/codes/price', { code: '99213', zip: '60601', on: ON });
  assert.deepEqual([body.places, body.release], [[], undefined]);
  assert.match(body.explanation.text, /No fee schedule/);
  for (const asked of [
    { code: '99213', zip: '6060' },
    { code: '99213; drop', zip: '60601' },
    { code: '99213', zip: '60601', modifier: 'ZZ' },
    { code: '99213', zip: '60601', more: 1 },
  ])
    assert.equal((await coder.post('/codes/price', asked)).status, 400, JSON.stringify(asked));
});

test('an NPI is checked by its digit, and what is not loaded is not claimed', async () => {
  const good = (await coder.post('/codes/provider', { npi: '1234567893', on: ON })).body;
  assert.deepEqual([good.isValid, good.registry, good.exclusions], [true, undefined, []]);
  assert.match(good.standing.text, /cannot be said/);
  const bad = (await coder.post('/codes/provider', { npi: '1234567890', on: ON })).body;
  assert.equal(bad.isValid, false);
  assert.equal((await coder.post('/codes/provider', { npi: '12345678901' })).status, 400);
});

test('an index that is not loaded is an empty page that says which are', async () => {
  const { status, body } = await coder.get('/codes/index/diseases');
  assert.equal(status, 200);
  assert.deepEqual([body.books, body.rows, body.release], [[], [], undefined]);
  assert.equal((await coder.get('/codes/index/phone')).status, 400);
  assert.equal((await coder.get('/codes/index/drugs?letter=ab')).status, 400);
});

test('hostile words in a search and in codes are words', async () => {
  for (const text of [
    "'; drop table code_release;--",
    '<script>alert(1)</script>',
    '%_\\',
    '\u202egnp.exe',
    'a'.repeat(120),
    '🦴',
  ]) {
    const answer = await reader.post('/codes/search', { text, system: 'any', on: ON });
    assert.equal(answer.status, 200, text);
  }
  assert.equal((await reader.post('/codes/search', { text: 'a'.repeat(121), system: 'any' })).status, 400);
  assert.equal((await reader.get('/codes/icd10cm/..%2f..%2fetc')).status, 400);
});
