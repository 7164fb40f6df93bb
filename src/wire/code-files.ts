/**
 * Publishers' files as they lie on disk: plain, in folders, in ZIP files, compressed. Each is opened by its own name, read
 * in pieces and hashed. A ZIP file that is cut off, or that would burst, is refused before anything is unpacked.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { ReadFile } from '../codesets/install-release.ts';
import { type RecognizedFile, recognizeFile } from '../codesets/recognize-file.ts';
import { err, type Failure, ok, type Result } from '../kernel/result.ts';

export type CodeFileFault = Failure<'code-file-must-be-readable' | 'zip-must-be-whole' | 'zip-must-not-burst'>;

/** A file of a set of ours, not yet read. */
export type FoundFile = RecognizedFile & { readonly open: () => Result<ReadFile, CodeFileFault> };

export type FoundFiles = {
  readonly files: readonly FoundFile[];
  /** What lay beside them, each with the reason why it is not taken. */
  readonly others: readonly { readonly file: string; readonly why: string }[];
  readonly faults: readonly CodeFileFault[];
};

const PIECE = 1 << 20;
/** The largest file of a publisher is the national provider file; everything in a ZIP file is far below. */
const ENTRY_MAX = 512 * 1024 * 1024;
const RATIO_MAX = 200;

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const isWorkbook = (name: string): boolean => /\.xlsx$/i.test(name);

/** Of the national registry only: nothing else of a publisher is larger than what may be unpacked here. */
const tooLarge = (name: string, entry: string): CodeFileFault => ({
  code: 'zip-must-not-burst',
  message: `${name}: ${entry} would unpack to more than ${ENTRY_MAX / 1024 / 1024} MB. If it is a file of the national registry, unpack it by hand and install the CSV: it is read in pieces.`,
});

type Unzipped = Result<Readonly<Record<string, Uint8Array>>, CodeFileFault>;

/** Entries that `wanted` names, none beyond its share of memory. */
function unzip(name: string, bytes: Uint8Array, wanted: (entry: string) => boolean): Unzipped {
  let burst: string | undefined;
  let isLarge = false;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!wanted(entry.name) || burst !== undefined) return false;
        const bursts = entry.originalSize > Math.max(PIECE, entry.size * RATIO_MAX);
        if (bursts || entry.originalSize > ENTRY_MAX) burst = entry.name;
        isLarge ||= !bursts && entry.originalSize > ENTRY_MAX;
        return burst === undefined;
      },
    });
    if (burst === undefined) return ok(entries);
  } catch {
    return err({
      code: 'zip-must-be-whole',
      message: `${name} is no whole ZIP file: it is cut off or damaged. Download it again.`,
    });
  }
  if (isLarge) return err(tooLarge(name, burst ?? name));
  return err({
    code: 'zip-must-not-burst',
    message: `${name}: ${burst} would unpack to far more than a publisher’s file. It is not opened.`,
  });
}

function readBytes(file: string, bytes: Uint8Array): Result<ReadFile, CodeFileFault> {
  const sha256 = sha256Of(bytes);
  if (!isWorkbook(file)) return ok({ file, sha256, read: (reader) => reader.write(bytes) });
  const parts = unzip(file, bytes, (entry) => entry.startsWith('xl/'));
  return parts.ok ? ok({ file, sha256, workbook: new Map(Object.entries(parts.value)) }) : parts;
}

/** In pieces, so that a file of gigabytes takes no more memory than its rows. */
function readFromDisk(path: string): Result<ReadFile, CodeFileFault> {
  const file = basename(path);
  if (isWorkbook(file)) return readBytes(file, readFileSync(path));
  if (/\.gz$/i.test(file)) return readBytes(file.slice(0, -3), gunzipSync(readFileSync(path)));
  const hash = createHash('sha256');
  eachPiece(path, (piece) => hash.update(piece));
  return ok({ file, sha256: hash.digest('hex'), read: (reader) => eachPiece(path, reader.write) });
}

function eachPiece(path: string, take: (piece: Uint8Array) => void): void {
  const handle = openSync(path, 'r');
  const piece = new Uint8Array(PIECE);
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) take(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
}

type Collecting = {
  readonly files: FoundFile[];
  readonly others: { file: string; why: string }[];
  readonly faults: CodeFileFault[];
};

type Offered = { readonly name: string; readonly siblings: readonly string[]; readonly open: FoundFile['open'] };

function offer({ name, siblings, open }: Offered, collecting: Collecting): void {
  const recognized = recognizeFile(name, siblings);
  if (recognized === undefined) collecting.others.push({ file: name, why: 'no set of ours has a file of this name' });
  else if ('needless' in recognized) collecting.others.push({ file: name, why: recognized.needless });
  else collecting.files.push({ ...recognized, open });
}

/** No file of more bytes can be held in memory at once. */
const HELD_MAX = 2 ** 31 - 1;

function lookInZip(path: string, collecting: Collecting): void {
  const name = basename(path);
  if (statSync(path).size > HELD_MAX) {
    collecting.faults.push(tooLarge(name, name));
    return;
  }
  const bytes = readFileSync(path);
  const entries: string[] = [];
  const seen = unzip(name, bytes, (entry) => {
    if (!entry.endsWith('/')) entries.push(entry);
    return false;
  });
  if (!seen.ok) collecting.faults.push(seen.error);
  for (const entry of entries) {
    const open = (): Result<ReadFile, CodeFileFault> => {
      const taken = unzip(name, bytes, (other) => other === entry);
      const found = taken.ok ? taken.value[entry] : undefined;
      if (!taken.ok) return taken;
      if (found === undefined) return err({ code: 'zip-must-be-whole', message: `${entry} is not in ${name} any more.` });
      const read = readBytes(basename(entry), found);
      return read.ok ? ok({ ...read.value, file: `${name}!${entry}` }) : read;
    };
    offer({ name: basename(entry), siblings: entries.map((other) => basename(other)), open }, collecting);
  }
}

function look(path: string, collecting: Collecting): void {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) {
    collecting.faults.push({ code: 'code-file-must-be-readable', message: `${path} is not there.` });
  } else if (status.isDirectory()) {
    for (const name of readdirSync(path).toSorted()) look(join(path, name), collecting);
  } else if (/\.zip$/i.test(path)) lookInZip(path, collecting);
  else offer({ name: basename(path), siblings: readdirSync(dirname(path)), open: () => readFromDisk(path) }, collecting);
}

/** In: files, folders and ZIP files. Out: what of them is ours, by name alone; nothing is read yet but the lists of ZIP files. */
export function findCodeFiles(paths: readonly string[]): FoundFiles {
  const collecting: Collecting = { files: [], others: [], faults: [] };
  for (const path of paths) look(path, collecting);
  return collecting;
}
