/** Ready claims → one 837P file (005010X222A1). Same claims and envelope, same bytes, in whatever order the claims come. */
import type { ClaimBody, ClaimIn, Submission } from '../claims/claim.ts';
import type { ClaimId, PatientControlNumber } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { assert, err, type NonEmpty, ok, type Result } from '../kernel/result.ts';
import { type LoopDraft, loop, type SegmentDraft, seg, transactionBody } from '../x12/encode.ts';
import { guideFor } from '../x12/guides/registry.ts';
import { writeInterchange } from '../x12/write-interchange.ts';
import { d8 } from '../x12/value.ts';
import { claimLoop } from './claim-loops.ts';
import {
  address,
  birthAndSex,
  fullAddress,
  organizationName,
  payerSegments,
  personName,
  RELATIONSHIP_CODES,
  sbr,
  subscriberSegments,
} from './claim-parties.ts';
import { type ClaimFileFailure, type Pen, penFor, refuse, type TextChange, text } from './claim-pen.ts';

export type { ClaimFileFailure, TextChange } from './claim-pen.ts';

const VERSION = '005010X222A1';
/** Claims per ST that every payer takes (recommendation of the guide, quoted in the X12 reference). */
const MOST_CLAIMS = 5000;
/** Loop 2300 repeats at most this often under one patient (guide map). */
const CLAIMS_PER_PATIENT = 100;

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
  readonly contact: { readonly name: string; readonly phone: string };
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

type Sorted = { readonly body: ClaimBody; readonly billing: string; readonly subscriber: string; readonly patient: string };

