import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openTestServer, type TestServer } from './test-server.ts';

const LARGE = 'export const words = 1;\n'.repeat(500);

let server: TestServer;
let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimwright-web-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'not for the web');
  await writeFile(join(folder, 'dist', 'index.html'), '<title>application</title>');
  await writeFile(join(folder, 'dist', 'sign-in.html'), '<title>sign in</title>');
  await writeFile(join(folder, 'dist', '.env'), 'KEY=1');
  await writeFile(join(folder, 'dist', 'assets', 'main-abc123.js'), 'export {}');
  await writeFile(join(folder, 'dist', 'assets', 'large-abc123.js'), LARGE);
  await symlink(join(folder, 'secret.txt'), join(folder, 'dist', 'assets', 'link.txt'));
  server = await openTestServer({ webFolder: join(folder, 'dist') });
});
after(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('hashed assets are kept for ever, pages never', async () => {
  const asset = await server.inject({ url: '/assets/main-abc123.js' });
  assert.equal(asset.status, 200);
  assert.equal(asset.headers['cache-control'], 'public, max-age=31536000, immutable');
  for (const url of [
    '/',
    '/index.html',
    '/claims/018f2b1c-0000-7000-8000-000000000001',
    '/patients?tab=account',
    '/codes/icd10cm/E11.65',
  ]) {
    const page = await server.inject({ url });
    assert.equal(page.status, 200, url);
    assert.match(page.text, /application/, url);
    assert.equal(page.headers['cache-control'], 'no-store', url);
    assert.match(String(page.headers['content-security-policy']), /script-src 'self'(;|$)/);
  }
  assert.match((await server.inject({ url: '/sign-in' })).text, /sign in/);
});

test('a large asset travels compressed to who can read it', async () => {
  const ask = (encoding: string) => server.inject({ url: '/assets/large-abc123.js', headers: { 'accept-encoding': encoding } });
  const [small, whole] = [await ask('gzip'), await ask('identity')];
  assert.equal(small.headers['content-encoding'], 'gzip');
  assert.match(String(small.headers['content-type']), /javascript/);
  assert.equal(small.headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(whole.text, LARGE);
  assert.ok(small.bytes.length < whole.bytes.length / 10);
  assert.equal(gunzipSync(small.bytes).toString(), LARGE);
});

test('what is not there is a problem and not a page, and nothing beside the web is served', async () => {
  for (const url of [
    '/assets/gone-abc123.js',
    '/api/v1/nothing',
    '/api',
    '/.env',
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '//etc/passwd',
  ]) {
    const answer = await server.inject({ url });
    assert.doesNotMatch(answer.text, /not for the web|KEY=1|root:/, url);
    assert.ok(answer.status >= 400 || /application/.test(answer.text), `${url} ${answer.status}`);
  }
  assert.equal((await server.inject({ url: '/assets/gone-abc123.js' })).body.code, 'address-must-exist');
  assert.equal((await server.inject({ method: 'POST', url: '/claims', payload: {} })).status, 404);
});
