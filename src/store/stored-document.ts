/**
 * A noun as it is stored: JSON with the version of its shape. Reading takes this version and the one before it, which
 * a release may still find in rows that nothing has touched since; anything older is a migration that was forgotten.
 */
import type { z } from 'zod';
import { InvariantViolation } from '../kernel/result.ts';

export type StoredDocument<T> = {
  readonly noun: string;
  readonly version: number;
  readonly schema: z.ZodType<T, unknown>;
  /** Turns the shape of `version - 1` into this one; needed from version 2 on. */
  readonly fromPrevious?: (document: unknown) => unknown;
};

/** Declares a noun's stored shape. A second version without its way up is a bug. */
export function storedDocument<T>(document: StoredDocument<T>): StoredDocument<T> {
  if (document.version < 1 || (document.version > 1 && document.fromPrevious === undefined)) {
    throw new InvariantViolation(
      `${document.noun}: version ${document.version} needs a reader for version ${document.version - 1}`,
    );
  }
  return document;
}

/**
 * The parsed noun. Errors throw: what we stored must be readable, so a failure is a bug or a damaged row; the text
 * names the noun, the version and the places that do not fit, never a value.
 */
export function readDocument<T>(definition: StoredDocument<T>, version: number, document: unknown): T {
  const current = bringUp(definition, version, document);
  const parsed = definition.schema.safeParse(current);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join('.') || '(whole)'}: ${issue.code}`);
  throw new InvariantViolation(
    `a stored ${definition.noun} of version ${version} does not fit its schema (${places.join('; ')})`,
  );
}

function bringUp<T>(definition: StoredDocument<T>, version: number, document: unknown): unknown {
  if (version === definition.version) return document;
  if (version === definition.version - 1 && definition.fromPrevious !== undefined) return definition.fromPrevious(document);
  throw new InvariantViolation(
    `a stored ${definition.noun} has version ${version}, but this release reads ${definition.version} and ${definition.version - 1}: run the migrations of the releases between`,
  );
}
