/** The control endpoint on loopback: health and the calendar, behind a bearer token. */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isPlainDate } from '../kernel/plain-date.ts';
import type { Office } from './office.ts';

export type ControlServer = { readonly port: number; readonly close: () => Promise<void> };

type Answer = { readonly status: number; readonly body: unknown };

const BODY_BYTES = 4096;

const problem = (status: number, code: string, message: string): Answer => ({ status, body: { code, message } });

function isAuthorized(request: IncomingMessage, token: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${token}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** The body, or undefined when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function dayIn(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const today = typeof value === 'object' && value !== null ? (value as { today?: unknown }).today : undefined;
    return typeof today === 'string' ? today : undefined;
  } catch {
    return undefined;
  }
}

async function moveCalendar(request: IncomingMessage, office: Office): Promise<Answer> {
  const text = await bodyOf(request);
  const day = text === undefined ? undefined : dayIn(text);
  if (day === undefined || !isPlainDate(day)) {
    return problem(400, 'body-must-name-a-day', 'Send {"today":"YYYY-MM-DD"} with a real calendar day.');
  }
  const moved = await office.moveTo(day);
  return moved.ok ? { status: 200, body: moved.value } : { status: 409, body: moved.error };
}

async function answerTo(request: IncomingMessage, office: Office, token: string): Promise<Answer> {
  const path = (request.url ?? '').split('?')[0];
  if (path === '/healthz' && request.method === 'GET') return { status: 200, body: { status: 'ok' } };
  if (!isAuthorized(request, token)) return problem(401, 'token-must-be-right', 'Send the token as Authorization: Bearer.');
  if (path !== '/calendar') return problem(404, 'path-must-exist', 'There is /healthz and /calendar.');
  if (request.method === 'GET') return { status: 200, body: { today: office.today() } };
  if (request.method === 'POST') return moveCalendar(request, office);
  return problem(405, 'method-must-fit', 'Use GET or POST.');
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json', ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}) });
  response.end(`${JSON.stringify(body)}\n`);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** Listens on 127.0.0.1. `log` gets one line without patient data when a request fails for a reason of ours. */
export async function startControlServer(options: {
  readonly port: number;
  readonly token: string;
  readonly office: Office;
  readonly log: (line: string) => void;
}): Promise<ControlServer> {
  const { office, token, log } = options;
  const server = createServer((request, response) => {
    answerTo(request, office, token).then(
      (answer) => send(response, answer),
      (error: unknown) => {
        log(`a request failed: ${error instanceof Error ? error.message : 'unknown reason'}`);
        send(response, problem(500, 'office-must-work', 'The office could not finish the day; it resumes when asked again.'));
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server) };
}
