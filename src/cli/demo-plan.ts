/** Which demonstration: its seed and size, and whether people work in it. Each one is a tenant of its own, the same whenever it is named again. */
import type { OrganizationId } from '../claims/identifiers.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { seededRandom } from '../kernel/random.ts';
import { idOn } from '../practice/identity.ts';
import { type DemoPractice, demoPractice } from '../practice/visits.ts';

export type DemoPlan = {
  readonly seed: number;
  readonly claims: number;
  /**
   * Present where people work: the generator's staff keeps the books for the first days and then leaves; visits, payers and
   * patients go on. Absent: the generator's staff does it all, to the end.
   */
  readonly users?: { readonly visitsPerDay: number; readonly historyDays: number };
};

export function organizationOf({ seed, claims, users }: DemoPlan): OrganizationId {
  const name = users === undefined ? `${seed}/${claims}` : `${seed}/${claims}/${users.visitsPerDay}/${users.historyDays}`;
  return idOn<OrganizationId>('2026-01-05' as PlainDate, seededRandom(`northgate/organization/${name}`));
}

/** Names its payers' folder and database. */
export const tagOf = ({ seed, claims, users }: DemoPlan): string =>
  [seed, claims, ...(users === undefined ? [] : [users.visitsPerDay, users.historyDays])].join('_');

export const practiceOf = ({ seed, claims, users }: DemoPlan): DemoPractice =>
  demoPractice({ seed, claims, ...(users === undefined ? {} : { visitsPerDay: users.visitsPerDay }) });

/** The first day that belongs to people; undefined where nobody but the generator works. */
export const usersFrom = ({ users }: DemoPlan, practice: DemoPractice): PlainDate | undefined =>
  users === undefined ? undefined : addDays(practice.firstDay, users.historyDays);
