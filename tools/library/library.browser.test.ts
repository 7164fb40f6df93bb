/** The library as others get it: packed, installed without a network, type-checked, run on Node and in Chromium. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type * as Library from '../../src/x12/library.ts';
import { interchange837 } from '../../src/x12/sample.ts';
import { ROOT } from '../static-checks.ts';
import { packLibrary } from './pack.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const hasNpm = spawnSync('npm', ['--version']).status === 0;

const read = (path: string): string => readFileSync(path, 'utf8');

/** The program that the library's page shows. */
function shownProgram(): string {
  const program = /```ts\n([\s\S]*?)```/.exec(read(join(ROOT, 'docs/x12/README.md')))?.[1];
  assert.ok(program !== undefined, 'docs/x12/README.md must show a program');
  return program;
}

/** An empty folder with the archive installed, and its files' sizes. */
function installed(): { readonly folder: string; readonly archiveBytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-library-'));
  packLibrary(join(folder, 'package'));
  execFileSync('npm', ['pack', './package', '--silent'], { cwd: folder });
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "somebody-elses", "private": true, "type": "module" }');
  execFileSync('npm', ['install', `./${archive}`, '--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
  });
  return { folder, archiveBytes: statSync(join(folder, archive)).size };
}

/** Bytes of all modules that the entry loads, as they would travel. */
function gzippedBytes(folder: string): number {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  return gzipSync(modules.map((name) => read(join(folder, name))).join('\n')).length;
}

const IN_PAGE = `(async () => {
  const { checkFile, viewFile } = await import('claimwright/x12');
  const bytes = new Uint8Array(await (await fetch('/claims.837')).arrayBuffer());
  const { checked } = checkFile(bytes).interchanges[0].groups[0].transactions[0];
  return [checked.counts.error, viewFile(bytes).length];
})()`;

/** What the same program says in a page whose only modules are the package's. */
async function inBrowser(folder: string): Promise<unknown> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.837') ? 'application/octet-stream' : 'text/html';
    const map =
      '<!doctype html><script type="importmap">{"imports":{"claimwright/x12":"/node_modules/claimwright/dist/x12/library.js"}}</script>';
    if (path === join(folder, '/')) response.writeHead(200, { 'content-type': 'text/html' }).end(map);
    else if (existsSync(path)) response.writeHead(200, { 'content-type': type }).end(readFileSync(path));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return await page.evaluate(IN_PAGE);
  } finally {
    await browser.close();
    server.close();
  }
}

const skip = !hasNpm ? 'no npm here' : existsSync(executablePath) ? false : 'no Chromium here: apt-get install chromium';

test('the packed library installs without a network, type-checks, and runs on Node and in a browser', { skip }, async (t) => {
  const { folder, archiveBytes } = installed();
  t.after(() => rmSync(folder, { recursive: true }));
  const library = join(folder, 'node_modules', 'claimwright');
  for (const name of ['LICENSE', 'NOTICE', 'README.md']) assert.ok(existsSync(join(library, name)), `${name} must go along`);
  const { dependencies } = JSON.parse(read(join(library, 'package.json'))) as { dependencies?: unknown };
  assert.equal(dependencies, undefined);
  const gzipped = gzippedBytes(join(library, 'dist'));
  t.diagnostic(`archive ${archiveBytes} bytes, all modules ${gzipped} bytes gzipped`);
  // A figure to notice growth by; the guides and names are most of it.
  assert.ok(gzipped < 200_000, `${gzipped} bytes`);

  writeFileSync(join(folder, 'claims.837'), interchange837(3));
  writeFileSync(join(folder, 'program.ts'), shownProgram());
  const tsc = [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
  ];
  const types = ['--lib', 'es2024,dom', '--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node'];
  const compiled = spawnSync(process.execPath, [...tsc, ...types, 'program.ts'], { cwd: folder, encoding: 'utf8' });
  assert.equal(compiled.stdout + compiled.stderr, '');
  const ran = spawnSync(process.execPath, ['program.ts'], { cwd: folder, encoding: 'utf8' });
  assert.match(ran.stdout, /^PCN1 20000\n\d{3,}\n$/, ran.stderr);

  assert.deepEqual(await inBrowser(folder), [0, await rowsHere(library, folder)]);
});

/** Segments that the installed package shows on Node. */
async function rowsHere(library: string, folder: string): Promise<number> {
  const { viewFile } = (await import(join(library, 'dist/x12/library.js'))) as typeof Library;
  return viewFile(new Uint8Array(readFileSync(join(folder, 'claims.837')))).length;
}
