/** A foreign file as the readers take it, and the small words they share: notices, faults, the place of a row. */
import { hash } from 'node:crypto';
import type { IncomingFault, IncomingItem, IncomingNotice, IncomingRecord } from '../claims/incoming.ts';
import type { IncomingFinding, IncomingPlace } from '../claims/incoming-parts.ts';
import type { Sha256 } from '../claims/identifiers.ts';
import type { Said } from '../kernel/said.ts';

export type SourceFile = {
  /** As the sender called it; shown to a person, never used as a path. */
  readonly name: string;
  /** From the start, each time the same bytes. */
  readonly open: () => AsyncIterable<Uint8Array>;
};

/** What every reader is told about who sends. */
export type Sender = {
  /** The name that the person gave the sending system: whose numbering the ids belong to. */
  readonly system: string;
  /** IANA zone of the practice: the day of an instant is the day there. */
  readonly timeZone: string;
};

/** Items in the order of the file, in groups: one at a time would cost a turn of the loop each. */
export type Items = AsyncGenerator<readonly IncomingItem[]>;

/** A finding about one file; `line` is absent when it is about the file as a whole. */
export type Located = { readonly line?: number; readonly finding: IncomingFinding };

export const finding = (
  code: string,
  severity: IncomingFinding['severity'],
  { message, path }: { readonly message: Said; readonly path?: string },
): IncomingFinding => ({ code, severity, message, ...(path === undefined || path === '' ? {} : { path: path.slice(0, 200) }) });

/** Names are shown and stored: no folders, no control or direction characters, never empty. */
export const plainFileName = (name: string): string =>
  (name.split(/[\\/]/).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: leaving them out is the point
    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
    .slice(0, 255) || 'unnamed';

const placeIn = (file: SourceFile, line?: number): IncomingPlace => ({
  file: plainFileName(file.name),
  ...(line === undefined ? {} : { line }),
});

export const faultIn = (file: SourceFile, { line, finding: found }: Located, reach: IncomingFault['reach']): IncomingFault => ({
  kind: 'fault',
  reach,
  finding: found,
  place: placeIn(file, line),
});

export const noticeIn = (file: SourceFile, { line, finding: found }: Located): IncomingNotice => ({
  kind: 'notice',
  said: found.message,
  place: placeIn(file, line),
});

export const sha256Of = (content: string | Uint8Array): Sha256 => hash('sha256', content) as Sha256;

/** The head of a record: where it stood and what it is called. The first key is its own. */
export const headOf = (
  file: SourceFile,
  sender: Sender,
  row: {
    readonly type: string;
    readonly id: string;
    readonly keys?: readonly string[];
    readonly line?: number;
    readonly content: string;
    readonly findings: readonly IncomingFinding[];
  },
): Pick<IncomingRecord, 'source' | 'keys' | 'findings'> => ({
  source: {
    system: sender.system,
    type: row.type,
    id: row.id.slice(0, 200),
    sha256: sha256Of(row.content),
    place: placeIn(file, row.line),
  },
  keys: [`${row.type}/${row.id}`.slice(0, 300), ...(row.keys ?? [])],
  findings: row.findings,
});
