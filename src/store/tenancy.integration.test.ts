import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { organizationIdSchema } from '../claims/identifiers.ts';
import { catalogViolations } from './catalog-rules.ts';
import { openDatabase, urlAs, withDatabase } from './connection.ts';
import { CONTROL_TABLES, REFERENCE_TABLES } from './control-tables.ts';
import { listOrganizations, listPartners, registerOrganization, savePartner } from './control.ts';
import { createDatabase, dropDatabase } from './create-database.ts';
import { migrate, migrationNames } from './migrate.ts';
import { openStore } from './open-store.ts';
import { provisionRoles, urlsOf } from './roles.ts';
import {
  buildFile,
  openPractice,
  receiveSample,
  type SamplePractice,
  sampleVisit,
  saveVisit,
  testServer,
} from './sample-practice.ts';
import type { StoreFailure } from './store-failure.ts';

let ours: SamplePractice;
let theirs: SamplePractice;
before(async () => {
  ours = await openPractice();
  theirs = await openPractice();
});
after(async () => {
  await ours.store.close();
  await theirs.store.close();
});

const refused = (code: string) => (error: StoreFailure) => error.code === code;

test('every table keeps the rules of tenant tables', async () => {
  await withDatabase(ours.database.superuserUrl, async (db) => assert.deepEqual(await catalogViolations(db), []));
});

test('a tenant table that breaks a rule is named with what to do', async () => {
  const adminUrl = testServer();
  const name = `catalog_${randomUUID().replaceAll('-', '')}`;
  const scratch = await createDatabase({ adminUrl, name });
  await withDatabase(scratch.superuserUrl, async (db) => {
    for (const statement of [
      'create table invoice (invoice_id serial primary key, patient_id uuid)',
      `create table receipt (organization_id uuid not null, receipt_id uuid not null, patient_id uuid, primary key (organization_id, receipt_id),
         foreign key (patient_id, organization_id) references patient (patient_id, organization_id))`,
      'create index receipt_of_patient on receipt (patient_id)',
      "select protect_tenant_table('receipt')",
      'alter table receipt no force row level security',
      'grant delete on receipt to claimwright_application',
      'create function forget() returns trigger language plpgsql as $$ begin return null; end $$',
      'create trigger forget_patient before delete on patient for each row execute function forget()',
      'create policy everybody on claim using (true)',
      'create function post_quietly() returns void language sql security definer as $$ select $$',
    ]) {
      // A unique key the other way round, so that the wrong foreign key can exist at all.
      if (statement.includes('create table receipt'))
        await sql`create unique index patient_other on patient (patient_id, organization_id)`.execute(db);
      await sql.raw(statement).execute(db);
    }
    const said = (await catalogViolations(db)).join('\n');
    for (const expected of [
      /table invoice: organization_id must be a uuid/,
      /index invoice_pkey on invoice: its first column must be organization_id/,
      /table invoice: row-level security must be enabled and forced/,
      /table invoice: the policy "tenant"/,
      /column invoice_id of invoice: numbers come from the application/,
      /index receipt_of_patient on receipt/,
      /index patient_other on patient/,
      /foreign key receipt_\w+ on receipt/,
      /table receipt: row-level security must be enabled and forced/,
      /table receipt: the application must not have delete on it/,
      /trigger forget_patient on patient/,
      /policy everybody on claim/,
      /function post_quietly: SECURITY DEFINER/,
    ]) {
      assert.match(said, expected);
    }
  });
  await dropDatabase({ adminUrl, name });
});

