import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { serverTexts } from '../web/src/locales/fr/server-texts.ts';
import { workbench } from '../web/src/locales/fr/workbench.ts';
import { saidIn, serverSentences } from './server-sentences.ts';

const sentences = serverSentences(join(import.meta.dirname, '..'));
const placesIn = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name = '']) => name)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join(' ');

test('every sentence of the server has its French, with the same places to fill', () => {
  assert.ok(sentences.size > 400, `only ${sentences.size} sentences were found`);
  const missing = [...sentences].filter((text) => serverTexts[text] === undefined);
  assert.deepEqual(missing, [], 'add these to web/src/locales/fr/server-*.ts');
  const other = [...sentences].filter((text) => placesIn(text) !== placesIn(serverTexts[text] ?? ''));
  assert.deepEqual(other, [], 'the French of these fills other places');
});

test('no French is kept for a sentence that the server no longer says', () => {
  assert.deepEqual(
    Object.keys(serverTexts).filter((text) => !sentences.has(text)),
    [],
  );
});

test('what moves the score of a suggestion has its French', () => {
  const score = readFileSync(join(import.meta.dirname, '..', 'src/coding/billing-score.ts'), 'utf8');
  const names = [...score.matchAll(/\b(?:add\(|words: )'([^']+)'/g)].map(([, name = '']) => name);
  assert.ok(names.length > 20, `only ${names.length} were found`);
  const missing = names.filter((name) => workbench[name] === undefined);
  assert.deepEqual(missing, [], 'add these to web/src/screens/encounters/reason-words.ts and web/src/locales/fr/workbench.ts');
});

test('sentences are found in both branches of a choice, and in what suspends a payment', () => {
  assert.deepEqual(saidIn("said(a ? 'One.' : 'Two.'); said(b ?? 'Three.'); suspend(x, 'Four.'); say('no');"), [
    'One.',
    'Two.',
    'Three.',
    'Four.',
  ]);
});
