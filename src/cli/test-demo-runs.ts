/** For tests: the demonstration on the real parts in a database and a home of its own, and what there is to say about it afterwards. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { OrganizationId } from '../claims/identifiers.ts';
import { chargeBalances } from '../ledger/balances.ts';
import type { Unit } from '../app/ports.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { accountTotals, workload } from '../store/account-totals.ts';
import { sealAudit } from '../store/audit-chain.ts';
import { withDatabase } from '../store/connection.ts';
import { createDatabase, dropDatabase } from '../store/create-database.ts';
import { openStore } from '../store/open-store.ts';
import { testServer } from '../store/sample-practice.ts';
import { verify, type Violation } from '../store/verify.ts';
import { proofOf } from './demo-in-store.ts';
import { endingInWords } from './demo-outcome.ts';
import { type Installation, systemClock, systemEntropy } from './installation.ts';

/** What another process needs to open the same installation. */
export type InstallationPlace = Pick<Installation, 'adminUrl' | 'urls'> & { readonly home: string };

export type TestPlace = InstallationPlace & { readonly databaseName: string; readonly remove: () => Promise<void> };

/** A migrated database and an empty home, both removed at the end with the payers' own database. */
export async function makePlace(): Promise<TestPlace> {
  const adminUrl = testServer();
  const name = `demo_${randomBytes(6).toString('hex')}`;
  const { superuserUrl, ...urls } = await createDatabase({ adminUrl, name });
  const home = await mkdtemp(join(tmpdir(), 'claimwright-demo-'));
  return {
    adminUrl: superuserUrl,
    urls,
    home,
    databaseName: name,
    remove: async () => {
      const { rows } = await withDatabase(adminUrl, (db) =>
        sql<{ datname: string }>`select datname from pg_database where datname like ${`${name}%`}`.execute(db),
      );
      for (const { datname } of rows) await dropDatabase({ adminUrl, name: datname });
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** `openInstallation` without its making of roles and tables: those belong to the whole server and are there already. */
export async function openPlace({ adminUrl, urls }: InstallationPlace): Promise<Installation> {
  const store = await openStore({ url: urls.applicationUrl, clock: systemClock, entropy: systemEntropy, connections: 4 });
  return { adminUrl, urls, store, close: () => store.close() };
}

export type DemoRecord = {
  readonly claims: Readonly<Record<string, number>>;
  readonly accounts: Readonly<Record<string, number>>;
  readonly proofHolds: boolean;
  /** What became of the charges, in cents; what patients paid and what they owe in one. */
  readonly parts: Readonly<Record<string, number>>;
  readonly violations: readonly Violation[];
  /** Control numbers (ISA13) under which each sent claim left; one each is the good answer. */
  readonly numbersPerClaim: readonly number[];
  readonly files: number;
  /** Files taken in, and those of them that were read and applied. */
  readonly received: number;
  readonly read: number;
  readonly postings: number;
  /** Receivable of a charge booked under another visit than the charge's own. */
  readonly strayLegs: number;
  /** Patients who hold a credit and owe at the same time. */
  readonly creditBesideDebt: number;
};

/** Seals the audit and reads the books with the auditor's eyes. */
export async function recordOf(place: InstallationPlace, organizationId: OrganizationId): Promise<DemoRecord> {
  const { auditorUrl, ownerUrl } = place.urls;
  await sealAudit({ ownerUrl, organizationId });
  const accounts = await accountTotals({ auditorUrl, organizationId });
  const proof = proofOf(accounts);
  const part = (name: string): number => proof.parts.find(([title]) => title === name)?.[1] ?? 0;
  const { claims } = await workload({ auditorUrl, organizationId });
  const counts = await withDatabase(auditorUrl, async (db) => {
    const perClaim = await sql<{ numbers: number }>`
      select count(distinct f.interchange_control_number)::int as numbers
        from outbound_claim c join outbound_file f on f.organization_id = c.organization_id and f.file_id = c.file_id
       where c.organization_id = ${organizationId} group by c.claim_id`.execute(db);
    const books = await sql<Pick<DemoRecord, 'files' | 'received' | 'read' | 'postings' | 'strayLegs' | 'creditBesideDebt'>>`
      select (select count(*) from outbound_file where organization_id = ${organizationId})::int as files,
             (select count(*) from inbound_file where organization_id = ${organizationId})::int as received,
             (select count(*) from inbound_file where organization_id = ${organizationId} and state = 'READ')::int as read,
             (select count(*) from journal_header where organization_id = ${organizationId})::int as postings,
             (select count(*) from journal_leg l
                join charge c on c.organization_id = l.organization_id and c.charge_id = l.charge_id
               where l.organization_id = ${organizationId} and l.account in ('1100', '1200')
                 and l.encounter_id is distinct from c.encounter_id)::int as "strayLegs",
             (select count(*) from (select from encounter_balance where organization_id = ${organizationId}
                group by patient_id having sum(patient_cents) > 0 and sum(unapplied_cents) > 0) as p)::int as "creditBesideDebt"`.execute(
      db,
    );
    const none = { files: 0, received: 0, read: 0, postings: 0, strayLegs: 0, creditBesideDebt: 0 };
    return { numbersPerClaim: perClaim.rows.map((row) => row.numbers), ...none, ...books.rows[0] };
  });
  return {
    claims,
    accounts: Object.fromEntries(accounts.filter((a) => a.cents !== 0).map((a) => [a.account, a.cents])),
    proofHolds: proof.holds,
    parts: {
      'paid by plans': part('paid by plans'),
      adjusted: part('adjusted'),
      'open with plans': part('open with plans'),
      'of the patients': part('paid by patients') + part('open with patients'),
    },
    violations: await verify({ auditorUrl }),
    ...counts,
  };
}

/** How each visit ended by what the store holds, in the words of the in-memory demonstration. */
export async function storedEnding(unit: Unit, visit: Visit): Promise<string> {
  const { encounterId, patientId } = visit.encounter;
  const [file] = await unit.encounterFiles([encounterId]);
  const records = await unit.claimsOfEncounters([encounterId]);
  const claim = records.map((r) => r.claim).find((c) => c.body.rank === 'primary') ?? records[0]?.claim;
  const answers = (await Promise.all(records.map((r) => unit.answersOf(r.claim.body.claimId)))).flat();
  const balances = chargeBalances(await unit.journalOfPatient(patientId));
  const charges = await unit.chargesOf([encounterId]);
  return endingInWords({
    coded: file?.decision !== undefined,
    claim,
    answers: answers.map((answer) => answer.claim),
    patientOwesCents: charges.reduce((sum, { chargeId }) => {
      const balance = balances.get(chargeId);
      return sum + (balance === undefined ? 0 : balance.openPatientCents + balance.patientPaidCents);
    }, 0),
  });
}
