/** The HL levels of an 837P: billing provider → subscriber → patient, claims that share a level under one. */
import type { ClaimBody } from '../claims/claim.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import type { NonEmpty } from '../kernel/result.ts';
import { type LoopDraft, loop, type SegmentDraft, seg } from '../x12/encode.ts';
import { claimLoop } from './claim-loops.ts';
import {
  address,
  birthAndSex,
  type Contact,
  contact,
  fullAddress,
  organizationName,
  payerSegments,
  personName,
  RELATIONSHIP_CODES,
  sbr,
  subscriberSegments,
} from './claim-parties.ts';
import { type Pen, penFor, refuse, text } from './claim-pen.ts';

/** Loop 2300 repeats at most this often under one patient (guide map). */
const CLAIMS_PER_PATIENT = 100;

/** A claim with the texts of its levels. */
export type Sorted = {
  readonly body: ClaimBody;
  readonly billing: string;
  readonly subscriber: string;
  readonly patient: string;
};

/** Claims of one practice bill as the same organization. */
let lately: { readonly billing: ClaimBody['billing'] | undefined; readonly key: string } = { billing: undefined, key: '' };
function billingKey(billing: ClaimBody['billing']): string {
  if (lately.billing !== billing) lately = { billing, key: JSON.stringify(billing) };
  return lately.key;
}

/** Everything that 2000A, 2000B or 2000C says, so that claims share a loop only when the loop is the same. */
export function keysOf(body: ClaimBody): Sorted {
  const { coverage, payer, patient } = body;
  const { subscriber, groupNumber, groupName, medicareSecondaryReason, caseNumber, relationship } = coverage;
  const isSelf = relationship === 'self';
  const plan = { payer, rank: body.rank, subscriber, groupNumber, groupName, medicareSecondaryReason, isSelf };
  return {
    body,
    billing: billingKey(body.billing),
    subscriber: JSON.stringify(isSelf ? [plan, caseNumber] : [plan]),
    patient: isSelf ? '' : JSON.stringify([patient, relationship, caseNumber]),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const inFileOrder = (a: Sorted, b: Sorted): number =>
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
export type Writing = { hl: number; readonly pens: Map<ClaimId, Pen> };

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

/** One loop 2000A per billing provider. `submitter` is the contact already given in 1000A. */
export const billingLevels = (writing: Writing, submitter: Contact, claims: readonly Sorted[]): readonly LoopDraft[] =>
  runs(claims, (claim) => claim.billing).map((group) => billingLevel(writing, submitter, group));

function billingLevel(writing: Writing, submitter: Contact, group: NonEmpty<Sorted>): LoopDraft {
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
  const isOtherContact = billing.contactName !== submitter.name || billing.phone !== submitter.phone;
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
