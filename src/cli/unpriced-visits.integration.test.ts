/** Visits that cannot be priced are put before a person and do not stop, slow or hide those that can. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { billEncounters } from '../app/bill-encounters.ts';
import { codeEncounters } from '../app/code-encounters.ts';
import { CHUNK } from '../app/day.ts';
import type { Store } from '../app/ports.ts';
import { recordVisits, type VisitRecord } from '../app/record-visits.ts';
import type { AppointmentId, EncounterId } from '../claims/identifiers.ts';
import { demoOffice, truthCoder } from '../practice/office.ts';
import type { Visit } from '../practice/compose-visit.ts';
import { demoPractice } from '../practice/visits.ts';
import { closeAndVerify, openedWork, openTestOffice, SENT_ON } from './test-office.ts';

const VISITS = [...demoPractice({ seed: 11, claims: 60 }).days()].flatMap((day) => day.visits);
const UNPRICED = CHUNK + 10;

const visitOf = (scenario: string, after = ''): Visit => {
  const visit = VISITS.find((v) => v.scenario === scenario && v.encounter.serviceDate > after);
  assert.ok(visit, `the sample practice has a later visit of the kind ${scenario}`);
  return visit;
};

const recordOf = ({ person, coverages, appointment, authorization, encounter }: Visit): VisitRecord => ({
  patient: person.patient,
  coverages,
  appointment,
  authorization,
  encounter,
});

/** The same visit again, as another one. */
const another = (visit: Visit): Visit => {
  const appointmentId = randomUUID() as AppointmentId;
  return {
    ...visit,
    appointment: { ...visit.appointment, appointmentId },
    encounter: { ...visit.encounter, encounterId: randomUUID() as EncounterId },
  };
};

test('more visits without a price than one transaction holds do not hide the visit behind them, today or tomorrow', async () => {
  const office = await openTestOffice();
  const unpriced = visitOf('injection');
  const priced = visitOf('office-established', unpriced.encounter.serviceDate);
  const visits = [...Array.from({ length: UNPRICED }, () => another(unpriced)), priced];
  const coders = new Map(visits.map((visit) => [visit.encounter.encounterId, visit]));
  let transactions = 0;
  const counted: Store = {
    transact: (actor, work) => {
      transactions += 1;
      return office.store.transact(actor, work);
    },
  };
  const plain = office.day(SENT_ON);
  const procedures = new Set(
    truthCoder(unpriced)({ encounter: undefined as never, suggestions: [] }).procedures.map((p) => p.procedure),
  );
  const kept = new Set(truthCoder(priced)({ encounter: undefined as never, suggestions: [] }).procedures.map((p) => p.procedure));
  const { chargeMaster } = demoOffice();
  const day = office.day(SENT_ON, {
    store: counted,
    coder: (id) => {
      const visit = coders.get(id);
      return visit === undefined ? undefined : truthCoder(visit);
    },
    office: {
      ...plain.office,
      chargeMaster: {
        ...chargeMaster,
        items: chargeMaster.items.filter((item) => !procedures.has(item.procedure) || kept.has(item.procedure)),
      },
    },
  });
  await recordVisits(day, visits.map(recordOf));
  assert.equal((await codeEncounters(day)).decided, visits.length);

  transactions = 0;
  const billed = await billEncounters(day);
  assert.deepEqual([billed.stopped, billed.ready.length + billed.held], [UNPRICED, 1]);
  assert.ok(transactions <= 3, `${transactions} transactions`);
  const work = await openedWork(office);
  assert.equal(work.filter((item) => item.kind === 'no-price').length, UNPRICED);

  transactions = 0;
  assert.deepEqual(await billEncounters(day), { ready: [], held: 0, selfPay: 0, stopped: UNPRICED });
  assert.ok(transactions <= 3, `${transactions} transactions`);
  assert.equal((await openedWork(office)).length, work.length, 'nothing is asked twice');
  assert.deepEqual(await closeAndVerify(office), []);
});