test('row-level security alone gives nothing of another organization, in any table', async () => {
  const visit = sampleVisit();
  await theirs.work(async (unit) => {
    await saveVisit(unit, visit);
    await buildFile(unit, 'hub', [visit]);
    await receiveSample(unit, `ISA~${randomUUID()}`);
    await unit.openJob({ kind: 'send-claims', jobId: randomUUID() });
  });
  const open = openDatabase(ours.database.applicationUrl, 1);
  const tables = (
    await sql<{
      name: string;
    }>`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(open.db)
  ).rows
    .map((row) => row.name)
    .filter((name) => !CONTROL_TABLES.includes(name) && !REFERENCE_TABLES.includes(name) && !name.startsWith('audit_'));
  assert.ok(tables.length > 25);
  await open.db.transaction().execute(async (db) => {
    await sql`select set_config('claimwright.organization_id', ${ours.organizationId}, true)`.execute(db);
    for (const table of [...tables, 'organization', 'partner']) {
      const { rows } = await sql<{ organization_id: string }>`select distinct organization_id from ${sql.id(table)}`.execute(db);
      assert.ok(
        rows.every((row) => row.organization_id === ours.organizationId),
        table,
      );
    }
  });
  // Without a tenant there is nothing at all.
  for (const table of tables) {
    assert.deepEqual((await sql`select 1 from ${sql.id(table)}`.execute(open.db)).rows, [], table);
  }
  await open.close();
});

test('ids of another organization give nothing and change nothing', async () => {
  const visit = sampleVisit();
  const file = await theirs.work(async (unit) => {
    await saveVisit(unit, visit);
    return buildFile(unit, 'hub', [visit]);
  });
  const { claimId, patientControlNumber } = visit.claim.body;
  const { encounterId } = visit.encounter;
  const { patientId } = visit.patient;
  await ours.work(async (unit) => {
    assert.equal(await unit.patient(patientId), undefined);
    assert.equal(await unit.claim(claimId), undefined);
    assert.deepEqual(await unit.encounterFiles([encounterId]), []);
    assert.deepEqual(await unit.chargesOf([encounterId]), []);
    assert.equal((await unit.claimsByControlNumber([patientControlNumber])).size, 0);
    assert.deepEqual(await unit.claimHistory(claimId), []);
    assert.equal((await unit.journalOfEncounters([encounterId])).size, 0);
    assert.deepEqual(await unit.openBalances([patientId]), []);
    assert.equal(await unit.outboundByInterchange('hub', file.interchangeControlNumber), undefined);
    assert.equal(await unit.moveOutbound(file.fileId, 'BUILT', 'CLAIMED'), false);
  });
  await assert.rejects(
    ours.work((unit) => unit.saveEncounters([visit.encounter])),
    /SQLSTATE 23503/,
    'a visit of a patient who is not ours',
  );
});

test('a row for another organization cannot be written', async () => {
  await withDatabase(ours.database.applicationUrl, (db) =>
    assert.rejects(
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('claimwright.organization_id', ${ours.organizationId}, true)`.execute(transaction);
        await sql`insert into practice_calendar (organization_id, today) values (${theirs.organizationId}, '2026-01-01')`.execute(
          transaction,
        );
      }),
      /row-level security/,
    ),
  );
});

test('the store refuses a role that row-level security does not hold, and a database that is not migrated', async () => {
  const { clock, entropy } = {
    clock: { nowIso: () => '', nowMillis: () => 0 },
    entropy: { bytes: (n: number) => new Uint8Array(n) },
  };
  const open = (url: string) => openStore({ url, clock, entropy });
  await assert.rejects(open(ours.database.superuserUrl), /superuser or may bypass/);
  await assert.rejects(open(ours.database.ownerUrl), /owns tables/);
  const adminUrl = testServer();
  const name = `careless_${randomUUID().replaceAll('-', '')}`;
  const scratch = await createDatabase({ adminUrl, name });
  await withDatabase(scratch.superuserUrl, (db) => sql`grant insert on journal_leg to claimwright_application`.execute(db));
  await assert.rejects(open(scratch.applicationUrl), /can write the journal/);
  await withDatabase(scratch.superuserUrl, (db) => sql`revoke insert on journal_leg from claimwright_application`.execute(db));
  await withDatabase(scratch.superuserUrl, (db) =>
    sql`delete from kysely_migration where name = ${migrationNames().at(-1)}`.execute(db),
  );
  await assert.rejects(open(scratch.applicationUrl), refused('database-must-be-at-this-release'));
  await dropDatabase({ adminUrl, name });
});

