import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { test } from 'node:test';
import { openWaitingPage } from './waiting-page.ts';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { readonly port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

test('while nothing is ready the address says so, in the reader’s language, and how far it is', async (t) => {
  const port = await freePort();
  const page = await openWaitingPage({ host: '127.0.0.1', port });
  t.after(() => page.close());
  const ask = (headers: Readonly<Record<string, string>>) => fetch(`http://127.0.0.1:${port}/claims`, { headers });
  page.tell(12, 50);
  const french = await ask({ accept: 'text/html', 'accept-language': 'fr-CA' });
  assert.equal(french.status, 503);
  assert.match(await french.text(), /lang="fr".*12 jours sur 50/s);
  assert.match(await (await ask({ accept: 'text/html' })).text(), /lang="en".*12 of 50 days/s);
  const health = (await (await ask({ accept: '*/*' })).json()) as { readonly status: string; readonly done: number };
  assert.deepEqual([health.status, health.done], ['starting', 12]);
});

test('it gives the address free, however often it is closed, and a taken address fails', async () => {
  const port = await freePort();
  const page = await openWaitingPage({ host: '127.0.0.1', port });
  await assert.rejects(openWaitingPage({ host: '127.0.0.1', port }), { code: 'EADDRINUSE' });
  await page.close();
  await page.close();
  await (await openWaitingPage({ host: '127.0.0.1', port })).close();
  await (await openWaitingPage({ host: '127.0.0.1', port: 0 })).close();
});
