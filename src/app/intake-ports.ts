/** What the intake needs of the world: files to read, the books of what came in, and what its page asks. */
import type { Sha256 } from '../claims/identifiers.ts';
import type { IncomingItem } from '../claims/incoming.ts';
import type { IntakeQuestion, IntakeRejectedPage, IntakeRun, IntakeRunRow, StoppedVisit } from './views/intake.ts';

/** 'csv' is a folder's tables of one export, or a table of notes; 'patients' a migration list. */
export type IntakeFormat = 'fhir' | 'note' | 'csv' | 'patients';

/** `timeZone` is the practice's (IANA): instants without a place of their own become its days. */
export type IntakeSender = { readonly system: string; readonly timeZone: string };

/** One file, or one set of tables that only make sense together. */
export type IntakeFile = {
  /** Without folders. */
  readonly name: string;
  readonly format: IntakeFormat;
  readonly sizeBytes: number;
  /** Of the bytes; of a set, over its files in the order of their names. */
  readonly sha256: Sha256;
  /**
   * From the beginning, each time the same items in the same order, in groups of any size. The sender's name goes into
   * every record's source.
   * Throws only when the bytes cannot be had; what is wrong in them is an item.
   */
  readonly read: (sender: IntakeSender) => AsyncIterable<readonly IncomingItem[]>;
  /** Bytes read so far by the newest `read`, for the bar. */
  readonly bytesRead: () => number;
};

/** Where uploaded bytes wait until the job reads them: by hash, so that the same file is there once. */
export type IntakeShelf = {
  readonly open: (file: Pick<IntakeFile, 'name' | 'format' | 'sizeBytes' | 'sha256'>) => IntakeFile;
};

export type StartIntake = {
  readonly runId: string;
  /** The sending system's name: whose ids these are. Another name is another numbering. */
  readonly system: string;
  /** Visits before that day become history and are not billed. */
  readonly billableFrom: string;
  readonly files: readonly Pick<IntakeFile, 'name' | 'format' | 'sizeBytes' | 'sha256'>[];
};

/** Part of `Unit`: what the page reads. */
export type IntakeViews = {
  /** Newest first. */
  readonly intakeRuns: (limit: number) => Promise<readonly IntakeRunRow[]>;
  readonly intakeRun: (runId: string) => Promise<IntakeRun | undefined>;
  /** In the order of the files; `after` is the last page's `next`. */
  readonly intakeRejected: (
    runId: string,
    page: { readonly after: string | undefined; readonly limit: number },
  ) => Promise<IntakeRejectedPage>;
  /** Open first: which payer, provider or place of ours it is, and whether two records are one person. */
  readonly intakeQuestions: (filter: {
    readonly runId?: string | undefined;
    readonly isOpen?: boolean | undefined;
    readonly limit: number;
  }) => Promise<readonly IntakeQuestion[]>;
  /** Visits that a person may enter by saying whose they are; in the order of their files. */
  readonly stoppedVisits: (filter: {
    readonly runId?: string | undefined;
    readonly limit: number;
  }) => Promise<readonly StoppedVisit[]>;
  readonly intakeQuestion: (questionId: string) => Promise<IntakeQuestion | undefined>;
};
