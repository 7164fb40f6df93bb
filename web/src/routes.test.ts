import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = import.meta.dirname;
const read = (file: string): string => readFileSync(join(SOURCE, file), 'utf8');
const routes = new Set([...read('routes.tsx').matchAll(/screenRoute\(\s*'([^']+)'/g)].map((match) => match[1]));
const isHere = (to: string): boolean => to === '/' || to === '.' || routes.has(to);

test('every link leads to a screen', () => {
  const files = globSync('**/*.{ts,tsx}', { cwd: SOURCE }).filter((file) => !/\.test\.tsx?$|\.gen\.ts$/.test(file));
  const wrong = files.flatMap((file) =>
    [...read(file).matchAll(/\bto(?:=|: |=\{)["'](\/[^"']*)["']/g)]
      .filter((match) => !isHere(match[1] ?? ''))
      .map((match) => `${file}: ${match[1]}`),
  );
  expect(wrong).toEqual([]);
});
