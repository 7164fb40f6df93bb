import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { learnFromAnswers } from '../app/coding-learning.ts';
import type { CodingEvent } from '../claims/coding-answer.ts';
import { currentNote, type Encounter } from '../claims/encounter.ts';
import { asIcd10 } from '../claims/identifiers.ts';
import { sampleVisit } from '../store/sample-practice.ts';
import { openTestServer, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const EVIDENCE = { start: 13, end: 25, words: 'hypertension' };

async function newVisits(many: number): Promise<readonly Encounter[]> {
  const visits = Array.from({ length: many }, () => sampleVisit());
  await server.work(async (unit) => {
    await unit.savePatients(visits.map(({ patient }) => patient));
    await unit.saveCoverages(visits.map(({ coverage }) => coverage));
    await unit.saveEncounters(visits.map(({ encounter }) => encounter));
  });
  return visits.map(({ encounter }) => encounter);
}

test('a decision keeps what became of each suggestion; a model learned from many ranks, may fill in, and can be taken back', async () => {
  const [encounter] = await newVisits(1);
  assert.ok(encounter);
  const coder = await server.as('coder');
  const manager = await server.as('manager');
  const seen = await coder.get(`/encounters/${encounter.encounterId}`);
  assert.equal(seen.body.modelVersion, undefined);
  const { version, sha256 } = currentNote(encounter);
  const decided = await coder.put(`/encounters/${encounter.encounterId}/decision`, {
    revision: 'none',
    noteVersion: version,
    noteSha256: sha256,
    diagnoses: [{ code: 'R059', evidence: [EVIDENCE] }],
    procedures: [{ procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] }],
    answers: { rejected: [{ code: 'I10', reason: 'not-addressed' }], changed: [] },
  });
  assert.equal(decided.status, 200, decided.text);
  const learning = await coder.get('/coding/learning');
  assert.deepEqual([learning.body.visits, learning.body.rejected, learning.body.added], [1, 1, 1]);
  assert.equal((await coder.put('/coding/learning', { version: 'none', precisionPerMille: 'never' })).status, 403);
  assert.equal((await manager.put('/coding/learning', { version: 3, precisionPerMille: 'never' })).status, 422);

  const learner = { store: server.parts.store, actor: { organizationId: server.organizationId, actor: 'jobs', purpose: 'test' } };
  const few = await learnFromAnswers(learner);
  assert.ok(!few.ok && few.error.code === 'learning-must-have-enough-answers');

  const facts = { score: 0.9, place: 0, many: 2, spans: 1, section: 'none', automatic: false };
  const events = (await newVisits(90)).flatMap(({ encounterId }, i): CodingEvent[] => [
    { encounterId, revision: 1, code: asIcd10('I10'), outcome: 'accepted', facts: { ...facts, place: i % 2 } },
    { encounterId, revision: 1, code: asIcd10('R42'), outcome: 'left', facts: { ...facts, place: 1 - (i % 2) } },
  ]);
  await server.work((unit) => unit.saveCodingEvents(events));
  const learned = await learnFromAnswers(learner);
  assert.deepEqual(learned, { ok: true, value: { version: 1, passed: true } });

  const [next] = (await newVisits(16)).filter(({ encounterId }) => !encounterId.endsWith('0'));
  assert.ok(next);
  const ranked = await coder.get(`/encounters/${next.encounterId}`);
  assert.equal(ranked.body.modelVersion, 1);
  assert.ok(ranked.body.suggestions[0].probability > 0.8, JSON.stringify(ranked.body.suggestions[0]));
  assert.equal(ranked.body.suggestions[0].automatic, undefined);
  const chosen = await manager.put('/coding/learning', { version: 1, precisionPerMille: 900 });
  assert.equal(chosen.status, 200, chosen.text);
  assert.ok(chosen.body.automatic.band.low >= 0.9 && chosen.body.automatic.band.share > 0.3, chosen.text);
  assert.equal((await coder.get(`/encounters/${next.encounterId}`)).body.suggestions[0].automatic, true);
  const back = await manager.put('/coding/learning', { version: 'none', precisionPerMille: 'never' });
  assert.deepEqual([back.body.version, back.body.automatic, back.body.versions.length], [undefined, undefined, 1]);
  assert.equal((await coder.get(`/encounters/${next.encounterId}`)).body.suggestions[0].probability, undefined);
});

test('another practice neither sees what was learned nor is ranked by it', async () => {
  const manager = await server.other.as('manager');
  const { body } = await manager.get('/coding/learning');
  assert.deepEqual([body.visits, body.versions], [0, []]);
  assert.equal((await manager.put('/coding/learning', { version: 1, precisionPerMille: 'never' })).status, 422);
});
