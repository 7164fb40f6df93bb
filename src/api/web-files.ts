/** The built web: hashed assets for ever, the pages that name them never kept. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** `/sign-in` is its own small page; every other address that is no file is a screen of the application. */
export async function serveWeb(server: FastifyInstance, webFolder: string): Promise<(url: string) => string | undefined> {
  const root = resolve(webFolder);
  await server.register(fastifyStatic, {
    root,
    wildcard: true,
    index: ['index.html'],
    dotfiles: 'deny',
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-store');
    },
  });
  const signIn = existsSync(join(root, 'sign-in.html')) ? 'sign-in.html' : 'index.html';
  return (url) => {
    const path = url.split('?')[0] ?? '/';
    // A missing asset must not come back as a page.
    if (path.startsWith('/api/') || /\.[a-z0-9]{2,5}$/i.test(path)) return undefined;
    return path === '/sign-in' ? signIn : 'index.html';
  };
}