test('roles and migrations can be run again, and the auditor reads everything but writes nothing', async () => {
  const adminUrl = testServer();
  const name = `again_${randomUUID().replaceAll('-', '')}`;
  const scratch = await createDatabase({ adminUrl, name });
  const { username, password } = new URL(adminUrl);
  const inside = urlAs(adminUrl, { role: decodeURIComponent(username), password: decodeURIComponent(password), database: name });
  const [owner, application, auditor] = [scratch.ownerUrl, scratch.applicationUrl, scratch.auditorUrl].map((url) =>
    decodeURIComponent(new URL(url).password),
  );
  const passwords = { owner: owner ?? '', application: application ?? '', auditor: auditor ?? '' };
  assert.deepEqual(await provisionRoles({ adminUrl: inside, passwords }), urlsOf(adminUrl, passwords, name));
  assert.deepEqual(await migrate({ ownerUrl: scratch.ownerUrl }), []);
  const [one, two] = [await openPractice({ database: scratch }), await openPractice({ database: scratch })];
  await withDatabase(scratch.auditorUrl, async (db) => {
    const { rows } = await sql<{ organization_id: string }>`select organization_id from practice_calendar`.execute(db);
    assert.deepEqual(rows.map((row) => row.organization_id).toSorted(), [one.organizationId, two.organizationId].toSorted());
    await assert.rejects(sql`update practice_calendar set today = today`.execute(db), /permission denied/);
  });
  await one.store.close();
  await two.store.close();
  await dropDatabase({ adminUrl, name });
});

test('organizations and partners are kept by the operator, without secrets', async () => {
  const { ownerUrl } = ours.database;
  const organizationId = organizationIdSchema.parse(randomUUID());
  const zone = registerOrganizationIn(organizationId, 'America/Nowhere');
  assert.throws(zone, refused('time-zone-must-be-known'));
  await registerOrganizationIn(organizationId, 'America/Denver')();
  assert.ok(
    (await listOrganizations({ ownerUrl })).some((o) => o.organizationId === organizationId && o.timeZone === 'America/Denver'),
  );
  const partner = {
    ...{ partnerId: 'hub', name: 'Hub', host: 'sftp.example', port: 22, username: 'us', hostKeySha256: 'abc' },
    ...{ senderId: 'S', receiverId: 'R', usage: 'T' as const },
  };
  await savePartner({ ownerUrl, organizationId, partner: { ...partner, port: 2222 } });
  await savePartner({ ownerUrl, organizationId, partner });
  assert.deepEqual(await listPartners({ ownerUrl, organizationId }), [partner]);
});

const registerOrganizationIn = (organizationId: typeof ours.organizationId, timeZone: string) => () =>
  registerOrganization({ ownerUrl: ours.database.ownerUrl, organizationId, name: 'N', timeZone });

test('a transaction without organization, actor or purpose does not begin; an unregistered organization has no day', async () => {
  const { store, organizationId } = ours;
  for (const change of [{ actor: '' }, { purpose: '' }, { organizationId: 'x' as typeof organizationId }]) {
    const begun = store.transact({ organizationId, actor: 'a', purpose: 'p', ...change }, () => Promise.resolve());
    await assert.rejects(begun, refused('transaction-must-name-its-actor'));
  }
  const nobody = { organizationId: organizationIdSchema.parse(randomUUID()), actor: 'a', purpose: 'p' };
  await assert.rejects(
    store.transact(nobody, (unit) => unit.today()),
    refused('organization-must-be-registered'),
  );
});

test('a connection killed in the middle of a transaction leaves nothing, and the store goes on', async () => {
  const visit = sampleVisit();
  const killed = ours.work(async (unit) => {
    await saveVisit(unit, visit);
    await buildFile(unit, 'killed', [visit]);
    await withDatabase(ours.database.superuserUrl, (db) =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
           where usename = 'claimwright_application' and datname = current_database() and state = 'idle in transaction'
             and query like '%outbound_claim%'`.execute(db),
    );
    await unit.patient(visit.patient.patientId);
  });
  await assert.rejects(killed, refused('database-must-stay-connected'));
  await ours.work(async (unit) => {
    assert.equal(await unit.patient(visit.patient.patientId), undefined);
    assert.equal(await unit.claim(visit.claim.body.claimId), undefined);
    assert.deepEqual(await unit.openBalances([visit.patient.patientId]), []);
    assert.equal((await unit.nextControlNumbers('killed')).interchange, '000000001', 'the number was not used up');
  });
});
