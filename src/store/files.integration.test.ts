import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { cents } from '../kernel/money.ts';
import { withDatabase } from './connection.ts';
import {
  buildFile,
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

let practice: SamplePractice;
before(async () => {
  practice = await openPractice({ connections: 16 });
});
after(() => practice.store.close());

const refused = (code: string) => (error: StoreFailure) => error.code === code;

test('16 allocators at once never get the same control number', async () => {
  const numbers = await Promise.all(
    Array.from({ length: 16 }, async () => {
      const own: string[] = [];
      for (let i = 0; i < 10; i += 1) own.push((await practice.work((unit) => unit.nextControlNumbers('many'))).interchange);
      return own;
    }),
  );
  assert.equal(new Set(numbers.flat()).size, 160);
});

test('after 999999999 comes 1 in a new cycle, and an answer to an old number finds the newest file that has it', async () => {
  const { organizationId } = practice;
  const old = await practice.work((unit) => buildFile(unit, 'wrap', []));
  await withDatabase(practice.database.superuserUrl, (db) =>
    sql`update control_counter set last_number = 999999998 where organization_id = ${organizationId} and partner_id = 'wrap'`.execute(
      db,
    ),
  );
  assert.deepEqual(await practice.work((unit) => unit.nextControlNumbers('wrap')), {
    interchange: '999999999',
    group: '999999999',
    transaction: '999999999',
  });
  const wrapped = await practice.work(async (unit) => {
    const numbers = await unit.nextControlNumbers('wrap');
    assert.deepEqual(numbers, { interchange: '000000001', group: '1', transaction: '0001' });
    const file = { ...old, fileId: randomUUID(), fileName: 'second-cycle.x12' };
    await unit.insertOutbound(file);
    return file;
  });
  assert.equal((await practice.work((unit) => unit.outboundByInterchange('wrap', '000000001')))?.fileId, wrapped.fileId);
  assert.equal((await practice.work((unit) => unit.outboundByGroup('wrap', '1')))?.fileId, wrapped.fileId);
});

test('a built file keeps its bytes, numbers and name; only one worker moves it on', async () => {
  const visit = sampleVisit();
  const file = await practice.work(async (unit) => {
    await saveVisit(unit, visit);
    return buildFile(unit, 'hub', [visit]);
  });
  const [stored] = (await practice.work((unit) => unit.outboundInState(['BUILT'], 99))).filter((f) => f.fileId === file.fileId);
  assert.deepEqual({ ...stored, bytes: new Uint8Array(stored?.bytes ?? []) }, file);
  const { bytes: _, ...sent } = file;
  assert.deepEqual(await practice.work((unit) => unit.outboundByInterchange('hub', file.interchangeControlNumber)), sent);
  const moved = await Promise.all(
    Array.from({ length: 8 }, () => practice.work((unit) => unit.moveOutbound(file.fileId, 'BUILT', 'CLAIMED'))),
  );
  assert.equal(moved.filter(Boolean).length, 1);
  const claimed = await practice.work((unit) => unit.outboundInState(['CLAIMED'], 9));
  assert.deepEqual(
    claimed.map((f) => [f.fileId, f.attempts]),
    [[file.fileId, 1]],
  );
  await practice.work((unit) => unit.insertOutbound(file));
  const other = new TextEncoder().encode('other');
  const changed = practice.work((unit) => unit.insertOutbound({ ...file, bytes: other, sha256: sha256(other) }));
  await assert.rejects(changed, refused('file-must-keep-its-bytes'));
});

test('a claim leaves once, a name and a number are used once, a hash fits its bytes', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  const first = await practice.work((unit) => buildFile(unit, 'once', [visit]));
  await assert.rejects(
    practice.work((unit) => buildFile(unit, 'once', [visit])),
    refused('claim-must-leave-once'),
  );
  const next = (change: object) =>
    practice.work(async (unit) => {
      const { interchange } = await unit.nextControlNumbers('once');
      const file = {
        ...first,
        fileId: randomUUID(),
        claimIds: [],
        interchangeControlNumber: interchange,
        groupControlNumber: interchange,
      };
      await unit.insertOutbound({ ...file, ...change });
    });
  await assert.rejects(next({}), refused('file-name-must-be-unique'));
  await assert.rejects(
    next({ fileName: 'b.x12', interchangeControlNumber: '000000777' }),
    refused('control-number-must-be-allocated'),
  );
  await assert.rejects(
    next({ fileName: 'b.x12', interchangeControlNumber: first.interchangeControlNumber }),
    /outbound_file_interchange_once/,
  );
  await assert.rejects(next({ fileName: 'b.x12', sha256: sha256('something else') }), /outbound_file_hash_is_of_its_bytes/);
});

