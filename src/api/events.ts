/**
 * Server-sent events: what changed, by topic and id, so that open screens ask again with their own permissions. A
 * stream ends with its session and never keeps it alive.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { LiveEvent } from '../app/live-ports.ts';
import { API, requireCaller, sendTrouble, type Wiring } from './register-routes.ts';
import { tokenOf } from './session-cookie.ts';

const HEARTBEAT_MILLISECONDS = 20_000;
/** Browser tabs of one person; HTTP/1.1 browsers open six connections to a server at most. */
const STREAMS_PER_SESSION = 6;
/** Bytes that a reader who does not read may pile up. */
const BACKLOG_BYTES = 256 * 1024;

export type EventStreams = { readonly count: () => number; readonly endAll: () => void };

export function registerEvents(server: FastifyInstance, wiring: Wiring, heartbeatMillis = HEARTBEAT_MILLISECONDS): EventStreams {
  const open = new Map<string, Set<() => void>>();
  const listen = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const caller = await requireCaller(request, reply, wiring);
    const token = tokenOf(request, wiring.settings);
    if (caller === undefined || token === undefined) return reply;
    const ofSession = open.get(token) ?? new Set();
    if (ofSession.size >= STREAMS_PER_SESSION) {
      return sendTrouble(reply, {
        status: 429,
        code: 'event-streams-must-be-few',
        message: 'This session already listens in many windows. Close some of them.',
      });
    }
    const stillOpen = async (): Promise<boolean> => (await wiring.parts.sessions.read(token, { touch: false })) !== undefined;
    const end = startStream(reply, {
      stillOpen,
      heartbeatMillis,
      subscribe: (listener) => wiring.parts.live.subscribe(caller.organizationId, listener),
      ended: () => {
        ofSession.delete(end);
        if (ofSession.size === 0) open.delete(token);
      },
    });
    ofSession.add(end);
    open.set(token, ofSession);
    return undefined;
  };
  server.get(`${API}/events`, { exposeHeadRoute: false }, listen);
  const all = (): readonly (() => void)[] => [...open.values()].flatMap((ends) => [...ends]);
  return { count: () => all().length, endAll: () => all().forEach((end) => end()) };
}

type Stream = {
  readonly stillOpen: () => Promise<boolean>;
  readonly heartbeatMillis: number;
  readonly subscribe: (listener: (event: LiveEvent) => void) => () => void;
  readonly ended: () => void;
};

const wireForm = ({ topic, ids }: LiveEvent): string => `event: ${topic}\ndata: ${JSON.stringify({ ids })}\n\n`;

/** Answers what ends it. */
function startStream(reply: FastifyReply, stream: Stream): () => void {
  reply.hijack();
  const { raw } = reply;
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) raw.setHeader(name, value);
  raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that gather answers would hold the events back.
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 3000\n\n');
  let isOver = false;
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    clearInterval(heart);
    unsubscribe();
    stream.ended();
    raw.end();
  };
  const write = (text: string): void => {
    if (isOver) return;
    raw.write(text);
    // It reconnects and asks for everything anew.
    if (raw.writableLength > BACKLOG_BYTES) end();
  };
  const unsubscribe = stream.subscribe((event) => write(wireForm(event)));
  const beat = async (): Promise<void> => {
    // While the database is away the stream stays and asks again at the next beat.
    if (await stream.stillOpen().catch(() => true)) return write(': here\n\n');
    write('event: session-ended\ndata: {}\n\n');
    end();
  };
  const heart = setInterval(() => void beat(), stream.heartbeatMillis);
  heart.unref();
  raw.on('close', end);
  return end;
}
