import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { ClaimIn } from '../claims/claim.ts';
import { claimSchema } from '../claims/claim.ts';
import { isFinished } from '../claims/lifecycle.ts';
import { addDays, plainDate } from '../kernel/plain-date.ts';
import { CLAIM_MOVES } from './claim-moves.ts';
import { withDatabase } from './connection.ts';
import { openStore } from './open-store.ts';
import {
  clock as sampleClock,
  DAY,
  entropy,
  openPractice,
  readyRecord,
  type SamplePractice,
  sampleVisit,
  saveVisit,
} from './sample-practice.ts';
import type { StoreFailure } from './store-failure.ts';
import { said } from '../kernel/said.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const refused = (code: string) => (error: StoreFailure) => error.code === code;

test('a visit comes back as it was saved, from the patient to the claim', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  await practice.work(async (unit) => {
    assert.deepEqual(await unit.patient(visit.patient.patientId), visit.patient);
    const [file] = await unit.encounterFiles([visit.encounter.encounterId]);
    const { patient, encounter, decision } = visit;
    assert.deepEqual(file, { encounter, patient, coverages: [visit.coverage], authorization: undefined, decision });
    assert.deepEqual(await unit.chargesOf([encounter.encounterId]), [visit.charge]);
    const { encounterId, renderingProviderId } = encounter;
    const charged = [{ encounterId, renderingProviderId, charge: visit.charge }];
    const between = (from: number, to: number) =>
      unit.chargesBetween(patient.patientId, {
        from: addDays(encounter.serviceDate, from),
        to: addDays(encounter.serviceDate, to),
      });
    assert.deepEqual([await between(0, 0), await between(-9, 9)], [charged, charged]);
    assert.deepEqual([await between(1, 9), await between(-9, -1)], [[], []]);
    assert.deepEqual(await unit.claim(visit.claim.body.claimId), readyRecord(visit));
    const number = visit.claim.body.patientControlNumber;
    assert.deepEqual([...(await unit.claimsByControlNumber([number])).keys()], [number]);
    assert.deepEqual(await unit.claimsOfEncounters([encounter.encounterId]), [readyRecord(visit)]);
    const on = { patientId: patient.patientId, serviceDate: encounter.serviceDate };
    assert.deepEqual(await unit.liveClaimsOn([on]), [visit.claim.body]);
    assert.deepEqual(await unit.liveClaimsOn([{ ...on, serviceDate: addDays(DAY, 1) }]), []);
    assert.deepEqual(
      (await unit.encountersOfPatient(patient.patientId)).map((f) => f.encounter),
      [encounter],
    );
  });
});

test('what was written elsewhere reads the same here, whatever was written here and came to nothing', async () => {
  const visit = sampleVisit();
  const { claim, encounter, entry } = visit;
  const given = {
    claim: { ...claim, body: { ...claim.body, authorizationNumber: 'A1' } },
    entry: { ...entry, memo: 'Given up' },
  };
  await assert.rejects(
    practice.work(async (unit) => {
      await saveVisit(unit, { ...visit, ...given });
      throw new Error('no');
    }),
  );
  const { database, organizationId } = practice;
  const elsewhere = await openStore({ url: database.applicationUrl, clock: sampleClock, entropy });
  try {
    const actor = { organizationId, actor: 'tester', purpose: 'test' };
    await elsewhere.transact(actor, (unit) => saveVisit(unit, visit));
    for (const store of [practice.store, elsewhere]) {
      await store.transact(actor, async (unit) => {
        assert.deepEqual(await unit.claim(claim.body.claimId), readyRecord(visit));
        assert.deepEqual(await unit.journalOfEncounters([encounter.encounterId]), new Map([[encounter.encounterId, [entry]]]));
      });
    }
  } finally {
    await elsewhere.close();
  }
});

test('the practice comes back as it was saved, and today is the simulated day', async () => {
  await practice.work(async (unit) => {
    const facts = await unit.practice();
    assert.equal(facts.organization.organizationId, practice.organizationId);
    assert.equal(facts.providers.length, 4);
    assert.equal(await unit.today(), DAY);
  });
});

