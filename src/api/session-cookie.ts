/** The session's token travels in one cookie that no script can read and no other site can send. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerSettings } from './server-settings.ts';

const isSecure = (settings: ServerSettings): boolean => settings.publicOrigin?.startsWith('https://') ?? false;

/** `__Host-` makes browsers refuse the cookie from a subdomain or over plain HTTP. */
const cookieName = (settings: ServerSettings): string =>
  isSecure(settings) ? '__Host-claimwright_session' : 'claimwright_session';

const optionsOf = (settings: ServerSettings) =>
  ({ path: '/', httpOnly: true, sameSite: 'strict', secure: isSecure(settings) }) as const;

/** 43 characters are 256 bits in base64url; anything else was never ours and is not looked up. */
export function tokenOf(request: FastifyRequest, settings: ServerSettings): string | undefined {
  const token = request.cookies[cookieName(settings)];
  return token !== undefined && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined;
}

export const giveToken = (reply: FastifyReply, settings: ServerSettings, token: string): void =>
  void reply.setCookie(cookieName(settings), token, { ...optionsOf(settings), maxAge: settings.absoluteHours * 3600 });

export const takeToken = (reply: FastifyReply, settings: ServerSettings): void =>
  void reply.clearCookie(cookieName(settings), optionsOf(settings));
