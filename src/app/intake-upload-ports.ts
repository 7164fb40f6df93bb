/** Files brought to the intake page: kept in parts as they came, looked at, and opened again when they are taken in. */
import type { Sha256 } from '../claims/identifiers.ts';
import type { IntakeFormat, IntakeShelf } from './intake-ports.ts';
import type { Actor } from './ports.ts';
import type { GivenTotals, Recognized } from './views/intake-uploads.ts';

export type IntakeUpload = {
  readonly uploadId: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly partBytes: number;
  /** Undefined while parts are missing. */
  readonly sha256: Sha256 | undefined;
};

/** Part of `Unit`. */
export type UploadBook = {
  /** The same upload begun twice is one. */
  readonly beginUpload: (upload: Omit<IntakeUpload, 'sha256'>) => Promise<void>;
  readonly upload: (uploadId: string) => Promise<IntakeUpload | undefined>;
  /** A whole upload with these bytes. */
  readonly uploadOfHash: (sha256: Sha256) => Promise<IntakeUpload | undefined>;
  /** A part that is here already stays as it is. */
  readonly saveUploadPart: (uploadId: string, part: number, bytes: Uint8Array) => Promise<void>;
  readonly uploadPart: (uploadId: string, part: number) => Promise<Uint8Array | undefined>;
  /** Numbers of the parts that are here, in order. */
  readonly uploadParts: (uploadId: string) => Promise<readonly number[]>;
  readonly finishUpload: (uploadId: string, sha256: Sha256) => Promise<void>;
};

/** `totals` are those that a person read off the other system: one that differs is a fault of the file. */
export type HowToRead = { readonly as?: IntakeFormat | undefined; readonly totals?: GivenTotals | undefined };

/** What rank 5 does for the page: looks into files, and opens them for the job. */
export type IntakeDesk = {
  /** What an upload holds; `as` makes it be read as that. */
  readonly recognize: (actor: Actor, uploadId: string, how: HowToRead) => Promise<Recognized | undefined>;
  readonly shelfOf: (actor: Actor) => IntakeShelf;
  /** The empty migration list, with a row that shows how it is filled. */
  readonly template: () => readonly (readonly string[])[];
};
