/** What stands at the address while the server is not ready: how far it is, and then the page that was asked for. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createHash } from 'node:crypto';
import { once } from 'node:events';

export type WaitingPage = {
  /** How much of the way is gone; nothing is shown before. */
  readonly tell: (done: number, of: number) => void;
  /** Gives the address free. Again is harmless. */
  readonly close: () => Promise<void>;
};

const WORDS = {
  en: {
    title: 'Claimwright is starting',
    body: 'This page goes on by itself when it is ready.',
    days: (done: number, of: number) => `The demonstration lives through its first weeks: ${done} of ${of} days.`,
  },
  fr: {
    title: 'Claimwright démarre',
    body: 'Cette page continue d’elle-même dès qu’il est prêt.',
    days: (done: number, of: number) => `La démonstration vit ses premières semaines : ${done} jours sur ${of}.`,
  },
} as const;

/** Asks until the real server answers; a moment without any is the change from one to the other. */
const SCRIPT = `setInterval(async () => {
  try {
    const answer = await fetch('/healthz', { cache: 'no-store' });
    if (answer.ok) return location.reload();
    const { words, done, of } = await answer.json();
    const bar = document.querySelector('progress');
    if (of > 0) { bar.hidden = false; bar.max = of; bar.value = done; document.querySelector('[role=status]').textContent = words[document.documentElement.lang]; }
  } catch {}
}, 700);`;
const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;margin:0 1rem;text-align:center}progress{width:min(24rem,80vw)}';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const HEADERS = {
  'cache-control': 'no-store',
  'retry-after': '1',
  'content-security-policy': `default-src 'none'; script-src ${hashOf(SCRIPT)}; style-src ${hashOf(STYLE)}; connect-src 'self'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
};

type Way = { done: number; of: number };

/** Errors: whatever listening fails with, its `code` in it. A port of 0 shows nothing: nobody knows its address yet. */
export async function openWaitingPage({ host, port }: { readonly host: string; readonly port: number }): Promise<WaitingPage> {
  const way: Way = { done: 0, of: 0 };
  const tell: WaitingPage['tell'] = (done, of) => void Object.assign(way, { done, of });
  if (port === 0) return { tell, close: async () => {} };
  const server = createServer((request, response) => answer(request, response, way));
  server.listen({ host, port, exclusive: true });
  await once(server, 'listening');
  let closed: Promise<unknown> | undefined;
  return {
    tell,
    close: async () => {
      if (closed === undefined) {
        closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
      }
      await closed;
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, { done, of }: Way): void {
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  if (!wantsPage) {
    const words = { en: WORDS.en.days(done, of), fr: WORDS.fr.days(done, of) };
    response.writeHead(503, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify({ status: 'starting', done, of, words }));
    return;
  }
  const language = /^\s*fr/i.test(request.headers['accept-language'] ?? '') ? 'fr' : 'en';
  const { title, body, days } = WORDS[language];
  response.writeHead(503, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>` +
      `<style>${STYLE}</style><main><h1>${title}</h1><p role="status">${of === 0 ? '' : days(done, of)}</p>` +
      `<progress aria-label="${title}" value="${done}" max="${Math.max(of, 1)}"${of === 0 ? ' hidden' : ''}></progress><p>${body}</p></main><script>${SCRIPT}</script></html>`,
  );
}
