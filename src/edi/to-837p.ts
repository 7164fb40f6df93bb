/** Ready claims → one 837P file (005010X222A1). Same claims and envelope, same bytes, in whatever order the claims come. */
import type { ClaimIn, Submission } from '../claims/claim.ts';
import type { ClaimId, PatientControlNumber } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { type LoopDraft, loop, seg, transactionBody } from '../x12/encode.ts';
import { guideFor } from '../x12/guides/registry.ts';
import { d8 } from '../x12/value.ts';
import { writeInterchange } from '../x12/write-interchange.ts';
import { billingLevels, inFileOrder, keysOf, type Sorted, type Writing } from './claim-hierarchy.ts';
import { type Contact, contact, organizationName } from './claim-parties.ts';
import { type ClaimFileFailure, type Pen, penFor, refuse, type TextChange } from './claim-pen.ts';

export type { ClaimFileFailure, TextChange } from './claim-pen.ts';

const VERSION = '005010X222A1';
/** Claims per ST that every payer takes (recommendation of the guide, quoted in the X12 reference). */
const MOST_CLAIMS = 5000;

export type ClaimFileEnvelope = {
  /** ISA06, GS02, 1000A; at most 15 characters. */
  readonly senderId: string;
  readonly receiverId: string;
  readonly receiverName?: string;
  /** Digits: at most nine each. */
  readonly controlNumbers: { readonly interchange: string; readonly group: string; readonly transaction: string };
  readonly date: PlainDate;
  /** 'HHMM'. */
  readonly time: string;
  readonly usage: 'T' | 'P';
  readonly submitterName: string;
  /** Ten digits. */
  readonly contact: Contact;
};

export type ClaimSubmission = Omit<Submission, 'fileName'> & {
  readonly claimId: ClaimId;
  readonly patientControlNumber: PatientControlNumber;
};

export type ClaimFile = {
  readonly bytes: Uint8Array;
  /** In file order, with the numbers exactly as the answers echo them. */
  readonly submissions: readonly ClaimSubmission[];
  /** Characters the file could not carry, and by which rule they were replaced. */
  readonly changes: readonly TextChange[];
};

type Numbers = Pick<Submission, 'interchangeControlNumber' | 'groupControlNumber' | 'transactionControlNumber'>;

/** As the answers echo them: ISA13 with nine digits, GS06 without leading zeros, ST02 with at least four. */
const numbersOf = ({ controlNumbers }: ClaimFileEnvelope): Numbers => ({
  interchangeControlNumber: controlNumbers.interchange.padStart(9, '0'),
  groupControlNumber: String(Number(controlNumbers.group)),
  transactionControlNumber: controlNumbers.transaction.padStart(4, '0'),
});

function bodyOf(
  writing: Writing,
  pen: Pen,
  file: { readonly claims: readonly Sorted[]; readonly envelope: ClaimFileEnvelope },
): LoopDraft {
  const { claims, envelope } = file;
  const name = (value: string, path: string): readonly string[] => organizationName(pen, value, path);
  return transactionBody(
    '837',
    [seg('BHT', '0019', '00', numbersOf(envelope).interchangeControlNumber, d8(envelope.date), envelope.time, 'CH')],
    [
      loop('1000A', [
        seg('NM1', '41', '2', ...name(envelope.submitterName, 'submitterName'), '46', envelope.senderId),
        contact(pen, envelope.contact, 'contact.name'),
      ]),
      loop('1000B', [
        seg('NM1', '40', '2', ...name(envelope.receiverName ?? envelope.receiverId, 'receiverName'), '46', envelope.receiverId),
      ]),
      ...billingLevels(writing, envelope.contact, claims),
    ],
  );
}

function checkEnvelope(pen: Pen, envelope: ClaimFileEnvelope, claims: readonly ClaimIn<'ready'>[]): void {
  const numbers = Object.values(envelope.controlNumbers);
  if (!numbers.every((number) => /^\d{1,9}$/.test(number) && Number(number) > 0)) {
    refuse(pen, {
      code: 'control-number-must-be-digits',
      message: 'control numbers are one to nine digits, not zero.',
      path: 'controlNumbers',
    });
  }
  if (claims.length > MOST_CLAIMS) {
    refuse(pen, {
      code: 'file-must-hold-at-most-5000-claims',
      message: `it has ${claims.length} claims. Split it.`,
      path: 'claims',
    });
  }
  const ids = new Set(claims.map((claim) => claim.body.claimId));
  if (ids.size !== claims.length) {
    refuse(pen, { code: 'claim-must-stand-once-in-a-file', message: 'a claim is given twice. Take one out.', path: 'claims' });
  }
}

/**
 * One interchange with one group and one ST.
 * In: ready claims (a held one does not type-check) of any number of billing organizations and payers behind one receiver.
 * Out: the bytes, the numbers each claim went out under, and the text changes.
 * Errors: the first claim, in file order, that must not or cannot be written ('restricted-visit-must-not-be-billed-to-a-plan',
 * 'release-must-be-on-file', 'claim-total-must-equal-its-lines', 'prior-payment-must-balance', 'text-must-be-writable-in-x12' …) with its
 * claimId; or what x12 refuses of the envelope. Nothing is written then.
 * Source: 005010X222A1 (structure: guide map).
 */
export function to837p({
  claims,
  envelope,
}: {
  readonly claims: NonEmpty<ClaimIn<'ready'>>;
  readonly envelope: ClaimFileEnvelope;
}): Result<ClaimFile, ClaimFileFailure> {
  const guide = guideFor(VERSION);
  assert(guide !== undefined, `the guide ${VERSION} must be there`);
  const pen = penFor();
  checkEnvelope(pen, envelope, claims);
  const writing: Writing = { hl: 0, pens: new Map() };
  const sorted = claims.map((claim) => keysOf(claim.body)).toSorted(inFileOrder);
  const body = bodyOf(writing, pen, { claims: sorted, envelope });
  const failure = [pen, ...writing.pens.values()].find((each) => each.failure !== undefined)?.failure;
  if (failure !== undefined) return err(failure);
  const numbers = numbersOf(envelope);
  const bytes = writeInterchange({
    sender: { qualifier: 'ZZ', id: envelope.senderId },
    receiver: { qualifier: 'ZZ', id: envelope.receiverId },
    controlNumber: Number(numbers.interchangeControlNumber),
    usage: envelope.usage,
    date: envelope.date,
    time: envelope.time,
    acknowledgementRequested: true,
    groups: [
      {
        functionalId: 'HC',
        senderCode: envelope.senderId,
        receiverCode: envelope.receiverId,
        version: VERSION,
        controlNumber: Number(numbers.groupControlNumber),
        transactions: [{ controlNumber: numbers.transactionControlNumber, guide, body }],
      },
    ],
  });
  if (!bytes.ok) return bytes;
  return ok({
    bytes: bytes.value,
    submissions: sorted.map(({ body: { claimId, patientControlNumber } }) => ({
      claimId,
      patientControlNumber,
      ...numbers,
      submittedOn: envelope.date,
    })),
    changes: [pen, ...writing.pens.values()].flatMap((each) => each.changes),
  });
}
