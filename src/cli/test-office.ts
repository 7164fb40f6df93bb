/** For tests: one practice in the real store, a partner's folder, the payers in process, and what changed in which table. */
import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { billEncounters } from '../app/bill-encounters.ts';
import { codeEncounters } from '../app/code-encounters.ts';
import type { Day } from '../app/day.ts';
import type { Office } from '../cycle.ts';
import type { PartnerSettings } from '../app/partner-ports.ts';
import type { Unit } from '../app/ports.ts';
import { recordVisits } from '../app/record-visits.ts';
import { sendOut, takeIn } from '../app/run-day.ts';
import type { EncounterId, OrganizationId } from '../claims/identifiers.ts';
import { addDays, type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { applyPayerEvents, openPayerState, type OutboundFile as Answer, payerDay, type PayerState } from '../payer/payer-day.ts';
import { NORTHGATE } from '../practice/facts.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import { PAYER_OFFICE, payerBookOf } from '../practice/payer-book.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { demoPractice } from '../practice/visits.ts';
import { withDatabase } from '../store/connection.ts';
import { registerOrganization } from '../store/control.ts';
import { type CreatedDatabase, sharedDatabase } from '../store/create-database.ts';
import { openStore, type OpenStore } from '../store/open-store.ts';
import { sealAudit } from '../store/audit-chain.ts';
import { testServer } from '../store/sample-practice.ts';
import { verify, type Violation } from '../store/verify.ts';
import { directoryWire } from '../wire/directory-mailbox.ts';
import { sha256Of } from './hash.ts';

const PRACTICE = demoPractice({ seed: 11, claims: 60 });
const VISITS: readonly Visit[] = [...PRACTICE.days()].flatMap((day) => day.visits);

/** The day on which the test's claims leave. */
export const SENT_ON = plainDate('2026-02-03');

export type TestOffice = {
  readonly organizationId: OrganizationId;
  readonly database: CreatedDatabase;
  readonly store: OpenStore;
  readonly partner: PartnerSettings;
  /** A business day; its waits do not wait. */
  readonly day: (on: PlainDate, changes?: Partial<Day>) => Day;
  readonly work: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
  /** Records the first visits of these kinds, codes and bills them on SENT_ON. */
  readonly bill: (...scenarios: readonly string[]) => Promise<void>;
  /** The same, and files and sends them. */
  readonly send: (...scenarios: readonly string[]) => Promise<void>;
  /** The payers take what lies in the inbox and work every day up to that one; what they wrote, with its text. */
  readonly payersUntil: (on: PlainDate) => Promise<readonly PayersFile[]>;
  /** Leaves a file for us at the partner's. */
  readonly drop: (name: string, content: string | Uint8Array) => Promise<void>;
  readonly folder: (which: 'inbox' | 'outbox') => Promise<readonly string[]>;
  /** A hash of this organization's rows in each table, but for the audit. */
  readonly tables: () => Promise<ReadonlyMap<string, string>>;
  readonly rows: <Row>(table: string, columns: string) => Promise<readonly Row[]>;
  readonly close: () => Promise<void>;
};

export type PayersFile = { readonly name: string; readonly kind: Answer['kind']; readonly text: string };

const visitOf = (scenario: string): Visit => {
  const visit = VISITS.find((v) => v.scenario === scenario);
  if (visit === undefined) throw new RangeError(`the sample practice has no visit of the kind ${scenario}`);
  return visit;
};

const recordOf = ({ person, coverages, appointment, authorization, encounter }: Visit) => ({
  patient: person.patient,
  coverages,
  appointment,
  authorization,
  encounter,
});

const clock = { nowIso: () => '2026-02-03T22:00:00.000Z', nowMillis: () => Date.parse('2026-02-03T22:00:00.000Z') };
const entropy = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };

const partnerSettings: PartnerSettings = {
  partnerId: 'sandbox-payers',
  name: 'Sandbox Payers Office',
  host: '127.0.0.1',
  port: 22,
  username: 'northgate',
  secret: { kind: 'password', value: 'right' },
  hostKeySha256: 'none',
  senderId: 'NORTHGATE',
  receiverId: PAYER_OFFICE.id,
  usage: 'T',
};

