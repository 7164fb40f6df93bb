import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { currentNote } from '../claims/encounter.ts';
import type { PatientId } from '../claims/identifiers.ts';
import type { Said } from '../kernel/said.ts';
import { PROVIDERS } from '../claims/sketch-defaults.ts';
import { openPractice, type SamplePractice } from './sample-practice.ts';
import { assignVisit } from '../app/assign-visit.ts';
import { dayOf, fileOf, incoming, ref, someone, take, visit } from './test-intake.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const outcomesOf = (run: Awaited<ReturnType<typeof take>>) =>
  run.outcomes.map(({ outcome, visits }) => `${outcome} ${visits}`).join(', ');

/** What a reason says is missing. */
const missingIn = (reason: Said | undefined): readonly string[] =>
  ((reason?.values?.['missing'] ?? []) as readonly { readonly text: string }[]).map(({ text }) => text);

const filesOf = async (patientId: string) =>
  practice.work(async (unit) => {
    const links = await unit.incomingLinks([{ system: 'clinic', type: 'Encounter', id: patientId }]);
    return unit.encounterFiles(links.map((link) => link.nounId as never));
  });

test('a patient and a visit with facts alone become a chart and a visit whose record waits for its clinician', async () => {
  const condition = incoming('condition', 'c1', {
    patient: ref('Patient/p1'),
    encounter: ref('Encounter/v1'),
    codes: [{ system: 'icd-10-cm', code: 'I10', display: 'Essential (primary) hypertension' }],
  });
  const run = await take(practice, [fileOf([someone('p1'), visit('v1', 'p1'), condition])]);
  assert.equal(run.state, 'done');
  assert.equal(outcomesOf(run), 'to-sign 1');
  const [file] = await filesOf('v1');
  assert.ok(file !== undefined);
  assert.equal(file.patient.address.street, 'p1 Elm St');
  assert.equal(file.patient.address.state, 'WI');
  assert.deepEqual(
    file.patient.history.problems.map((p) => p.icd10),
    ['I10'],
  );
  const note = currentNote(file.encounter);
  assert.equal(note.status, 'unsigned');
  assert.match(note.text, /Assessment:\n- Essential \(primary\) hypertension \(ICD-10-CM I10\)/);
  assert.deepEqual(
    run.work.map(({ kind, open }) => `${kind} ${open}`),
    ['unsigned-note 1', 'estimate-due 1'],
  );
});

test('the same file again changes nothing, and the same records in another file neither', async () => {
  const items = [someone('s1'), visit('sv1', 's1')];
  await take(practice, [fileOf(items)]);
  const [before] = await filesOf('sv1');
  const again = await take(practice, [fileOf(items)]);
  assert.deepEqual(
    again.fileList.map(({ state }) => state),
    ['known'],
  );
  const other = await take(practice, [fileOf([...items, someone('s2')], 'b.json')]);
  assert.deepEqual(
    other.counts.map(({ recordKind, new: fresh, unchanged }) => `${recordKind} ${fresh} ${unchanged}`),
    ['encounter 0 1', 'patient 1 1'],
  );
  assert.deepEqual((await filesOf('sv1'))[0], before);
});

test('a newer version brings the chart up to date, and one that comes late never does', async () => {
  const address = (zip: string) => ({ addresses: [{ use: 'home', lines: ['9 Oak Rd'], city: 'Madison', state: 'WI', zip }] });
  await take(practice, [
    fileOf([someone('n1', { ...address('53704'), lastUpdated: '2026-01-01T00:00:00Z' }), visit('nv1', 'n1')]),
  ]);
  await take(practice, [fileOf([someone('n1', { ...address('53705'), lastUpdated: '2026-02-01T00:00:00Z' })])]);
  assert.equal((await filesOf('nv1'))[0]?.patient.address.zip, '53705');
  const late = await take(practice, [fileOf([someone('n1', { ...address('53706'), lastUpdated: '2026-01-15T00:00:00Z' })])]);
  assert.equal(late.counts[0]?.older, 1);
  assert.equal((await filesOf('nv1'))[0]?.patient.address.zip, '53705');
});

