import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { compileMessage, placeholdersOf } from '../compile-message.ts';
import { french } from './fr.ts';
import { readAllTemplates, readTemplates } from './templates.ts';

const SOURCE = dirname(import.meta.dirname);
const { found, complaints } = readAllTemplates(SOURCE);
const texts = new Set(found.map(({ text }) => text));

/** The areas of the screens: what the server says is held to the server by a test of its own. */
async function readAreas(): Promise<readonly { readonly file: string; readonly entries: Readonly<Record<string, string>> }[]> {
  const files = globSync('fr/*.ts', { cwd: import.meta.dirname }).filter((file) => !/fr\/server-/.test(file));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const module = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as Record<
        string,
        Readonly<Record<string, string>>
      >;
      return { file, entries: Object.assign({}, ...Object.values(module)) as Readonly<Record<string, string>> };
    }),
  );
}

const areas = await readAreas();
const said = Object.assign({}, ...areas.map(({ entries }) => entries)) as Readonly<Record<string, string>>;

test('texts are literals that a translator can find', () => {
  expect(complaints.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test('there are texts to translate', () => {
  expect(texts.size).toBeGreaterThan(50);
});

test('every text of the screens has its French', () => {
  const missing = found.filter(({ text }) => said[text] === undefined && french[text] === undefined);
  expect(missing.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test('every area of French is part of what the reader gets', () => {
  const lost = areas.flatMap(({ file, entries }) =>
    Object.keys(entries)
      .filter((text) => french[text] === undefined)
      .map((text) => `${file} ${text}`),
  );
  expect(lost).toEqual([]);
});

test('every French entry is used on a screen', () => {
  const unused = areas.flatMap(({ file, entries }) =>
    Object.keys(entries)
      .filter((text) => !texts.has(text))
      .map((text) => `${file} ${text}`),
  );
  expect(unused).toEqual([]);
});

test('one English text has one French text', () => {
  const differing = areas.flatMap(({ file, entries }) =>
    Object.entries(entries)
      .filter(([text, translation]) => french[text] !== translation)
      .map(([text]) => `${file} ${text}`),
  );
  expect(differing).toEqual([]);
});

test('a translation has the placeholders of its text, and both parse', () => {
  const differing = Object.entries(said).filter(
    ([text, translation]) => String(placeholdersOf(text)) !== String(placeholdersOf(translation)),
  );
  expect(differing.map(([text]) => text)).toEqual([]);
});

test('every call gives the values that its text names', () => {
  const wrong = found.filter(
    ({ text, names }) => names !== undefined && String([...names].toSorted()) !== String(placeholdersOf(text)),
  );
  expect(wrong.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
});

test('French keeps its spaces before : ; ? and within « »', () => {
  const wrong = Object.values(said).filter((text) =>
    /[^\s\u00a0\u202f][;?:](\s|$)|«[^\s\u00a0\u202f]|[^\s\u00a0\u202f]»|!/.test(text.replace(/\{[^{}]*\}/g, 'x')),
  );
  expect(wrong).toEqual([]);
});

test('no English text of the screens shouts', () => {
  expect([...texts].filter((text) => text.includes('!'))).toEqual([]);
});

test('reading the source finds literals, both sides of a choice, and texts put together', () => {
  const { found: seen, complaints: bad } = readTemplates(
    'x.tsx',
    "i18n._('One {n}', { n }); words('Two'); i18n._(open ? 'Three' : 'Four'); i18n._(`Five ${n}`); i18n._(TABLE[key]); other._('Six');",
  );
  expect(seen.map(({ text }) => text)).toEqual(['One {n}', 'Two', 'Three', 'Four']);
  expect(seen[0]?.names).toEqual(['n']);
  expect(bad).toHaveLength(1);
});

test('every text compiles', () => {
  for (const text of texts) expect(() => compileMessage(text)).not.toThrow();
});
