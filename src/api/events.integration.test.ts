import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openTestServer, PASSWORD, type TestServer } from './test-server.ts';

let server: TestServer;
let origin: string;
before(async () => {
  server = await openTestServer({ heartbeatMillis: 50 });
  origin = await server.server.listen({ host: '127.0.0.1', port: 0 });
});
after(() => server.close());

type Listening = {
  /** Resolves with all that came so far once it holds `words`; rejects when the stream ends without. */
  readonly until: (words: string) => Promise<string>;
  readonly ended: Promise<void>;
  readonly stop: () => void;
};

async function listen(cookie: string): Promise<Response | Listening> {
  const abort = new AbortController();
  const response = await fetch(`${origin}/api/v1/events`, { headers: { cookie }, signal: abort.signal });
  if (response.status !== 200 || response.body === null) return response;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  let isOver = false;
  let wake = (): void => undefined;
  const read = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
      wake();
    }
  };
  const ended = read()
    .catch(() => undefined)
    .finally(() => {
      isOver = true;
      wake();
    });
  return {
    ended,
    stop: () => abort.abort(),
    until: async (words) => {
      while (!text.includes(words)) {
        assert.ok(!isOver, `the stream ended before ${words}: ${text}`);
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return text;
    },
  };
}

const cookieFor = async (role: 'biller' | 'coder' | 'poster'): Promise<string> =>
  String((await server.logIn(server.loginNameOf(role), PASSWORD)).headers['set-cookie']).split(';')[0] ?? '';

async function listening(cookie: string): Promise<Listening> {
  const stream = await listen(cookie);
  assert.ok('until' in stream, 'the stream was refused');
  return stream;
}

test('a screen hears what its organization committed, and nothing of another one', async () => {
  const stream = await listening(await cookieFor('biller'));
  await stream.until(': here');
  server.tell(server.other.organizationId, { topic: 'claims', ids: ['their-claim'] });
  server.tell(server.organizationId, { topic: 'claims', ids: ['our-claim'] });
  const heard = await stream.until('our-claim');
  assert.match(heard, /event: claims\ndata: \{"ids":\["our-claim"\]\}\n\n/);
  assert.doesNotMatch(heard, /their-claim/);
  stream.stop();
});

test('nobody listens without a session', async () => {
  const refused = await listen('');
  assert.ok('status' in refused);
  assert.equal(refused.status, 401);
  assert.match(refused.headers.get('content-type') ?? '', /problem\+json/);
});

test('a stream ends with its session, told so, and does not keep it alive', async () => {
  const cookie = await cookieFor('coder');
  const leaving = await listening(cookie);
  await leaving.until(': here');
  await server.inject({ method: 'DELETE', url: '/api/v1/session', headers: { cookie } });
  await leaving.until('event: session-ended');
  await leaving.ended;
  const idle = await listening(await cookieFor('coder'));
  await idle.until(': here');
  server.passMinutes(31);
  await idle.until('event: session-ended');
  await idle.ended;
});

test('a session listens in a few windows at once and no more', async () => {
  const cookie = await cookieFor('poster');
  const streams: Listening[] = [];
  for (let i = 0; i < 6; i += 1) streams.push(await listening(cookie));
  const refused = await listen(cookie);
  assert.ok('status' in refused);
  assert.equal(refused.status, 429);
  const [first] = streams;
  first?.stop();
  await first?.ended;
  // The server notices a closed window by itself; the next one opens then.
  for (;;) {
    const next = await listen(cookie);
    if ('until' in next) {
      streams.push(next);
      break;
    }
  }
  for (const stream of streams) stream.stop();
});

test('the server stops at once although screens listen', async () => {
  const other = await openTestServer();
  const address = await other.server.listen({ host: '127.0.0.1', port: 0 });
  const { cookie } = await other.as('biller');
  const response = await fetch(`${address}/api/v1/events`, { headers: { cookie } });
  assert.equal(response.status, 200);
  const text = response.text();
  await other.close();
  assert.match(await text, /^retry: 3000/);
});
