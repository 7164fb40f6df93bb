/** A language model for tests, on a real port of this machine: it speaks both protocols and misbehaves on request. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ModelRequestSeen = {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Readonly<Record<string, unknown>> | undefined;
};

/** What it does with one request: words to answer, or a misbehavior. */
export type Behavior =
  | { readonly says: string; readonly stop?: 'length' }
  | { readonly status: number }
  | { readonly fault: 'silent' | 'cut' | 'endless' | 'web-page' | 'moved' };

export type ModelInMemory = {
  /** Up to and with the version. */
  readonly baseUrl: string;
  readonly seen: ModelRequestSeen[];
  /** One for each request to come, the last one for all others. */
  readonly behave: (...behaviors: readonly Behavior[]) => void;
  readonly close: () => Promise<void>;
};

export async function openModelInMemory(): Promise<ModelInMemory> {
  const seen: ModelRequestSeen[] = [];
  let planned: readonly Behavior[] = [{ says: '{"verdicts":[]}' }];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const text = Buffer.concat(parts).toString('utf8');
      seen.push({
        path: request.url ?? '',
        headers: request.headers,
        body: text === '' ? undefined : (JSON.parse(text) as Readonly<Record<string, unknown>>),
      });
      const [next = { status: 500 }, ...rest] = planned;
      if (rest.length > 0) planned = rest;
      answer(next, request.url ?? '', response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    seen,
    behave: (...behaviors) => {
      planned = behaviors;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(behavior: Behavior, path: string, response: ServerResponse): void {
  if ('status' in behavior) {
    response.writeHead(behavior.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'the note said: Hypertension of Ana' } }));
  } else if ('fault' in behavior) {
    misbehave(behavior.fault, response);
  } else {
    const body = JSON.stringify(inProtocol(behavior, path));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  }
}

function misbehave(fault: 'silent' | 'cut' | 'endless' | 'web-page' | 'moved', response: ServerResponse): void {
  if (fault === 'silent') return;
  if (fault === 'moved') {
    response.writeHead(307, { location: '/elsewhere' });
    response.end();
    return;
  }
  if (fault === 'web-page') {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<html>Welcome</html>');
    return;
  }
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 4_000_000 });
  if (fault === 'cut') {
    response.write('{"choices":[{"message":{"content":"{\\"verdicts');
    setImmediate(() => response.destroy());
  } else {
    response.write('x'.repeat(2_000_000));
  }
}

const inProtocol = ({ says, stop }: { readonly says: string; readonly stop?: 'length' }, path: string): unknown =>
  path.endsWith('/messages')
    ? {
        type: 'message',
        role: 'assistant',
        content: [{ type: 'text', text: says }],
        stop_reason: stop === 'length' ? 'max_tokens' : 'end_turn',
        usage: { input_tokens: 900, output_tokens: 100 },
      }
    : {
        object: 'chat.completion',
        choices: [{ index: 0, message: { role: 'assistant', content: says }, finish_reason: stop ?? 'stop' }],
        usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 },
      };
