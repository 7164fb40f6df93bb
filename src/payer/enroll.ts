/** Members who joined since the book was written. */
import type { Member, PayerBook } from './book.ts';

export type Enrolled = { readonly payerId: string; readonly member: Omit<Member, 'planId'> };

/** Out: the book with those members under each payer's first plan; a number that the payer knows already stays its own. */
export function enroll(book: PayerBook, enrolled: readonly Enrolled[]): PayerBook {
  if (enrolled.length === 0) return book;
  return {
    ...book,
    payers: book.payers.map((payer) => {
      const known = new Set(payer.members.map(({ memberId }) => memberId));
      const planId = payer.plans[0]?.planId;
      const added = enrolled.filter((one) => one.payerId === payer.payerId && !known.has(one.member.memberId));
      const once = [...new Map(added.map((one) => [one.member.memberId, one.member])).values()];
      return planId === undefined
        ? payer
        : { ...payer, members: [...payer.members, ...once.map((member) => ({ ...member, planId }))] };
    }),
  };
}
