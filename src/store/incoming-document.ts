/** A record that came in, as it is stored: its columns, and a document of what they do not say. */
import { sql } from 'kysely';
import { type IncomingRecord, incomingRecordSchema } from '../claims/incoming.ts';
import { readDocument, storedDocument } from './stored-document.ts';

/** Version 1 held everything of the source once more in the document; both are read alike. */
const INCOMING = storedDocument<IncomingRecord>({ noun: 'incoming-record', version: 1, schema: incomingRecordSchema });

export type IncomingRow = {
  readonly system: string;
  readonly type: string;
  readonly id: string;
  readonly version: string | null;
  readonly last_updated: string | null;
  readonly sha256: string;
  readonly document: unknown;
};

/** The columns of `IncomingRow`, of the table or its short name. */
export const incomingColumns = (table: 'incoming_record' | 'r' | 'p') =>
  sql.raw(['system', 'type', 'id', 'version', 'last_updated', 'sha256', 'document'].map((name) => `${table}.${name}`).join(', '));

/** What is stored in the document: a tenth of a million records are kept, and a third of each is in the columns already. */
export const incomingDocument = ({ source, ...record }: IncomingRecord): object => ({
  ...record,
  source: { place: source.place },
});

/** Errors throw: see `readDocument`. */
export function readIncoming({ document, ...row }: IncomingRow): IncomingRecord {
  const stored = document as { readonly source: object };
  const source = {
    system: row.system,
    type: row.type,
    id: row.id,
    ...(row.version === null ? {} : { version: row.version }),
    ...(row.last_updated === null ? {} : { lastUpdated: row.last_updated }),
    sha256: row.sha256,
    ...stored.source,
  };
  return readDocument(INCOMING, INCOMING.version, { ...stored, source });
}
