/** Downloads from a real server on this machine that fails in the ways servers fail. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Download, download } from './download.ts';

const WHOLE = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));

type Answer = (request: IncomingMessage, response: ServerResponse, attempt: number) => void;

async function tried(answer: Answer, options: Partial<Download> = {}) {
  let attempts = 0;
  const ranges: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    attempts += 1;
    ranges.push(request.headers.range);
    answer(request, response, attempts);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'claimwright-download-'));
  const path = join(folder, 'file.zip');
  const { port } = server.address() as AddressInfo;
  try {
    const result = await download({
      url: `http://127.0.0.1:${port}/file.zip`,
      path,
      progress: () => {},
      pause: () => Promise.resolve(),
      ...options,
    });
    return {
      result,
      attempts,
      ranges,
      file: existsSync(path) ? readFileSync(path) : undefined,
      hasPart: existsSync(`${path}.part`),
    };
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

const code = (result: Awaited<ReturnType<typeof download>>): string => (result.ok ? 'ok' : result.error.code);

test('a file arrives whole', async () => {
  const { result, file, hasPart } = await tried((_, response) => response.end(WHOLE));
  assert.deepEqual(result, { ok: true, value: { bytes: WHOLE.length } });
  assert.ok(file?.equals(WHOLE) && !hasPart);
});

test('a connection that breaks is taken up where it broke', async () => {
  const { result, file, ranges } = await tried((request, response, attempt) => {
    const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const headers = { etag: '"one"', 'content-length': WHOLE.length - from };
    if (attempt === 1) {
      response.writeHead(200, headers);
      response.write(WHOLE.subarray(0, 70_000), () => setTimeout(() => response.destroy(), 50));
    } else response.writeHead(206, headers).end(WHOLE.subarray(from));
  });
  assert.equal(code(result), 'ok');
  assert.ok(file?.equals(WHOLE));
  assert.match(ranges[1] ?? '', /^bytes=[1-9]\d*-$/);
});

test('a file that changed in between, told by a whole answer, is begun anew', async () => {
  const { result, file } = await tried((_, response, attempt) => {
    response.writeHead(200, { etag: `"${attempt}"`, 'content-length': WHOLE.length });
    if (attempt === 1) response.write(Buffer.alloc(50_000, 7), () => setTimeout(() => response.destroy(), 50));
    else response.end(WHOLE);
  });
  assert.equal(code(result), 'ok');
  assert.ok(file?.equals(WHOLE));
});

test('what never comes is told, and nothing stands under the name', async () => {
  const table: readonly (readonly [string, Answer, string, number])[] = [
    ['gone', (_, response) => response.writeHead(404).end('no'), 'download-must-be-found', 1],
    ['forbidden', (_, response) => response.writeHead(403).end('no'), 'download-must-be-found', 1],
    [
      'a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>'),
      'download-must-not-be-a-web-page',
      1,
    ],
    ['down', (_, response) => response.writeHead(503).end(), 'download-must-arrive-whole', 4],
    ['empty', (_, response) => response.end(), 'download-must-arrive-whole', 4],
  ];
  for (const [name, answer, expected, times] of table) {
    const { result, attempts, file } = await tried(answer);
    assert.deepEqual([code(result), attempts, file], [expected, times, undefined], name);
  }
});

test('a server that hangs and one that never ends are given up', async () => {
  const hung = await tried((_, response) => void response.writeHead(200).write('begun'), { idleMillis: 100, tries: 2 });
  assert.equal(code(hung.result), 'download-must-arrive-whole');
  const endless = await tried(
    (_, response) => {
      const more = (): void => void (response.destroyed || response.write(Buffer.alloc(10_000), more));
      more();
    },
    { mostBytes: 100_000 },
  );
  assert.equal(code(endless.result), 'download-must-not-be-endless');
});

test('a dead server is told after its tries', async () => {
  const { result } = await tried((request) => request.socket.destroy(), { tries: 2 });
  assert.equal(code(result), 'download-must-arrive-whole');
});
