/** What the tests of this room read with. */
import { createHash } from 'node:crypto';
import type { IncomingFault, IncomingItem, IncomingKind, IncomingOf } from '../claims/incoming.ts';
import { incomingRecordSchema } from '../claims/incoming.ts';
import type { HashOf } from './element.ts';
import { type FhirFile, type FhirTally, fhirReader } from './fhir-reader.ts';

export const sha256: HashOf = (content) => createHash('sha256').update(content).digest('hex') as ReturnType<HashOf>;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All items of a file given as text or bytes, in chunks of `size`. */
export function readAll(
  content: string | Uint8Array,
  options: Partial<FhirFile> & { readonly size?: number } = {},
): { readonly items: readonly IncomingItem[]; readonly tally: FhirTally } {
  const { size, ...file } = options;
  const bytes = typeof content === 'string' ? utf8(content) : content;
  const reader = fhirReader({ system: 'clinic', file: 'a.json', timeZone: 'America/New_York', sha256, ...file });
  const items: IncomingItem[] = [];
  const step = size ?? Math.max(bytes.length, 1);
  for (let at = 0; at < bytes.length; at += step) {
    // A chunk is the caller's: the reader must not look at it later.
    const chunk = bytes.slice(at, at + step);
    items.push(...reader.push(chunk));
    chunk.fill(0x7b);
  }
  items.push(...reader.end());
  return { items, tally: reader.tally() };
}

/** The one record of this kind that a resource becomes; it must fit the schema of incoming records. */
export function recordOf<K extends IncomingKind>(kind: K, resource: object, options: Partial<FhirFile> = {}): IncomingOf<K> {
  const { items } = readAll(JSON.stringify(resource), options);
  const found = items.filter((item): item is IncomingOf<K> => item.kind === kind);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} records of kind ${kind} in ${items.map((i) => i.kind).join(', ')}`);
  incomingRecordSchema.parse(found[0]);
  return found[0];
}

export const faultsOf = (items: readonly IncomingItem[]): readonly IncomingFault[] =>
  items.filter((item): item is IncomingFault => item.kind === 'fault');

const byteOf = ({ finding, place }: Extract<IncomingItem, { kind: 'fault' }>): string => {
  const said = finding.message.values?.['byte'];
  return typeof said === 'number' ? String(said) : String(place.byte);
};

/** 'kind:id' of each record and 'fault:code@byte' of each fault: what a file came to, on one line. */
export const brief = (items: readonly IncomingItem[]): string =>
  items
    .map((item) =>
      item.kind === 'fault'
        ? `${item.reach === 'file' ? '!' : '-'}${item.finding.code}@${byteOf(item)}`
        : item.kind === 'notice'
          ? 'notice'
          : `${item.kind}:${item.source.id}`,
    )
    .join(' ');
