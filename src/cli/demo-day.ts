/**
 * One day of the demonstration: desks beside each other, the payers a step ahead, and the calendar turned at the end. Killed
 * anywhere, the same day run again takes up the rest.
 */
import { billEncounters } from '../app/bill-encounters.ts';
import { codeEncounters } from '../app/code-encounters.ts';
import { lookIntoMailbox, type MailboxLook } from '../app/collect-files.ts';
import type { Waiting } from '../app/day-ports.ts';
import type { Day } from '../app/day.ts';
import { isStatementDay } from '../app/issue-statements.ts';
import type { Actor } from '../app/ports.ts';
import { recordVisits, type VisitRecord } from '../app/record-visits.ts';
import { closeBooks, lookForWork, sendOut, takeIn, takeInMail } from '../app/run-day.ts';
import { addDays, type PlainDate } from '../kernel/plain-date.ts';
import type { PatientsAtTheDesk } from './patients-at-the-desk.ts';
import type { SandboxPayer } from './sandbox-payer.ts';
import { allDone, observed } from './side-by-side.ts';

/** In whose name a day is worked, and who watches. */
export type Walker = { readonly actor: Actor; readonly progress: Day['progress'] };

export type Walk = {
  readonly dayOn: (on: PlainDate, walker?: Walker) => Day;
  readonly payer: SandboxPayer;
  readonly visits: (on: PlainDate) => readonly VisitRecord[];
  readonly usersFrom: PlainDate | undefined;
  /** The next day, which the payers begin as soon as this one's files have left: they take those in on their own day before. */
  begun: Begun | undefined;
  readonly patients: PatientsAtTheDesk;
  /** Turns the calendar; out: what waits on the day to which it was turned. */
  readonly turn: (next: PlainDate) => Promise<Waiting>;
  /** As the last turn saw it; undefined for the first day of a session. */
  waiting: Waiting | undefined;
};

/** Out: how many visits. */
async function recordDay({ visits, usersFrom: opening }: Walk, day: Day): Promise<number> {
  const here = visits(day.today);
  await recordVisits(day, opening !== undefined && day.today >= opening ? await unknownOnly(day, here) : here);
  return here.length;
}

/** Comes before our file of that day, so that it is taken in on its own day; what we do until then need not wait for it. */
async function payersMorning({ payer }: Walk, day: Day, isEve = false): Promise<void> {
  await payer.advanceTo(day.today);
  if (isEve) await payer.leave(NOTICE.name, NOTICE.text);
  day.progress('payers', 1);
}

/** People find a day as an office does: its visits in the books, the payers' morning in the mailbox. Again is harmless. */
export async function openForPeople(walk: Walk, day: Day): Promise<void> {
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

/** Out: the next day, to which the calendar was turned. */
export async function walkDay(walk: Walk, on: PlainDate, walker: Walker | undefined): Promise<PlainDate> {
  const { payer, patients, usersFrom: opening } = walk;
  const day = walk.dayOn(on, walker);
  const next = addDays(on, 1);
  const isEve = next === opening;
  const isOfPeople = opening !== undefined && on >= opening;
  const { morning } = walk.begun?.on === on ? walk.begun : beginDay(walk, day);
  // People have worked since the calendar was turned to their day.
  const found = (isOfPeople ? undefined : walk.waiting) ?? (await lookForWork(day));
  // Desks beside each other: one reads what the payers had put out until the morning, one records, codes, bills and sends, one takes payments.
  const mail = observed(morning.then((seen) => takeInMail(day, { seen, toRead: found.toRead })));
  const recorded = await recordDay(walk, day);
  const waiting = { ...found, toCode: found.toCode || recorded > 0 };
  const out = observed<unknown>(isEve ? workForPeople(day) : sendOut(day, { opened: morning, waiting }));
  // On a day of statements patients pay when theirs are written.
  const paid = isStatementDay(on) ? undefined : observed(patients.payOn(day));
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
  walk.waiting = await walk.turn(next);
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
