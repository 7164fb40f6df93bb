/** TA1, 999 and 277CA → acknowledgements: what the other side says about our file, its transactions and its claims. */
import type {
  Acknowledgement,
  ClaimAcknowledgement,
  FunctionalAcknowledgement,
  InterchangeAcknowledgement,
} from '../claims/acknowledgement.ts';
import { assert, ok, type Result } from '../kernel/result.ts';
import {
  type BatchSaid,
  type ClaimSaid,
  type GroupSaid,
  type InterchangeSaid,
  readAcknowledgements,
  type Unreadable,
} from '../x12/read-acknowledgement.ts';
import { type FileFailure, type FileSender, openFile, senderOf } from './opened-file.ts';

export type AcknowledgementFailure = FileFailure | Unreadable;

/** A 277CA's word on a whole batch. Rejected as a whole, it carries no claim of its own: every claim of the file was turned away. */
export type ClaimBatchAnswer = {
  /** TRN02 of the receiver level: our BHT03, which is the ISA13 of the 837. */
  readonly reference: string;
  readonly outcome: 'accepted' | 'rejected';
  /** STC01-1 and STC01-2. */
  readonly category: string;
  readonly status: string;
  /** Claims listed in the file, by their own answer. */
  readonly acceptedClaims: number;
  readonly rejectedClaims: number;
  /** Whether the sender's own counts and amounts (QTY 90 and AA, AMT YU and YY), where given, agree with the claims listed. */
  readonly reconciles: boolean;
};

export type AcknowledgementFile = FileSender & {
  /** In file order. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly batches: readonly ClaimBatchAnswer[];
};

const interchangeOf = ({ controlNumber, outcome, note }: InterchangeSaid): InterchangeAcknowledgement => ({
  kind: 'interchange',
  interchangeControlNumber: controlNumber,
  outcome,
  noteCode: note,
});

const functionalOf = ({ controlNumber, outcome, sets }: GroupSaid): FunctionalAcknowledgement => ({
  kind: 'functional',
  groupControlNumber: controlNumber,
  outcome,
  transactions: sets.map((set) => ({
    transactionControlNumber: set.controlNumber,
    outcome: set.outcome,
    errors: set.errors,
  })),
});

function claimOf({ controlNumber, payerNumber, ...said }: ClaimSaid, payerName: string): ClaimAcknowledgement {
  const answer = {
    kind: 'claim' as const,
    patientControlNumber: controlNumber,
    ...said,
    ...(payerNumber === undefined ? {} : { payerClaimControlNumber: payerNumber }),
  };
  return { ...answer, payerName };
}

const batchOf = ({ reference, outcome, category, status, claims, reconciles }: BatchSaid): ClaimBatchAnswer => ({
  reference,
  outcome,
  category,
  status,
  acceptedClaims: claims.filter((claim) => claim.outcome === 'accepted').length,
  rejectedClaims: claims.filter((claim) => claim.outcome === 'rejected').length,
  reconciles,
});

/**
 * Every TA1, 999 and 277CA of a file; other transactions in it are left alone.
 * In: the bytes as received. Out: the acknowledgements in file order and the batch answers of 277CAs.
 * Errors: 'file-must-be-x12', 'envelope-must-be-whole', 'acknowledgement-must-be-readable' with the place. All or nothing: a file
 * read in part would leave the rest waiting for an answer that came.
 * Source: 005010X231A1, 005010X214 (structure: guide map); STC03 and categories: the X12 reference, section 5.
 */
export function fromAcknowledgements(bytes: Uint8Array): Result<AcknowledgementFile, AcknowledgementFailure> {
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const acknowledgements: Acknowledgement[] = [];
  const batches: ClaimBatchAnswer[] = [];
  for (const interchange of opened.value) {
    const read = readAcknowledgements(interchange);
    if (!read.ok) return read;
    for (const said of read.value) {
      if (said.kind === 'interchange') acknowledgements.push(interchangeOf(said));
      else if (said.kind === 'group') acknowledgements.push(functionalOf(said));
      else {
        acknowledgements.push(...said.claims.map((claim) => claimOf(claim, said.payerName)));
        batches.push(batchOf(said));
      }
    }
  }
  const [first] = opened.value;
  assert(first !== undefined, 'an opened file has an interchange');
  return ok({ ...senderOf(first), acknowledgements, batches });
}