test('what a person changed is not overwritten: both stand, and somebody is told', async () => {
  const address = (zip: string) => ({ addresses: [{ use: 'home', lines: ['9 Ash Rd'], city: 'Madison', state: 'WI', zip }] });
  await take(practice, [fileOf([someone('h1', address('53704')), visit('hv1', 'h1')])]);
  const [file] = await filesOf('hv1');
  assert.ok(file !== undefined);
  await practice.work((unit) => unit.savePatients([{ ...file.patient, language: 'fr' }]));
  const run = await take(practice, [fileOf([someone('h1', address('53711'))])]);
  assert.deepEqual(
    run.work.filter(({ kind }) => kind === 'incoming-changed').map(({ open }) => open),
    [1],
  );
  const [now] = await filesOf('hv1');
  assert.equal(now?.patient.address.zip, '53704');
  assert.equal(now?.patient.language, 'fr');
});

test('visits, patients and practitioners may come in any order and in different files', async () => {
  const run = await take(practice, [
    fileOf([visit('ov1', 'o1', { participants: [{ person: ref('Practitioner/dr1'), role: 'PPRF' }] })], 'encounters.ndjson'),
    fileOf([someone('o1')], 'patients.ndjson'),
  ]);
  assert.equal(outcomesOf(run), 'question 1');
  const [question] = await practice.work((unit) => unit.intakeQuestions({ isOpen: true, runId: run.runId, limit: 5 }));
  assert.equal(question?.kind, 'which-provider');
  assert.equal(question?.visits, 1);
});

test('a visit whose patient never came stops, and goes on when the patient comes', async () => {
  const first = await take(practice, [fileOf([visit('dv1', 'd1')])]);
  assert.equal(outcomesOf(first), 'stopped 1');
  assert.deepEqual(
    first.work.map(({ kind, open }) => `${kind} ${open}`),
    ['incoming-visit 1'],
  );
  await take(practice, [fileOf([someone('d1')])]);
  assert.ok((await filesOf('dv1'))[0] !== undefined);
  const now = await practice.work((unit) => unit.intakeRun(first.runId));
  assert.deepEqual(
    now?.work.map(({ kind, open, done }) => `${kind} ${open} ${done}`),
    ['unsigned-note 1 0', 'estimate-due 1 0', 'incoming-visit 0 1'].filter((line) => !line.startsWith('estimate')),
  );
});

const outcomeOf = async (id: string, patient: string, fields: Record<string, unknown>, of: Record<string, unknown> = {}) => {
  const run = await take(practice, [fileOf([someone(patient, of), visit(id, patient, fields)])]);
  const [row] = run.outcomes;
  return `${row?.outcome}: ${row?.reason.text}`;
};

test('each visit that cannot be billed says why', async () => {
  assert.match(await outcomeOf('k1', 'kp1', { status: 'cancelled' }), /^not-billable: The visit was cancelled/);
  assert.match(await outcomeOf('k2', 'kp2', { status: 'planned', from: '2026-04-01' }), /^not-billable: The visit is planned/);
  assert.match(await outcomeOf('k3', 'kp3', { from: '2026-04-01' }), /^not-billable: The visit lies in the future/);
  assert.match(await outcomeOf('k4', 'kp4', { class: 'IMP' }), /^stopped: A hospital stay/);
  assert.match(await outcomeOf('k5', 'kp5', { from: '1850-01-01' }), /^history: /);
  assert.match(
    await outcomeOf('k6', 'kp6', {}, { deathDate: '2026-01-01' }),
    /^stopped: The visit lies after the patient’s death/,
  );
  assert.match(
    await outcomeOf('k7', 'kp7', {}, { birthDate: '2026-03-05', names: [{ use: 'official', last: 'Newborn', first: 'Ulrike' }] }),
    /^stopped: The visit lies before the patient was born/,
  );
  assert.match(await outcomeOf('k8', 'kp8', { class: 'VR' }), /^stopped: The visit was by video/);
  assert.match(await outcomeOf('k9', 'kp9', { from: undefined }), /^stopped: The visit lacks \{missing\}/);
  assert.match(await outcomeOf('k10', 'kp10', {}, { birthDate: undefined }), /^question: Whether the patient is one of ours/);
});

