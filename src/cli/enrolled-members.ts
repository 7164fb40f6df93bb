/**
 * The sandbox payers know the generator's people. Who came in from elsewhere and has a coverage with one of them is enrolled
 * by its card: written beside the payers' book after an intake, read when their process starts.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../app/ports.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import type { Member, PayerBook } from '../payer/book.ts';

type Enrolled = { readonly payerId: string; readonly member: Omit<Member, 'planId'> };

const enrolledFile = (home: string, tag: string): string => join(home, 'payer-office', tag, 'enrolled.json');

const memberOf = ({ payerId, subscriber, from, to }: Coverage): Enrolled => ({
  payerId,
  member: {
    memberId: subscriber.memberId,
    lastName: subscriber.name.last,
    firstName: subscriber.name.first,
    birthDate: subscriber.birthDate,
    from,
    ...(to === undefined ? {} : { to }),
  },
});

/** Out: how many cards there are now. */
export async function enrollIncoming(
  store: Store,
  { organizationId, home, tag }: { readonly organizationId: OrganizationId; readonly home: string; readonly tag: string },
): Promise<number> {
  const actor = { organizationId, actor: 'demonstration', purpose: 'enroll who came in' };
  const coverages = await store.transact(actor, (unit) => unit.coveragesOfIncoming());
  const members = coverages.map(memberOf);
  const file = enrolledFile(home, tag);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(members));
  return members.length;
}

/** The book with those members under each payer's first plan; a number that the payer knows already stays its own. */
export async function withEnrolled(book: PayerBook, home: string, tag: string): Promise<PayerBook> {
  const enrolled = await readFile(enrolledFile(home, tag), 'utf8').then(
    (text) => JSON.parse(text) as readonly Enrolled[],
    () => [],
  );
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
