import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { type AuditProblem, sealAudit, verifyAudit } from './audit-chain.ts';
import { canonicalJson } from './canonical-json.ts';
import { withDatabase } from './connection.ts';
import { openPractice, type SamplePractice, sampleVisit, saveVisit } from './sample-practice.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const asSuperuser = (of: SamplePractice, statement: ReturnType<typeof sql>) =>
  withDatabase(of.database.superuserUrl, (db) => statement.execute(db));

type Event = {
  readonly action: string;
  readonly outcome: string;
  readonly noun: string;
  readonly ids: readonly string[];
  readonly actor: string;
  readonly purpose: string;
};

const eventsOf = async (of: SamplePractice): Promise<readonly Event[]> =>
  (
    await withDatabase(of.database.auditorUrl, (db) =>
      sql<Event>`select action, outcome, noun, ids, actor, purpose from audit_event where organization_id = ${of.organizationId} order by at, event_id`.execute(
        db,
      ),
    )
  ).rows;

const problemOf = async (of: SamplePractice): Promise<AuditProblem | undefined> =>
  (await verifyAudit({ auditorUrl: of.database.auditorUrl })).find((problem) => problem.organizationId === of.organizationId);

const seal = (of: SamplePractice) => sealAudit({ ownerUrl: of.database.ownerUrl, organizationId: of.organizationId });

test('every read and write of patient data leaves a row with who, why and which', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  await practice.work((unit) => unit.encounterFiles([visit.encounter.encounterId]));
  const said = (await eventsOf(practice)).map((event) => `${event.action} ${event.noun} ${event.ids.join(',')}`);
  assert.deepEqual(said, [
    `write patient ${visit.patient.patientId}`,
    `write coverage ${visit.coverage.coverageId}`,
    `write encounter ${visit.encounter.encounterId}`,
    `write coding-decision ${visit.encounter.encounterId}`,
    `write charge ${visit.charge.chargeId}`,
    `write claim ${visit.claim.body.claimId}`,
    `write journal-entry ${visit.entry.key}`,
    `read encounter ${visit.encounter.encounterId}`,
    `read patient ${visit.patient.patientId}`,
    `read coverage ${visit.coverage.coverageId}`,
    `read coding-decision ${visit.encounter.encounterId}`,
  ]);
  assert.ok(
    (await eventsOf(practice)).every(
      (event) => event.actor === 'tester' && event.purpose === 'test' && event.outcome === 'committed',
    ),
  );
});

test('what a failed transaction had read is recorded all the same, and what it had written is not', async () => {
  const own = await openPractice();
  const visit = sampleVisit();
  await own.work((unit) => unit.savePatients([visit.patient]));
  const failing = own.work(async (unit) => {
    await unit.patient(visit.patient.patientId);
    await unit.saveCoverages([visit.coverage]);
    throw new Error('changed my mind');
  });
  await assert.rejects(failing, /changed my mind/);
  const last = (await eventsOf(own)).map((event) => `${event.action} ${event.noun} ${event.outcome}`);
  assert.deepEqual(last, ['write patient committed', 'read patient rolled-back']);
  await own.store.close();
});

test('the sealer chains what is there, and the verifier names what is not sealed yet', async () => {
  const own = await openPractice();
  for (let i = 0; i < 5; i += 1) await own.work((unit) => unit.savePatients([sampleVisit().patient]));
  assert.equal((await problemOf(own))?.problem, 'unsealed');
  const sealed = await Promise.all([seal(own), seal(own), seal(own)]);
  assert.equal(
    sealed.reduce((sum, count) => sum + count, 0),
    5,
    'two sealers at once do not seal a row twice',
  );
  assert.equal(await problemOf(own), undefined);
  await own.work((unit) => unit.savePatients([sampleVisit().patient]));
  assert.equal((await problemOf(own))?.problem, 'unsealed');
  assert.equal(await seal(own), 1);
  assert.equal(await problemOf(own), undefined);
  await own.store.close();
});

