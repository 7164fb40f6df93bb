import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { said } from '../kernel/said.ts';
import { CHART } from '../ledger/chart.ts';
import { type JournalEntry, reverseEntry } from '../ledger/journal.ts';
import { withDatabase } from './connection.ts';
import {
  DAY,
  openPractice,
  receiveSample,
  type SamplePractice,
  sampleRemittance,
  sampleVisit,
  saveVisit,
  sha256,
} from './sample-practice.ts';
import type { StoreFailure } from './store-failure.ts';
import { verify } from './verify.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice({ connections: 8 });
});
after(() => practice.store.close());

const refused = (code: string) => (error: StoreFailure) => error.code === code;
const post = (...entries: readonly JournalEntry[]) => practice.work((unit) => unit.postJournal(entries));
const saved = async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  return visit;
};

test('the chart of accounts in the database is the ledger’s', async () => {
  const { rows } = await withDatabase(practice.database.auditorUrl, (db) =>
    sql<{ code: string; name: string; kind: string }>`select code, name, kind from account order by code`.execute(db),
  );
  assert.deepEqual(
    rows,
    Object.entries(CHART).map(([code, account]) => ({ code, ...account })),
  );
});

test('an entry comes back as it was posted, by visit and by patient, and moves the balances', async () => {
  const visit = await saved();
  const { encounterId } = visit.encounter;
  const { patientId } = visit.patient;
  await practice.work(async (unit) => {
    assert.deepEqual((await unit.journalOfEncounters([encounterId])).get(encounterId), [visit.entry]);
    assert.deepEqual(await unit.journalOfPatient(patientId), [visit.entry]);
    const open = { patientId, encounterId, insuranceCents: 12_500, patientCents: 0, unappliedCents: 0 };
    assert.deepEqual(await unit.openBalances([patientId]), [open]);
  });
});

test('an entry about two patients in turn is found by each of them, once', async () => {
  const ids = [(await saved()).patient.patientId, (await saved()).patient.patientId] as const;
  const legs = ([0, 1, 0, 1] as const).map((i) => ({ account: '1200', cents: cents(i * 14 - 7), patientId: ids[i] }) as const);
  await post({ key: `turns:${ids[0]}`, kind: 'responsibility-transfer', postedOn: DAY, memo: 'In turn', legs });
  const found = await practice.work((unit) => unit.journalOfPatients(ids));
  for (const id of ids) assert.deepEqual([found.get(id)?.length, found.get(id)?.[1]?.legs], [2, legs]);
});

test('money before any visit is the patient’s credit without a visit', async () => {
  const visit = sampleVisit();
  const { patientId } = visit.patient;
  await practice.work(async (unit) => {
    await unit.savePatients([visit.patient]);
    const legs = [
      { account: '1010', cents: cents(2000), patientId },
      { account: '2000', cents: cents(-2000), patientId },
    ] as const;
    await unit.postJournal([
      { key: `patient-payment:${patientId}`, kind: 'patient-payment', postedOn: DAY, memo: 'Payment', legs },
    ]);
    const credit = { patientId, encounterId: undefined, insuranceCents: 0, patientCents: 0, unappliedCents: 2000 };
    assert.deepEqual(await unit.openBalances([patientId]), [credit]);
  });
});

test('the same entry again is counted, not posted; under the same key other content is refused', async () => {
  const visit = await saved();
  assert.deepEqual(await post(visit.entry), { posted: 0, alreadyPosted: 1 });
  assert.deepEqual(await post({ ...visit.entry, postedOn: plainDate('2026-04-01'), memo: 'on another day' }), {
    posted: 0,
    alreadyPosted: 1,
  });
  const legs = visit.entry.legs.map((leg) => ({ ...leg, cents: cents(leg.cents * 2) }));
  await assert.rejects(post({ ...visit.entry, legs }), refused('journal-key-must-keep-its-content'));
  await assert.rejects(post(visit.entry, visit.entry), refused('journal-keys-must-be-distinct'));
});

test('what a transaction posted, read and gave up is not remembered: the key stands for what was posted after it', async () => {
  const visit = sampleVisit();
  const { encounterId } = visit.encounter;
  const entriesOf = async (): Promise<readonly JournalEntry[]> =>
    practice.work(async (unit) => (await unit.journalOfEncounters([encounterId])).get(encounterId) ?? []);
  const given = practice.work(async (unit) => {
    await unit.postJournal([{ ...visit.entry, memo: 'given up' }]);
    assert.equal((await unit.journalOfEncounters([encounterId])).get(encounterId)?.[0]?.memo, 'given up');
    throw new RangeError('given up');
  });
  await assert.rejects(given, RangeError);
  assert.deepEqual(await entriesOf(), []);
  await post(visit.entry);
  assert.deepEqual(await entriesOf(), [visit.entry]);
  assert.deepEqual(await entriesOf(), [visit.entry]);
});