test('without a simulated day, today is the day where the practice is', async () => {
  const { database, organizationId } = await openPractice().then(async (other) => (await other.store.close(), other));
  await withDatabase(database.superuserUrl, (db) =>
    sql`delete from practice_calendar where organization_id = ${organizationId}`.execute(db),
  );
  const late = Date.parse('2026-03-05T03:00:00Z');
  const clock = { nowIso: () => new Date(late).toISOString(), nowMillis: () => late };
  const store = await openStore({ url: database.applicationUrl, clock, entropy: { bytes: (n) => new Uint8Array(n) } });
  try {
    const today = await store.transact({ organizationId, actor: 'tester', purpose: 'test' }, (unit) => unit.today());
    assert.equal(today, '2026-03-04', 'nine in the evening in Chicago');
  } finally {
    await store.close();
  }
});

test('the same save twice changes nothing; a change keeps the older revision readable', async () => {
  const visit = sampleVisit();
  const moved = { ...visit.patient, address: { ...visit.patient.address, street: '1 NEW ST' } };
  await practice.work((unit) => unit.savePatients([visit.patient]));
  await practice.work((unit) => unit.savePatients([visit.patient]));
  await practice.work((unit) => unit.savePatients([moved]));
  const { rows } = await withDatabase(practice.database.superuserUrl, (db) =>
    sql<{ revision: number; street: string }>`
      select revision, document -> 'address' ->> 'street' as street from document_history
       where organization_id = ${practice.organizationId} and noun = 'patient' and document_id = ${visit.patient.patientId}`.execute(
      db,
    ),
  );
  assert.deepEqual(rows, [{ revision: 1, street: visit.patient.address.street }]);
  assert.deepEqual(await practice.work((unit) => unit.patient(visit.patient.patientId)), moved);
});

test('a visit waits for its coder, then for its charges, then for nobody, oldest first and not before its day', async () => {
  const own = await openPractice();
  const [first, second] = [sampleVisit(), sampleVisit()];
  const later = { ...sampleVisit() };
  const tomorrow = { ...later.encounter, serviceDate: addDays(DAY, 1) };
  const older = { ...second.encounter, serviceDate: plainDate('2026-03-01') };
  const ids = (files: readonly { readonly encounter: { readonly encounterId: string } }[]) =>
    files.map((f) => f.encounter.encounterId);
  await own.work(async (unit) => {
    await unit.savePatients([first.patient, second.patient, later.patient]);
    await unit.saveEncounters([first.encounter, older, tomorrow]);
    assert.deepEqual(ids(await unit.encountersToCode(9)), [older.encounterId, first.encounter.encounterId]);
    await unit.saveDecisions([first.decision]);
    assert.deepEqual(ids(await unit.encountersToCode(9)), [older.encounterId]);
    assert.deepEqual(ids(await unit.encountersToCharge(9)), [first.encounter.encounterId]);
    await unit.saveCharges([first.charge]);
    assert.deepEqual(ids(await unit.encountersToCharge(9)), []);
  });
  await own.store.close();
});

test('a claim moves forward through its stages, each kept with its day and actor', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  const submitted: ClaimIn<'submitted'> = {
    state: 'submitted',
    body: visit.claim.body,
    submission: {
      fileName: 'f',
      interchangeControlNumber: '1',
      groupControlNumber: '1',
      transactionControlNumber: '1',
      submittedOn: DAY,
    },
  };
  const dueOn = addDays(DAY, 3);
  await practice.work((unit) => unit.saveClaims([{ claim: submitted, standing: { queue: 'denials', dueOn } }]));
  await practice.work((unit) => unit.saveClaims([{ claim: submitted, standing: { queue: 'denials', dueOn: addDays(DAY, 9) } }]));
  await practice.work(async (unit) => {
    const history = await unit.claimHistory(visit.claim.body.claimId);
    assert.deepEqual(
      history.map((h) => [h.on, h.actor, h.claim.state]),
      [
        [DAY, 'tester', 'ready'],
        [DAY, 'tester', 'submitted'],
      ],
    );
    assert.deepEqual(history[0]?.claim, visit.claim);
    assert.deepEqual(
      (await unit.claimsInState('submitted', 10_000)).filter((c) => c.body.claimId === visit.claim.body.claimId),
      [submitted],
    );
  });
  const again = { ...submitted, submission: { ...submitted.submission, interchangeControlNumber: '2' } };
  const standing = { queue: 'denials', dueOn } as const;
  await assert.rejects(
    practice.work((unit) => unit.saveClaims([{ claim: again, standing }])),
    refused('claim-must-move-forward'),
  );
  await assert.rejects(
    practice.work((unit) => unit.saveClaims([readyRecord(visit)])),
    refused('claim-must-move-forward'),
  );
  const other = { ...submitted, body: { ...submitted.body, placeOfService: '22' as typeof submitted.body.placeOfService } };
  await assert.rejects(
    practice.work((unit) => unit.saveClaims([{ claim: other, standing }])),
    refused('claim-body-must-not-change'),
  );
});

