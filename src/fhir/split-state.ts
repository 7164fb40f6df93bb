/** What the splitter knows between two bytes of a file. */

/** Why the structure of the file broke at a byte. */
export type BreakReason =
  | 'value-not-expected'
  | 'member-name-expected'
  | 'bracket-does-not-match'
  | 'line-ends-inside'
  | 'nested-beyond-reading'
  | 'document-expected';

/** The bytes of one entry of a bundle, of one document, or of the shell of a bundle whose entries were split off. */
export type Slice = {
  readonly kind: 'entry' | 'document' | 'bundle-shell';
  /** Valid during the call only: it may be a view of the chunk. Absent when it was larger than the limit. */
  readonly bytes: Uint8Array | undefined;
  readonly byteCount: number;
  /** 0-based offset of the first byte in the file. */
  readonly byte: number;
  /** 1-based. */
  readonly line: number;
  /** 0-based number in its bundle. */
  readonly entry: number | undefined;
  /** Names of members, repeated ones included. */
  readonly members: number;
  readonly deepest: number;
};

/** A stretch that could not be read: from where the part began, where it broke, where reading went on. */
export type Break = {
  readonly kind: 'break';
  readonly reason: BreakReason;
  /** Of the entry or document that broke. */
  readonly byte: number;
  readonly line: number;
  readonly entry: number | undefined;
  readonly brokeAt: number;
  readonly brokeOnLine: number;
  /** Where reading goes on; undefined when nothing after it could be read. */
  readonly resumesAt: number | undefined;
};

/** A value where an object is due: `null` among the entries, a number between the documents. */
export type Stray = {
  readonly kind: 'stray';
  readonly byte: number;
  readonly line: number;
  readonly entry: number | undefined;
};

/** The file ended inside something. */
export type Cut = {
  readonly kind: 'cut';
  readonly within: 'entry' | 'document' | 'bundle' | 'list';
  readonly byte: number;
  readonly line: number;
  readonly entry: number | undefined;
  readonly endedAt: number;
};

export type SplitEvent = Slice | Break | Stray | Cut;
export type Emit = (event: SplitEvent) => void;

export type Capture = {
  /** Index in the current chunk where the part not yet kept begins; -1 while nothing is captured. */
  from: number;
  pieces: Uint8Array[];
  byteCount: number;
  byte: number;
  line: number;
  deepest: number;
  /** Members counted before it began. */
  members: number;
  tooLarge: boolean;
  /** Its own bytes broke: nothing is delivered of it at its end. */
  broken: boolean;
};

/** Where the search for the next readable part stands. */
export type Search = {
  reason: BreakReason;
  byte: number;
  line: number;
  entry: number | undefined;
  brokeAt: number;
  brokeOnLine: number;
  /** True where entries of a bundle may follow. */
  entries: boolean;
  /** Blanks since the line began; -1 once something else stood there. */
  column: number;
  /** `{` and what followed it, while it may be the beginning of an entry. */
  pending: number[];
};

export type Mode = 'outside' | 'document' | 'entries' | 'entry' | 'lost';

export type SplitState = {
  readonly emit: Emit;
  readonly sliceLimit: number;
  mode: Mode;
  /** Depths at which the scan stops: a bracket that opens there or closes back to there, a string, a value that is no object. */
  openAt: number;
  closeAt: number;
  nameAt: number;
  strayAt: number;
  /** Why the scan stopped. */
  stop: number;
  breakReason: BreakReason;
  /** Offset in the file of the current chunk's first byte. */
  offset: number;
  line: number;
  /** Offset in the file at which the current line begins. */
  lineStart: number;
  /** Offset in the file of the comma before. */
  commaAt: number;
  inString: boolean;
  escaped: boolean;
  last: number;
  depth: number;
  /** 1 where an object is open at that depth, 0 for an array. */
  isObject: Uint8Array;
  members: number;
  deepest: number;
  /** Depth at which documents begin: 0, or 1 in an array of documents. */
  base: number;
  /** One document a line: a line's end is the document's end. */
  lines: boolean;
  /** Blanks before each document of an array that is written line by line. */
  indent: number | undefined;
  arrayLine: number;
  /** Up to 32 bytes of the string that is read at the level of the document's members. */
  name: string;
  naming: boolean;
  nameIsValue: boolean;
  memberName: string;
  /** The resource's type as far as the members before said it. */
  type: string;
  /** `entry` belongs to the resource itself (List.entry): nothing is split off. */
  whole: boolean;
  wasSplit: boolean;
  /** Line of the last document that stood on one line, from its first column. */
  oneLineAt: number;
  entry: number;
  /** Values in a row where objects are due. */
  strays: number;
  document: Capture;
  part: Capture;
  search: Search | undefined;
};

/** Brackets that are told apart; deeper ones break the reading (what is used of a file is nested far less). */
export const DEEPEST_READ = 65_536;

export const noCapture = (): Capture => ({
  from: -1,
  pieces: [],
  byteCount: 0,
  byte: 0,
  line: 1,
  deepest: 0,
  members: 0,
  tooLarge: false,
  broken: false,
});

/** A fresh state before the first byte. */
export const splitState = (emit: Emit, options: { readonly sliceLimit: number; readonly lines: boolean }): SplitState => ({
  emit,
  sliceLimit: options.sliceLimit,
  mode: 'outside',
  openAt: 0,
  closeAt: -1,
  nameAt: -1,
  strayAt: 0,
  stop: 0,
  breakReason: 'value-not-expected',
  offset: 0,
  line: 1,
  lineStart: 0,
  commaAt: -1,
  inString: false,
  escaped: false,
  last: 0,
  depth: 0,
  isObject: new Uint8Array(DEEPEST_READ + 1),
  members: 0,
  deepest: 0,
  base: 0,
  lines: options.lines,
  indent: 0,
  arrayLine: 0,
  name: '',
  naming: false,
  nameIsValue: false,
  memberName: '',
  type: '',
  whole: false,
  wasSplit: false,
  oneLineAt: 0,
  entry: 0,
  strays: 0,
  document: noCapture(),
  part: noCapture(),
  search: undefined,
});
