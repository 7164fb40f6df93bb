/** A whole file in memory that threads may share. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export function readShared(path: string): SharedArrayBuffer {
  const handle = openSync(path, 'r');
  try {
    const shared = new SharedArrayBuffer(fstatSync(handle).size);
    const bytes = new Uint8Array(shared);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(handle, bytes, at, bytes.length - at, at);
      if (read === 0) break;
      at += read;
    }
    return shared;
  } finally {
    closeSync(handle);
  }
}
