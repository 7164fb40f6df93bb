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

/** The names by which this machine calls itself. */
const LOCAL_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Undefined when the request may go on. A foreign name for a local server is a page that was rebound to it (DNS rebinding). */
export function foreignRequest(request: FastifyRequest, settings: ServerSettings): Trouble | undefined {
  if (settings.isLocal && !LOCAL_NAME.test(request.hostname)) return FOREIGN;
  if (CHANGES_NOTHING.has(request.method)) return undefined;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return FOREIGN;
  const { origin } = request.headers;
  if (origin === undefined) return undefined;
  return origin === (settings.publicOrigin ?? `${request.protocol}://${request.host}`) ? undefined : FOREIGN;
}
