import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The address of a running server, for `vite dev`. */
const SERVER = process.env['CLAIMWRIGHT_URL'] ?? 'http://127.0.0.1:8080';

/** In development too, /sign-in is the light page and every other address the application. */
const signInAddress: Plugin = {
  name: 'claimwright-sign-in-address',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      if (request.url?.split('?')[0] === '/sign-in') request.url = '/sign-in.html';
      next();
    });
  },
};

async function readFrench(): Promise<Readonly<Record<string, string>>> {
  const files = globSync('src/locales/fr/*.ts', { cwd: import.meta.dirname }).toSorted();
  const areas = await Promise.all(
    files.map(
      (file) => import(pathToFileURL(join(import.meta.dirname, file)).href) as Promise<Record<string, Record<string, string>>>,
    ),
  );
  return Object.assign({}, ...areas.flatMap((area) => Object.values(area))) as Record<string, string>;
}

/** All French as one hashed JSON file: it is fetched only by those who read it, and never parsed as a program. */
const frenchAsJson: Plugin = {
  name: 'claimwright-french-as-json',
  apply: 'build',
  async load(id) {
    if (!id.endsWith('/src/locales/load-french.ts')) return undefined;
    const reference = this.emitFile({ type: 'asset', name: 'fr.json', source: JSON.stringify(await readFrench()) });
    return `export const loadFrench = async () => {
      const answer = await fetch(import.meta.ROLLUP_FILE_URL_${reference});
      if (!answer.ok) throw new Error('The French texts did not come.');
      return answer.json();
    };`;
  },
};

const config = defineConfig({
  root: import.meta.dirname,
  plugins: [react(), signInAddress, frenchAsJson],
  build: {
    outDir: 'dist',
    // A page that was loaded before a build still asks for its chunks; `claimwright start` clears what nobody can ask for.
    emptyOutDir: false,
    target: 'es2022',
    // The server's policy allows no data: script, and small images are rare here.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      input: {
        app: join(import.meta.dirname, 'index.html'),
        'sign-in': join(import.meta.dirname, 'sign-in.html'),
      },
    },
  },
  server: { port: 5173, proxy: { '/api': { target: SERVER, changeOrigin: false } } },
});

export default config;
