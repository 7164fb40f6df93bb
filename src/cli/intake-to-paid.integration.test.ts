/** What other systems send, carried to the payer's money: a FHIR record, a note without its patient, a migration list. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { assignVisit } from '../app/assign-visit.ts';
import { decideEncounter } from '../app/decide-encounter.ts';
import { sendOut, takeIn as takeAnswersIn } from '../app/run-day.ts';
import { signNote } from '../app/sign-note.ts';
import { takeIn } from '../app/take-in.ts';
import type { IntakeRun } from '../app/views/intake.ts';
import { currentNote } from '../claims/encounter.ts';
import { asHcpcs, asIcd10, type EncounterId } from '../claims/identifiers.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import type { IntakeFormat } from '../app/intake-ports.ts';
import { addDays } from '../kernel/plain-date.ts';
import { assert as must } from '../kernel/result.ts';
import { CLINIC, DR_OKAFOR, PPO } from '../practice/facts.ts';
import { demoPractice } from '../practice/visits.ts';
import { openTestOffice, SENT_ON, type TestOffice } from './test-office.ts';

let office: TestOffice;
let folder: string;
before(async () => {
  office = await openTestOffice();
  folder = await mkdtemp(join(tmpdir(), 'claimwright-paid-'));
});
after(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

/** Members of the sandbox's PPO, whom our books do not know yet. */
const MEMBERS = [...demoPractice({ seed: 11, claims: 60 }).days()]
  .flatMap((day) => day.visits)
  .map(({ person }) => person)
  .filter(({ coverages, trait }) => trait === 'regular' && coverages.length === 1 && coverages[0]?.payerId === PPO.payerId);
const [first, second] = [...new Map(MEMBERS.map((person) => [person.patient.patientId, person])).values()];
must(first !== undefined && second !== undefined, 'the sample practice has two members of the PPO');

async function taken(name: string, format: IntakeFormat, text: string): Promise<IntakeRun> {
  await writeFile(join(folder, name), text);
  const files = await intakeFilesOf([join(folder, name)], format);
  const runId = randomUUID();
  await office.work((unit) => unit.openIntake({ runId, system: format, billableFrom: addDays(SENT_ON, -180), files }));
  await takeIn({ day: office.day(SENT_ON), timeZone: 'America/New_York', open: () => files[0], begin: () => {}, show: () => {} });
  const run = await office.work((unit) => unit.intakeRun(runId));
  must(run !== undefined, 'the run was opened');
  return run;
}

/** The clinician signs, the coder decides: hypertension and an office visit, with evidence out of the note. */
async function signAndCode(encounterId: EncounterId): Promise<void> {
  const day = office.day(SENT_ON);
  const [file] = await office.work((unit) => unit.encounterFiles([encounterId]));
  must(file !== undefined, 'the visit is in the books');
  const note = currentNote(file.encounter);
  if (note.status === 'unsigned') {
    const read = { noteVersion: note.version, noteSha256: note.sha256 };
    assert.equal((await signNote(day, encounterId, { read, signedBy: DR_OKAFOR.providerId }))?.ok, true);
  }
  const start = note.text.toLowerCase().indexOf('hypertension');
  assert.ok(start >= 0);
  const words = note.text.slice(start, start + 12);
  const decided = await decideEncounter(day, {
    encounterId,
    decidedBy: 'coder',
    input: {
      revision: 'none',
      noteVersion: note.version + (note.status === 'unsigned' ? 1 : 0),
      noteSha256: note.sha256,
      diagnoses: [{ code: asIcd10('I10'), evidence: [{ start, end: start + 12, words }] }],
      procedures: [{ procedure: asHcpcs('99213'), modifiers: [], units: 1, diagnosisPointers: [1] }],
    },
  });
  assert.deepEqual(decided?.ok === true ? decided.value.outcome.kind : decided, 'claim');
}

/** Both sides work until the payer has paid; the states of the practice's claims. */
async function untilPaid(): Promise<readonly string[]> {
  for (let on = SENT_ON; on <= addDays(SENT_ON, 20); on = addDays(on, on < addDays(SENT_ON, 2) ? 1 : 6)) {
    await office.work((unit) => unit.setToday(on));
    await sendOut(office.day(on));
    for (const file of await office.payersUntil(on)) await office.drop(file.name, file.text);
    await takeAnswersIn(office.day(on));
  }
  return (await office.rows<{ state: string }>('claim', 'state')).map(({ state }) => state);
}

