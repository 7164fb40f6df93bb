import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWords, isSimilarName, joinedQuery, listName, nearAttempts, patientTerms, queryWords } from './patient-search.ts';
import { patientSchema } from './patient.ts';

const address = { street: '1 Main St', city: 'Springfield', state: 'IL', zip: '627010001' };
const patientNamed = (last: string, first: string) =>
  patientSchema.parse({
    patientId: '0190a000-0000-7000-8000-000000000001',
    chartNumber: 'NG000042',
    name: { last, first },
    birthDate: '1985-03-12',
    sex: 'F',
    address,
    contacts: [{ kind: 'mobile', value: '(217) 555-0142', preferred: true }],
    language: 'en',
    history: { problems: [], procedures: [], medications: [], allergies: [] },
    guarantor: { relationship: 'self', name: { last, first }, address },
  });

const finds = (typed: string, last: string, first: string): boolean => {
  const terms = patientTerms(patientNamed(last, first)).map(({ term }) => term);
  const all = (words: readonly string[]) =>
    words.length > 0 && words.every((word) => terms.some((term) => term.startsWith(word)));
  const joined = joinedQuery(typed);
  return all(queryWords(typed)) || (joined !== undefined && all([joined]));
};

test('a patient is found however the name is typed', () => {
  for (const typed of ["O'Neil", 'o’neil', 'ONEIL', 'oneil mar', 'O’Neil, Mary', 'mary o’n']) {
    assert.ok(finds(typed, "O'Neil", 'Mary'), typed);
  }
  for (const typed of ['Nguyễn', 'nguyen', 'NGUYÊN thi']) assert.ok(finds(typed, 'Nguyễn', 'Thị'), typed);
  for (const typed of ['smith-jo', 'smith jones', 'jones', 'smithjones']) assert.ok(finds(typed, 'Smith-Jones', 'Ann'), typed);
  for (const typed of ['de la cruz', 'delacruz', 'cruz']) assert.ok(finds(typed, 'de la Cruz', 'Ana'), typed);
  assert.ok(finds('sorensen', 'Sørensen', 'Åse'));
  assert.ok(!finds('smith bob', 'Smith-Jones', 'Ann'));
});

test('a patient is found by birth date, chart and telephone as people write them', () => {
  for (const typed of ['1985-03-12', '03/12/1985', '3/12/1985', '12.03.1985', '1985-03', 'smith 03/12/1985']) {
    assert.ok(finds(typed, 'Smith', 'Ann'), typed);
  }
  for (const typed of ['NG000042', 'ng000042', '42', '(217) 555-0142', '217-555-0142', '2175550142', '5550142', '0142']) {
    assert.ok(finds(typed, 'Smith', 'Ann'), typed);
  }
  assert.ok(!finds('1985-03-13', 'Smith', 'Ann'));
});

test('nothing but signs is nothing to look for', () => {
  for (const typed of ['', '   ', "'", '%_\\', '\u202e\u200f', '--'])
    assert.deepEqual(queryWords(typed), [], JSON.stringify(typed));
  assert.deepEqual(queryWords('<script>alert(1)</script>'), ['script', 'alert', '1']);
});

test('invisible direction marks do not hide a name', () => assert.equal(foldWords('\u200fMay\u202e'), 'may'));

test('near attempts drop last letters, then ask for any one word', () => {
  assert.deepEqual(nearAttempts(['smythers', 'jo']), [
    { words: ['smythe', 'jo'], needed: 2 },
    { words: ['smyt', 'jo'], needed: 2 },
    { words: ['smy', 'jo'], needed: 1 },
  ]);
});

test('the list name sorts by last name, then first, Smith before Smith-Jones', () => {
  assert.ok(listName({ last: 'Smith', first: 'Zoé' }) < listName({ last: 'Smith-Jones', first: 'Ann' }));
  assert.ok(listName({ last: "O'Neil", first: 'Ann' }) < listName({ last: "O'Neil", first: 'Zoé' }));
});

test('similar names are one slip apart, or share a name; others are not', () => {
  const name = (last: string, first: string) => ({ last, first });
  assert.ok(isSimilarName(name('Smith', 'Ann'), name('Smyth', 'Anna')));
  assert.ok(isSimilarName(name('Smith', 'Ann'), name('Smith-Jones', 'Ann')));
  assert.ok(isSimilarName(name('Smith', 'Ann'), name('Brown', 'Ann')));
  assert.ok(!isSimilarName(name('Smith', 'Ann'), name('Brown', 'Bea')));
});
