import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { assignVisit } from '../app/assign-visit.ts';
import { answerQuestion } from '../app/answer-intake.ts';
import { takeIn } from '../app/take-in.ts';
import type { AnswerQuestion, IntakeQuestion } from '../app/views/intake.ts';
import type { PatientId } from '../claims/identifiers.ts';
import { LOCATION, PROVIDERS } from '../claims/sketch-defaults.ts';
import { DAY, openPractice, type SamplePractice } from './sample-practice.ts';
import { dayOf, fileOf, incoming, ref, someone, take, visit } from './test-intake.ts';

let practice: SamplePractice;
before(async () => {
  practice = await openPractice();
});
after(() => practice.store.close());

const NEW_IDS = { patientId: () => randomUUID() as PatientId, chartNumber: () => `N${randomUUID().slice(0, 8)}` };

const answered = async (question: IntakeQuestion, answer: AnswerQuestion) => {
  const result = await practice.work((unit) =>
    answerQuestion(unit, { questionId: question.questionId, answer, newIds: NEW_IDS }),
  );
  await takeIn({ day: dayOf(practice), timeZone: 'America/Chicago', open: () => undefined, begin: () => {}, show: () => {} });
  return result;
};

const questionsOf = (runId: string): Promise<readonly IntakeQuestion[]> =>
  practice.work((unit) => unit.intakeQuestions({ runId, limit: 20 }));

const patientOf = async (system: string, visitId: string): Promise<PatientId | undefined> =>
  practice.work(async (unit) => {
    const [link] = await unit.incomingLinks([{ system, type: 'Encounter', id: visitId }]);
    return link === undefined ? undefined : (await unit.encounterFiles([link.nounId as never]))[0]?.patient.patientId;
  });

/** The same woman at two senders; the second one's visit waits for the answer. */
async function twice(last: string, system: string): Promise<{ readonly question: IntakeQuestion; readonly mine: PatientId }> {
  const who = { names: [{ use: 'official', last, first: `Rosalind${last}` }], birthDate: `19${50 + last.length}-07-25` };
  await take(practice, [fileOf([someone(`${last}1`, who), visit(`${last}v1`, `${last}1`)])]);
  const run = await take(
    practice,
    [fileOf([someone(`${last}2`, { ...who, system }), visit(`${last}v2`, `${last}2`, { system })])],
    { system },
  );
  const [question] = await questionsOf(run.runId);
  const mine = await patientOf('clinic', `${last}v1`);
  assert.ok(question !== undefined && mine !== undefined);
  assert.equal(await patientOf(system, `${last}v2`), undefined);
  return { question, mine };
}

test('"the same person" puts the visit into the chart that is there and changes nothing else of it', async () => {
  const { question, mine } = await twice('Abernathy', 'north');
  const chart = await practice.work((unit) => unit.patient(mine));
  assert.equal((await answered(question, { is: 'same-person', patientId: mine })).ok, true);
  assert.equal(await patientOf('north', 'Abernathyv2'), mine);
  assert.deepEqual(await practice.work((unit) => unit.patient(mine)), chart);
  const again = await answered(question, { is: 'another-person' });
  assert.equal(again.ok ? 'done' : again.error.code, 'question-must-be-open');
});

test('"another person" makes a chart of its own', async () => {
  const { question, mine } = await twice('Bellwether', 'south');
  await answered(question, { is: 'another-person' });
  const other = await patientOf('south', 'Bellwetherv2');
  assert.ok(other !== undefined && other !== mine);
});

test('an answer can be taken back while nobody has touched the visits: they move with the next one', async () => {
  const { question, mine } = await twice('Calloway', 'east');
  await answered(question, { is: 'same-person', patientId: mine });
  assert.equal((await answered(question, { is: 'open-again' })).ok, true);
  await answered(question, { is: 'another-person' });
  const other = await patientOf('east', 'Callowayv2');
  assert.ok(other !== undefined && other !== mine);
});

