/**
 * Cross-site request forgery: SameSite=Strict keeps the cookie at home; beside it every change must come from our own
 * pages (Sec-Fetch-Site, Origin) or from a program that sends neither, and bodies are JSON alone, which no form can send.
 */
import type { FastifyRequest } from 'fastify';
import type { Trouble } from './problems.ts';
import type { ServerSettings } from './server-settings.ts';

const FOREIGN: Trouble = {
  status: 403,
  code: 'request-must-come-from-this-site',
  message: 'The request came from another site and was refused. Open the application itself and try there.',
};

const CHANGES_NOTHING: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Undefined when the request may go on. */
export function foreignRequest(request: FastifyRequest, settings: ServerSettings): Trouble | undefined {
  if (CHANGES_NOTHING.has(request.method)) return undefined;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return FOREIGN;
  const { origin } = request.headers;
  if (origin === undefined) return undefined;
  return origin === (settings.publicOrigin ?? `${request.protocol}://${request.host}`) ? undefined : FOREIGN;
}
