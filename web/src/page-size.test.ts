import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';

type Chunk = {
  readonly fileName: string;
  readonly code: string;
  readonly imports: readonly string[];
  readonly facadeModuleId: string | null;
  readonly isEntry: boolean;
};

const KILOBYTE = 1000;
const SIGN_IN_LIMIT = 140 * KILOBYTE;
const WORK_SCREEN_LIMIT = 280 * KILOBYTE;

const chunks = new Map<string, Chunk>();
const weights = new Map<string, number>();

/** Shared chunks stand in every screen: each is packed once. */
function gzipped({ fileName, code }: Chunk): number {
  const known = weights.get(fileName) ?? gzipSync(code).length;
  weights.set(fileName, known);
  return known;
}

/** A chunk and everything it needs before it runs. */
function withImports(names: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.add(name);
    withImports(chunks.get(name)?.imports ?? [], found);
  }
  return found;
}

const scriptBytes = (names: readonly string[]): number =>
  [...withImports(names)].reduce((sum, name) => {
    const chunk = chunks.get(name);
    return sum + (chunk === undefined ? 0 : gzipped(chunk));
  }, 0);

const named = (path: RegExp): readonly string[] =>
  [...chunks.values()].filter((chunk) => path.test(chunk.facadeModuleId ?? '')).map((chunk) => chunk.fileName);

beforeAll(async () => {
  // vitest runs as 'test', and React would be built with its checks for development.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const built = await build({
    configFile: join(import.meta.dirname, '..', 'vite.config.ts'),
    mode: 'production',
    logLevel: 'error',
    build: { write: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as unknown as readonly { readonly output: readonly object[] }[];
  for (const { output } of outputs)
    for (const part of output) if ('code' in part) chunks.set((part as Chunk).fileName, part as Chunk);
}, 180_000);

test('the sign-in page stays light', () => {
  const entry = named(/sign-in\.html$/);
  const french = named(/locales\/fr\/sign-in\.ts$/);
  expect(entry).toHaveLength(1);
  expect(scriptBytes([...entry, ...french])).toBeLessThanOrEqual(SIGN_IN_LIMIT);
});

test('the application with any one screen stays within what a first screen may weigh', () => {
  const entry = named(/\/index\.html$/);
  const screens = named(/\/screens\/.*-page\.tsx$/);
  expect(entry).toHaveLength(1);
  expect(screens.length).toBeGreaterThan(5);
  const sizes = screens.map((screen) => ({ screen, bytes: scriptBytes([...entry, screen]) }));
  expect(sizes.filter(({ bytes }) => bytes > WORK_SCREEN_LIMIT)).toEqual([]);
  if (process.env['SHOW_SIZES'] === '1') console.log(scriptBytes(named(/sign-in\.html$/)), sizes);
});
