/** Members who joined while the office is at work: a file beside its book that the operator writes. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Enrolled } from '../payer/enroll.ts';

/** Out: asks for the members; undefined when the file is not there or has not changed since the last time. */
export function enrolledFile(home: string): () => Promise<readonly Enrolled[] | undefined> {
  const file = join(home, 'enrolled.json');
  let seen = '';
  return async () => {
    const found = await stat(file).catch(() => undefined);
    const version = found === undefined ? '' : `${found.mtimeMs} ${found.size}`;
    if (found === undefined || version === seen) return undefined;
    seen = version;
    return JSON.parse(await readFile(file, 'utf8')) as readonly Enrolled[];
  };
}
