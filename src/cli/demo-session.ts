/**
 * The demonstration on the real parts: database, SFTP, the payers' process, and one simulated calendar for both sides.
 * Killed anywhere and started again, it goes on where the books say it was. Where people work, the generator's staff
 * leaves after the first weeks; who visits, pays and answers goes on.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../app/day.ts';
import type { Waiting } from '../app/day-ports.ts';
import type { Mailbox } from '../app/partner-ports.ts';
import type { Actor, Store } from '../app/ports.ts';
import type { VisitRecord } from '../app/record-visits.ts';

import type { OrganizationId } from '../claims/identifiers.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import type { Office } from '../cycle.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { NORTHGATE } from '../practice/facts.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import { payerBookOf } from '../practice/payer-book.ts';
import type { Visit } from '../practice/compose-visit.ts';
import type { DemoPractice } from '../practice/visits.ts';
import { registerOrganization, savePartner } from '../store/control.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { sftpWire } from '../wire/sftp-mailbox.ts';
import { type DemoPlan, organizationOf, practiceOf, tagOf, usersFrom } from './demo-plan.ts';
import { visitFeed, type VisitFeed } from './demo-visits.ts';
import { openForPeople, walkDay, type Walk, type Walker } from './demo-day.ts';
import { enrollIncoming } from './enrolled-members.ts';
import { sha256Of } from './hash.ts';
import { clockOn } from './day-clock.ts';
import { ensureDatabase, type Installation, systemEntropy } from './installation.ts';
import { keepSealed } from './keep-sealed.ts';
import { patientsAtTheDesk } from './patients-at-the-desk.ts';
import { type SandboxPayer, startSandboxPayer } from './sandbox-payer.ts';

export type DemoSession = {
  readonly organizationId: OrganizationId;
  readonly actor: Actor;
  readonly office: Office;
  readonly today: () => Promise<PlainDate>;
  /** Works through one day and turns the calendar; false when the demonstration has come to its end. */
  readonly runDay: (walker?: Walker) => Promise<boolean>;
  /** Today as that person's business day, for the use cases. */
  readonly dayOf: (walker: Walker) => Promise<Day>;
  /** The payers take in what lies with them and put out what is due today. */
  readonly payersWork: () => Promise<void>;
  /** Makes sure that a day of people has its visits and its mail, whatever interrupted the turn to it. */
  readonly openToday: () => Promise<void>;
  /** The first day that belongs to people; on and after it nobody codes or corrects but they. */
  readonly usersFrom: PlainDate | undefined;
  readonly stop: () => Promise<void>;
};

export type SessionOptions = {
  readonly plan: DemoPlan;
  readonly home: string;
  readonly installation: Installation;
  readonly say: (line: string) => void;
  readonly progress: (step: string, done: number, on: PlainDate) => void;
  /** The payers' process, where it was started ahead. */
  readonly payers?: Promise<SandboxPayer> | undefined;
  /** A test's way between the steps and the world; the parts themselves otherwise. */
  readonly around?: { readonly store: (store: Store) => Store; readonly mailbox: (mailbox: Mailbox) => Mailbox };
};

/** Beside the practice's own database and named after it: two installations on one server have payers of their own. */
const payerDatabaseName = (adminUrl: string, tag: string): string =>
  `${decodeURIComponent(new URL(adminUrl).pathname.slice(1)).slice(0, 30)}_payer_${tag}`;

export async function openDemoSession(options: SessionOptions): Promise<DemoSession> {
  const { plan, installation } = options;
  const practice = practiceOf(plan);
  const organizationId = organizationOf(plan);
  const facts: PracticeFacts = { ...NORTHGATE, organization: { ...NORTHGATE.organization, organizationId } };
  const { urls } = installation;
  const owned = { ownerUrl: urls.ownerUrl, organizationId };
  await registerOrganization({ ...owned, name: facts.organization.name, timeZone: facts.locations[0]?.timeZone ?? 'UTC' });
  const payer = await (options.payers ?? startPayers(plan, { ...options, adminUrl: installation.adminUrl }));
  try {
    const { secret: _, ...route } = payer.partner;
    await savePartner({ ...owned, partner: route });
    const store = options.around?.store(installation.store) ?? installation.store;
    const actor: Actor = { organizationId, actor: 'demonstration', purpose: 'set up' };
    await store.transact(actor, async (unit) => {
      await unit.savePractice(facts);
      await unit.startCalendar(practice.firstDay);
    });
    return session({
      ...options,
      practice,
      payer,
      store,
      actor,
      office: { ...demoOffice(), practice: facts, codesets: codeSetsOf(options.home) },
    });
  } catch (error) {
    await payer.stop();
    throw error;
  }
}

