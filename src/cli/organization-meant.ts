/** Which organization a command is about: the one that is named, or the only one there is. */
import type { OrganizationId } from '../claims/identifiers.ts';
import { listOrganizations } from '../store/control.ts';
import type { Installation } from './installation.ts';
import { UsageError } from './usage.ts';

/** Errors: UsageError when it is not there, or when several are and none is named. */
export async function organizationMeant({ urls }: Installation, named: string | undefined): Promise<OrganizationId> {
  const all = await listOrganizations({ ownerUrl: urls.ownerUrl });
  const fitting = named === undefined ? all : all.filter((one) => one.organizationId === named);
  const [only, another] = fitting;
  if (only !== undefined && another === undefined) return only.organizationId;
  if (all.length === 0) throw new UsageError('There is no organization yet. Run: claimwright organization add FILE');
  throw new UsageError(
    named === undefined
      ? `Say which organization with --organization: ${all.map((one) => `${one.organizationId} (${one.name})`).join(', ')}.`
      : `No organization has the id ${named}. Run: claimwright organization`,
  );
}
