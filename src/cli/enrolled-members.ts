/**
 * The sandbox payers know the generator's people. Who came in from elsewhere and has a coverage with one of them is enrolled
 * by its card: written beside the payers' book, and read there before each of their days.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../app/ports.ts';
import type { Coverage } from '../claims/coverage.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import type { Enrolled } from '../payer/enroll.ts';

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
  const text = JSON.stringify(members);
  // Written only when it changes, and whole: the payers look at it while we write.
  if (text !== (await readFile(file, 'utf8').catch(() => '[]'))) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.new`, text);
    await rename(`${file}.new`, file);
  }
  return members.length;
}
