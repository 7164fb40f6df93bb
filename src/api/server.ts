/** The HTTP server: one Fastify instance, made of values. It listens when the composition says so. */
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { registerEvents } from './events.ts';
import { describeApi } from './openapi.ts';
import type { Parts } from './parts.ts';
import { loggedError, troubleOf } from './problems.ts';
import { API, registerRoutes, sendTrouble, type Wiring } from './register-routes.ts';
import type { Route } from './route.ts';
import type { ServerSettings } from './server-settings.ts';
import { type Log, type LogStream, openLog, registerWatch, watchRequests } from './watch.ts';
import { serveWeb } from './web-files.ts';

export type ServerOptions = {
  readonly routes: readonly Route[];
  readonly parts: Parts;
  readonly settings: ServerSettings;
  /** The built web; without it only the API answers. */
  readonly webFolder?: string;
  readonly log?: LogStream;
  readonly heartbeatMillis?: number;
};

const BODY_BYTES_MAX = 1024 * 1024;

/** Errors: a route that is not sound throws with what to do. `close` ends event streams too. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { routes, parts, settings } = options;
  const wiring: Wiring = { parts, settings };
  const log = openLog(options.log);
  const server = Fastify({
    logger: false,
    bodyLimit: BODY_BYTES_MAX,
    // Nothing of a request may decide what its log lines are called.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: settings.trustedProxies.length === 0 ? false : [...settings.trustedProxies],
    requestTimeout: 60_000,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error, request, reply) => void fail(error, request, { reply, log }),
  });
  server.decorateRequest('caller', undefined);
  server.removeContentTypeParser('text/plain');
  server.setErrorHandler((error, request, reply) => fail(error, request, { reply, log }));
  const registry = watchRequests(server, log);
  await server.register(cookie);
  await server.register(helmet, helmetFor(settings));
  const streams = registerEvents(server, wiring, options.heartbeatMillis);
  server.addHook('preClose', async () => streams.endAll());
  registerRoutes(server, routes, wiring);
  registerWatch(server, wiring, { registry, streams });
  const document = JSON.stringify(describeApi(routes));
  server.get(`${API}/openapi.json`, async (_request, reply) =>
    reply.type('application/json; charset=utf-8').header('cache-control', 'no-store').send(document),
  );
  const pageOf = options.webFolder === undefined ? undefined : await serveWeb(server, options.webFolder);
  server.setNotFoundHandler((request, reply) => unknownAddress(request, reply, { routes, pageOf }));
  return server;
}

function fail(error: unknown, request: FastifyRequest, { reply, log }: { reply: FastifyReply; log: Log }): FastifyReply {
  const { trouble, isOurs } = troubleOf(error, request.id);
  if (isOurs)
    log.error({ requestId: request.id, route: request.routeOptions?.url ?? 'unknown', ...loggedError(error) }, 'failed');
  return sendTrouble(reply, trouble);
}

type Addresses = { readonly routes: readonly Route[]; readonly pageOf: ((url: string) => string | undefined) | undefined };

function unknownAddress(request: FastifyRequest, reply: FastifyReply, { routes, pageOf }: Addresses): FastifyReply {
  const methods = methodsAt(routes, request.url.split('?')[0] ?? '');
  if (methods.length > 0) {
    return sendTrouble(reply.header('allow', methods.join(', ')), {
      status: 405,
      code: 'method-must-be-known',
      message: `This address answers ${methods.join(', ')} alone.`,
    });
  }
  const page = request.method === 'GET' || request.method === 'HEAD' ? pageOf?.(request.url) : undefined;
  if (page !== undefined) return reply.sendFile(page);
  return sendTrouble(reply, {
    status: 404,
    code: 'address-must-exist',
    message: 'There is nothing at this address. Check how it is written.',
  });
}

/** What a known address does answer, when the method was the wrong one. */
function methodsAt(routes: readonly Route[], path: string): readonly string[] {
  const fits = (route: Route): boolean => {
    const [wanted, asked] = [`${API}${route.path}`.split('/'), path.split('/')];
    return (
      wanted.length === asked.length && wanted.every((part, i) => (part.startsWith(':') ? asked[i] !== '' : part === asked[i]))
    );
  };
  const methods = new Set<string>(routes.filter(fits).map((route) => route.method));
  return methods.has('GET') ? ['HEAD', ...methods].toSorted() : [...methods].toSorted();
}

/** Scripts from our own files alone, no style attributes. Mantine writes <style> elements, so those may be inline. */
function helmetFor(settings: ServerSettings): Parameters<FastifyInstance['register']>[1] {
  const isSecure = settings.publicOrigin?.startsWith('https://') ?? false;
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'style-src-elem': ["'self'", "'unsafe-inline'"],
        'style-src-attr': ["'none'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'frame-src': ["'self'", 'blob:'],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'no-referrer' as const },
  };
}
