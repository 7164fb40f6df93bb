import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Patient } from '../claims/patient.ts';
import { sampleVisit, type SampleVisit, saveVisit } from '../store/sample-practice.ts';
import { openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let desk: SignedIn;
let visit: SampleVisit;

const named = (last: string, first: string, changes: Partial<Patient> = {}): Patient => {
  const { patient } = sampleVisit();
  return { ...patient, name: { last, first }, ...changes };
};

before(async () => {
  server = await openTestServer();
  desk = await server.as('front-desk');
  visit = sampleVisit();
  const birthDate = '1985-03-12' as Patient['birthDate'];
  await server.work(async (unit) => {
    await saveVisit(unit, visit);
    await unit.savePatients([
      named("O'Neil", 'Mary', { birthDate }),
      named('Nguyễn', 'Thị'),
      named('Smith-Jones', 'Ann', { contacts: [{ kind: 'mobile', value: '(217) 555-0142', preferred: true }] }),
      named('Smith', 'Jo'),
      named('Smithers', 'Zoe'),
    ]);
  });
});
after(() => server.close());

type Hit = { patientId: string; name: { last: string; first: string } };
const found = async (text: string): Promise<readonly string[]> =>
  (await desk.post('/patients/search', { text })).body.hits.map((hit: Hit) => `${hit.name.last} ${hit.name.first}`);

test('a patient is found however the name, the birth date or the telephone is typed', async () => {
  for (const text of ["O'Neil", 'oneil', 'mary o’n', '1985-03-12', '03/12/1985']) {
    assert.deepEqual(await found(text), ["O'Neil Mary"], text);
  }
  assert.deepEqual(await found('NGUYEN'), ['Nguyễn Thị']);
  assert.deepEqual(await found('smith-jo'), ['Smith Jo', 'Smith-Jones Ann']);
  assert.deepEqual(await found('555-0142'), ['Smith-Jones Ann']);
  assert.deepEqual(await found(visit.coverage.subscriber.memberId), [`${visit.patient.name.last} ${visit.patient.name.first}`]);
});

test('the whole word comes before the beginning of a longer one, and the best are counted', async () => {
  const { body } = await desk.post('/patients/search', { text: 'smith', limit: 2 });
  assert.deepEqual([body.hits.length, body.total, body.near], [2, 3, false]);
  assert.deepEqual(await found('smith'), ['Smith Jo', 'Smith-Jones Ann', 'Smithers Zoe']);
});

test('when nobody fits, those who begin alike are shown as such', async () => {
  const { body } = await desk.post('/patients/search', { text: 'smithsonian' });
  assert.equal(body.near, true);
  assert.ok(body.total >= 3);
  for (const text of ["'", '%', '\u202e', '<>'])
    assert.deepEqual((await desk.post('/patients/search', { text })).body.hits, [], text);
});

test('without a text everybody is listed by name, page by page', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await desk.post('/patients/search', { limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...body.hits.map((hit: Hit) => hit.name.last));
    cursor = body.nextCursor;
  } while (cursor !== undefined);
  assert.equal(seen.length, 6);
  assert.deepEqual(
    seen.filter((last) => last !== visit.patient.name.last),
    ['Nguyễn', "O'Neil", 'Smith', 'Smith-Jones', 'Smithers'],
  );
});

test('a page has the patient, coverages with the payer’s name, visits, claims and balances', async () => {
  const { body, status } = await (await server.as('biller')).get(`/patients/${visit.patient.patientId}`);
  assert.equal(status, 200);
  assert.equal(body.revision, 1);
  assert.equal(body.coverages[0].payerName, visit.claim.body.payer.name);
  assert.equal(body.visits[0].insuranceCents, 12_500);
  assert.equal(body.claims[0].state, 'ready');
  assert.deepEqual(body.balances, { insuranceCents: 12_500, patientCents: 0, unappliedCents: 0 });
  const coder = await (await server.as('coder')).get(`/patients/${visit.patient.patientId}`);
  assert.equal(coder.body.balances, undefined);
});

const editOf = (patient: Patient) => {
  const { patientId: _, chartNumber: __, history: ___, ...edit } = patient;
  return edit;
};

test('an edit keeps what was there, is found under the new name, and is refused to who has not seen it', async () => {
  const patient = named('Before', 'Ann');
  await server.work((unit) => unit.savePatients([patient]));
  const path = `/patients/${patient.patientId}`;
  const edit = { ...editOf(patient), name: { last: 'Afterwards', first: 'Ann' } };
  const saved = await desk.put(path, { revision: 1, patient: edit });
  assert.deepEqual([saved.status, saved.body.revision], [200, 2]);
  assert.deepEqual(await found('afterwards'), ['Afterwards Ann']);
  assert.deepEqual(await found('before'), []);
  const late = await desk.put(path, { revision: 1, patient: editOf(patient) });
  assert.deepEqual([late.status, late.body.code], [409, 'patient-must-not-have-changed']);
  assert.deepEqual(await found('afterwards'), ['Afterwards Ann']);
});

test('of two who save at once exactly one is told that the other was first', async () => {
  const patient = named('Twice', 'Ann');
  await server.work((unit) => unit.savePatients([patient]));
  const biller = await server.as('biller');
  const answers = await Promise.all(
    [desk, biller].map((person, i) =>
      person.put(`/patients/${patient.patientId}`, {
        revision: 1,
        patient: { ...editOf(patient), name: { last: 'Twice', first: `Ann${i}` } },
      }),
    ),
  );
  assert.deepEqual(
    answers.map((answer) => answer.status).toSorted((a, b) => a - b),
    [200, 409],
  );
});

