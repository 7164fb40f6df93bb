/** Everything that goes wrong, as RFC 9457 says it on the wire. */
import { z } from 'zod';
import { isAway, isUndone } from '../app/undone-work.ts';
import { InvariantViolation } from '../kernel/result.ts';

/** What is wrong with one place of a request: 'body.lines.0.units'. */
export const locatedFaultSchema = z.object({ path: z.string(), message: z.string() });
export type LocatedFault = z.output<typeof locatedFaultSchema>;

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    /** Permanent; docs/errors.md. */
    code: z.string(),
    /** What happened and what to do next, in English. */
    detail: z.string(),
    paths: z.array(locatedFaultSchema).optional(),
    /** What to look for in the server's log. */
    reference: z.string().optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemAnswer = z.output<typeof problemSchema>;

export const PROBLEM_TYPE = 'application/problem+json';

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Request timeout',
  409: 'Conflict',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
};

export type Trouble = {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly paths?: readonly LocatedFault[];
  readonly reference?: string;
};

export const problemAnswer = ({ status, code, message, paths, reference }: Trouble): ProblemAnswer => ({
  type: `urn:claimwright:problem:${code}`,
  title: TITLES[status] ?? 'Problem',
  status,
  code,
  detail: message,
  ...(paths === undefined ? {} : { paths: [...paths] }),
  ...(reference === undefined ? {} : { reference }),
});

export const NOT_SIGNED_IN: Trouble = {
  status: 401,
  code: 'session-must-be-open',
  message: 'You are not signed in, or your session has ended. Sign in and try again.',
};

export const NOT_PERMITTED: Trouble = {
  status: 403,
  code: 'role-must-permit-the-action',
  message: 'Your roles in this practice do not permit this. Ask the manager of the practice.',
};

const NOT_JSON: Trouble = {
  status: 400,
  code: 'body-must-be-json',
  message: 'The body is not JSON that the server takes. Check it and send it again.',
};

/** What Fastify itself refuses before a route is asked, by its code. */
const REFUSED_EARLY: Readonly<Record<string, Trouble>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'content-type-must-be-json',
    message: 'The server takes JSON alone. Send the body with the content type application/json.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'body-must-be-small-enough',
    message: 'The request is larger than the server takes. Send less at once.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: NOT_JSON,
  FST_ERR_CTP_INVALID_JSON_BODY: NOT_JSON,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'content-length-must-be-true',
    message: 'The body is not as long as the request says. Send it again.',
  },
};

/** A failure of the store by its code: somebody was faster, or the database is away. The rest is a bug of ours. */
const CONFLICTS: ReadonlySet<string> = new Set([
  'claim-must-move-forward',
  'claim-body-must-not-change',
  'claim-must-leave-once',
  'chart-number-must-be-unique',
  'patient-control-number-must-be-unique',
  'statement-number-must-be-unique',
  'file-name-must-be-unique',
  'journal-entry-must-be-reversed-once',
  'accounting-period-must-be-open',
]);

type Coded = { readonly code: string; readonly message: string };
const isStoreFailure = (error: unknown): error is Coded =>
  error instanceof Error && error.name === 'StoreFailure' && 'code' in error && typeof error.code === 'string';

/** `code: words` → the words. */
const wordsOf = ({ code, message }: Coded): string =>
  message.startsWith(`${code}: `) ? message.slice(code.length + 2) : message;

/**
 * In: whatever was thrown while a request was answered, and the request's id. Out: what the caller is told. `isOurs` is
 * true when it is a bug or an outage that belongs into the log.
 */
export function troubleOf(error: unknown, reference: string): { readonly trouble: Trouble; readonly isOurs: boolean } {
  if (isStoreFailure(error)) {
    const told = { code: error.code, message: wordsOf(error) };
    if (isAway(error)) return { trouble: { ...told, status: 503, reference }, isOurs: true };
    if (isUndone(error) || CONFLICTS.has(error.code)) return { trouble: { ...told, status: 409 }, isOurs: false };
  }
  if (error instanceof SyntaxError && 'statusCode' in error) return { trouble: NOT_JSON, isOurs: false };
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const early = REFUSED_EARLY[code];
  if (early !== undefined) return { trouble: early, isOurs: false };
  const status = error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status >= 400 && status < 500) {
    const message = 'The server could not read the request. Check its address, its headers and its body.';
    return { trouble: { status, code: 'request-must-be-readable', message }, isOurs: false };
  }
  return {
    trouble: {
      status: 500,
      code: 'server-must-answer',
      message: 'Something went wrong in the server and nothing was changed. Try again; if it stays, report the reference.',
      reference,
    },
    isOurs: true,
  };
}

/** What the log may hold of an error: where it came from, and words only where they are known to hold no patient data. */
export const loggedError = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const isWordable = error instanceof InvariantViolation || isStoreFailure(error);
  return {
    name: error.name,
    ...('code' in error ? { code: String(error.code) } : {}),
    ...(isWordable ? { message: error.message } : {}),
    frames: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 8)
      .map((line) => line.trim()),
  };
};
