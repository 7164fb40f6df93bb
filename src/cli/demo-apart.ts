/** Made-up patients never stand beside real ones: what the demonstration asks before it writes, and a practice before it is set up. */
import type { Config } from '../config.ts';
import { listOrganizations, listSimulated } from '../store/control.ts';
import { type DemoPlan, organizationOf } from './demo-plan.ts';
import { UsageError } from './usage.ts';

/** Errors: UsageError. Before anything is started. */
export function requireDemonstrationMode({ mode }: Pick<Config, 'mode'>): void {
  if (mode !== 'production') return;
  throw new UsageError(
    'CLAIMWRIGHT_MODE=production serves real practices, and this makes up patients: unset it, and give the demonstration a CLAIMWRIGHT_HOME of its own.',
  );
}

/**
 * Errors: RangeError where an organization is not of a demonstration. `plan`'s own may be there without a calendar yet:
 * it was killed between the two.
 */
export async function requireNoRealPractice({
  ownerUrl,
  plan,
}: {
  readonly ownerUrl: string;
  readonly plan: DemoPlan;
}): Promise<void> {
  const ours = organizationOf(plan);
  const organizationIds = (await listOrganizations({ ownerUrl })).map((one) => one.organizationId).filter((id) => id !== ours);
  const simulated = await listSimulated({ ownerUrl, organizationIds });
  if (simulated.length < organizationIds.length) {
    throw new RangeError(
      'This database holds a real practice: start it with CLAIMWRIGHT_MODE=production, or give the demonstration a CLAIMWRIGHT_HOME of its own.',
    );
  }
}

/** Errors: RangeError where the database holds a demonstration. */
export async function requireNoDemonstration({ ownerUrl }: { readonly ownerUrl: string }): Promise<void> {
  const organizationIds = (await listOrganizations({ ownerUrl })).map((one) => one.organizationId);
  if ((await listSimulated({ ownerUrl, organizationIds })).length > 0) {
    throw new RangeError('This database holds the demonstration. Give production a database and a CLAIMWRIGHT_HOME of its own.');
  }
}
