/**
 * The three kinds of error, kept apart: a bug throws (`assert`), an expected failure is a `Result`,
 * findings are plain arrays of located values and never pass through here.
 */

import { inEnglish, type Said } from './said.ts';

export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });

/**
 * An expected failure: `code` is permanent and phrased as the assertion that was broken
 * ('remittance-must-balance'), `message` says what, where and what to do next, without patient data.
 */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly message: string;
  readonly path?: string;
  /** The message as a template, where a screen says it in another language. */
  readonly said?: Said;
};

/** A failure whose message is a sentence that can be said in another language. */
export const failure = <Code extends string>(code: Code, sentence: Said, path?: string): Failure<Code> => ({
  code,
  message: inEnglish(sentence),
  said: sentence,
  ...(path === undefined ? {} : { path }),
});

export type NonEmpty<T> = readonly [T, ...T[]];

export const isNonEmpty = <T>(items: readonly T[]): items is NonEmpty<T> => items.length > 0;

/** A broken invariant is a bug of ours, never of the input; it carries no patient data. */
export class InvariantViolation extends Error {
  override name = 'InvariantViolation';
}

/** Throws `InvariantViolation` unless `condition` holds. On in production: stopping beats being wrong. */
export function assert(condition: unknown, why: string): asserts condition {
  if (!condition) throw new InvariantViolation(why);
}

/** The value of a result that cannot fail here; a failure is a bug and throws. */
export function expectOk<T, E>(result: Result<T, E>, why: string): T {
  if (result.ok) return result.value;
  throw new InvariantViolation(`${why}: ${JSON.stringify(result.error)}`);
}

/** The end of an exhaustive switch: a new union member makes the call a type error. */
export function unreachable(value: never, why = 'unreachable case'): never {
  throw new InvariantViolation(`${why}: ${JSON.stringify(value)}`);
}