test('hostile names come back as they were written', async () => {
  const names = [
    '<script>alert(1)</script>',
    '=HYPERLINK("http://x";"y")',
    '\u202eRTL\u200f',
    'x'.repeat(60),
    "'; drop table patient; --",
  ];
  for (const last of names) {
    const patientId = randomUUID();
    const patient = { ...editOf(named('x', 'x')), name: { last, first: 'Test' } };
    const answer = await desk.post('/patients', { patientId, patient, isAnotherPerson: true });
    assert.equal(answer.body.outcome, 'registered', last);
    assert.equal((await desk.get(`/patients/${patientId}`)).body.patient.name.last, last.trim());
    const search = await desk.post('/patients/search', { text: last });
    assert.ok(
      search.body.hits.some((hit: Hit) => hit.patientId === patientId),
      last,
    );
  }
});

test('a registration lists who it may be and registers once when the person insists', async () => {
  const patient = { ...editOf(named('Neil', 'Mary', { birthDate: '1990-01-31' as Patient['birthDate'] })) };
  const order = { patientId: randomUUID(), patient };
  const first = await desk.post('/patients', order);
  assert.equal(first.body.outcome, 'registered');
  const second = { patientId: randomUUID(), patient: { ...patient, name: { last: 'Niel', first: 'Mary' } } };
  const warned = await desk.post('/patients', second);
  assert.equal(warned.body.outcome, 'may-be-known');
  assert.ok(warned.body.similar.some((s: { why: string[] }) => s.why.includes('same-birth-date-and-similar-name')));
  assert.equal((await desk.get(`/patients/${second.patientId}`)).status, 404);
  for (let i = 0; i < 2; i += 1) {
    const answer = await desk.post('/patients', { ...second, isAnotherPerson: true });
    assert.deepEqual([answer.status, answer.body.outcome], [200, 'registered']);
  }
  assert.equal((await desk.get(`/patients/${second.patientId}`)).body.revision, 1);
});

test('the same number on the card is a warning too', async () => {
  const { coverageId: _, patientId: __, eligibility: ___, ...coverage } = visit.coverage;
  const answer = await desk.post('/patients', {
    patientId: randomUUID(),
    patient: editOf(named('Other', 'Person', { birthDate: '2001-01-01' as Patient['birthDate'] })),
    coverage: { coverageId: randomUUID(), coverage },
  });
  assert.deepEqual(
    answer.body.similar.map((s: { why: string[] }) => s.why),
    [['same-member-id']],
  );
});

test('a coverage is edited under its revision, within its dates and in a free place', async () => {
  const { coverageId, patientId, eligibility: _, ...coverage } = visit.coverage;
  const backwards = await desk.put(`/coverages/${coverageId}`, { revision: 1, coverage: { ...coverage, to: '2000-01-01' } });
  assert.equal(backwards.body.code, 'coverage-dates-must-be-in-order');
  const rival = await desk.post(`/patients/${patientId}/coverages`, { coverageId: randomUUID(), coverage });
  assert.deepEqual([rival.status, rival.body.code], [409, 'coverage-rank-must-be-free']);
  const second = await desk.post(`/patients/${patientId}/coverages`, {
    coverageId: randomUUID(),
    coverage: { ...coverage, rank: 'secondary' },
  });
  assert.equal(second.status, 200);
  const saved = await desk.put(`/coverages/${coverageId}`, { revision: 1, coverage: { ...coverage, groupName: 'New group' } });
  assert.deepEqual([saved.status, saved.body.revision], [200, 2]);
  assert.equal(
    (await desk.put(`/coverages/${coverageId}`, { revision: 1, coverage })).body.code,
    'coverage-must-not-have-changed',
  );
  const unknown = await desk.put(`/coverages/${coverageId}`, { revision: 2, coverage: { ...coverage, payerId: 'NOBODY' } });
  assert.equal(unknown.body.code, 'coverage-payer-must-be-known');
});

test('another organization finds nobody, a wrong role is refused, unknown members are refused at every depth', async () => {
  const path = `/patients/${visit.patient.patientId}`;
  const foreign = await server.other.as('front-desk');
  assert.equal((await foreign.get(path)).status, 404);
  assert.equal((await foreign.put(path, { revision: 1, patient: editOf(visit.patient) })).status, 404);
  assert.equal((await foreign.put(`/coverages/${visit.coverage.coverageId}`, { revision: 1, coverage: {} })).status, 400);
  assert.equal((await foreign.post('/patients/search', { text: visit.patient.name.last })).body.total, 0);
  assert.equal((await (await server.as('coder')).put(path, { revision: 1, patient: editOf(visit.patient) })).status, 403);
  const edit = editOf(visit.patient);
  assert.equal((await desk.put(path, { revision: 1, patient: { ...edit, chartNumber: 'X' } })).status, 400);
  assert.equal(
    (await desk.put(path, { revision: 1, patient: { ...edit, name: { ...edit.name, role: 'manager' } } })).status,
    400,
  );
  assert.equal((await desk.post('/patients/search', { text: 'x', organizationId: randomUUID() })).status, 400);
});
