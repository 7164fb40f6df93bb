/** The audit's chain is closed behind the work while a program runs, by an owner's connection of its own. */
import type { OrganizationId } from '../claims/identifiers.ts';
import { openSealer } from '../store/audit-chain.ts';

/** What was written in between could be changed unseen by whoever holds the server itself. */
const SEAL_EVERY_MILLIS = 5000;

export type KeptSealed = { readonly stop: () => Promise<void> };

export type SealingOptions = {
  readonly ownerUrl: string;
  readonly organizationIds: readonly OrganizationId[];
  readonly say: (line: string) => void;
};

/** From now on until it is stopped; a sealing that fails is told and tried again. What is written last, whoever verifies seals first. */
export function keepSealed({ ownerUrl, organizationIds, say }: SealingOptions): KeptSealed {
  const sealer = openSealer(ownerUrl);
  let working: Promise<void> | undefined;
  const sealAll = async (): Promise<void> => {
    for (const id of organizationIds) {
      await sealer.seal(id).catch((error: unknown) => {
        say(`The sealing of the audit failed (${(error as Error).name}); it is tried again.`);
      });
    }
    working = undefined;
  };
  const timer = setInterval(() => {
    working ??= sealAll();
  }, SEAL_EVERY_MILLIS);
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
      await sealer.close();
    },
  };
}
