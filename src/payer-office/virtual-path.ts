/** Paths as a partner writes them → places under the root. Two folders and files right inside them; nothing else exists. */
import { posix } from 'node:path';

export type Place =
  | { readonly kind: 'root' }
  | { readonly kind: 'folder'; readonly folder: 'inbox' | 'outbox' }
  | { readonly kind: 'file'; readonly folder: 'inbox' | 'outbox'; readonly name: string };

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** The path made absolute, with every '..' worked off against '/': it never leaves the root. */
export const absolute = (path: string): string => posix.resolve('/', path);

/** Undefined for anything that is neither the root, one of the folders, nor a plain file name inside one. */
export function placeOf(path: string): Place | undefined {
  const [, folder = '', name, ...deeper] = absolute(path).split('/');
  if (folder === '') return { kind: 'root' };
  if (folder !== 'inbox' && folder !== 'outbox') return undefined;
  if (name === undefined || name === '') return { kind: 'folder', folder };
  return deeper.length === 0 && NAME.test(name) ? { kind: 'file', folder, name } : undefined;
}
