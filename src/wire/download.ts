/**
 * Downloads a file whole or not at all: what has come stays beside it as `.part` and is gone on with, a server that hangs,
 * cuts off, changes the file in between or sends a web page instead is told from one that delivers.
 */
import { once } from 'node:events';
import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';

export type DownloadFault = Failure<
  'download-must-be-found' | 'download-must-not-be-a-web-page' | 'download-must-arrive-whole' | 'download-must-not-be-endless'
>;

export type Download = {
  readonly url: string;
  /** Where the whole file will stand. */
  readonly path: string;
  readonly progress: (bytes: number, total: number | undefined) => void;
  /** Tries after a failure that may pass; 4 unless said otherwise. */
  readonly tries?: number;
  /** A server that sends nothing for so long is given up; 30 s. */
  readonly idleMillis?: number;
  readonly pause: (millis: number) => Promise<void>;
  readonly mostBytes?: number;
};

const MOST_BYTES = 4 * 1024 * 1024 * 1024;

type Attempt =
  | { readonly kind: 'whole' }
  | { readonly kind: 'again'; readonly why: string }
  | { readonly kind: 'never'; readonly fault: DownloadFault };

const never = (code: DownloadFault['code'], message: string): Attempt => ({ kind: 'never', fault: { code, message } });
const again = (why: string): Attempt => ({ kind: 'again', why });

/** Errors: see `DownloadFault`; the file at `path` is untouched then. */
export async function download(options: Download): Promise<Result<{ readonly bytes: number }, DownloadFault>> {
  const tries = options.tries ?? 4;
  let why = '';
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (attempt > 0) await options.pause(1000 * 2 ** (attempt - 1));
    const result = await tryOnce(options);
    if (result.kind === 'whole') {
      renameSync(`${options.path}.part`, options.path);
      rmSync(`${options.path}.tag`, { force: true });
      return ok({ bytes: statSync(options.path).size });
    }
    if (result.kind === 'never') return err(result.fault);
    ({ why } = result);
  }
  return err({
    code: 'download-must-arrive-whole',
    message: `${options.url}: ${why}. What has come is kept: the same command goes on from there.`,
  });
}

/** What has come so far, and the mark by which the server knows the same file again. */
function begun(path: string): { readonly bytes: number; readonly tag: string | undefined } {
  const bytes = statSync(`${path}.part`, { throwIfNoEntry: false })?.size ?? 0;
  const tag = existsSync(`${path}.tag`) ? readFileSync(`${path}.tag`, 'utf8') : undefined;
  return bytes > 0 && tag !== undefined ? { bytes, tag } : { bytes: 0, tag: undefined };
}

async function tryOnce(options: Download): Promise<Attempt> {
  const { url, path } = options;
  const { bytes: before, tag } = begun(path);
  const idle = new AbortController();
  const guard = watch(options.idleMillis ?? 30_000, idle);
  try {
    const headers: Record<string, string> = tag === undefined ? {} : { range: `bytes=${before}-`, 'if-range': tag };
    const response = await fetch(url, { headers, signal: idle.signal, redirect: 'follow' });
    const refused = refusalOf(response, url);
    if (refused !== undefined) {
      await response.body?.cancel();
      return refused;
    }
    if (response.status === 416) {
      // The part is longer than the file now is: begin anew.
      rmSync(`${path}.part`, { force: true });
      return again('the file changed while it was being downloaded');
    }
    return await receive(options, { response, before: response.status === 206 ? before : 0, guard });
  } catch {
    return again(idle.signal.aborted ? 'the server sent nothing for too long' : 'the connection broke');
  } finally {
    guard.stop();
  }
}

function refusalOf(response: Response, url: string): Attempt | undefined {
  if (response.status === 404 || response.status === 410)
    return never(
      'download-must-be-found',
      `${url} is not there (${response.status}). The publisher may have moved it: take the file by hand and use --from.`,
    );
  if (response.status >= 500 || response.status === 429) return again(`the server answered ${response.status}`);
  if (!response.ok && response.status !== 416)
    return never('download-must-be-found', `${url}: the server answered ${response.status}.`);
  if (response.ok && /text\/html/i.test(response.headers.get('content-type') ?? '')) {
    return never(
      'download-must-not-be-a-web-page',
      `${url} answered with a web page instead of the file, probably a page of terms or of an error. Take the file by hand and use --from.`,
    );
  }
  return undefined;
}

type Guard = { readonly alive: () => void; readonly stop: () => void };

function watch(idleMillis: number, idle: AbortController): Guard {
  let timer = setTimeout(() => idle.abort(), idleMillis);
  return {
    alive: () => {
      clearTimeout(timer);
      timer = setTimeout(() => idle.abort(), idleMillis);
    },
    stop: () => clearTimeout(timer),
  };
}

type Receiving = { readonly response: Response; readonly before: number; readonly guard: Guard };

async function receive(options: Download, { response, before, guard }: Receiving): Promise<Attempt> {
  const { path, progress, mostBytes = MOST_BYTES } = options;
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  const total = Number.isFinite(length) ? before + length : undefined;
  const tag = response.headers.get('etag') ?? response.headers.get('last-modified');
  // Without a mark the same file cannot be known again, so nothing is gone on with.
  if (tag === null) rmSync(`${path}.tag`, { force: true });
  else writeFileSync(`${path}.tag`, tag);
  if (response.body === null) return again('the answer was empty');
  const file = createWriteStream(`${path}.part`, { flags: before > 0 ? 'a' : 'w' });
  let bytes = before;
  try {
    for await (const piece of Readable.fromWeb(response.body as never)) {
      const chunk = piece as Uint8Array;
      bytes += chunk.length;
      if (bytes > mostBytes)
        return never('download-must-not-be-endless', `${options.url} sends more than any file of a publisher. It was given up.`);
      guard.alive();
      if (!file.write(chunk)) await once(file, 'drain');
      progress(bytes, total);
    }
  } finally {
    file.end();
    await finished(file).catch(() => {});
  }
  if (bytes === 0) return again('the answer was empty');
  return total !== undefined && bytes !== total ? again(`${bytes} of ${total} bytes came`) : { kind: 'whole' };
}