test('notes without a day whose person has no birth date are one piece of work each, and one answer tells who the person is', async () => {
  const nobody = { names: [{ use: 'official', last: 'Undated', first: 'Ottilie' }], birthDate: undefined, addresses: [] };
  const files = [fileOf([someone('nd1', nobody), ...['nd1a', 'nd1b'].map((id) => visit(id, 'nd1', { from: undefined }))])];
  const run = await take(practice, files);
  assert.deepEqual(
    run.work.map(({ kind, open }) => `${kind} ${open}`),
    ['incoming-visit 2'],
  );
  assert.equal(run.openQuestions, 0);
  const missing = run.outcomes[0]?.reason.values?.['missing'] as readonly { readonly text: string }[];
  assert.deepEqual(
    missing.map(({ text }) => text),
    ['the birth date', 'an address in the United States', 'the day of the visit'],
  );
  await take(practice, [fileOf([someone('nd2')], 'known.json')]);
  const [known] = await practice.work((unit) => unit.incomingLinks([{ system: 'clinic', type: 'Patient', id: 'nd2' }]));
  assert.ok(known !== undefined);
  const day = dayOf(practice);
  const [provider, place] = [day.office.practice.providers[0], day.office.practice.locations[0]];
  assert.ok(provider !== undefined && place !== undefined);
  const assigned = await assignVisit(day, {
    ...{ system: 'clinic', type: 'Encounter', id: 'nd1a', patientId: known.nounId as PatientId },
    ...{ serviceDate: '2026-02-02' as never, providerId: provider.providerId, locationId: place.locationId },
  });
  assert.equal(assigned.ok, true);
  await take(practice, files);
  const links = await practice.work((unit) => unit.incomingLinks([{ system: 'clinic', type: 'Patient', id: 'nd1' }]));
  assert.deepEqual(
    links.map(({ nounId, how }) => [nounId, how]),
    [[known.nounId, 'said-same']],
  );
  // The other note now lacks its day alone.
  const now = await practice.work((unit) => unit.intakeRun(run.runId));
  const stopped = now?.outcomes.find(({ outcome }) => outcome === 'stopped');
  assert.deepEqual(missingIn(stopped?.reason), ['the day of the visit']);
});

test('an appointment to come is booked with its clinician, place and time; one that lacks something is the desk’s; a past one is a record', async () => {
  const appointment = (id: string, fields: Record<string, unknown>) =>
    incoming('appointment', id, {
      ...{ patient: ref('Patient/ap1'), status: 'booked', on: '2026-04-02', time: '09:30', minutes: 20, reason: 'Check-up' },
      ...fields,
    });
  const name = Object.values(PROVIDERS)[0]?.name;
  const doctor = { practitioner: { identifier: 'none', display: `${name?.first} ${name?.last}` } };
  const run = await take(practice, [
    fileOf([
      someone('ap1'),
      appointment('a1', doctor),
      appointment('a2', { ...doctor, time: undefined, status: 'proposed' }),
      appointment('a3', { ...doctor, on: '2026-01-02' }),
      appointment('a4', { ...doctor, status: 'cancelled' }),
    ]),
  ]);
  assert.deepEqual(run.counts.find(({ recordKind }) => recordKind === 'appointment')?.new, 4);
  const booked = async () =>
    practice.work(async (unit) => {
      const [link] = await unit.incomingLinks([{ system: 'clinic', type: 'Patient', id: 'ap1' }]);
      assert.ok(link !== undefined);
      const patientId = link.nounId as PatientId;
      return { rows: await unit.appointmentRows(patientId, 10), work: await unit.openWorkOfPatient(patientId) };
    });
  const first = await booked();
  assert.deepEqual(
    first.rows.map(({ date, time, minutes, reason }) => `${date} ${time} ${minutes} ${reason}`),
    ['2026-04-02 09:30 20 Check-up'],
  );
  const [order] = first.work.filter(({ kind }) => kind === 'appointment-to-book');
  assert.deepEqual(missingIn(order?.reason), ['a confirmation', 'the time of day']);
  // The sender cancels the one and confirms the other.
  await take(practice, [
    fileOf(
      [
        appointment('a1', { ...doctor, status: 'cancelled', version: '2' }),
        appointment('a2', { ...doctor, version: '2', on: '2026-05-04' }),
      ],
      'b.json',
    ),
  ]);
  const then = await booked();
  assert.deepEqual(
    then.rows.map(({ date, time }) => `${date} ${time}`),
    ['2026-05-04 09:30'],
  );
  assert.deepEqual(
    then.work.filter(({ kind }) => kind === 'appointment-to-book'),
    [],
  );
});