/** The payers of that demonstration; they need the database server and nothing else of ours. */
export async function startPayers(
  plan: DemoPlan,
  { home, adminUrl, say }: { readonly home: string; readonly adminUrl: string; readonly say: (line: string) => void },
): Promise<SandboxPayer> {
  const practice = practiceOf(plan);
  const tag = tagOf(plan);
  return startSandboxPayer({
    home: join(home, 'payer-office', tag),
    databaseUrl: await ensureDatabase(adminUrl, payerDatabaseName(adminUrl, tag)),
    book: payerBookOf(practice),
    today: practice.firstDay,
    say,
  });
}

type Parts = SessionOptions & {
  readonly practice: DemoPractice;
  readonly payer: SandboxPayer;
  readonly store: Store;
  readonly actor: Actor;
  readonly office: Office;
};

/** Cards of patients who came in are known to the payers before their next day. */
const enrolled = ({ installation, actor, home, plan }: Parts): Promise<number> =>
  enrollIncoming(installation.store, { organizationId: actor.organizationId, home, tag: tagOf(plan) });

function session(parts: Parts): DemoSession {
  const { practice, payer, store, actor, plan, office } = parts;
  const visits = visitFeed(practice);
  const opening = usersFrom(plan, practice);
  const today = (): Promise<PlainDate> => store.transact({ ...actor, purpose: 'read the calendar' }, (unit) => unit.today());
  const patients = patientsAtTheDesk(practice.seed);
  const sealed = keepSealed({
    ownerUrl: parts.installation.urls.ownerUrl,
    organizationIds: [actor.organizationId],
    say: parts.say,
  });
  /** The calendar as this session left it: the payers' database admits one session at a time. */
  let turnedTo: PlainDate | undefined;
  const mailbox = keptOpen(sftpWire().open(payer.partner));
  const dayOn = daysOf(parts, { visits, opening, openMailbox: () => parts.around?.mailbox(mailbox.lent) ?? mailbox.lent });
  const turn = (next: PlainDate): Promise<Waiting> =>
    store.transact({ ...actor, purpose: 'turn the calendar' }, (unit) =>
      Promise.all([unit.waiting(next), unit.setToday(next)]).then(([waiting]) => waiting),
    );
  const walk: Walk = {
    ...{ dayOn, payer, patients, turn },
    visits: (on) => visits.on(on).map(recordOf),
    usersFrom: opening,
    begun: undefined,
    waiting: undefined,
  };
  return {
    organizationId: actor.organizationId,
    actor,
    office,
    today,
    usersFrom: opening,
    dayOf: async (walker) => dayOn(await today(), walker),
    payersWork: async () => enrolled(parts).then(async () => payer.advanceTo(await today())),
    openToday: async () => openForPeople(walk, dayOn(await today())),
    runDay: async (walker) => {
      if (opening !== undefined) await enrolled(parts);
      const on = (turnedTo ??= await today());
      const end = opening === undefined ? visits.lastDay() : undefined;
      if (end !== undefined && on > end) return false;
      turnedTo = await walkDay(walk, on, walker);
      return end === undefined || on < end;
    },
    stop: async () => {
      await walk.begun?.morning.catch(() => undefined);
      await mailbox.close();
      await sealed.stop();
      await payer.stop();
    },
  };
}

type Feeds = {
  readonly visits: VisitFeed;
  readonly opening: PlainDate | undefined;
  readonly openMailbox: Day['openMailbox'];
};

/** Any date as a business day; in the demonstration's own name where nobody is named. */
function daysOf(parts: Parts, { visits, opening, openMailbox }: Feeds): Walk['dayOn'] {
  const { store, actor, office, payer } = parts;
  return (on, walker) => ({
    ...{ store, office, openMailbox },
    actor: walker?.actor ?? actor,
    today: on,
    clock: clockOn(on),
    entropy: systemEntropy,
    sha256: sha256Of,
    partner: payer.partner,
    pause: (millis) => wait(millis),
    coder: (id) => {
      const visit = opening !== undefined && on >= opening ? undefined : visits.of(id);
      return visit === undefined || visit.enteredOn > on ? undefined : truthCoder(visit);
    },
    progress: walker?.progress ?? ((step, done) => parts.progress(step, done, on)),
  });
}

/** One SSH session for the whole run: the use cases borrow it, and only the end of the run closes it. */
const keptOpen = (mailbox: Mailbox): { readonly lent: Mailbox; readonly close: () => Promise<void> } => ({
  lent: { ...mailbox, close: async () => {} },
  close: () => mailbox.close(),
});

const recordOf = ({ person, coverages, appointment, authorization, encounter }: Visit): VisitRecord => ({
  patient: person.patient,
  coverages,
  appointment,
  authorization,
  encounter,
});
