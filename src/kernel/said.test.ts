import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish, said } from './said.ts';

test('a template is filled with its values, and a missing value stays visible', () => {
  assert.equal(inEnglish(said('Sent on {date} as {file}.', { date: '2026-01-05' })), 'Sent on 2026-01-05 as {file}.');
  assert.equal(inEnglish(said('Nothing in {braces} to fill')), 'Nothing in {braces} to fill');
});

test('sentences within a sentence follow each other, phrases stand apart', () => {
  assert.equal(inEnglish(said('{all}', { all: [said('One.'), said('Two {n}.', { n: 2 })] })), 'One. Two 2.');
  assert.equal(
    inEnglish(said('Line {line}: {words}.', { line: 1, words: [said('missing'), said('late')] })),
    'Line 1: missing; late.',
  );
  assert.equal(inEnglish(said('{why} Stop.', { why: said('Because.') })), 'Because. Stop.');
});
