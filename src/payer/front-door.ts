/**
 * The checks before adjudication. A claim that fails one is turned away on the 277CA and was never received in the
 * sense of timely filing; one that passes gets the payer's claim number.
 */
import type { Citation } from '../kernel/effective.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { memberFor, type OpenBook } from './open-book.ts';
import { isNpi } from './npi.ts';
import { chargesAddUp, type ClaimDraft, type ReadClaim } from './read-837p.ts';
import { FRONT_DOOR } from './sources.ts';

/** Status category, status and entity of the 277CA. */
export type Rejection = {
  readonly category: 'A3' | 'A6' | 'A7' | 'A8';
  readonly status: string;
  /** Whom the status is about: IL subscriber, PR payer, 85 billing provider. */
  readonly entity?: 'IL' | 'PR' | '85';
  /** Plain words, without patient data. */
  readonly because: string;
  readonly cite: Citation;
};

const read = (locator: string): Citation => ({
  title: 'Published 277CA rejections of payers and vendors',
  locator,
  basis: 'read',
  checkedOn: plainDate('2026-11-21'),
});

const WRONG_PAYER = read('A3 with status 116: sent to the wrong payer');
const BILLING_NPI = read('A7 with status 562 and entity 85: billing provider NPI');
const CHARGES = read('status 178 is about the submitted charges, 187 about the dates of service');
const MISSING = read('status 21 is about missing or wrong information');

type Check = (draft: ClaimDraft, book: OpenBook) => Rejection | undefined;

const payerKnown: Check = (draft, book) =>
  book.payers.has(draft.payerId)
    ? undefined
    : { category: 'A3', status: '116', entity: 'PR', because: 'no payer of this office has that id', cite: WRONG_PAYER };

const addsUp: Check = (draft) =>
  chargesAddUp(draft)
    ? undefined
    : { category: 'A7', status: '178', because: 'the lines do not add up to the total charge', cite: CHARGES };

const billingNumber: Check = (draft) =>
  isNpi(draft.billing.npi)
    ? undefined
    : {
        category: 'A7',
        status: '562',
        entity: '85',
        because: 'the NPI of the billing provider has a wrong check digit or is absent',
        cite: BILLING_NPI,
      };

const notFuture: Check = (draft) =>
  draft.lines.every((line) => line.serviceTo <= draft.receivedOn)
    ? undefined
    : { category: 'A7', status: '187', because: 'a date of service lies after the day of receipt', cite: CHARGES };

const memberFound: Check = (draft, book) => {
  const payer = book.payers.get(draft.payerId);
  if (payer === undefined || payer.record.rules.unknownMember === 'deny') return undefined;
  return memberFor(payer, draft.memberId, draft.patient.birthDate) === undefined
    ? {
        category: 'A3',
        status: '33',
        entity: 'IL',
        because: 'no member with this id and birth date is on file',
        cite: FRONT_DOOR,
      }
    : undefined;
};

/** In this order; the first that fails is told. */
const CHECKS: readonly Check[] = [payerKnown, addsUp, billingNumber, notFuture, memberFound];

/** The first reason to turn a claim away, or undefined when it may come in. */
export function turnAway(claim: ReadClaim, book: OpenBook): Rejection | undefined {
  if (!claim.draft.ok) return { category: 'A7', status: '21', because: claim.draft.error.message, cite: MISSING };
  for (const check of CHECKS) {
    const rejection = check(claim.draft.value, book);
    if (rejection !== undefined) return rejection;
  }
  return undefined;
}
