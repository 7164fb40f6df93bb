/** What the routes need of the world, given once by the composition, and who is calling. */
import type { Permission, Role } from '../access/permissions.ts';
import type { Day } from '../app/day.ts';
import type { CodeKeeper } from '../app/code-release-ports.ts';
import type { IntakeDesk } from '../app/intake-upload-ports.ts';
import type { Jobs } from '../app/job-ports.ts';
import type { LanguageModel } from '../app/language-model-port.ts';
import type { Live } from '../app/live-ports.ts';
import type { Actor, Clock, Entropy, StatementPrinter, Store } from '../app/ports.ts';
import type { Language, Sessions } from '../app/session-ports.ts';
import type { Demonstration } from '../app/views/demonstration.ts';
import type { OrganizationId, ProviderId } from '../claims/identifiers.ts';
import type { Office } from '../cycle.ts';

export type Caller = {
  readonly userId: string;
  /** As audit rows name them. */
  readonly loginName: string;
  readonly displayName: string;
  readonly organizationName: string;
  readonly language: Language;
  readonly organizationId: OrganizationId;
  readonly roles: readonly Role[];
  /** The clinician this person is, where they are one. */
  readonly providerId: ProviderId | undefined;
  readonly permissions: ReadonlySet<Permission>;
  /** The transaction's actor: `store.transact(caller.actor('read a claim'), …)`. */
  readonly actor: (purpose: string) => Actor;
};

export type Parts = {
  readonly store: Store;
  readonly sessions: Sessions;
  readonly live: Live;
  readonly clock: Clock;
  readonly entropy: Entropy;
  readonly printer: StatementPrinter;
  readonly jobs: Jobs;
  /** Foreign files that people bring. */
  readonly intake: IntakeDesk;
  /** Changes what code sets answer; absent where nobody may. */
  readonly codeKeeper?: CodeKeeper;
  /** Brings this process's shelf to what the database says. */
  readonly codeSetsChanged?: () => Promise<void>;
  /** Absent where nobody set one up, which is the rule. */
  readonly languageModel?: LanguageModel;
  /** Present where this is the demonstration. */
  readonly demonstration?: Demonstration;
  /** Facts, code sets and prices of that organization. */
  readonly office: (organizationId: OrganizationId) => Promise<Office>;
  /** A business day for the use cases of `app/`, in the caller's name; `today` is read from the books. */
  readonly day: (caller: Caller) => Promise<Day>;
};
