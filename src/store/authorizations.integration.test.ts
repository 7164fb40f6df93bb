import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { ClaimIn } from '../claims/claim.ts';
import { type Authorization, authorizationSchema } from '../claims/encounter.ts';
import type { Hcpcs } from '../claims/identifiers.ts';
import { sharedDatabase } from './create-database.ts';
import {
  DAY,
  openPractice,
  readyRecord,
  type SamplePractice,
  type SampleVisit,
  sampleVisit,
  saveVisit,
  testServer,
} from './sample-practice.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice({ database: await sharedDatabase({ adminUrl: testServer() }) });
});
after(() => practice.store.close());

/** Authorized: three of the visit's own procedure. */
function authorized(visit: SampleVisit): Authorization {
  const { payer, lines } = visit.claim.body;
  return authorizationSchema.parse({
    authorizationId: randomUUID(),
    patientId: visit.patient.patientId,
    payerId: payer.payerId,
    number: 'AU1',
    procedures: lines.map((line) => line.procedure),
    unitsAuthorized: 3,
    unitsUsed: 1,
    from: '2026-01-01',
    to: '2026-12-31',
  });
}

/** Another visit of the same patient under the same authorization. */
function again(
  first: SampleVisit,
  { authorizationId }: Authorization,
  change: Partial<ClaimIn<'ready'>['body']> = {},
): SampleVisit {
  const { patientId } = first.patient;
  const other = sampleVisit();
  const { body } = other.claim;
  return {
    ...other,
    patient: first.patient,
    coverage: first.coverage,
    encounter: { ...other.encounter, patientId, authorizationId },
    claim: {
      ...other.claim,
      body: {
        ...body,
        patient: first.claim.body.patient,
        coverage: first.coverage,
        authorizationNumber: 'AU1',
        lines: body.lines.map((line) => ({ ...line, units: 2 })),
        ...change,
      },
    },
    entry: { ...other.entry, legs: other.entry.legs.map((leg) => ({ ...leg, patientId })) },
  };
}

const usedBy = async (visit: SampleVisit): Promise<number | undefined> =>
  practice.work(async (unit) => (await unit.encounterFiles([visit.encounter.encounterId]))[0]?.authorization?.unitsUsed);

test('an authorization is used up by the patient’s other claims that carry its number, until they are held, replaced or refused', async () => {
  const first = sampleVisit();
  const authorization = authorized(first);
  const [earlier, later, elsewhere] = [
    again(first, authorization),
    again(first, authorization),
    again(first, authorization, { lines: first.claim.body.lines.map((line) => ({ ...line, procedure: '71046' as Hcpcs })) }),
  ];
  await practice.work(async (unit) => {
    await unit.savePatients([first.patient]);
    await unit.saveAuthorizations([authorization]);
    for (const visit of [earlier, elsewhere]) await saveVisit(unit, visit);
    await unit.saveEncounters([later.encounter]);
  });
  assert.equal(await usedBy(later), 3);
  // Its own claim is no other's: a correction may carry the number again.
  assert.equal(await usedBy(earlier), 1);
  await practice.work((unit) =>
    unit.saveClaims([
      {
        ...readyRecord(earlier),
        claim: { state: 'held', body: earlier.claim.body, heldOn: DAY, findings: earlier.claim.warnings },
      },
    ]),
  );
  assert.equal(await usedBy(later), 1);
});
