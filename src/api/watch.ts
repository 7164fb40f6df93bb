/** What the operator sees: health, figures, and one log line per request without anything a patient's data could be in. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { EventStreams } from './events.ts';
import { NOT_PERMITTED } from './problems.ts';
import { sendTrouble, type Wiring } from './register-routes.ts';
import type { ServerSettings } from './server-settings.ts';

/** Where pino's lines go. */
export type LogStream = { readonly write: (line: string) => void };
export type Log = pino.Logger;

export const openLog = (stream: LogStream | undefined): Log =>
  pino({ enabled: stream !== undefined, base: {}, timestamp: pino.stdTimeFunctions.isoTime }, stream ?? { write: () => {} });

/** The route's template: the address itself holds ids, and its query may hold anything. */
const templateOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

export function watchRequests(server: FastifyInstance, log: Log): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({
    name: 'claimwright_http_request_seconds',
    help: 'Time to answer a request, by the route and not by the address.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  server.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: templateOf(request),
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(request.caller === undefined ? {} : { userId: request.caller.userId }),
    };
    durations.observe({ method: line.method, route: line.route, status: String(line.status) }, reply.elapsedTime / 1000);
    log.info(line, 'answered');
  });
  return registry;
}

export function registerWatch(
  server: FastifyInstance,
  wiring: Wiring,
  { registry, streams }: { readonly registry: Registry; readonly streams: EventStreams },
): void {
  const { sessions } = wiring.parts;
  const open = new Gauge({ name: 'claimwright_sessions', help: 'Sessions that are open.', registers: [registry] });
  const listening = new Gauge({
    name: 'claimwright_event_streams',
    help: 'Screens that listen for changes.',
    registers: [registry],
  });
  server.get('/healthz', async (_request, reply) => {
    const isThere = await sessions.count().then(
      () => true,
      () => false,
    );
    return reply
      .code(isThere ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status: isThere ? 'ok' : 'failing', process: 'ok', database: isThere ? 'ok' : 'failing' });
  });
  server.get('/metrics', async (request, reply) => {
    if (!mayReadMetrics(request, wiring.settings)) return sendTrouble(reply, NOT_PERMITTED);
    open.set(await sessions.count());
    listening.set(streams.count());
    return reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics());
  });
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

function mayReadMetrics(request: FastifyRequest, { metricsToken }: ServerSettings): boolean {
  if (metricsToken !== undefined) {
    return timingSafeEqual(digest(request.headers.authorization ?? ''), digest(`Bearer ${metricsToken}`));
  }
  // Behind a proxy of this machine everybody would come from it.
  const isForwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(request.socket.remoteAddress ?? '');
}
