import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { plainDate } from '../kernel/plain-date.ts';
import { sampleVisit, type SampleVisit, saveVisit, sha256 } from '../store/sample-practice.ts';
import { type Answered, openTestServer, type SignedIn, type TestServer } from './test-server.ts';

let server: TestServer;
let coder: SignedIn;
let provider: SignedIn;
before(async () => {
  server = await openTestServer();
  coder = await server.as('coder');
  provider = await server.as('provider');
});
after(() => server.close());

const NOTE = 'Furosemide 40 mg for heart failure.';
const TODAY = { start: 21, end: 34, words: 'heart failure' };
const QUESTION = {
  noteVersion: 1,
  noteSha256: sha256(NOTE),
  title: 'Type of a documented condition',
  question: 'Which type was treated today?',
  form: 'open',
  options: [],
};

async function visitWith(text: string): Promise<SampleVisit['encounter']> {
  const visit = sampleVisit();
  const [note] = visit.encounter.notes;
  assert.ok(note !== undefined);
  const encounter = { ...visit.encounter, notes: [{ ...note, text, sha256: sha256(text) }] };
  await server.work((unit) => saveVisit(unit, { ...visit, encounter }));
  return encounter;
}

test('an earlier signed note of the same patient may be cited beside this visit, with why it matters; no other note may', async () => {
  const visit = await visitWith(NOTE);
  const other = sampleVisit();
  const EARLIER = 'Echocardiogram: ejection fraction 30 %, systolic heart failure.';
  const note = visit.notes[0];
  assert.ok(note !== undefined);
  const before = (more: object) => ({
    ...visit,
    encounterId: other.encounter.encounterId,
    serviceDate: plainDate('2026-01-12'),
    reason: 'Echocardiogram',
    notes: [{ ...note, text: EARLIER, sha256: sha256(EARLIER) }],
    ...more,
  });
  const later = sampleVisit().encounter.encounterId;
  const theirs = await visitWith(NOTE);
  await server.work((unit) =>
    unit.saveEncounters([before({}), before({ encounterId: later, serviceDate: plainDate('2026-03-06') })]),
  );
  const path = `/encounters/${visit.encounterId}`;
  const listed = await coder.get(`${path}/earlier-notes`);
  assert.deepEqual(
    listed.body.notes.map((one: { reason: string; serviceDate: string }) => [one.serviceDate, one.reason]),
    [['2026-01-12', 'Echocardiogram']],
    listed.text,
  );
  const opened = await coder.get(`${path}/earlier-notes/${other.encounter.encounterId}`);
  assert.deepEqual([opened.status, opened.body.text], [200, EARLIER]);
  for (const foreign of [later, theirs.encounterId, randomUUID()]) {
    assert.equal((await coder.get(`${path}/earlier-notes/${foreign}`)).status, 404, foreign);
  }
  assert.equal((await provider.get(`${path}/earlier-notes`)).status, 403);

  const earlier = { encounterId: opened.body.encounterId, noteVersion: 1, noteSha256: opened.body.noteSha256 };
  const words = 'systolic heart failure';
  const cite = { start: EARLIER.indexOf(words), end: EARLIER.indexOf(words) + words.length, words, earlier };
  const ask = (more: object) => coder.post(`${path}/queries`, { ...QUESTION, queryId: randomUUID(), ...more });
  for (const foreign of [later, theirs.encounterId]) {
    const refused = await ask({ indicators: [{ ...cite, earlier: { ...earlier, encounterId: foreign } }] });
    assert.deepEqual([refused.status, refused.body.code], [422, 'query-must-cite-a-signed-note']);
  }
  const rulesOf = (answer: Answered) => answer.body.check.findings.map(({ ruleId }: { ruleId: string }) => ruleId);
  const alone = await ask({ indicators: [cite] });
  assert.deepEqual(rulesOf(alone), ['query-rests-on-this-visit', 'query-says-why-earlier-notes-matter'], alone.text);
  const both = await ask({ indicators: [TODAY, cite], relevance: 'specificity' });
  assert.deepEqual([both.status, rulesOf(both)], [200, []], both.text);
  const { queryId, indicators } = both.body.query;
  assert.deepEqual(indicators[1].earlier, { ...earlier, serviceDate: '2026-01-12' });
  const sent = await coder.post(`/queries/${queryId}/send`, { revision: 1 });
  assert.equal(sent.status, 200, sent.text);
  const seen = await provider.get(`/queries/${queryId}`);
  assert.deepEqual(
    seen.body.earlierNotes.map((one: { text: string; reason: string }) => [one.reason, one.text]),
    [['Echocardiogram', EARLIER]],
  );
  const answered = await provider.post(`/queries/${queryId}/answer`, {
    revision: 2,
    answer: { kind: 'own-words', words: 'Chronic systolic heart failure.' },
  });
  assert.match(answered.body.document.text, /2\. "systolic heart failure" .*of 2026-01-12, note version 1/);
  assert.match(answered.body.document.text, /bear on this visit: specificity/);
  assert.equal(answered.body.document.unchanged, true);
});
