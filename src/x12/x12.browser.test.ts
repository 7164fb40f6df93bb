/** The X12 room in a real browser: no Node module, no Buffer, the same answers. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { readInterchanges } from './interchange.ts';
import { interchange837 } from './sample.ts';
import { validate } from './validate.ts';

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const skip = existsSync(executablePath) ? false : 'no Chromium here: apt-get install chromium';

/** Serves this checkout's sources with their types taken off. */
const sources = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (!path.startsWith('/src/') || path.includes('..')) {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>X12</title>');
    return;
  }
  readFile(new URL(`../..${path}`, import.meta.url), 'utf8').then(
    (text) => response.writeHead(200, { 'content-type': 'text/javascript' }).end(stripTypeScriptTypes(text)),
    () => response.writeHead(404).end(),
  );
});

/** Runs in the page: reads and checks the same interchange there. */
const IN_PAGE = `(async () => {
  const { readInterchanges } = await import('/src/x12/interchange.ts');
  const { validate } = await import('/src/x12/validate.ts');
  const { interchange837 } = await import('/src/x12/sample.ts');
  const read = readInterchanges(interchange837(20));
  return read.interchanges.flatMap((i) => i.groups).flatMap((g) => g.transactions)
    .map((t) => [t.segments.length, validate(t).counts.error]);
})()`;

test('a browser reads and checks an 837P as Node does', { skip }, async () => {
  const here = readInterchanges(interchange837(20))
    .interchanges.flatMap((i) => i.groups)
    .flatMap((g) => g.transactions)
    .map((t) => [t.segments.length, validate(t).counts.error]);
  await new Promise<void>((resolve) => sources.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(sources.address() as AddressInfo).port}/`);
    const there = await page.evaluate(IN_PAGE);
    assert.ok(here.length > 0 && here.every(([segments = 0, errors]) => segments > 100 && errors === 0));
    assert.deepEqual(there, here);
  } finally {
    await browser.close();
    sources.close();
  }
});
