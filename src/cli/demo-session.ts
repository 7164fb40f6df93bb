/**
 * The demonstration on the real parts: database, SFTP, the payers' process, and one simulated calendar for both sides.
 * Killed anywhere and started again, it goes on where the books say it was.
 */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Day } from '../app/day.ts';
import type { Actor, Mailbox, Store } from '../app/ports.ts';
import { receivePatientPayment } from '../app/receive-patient-payment.ts';
import { recordVisits } from '../app/record-visits.ts';
import { sendOut, takeIn } from '../app/run-day.ts';
import type { EncounterId, OrganizationId, PatientId } from '../claims/identifiers.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import type { Cents } from '../kernel/money.ts';
import { addDays, daysBetween, type PlainDate } from '../kernel/plain-date.ts';
import { seededRandom } from '../kernel/random.ts';
import { expectOk } from '../kernel/result.ts';
import type { Statement } from '../ledger/statement.ts';
import { NORTHGATE } from '../practice/facts.ts';
import { idOn } from '../practice/identity.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import { patientPays } from '../practice/patient-pays.ts';
import { payerBookOf } from '../practice/payer-book.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { type DemoPractice, demoPractice, LAST_ANSWERS_DAYS, type PracticeDay } from '../practice/visits.ts';
import { registerOrganization, savePartner } from '../store/control.ts';
import { sftpWire } from '../wire/sftp-mailbox.ts';
import { sha256Of } from './hash.ts';
import { ensureDatabase, type Installation, systemClock, systemEntropy } from './installation.ts';
import { type SandboxPayer, startSandboxPayer } from './sandbox-payer.ts';

export type DemoSession = {
  readonly organizationId: OrganizationId;
  readonly actor: Actor;
  readonly today: () => Promise<PlainDate>;
  /** Works through one day and turns the calendar; false when the demonstration has come to its end. */
  readonly runDay: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
};

export type SessionOptions = {
  readonly seed: number;
  readonly claims: number;
  readonly home: string;
  readonly installation: Installation;
  readonly say: (line: string) => void;
  readonly progress: (step: string, done: number, on: PlainDate) => void;
  /** A test's way between the steps and the world; the parts themselves otherwise. */
  readonly around?: { readonly store: (store: Store) => Store; readonly mailbox: (mailbox: Mailbox) => Mailbox };
};

/** Each demonstration is a tenant of its own, the same one whenever it is named again. */
export const demoOrganizationId = (seed: number, claims: number): OrganizationId =>
  idOn<OrganizationId>('2026-01-05' as PlainDate, seededRandom(`northgate/organization/${seed}/${claims}`));

/** Beside the practice's own database and named after it: two installations on one server have payers of their own. */
const payerDatabaseName = (adminUrl: string, tag: string): string =>
  `${decodeURIComponent(new URL(adminUrl).pathname.slice(1)).slice(0, 30)}_payer_${tag}`;

export async function openDemoSession(options: SessionOptions): Promise<DemoSession> {
  const { seed, claims, installation } = options;
  const practice = demoPractice({ seed, claims });
  const organizationId = demoOrganizationId(seed, claims);
  const facts: PracticeFacts = { ...NORTHGATE, organization: { ...NORTHGATE.organization, organizationId } };
  const { urls } = installation;
  const owned = { ownerUrl: urls.ownerUrl, organizationId };
  await registerOrganization({ ...owned, name: facts.organization.name, timeZone: facts.locations[0]?.timeZone ?? 'UTC' });
  const tag = `${seed}_${claims}`;
  const payer = await startSandboxPayer({
    home: join(options.home, 'payer-office', tag),
    databaseUrl: await ensureDatabase(installation.adminUrl, payerDatabaseName(installation.adminUrl, tag)),
    book: payerBookOf(practice),
    today: practice.firstDay,
    say: options.say,
  });
  const { secret: _, ...route } = payer.partner;
  await savePartner({ ...owned, partner: route });
  const store = options.around?.store(installation.store) ?? installation.store;
  const actor: Actor = { organizationId, actor: 'demonstration', purpose: 'set up' };
  await store.transact(actor, async (unit) => {
    await unit.savePractice(facts);
    await unit.startCalendar(practice.firstDay);
  });
  return session({ ...options, practice, payer, store, actor, facts });
}

type Parts = SessionOptions & {
  readonly practice: DemoPractice;
  readonly payer: SandboxPayer;
  readonly store: Store;
  readonly actor: Actor;
  readonly facts: PracticeFacts;
};

/** Visits by day, and each visit by its encounter while its charge is not entered. */
type Calendar = {
  readonly days: readonly PracticeDay[];
  readonly end: PlainDate;
  readonly visitOf: ReadonlyMap<EncounterId, Visit>;
};