test('a received file is new once (L0), its envelope is new once (L1)', async () => {
  const content = `ISA~${randomUUID()}`;
  await practice.work(async (unit) => {
    const bytes = new TextEncoder().encode(content);
    const file = { fileId: randomUUID(), partnerId: 'hub', fileName: 'a.835', bytes, sha256: sha256(bytes), receivedOn: DAY };
    assert.equal(await unit.receiveFile(file), 'new');
    assert.equal(await unit.receiveFile({ ...file, fileId: randomUUID(), fileName: 'renamed.835' }), 'duplicate');
    assert.equal(await unit.recordInterchange(file.fileId, 'hub', '000000042', 'PAYER'), true);
    assert.equal(await unit.recordInterchange(file.fileId, 'hub', '000000042', 'PAYER'), true, 'the same file again is the same');
    const again = await receiveSample(unit, `${content} re-created`);
    assert.equal(await unit.recordInterchange(again, 'hub', '000000042', 'PAYER'), false);
    assert.equal(await unit.recordInterchange(again, 'hub', '000000042', 'OTHER'), true);
    const [stored] = (await unit.inboundInState('RECEIVED', 99)).filter((f) => f.fileId === file.fileId);
    assert.deepEqual({ ...stored, bytes: new Uint8Array(stored?.bytes ?? []) }, { ...file, state: 'RECEIVED' });
    await unit.markInbound(file.fileId, 'READ', 'posted');
    assert.ok(!(await unit.inboundInState('RECEIVED', 99)).some((f) => f.fileId === file.fileId));
    await assert.rejects(unit.markInbound(randomUUID(), 'READ', ''), refused('inbound-file-must-exist'));
  });
});

test('a payment is new once (L2), the same again is the same, other content is a variant; a claim line posts once (L3)', async () => {
  const visit = sampleVisit();
  const { identity, remittance } = sampleRemittance(visit, `EFT-${randomUUID()}`);
  const line = { patientControlNumber: visit.claim.body.patientControlNumber, payerClaimControlNumber: 'ICN1', statusCode: '1' };
  const lines = [1, 2].map((occurrence) => ({ ...line, occurrence, claimId: undefined }));
  await practice.work(async (unit) => {
    const fileId = await receiveSample(unit, identity.traceNumber);
    const payment = { identity, contentSha256: sha256('first'), fileId, remittance };
    assert.equal(await unit.recordPayment(payment), 'new');
    assert.equal(await unit.recordPayment(payment), 'same');
    assert.equal(await unit.recordPayment({ ...payment, contentSha256: sha256('other') }), 'variant');
    assert.equal(await unit.recordPayment({ ...payment, contentSha256: sha256('other') }), 'variant');
    const cheaper = { ...identity, paymentCents: cents(identity.paymentCents - 1) };
    const balanced = { ...remittance, paymentCents: cheaper.paymentCents };
    assert.equal(
      await unit.recordPayment({ ...payment, identity: cheaper, remittance: balanced }),
      'new',
      'another amount is another payment',
    );
    assert.equal(await unit.recordClaimLines(identity, lines), true);
    assert.equal(await unit.recordClaimLines(identity, [{ ...line, occurrence: 3, claimId: undefined }, ...lines]), false);
    assert.equal(
      await unit.recordClaimLines(identity, [{ ...line, occurrence: 3, claimId: undefined }]),
      true,
      'none of the refused stayed',
    );
    assert.equal(await unit.recordClaimLines(cheaper, lines), true);
  });
});

test('an acknowledgement is kept once, however often it is saved', async () => {
  await practice.work(async (unit) => {
    const fileId = await receiveSample(unit, `TA1~${randomUUID()}`);
    const one = { kind: 'interchange', interchangeControlNumber: '000000001', outcome: 'accepted', noteCode: '000' } as const;
    await unit.saveAcknowledgement(fileId, undefined, one);
    await unit.saveAcknowledgement(fileId, undefined, {
      noteCode: '000',
      outcome: 'accepted',
      interchangeControlNumber: '000000001',
      kind: 'interchange',
    });
    await unit.saveAcknowledgement(fileId, undefined, { ...one, noteCode: '001' });
  });
  const { rows } = await withDatabase(practice.database.superuserUrl, (db) =>
    sql<{
      count: number;
    }>`select count(*) as count from acknowledgement where organization_id = ${practice.organizationId}`.execute(db),
  );
  assert.deepEqual(rows, [{ count: 2 }]);
});
