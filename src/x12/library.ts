/** What `claimwright/x12` offers to others: the whole public interface, named once. Explained in docs/x12/README.md. */

// Values of ours that answers are made of.
export { type Cents, cents, formatDecimal, formatDollars } from '../kernel/money.ts';
export { isPlainDate, parsePlainDate, type PlainDate, plainDate } from '../kernel/plain-date.ts';
export type { Failure, Result } from '../kernel/result.ts';

// Read.
export {
  type Group,
  type Interchange,
  type InterchangeEvent,
  type InterchangeFile,
  readInterchanges,
  readTransactions,
  type Transaction,
  transactionReader,
} from './interchange.ts';
export { type Delimiters, type ReadLimits, type Segment, segmentReader, STANDARD_DELIMITERS } from './syntax.ts';
export { bytesToText, textToBytes } from './text.ts';

// Check.
export { type CheckedFile, checkFile, type CheckFileOptions, fileChecker } from './check-file.ts';
export { checkInterchange, validate, type Validated, type ValidateOptions } from './validate.ts';
export type { Basis, Finding, SnipLevel } from './finding.ts';
export type { CodeSets } from './code-lists.ts';
export type { PartnerProfile } from './partner-profile.ts';
export type { Guide } from './guide.ts';
export { guideFor, GUIDES } from './guides/registry.ts';

// Decode, with types or as a tree.
export { decode } from './decode.ts';
export {
  allLoops,
  component,
  components,
  element,
  type LoopNode,
  loopOf,
  loopsOf,
  segmentOf,
  segmentsOf,
  segmentsWith,
  segmentWith,
} from './loop.ts';
export { toCents, toDate, toDateRange } from './value.ts';
export { isMalformed, type Lenient, type NotTyped, type TransactionOf } from './typed.ts';
export { decodeTyped } from './typed-decode.ts';
export { draftOfTyped, encodeTyped } from './typed-encode.ts';
// The types of loops and segments by guide: `Types837P.Loop2300`.
export type * as Types270 from './types/270.gen.ts';
export type * as Types271 from './types/271.gen.ts';
export type * as Types276 from './types/276.gen.ts';
export type * as Types277 from './types/277.gen.ts';
export type * as Types277CA from './types/277ca.gen.ts';
export type * as Types834 from './types/834.gen.ts';
export type * as Types835 from './types/835.gen.ts';
export type * as Types837I from './types/837i.gen.ts';
export type * as Types837P from './types/837p.gen.ts';
export type * as Types999 from './types/999.gen.ts';
export { type JsonRecord, jsonReader } from './json.ts';
export { jsonWriter } from './json-write.ts';
export { type JsonSchema, recordSchema } from './schema.ts';

// Write.
export {
  draftOf,
  type EncodeFailure,
  encodeTransaction,
  loop,
  type LoopDraft,
  repeat,
  seg,
  type SegmentDraft,
  transactionBody,
} from './encode.ts';
export { transliterate } from './transliterate.ts';
export { decimal, d8, rd8 } from './value.ts';
export { type InterchangeOut, segmentsToBytes, writeInterchange } from './write-interchange.ts';

// Acknowledge, and read acknowledgements.
export { acknowledge, ta1For } from './acknowledge.ts';
export { acknowledge999 } from './acknowledge-999.ts';
export { claimAcknowledgement } from './claim-acknowledgement.ts';
export { readAcknowledgements } from './read-acknowledgement.ts';
export { sentOf, tieAnswers } from './tie-answers.ts';

// View, compare, cut, put together, de-identify.
export { codeWords, type CodeWords } from './code-words.ts';
export { fileViewer, viewFile, type ViewOptions, type ViewRow } from './view.ts';
export { type Difference, diffFiles, type DiffOptions } from './diff.ts';
export { differenceWords } from './diff-words.ts';
export { type SplitBy, splitFile, type SplitPart } from './split.ts';
export { joinFiles } from './join.ts';
export { deidentifier, type Draw } from './deidentify.ts';

// The guides, each with its name as a type.
export { GUIDE_270 } from './guides/270.ts';
export { GUIDE_271 } from './guides/271.ts';
export { GUIDE_276 } from './guides/276.ts';
export { GUIDE_277 } from './guides/277.ts';
export { GUIDE_277CA } from './guides/277ca.ts';
export { GUIDE_834 } from './guides/834.ts';
export { GUIDE_835 } from './guides/835.ts';
export { GUIDE_837I } from './guides/837i.ts';
export { GUIDE_837P } from './guides/837p.ts';
export { GUIDE_999 } from './guides/999.ts';
