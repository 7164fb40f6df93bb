import { join } from 'node:path';
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

const config = defineConfig({
  root: import.meta.dirname,
  plugins: [react(), signInAddress],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
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