const visitOf = async (system: string, type: string, id: string): Promise<EncounterId> => {
  const [link] = await office.work((unit) => unit.incomingLinks([{ system, type, id }]));
  must(link !== undefined, 'the visit was entered');
  return link.nounId as EncounterId;
};

const [cover] = first.coverages;
const FHIR = JSON.stringify({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resourceType: 'Patient',
      id: 'p1',
      name: [{ family: first.patient.name.last, given: [first.patient.name.first] }],
      birthDate: first.patient.birthDate,
      gender: first.patient.sex === 'F' ? 'female' : 'male',
      address: [
        {
          line: [first.patient.address.street],
          city: first.patient.address.city,
          state: first.patient.address.state,
          postalCode: first.patient.address.zip,
        },
      ],
    },
    {
      resourceType: 'Coverage',
      id: 'cov1',
      status: 'active',
      beneficiary: { reference: 'Patient/p1' },
      subscriberId: cover?.subscriber.memberId,
      relationship: { coding: [{ code: 'self' }] },
      payor: [{ display: PPO.name }],
    },
    { resourceType: 'Practitioner', id: 'dr', identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: DR_OKAFOR.npi }] },
    { resourceType: 'Location', id: 'here', name: CLINIC.name },
    {
      resourceType: 'Encounter',
      id: 'e1',
      status: 'finished',
      class: { code: 'AMB' },
      subject: { reference: 'Patient/p1' },
      participant: [{ individual: { reference: 'Practitioner/dr' } }],
      location: [{ location: { reference: 'Location/here' } }],
      period: { start: '2026-02-02T10:00:00-05:00', end: '2026-02-02T10:30:00-05:00' },
    },
    {
      resourceType: 'Condition',
      id: 'c1',
      subject: { reference: 'Patient/p1' },
      encounter: { reference: 'Encounter/e1' },
      verificationStatus: { coding: [{ code: 'confirmed' }] },
      code: {
        coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'I10', display: 'Essential (primary) hypertension' }],
      },
    },
  ].map((resource) => ({ resource })),
});

const NOTE = `Chief complaint: follow-up of blood pressure.
History of present illness: feels well, takes lisinopril every day.
Assessment and plan: Hypertension, controlled. Continue lisinopril.
`;

test('a FHIR record, a list of patients and a note become claims that the payer pays', async () => {
  const record = await taken('record.json', 'fhir', FHIR);
  assert.deepEqual(
    record.outcomes.map(({ outcome, visits }) => `${outcome} ${visits}`),
    ['to-sign 1'],
  );
  await signAndCode(await visitOf('fhir', 'Encounter', 'e1'));

  const { patient, coverages } = second;
  const rows = [
    [
      'Chart Number',
      'Last Name',
      'First Name',
      'DOB',
      'Sex',
      'Address',
      'City',
      'State',
      'Zip',
      'Primary Insurance',
      'Primary Member ID',
    ],
    [
      ...['OLD77', patient.name.last, patient.name.first, patient.birthDate, patient.sex, patient.address.street],
      ...[patient.address.city, patient.address.state, patient.address.zip, PPO.name, coverages[0]?.subscriber.memberId ?? ''],
    ],
  ];
  const list = await taken('patients.csv', 'patients', rows.map((row) => row.map((field) => `"${field}"`).join(',')).join('\n'));
  assert.equal(list.rejected, 0);
  const ours = await office.work((unit) => unit.patientsWithTerms(['old77']));
  must(ours[0] !== undefined, 'the patient of the list is found by the old chart number');

  const note = await taken('visit.txt', 'note', NOTE);
  assert.deepEqual(
    note.outcomes.map(({ outcome }) => outcome),
    ['stopped'],
  );
  const [waiting] = await office.work((unit) => unit.stoppedVisits({ runId: note.runId, limit: 5 }));
  must(waiting !== undefined, 'the note waits for its patient');
  const { system, type, id } = waiting;
  const assigned = await assignVisit(office.day(SENT_ON), {
    ...{ system, type, id, patientId: ours[0].patientId, serviceDate: addDays(SENT_ON, -1) },
    ...{ providerId: DR_OKAFOR.providerId, locationId: CLINIC.locationId },
  });
  assert.equal(assigned.ok, true);
  if (assigned.ok) await signAndCode(assigned.value.encounterId);

  assert.deepEqual(await untilPaid(), ['adjudicated', 'adjudicated']);
  const payments = await office.rows<{ payment_cents: string }>('remittance_payment', 'payment_cents');
  assert.ok(payments.some(({ payment_cents }) => Number(payment_cents) > 0));
});
