/** A FHIR file as a stream of items, in the groups in which its bytes arrive. */
import type { IncomingItem } from '../claims/incoming.ts';
import { type FhirFile, fhirReader } from './fhir-reader.ts';

/**
 * In: the file's bytes as they arrive. Out: its items in the order of the file. A name that ends in `.ndjson` or `.jsonl`
 * is read line by line. Errors: those of the source of the bytes; what the file has wrong is an item.
 */
export async function* readFhir(bytes: AsyncIterable<Uint8Array>, file: FhirFile): AsyncIterable<readonly IncomingItem[]> {
  const lines = file.lines ?? /\.(ndjson|jsonl)$/i.test(file.file);
  const reader = fhirReader({ ...file, lines });
  for await (const chunk of bytes) yield reader.push(chunk);
  yield reader.end();
}
