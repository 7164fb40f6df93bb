/**
 * One request to a language model over HTTP: within its time as a whole, tried again a bounded number of times where that
 * may help, read up to a bounded size. What it says of a failure holds nothing that was sent or answered.
 */
import { err, ok, type Result } from '../kernel/result.ts';
import { inEnglish, type Said, said } from '../kernel/said.ts';
import type { ModelAnswer, ModelFailure, ModelFault } from '../app/language-model-port.ts';

export type ModelServer = {
  /** Up to and with the version, without a slash at the end: 'https://models.example.org/v1'. */
  readonly baseUrl: string;
  readonly key: string | undefined;
  readonly model: string;
  /** For everything together: waiting, trying again, reading. */
  readonly timeoutMillis: number;
  /** Waits between two tries. */
  readonly pause: (millis: number) => Promise<void>;
};

export type ModelPost = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The answer in its protocol; undefined where it is another, 'cut' where the model was stopped in the middle. */
  readonly read: (body: unknown) => ModelAnswer | 'cut' | undefined;
};

const TRIES = 3;
const FIRST_PAUSE_MILLIS = 500;
const MOST_BYTES = 1024 * 1024;

const WORDS = new Map<ModelFault, Said>([
  [
    'model-must-be-reachable',
    said(
      'The language model cannot be reached. Code without it; whoever runs the server should look at its address and the network.',
    ),
  ],
  ['model-must-answer-in-time', said('The language model did not answer in time. Code without it, or ask again later.')],
  [
    'model-must-answer-whole',
    said('The language model’s answer was cut off. Nothing of it is used; ask again, or allow it longer answers.'),
  ],
  [
    'model-must-speak-its-protocol',
    said(
      'What answers at the language model’s address speaks another protocol. Whoever runs the server should look at its setup.',
    ),
  ],
  [
    'model-must-accept-the-request',
    said('The language model refused the request. Whoever runs the server should look at its key, its name and its address.'),
  ],
  ['model-must-have-room', said('The language model has no room for more requests now. Code without it, or ask again later.')],
]);

const failure = (code: ModelFault, isUncharged: boolean): { readonly ok: false; readonly error: ModelFailure } =>
  err({ code, message: inEnglish(WORDS.get(code) ?? said(code)), isUncharged });

type Attempt = { readonly result: Result<ModelAnswer, ModelFailure>; readonly again: boolean };

/** Out: within `timeoutMillis`. Errors: see `ModelFault`. */
export async function postToModel(server: ModelServer, post: ModelPost): Promise<Result<ModelAnswer, ModelFailure>> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), server.timeoutMillis);
  const late = new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve(), { once: true }));
  try {
    let wasCharged = false;
    let last: Attempt = { result: failure('model-must-be-reachable', true), again: true };
    for (let attempt = 0; attempt < TRIES && last.again; attempt += 1) {
      if (attempt > 0) await Promise.race([server.pause(FIRST_PAUSE_MILLIS * 2 ** (attempt - 1)), late]);
      // What an earlier try may have used is not known: the reservation stands.
      if (over.signal.aborted) return failure('model-must-answer-in-time', false);
      last = await tryOnce(post, over.signal);
      wasCharged ||= !last.result.ok && !last.result.error.isUncharged;
    }
    return last.result.ok || !wasCharged ? last.result : err({ ...last.result.error, isUncharged: false });
  } finally {
    clearTimeout(timer);
  }
}

const ended = (code: ModelFault, isUncharged: boolean): Attempt => ({ result: failure(code, isUncharged), again: false });
const mayPass = (code: ModelFault, isUncharged: boolean): Attempt => ({ result: failure(code, isUncharged), again: true });

async function tryOnce({ url, headers, body, read }: ModelPost, signal: AbortSignal): Promise<Attempt> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      // A key and a note go where they were sent and nowhere else.
      redirect: 'error',
      signal,
    });
  } catch {
    return signal.aborted ? ended('model-must-answer-in-time', false) : mayPass('model-must-be-reachable', true);
  }
  if (!response.ok) {
    await response.body?.cancel().catch(() => {});
    if (response.status === 429) return mayPass('model-must-have-room', true);
    return response.status >= 500 ? mayPass('model-must-be-reachable', false) : ended('model-must-accept-the-request', true);
  }
  const text = await textOf(response, signal);
  if (text === undefined) return ended(signal.aborted ? 'model-must-answer-in-time' : 'model-must-answer-whole', false);
  const answer = read(parsed(text));
  if (answer === undefined) return ended('model-must-speak-its-protocol', false);
  return answer === 'cut' ? ended('model-must-answer-whole', false) : { result: ok(answer), again: false };
}

/** Undefined where it breaks off or does not end. */
async function textOf(response: Response, signal: AbortSignal): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += part.length;
      if (bytes > MOST_BYTES || signal.aborted) return undefined;
      parts.push(part);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