function calendarOf(practice: DemoPractice): Calendar {
  const days = [...practice.days()];
  const visits = days.flatMap((d) => d.visits);
  const lastEntry = visits.reduce<PlainDate>((last, v) => (v.enteredOn > last ? v.enteredOn : last), practice.firstDay);
  return { days, end: addDays(lastEntry, LAST_ANSWERS_DAYS), visitOf: new Map(visits.map((v) => [v.encounter.encounterId, v])) };
}

function session(parts: Parts): DemoSession {
  const { practice, payer, store, actor } = parts;
  const office = { ...demoOffice(), practice: parts.facts };
  const { days, end, visitOf } = calendarOf(practice);
  const today = (): Promise<PlainDate> => store.transact({ ...actor, purpose: 'read the calendar' }, (unit) => unit.today());
  const patients = patientsAtTheDesk(practice.seed);
  const mailbox = keptOpen(sftpWire().open(payer.partner));
  const dayOn = (on: PlainDate): Day => ({
    store,
    actor,
    office,
    today: on,
    clock: systemClock,
    entropy: systemEntropy,
    sha256: sha256Of,
    partner: payer.partner,
    openMailbox: () => parts.around?.mailbox(mailbox.lent) ?? mailbox.lent,
    pause: (millis) => wait(millis),
    coder: (id) => {
      const visit = visitOf.get(id);
      return visit === undefined || visit.enteredOn > on ? undefined : truthCoder(visit);
    },
    progress: (step, done) => parts.progress(step, done, on),
  });
  return {
    organizationId: actor.organizationId,
    actor,
    today,
    runDay: async () => {
      const on = await today();
      if (on > end) return false;
      const day = dayOn(on);
      await recordVisits(day, visitsOn(days, on));
      // The payers' morning comes before our file, so that it is taken in on its own day; then they take it in.
      await payer.advanceTo(on);
      await sendOut(day);
      await payer.advanceTo(on);
      const { statements } = await takeIn(day);
      patients.remember(statements);
      await patients.payOn(day);
      await store.transact({ ...actor, purpose: 'turn the calendar' }, (unit) => unit.setToday(addDays(on, 1)));
      return daysBetween(on, end) > 0;
    },
    stop: async () => {
      await mailbox.close();
      await payer.stop();
    },
  };
}

/** One SSH session for the whole run: the use cases borrow it, and only the end of the run closes it. */
const keptOpen = (mailbox: Mailbox): { readonly lent: Mailbox; readonly close: () => Promise<void> } => ({
  lent: { ...mailbox, close: async () => {} },
  close: () => mailbox.close(),
});

const visitsOn = (days: readonly PracticeDay[], on: PlainDate) =>
  (days.find((d) => d.date === on)?.visits ?? []).map((visit) => ({
    patient: visit.person.patient,
    coverages: visit.coverages,
    appointment: visit.appointment,
    authorization: visit.authorization,
    encounter: visit.encounter,
  }));

/** Statements younger than this may still be paid; the generator's patients take at most 24 days. */
const PAYMENT_WINDOW_DAYS = 30;

type DuePayment = { readonly paymentId: string; readonly patientId: PatientId; readonly cents: Cents };

/** Which patients pay on which day: read from the books once, then kept as statements are issued. */
function patientsAtTheDesk(seed: number): {
  readonly remember: (statements: readonly Statement[]) => void;
  readonly payOn: (day: Day) => Promise<void>;
} {
  const due = new Map<PlainDate, Map<string, DuePayment>>();
  let isRead = false;
  const remember = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      const pays = patientPays(seed, statement.patient.account, statement.statementNumber);
      if (pays === undefined) continue;
      const on = addDays(statement.issuedOn, pays.afterDays);
      const payment = {
        paymentId: statement.statementNumber,
        patientId: statement.patient.patientId,
        cents: statement.amountDueCents,
      };
      due.set(on, (due.get(on) ?? new Map<string, DuePayment>()).set(payment.paymentId, payment));
    }
  };
  return {
    remember,
    payOn: async (day) => {
      if (!isRead) {
        const since = addDays(day.today, -PAYMENT_WINDOW_DAYS);
        const records = await day.store.transact({ ...day.actor, purpose: 'read statements' }, (unit) =>
          unit.statementsIssuedSince(since),
        );
        remember(records.map((record) => record.statement as Statement));
        isRead = true;
      }
      for (const payment of due.get(day.today)?.values() ?? []) {
        expectOk(await receivePatientPayment(day, payment), 'a statement is paid once');
      }
      due.delete(day.today);
    },
  };
}
