/** Puts `Route` values on the server: session, permission, checked input, checked answer, in this order, for every one. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PERMISSIONS, permissionsOf } from '../access/permissions.ts';
import type { SessionFacts } from '../app/session-ports.ts';
import { assert } from '../kernel/result.ts';
import type { Caller, Parts } from './parts.ts';
import { type LocatedFault, NOT_PERMITTED, NOT_SIGNED_IN, PROBLEM_TYPE, problemAnswer, type Trouble } from './problems.ts';
import { networkOf } from './network.ts';
import type { Door, FileAnswer, Problem, Route } from './route.ts';
import { foreignRequest } from './same-site.ts';
import type { ServerSettings } from './server-settings.ts';
import { giveToken, takeToken, tokenOf } from './session-cookie.ts';

export const API = '/api/v1';

export type Wiring = { readonly parts: Parts; readonly settings: ServerSettings };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the session was read; absent before and for public routes. */
    caller: Caller | undefined;
  }
}

export function sendTrouble(reply: FastifyReply, trouble: Trouble): FastifyReply {
  return reply
    .code(trouble.status)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .serializer(String)
    .send(JSON.stringify(problemAnswer(trouble)));
}

export const callerOf = (facts: SessionFacts): Caller => ({
  userId: facts.userId,
  loginName: facts.loginName,
  displayName: facts.displayName,
  language: facts.language,
  organizationId: facts.organizationId,
  organizationName: facts.organizationName,
  roles: facts.roles,
  permissions: permissionsOf(facts.roles),
  providerId: facts.providerId,
  actor: (purpose) => ({ organizationId: facts.organizationId, actor: facts.loginName, purpose }),
});

/** Who asks; answers 401 and nothing when nobody does. */
export async function requireCaller(request: FastifyRequest, reply: FastifyReply, wiring: Wiring): Promise<Caller | undefined> {
  const token = tokenOf(request, wiring.settings);
  const facts = token === undefined ? undefined : await wiring.parts.sessions.read(token, { touch: true });
  if (facts === undefined) {
    if (request.cookies !== undefined && token !== undefined) takeToken(reply, wiring.settings);
    sendTrouble(reply, NOT_SIGNED_IN);
    return undefined;
  }
  request.caller = callerOf(facts);
  return request.caller;
}

/** Throws, with what to do, at a route that must not go on the server. */
export function requireSoundRoute(route: Route): void {
  const named = `Route ${route.name ?? '?'} (${route.method} ${route.path})`;
  const access: unknown = route.access;
  assert(
    access === 'signed-in' || access === 'public' || PERMISSIONS.some((permission) => permission === access),
    `${named} must name a known permission, 'signed-in' or 'public' as its access: add one before the server can start.`,
  );
  assert(route.method !== 'GET' || route.body === undefined, `${named} is a GET and must not have a body.`);
  assert(
    isStrict(route.body),
    `${named} must take a strict body: use z.strictObject, so that a member nobody expects is refused.`,
  );
  assert(
    isStrict(route.query),
    `${named} must take a strict query: use z.strictObject, so that a member nobody expects is refused.`,
  );
}

function isStrict(schema: unknown): boolean {
  if (schema === undefined) return true;
  if (schema instanceof z.ZodObject) return schema.def.catchall instanceof z.ZodNever;
  if (schema instanceof z.ZodUnion) return schema.options.every(isStrict);
  return false;
}

export function registerRoutes(server: FastifyInstance, routes: readonly Route[], wiring: Wiring): void {
  const names = new Set<string>();
  for (const route of routes) {
    requireSoundRoute(route);
    assert(!names.has(route.name), `Two routes are named ${route.name}: the name is the operation's id and must be its own.`);
    names.add(route.name);
    server.route({
      method: route.method,
      url: API + route.path,
      onRequest: (request, reply) => admit(request, reply, { route, wiring }),
      handler: (request, reply) => answer(request, reply, { route, wiring }),
    });
  }
}

type Serving = { readonly route: Route; readonly wiring: Wiring };

/** Before a byte of the body is read. */
async function admit(request: FastifyRequest, reply: FastifyReply, { route, wiring }: Serving): Promise<void> {
  const foreign = foreignRequest(request, wiring.settings);
  if (foreign !== undefined) return void sendTrouble(reply, foreign);
  if (route.access === 'public') return;
  const caller = await requireCaller(request, reply, wiring);
  if (caller === undefined || route.access === 'signed-in') return;
  if (!caller.permissions.has(route.access)) sendTrouble(reply, NOT_PERMITTED);
}

async function answer(request: FastifyRequest, reply: FastifyReply, { route, wiring }: Serving): Promise<FastifyReply> {
  const faults: LocatedFault[] = [];
  const checked = {
    params: check('params', route.params, request.params, faults),
    query: check('query', route.query, request.query, faults),
    body: check('body', route.body, request.body, faults),
  };
  if (faults.length > 0) return sendTrouble(reply, badInput(faults));
  const result = await route.handle({
    ...checked,
    // A public route's own type has no caller.
    caller: request.caller as Caller,
    parts: wiring.parts,
    door: doorOf(request, reply, wiring),
  });
  if (!result.ok) return sendProblem(reply, result.error);
  reply.header('cache-control', 'no-store');
  return route.response === 'file'
    ? sendFile(reply, result.value as FileAnswer)
    : reply
        .type('application/json; charset=utf-8')
        .serializer(String)
        .send(JSON.stringify(route.response.parse(result.value)));
}

const badInput = (paths: readonly LocatedFault[]): Trouble => ({
  status: 400,
  code: 'request-must-fit-its-schema',
  message: 'Some of what was sent is missing or not in the form that is expected. Each place is named with what it must be.',
  paths,
});

const MOST_FAULTS = 50;

function check(where: string, schema: Route['body'], value: unknown, faults: LocatedFault[]): unknown {
  if (schema === undefined) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues.slice(0, MOST_FAULTS)) {
    faults.push({ path: [where, ...issue.path.map(String)].join('.'), message: wordsOf(issue) });
  }
  return undefined;
}

/** What was sent is never repeated, not even the name of a member that nobody expects. */
const wordsOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? 'has a member that is not expected here' : issue.message.replace(/, received .*$/, '');

const sendProblem = (reply: FastifyReply, { path, retryAfterSeconds, ...problem }: Problem): FastifyReply => {
  if (retryAfterSeconds !== undefined) reply.header('retry-after', retryAfterSeconds);
  return sendTrouble(reply, {
    ...problem,
    ...(path === undefined ? {} : { paths: [{ path, message: problem.message }] }),
  });
};

function sendFile(reply: FastifyReply, file: FileAnswer): FastifyReply {
  // A name is letters, digits and dots of ours: nothing of it can end the header.
  const name = file.fileName.replace(/[^A-Za-z0-9._-]/g, '_');
  return reply
    .type(file.mediaType)
    .header('content-disposition', `${file.download ? 'attachment' : 'inline'}; filename="${name}"`)
    .send(Buffer.from(file.bytes));
}

const doorOf = (request: FastifyRequest, reply: FastifyReply, { settings }: Wiring): Door => ({
  address: networkOf(request.ip),
  token: tokenOf(request, settings),
  giveToken: (token) => giveToken(reply, settings, token),
  takeToken: () => takeToken(reply, settings),
});