const TAMPERINGS: readonly (readonly [
  title: string,
  tamper: (org: string) => ReturnType<typeof sql>,
  expected: Partial<AuditProblem>,
])[] = [
  [
    'changed',
    (org) => sql`update audit_event set actor = 'someone else' where organization_id = ${org} and seq = 3`,
    { problem: 'changed', seq: 3 },
  ],
  [
    'moved in time',
    (org) => sql`update audit_event set at = at + interval '1 second' where organization_id = ${org} and seq = 2`,
    { problem: 'changed', seq: 2 },
  ],
  [
    'removed',
    (org) => sql`delete from audit_event where organization_id = ${org} and seq = 3`,
    { problem: 'out-of-sequence', seq: 4 },
  ],
  [
    'cut off at the end',
    (org) => sql`delete from audit_event where organization_id = ${org} and seq >= 5`,
    { problem: 'truncated', seq: 5 },
  ],
  ['all removed', (org) => sql`delete from audit_event where organization_id = ${org}`, { problem: 'truncated', seq: 1 }],
  [
    'removed and renumbered',
    (org) => sql`with gone as (delete from audit_event where organization_id = ${org} and seq = 3)
                 update audit_event set seq = seq + 100 where organization_id = ${org} and seq > 3`,
    { problem: 'out-of-sequence', seq: 104 },
  ],
  [
    'put in at the end',
    (
      org,
    ) => sql`insert into audit_event (organization_id, event_id, at, actor, purpose, action, outcome, noun, ids, seq, prev_hash, hash)
                 select organization_id, gen_random_uuid(), at, actor, purpose, action, outcome, noun, ids, 7, hash, repeat('0', 64)
                   from audit_event where organization_id = ${org} and seq = 6`,
    { problem: 'changed', seq: 7 },
  ],
];

for (const [title, tamper, expected] of TAMPERINGS) {
  test(`a sealed row that is ${title} shows, and the first such row is named`, async () => {
    const own = await openPractice();
    for (let i = 0; i < 6; i += 1) await own.work((unit) => unit.savePatients([sampleVisit().patient]));
    await seal(own);
    await asSuperuser(own, tamper(own.organizationId));
    const problem = await problemOf(own);
    assert.deepEqual({ problem: problem?.problem, seq: problem?.seq }, expected);
    await asSuperuser(own, sql`delete from audit_chain where organization_id = ${own.organizationId}`);
    await asSuperuser(own, sql`delete from audit_event where organization_id = ${own.organizationId}`);
    await own.store.close();
  });
}

test('a seal is the hash of the canonical JSON of all that the row says, whatever its ids hold', async () => {
  const own = await openPractice();
  await own.work((unit) => saveVisit(unit, sampleVisit()));
  const strange = ['plain', 'a "quoted" \\ back/slash', 'line\nfeed\ttab\b\f\r\u0001\u001f\u007f', 'é \u2028 😀', ''];
  await asSuperuser(
    own,
    sql`insert into audit_event (organization_id, event_id, at, actor, purpose, action, outcome, noun, ids)
        values (${own.organizationId}, ${randomUUID()}, clock_timestamp(), 'a', 'p', 'read', 'committed', 'n', ${strange}::text[])`,
  );
  await seal(own);
  const { rows } = await withDatabase(own.database.auditorUrl, (db) =>
    sql<{ said: readonly unknown[]; hash: string }>`
      select json_build_array(prev_hash, seq, organization_id, event_id,
                              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor, purpose, action, outcome, noun,
                              ids) as said, hash
        from audit_event where organization_id = ${own.organizationId} order by seq`.execute(db),
  );
  assert.deepEqual(rows.at(-1)?.said.at(-1), strange);
  for (const { said, hash } of rows) assert.equal(hash, createHash('sha256').update(canonicalJson(said)).digest('hex'));
  await own.store.close();
});
