/** Where the next page of a list begins: the sort keys of the last row, packed so that nobody takes them for more. */

type Key = string | number;

/** In: the keys of the last row, in the order of the sort. */
export const writeCursor = (keys: readonly Key[]): string => Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');

/** The keys, when they are of the kinds that the list sorts by; undefined for none and for anything else: the list begins at its start. */
export function readCursor<K extends readonly ('string' | 'number')[]>(
  text: string | undefined,
  ...kinds: K
): { readonly [I in keyof K]: K[I] extends 'string' ? string : number } | undefined {
  if (text === undefined) return undefined;
  let keys: unknown;
  try {
    keys = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(keys) || keys.length !== kinds.length || keys.some((key, i) => typeof key !== kinds[i])) return undefined;
  return keys as unknown as { readonly [I in keyof K]: K[I] extends 'string' ? string : number };
}
