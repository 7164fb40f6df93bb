/** Whose books a command reads: the practice of this database in production, the demonstration that ran last otherwise. */
import type { OrganizationId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';
import { demoOffice } from '../practice/office.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { currentDemo } from './current-demo.ts';
import { organizationOf } from './demo-plan.ts';
import { type Installation, openInstallation } from './installation.ts';
import { organizationMeant } from './organization-meant.ts';
import type { Terminal } from './usage.ts';

export type BooksMeant = {
  readonly organizationId: OrganizationId;
  /** Its code sets as installed in this home, its prices. */
  readonly office: () => Promise<Pick<Office, 'codesets' | 'chargeMaster'>>;
  readonly installation: Installation;
};

/** The caller closes the installation. `named` is `--organization`. Errors: UsageError where it is not clear which, or none is there. */
export async function openBooks({ config, say }: Terminal, named: string | undefined): Promise<BooksMeant> {
  const isReal = config.mode === 'production';
  const ours = isReal || named !== undefined ? undefined : organizationOf(await currentDemo(config.home));
  const installation = await openInstallation(config, say);
  try {
    const organizationId = ours ?? (await organizationMeant(installation, named));
    const office: BooksMeant['office'] = async () => {
      if (!isReal) return { ...demoOffice(), codesets: codeSetsOf(config.home) };
      const { readOffice } = await import('./practice-world.ts');
      return readOffice({ config, installation }, organizationId);
    };
    return { organizationId, office, installation };
  } catch (error) {
    await installation.close();
    throw error;
  }
}
