import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { currentNote } from '../claims/encounter.ts';
import { openPractice, type SamplePractice } from './sample-practice.ts';
import { fileOf, incoming, ref, someone, take, visit } from './test-intake.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const outcomesOf = (run: Awaited<ReturnType<typeof take>>) =>
  run.outcomes.map(({ outcome, visits }) => `${outcome} ${visits}`).join(', ');

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
  assert.equal(file.patient.name.last, 'Lastp1');
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
