/** Calls the server. Untyped by route until the generated types stand: the caller names what it expects. */
type Parameters = Readonly<Record<string, string | number | boolean | undefined>>;
type Options = { readonly path?: Parameters; readonly query?: Parameters; readonly body?: unknown; readonly signal?: AbortSignal };
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

function addressOf(path: string, options: Options): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(options.path?.[name] ?? '')));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return `/api/v1${filled}${text === '' ? '' : `?${text}`}`;
}

async function call<T>(method: string, path: string, options: Options = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(addressOf(path, options), {
      method,
      credentials: 'same-origin',
      headers: { accept: 'application/json', ...(options.body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
  } catch (error) {
    if (options.signal?.aborted === true) throw error;
    throw new ApiOffline('The server could not be reached.', { cause: error });
  }
  const text = await response.text();
  let body: unknown;
  try {
    body = text === '' ? undefined : JSON.parse(text);
  } catch {
    body = undefined;
  }
  if (response.ok) return body as T;
  if (response.status === 502 || response.status === 504) throw new ApiOffline('The server could not be reached.');
  throw new ApiProblem(response.status, (body ?? {}) as Record<string, unknown>);
}

export const api = {
  get: <T>(path: string, options?: Options): Promise<T> => call('GET', path, options),
  post: <T>(path: string, options?: Options): Promise<T> => call('POST', path, options),
  put: <T>(path: string, options?: Options): Promise<T> => call('PUT', path, options),
  delete: <T>(path: string, options?: Options): Promise<T> => call('DELETE', path, options),
};