test('an unfinished claim without queue and date is refused, by us and by the table', async () => {
  const visit = sampleVisit();
  await practice.work((unit) => saveVisit(unit, visit));
  const bare = practice.work((unit) => unit.saveClaims([{ claim: visit.claim, standing: undefined }]));
  await assert.rejects(bare, refused('unfinished-claim-must-have-queue-and-date'));
  await withDatabase(practice.database.superuserUrl, (db) =>
    assert.rejects(
      sql`update claim set queue = null, due_on = null
           where organization_id = ${practice.organizationId} and claim_id = ${visit.claim.body.claimId}`.execute(db),
      /claim_unfinished_has_standing/,
    ),
  );
});

test('every state of a claim has its moves, and a finished one goes back to work only where a write-off is undone', () => {
  const states = claimSchema.options.map((option) => option.shape.state.value);
  assert.deepEqual(Object.keys(CLAIM_MOVES).toSorted(), states.toSorted());
  for (const state of states) {
    const back = isFinished(state) ? CLAIM_MOVES[state].filter((to) => !isFinished(to)) : [];
    assert.deepEqual(back, state === 'closed' ? ['held', 'rejected', 'submitted', 'accepted'] : [], state);
  }
});

test('overdue claims are those past their date that nobody has on a list', async () => {
  const own = await openPractice();
  const visit = sampleVisit();
  const { claimId } = visit.claim.body;
  await own.work((unit) => saveVisit(unit, visit));
  await own.work(async (unit) => {
    assert.equal((await unit.overdueClaims(DAY, 9)).length, 0, 'due today is not overdue');
    assert.equal((await unit.overdueClaims(addDays(DAY, 1), 9)).length, 1);
    assert.deepEqual([(await unit.waiting(DAY)).overdue, (await unit.waiting(addDays(DAY, 1))).overdue], [false, true]);
    const order = {
      queue: 'billing',
      kind: 'no-answer',
      reason: said('r {n}', { n: 1 }),
      nextAction: said('n'),
      openedOn: DAY,
      dueOn: DAY,
      claimId,
    } as const;
    await unit.openWork([order, order]);
    await unit.openWork([{ ...order, reason: said('again') }]);
    assert.deepEqual(
      (await unit.openWorkItems('billing', 9)).map((item) => item.reason),
      [order.reason],
    );
    assert.equal((await unit.overdueClaims(addDays(DAY, 1), 9)).length, 0);
    assert.equal((await unit.waiting(addDays(DAY, 1))).overdue, false, 'somebody has it on a list');
    await unit.closeWork({ claimId, kind: 'no-answer' });
    assert.deepEqual(await unit.openWorkItems(undefined, 9), []);
    await unit.openWork([order]);
    assert.equal((await unit.openWorkItems(undefined, 9)).length, 1, 'a finished order can come again');
  });
  await own.store.close();
});

test('an error text of the store holds no value of the patient', async () => {
  const [one, two] = [sampleVisit(), sampleVisit()];
  const clash = { ...two.patient, chartNumber: one.patient.chartNumber };
  await practice.work((unit) => unit.savePatients([one.patient]));
  await assert.rejects(
    practice.work((unit) => unit.savePatients([clash])),
    (error: StoreFailure) => {
      assert.equal(error.code, 'chart-number-must-be-unique');
      assert.ok(!JSON.stringify([Object.entries(error), error.message, error.stack]).includes(one.patient.chartNumber));
      return true;
    },
  );
});

test('work that goes on after a failed statement is refused instead of silently undone', async () => {
  const [one, two] = [sampleVisit(), sampleVisit()];
  const clash = { ...two.patient, chartNumber: one.patient.chartNumber };
  const careless = practice.work(async (unit) => {
    await unit.savePatients([one.patient]);
    await unit.savePatients([clash]).catch(() => undefined);
    return 'all is well';
  });
  await assert.rejects(careless, refused('transaction-must-end-at-its-first-failure'));
});