test('an entry that does not balance, or has one leg, is refused and nothing of the batch stays', async () => {
  const [good, bad] = [sampleVisit(), sampleVisit()];
  const [first] = bad.entry.legs;
  assert.ok(first !== undefined);
  await assert.rejects(post(good.entry, { ...bad.entry, legs: [first] }), refused('journal-entry-must-balance'));
  await assert.rejects(post(good.entry, { ...bad.entry, legs: [first, first] }), refused('journal-entry-must-balance'));
  const { encounterId } = good.encounter;
  assert.equal((await practice.work((unit) => unit.journalOfEncounters([encounterId]))).size, 0);
});

test('an account that is not in the chart is refused', async () => {
  const visit = sampleVisit();
  const legs = visit.entry.legs.map((leg) => ({
    ...leg,
    account: leg.account === '1100' ? ('9999' as typeof leg.account) : leg.account,
  }));
  await assert.rejects(post({ ...visit.entry, legs }), /account_balance_account_fkey/);
});

test('an entry is reversed once, by its mirror; then the balance is nothing', async () => {
  const visit = await saved();
  const reversal = reverseEntry(visit.entry, DAY, 'entered by mistake');
  const half = reversal.legs.map((leg) => ({ ...leg, cents: cents(leg.cents / 2) }));
  await assert.rejects(post({ ...reversal, legs: half }), refused('journal-reversal-must-mirror-its-entry'));
  assert.deepEqual(await post(reversal), { posted: 1, alreadyPosted: 0 });
  assert.deepEqual(await post(reversal), { posted: 0, alreadyPosted: 1 });
  await assert.rejects(post({ ...reversal, key: 'reversal:again' }), refused('journal-entry-must-be-reversed-once'));
  assert.deepEqual(await practice.work((unit) => unit.openBalances([visit.patient.patientId])), []);
});

test('the application cannot write the journal, the balances or the audit by itself', async () => {
  const visit = await saved();
  const { organizationId, database } = practice;
  const attempts = [
    sql`insert into journal_leg (organization_id, entry_key, leg_number, account, cents) values (${organizationId}, ${visit.entry.key}, 9, '1000', 5)`,
    sql`update journal_leg set cents = cents * 2 where organization_id = ${organizationId}`,
    sql`delete from journal_header where organization_id = ${organizationId}`,
    sql`update encounter_balance set patient_cents = 0 where organization_id = ${organizationId}`,
    sql`update account_balance set cents = 0 where organization_id = ${organizationId}`,
    sql`insert into audit_event (organization_id, event_id, at, actor, purpose, action, outcome, noun, ids)
        values (${organizationId}, gen_random_uuid(), now(), 'nobody', 'none', 'read', 'committed', 'patient', '{}')`,
    sql`delete from audit_event where organization_id = ${organizationId}`,
    sql`update accounting_period set closed_at = null where organization_id = ${organizationId}`,
    sql`delete from claim where organization_id = ${organizationId}`,
    sql`update claim set body = '{}' where organization_id = ${organizationId}`,
    sql`update outbound_file set bytes = '' where organization_id = ${organizationId}`,
  ];
  for (const attempt of attempts) {
    await withDatabase(database.applicationUrl, (db) =>
      assert.rejects(
        db.transaction().execute(async (transaction) => {
          await sql`select set_config('claimwright.organization_id', ${organizationId}, true)`.execute(transaction);
          await attempt.execute(transaction);
        }),
        /permission denied/,
      ),
    );
  }
});

