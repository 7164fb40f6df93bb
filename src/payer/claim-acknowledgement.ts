/** What the office answers to each claim of an 837, as a 277CA: for each payer named in it one transaction. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { type AnsweringParty, type ClaimAnswer, claimAcknowledgement } from '../x12/claim-acknowledgement.ts';
import type { LoopDraft } from '../x12/encode.ts';
import { d8, decimal } from '../x12/value.ts';
import type { Office, PayerRecord } from './book.ts';
import type { Rejection } from './front-door.ts';
import type { ClaimBatch, ClaimFace } from './read-837p.ts';

/** A claim as answered: with the payer's number, or with the reason it was turned away. */
export type AnsweredClaim = { readonly face: ClaimFace } & (
  | { readonly claimNumber: string; readonly rejection?: undefined }
  | { readonly rejection: Rejection; readonly claimNumber?: undefined }
);

export type AcknowledgementParts = {
  readonly batch: ClaimBatch;
  readonly office: Office;
  /** Undefined for claims that name no payer of this office: the office itself answers. */
  readonly payer: PayerRecord | undefined;
  readonly answers: readonly AnsweredClaim[];
  readonly today: PlainDate;
  /** BHT03, unique to this answer. */
  readonly reference: string;
  /** 'HHMM'. */
  readonly time: string;
};

const claimOf = (face: ClaimFace): ClaimAnswer['claim'] => ({
  controlNumber: face.patientControlNumber,
  charge: decimal(face.chargeCents),
  provider: {
    kind: '2',
    name: face.billing.name,
    firstName: '',
    ...(face.billing.npi === '' ? { qualifier: 'FI', id: face.billing.taxId } : { qualifier: 'XX', id: face.billing.npi }),
  },
  patient: { kind: '1', name: face.patient.lastName, firstName: face.patient.firstName, qualifier: 'MI', id: face.memberId },
  memberId: face.memberId,
  from: d8(face.from),
  to: d8(face.to),
});

const answerOf = ({ face, rejection, claimNumber }: AnsweredClaim): ClaimAnswer =>
  rejection === undefined
    ? {
        claim: claimOf(face),
        accepted: true,
        statuses: [{ category: 'A2', status: '20', entity: 'PR' }],
        payerNumber: claimNumber,
      }
    : { claim: claimOf(face), accepted: false, statuses: [rejection] };

const sourceOf = (office: Office, payer: PayerRecord | undefined): AnsweringParty =>
  payer === undefined
    ? { entity: 'AY', name: office.name, qualifier: '46', id: office.id }
    : { entity: 'PR', name: payer.name, qualifier: 'PI', id: payer.payerId };

/** The body of one 277CA (005010X214). */
export const acknowledgeClaims = ({ batch, office, payer, answers, ...rest }: AcknowledgementParts): LoopDraft =>
  claimAcknowledgement({
    ...rest,
    source: sourceOf(office, payer),
    submitter: { name: batch.submitterName, id: batch.submitterId },
    batch: batch.reference,
    answers: answers.map(answerOf),
  });