/** The practice's record in the store, on its first day. */
async function openPractice(
  own?: CreatedDatabase,
): Promise<Pick<TestOffice, 'organizationId' | 'database' | 'store' | 'work'> & { readonly office: Office }> {
  const database = own ?? (await sharedDatabase({ adminUrl: testServer() }));
  const organizationId = randomUUID() as OrganizationId;
  await registerOrganization({ ownerUrl: database.ownerUrl, organizationId, name: 'Test', timeZone: 'America/New_York' });
  const store = await openStore({ url: database.applicationUrl, clock, entropy, connections: 2 });
  const practice = { ...NORTHGATE, organization: { ...NORTHGATE.organization, organizationId } };
  const work: TestOffice['work'] = (run) => store.transact({ organizationId, actor: 'tester', purpose: 'test' }, run);
  await work(async (unit) => {
    await unit.savePractice(practice);
    await unit.startCalendar(SENT_ON);
  });
  return { organizationId, database, store, work, office: { ...demoOffice(), practice } };
}

/** Visits as the front desk, the coder and the biller take them, up to ready claims. */
async function billVisits(day: Day, visits: readonly Visit[]): Promise<void> {
  await recordVisits(day, visits.map(recordOf));
  await codeEncounters(day);
  await billEncounters(day);
}

