/** The screens as browsers take them: built when they are missing or older than their sources, by content and not by clock. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WEB = join(ROOT, 'web');
const DIST = join(WEB, 'dist');
/** Beside the installed dependencies: a fresh installation builds again. */
const STAMP = join(ROOT, 'node_modules', '.cache', 'web-sources-sha256');

const NOT_BUILT_FROM = new Set(['dist', 'node_modules']);

export type BuiltWeb = { readonly folder: string; readonly wasBuilt: boolean };

/**
 * Out: the folder to serve. `say` hears that it builds, `detail` the builder's own lines.
 * Errors: one sentence with the builder's last words.
 */
export async function ensureWeb(
  say: (line: string) => void,
  detail: (line: string) => void,
  interrupted: AbortSignal,
): Promise<BuiltWeb> {
  const wanted = await hashOfSources();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built.trim() === wanted && existsSync(join(DIST, 'index.html'))) return { folder: DIST, wasBuilt: false };
  say('Building the screens (the first time, and whenever their sources have changed) ...');
  // What is half written must not pass for built.
  await rm(STAMP, { force: true });
  const started = Date.now();
  await build(detail, interrupted);
  await dropOldAssets(started);
  await mkdir(dirname(STAMP), { recursive: true });
  await writeFile(STAMP, `${wanted}\n`);
  return { folder: DIST, wasBuilt: true };
}

const ASSETS = join(DIST, 'assets');
/** The names that the last build wrote. */
const WRITTEN = join(ROOT, 'node_modules', '.cache', 'web-assets.json');
/** Clocks of file systems are coarse. */
const COARSE_MILLIS = 2000;

/** What this build and the one before wrote stays: open pages and a running server ask for it. Older files go. */
async function dropOldAssets(startedAtMillis: number): Promise<void> {
  const before = new Set(JSON.parse(await readFile(WRITTEN, 'utf8').catch(() => '[]')) as readonly string[]);
  const written: string[] = [];
  for (const name of await readdir(ASSETS)) {
    const isTwin = name.endsWith('.gz');
    const { mtimeMs } = await stat(join(ASSETS, name));
    if (!isTwin && mtimeMs >= startedAtMillis - COARSE_MILLIS) written.push(name);
  }
  const kept = new Set([...written, ...before].flatMap((name) => [name, `${name}.gz`]));
  for (const name of await readdir(ASSETS)) if (!kept.has(name)) await rm(join(ASSETS, name), { force: true });
  await mkdir(dirname(WRITTEN), { recursive: true });
  await writeFile(WRITTEN, JSON.stringify(written));
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const files = (await filesIn(WEB)).toSorted();
  for (const [name, bytes] of await Promise.all(files.map(async (file) => [file, await readFile(file)] as const))) {
    hash.update(name.slice(WEB.length)).update(String(bytes.length)).update(bytes);
  }
  return hash.update(await readFile(join(ROOT, 'package-lock.json'))).digest('hex');
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const inside = await Promise.all(
    entries
      .filter((entry) => !NOT_BUILT_FROM.has(entry.name) && !/\.test\.tsx?$/.test(entry.name))
      .map(async (entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])),
  );
  return inside.flat();
}

const LAST_LINES = 12;

/** In a process of its own: the builder's memory is given back, and its threads do not hold up the server. */
async function build(detail: (line: string) => void, interrupted: AbortSignal): Promise<void> {
  const vite = join(dirname(createRequire(join(WEB, 'package.json')).resolve('vite/package.json')), 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build'], {
    cwd: WEB,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', NODE_ENV: 'production' },
    signal: interrupted,
  });
  const lines: string[] = [];
  const hear = (chunk: Buffer): void => {
    for (const line of chunk
      .toString()
      .split('\n')
      .filter((text) => text.trim() !== '')) {
      lines.push(line);
      detail(`  ${line}`);
    }
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The screens could not be built: ${lines.slice(-LAST_LINES).join(' | ')}`);
}
