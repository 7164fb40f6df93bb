import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { type CodeEntry, codeIndex } from './code-index.ts';
import { starterCodeSets } from './starter-code-sets.ts';

const entry = (code: string, title: string, words: readonly string[] = [], billable = true): CodeEntry => ({
  code,
  title,
  words,
  billable,
});

const INDEX = codeIndex([
  entry('E11', 'Type 2 diabetes mellitus', ['diabetes'], false),
  entry('E119', 'Type 2 diabetes mellitus without complications', ['t2dm', 'diabetes']),
  entry('E1121', 'Type 2 diabetes mellitus with diabetic nephropathy', ['diabetic kidney disease']),
  entry('H8110', 'Ménière disease, unspecified ear'),
  entry('I10', 'Essential (primary) hypertension', ['htn', 'high blood pressure']),
]);

const codes = (text: string, limit = 10): readonly string[] => INDEX.search(text, limit).map(({ entry: found }) => found.code);

describe('codes by what people type', () => {
  it('finds a code as it is written, with and without its dot, before everything else', () => {
    assert.deepEqual(codes('E11.9'), ['E119']);
    assert.deepEqual(codes('e119'), ['E119']);
    assert.equal(codes('E11')[0], 'E11');
  });
  it('finds what begins with the typed code, billable codes before headings', () => {
    assert.deepEqual(codes('e1'), ['E1121', 'E119', 'E11']);
  });
  it('finds by the beginnings of words in any order', () => {
    assert.deepEqual(codes('neph diab'), ['E1121']);
  });
  it('finds an abbreviation and says through which words', () => {
    const [first] = INDEX.search('htn', 5);
    assert.equal(first?.entry.code, 'I10');
    assert.equal(first?.through, 'htn');
  });
  it('puts what may be billed before a heading', () => {
    assert.deepEqual(codes('diabetes').slice(0, 1), ['E119']);
    assert.equal(codes('diabetes').at(-1), 'E11');
  });
  it('does not mind accents', () => {
    assert.deepEqual(codes('meniere'), ['H8110']);
    assert.deepEqual(codes('Ménière'), ['H8110']);
  });
  it('finds nothing for nothing, for one letter and for what is not there', () => {
    for (const text of ['', '   ', 'a', 'xyzzy', '\u0000', '%_', "'; drop table"]) assert.deepEqual(codes(text), []);
  });
  it('gives no more than asked', () => {
    assert.equal(codes('diabetes', 1).length, 1);
  });
  it('finds every starter code by itself and by its title', () => {
    const rows = starterCodeSets().icd10Entries(plainDate('2026-03-04'));
    const index = codeIndex(rows);
    const lost = rows.filter((row) => index.search(row.code, 3)[0]?.entry.code !== row.code);
    assert.deepEqual(lost, []);
    const untitled = rows.filter((row) => !index.search(row.title, 60).some((found) => found.entry.code === row.code));
    assert.deepEqual(
      untitled.map((row) => row.code),
      [],
    );
  });
});