test('an answer that somebody has built on stays', async () => {
  const { question, mine } = await twice('Dunmore', 'west');
  await answered(question, { is: 'same-person', patientId: mine });
  await practice.work(async (unit) => {
    const [link] = await unit.incomingLinks([{ system: 'west', type: 'Encounter', id: 'Dunmorev2' }]);
    const [file] = await unit.encounterFiles([link?.nounId as never]);
    assert.ok(file !== undefined);
    await unit.saveEncounters([{ ...file.encounter, reason: 'changed by the desk' }]);
  });
  const result = await answered(question, { is: 'open-again' });
  assert.equal(result.ok ? 'taken back' : result.error.code, 'answer-must-not-be-built-on');
});

test('which clinician it is is asked once for all visits, and remembered for the next file', async () => {
  const doctor = incoming('practitioner', 'dr9', { names: [], name: { use: 'official', last: 'Stranger', first: 'Vera' } });
  const by = { participants: [{ person: ref('Practitioner/dr9'), role: 'PPRF' }] };
  const run = await take(practice, [
    fileOf([doctor, someone('q1'), visit('qv1', 'q1', by), visit('qv2', 'q1', { ...by, from: '2026-03-02' })]),
  ]);
  const [question] = await questionsOf(run.runId);
  assert.deepEqual([question?.kind, question?.words, question?.visits], ['which-provider', 'Vera Stranger', 2]);
  assert.ok(question !== undefined);
  await answered(question, { is: 'provider', providerId: PROVIDERS.rendering.providerId });
  assert.ok((await patientOf('clinic', 'qv1')) !== undefined && (await patientOf('clinic', 'qv2')) !== undefined);
  const next = await take(practice, [fileOf([someone('q2'), visit('qv3', 'q2', by)])]);
  assert.deepEqual(
    next.outcomes.map(({ outcome }) => outcome),
    ['to-sign'],
  );
  // Taken back: what was entered on it stays, what comes from then on waits for the new answer.
  assert.equal((await answered(question, { is: 'open-again' })).ok, true);
  assert.ok((await patientOf('clinic', 'qv1')) !== undefined);
  const later = await take(practice, [fileOf([someone('q3'), visit('qv4', 'q3', by)])]);
  assert.deepEqual(
    later.outcomes.map(({ outcome }) => outcome),
    ['question'],
  );
});

test('a coverage waits for its payer, and the visit with it', async () => {
  const cover = incoming('coverage', 'cov1', {
    patient: ref('Patient/c1'),
    status: 'active',
    memberId: 'W 123-456',
    relationship: 'self',
    payer: { display: 'Blue Fern Mutual' },
  });
  const run = await take(practice, [fileOf([someone('c1'), cover, visit('cv1', 'c1')])]);
  const [question] = await questionsOf(run.runId);
  assert.deepEqual([question?.kind, question?.words], ['which-payer', 'Blue Fern Mutual']);
  const [payer] = (await practice.work((unit) => unit.practice())).payers;
  assert.ok(question !== undefined && payer !== undefined);
  await answered(question, { is: 'payer', payerId: payer.payerId });
  const patientId = await patientOf('clinic', 'cv1');
  assert.ok(patientId !== undefined);
  const [coverage] = await practice.work((unit) => unit.coveragesOfPatients([patientId]));
  assert.deepEqual([coverage?.payerId, coverage?.subscriber.memberId], [payer.payerId, 'W123456']);
});

