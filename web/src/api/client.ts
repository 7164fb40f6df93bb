/** Calls the server, typed by route: `api.get('/claims/{claimId}', { path: { claimId } })`. */
import type { Paths } from './paths.gen.ts';

type Method = 'get' | 'post' | 'put' | 'delete';
type Of<M extends Method> = { [P in keyof Paths]: M extends keyof Paths[P] ? P : never }[keyof Paths];
type Call<M extends Method, P> = P extends keyof Paths ? (M extends keyof Paths[P] ? Paths[P][M] : never) : never;
type Asked<C> = Omit<C, 'response'> & { readonly signal?: AbortSignal };
/** A route that needs nothing is called with its path alone. */
type Rest<C> = Partial<Omit<C, 'response'>> extends Omit<C, 'response'> ? [options?: Asked<C>] : [options: Asked<C>];
type Answer<C> = C extends { response: infer R } ? R : never;
type Send<M extends Method> = <P extends Of<M>>(path: P, ...rest: Rest<Call<M, P>>) => Promise<Answer<Call<M, P>>>;

type Options = { readonly path?: object; readonly query?: object; readonly body?: unknown; readonly signal?: AbortSignal };
type FieldProblem = { readonly path: string; readonly message: string };

/** The server's refusal: `code` is permanent, `paths` names the fields it is about. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly paths: readonly FieldProblem[];
  readonly reference: string | undefined;
  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : `The server answered ${status}.`);
    this.status = status;
    this.code = typeof body['code'] === 'string' ? body['code'] : `http-${status}`;
    this.paths = Array.isArray(body['paths']) ? (body['paths'] as FieldProblem[]) : [];
    this.reference = typeof body['reference'] === 'string' ? body['reference'] : undefined;
  }
}

/** No answer came: the connection or the server is down. */
export class ApiOffline extends Error {}

/** The same address for a link, such as a file that opens in its own window. */
export function addressOf(path: keyof Paths, options: Pick<Options, 'path' | 'query'> = {}): string {
  const values = new Map<string, string | number>(Object.entries(options.path ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name) ?? '')));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return `/api/v1${filled}${text === '' ? '' : `?${text}`}`;
}

async function call(method: string, path: keyof Paths, options: Options = {}): Promise<unknown> {
  let response: Response;
  let body: unknown;
  try {
    response = await fetch(addressOf(path, options), {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(options.body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    body = await bodyOf(response);
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new ApiOffline('The server could not be reached.', { cause: error });
  }
  if (response.ok) return body;
  if (response.status === 502 || response.status === 504) throw new ApiOffline('The server could not be reached.');
  throw new ApiProblem(response.status, typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {});
}

/** JSON as its value, a file as a Blob; JSON that does not parse (a proxy's page) as nothing. */
async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && !type.includes('json')) return response.blob();
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const send = <M extends Method>(method: M): Send<M> =>
  ((path: keyof Paths, options?: Options) => call(method.toUpperCase(), path, options)) as Send<M>;

export const api = { get: send('get'), post: send('post'), put: send('put'), delete: send('delete') };
