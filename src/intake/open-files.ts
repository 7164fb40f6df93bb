/** Foreign files as the use cases take them in: from a disk for the command line, from uploads for the page's job. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { IntakeFile, IntakeFormat, IntakeSender } from '../app/intake-ports.ts';
import { type Sha256, sha256Schema } from '../claims/identifiers.ts';
import { fhirItems } from './fhir-items.ts';
import { noteItems } from './note-records.ts';
import { csvItems } from './read-csv.ts';
import { type Items, plainFileName, type SourceFile } from './source-file.ts';

/** In: paths of files or folders; of a folder the files in it whose endings fit, by name. Errors: a path that cannot be read throws. */
export async function intakeFilesOf(paths: readonly string[], format: IntakeFormat): Promise<readonly IntakeFile[]> {
  const files: IntakeFile[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const names = isFolder ? (await readdir(path)).filter((name) => ENDINGS[format].test(name)).toSorted() : [''];
    for (const name of names) files.push(await onDisk(name === '' ? path : join(path, name), format));
  }
  return files;
}

const ENDINGS: Readonly<Record<IntakeFormat, RegExp>> = {
  fhir: /\.(json|ndjson)$/i,
  note: /\.(txt|md|text)$/i,
  csv: /\.csv$/i,
  patients: /\.csv$/i,
};

/** Small: between two of them the database's answers are heard, and while it waits for the next words it does nothing. */
const CHUNK_BYTES = 64 * 1024;

async function onDisk(path: string, format: IntakeFormat): Promise<IntakeFile> {
  const source: SourceFile = { name: basename(path), open: () => createReadStream(path, { highWaterMark: CHUNK_BYTES }) };
  return intakeFile(source, { format, sizeBytes: (await stat(path)).size, sha256: await hashOf(source.open()) });
}

async function hashOf(bytes: AsyncIterable<Uint8Array>): Promise<Sha256> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return sha256Schema.parse(hash.digest('hex'));
}

/** The reader's own counting goes by the bytes it has asked for. */
export function intakeFile(
  source: SourceFile,
  facts: { readonly format: IntakeFormat; readonly sizeBytes: number; readonly sha256: Sha256 },
): IntakeFile {
  let bytesRead = 0;
  const counted = (): SourceFile => {
    let ofThisPass = 0;
    return {
      name: source.name,
      open: async function* () {
        ofThisPass = 0;
        for await (const chunk of source.open()) {
          ofThisPass += chunk.length;
          bytesRead = ofThisPass;
          yield chunk;
        }
      },
    };
  };
  return {
    name: plainFileName(source.name),
    ...facts,
    read: (sender) => {
      bytesRead = 0;
      return itemsOf(counted(), facts.format, sender);
    },
    bytesRead: () => bytesRead,
  };
}

const itemsOf = (file: SourceFile, format: IntakeFormat, sender: IntakeSender): Items => {
  if (format === 'fhir') return fhirItems(file, sender);
  return format === 'note' ? noteItems(file, sender) : csvItems(file, sender, format);
};
