/** A payer's record with its look-ups, built once, and the checks that the book must pass before it is used. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { isWithin } from '../kernel/effective.ts';
import { assert } from '../kernel/result.ts';
import { openFeeBook } from '../pricing/fee-schedule.ts';
import type { PayerBook, PayerRecord, ProviderContract } from './book.ts';
import type { OpenMember, OpenPayer } from './review.ts';
import { personIdOf } from './submitted-claim.ts';

export type OpenBook = {
  readonly book: PayerBook;
  readonly payers: ReadonlyMap<string, OpenPayer>;
};

/** Indexes one payer. Errors: a member without a plan or a contract without a fee schedule is a bug of the book and throws. */
export function openPayer(record: PayerRecord): OpenPayer {
  const plans = new Map(record.plans.map((plan) => [plan.planId, plan]));
  const feeBooks = new Map(record.feeSchedules.map((schedule) => [schedule.feeScheduleId, openFeeBook(schedule)]));
  for (const member of record.members)
    assert(plans.has(member.planId), `a member of ${record.payerId} has no plan of this payer`);
  for (const contract of record.providers) {
    assert(feeBooks.has(contract.feeScheduleId), `a contract of ${record.payerId} names a fee schedule that it does not have`);
  }
  const members = record.members.map((member) => ({
    ...member,
    personId: personIdOf(member.memberId, member.birthDate, member.firstName),
  }));
  return {
    record,
    membersOf: Map.groupBy(members, (member) => member.memberId),
    plans,
    feeBooks,
    contractsOf: Map.groupBy(record.providers, (contract) => contract.billingNpi),
    authorizations: new Map(record.authorizations.map((authorization) => [authorization.number, authorization])),
    needsAuthorization: new Set(record.rules.requiresAuthorization),
    determinations: new Map(record.rules.coverageDeterminations.map((policy) => [policy.procedure, policy])),
  };
}

/** Indexes the whole book. Errors: two payers under one id throw. */
export function openBook(book: PayerBook): OpenBook {
  const payers = new Map(book.payers.map((record) => [record.payerId, openPayer(record)]));
  assert(payers.size === book.payers.length, 'two payers of the book have one id');
  return { book, payers };
}

/** The person under a card with this birth date; with no birth date sent, the only person under the card. */
export function memberFor(payer: OpenPayer, memberId: string, birthDate: PlainDate | undefined): OpenMember | undefined {
  const people = payer.membersOf.get(memberId) ?? [];
  if (birthDate === undefined) return people.length === 1 ? people[0] : undefined;
  return people.find((person) => person.birthDate === birthDate);
}

/** The provider's contract on a date. */
export const contractFor = (payer: OpenPayer, billingNpi: string, on: PlainDate): ProviderContract | undefined =>
  payer.contractsOf.get(billingNpi)?.find((contract) => isWithin(on, contract.from, contract.to));