test('who says whose visit it is has said who the patient of the sender is', async () => {
  await take(practice, [fileOf([someone('a0'), visit('av0', 'a0')])]);
  const mine = await patientOf('clinic', 'av0');
  const run = await take(practice, [
    fileOf([
      someone('a1', { birthDate: undefined, addresses: [] }),
      visit('av1', 'a1', { from: undefined }),
      // One with a day waits for the person alone, so that the person is asked about.
      visit('av2', 'a1'),
    ]),
  ]);
  assert.ok(mine !== undefined && run.openQuestions === 1);
  const assigned = await assignVisit(dayOf(practice), {
    ...{ system: 'clinic', type: 'Encounter', id: 'av1', patientId: mine, serviceDate: DAY },
    ...{ providerId: PROVIDERS.rendering.providerId, locationId: LOCATION.locationId },
  });
  assert.equal(assigned.ok, true);
  const now = await practice.work((unit) => unit.intakeRun(run.runId));
  assert.equal(now?.openQuestions, 0);
  assert.deepEqual(
    now?.work
      .filter(({ kind }) => kind === 'incoming-visit' || kind === 'intake-question')
      .map(({ open, done }) => `${open} ${done}`),
    ['0 1', '0 1'],
  );
});

test('the same chart number on the same whole name and birth date is known without a question, told with its reasons, and taken back like an answer', async () => {
  const charted = { identifiers: [{ type: 'chart', value: 'K-77' }] };
  const who = { names: [{ use: 'official', last: 'Eastlake', first: 'Marguerite' }], birthDate: '1948-11-02' };
  await take(practice, [fileOf([someone('e1', { ...who, ...charted }), visit('ev1', 'e1')])]);
  const mine = await patientOf('clinic', 'ev1');
  assert.ok(mine !== undefined);
  const chart = await practice.work((unit) => unit.patient(mine));
  assert.equal(chart?.chartNumber, 'K-77', 'a practice that moves keeps its numbers');
  const moved = { addresses: [{ use: 'home', lines: ['9 Birch Rd'], city: 'Madison', state: 'Wisconsin', zip: '53711' }] };
  const run = await take(
    practice,
    [fileOf([someone('e2', { ...who, ...charted, ...moved, system: 'lab' }), visit('ev2', 'e2', { system: 'lab' })])],
    { system: 'lab' },
  );
  assert.equal(run.openQuestions, 0);
  assert.equal(await patientOf('lab', 'ev2'), mine);
  assert.deepEqual(await practice.work((unit) => unit.patient(mine)), chart, 'nothing of the chart is changed');
  const [question] = await questionsOf(run.runId);
  assert.deepEqual([question?.state, question?.answer, question?.answeredBy], ['answered', mine, 'the records']);
  assert.ok(question !== undefined);
  assert.ok(question.candidates[0]?.fields.some(({ field, finding }) => field === 'chart' && finding === 'same'));
  assert.deepEqual(
    run.work.filter(({ kind }) => kind === 'intake-question'),
    [],
    'nobody is sent to look',
  );
  assert.equal((await answered(question, { is: 'open-again' })).ok, true);
  assert.deepEqual(
    (await questionsOf(run.runId)).map(({ state }) => state),
    ['open'],
    'and it is not linked again by itself',
  );
  await answered(question, { is: 'another-person' });
  const other = await patientOf('lab', 'ev2');
  assert.ok(other !== undefined && other !== mine);
});

test('a person who lacks an address alone gets a chart with the address that somebody says', async () => {
  const run = await take(practice, [fileOf([someone('f1', { addresses: [] }), visit('fv1', 'f1')])]);
  const [question] = await questionsOf(run.runId);
  assert.deepEqual([question?.kind, question?.words, question?.candidates], ['same-person', 'address', []]);
  assert.ok(question !== undefined);
  const without = await answered(question, { is: 'another-person' });
  assert.equal(without.ok ? 'made' : without.error.code, 'chart-must-be-complete');
  const address = { street: '5 Lake St', city: 'Madison', state: 'WI', zip: '53703' };
  assert.equal((await answered(question, { is: 'another-person', address })).ok, true);
  const patientId = await patientOf('clinic', 'fv1');
  assert.ok(patientId !== undefined);
  const patient = await practice.work((unit) => unit.patient(patientId));
  assert.deepEqual(
    [patient?.address.street, patient?.name],
    ['5 Lake St', { last: patient?.name.last, first: patient?.name.first }],
  );
});
