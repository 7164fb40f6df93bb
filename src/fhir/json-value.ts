/** Parsed JSON that nobody vouches for. Members are read as own members only: a file may name one `constructor`. */

export type JsonObject = { readonly [name: string]: unknown };

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own member; what an object inherits is no member. */
export const member = (object: JsonObject, name: string): unknown => (Object.hasOwn(object, name) ? object[name] : undefined);

/** Own members at all depths, and whether a number among them is no number any more (1e999). */
export function countMembers(value: unknown): { readonly members: number; readonly finite: boolean } {
  const count = { members: 0, finite: true };
  visit(value, count);
  return count;
}

function visit(value: unknown, count: { members: number; finite: boolean }): void {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) count.finite = false;
  } else if (Array.isArray(value)) {
    for (const item of value) visit(item, count);
  } else if (typeof value === 'object' && value !== null) {
    for (const name of Object.keys(value)) {
      count.members += 1;
      visit((value as JsonObject)[name], count);
    }
  }
}
