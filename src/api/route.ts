/**
 * One route is one value: where it stands, who may use it, what goes in and out, and what it does. `register-routes.ts`
 * puts it on the server; a route without a declared permission does not type-check and, from JavaScript, does not start.
 */
import type { z } from 'zod';
import type { Permission } from '../access/permissions.ts';
import { err, type Failure, type Result } from '../kernel/result.ts';
import type { Caller, Parts } from './parts.ts';

/** 'signed-in' needs a session and no permission beyond it; 'public' needs none, see `publicRoute`. */
export type RouteAccess = Permission | 'signed-in' | 'public';

/** An answer that is a file, not JSON; never cached by anybody on the way. */
export type FileAnswer = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly fileName: string;
  /** Offered for saving; shown in the page otherwise. */
  readonly download: boolean;
};

/** An expected failure with its HTTP status: RFC 9457 on the wire, `code` permanent. */
export type Problem = Failure & {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  /** For a 429: when to try again. */
  readonly retryAfterSeconds?: number;
};

export const problem = (
  status: Problem['status'],
  failure: Failure & { readonly retryAfterSeconds?: number },
): { readonly ok: false; readonly error: Problem } => err({ ...failure, status });

/** The one answer for what is not there and for what belongs to somebody else: they must not be told apart. */
export const notFound = (what: string): { readonly ok: false; readonly error: Problem } =>
  problem(404, {
    code: 'thing-must-exist',
    message: `There is no such ${what} in this practice. Go back to the list and open it from there.`,
  });

type Schema = z.ZodType;
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;

/** The request's own end of the session: where it comes from, and the token in its cookie. */
export type Door = {
  /** Of the person's machine or network, as the throttle counts it. */
  readonly address: string;
  readonly token: string | undefined;
  readonly giveToken: (token: string) => void;
  readonly takeToken: () => void;
};

export type Asked<P, Q, B> = {
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly caller: Caller;
  readonly parts: Parts;
  readonly door: Door;
};

type Spec<P, Q, B, R, A = RouteAccess> = {
  /** operationId: verb and noun, 'listClaims'. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Under /api/v1, parameters as `:name`. */
  readonly path: `/${string}`;
  readonly access: A;
  /** One sentence for the OpenAPI text. */
  readonly summary: string;
  /** Ids only: whatever stands in a URL is logged by somebody. A search text goes into the body of a POST. */
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Schema of the 200 body, or 'file'. */
  readonly response: R;
};

type Answer<R> = R extends z.ZodType ? z.input<R> : FileAnswer;

/** A route as the server holds it: its types are checked where it is defined and gone here. */
export type Route = Spec<Schema | undefined, Schema | undefined, Schema | undefined, Schema | 'file'> & {
  readonly handle: (asked: CheckedRequest) => Promise<Result<unknown, Problem>>;
};

type CheckedRequest = Omit<Asked<undefined, undefined, undefined>, 'params' | 'query' | 'body'> & {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
};

/** In: the route's description and what it does. Strict body schemas are the caller's duty: `z.strictObject`. */
export const route = <
  R extends Schema | 'file',
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>(
  spec: Spec<P, Q, B, R, Exclude<RouteAccess, 'public'>>,
  handle: (asked: Asked<P, Q, B>) => Promise<Result<Answer<R>, Problem>>,
): Route => ({ ...spec, handle }) as unknown as Route;

/** A route that answers whoever asks; it has no caller. Each one says why. */
export const publicRoute = <R extends Schema, B extends Schema>(
  spec: Omit<Spec<undefined, undefined, B, R>, 'access'> & { readonly whyPublic: string },
  handle: (asked: Omit<Asked<undefined, undefined, B>, 'caller'>) => Promise<Result<Answer<R>, Problem>>,
): Route => {
  const { whyPublic: _, ...rest } = spec;
  return { ...rest, access: 'public', handle } as unknown as Route;
};
