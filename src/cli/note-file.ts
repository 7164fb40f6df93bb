/** A note from a file or from standard input, as text: UTF-8, or what a Windows machine wrote; bytes that are no text are refused. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { UsageError } from './usage.ts';

/** More than any visit's note; a longer file is something else. */
const MOST_BYTES = 8 * 1024 * 1024;

const isText = (text: string): boolean => !/[\u0000-\u0008\u000e-\u001a]/.test(text.slice(0, 65_536));

/** Errors: UsageError that says what could not be read. '-' is standard input. */
export async function readNoteFile(path: string): Promise<string> {
  const name = path === '-' ? 'Standard input' : path;
  const bytes = await (path === '-' ? buffer(process.stdin) : readFile(path)).catch((error: NodeJS.ErrnoException) => {
    const why =
      error.code === 'ENOENT' ? 'there is no such file' : error.code === 'EISDIR' ? 'it is a folder' : 'it cannot be read';
    throw new UsageError(`${name}: ${why}.`);
  });
  if (bytes.length > MOST_BYTES)
    throw new UsageError(`${name} has more than ${MOST_BYTES / 1024 / 1024} MB: that is no note of a visit.`);
  const text = decoded(bytes);
  if (!isText(text)) throw new UsageError(`${name} holds bytes that are no text; save the note as plain text first.`);
  if (text.trim() === '') throw new UsageError(`${name} is empty: there is no note to read.`);
  return text;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
