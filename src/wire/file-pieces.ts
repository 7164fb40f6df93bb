/** A file that is read piece by piece, when somebody asks: what nobody asks takes no memory. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { BundleBytes } from '../codesets/bundles/bundle.ts';

/** A file stays open as long as anybody may ask for its bytes. */
const forgotten = new FinalizationRegistry<number>((handle) => closeSync(handle));

/** The file as it was when it was opened: what takes its place under the same name is another one. Errors: those of the file system. */
export function filePieces(path: string): BundleBytes {
  const handle = openSync(path, 'r');
  const pieces: BundleBytes = {
    byteLength: fstatSync(handle).size,
    piece: (at, length) => {
      const bytes = new Uint8Array(length);
      for (let got = 0; got < length; ) {
        const read = readSync(handle, bytes, got, length - got, at + got);
        if (read === 0) break;
        got += read;
      }
      return bytes;
    },
  };
  forgotten.register(pieces, handle);
  return pieces;
}
