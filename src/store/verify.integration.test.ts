import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { sealAudit } from './audit-chain.ts';
import { cents } from '../kernel/money.ts';
import { reverseEntry } from '../ledger/journal.ts';
import { paymentKeyOf } from '../ledger/payment-key.ts';
import { suspenseEntries } from '../ledger/suspense.ts';
import { withDatabase } from './connection.ts';
import { type CreatedDatabase, createDatabase, dropDatabase } from './create-database.ts';
import {
  buildFile,
  DAY,
  openPractice,
  receiveSample,
  type SamplePractice,
  sampleRemittance,
  type SampleVisit,
  sampleVisit,
  saveVisit,
  sha256,
  testServer,
} from './sample-practice.ts';
import { verify, type Violation } from './verify.ts';

const name = `verify_${randomUUID().replaceAll('-', '')}`;
let database: CreatedDatabase;
/** One sound practice for each planted violation, by its place in the list. */
const sound: Planted[] = [];

before(async () => {
  database = await createDatabase({ adminUrl: testServer(), name });
  for (const _ of PLANTED) sound.push(await soundPractice());
  sound.push(await soundPractice());
  // The walls that make these violations impossible are taken down, so that the second look can be seen to see.
  await withDatabase(database.superuserUrl, async (db) => {
    for (const statement of WALLS) await sql.raw(statement).execute(db);
  });
});
after(async () => {
  await Promise.all(sound.map((planted) => planted.practice.store.close()));
  await dropDatabase({ adminUrl: testServer(), name });
});

const WALLS = [
  'alter table journal_header drop constraint journal_header_balances',
  'drop index journal_header_reverses_once',
  'alter table remittance_payment drop constraint remittance_payment_pkey cascade',
  'alter table remittance_claim drop constraint remittance_claim_pkey',
  'alter table outbound_file drop constraint outbound_file_interchange_once, drop constraint outbound_file_group_once',
  'alter table outbound_file drop constraint outbound_file_hash_is_of_its_bytes',
  'alter table outbound_claim drop constraint outbound_claim_leaves_once',
  'alter table write_off drop constraint write_off_has_two_people',
  'alter table claim drop constraint claim_unfinished_has_standing, drop constraint claim_standing_is_whole',
];

type Planted = { readonly practice: SamplePractice; readonly visit: SampleVisit; readonly org: string };

/** A practice with one visit in every part of the store, sealed and sound. */
async function soundPractice(): Promise<Planted> {
  const practice = await openPractice({ database, connections: 1 });
  const visit = sampleVisit();
  const { identity, remittance } = sampleRemittance(visit, `EFT-${randomUUID()}`);
  const { patientId } = visit.patient;
  await practice.work(async (unit) => {
    await saveVisit(unit, visit);
    await buildFile(unit, 'hub', [visit]);
    const fileId = await receiveSample(unit, identity.traceNumber);
    await unit.recordPayment({ identity, contentSha256: sha256('one'), fileId, remittance });
    const line = {
      patientControlNumber: visit.claim.body.patientControlNumber,
      payerClaimControlNumber: 'ICN1',
      statusCode: '1',
      occurrence: 1,
    };
    await unit.recordClaimLines(identity, [{ ...line, claimId: visit.claim.body.claimId }]);
    const legs = [
      { account: '1010', cents: cents(2000), patientId },
      { account: '2000', cents: cents(-2000), patientId },
    ] as const;
    const payment = { key: `patient-payment:${patientId}`, kind: 'patient-payment', postedOn: DAY, memo: 'Desk', legs } as const;
    await unit.postJournal([payment]);
    await unit.postJournal([reverseEntry(payment, DAY, 'returned')]);
    const [remittanceClaim] = remittance.claims;
    assert.ok(remittanceClaim !== undefined);
    const cash = { remittanceClaim, payment: paymentKeyOf(remittance), occurrence: 1, postedOn: DAY, whose: { patientId } };
    await unit.postJournal(suspenseEntries(cash));
    await unit.saveReceipts([{ paymentId: patientId, patientId, cents: cents(2000), method: 'cash', receivedOn: DAY }]);
  });
  await sealAudit({ ownerUrl: database.ownerUrl, organizationId: practice.organizationId });
  return { practice, visit, org: practice.organizationId };
}

const violationsOf = async (org: string): Promise<readonly Violation[]> =>
  (await verify({ auditorUrl: database.auditorUrl })).filter((violation) => violation.organizationId === org);

const legOf = (p: Planted) => sql`organization_id = ${p.org} and entry_key = ${p.visit.entry.key}`;
const paymentOf = (p: Planted) =>
  sql`organization_id = ${p.org} and entry_key = ${`patient-payment:${p.visit.patient.patientId}`}`;
const remittanceOf = (p: Planted) => sql`organization_id = ${p.org} and entry_key like 'era:%'`;
const claimOf = (p: Planted) => sql`organization_id = ${p.org} and claim_id = ${p.visit.claim.body.claimId}`;

