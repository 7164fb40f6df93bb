/**
 * The demonstration on the real parts: database, SFTP, the payers' process, and one simulated calendar for both sides.
 * Killed anywhere and started again, it goes on where the books say it was. Where people work, the generator's staff
 * leaves after the first weeks; who visits, pays and answers goes on.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { billEncounters } from '../app/bill-encounters.ts';
import { codeEncounters } from '../app/code-encounters.ts';
import type { Day } from '../app/day.ts';
import type { Mailbox } from '../app/partner-ports.ts';
import type { Actor, Store } from '../app/ports.ts';
import { recordVisits, type VisitRecord } from '../app/record-visits.ts';
import { lookIntoMailbox, type MailboxLook } from '../app/collect-files.ts';
import { isStatementDay } from '../app/issue-statements.ts';
import { closeBooks, lookForWork, sendOut, takeIn, takeInMail } from '../app/run-day.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import type { Office } from '../cycle.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import { NORTHGATE } from '../practice/facts.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import { payerBookOf } from '../practice/payer-book.ts';
import type { Visit } from '../practice/compose-visit.ts';
import type { DemoPractice } from '../practice/visits.ts';
import { openSealer } from '../store/audit-chain.ts';
import { registerOrganization, savePartner } from '../store/control.ts';
import { codeSetsOf } from '../wire/code-shelf.ts';
import { sftpWire } from '../wire/sftp-mailbox.ts';
import { type DemoPlan, organizationOf, practiceOf, tagOf, usersFrom } from './demo-plan.ts';
import { visitFeed } from './demo-visits.ts';
import { enrollIncoming } from './enrolled-members.ts';
import { sha256Of } from './hash.ts';
import { ensureDatabase, type Installation, systemClock, systemEntropy } from './installation.ts';
import { type PatientsAtTheDesk, patientsAtTheDesk } from './patients-at-the-desk.ts';
import { type SandboxPayer, startSandboxPayer } from './sandbox-payer.ts';
import { allDone, observed } from './side-by-side.ts';

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

/** In whose name a day is worked, and who watches. */
export type Walker = { readonly actor: Actor; readonly progress: Day['progress'] };

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
  const sealer = openSealer(parts.installation.urls.ownerUrl);
  /** The calendar as this session left it: the payers' database admits one session at a time. */
  let turnedTo: PlainDate | undefined;
  const mailbox = keptOpen(sftpWire().open(payer.partner));
  const dayOn = (on: PlainDate, walker?: Walker): Day => ({
    store,
    actor: walker?.actor ?? actor,
    office,
    today: on,
    clock: systemClock,
    entropy: systemEntropy,
    sha256: sha256Of,
    partner: payer.partner,
    openMailbox: () => parts.around?.mailbox(mailbox.lent) ?? mailbox.lent,
    pause: (millis) => wait(millis),
    coder: (id) => {
      const visit = opening !== undefined && on >= opening ? undefined : visits.of(id);
      return visit === undefined || visit.enteredOn > on ? undefined : truthCoder(visit);
    },
    progress: walker?.progress ?? ((step, done) => parts.progress(step, done, on)),
  });
  const turn = (next: PlainDate): Promise<void> =>
    store.transact({ ...actor, purpose: 'turn the calendar' }, (unit) => unit.setToday(next));
  const walk: Walk = {
    ...{ dayOn, payer, patients, sealer, turn },
    visits: (on) => visits.on(on).map(recordOf),
    usersFrom: opening,
    begun: undefined,
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
      await sealer.close();
      await payer.stop();
    },
  };
}

/** Out: the next day, to which the calendar was turned. */
async function walkDay(walk: Walk, on: PlainDate, walker: Walker | undefined): Promise<PlainDate> {
  const { payer, patients, sealer, usersFrom: opening } = walk;
  const day = walk.dayOn(on, walker);
  const next = addDays(on, 1);
  const isEve = next === opening;
  const isOfPeople = opening !== undefined && on >= opening;
  const { morning } = walk.begun?.on === on ? walk.begun : beginDay(walk, day);
  // Desks beside each other: one reads what the payers had put out until the morning, one records, codes, bills and sends,
  // one takes payments.
  const looked = observed(lookForWork(day));
  const mail = observed(Promise.all([morning, looked]).then(([seen, { toRead }]) => takeInMail(day, { seen, toRead })));
  const recorded = await recordDay(walk, day);
  const waiting = await looked.then((found) => ({ ...found, toCode: found.toCode || recorded > 0 }));
  const out = observed<unknown>(isEve ? workForPeople(day) : sendOut(day, { opened: morning, waiting }));
  // On a day of statements patients pay when theirs are written.
  const paid = isStatementDay(on) ? undefined : observed(patients.payOn(day));
  const sealing = observed(out.then(() => sealer.seal(day.actor.organizationId)));
  // The payers take in what has left and go on to the morning, while we read on. People, who have sent by hand, see the
  // answers of the evening before they go home; on the eve nothing has left.
  walk.begun = isOfPeople || isEve ? undefined : beginDay(walk, walk.dayOn(next), out);
  await allDone(out, mail, Promise.resolve(paid));
  const closing = isOfPeople ? payer.advanceTo(on).then(() => takeIn(day)) : closeBooks(day, waiting);
  if (paid === undefined) {
    patients.remember((await closing).statements);
    await patients.payOn(day);
  }
  await closing;
  await walk.turn(next);
  await sealing;
  if (opening !== undefined && next >= opening) await openForPeople(walk, walk.dayOn(next, walker));
  return next;
}

