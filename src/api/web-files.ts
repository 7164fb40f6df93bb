/** The built web: hashed assets for ever, the pages that name them never kept. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** `/sign-in` is its own small page; every other address that is no file is a screen of the application. */
export async function serveWeb(server: FastifyInstance, webFolder: string): Promise<(url: string) => string | undefined> {
  const root = resolve(webFolder);
  await compressAssets(join(root, 'assets'));
  await server.register(fastifyStatic, {
    root,
    wildcard: true,
    index: ['index.html'],
    dotfiles: 'deny',
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(root, 'assets'));
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-store');
    },
  });
  return (url) => {
    const path = url.split('?')[0] ?? '/';
    // A missing file must not come back as a page; the ids and codes in the addresses of screens may hold dots.
    if (path.startsWith('/api/') || path.startsWith('/assets/') || /^\/[^/]+\.[a-z0-9]{2,5}$/i.test(path)) return undefined;
    const page = path === '/sign-in' ? 'sign-in.html' : 'index.html';
    // While the screens are built anew there is none for a moment.
    return existsSync(join(root, page)) ? page : undefined;
  };
}

const WORTH_COMPRESSING = /\.(js|css|svg|json)$/;
const SMALL_BYTES = 1024;

/** Once per build: each hashed file gets its compressed twin beside it. Where that cannot be written, the files go as they are. */
async function compressAssets(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const there = new Set(names);
  for (const name of names) {
    const path = join(folder, name);
    if (!WORTH_COMPRESSING.test(name) || there.has(`${name}.gz`) || (await stat(path)).size < SMALL_BYTES) continue;
    const unfinished = `${path}.gz.${process.pid}`;
    const isWritten = await promisify(gzip)(await readFile(path))
      .then((bytes) => writeFile(unfinished, bytes))
      .then(() => rename(unfinished, `${path}.gz`))
      .then(always, never);
    if (!isWritten) return;
  }
}

const always = (): boolean => true;
const never = (): boolean => false;
