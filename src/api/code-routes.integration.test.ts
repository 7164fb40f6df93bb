import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ROLES } from '../access/permissions.ts';
import { codeSystemSchema } from '../app/views/codes.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let coder: SignedIn;
before(async () => {
  server = await openTestServer();
  coder = await server.as('coder');
});
after(() => server.close());

const codesOf = (rows: readonly { readonly code: string }[]): readonly string[] => rows.map(({ code }) => code);

test('a diagnosis says what it is, where it stands in the tree, and since when', async () => {
  const { status, body } = await coder.get('/codes/icd10cm/E11.9?on=2026-03-04');
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.standing, 'in-force');
  assert.equal(body.title, 'Type 2 diabetes mellitus without complications');
  assert.deepEqual(codesOf(body.path), ['E00-E89', 'E11', 'E119']);
  assert.deepEqual(body.inForce[0], { from: '2025-10-01', to: '2026-09-30' });
  assert.equal(body.sources[0].basis, 'read');
  assert.ok(body.words.includes('t2dm'));
});

test('a heading names the codes below it, and a chapter its categories', async () => {
  const heading = (await coder.get('/codes/icd10cm/E11')).body;
  assert.equal(heading.standing, 'heading');
  assert.ok(codesOf(heading.children).includes('E119'));
  const chapters = (await coder.get('/codes/icd10cm')).body;
  assert.equal(chapters.rows.length, 22);
  assert.match(chapters.banner.text, /starter set/);
  const chapter = (await coder.get('/codes/icd10cm/E00-E89')).body;
  assert.ok(codesOf(chapter.children).includes('E11'));
});

test('a number that this practice does not do is said to be so, with what is near it, and without claiming to know', async () => {
  const { body } = await coder.get('/codes/hcpcs/73350');
  assert.equal(body.standing, 'licensed');
  assert.equal(body.certain, false);
  assert.deepEqual(codesOf(body.near).slice(0, 2), ['72148', '71046']);
  assert.match(body.explanation.text, /This practice does no/);
  const own = (await coder.get('/codes/hcpcs/99213?on=2026-03-04')).body;
  assert.equal(own.standing, 'in-force');
  assert.equal(own.practice.unitPriceCents, 17_000);
});

test('a mistyped diagnosis shows what one may have meant', async () => {
  const { body } = await coder.get('/codes/icd10cm/E1199');
  assert.equal(body.standing, 'unknown');
  assert.equal(body.certain, false);
  assert.ok(codesOf(body.near).includes('E119'));
});

test('reasons, remarks, places, modifiers, edits, accounts and posting rules have meanings, and what to do next', async () => {
  const asked = [
    ['carc/45', 'in-force'],
    ['carc/ZZ9', 'unknown'],
    ['rarc/M15', 'in-force'],
    ['pos/11', 'in-force'],
    ['pos/77', 'unknown'],
    ['modifier/25', 'in-force'],
    ['modifier/ZZ', 'unknown'],
    ['status-category/A7', 'in-force'],
    ['rule/duplicate-line', 'in-force'],
    ['rule/duplicate-lime', 'unknown'],
    ['account/1100', 'in-force'],
    ['posting-rule/CO-45', 'in-force'],
    ['posting-rule/ANY-97', 'in-force'],
    ['posting-rule/nonsense', 'unknown'],
  ] as const;
  for (const [path, standing] of asked) {
    const { status, body } = await coder.get(`/codes/${path}`);
    assert.equal(status, 200, path);
    assert.equal(body.standing, standing, path);
    assert.notEqual(body.explanation.text, '', path);
  }
  const near = (await coder.get('/codes/rule/duplicate-lime')).body.near;
  assert.deepEqual(codesOf(near), ['duplicate-line']);
});

test('every system can be walked down, and each line leads to a meaning', async () => {
  for (const system of codeSystemSchema.options) {
    const { body } = await coder.get(`/codes/${system}?on=2026-03-04`);
    assert.ok(body.rows.length > 5, system);
    const first = body.rows[0];
    const meaning = await coder.get(`/codes/${system}/${encodeURIComponent(first.code)}?on=2026-03-04`);
    assert.equal(meaning.body.title, first.title, system);
  }
});

test('the search finds by code, word, beginning and abbreviation, and prices what the practice does', async () => {
  const search = async (text: string, system: string) => (await coder.post('/codes/search', { text, system })).body.rows;
  assert.equal((await search('htn', 'icd10cm'))[0].code, 'I10');
  assert.equal((await search('e11.9', 'icd10cm'))[0].display, 'E11.9');
  assert.equal((await search('rapid str', 'procedure'))[0].code, '87880');
  const [drug] = await search('ketorolac', 'procedure');
  assert.deepEqual([drug.code, drug.unitPriceCents, drug.drugPerUnit.unit], ['J1885', 600, 'ML']);
  assert.equal((await search('separate visit', 'modifier'))[0].code, '25');
  assert.equal((await search('office', 'pos'))[0].code, '11');
  assert.deepEqual(await search('', 'any'), []);
  assert.deepEqual(await search('\u202e<script>%_\\', 'any'), []);
});

test('everybody who works here may look codes up; nobody else, and nothing odd', async () => {
  for (const role of ROLES) assert.equal((await (await server.as(role)).get('/codes/pos/11')).status, 200, role);
  assert.equal((await server.inject({ url: '/api/v1/codes/pos/11' })).status, 401);
  assert.equal((await coder.get('/codes/cpt/99213')).status, 400);
  assert.equal((await coder.get("/codes/icd10cm/E11'--")).status, 400);
  assert.equal((await coder.get('/codes/icd10cm/E119?on=yesterday')).status, 400);
  assert.equal((await coder.post('/codes/search', { text: 'x', system: 'icd10cm', admin: true })).status, 400);
  assert.equal((await coder.post('/codes/search', { text: 'x'.repeat(121), system: 'icd10cm' })).status, 400);
});