type Begun = { readonly on: PlainDate; readonly morning: Promise<MailboxLook | undefined> };

/** The payers' morning, and the mailbox as it then is: looked at right away, so that it has stood still when it is emptied. */
function beginDay(walk: Walk, day: Day, after: Promise<unknown> = Promise.resolve()): Begun {
  const isEve = addDays(day.today, 1) === walk.usersFrom;
  const morning = after.then(() => payersMorning(walk, day, isEve)).then(() => lookIntoMailbox(day));
  return { on: day.today, morning: observed(morning) };
}

/** One SSH session for the whole run: the use cases borrow it, and only the end of the run closes it. */
const keptOpen = (mailbox: Mailbox): { readonly lent: Mailbox; readonly close: () => Promise<void> } => ({
  lent: { ...mailbox, close: async () => {} },
  close: () => mailbox.close(),
});

type Walk = {
  readonly dayOn: (on: PlainDate, walker?: Walker) => Day;
  readonly payer: SandboxPayer;
  readonly visits: (on: PlainDate) => readonly VisitRecord[];
  readonly usersFrom: PlainDate | undefined;
  /** The next day, which the payers begin as soon as this one's files have left: they take those in on their own day before. */
  begun: Begun | undefined;
  readonly patients: PatientsAtTheDesk;
  readonly sealer: ReturnType<typeof openSealer>;
  readonly turn: (next: PlainDate) => Promise<void>;
};

/** Out: how many visits. */
async function recordDay({ visits, usersFrom: opening }: Walk, day: Day): Promise<number> {
  const here = visits(day.today);
  await recordVisits(day, opening !== undefined && day.today >= opening ? await unknownOnly(day, here) : here);
  return here.length;
}

/** Comes before our file, so that it is taken in on its own day; what we do until then need not wait for it. */
async function payersMorning({ payer }: Walk, day: Day, isEve = false): Promise<void> {
  await payer.advanceTo(day.today);
  if (isEve) await payer.leave(NOTICE.name, NOTICE.text);
  day.progress('payers', 1);
}

/** People find a day as an office does: its visits in the books, the payers' morning in the mailbox. Again is harmless. */
async function openForPeople(walk: Walk, day: Day): Promise<void> {
  if (walk.usersFrom === undefined || day.today < walk.usersFrom) return;
  await recordDay(walk, day);
  await payersMorning(walk, day);
}

/** Mailboxes hold such things too; whoever resolves files has one on the first day. */
const NOTICE = {
  name: 'NOTICE-OFFICE-HOURS.txt',
  text: 'The provider services line is closed for training on the last Friday of the month. No reply is needed.\n',
};

/** On the eve of the people's first day what is coded stays ready for them. */
async function workForPeople(day: Day): Promise<void> {
  await codeEncounters(day);
  await billEncounters(day);
}

/** What people have corrected since must not be put back: visits, patients and coverages that are in the books stay as they are. */
async function unknownOnly(day: Day, visits: readonly VisitRecord[]): Promise<readonly VisitRecord[]> {
  return day.store.transact({ ...day.actor, purpose: 'record visits' }, async (unit) => {
    const files = await unit.encounterFiles(visits.map((visit) => visit.encounter.encounterId));
    const recorded = new Set(files.map((file) => file.encounter.encounterId));
    const fresh: VisitRecord[] = [];
    for (const visit of visits.filter((v) => !recorded.has(v.encounter.encounterId))) {
      const known = await unit.patient(visit.patient.patientId);
      const { caseCoverageId } = visit.encounter;
      fresh.push(
        known === undefined
          ? visit
          : { ...visit, patient: known, coverages: visit.coverages.filter((c) => c.coverageId === caseCoverageId) },
      );
    }
    return fresh;
  });
}

const recordOf = ({ person, coverages, appointment, authorization, encounter }: Visit): VisitRecord => ({
  patient: person.patient,
  coverages,
  appointment,
  authorization,
  encounter,
});
