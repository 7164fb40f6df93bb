/** Where the verbs of `claimwright x12` read and write: files, standard input, bytes as they are. */
import { closeSync, createReadStream, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from './usage.ts';

/** The name of standard input. */
const STANDARD_INPUT = '-';

const unreadable = (path: string): UsageError =>
  new UsageError(`${basename(path)} cannot be read. Check the path and that you may read it.`);

/**
 * The bytes of a file as they come, or of standard input for '-'. Memory: one chunk.
 * Errors: UsageError when it cannot be read.
 */
export async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: 262_144 });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch {
    throw unreadable(path);
  }
}

/** The whole file as bytes, or standard input for '-'. Errors: UsageError when it cannot be read. */
export async function bytesOfFile(path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOfFile(path)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The one file that a verb is for. Errors: UsageError that names the verb's help. */
export function oneFile(paths: readonly string[], verb: string): string {
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0)
    throw new UsageError(`Name one file, or - to read standard input; see claimwright x12 ${verb} --help.`);
  return path;
}

export type ByteSink = { readonly write: (bytes: Uint8Array) => void; readonly close: () => void };

/**
 * Bytes to a new file, or to standard output when no path is given. A file that is there already is not overwritten.
 * Errors: UsageError when the file cannot be made.
 */
export function byteSink(path: string | undefined): ByteSink {
  if (path === undefined) return { write: (bytes) => void process.stdout.write(bytes), close: () => undefined };
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch {
    throw new UsageError(`${basename(path)} cannot be written: it is there already, or its folder is missing or closed to you.`);
  }
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    close: () => closeSync(file),
  };
}