/** Each takes one invariant's ground away and nothing more than it must. */
const PLANTED: readonly (readonly [invariant: string, what: string, plant: (p: Planted) => RawBuilder<unknown>])[] = [
  ['I1', 'a leg that was changed', (p) => sql`update journal_leg set cents = cents + 1 where ${legOf(p)} and account = '1100'`],
  [
    'I2',
    'a leg that was added',
    (p) =>
      sql`insert into journal_leg (organization_id, entry_key, leg_number, account, cents) values (${p.org}, ${p.visit.entry.key}, 9, '1000', 5)`,
  ],
  [
    'I3',
    'an account balance that was changed',
    (p) => sql`update account_balance set cents = cents + 1 where organization_id = ${p.org} and account = '1100'`,
  ],
  [
    'I3',
    'a visit balance that was changed',
    (p) => sql`update encounter_balance set patient_cents = 7 where organization_id = ${p.org}`,
  ],
  [
    'I3',
    'a visit balance that was removed',
    (p) => sql`delete from encounter_balance where organization_id = ${p.org} and insurance_cents <> 0`,
  ],
  ['I4', 'a charge with another price', (p) => sql`update charge set charge_cents = 1 where organization_id = ${p.org}`],
  [
    'I4',
    'a leg that lost its charge',
    (p) => sql`update journal_leg set charge_id = null where ${legOf(p)} and account = '1100'`,
  ],
  ['I4', 'a claim with another total', (p) => sql`update claim set total_charge_cents = 1 where ${claimOf(p)}`],
  [
    'I5',
    'a remittance that does not balance',
    (p) =>
      sql`update remittance_payment set document = jsonb_set(document, '{claims,0,paidCents}', '1') where organization_id = ${p.org}`,
  ],
  [
    'I5',
    'a payment whose cash is not in the books',
    (p) => sql`with headers as (update journal_header set entry_key = 'lost' where ${remittanceOf(p)})
               update journal_leg set entry_key = 'lost' where ${remittanceOf(p)}`,
  ],
  ['I6', 'a header without legs', (p) => sql`delete from journal_leg where ${legOf(p)}`],
  ['I6', 'legs without a header', (p) => sql`delete from journal_header where ${legOf(p)}`],
  [
    'I7',
    'a second reversal',
    (
      p,
    ) => sql`insert into journal_header select organization_id, 'again', kind, posted_on, memo, reverses_key, amounts, digest, posted_at, batch_position
                 from journal_header where organization_id = ${p.org} and reverses_key is not null`,
  ],
  [
    'I7',
    'a reversal of something else',
    (p) =>
      sql`update journal_leg set account = '1000' where organization_id = ${p.org} and entry_key like 'reversal:%' and account = '1010'`,
  ],
  [
    'I8',
    'a credit below nothing',
    (p) => sql`delete from journal_leg where organization_id = ${p.org} and entry_key like 'patient-payment:%'`,
  ],
  [
    'I9',
    'a payment recorded twice',
    (p) => sql`insert into remittance_payment select * from remittance_payment where organization_id = ${p.org}`,
  ],
  [
    'I9',
    'a claim line recorded twice',
    (p) => sql`insert into remittance_claim select * from remittance_claim where organization_id = ${p.org}`,
  ],
  [
    'I10',
    'two files with one control number',
    (
      p,
    ) => sql`insert into outbound_file select organization_id, gen_random_uuid(), partner_id, 'other.x12', bytes, sha256, cycle, interchange_control_number,
                 group_control_number, transaction_control_number, state, built_on, attempts, moved_at from outbound_file where organization_id = ${p.org}`,
  ],
  [
    'I10',
    'a claim in two files',
    (p) => sql`with other as (
                 insert into control_number values (${p.org}, 'hub', '000000099', 1) returning organization_id
               ), file as (
                 insert into outbound_file select f.organization_id, gen_random_uuid(), partner_id, 'other.x12', bytes, sha256, cycle, '000000099', '99', '0099',
                        state, built_on, attempts, moved_at from outbound_file f join other using (organization_id) returning organization_id, file_id)
               insert into outbound_claim select organization_id, file_id, ${p.visit.claim.body.claimId}, 1 from file`,
  ],
  ['I11', 'an unfinished claim without a queue', (p) => sql`update claim set queue = null, due_on = null where ${claimOf(p)}`],
  ['I11', 'a claim past its date on nobody’s list', (p) => sql`update claim set due_on = due_on - 2 where ${claimOf(p)}`],
  ['I12', 'a file with other bytes', (p) => sql`update outbound_file set bytes = 'other' where organization_id = ${p.org}`],
  [
    'I13',
    'a leg that names a foreign visit',
    (p) => sql`update journal_leg set encounter_id = gen_random_uuid() where ${legOf(p)}`,
  ],
  [
    'I13',
    'a remittance that names a foreign claim',
    (p) => sql`update remittance_claim set claim_id = gen_random_uuid() where organization_id = ${p.org}`,
  ],
  [
    'I14',
    'an audit row that was changed',
    (p) => sql`update audit_event set purpose = 'other' where organization_id = ${p.org} and seq = 2`,
  ],
  [
    'I15',
    'a sent claim whose note is not signed',
    (p) => sql`with sent as (update claim set state = 'submitted' where ${claimOf(p)})
               update encounter set document = jsonb_set(document, '{notes,0,status}', '"unsigned"') where organization_id = ${p.org}`,
  ],
  [
    'I16',
    'an entry older than the closing of its month',
    (p) => sql`update accounting_period set closed_at = '2020-01-01', closed_by = 'x' where organization_id = ${p.org}`,
  ],
  [
    'I17',
    'a restricted visit in a file',
    (p) =>
      sql`update encounter set document = jsonb_set(document, '{selfPayRestriction}', 'true') where organization_id = ${p.org}`,
  ],
  [
    'I18',
    'a write-off that nobody posted',
    (p) =>
      sql`insert into write_off (organization_id, write_off_id, patient_id, encounter_id, state, reason, cents, parts, asked_by, asked_on)
          values (${p.org}, gen_random_uuid(), ${p.visit.patient.patientId}, ${p.visit.encounter.encounterId}, 'posted', 'small-balance',
                  5, '[{}]', 'a', ${DAY})`,
  ],
  [
    'I18',
    'a write-off that one person asked for and approved',
    (p) =>
      sql`insert into write_off (organization_id, write_off_id, patient_id, encounter_id, state, reason, cents, parts, asked_by, asked_on,
                                 decided_by, decided_on)
          values (${p.org}, gen_random_uuid(), ${p.visit.patient.patientId}, ${p.visit.encounter.encounterId}, 'refused', 'small-balance',
                  5, '[{}]', 'a', ${DAY}, 'a', ${DAY})`,
  ],
  ['I19', 'a receipt of another amount', (p) => sql`update patient_receipt set cents = 1999 where organization_id = ${p.org}`],
  ['I19', 'a receipt of another patient', (p) => sql`update journal_leg set patient_id = null where ${paymentOf(p)}`],
  ['I19', 'a payment without its receipt', (p) => sql`delete from patient_receipt where organization_id = ${p.org}`],
  [
    'I19',
    'desk cash that the visit names and the journal has not',
    (p) => sql`update encounter set document = jsonb_set(document, '{patientPaidCents}', '700') where organization_id = ${p.org}`,
  ],
  [
    'I20',
    'money asked of a plan whose claim went to another',
    (p) => sql`update claim set state = 'replaced', queue = null, due_on = null where ${claimOf(p)}`,
  ],
  [
    'I21',
    'a file of which more was read than became anything',
    (p) =>
      sql`with run as (insert into intake_run (organization_id, run_id, system, billable_from, started_by)
                       values (${p.org}, ${RUN}, 'clinic', ${DAY}, 'a') returning 1)
          insert into intake_file (organization_id, run_id, position, name, format, size_bytes, sha256, items_done, records, counts)
          select ${p.org}, ${RUN}, 0, 'a.json', 'fhir', 1, ${sha256('a')}, 2, 2, '{"patient":{"new":1}}' from run`,
  ],
  ['I22', 'a visit that came in and was forgotten', (p) => incomingVisit(p, sql`null::text, null::jsonb`)],
  ['I22', 'a visit that is said to be in the books', (p) => incomingVisit(p, sql`'to-code', '{"text":"x"}'::jsonb`)],
  ['I22', 'a visit that stopped on nobody’s list', (p) => incomingVisit(p, sql`'stopped', '{"text":"x"}'::jsonb`)],
  ['I22', 'a visit that waits for no question', (p) => incomingVisit(p, sql`'question', '{"text":"x"}'::jsonb`)],
];

const RUN = '01890000-0000-7000-8000-000000000001';
/** Of a patient who is settled, with that outcome and reason. */
const incomingVisit = ({ org }: Planted, outcome: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`with todo as (insert into incoming_todo (organization_id, system, patient_key, asked, done)
                    values (${org}, 'clinic', 'Patient/1', 1, 1) returning 1)
      insert into incoming_record (organization_id, system, type, id, kind, sha256, patient_key, run_id, outcome, reason, document)
      select ${org}, 'clinic', 'Encounter', '1', 'encounter', ${sha256('v')}, 'Patient/1', ${RUN}::uuid, ${outcome}, '{}' from todo`;

test('a sound practice has no violation', async () => {
  assert.deepEqual(await violationsOf(sound.at(-1)?.org ?? ''), []);
});

for (const [place, [invariant, what, plant]] of PLANTED.entries()) {
  test(`${invariant} sees ${what}`, async () => {
    const planted = sound[place];
    assert.ok(planted !== undefined);
    await withDatabase(database.superuserUrl, (db) => plant(planted).execute(db));
    const found = await violationsOf(planted.org);
    assert.ok(
      found.some((violation) => violation.invariant === invariant),
      JSON.stringify(found),
    );
  });
}