test('for a minor whose guarantor did not come the desk is asked who answers for the bill, once', async () => {
  const young = { birthDate: '2008-03-06', names: [{ use: 'official', last: 'Younger', first: 'Quentin' }] };
  const grown = { birthDate: '2008-03-05', names: [{ use: 'official', last: 'Grownup', first: 'Wilhelmina' }] };
  const guided = {
    ...{ birthDate: '2015-01-05', names: [{ use: 'official', last: 'Guided', first: 'Balthasar' }] },
    guarantor: { relationship: 'parent', name: { use: 'official', last: 'Guided', first: 'Nora' } },
  };
  const all = [someone('m1', young), someone('m2', grown), someone('m3', guided)];
  const run = await take(practice, [fileOf(all)]);
  assert.deepEqual(
    run.work.map(({ kind, open }) => `${kind} ${open}`),
    ['guarantor-needed 1'],
  );
  await take(practice, [fileOf(all, 'again.json')]);
  const same = await practice.work((unit) => unit.intakeRun(run.runId));
  assert.deepEqual(
    same?.work.map(({ kind, open }) => `${kind} ${open}`),
    ['guarantor-needed 1'],
  );
});

test('an earlier day for billing looks at visits kept as history again, counts them with that run, and says so', async () => {
  const files = [fileOf([someone('h1'), visit('h1a', 'h1', { from: '2024-02-02' }), visit('h1b', 'h1', { from: '2026-02-02' })])];
  const first = await take(practice, files);
  assert.deepEqual(first.outcomes.map(({ outcome, visits }) => `${outcome} ${visits}`).toSorted(), ['history 1', 'to-sign 1']);
  const again = await take(practice, files, { billableFrom: '2024-01-01' });
  assert.equal(again.fileList[0]?.state, 'known');
  assert.equal(outcomesOf(again), 'to-sign 1');
  assert.match(again.fileList[0]?.notices[0]?.text ?? '', /kept as history are looked at again/);
  assert.equal(again.fileList[0]?.notices[0]?.values?.['visits'], 1);
  const third = await take(practice, files, { billableFrom: '2024-01-01' });
  assert.deepEqual([third.visits, third.fileList[0]?.notices.length], [0, 0]);
});

test('somebody who looks like one of ours is asked about, and nothing is merged before the answer', async () => {
  const who = { names: [{ use: 'official', last: 'Kowalczyk', first: 'William' }], birthDate: '1971-04-09', sex: 'M' };
  await take(practice, [fileOf([someone('w1', who), visit('wv1', 'w1')])]);
  const second = { ...who, names: [{ use: 'official', last: 'Kowalczyk', first: 'Bill' }], birthDate: '1971-09-04' };
  const run = await take(
    practice,
    [fileOf([someone('w2', { ...second, system: 'hospital' }), visit('wv2', 'w2', { system: 'hospital' })])],
    { system: 'hospital' },
  );
  assert.equal(outcomesOf(run), 'question 1');
  const [question] = await practice.work((unit) => unit.intakeQuestions({ runId: run.runId, limit: 5 }));
  assert.equal(question?.person?.name, 'Kowalczyk, Bill');
  const [candidate] = question?.candidates ?? [];
  assert.deepEqual(
    candidate?.fields
      .filter(({ finding }) => finding !== 'absent' && finding !== 'different')
      .map(({ field, finding }) => `${field} ${finding}`),
    ['last same', 'first nickname', 'birthDate swapped', 'sex same', 'address similar'],
  );
  const [mine] = await filesOf('wv1');
  assert.equal(candidate?.patientId, mine?.patient.patientId);
});
