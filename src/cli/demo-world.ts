/** The world of the demonstration: its practice, its sandbox payers, its simulated calendar, and the people who work in it. */
import { organizationOf, type DemoPlan } from './demo-plan.ts';
import { type DemoLogIn, ensureDemoLogIns } from './demo-log-ins.ts';
import { type DemoSession, openDemoSession } from './demo-session.ts';
import type { Config } from '../config.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { assert } from '../kernel/result.ts';
import type { World } from '../main.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import type { Installation } from './installation.ts';
import { requireNoRealPractice } from './demo-apart.ts';
import type { SandboxPayer } from './sandbox-payer.ts';

export type DemoWorld = World & { readonly session: DemoSession; readonly logIns: readonly DemoLogIn[] };

export type DemoWorldOptions = {
  readonly plan: DemoPlan;
  readonly config: Config;
  readonly installation: Installation;
  /** The payers' process, where it was started ahead. */
  readonly payers: Promise<SandboxPayer> | undefined;
  readonly say: (line: string) => void;
  /** Brings the practice to the people's first day; false when it was interrupted. */
  readonly load: (session: DemoSession) => Promise<boolean>;
};

export async function openDemoWorld({ plan, config, installation, payers, say, load }: DemoWorldOptions): Promise<DemoWorld> {
  const { ownerUrl } = installation.urls;
  await requireNoRealPractice({ ownerUrl, plan });
  const session = await openDemoSession({ ...{ plan, installation, payers, say }, home: config.home, progress: () => {} });
  try {
    const logIns = await ensureDemoLogIns({ home: config.home, ownerUrl, organizationId: session.organizationId });
    const ready = load(session);
    // It is awaited when the doors are ready; until then its failure waits too.
    ready.catch(() => {});
    return {
      session,
      logIns,
      ready,
      ...worldOf(session, organizationOf(plan), config.home),
      demonstration: told(session, config, logIns),
    };
  } catch (error) {
    await session.stop();
    throw error;
  }
}

function worldOf(
  session: DemoSession,
  ourPractice: OrganizationId,
  home: string,
): Pick<World, 'office' | 'day' | 'calendar' | 'close'> {
  /** This process serves one practice, the demonstration's: the database shows nobody else's session to it. */
  const ours = (organizationId: OrganizationId): DemoSession => {
    assert(organizationId === ourPractice, 'a session of this server belongs to its practice');
    return session;
  };
  return {
    // A release that came into force since is seen at once.
    office: async (organizationId) => ({ ...ours(organizationId).office, codesets: codeSetsOf(home) }),
    day: (actor, progress) => ours(actor.organizationId).dayOf({ actor, progress }),
    calendar: (organizationId) =>
      organizationId === ourPractice
        ? {
            partnersWork: () => session.payersWork(),
            runDay: async (actor, progress) => void (await session.runDay({ actor, progress })),
          }
        : undefined,
    close: () => session.stop(),
  };
}

/** Log-ins stand at the door only while nobody but this machine can reach it. */
const told = (
  { office }: DemoSession,
  { server }: Config,
  logIns: readonly DemoLogIn[],
): NonNullable<World['demonstration']> => ({
  practice: office.practice.organization.name,
  people: server.isLocal ? logIns.map((logIn) => ({ ...logIn, roles: [...logIn.roles] })) : [],
});
