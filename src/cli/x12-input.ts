/** Where the verbs of `claimwright x12` read and write: files, standard input, bytes as they are. */
import { closeSync, createReadStream, mkdirSync, openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { isBlank } from '../x12/beginning.ts';
import { UsageError } from './usage.ts';

/** The name of standard input. */
const STANDARD_INPUT = '-';

const nameOf = (path: string): string => (path === STANDARD_INPUT ? 'Standard input' : basename(path));

const unreadable = (path: string): UsageError =>
  new UsageError(`${nameOf(path)} cannot be read. Check the path and that you may read it.`);

/**
 * The bytes of a file as they come, or of standard input for '-'. Memory: one chunk.
 * Errors: UsageError when it cannot be read, or when nothing stands in it: nothing found in it would be no good news.
 */
export async function* chunksOfFile(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: 262_144 });
  let isEmpty = true;
  try {
    for await (const chunk of stream) {
      isEmpty &&= (chunk as Uint8Array).every((byte) => isBlank(byte));
      yield chunk as Uint8Array;
    }
  } catch {
    throw unreadable(path);
  }
  if (isEmpty) throw new UsageError(`${nameOf(path)} is empty. Check that it is the file meant, and that its writing ended.`);
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

/** A folder to write to, made where it is missing. Errors: UsageError. */
export function outFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    throw new UsageError(`The folder ${basename(path)} cannot be made: a file has its name, or its place is closed to you.`);
  }
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