test('post_journal posts only for the tenant of the transaction', async () => {
  const other = await openPractice();
  const { entry } = sampleVisit();
  await withDatabase(practice.database.applicationUrl, (db) =>
    assert.rejects(
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('claimwright.organization_id', ${practice.organizationId}, true)`.execute(transaction);
        await sql`select post_journal(${other.organizationId}, ${JSON.stringify([entry])}::jsonb)`.execute(transaction);
      }),
      /tenant-must-match/,
    ),
  );
  await other.store.close();
});

test('of 20 posters of the same payment at once, one posts', async () => {
  const visit = await saved();
  const { identity, remittance } = sampleRemittance(visit, `EFT-${visit.charge.chargeId}`);
  const fileId = await practice.work((unit) => receiveSample(unit, `ST*835*${visit.charge.chargeId}~`));
  const whose = { patientId: visit.patient.patientId, encounterId: visit.encounter.encounterId, chargeId: visit.charge.chargeId };
  const entry: JournalEntry = {
    key: `era:${identity.traceNumber}`,
    kind: 'insurance-payment',
    postedOn: DAY,
    memo: 'Payer',
    legs: [
      { account: '1010', cents: cents(8000), ...whose },
      { account: '5000', cents: cents(4500), ...whose, reason: 'CO-45' },
      { account: '1100', cents: cents(-12_500), ...whose },
    ],
  };
  const seen = await Promise.all(
    Array.from({ length: 20 }, () =>
      practice.work(async (unit) => {
        const answer = await unit.recordPayment({ identity, contentSha256: sha256('content'), fileId, remittance });
        if (answer === 'new') await unit.postJournal([entry]);
        return answer;
      }),
    ),
  );
  assert.deepEqual(Map.groupBy(seen, (answer) => answer).get('new')?.length, 1);
  assert.deepEqual(Map.groupBy(seen, (answer) => answer).get('same')?.length, 19);
  await practice.work(async (unit) => {
    assert.deepEqual(await unit.openBalances([visit.patient.patientId]), []);
  });
});

test('of 20 posters of the same and of crossing entries at once, each entry is posted once and the balances are right', async () => {
  const visits = await Promise.all(Array.from({ length: 6 }, () => saved()));
  const entries = visits.map((visit): JournalEntry => ({ ...visit.entry, key: `again:${visit.entry.key}` }));
  const counts = await Promise.all(
    Array.from({ length: 20 }, (_, i) => post(...(i % 2 === 0 ? entries : entries.toReversed()).slice(i % 3))),
  );
  assert.equal(
    counts.reduce((sum, count) => sum + count.posted, 0),
    entries.length,
  );
  const balances = await practice.work((unit) => unit.openBalances(visits.map((visit) => visit.patient.patientId)));
  assert.deepEqual(
    balances.map((balance) => balance.insuranceCents),
    visits.map(() => 25_000),
  );
});

test('patients to bill have a balance that their own credit does not cover, and no recent statement', async () => {
  const own = await openPractice();
  const [owing, covered] = [sampleVisit(), sampleVisit()];
  const transfer = (visit: typeof owing): JournalEntry => {
    const whose = {
      patientId: visit.patient.patientId,
      encounterId: visit.encounter.encounterId,
      chargeId: visit.charge.chargeId,
    };
    const legs = [
      { account: '1200', cents: cents(3000), ...whose },
      { account: '1100', cents: cents(-3000), ...whose },
    ] as const;
    return { key: `transfer:${visit.charge.chargeId}`, kind: 'responsibility-transfer', postedOn: DAY, memo: 'PR-2', legs };
  };
  const { patientId } = covered.patient;
  const legs = [
    { account: '1010', cents: cents(3000), patientId },
    { account: '2000', cents: cents(-3000), patientId },
  ] as const;
  await own.work(async (unit) => {
    for (const visit of [owing, covered]) await saveVisit(unit, visit);
    await unit.postJournal([
      transfer(owing),
      transfer(covered),
      { key: 'pay', kind: 'patient-payment', postedOn: DAY, memo: 'Desk', legs },
    ]);
    assert.deepEqual(await unit.patientsToBill(DAY, 9), [owing.patient.patientId]);
    const statement = {
      statementId: owing.encounter.encounterId,
      patientId: owing.patient.patientId,
      statementNumber: 'S-1',
      issuedOn: DAY,
      balanceCents: cents(3000),
      statement: { lines: [] },
    };
    await unit.saveStatements([statement]);
    await unit.saveStatements([statement]);
    assert.deepEqual(await unit.patientsToBill(DAY, 9), []);
    assert.deepEqual(await unit.patientsToBill(plainDate('2026-04-05'), 9), [owing.patient.patientId]);
    await unit.openWork([
      {
        queue: 'front-desk',
        kind: 'coverage-in-doubt',
        reason: said('No coverage of the patient is active on the day of the visit.'),
        nextAction: said('Ask.'),
        openedOn: DAY,
        dueOn: DAY,
        patientId: owing.patient.patientId,
      },
    ]);
    assert.deepEqual(await unit.patientsToBill(plainDate('2026-04-05'), 9), [], 'who pays is not certain');
  });
  await own.store.close();
});

test('after all this every balance is the sum of its legs', async () => {
  const ours = (await verify({ auditorUrl: practice.database.auditorUrl })).filter(
    (violation) =>
      violation.organizationId === practice.organizationId && ['I1', 'I2', 'I3', 'I6', 'I7', 'I8'].includes(violation.invariant),
  );
  assert.deepEqual(ours, []);
});