/** Everything that 2000A, 2000B or 2000C says, so that claims share a loop only when the loop is the same. */
function keysOf(body: ClaimBody): Sorted {
  const { coverage, payer, patient } = body;
  const { subscriber, groupNumber, groupName, medicareSecondaryReason, caseNumber, relationship } = coverage;
  const isSelf = relationship === 'self';
  const plan = { payer, rank: body.rank, subscriber, groupNumber, groupName, medicareSecondaryReason, isSelf };
  return {
    body,
    billing: JSON.stringify(body.billing),
    subscriber: JSON.stringify(isSelf ? [plan, caseNumber] : [plan]),
    patient: isSelf ? '' : JSON.stringify([patient, relationship, caseNumber]),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inFileOrder = (a: Sorted, b: Sorted): number =>
  order(a.billing, b.billing) ||
  order(a.subscriber, b.subscriber) ||
  order(a.patient, b.patient) ||
  order(a.body.patientControlNumber, b.body.patientControlNumber);

/** Neighbours with the same key, in runs of at most `most`. */
function runs<T>(items: readonly T[], key: (item: T) => string, most = Number.POSITIVE_INFINITY): readonly NonEmpty<T>[] {
  const found: [T, ...T[]][] = [];
  let last: string | undefined;
  for (const item of items) {
    const current = found.at(-1);
    if (current === undefined || key(item) !== last || current.length >= most) found.push([item]);
    else current.push(item);
    last = key(item);
  }
  return found;
}

/** HL numbers count through the transaction, and each claim has its own pen. */
type Writing = { hl: number; readonly pens: Map<ClaimId, Pen> };

const hl = (
  writing: Writing,
  parent: string,
  level: string,
  hasChild: boolean,
): { readonly id: string; readonly segment: SegmentDraft } => {
  writing.hl += 1;
  const id = String(writing.hl);
  return { id, segment: seg('HL', id, parent, level, hasChild ? '1' : '0') };
};

function penOf(writing: Writing, body: ClaimBody): Pen {
  const pen = writing.pens.get(body.claimId) ?? penFor(body.claimId);
  writing.pens.set(body.claimId, pen);
  return pen;
}

const claimsOf = (writing: Writing, group: readonly Sorted[]): readonly LoopDraft[] =>
  group.map(({ body }) => claimLoop(penOf(writing, body), body));

/** REF*Y4, the payer's case number of a work injury: with the person who is the patient. */
const caseReference = (pen: Pen, body: ClaimBody): readonly SegmentDraft[] =>
  body.coverage.caseNumber === undefined
    ? []
    : [seg('REF', 'Y4', text(pen, body.coverage.caseNumber, { path: 'coverage.caseNumber', max: 50 }))];

function patientLevel(writing: Writing, parent: string, group: NonEmpty<Sorted>): LoopDraft {
  const { body } = group[0];
  const pen = penOf(writing, body);
  const { patient, coverage } = body;
  return loop(
    '2000C',
    [hl(writing, parent, '23', false).segment, seg('PAT', RELATIONSHIP_CODES[coverage.relationship])],
    [
      loop('2010CA', [
        seg('NM1', 'QC', '1', ...personName(pen, patient.name, 'patient.name')),
        ...address(pen, patient.address, 'patient.address'),
        birthAndSex(patient),
        ...caseReference(pen, body),
      ]),
      ...claimsOf(writing, group),
    ],
  );
}

function subscriberLevel(writing: Writing, parent: string, group: NonEmpty<Sorted>): LoopDraft {
  const { body } = group[0];
  const pen = penOf(writing, body);
  const { coverage, payer, rank } = body;
  const isSelf = coverage.relationship === 'self';
  const level = hl(writing, parent, '22', !isSelf);
  const patients = isSelf ? [] : runs(group, (claim) => claim.patient, CLAIMS_PER_PATIENT);
  return loop(
    '2000B',
    [level.segment, sbr(pen, { coverage, payer, rank }, isSelf ? '18' : '')],
    [
      loop('2010BA', [
        ...subscriberSegments(pen, coverage.subscriber, 'coverage.subscriber'),
        birthAndSex(coverage.subscriber),
        ...(isSelf ? caseReference(pen, body) : []),
      ]),
      loop('2010BB', payerSegments(pen, payer, 'payer')),
      ...(isSelf ? claimsOf(writing, group) : patients.map((claims) => patientLevel(writing, level.id, claims))),
    ],
  );
}

/** The billing address must be a street: 005010X222A1 2010AA N3. */
const POST_OFFICE_BOX = /^\W*(p\W*o\W*box|post\s+office\s+box|lock\s*box)\b/i;

function billingLevel(writing: Writing, envelope: ClaimFileEnvelope, group: NonEmpty<Sorted>): LoopDraft {
  const { body } = group[0];
  const pen = penOf(writing, body);
  const { billing } = body;
  if (POST_OFFICE_BOX.test(billing.address.street)) {
    refuse(pen, {
      code: 'billing-address-must-be-a-street',
      message: 'a post-office box is not allowed here. Enter the street address of the practice.',
      path: 'billing.address.street',
    });
  }
  const level = hl(writing, '', '20', true);
  const isOtherContact = billing.contactName !== envelope.contact.name || billing.phone !== envelope.contact.phone;
  const subscribers = runs(group, (claim) => claim.subscriber).flatMap((same) =>
    // A subscriber who is the patient takes the claims, and so the limit; others repeat below.
    same[0].body.coverage.relationship === 'self' ? runs(same, () => '', CLAIMS_PER_PATIENT) : [same],
  );
  return loop(
    '2000A',
    [level.segment, seg('PRV', 'BI', 'PXC', billing.taxonomy)],
    [
      loop('2010AA', [
        seg('NM1', '85', '2', ...organizationName(pen, billing.name, 'billing.name'), 'XX', billing.npi),
        ...fullAddress(pen, billing.address, 'billing.address'),
        seg('REF', 'EI', billing.taxId),
        ...(isOtherContact ? [contact(pen, { name: billing.contactName, phone: billing.phone }, 'billing.contactName')] : []),
      ]),
      ...subscribers.map((claims) => subscriberLevel(writing, level.id, claims)),
    ],
  );
}

const contact = (pen: Pen, person: ClaimFileEnvelope['contact'], path: string): SegmentDraft =>
  seg('PER', 'IC', text(pen, person.name, { path, max: 60 }), 'TE', person.phone);

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
      ...runs(claims, (claim) => claim.billing).map((group) => billingLevel(writing, envelope, group)),
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
