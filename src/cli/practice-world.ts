/**
 * The world of real practices: what is in the database and in the home, today by the clock, partners over SFTP with
 * secrets from outside. Nothing is invented here: no patient, no payer, no log-in.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { Day } from '../app/day.ts';
import type { Jobs } from '../app/job-ports.ts';
import type { PartnerSettings } from '../app/partner-ports.ts';
import type { Actor } from '../app/ports.ts';
import { sweepOverdue } from '../app/sweep-overdue.ts';
import { hcpcsSchema, type OrganizationId, payerIdSchema } from '../claims/identifiers.ts';
import { type Config, type PartnerSecret, readSecretFile } from '../config.ts';
import type { Office } from '../cycle.ts';
import type { World } from '../main.ts';
import { err } from '../kernel/result.ts';
import { listOrganizations, listPartners, type PartnerRoute } from '../store/control.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { sftpWire } from '../wire/sftp-mailbox.ts';
import { requireNoDemonstration } from './demo-apart.ts';
import { sha256Of } from './hash.ts';
import { type Installation, systemClock, systemEntropy } from './installation.ts';
import { type KeptSealed, keepSealed } from './keep-sealed.ts';
import { chargeMasterOf, priceListSchema } from './organization-file.ts';

/** The prices of one organization, as `organization add` writes them. */
export const officeFile = (home: string, organizationId: OrganizationId): string =>
  join(home, 'organizations', `${organizationId}.json`);

const officeSchema = z.object({ prices: priceListSchema, needsAuthorization: z.record(payerIdSchema, z.array(hcpcsSchema)) });

/** How often answers are looked for and what is overdue is brought to a list. */
const LOOK_EVERY_MILLIS = 15 * 60_000;

type Open = { readonly config: Config; readonly installation: Installation; readonly say: (line: string) => void };

/** Errors: one sentence where the database has no organization, or holds a demonstration, or a secret lies open. */
export async function openPracticeWorld({ config, installation, say }: Open): Promise<World> {
  const { store, urls } = installation;
  const { ownerUrl } = urls;
  const organizations = await listOrganizations({ ownerUrl });
  const ids = organizations.map((one) => one.organizationId);
  if (ids.length === 0) throw new RangeError('There is no organization yet. Run: claimwright organization add FILE');
  await requireNoDemonstration({ ownerUrl });
  const partners = new Map<OrganizationId, PartnerSettings>();
  for (const organizationId of ids) {
    const [route] = await listPartners({ ownerUrl, organizationId });
    const secret = route === undefined ? undefined : secretOf(config, route);
    if (route !== undefined && secret !== undefined) partners.set(organizationId, { ...route, secret });
    else say(route === undefined ? NO_PARTNER : `${route.name} has no secret yet: nothing is sent to it. See docs/operate.md.`);
  }
  const wire = sftpWire();
  const office = (organizationId: OrganizationId): Promise<Office> => readOffice({ config, installation }, organizationId);
  const day = async (actor: Actor, progress: Day['progress']): Promise<Day> => {
    const { organizationId } = actor;
    const partner = partners.get(organizationId);
    return {
      ...{ store, actor, progress },
      office: await office(organizationId),
      today: await store.transact({ ...actor, purpose: 'read the calendar' }, (unit) => unit.today()),
      clock: systemClock,
      entropy: systemEntropy,
      sha256: sha256Of,
      partner: partner ?? NOBODY,
      openMailbox: () => (partner === undefined ? CLOSED : wire.open(partner)),
      pause: (millis) => wait(millis),
      coder: () => undefined,
    };
  };
  let turning: (() => Promise<void>) | undefined;
  let sealed: KeptSealed | undefined;
  return {
    office,
    day,
    calendar: () => undefined,
    ready: Promise.resolve(),
    begin: (jobs) => {
      turning = turn({ ids, partners, jobs, day, say });
      sealed = keepSealed({ ownerUrl, organizationIds: ids, say });
    },
    close: async () => {
      await turning?.();
      await sealed?.stop();
    },
  };
}

const NO_PARTNER = 'No partner is set up: claims are written and wait. Add one to the organization’s file; see docs/operate.md.';

/** A file of the home with mode 0600, else the environment. */
function secretOf({ home, partnerSecrets }: Config, { partnerId }: PartnerRoute): PartnerSecret | undefined {
  for (const [ending, kind] of [
    ['key', 'private-key'],
    ['password', 'password'],
  ] as const) {
    const path = join(home, 'partners', `${partnerId}.${ending}`);
    if (existsSync(path)) return { kind, value: readSecretFile(path) };
  }
  return partnerSecrets.get(partnerId);
}

/** Its facts, its prices as set up, and the code sets of the home. */
export async function readOffice({ config, installation }: Omit<Open, 'say'>, organizationId: OrganizationId): Promise<Office> {
  const actor = { organizationId, actor: 'server', purpose: 'read the practice' };
  const practice = await installation.store.transact(actor, (unit) => unit.practice());
  const path = officeFile(config.home, organizationId);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  const read = text === undefined ? undefined : officeSchema.parse(JSON.parse(text));
  return {
    practice,
    codesets: codeSetsOf(config.home),
    chargeMaster: read === undefined ? { version: 'none', items: [] } : chargeMasterOf(read.prices),
    needsAuthorization: (payer) => read?.needsAuthorization[payer] ?? [],
  };
}

/** Where nothing can be sent. */
const NOBODY: PartnerSettings = {
  ...{ partnerId: 'none', name: 'No partner', host: '', port: 22, username: '', hostKeySha256: '' },
  ...{ senderId: '', receiverId: '', usage: 'P', secret: { kind: 'password', value: '' } },
};

const unreachable = async () =>
  err({
    code: 'partner-must-be-reachable' as const,
    message: 'No partner is set up for this organization. Add one to its file and set it up again.',
  });

const CLOSED: ReturnType<Day['openMailbox']> = {
  ...{ list: unreachable, uploadPart: unreachable, finishUpload: unreachable, download: unreachable, remove: unreachable },
  close: async () => {},
};

type Turning = {
  readonly ids: readonly OrganizationId[];
  readonly partners: ReadonlyMap<OrganizationId, PartnerSettings>;
  readonly jobs: Jobs;
  readonly day: World['day'];
  readonly say: (line: string) => void;
};

/** What the calendar of a demonstration does by hand the clock does here; the returned function ends it. */
function turn({ ids, partners, jobs, day, say }: Turning): () => Promise<void> {
  let working: Promise<void> = Promise.resolve();
  const actorOf = (organizationId: OrganizationId): Actor => ({ organizationId, actor: 'clock', purpose: 'work of the day' });
  const look = async (organizationId: OrganizationId): Promise<void> => {
    await sweepOverdue(await day(actorOf(organizationId), () => {}));
    if (partners.has(organizationId)) await jobs.start(actorOf(organizationId), { kind: 'collect-answers' });
  };
  const lookInEach = async (before: Promise<void>): Promise<void> => {
    await before;
    for (const id of ids) {
      await look(id).catch((error: unknown) =>
        say(`The look for answers and overdue work failed (${(error as Error).name}); it is tried again.`),
      );
    }
  };
  const lookNow = (): void => {
    working = lookInEach(working);
  };
  const looking = setInterval(lookNow, LOOK_EVERY_MILLIS);
  lookNow();
  return async () => {
    clearInterval(looking);
    await working;
  };
}