/** A practice of its own in the database that the tests share, or in `own`; `everyDay` holds for each of its days. Close it when done. */
export async function openTestOffice(
  changes: Partial<PartnerSettings> = {},
  everyDay: Partial<Day> = {},
  own?: CreatedDatabase,
): Promise<TestOffice> {
  const { office, ...practice } = await openPractice(own);
  const { organizationId, database, store } = practice;
  const root = await mkdtemp(join(tmpdir(), 'claimwright-partner-'));
  for (const folder of ['inbox', 'outbox']) await mkdir(join(root, folder));
  const partner = { ...partnerSettings, ...changes };
  const coders = new Map<EncounterId, Visit>();
  const day: TestOffice['day'] = (on, other = {}) => ({
    store,
    actor: { organizationId, actor: 'tester', purpose: 'test' },
    office,
    today: on,
    clock,
    entropy,
    sha256: sha256Of,
    partner,
    openMailbox: () => directoryWire(() => root).open(partner),
    pause: async () => undefined,
    coder: (id) => {
      const visit = coders.get(id);
      return visit === undefined ? undefined : truthCoder(visit);
    },
    progress: () => undefined,
    ...everyDay,
    ...other,
  });
  const bill: TestOffice['bill'] = async (...scenarios) => {
    const visits = scenarios.map(visitOf);
    for (const visit of visits) coders.set(visit.encounter.encounterId, visit);
    await billVisits(day(SENT_ON), visits);
  };
  return {
    ...practice,
    partner,
    day,
    bill,
    send: async (...scenarios) => {
      await bill(...scenarios);
      await sendOut(day(SENT_ON));
    },
    payersUntil: payersIn(join(root, 'inbox')),
    drop: (name, content) => writeFile(join(root, 'outbox', name), content),
    folder: (which) => readdir(join(root, which)),
    tables: () => tablesOf(database, organizationId),
    rows: (table, columns) => rowsOf(database, organizationId, { table, columns }),
    close: async () => {
      await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The payers' office without its process: they know us by the bytes in their inbox alone. */
function payersIn(inbox: string): TestOffice['payersUntil'] {
  let state: PayerState = openPayerState(payerBookOf(PRACTICE));
  let today = SENT_ON;
  const taken = new Set<string>();
  return async (on) => {
    const written: PayersFile[] = [];
    for (; today <= on; today = addDays(today, 1)) {
      const inboundFiles = [];
      for (const name of (await readdir(inbox)).filter((n) => !taken.has(n))) {
        taken.add(name);
        const bytes = new Uint8Array(await readFile(join(inbox, name)));
        inboundFiles.push({ name, bytes, sha256: sha256Of(bytes) });
      }
      const worked = payerDay(state, { today, inboundFiles });
      state = applyPayerEvents(state, worked.events);
      for (const { name, kind, bytes } of worked.outboundFiles)
        written.push({ name, kind, text: new TextDecoder().decode(bytes) });
    }
    return written;
  };
}

const TABLES = `
  select table_name as name from information_schema.columns
   where table_schema = 'public' and column_name = 'organization_id' and table_name not like 'audit%' order by 1`;

const tablesOf = (database: CreatedDatabase, organizationId: OrganizationId): Promise<ReadonlyMap<string, string>> =>
  withDatabase(database.superuserUrl, async (db) => {
    const { rows: tables } = await sql.raw<{ name: string }>(TABLES).execute(db);
    const each = tables.map(
      ({ name }) => sql`
        select ${sql.lit(name)} as name, md5(string_agg(t::text, '|' order by t::text)) as hash from ${sql.table(name)} as t
         where organization_id = ${organizationId}`,
    );
    const { rows } = await sql<{ name: string; hash: string | null }>`${sql.join(each, sql` union all `)}`.execute(db);
    return new Map(rows.map((row) => [row.name, row.hash ?? 'empty']));
  });

const rowsOf = <Row>(
  database: CreatedDatabase,
  organizationId: OrganizationId,
  what: { readonly table: string; readonly columns: string },
): Promise<readonly Row[]> =>
  withDatabase(database.superuserUrl, async (db) => {
    const { rows } = await sql<Row>`select ${sql.raw(what.columns)} from ${sql.table(what.table)}
       where organization_id = ${organizationId} order by 1`.execute(db);
    return rows;
  });

/** Ends a test's practice; what breaks an invariant in it. */
export async function closeAndVerify(office: TestOffice): Promise<readonly Violation[]> {
  const { database, organizationId } = office;
  await sealAudit({ ownerUrl: database.ownerUrl, organizationId });
  const broken = await verify({ auditorUrl: database.auditorUrl });
  await office.close();
  return broken.filter((violation) => violation.organizationId === organizationId);
}

/** The tables whose rows differ, by name. */
export async function changedTables(office: TestOffice, work: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await office.tables();
  await work();
  const now = await office.tables();
  return [...now].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
}

/** The file of that kind, or the one that says something about `words`. */
export const fileOf = (files: readonly PayersFile[], kind: PayersFile['kind'], words = ''): PayersFile => {
  const found = files.find((file) => file.kind === kind && file.text.includes(words));
  if (found === undefined) throw new RangeError(`the payers wrote no ${kind} with ${words}`);
  return found;
};

/** The text with one thing in it replaced; a text that does not hold it is a fault of the test. */
export function tampered(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new RangeError(`the file does not hold ${from}`);
  return changed;
}

/** The same transactions in an envelope with another control number. */
export const reEnveloped = (text: string, number: string): string => {
  const old = text.slice(90, 99);
  return text.replace(`*${old}*`, `*${number}*`).replace(`*${old}~`, `*${number}~`);
};

export const openedWork = (office: TestOffice) => office.work((unit) => unit.openWorkItems(undefined, 500));

/** What has come in, by name. */
export const inboundFiles = (office: TestOffice) =>
  office.rows<{ file_name: string; state: string; detail: string }>('inbound_file', 'file_name, state, detail');
export const inboundNamed = async (office: TestOffice, name: string) =>
  (await inboundFiles(office)).find((file) => file.file_name === name);

/** A Thursday, so that no statements are due; by then the HMO has paid and nothing is overdue that was answered. */
export const PAID_ON = plainDate('2026-02-19');

/** Bills an injection visit of the HMO, sends it and hears its acknowledgements. Out: its 835, which has not been dropped yet. */
export async function untilPaid(office: TestOffice): Promise<PayersFile> {
  await office.send('injection');
  const files = await office.payersUntil(PAID_ON);
  for (const file of files.filter((f) => f.kind !== '835')) await office.drop(file.name, file.text);
  await takeIn(office.day(PAID_ON));
  assert.deepEqual(
    (await office.rows<{ state: string }>('claim', 'state')).map((c) => c.state),
    ['accepted'],
  );
  assert.deepEqual(await openedWork(office), []);
  return fileOf(files, '835');
}
