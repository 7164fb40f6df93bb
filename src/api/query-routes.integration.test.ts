import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sweepOverdue } from '../app/sweep-overdue.ts';
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

const NOTE = 'Furosemide 40 mg for heart failure. Ejection fraction 30 %. Hemoglobin 8.1 g/dL.';
const cited = (words: string) => ({ start: NOTE.indexOf(words), end: NOTE.indexOf(words) + words.length, words });

async function visitToAsk(text = NOTE): Promise<SampleVisit['encounter']> {
  const visit = sampleVisit();
  const [note] = visit.encounter.notes;
  if (note === undefined) throw new Error('the sample has a note');
  const encounter = { ...visit.encounter, notes: [{ ...note, text, sha256: sha256(text) }] };
  await server.work((unit) => saveVisit(unit, { ...visit, encounter }));
  return encounter;
}

const choice = (more: object = {}) => ({
  queryId: randomUUID(),
  noteVersion: 1,
  noteSha256: sha256(NOTE),
  title: 'Type of a documented condition',
  question: 'Which type was treated at this visit?',
  form: 'multiple-choice',
  indicators: [cited('Ejection fraction 30 %'), cited('heart failure')],
  options: [
    { words: 'Systolic heart failure', supportedBy: [1, 2] },
    { words: 'Diastolic heart failure', supportedBy: [2] },
  ],
  ...more,
});

const open = (more: object = {}) =>
  choice({ form: 'open', options: [], question: 'What is the clinical significance of the hemoglobin?', ...more });

async function asked(
  body: object = choice(),
  send = true,
): Promise<{ readonly encounterId: string; readonly path: string; readonly sent: Answered }> {
  const { encounterId } = await visitToAsk();
  const made = await coder.post(`/encounters/${encounterId}/queries`, body);
  assert.equal(made.status, 200, made.text);
  const path = `/queries/${made.body.query.queryId}`;
  return { encounterId, path, sent: send ? await coder.post(`${path}/send`, { revision: 1 }) : made };
}

const workOf = async (person: SignedIn, encounterId: string) => {
  const found = await person.post('/work/search', { limit: 100 });
  return found.body.items.filter((item: { encounterId?: string; kind: string }) => item.encounterId === encounterId);
};

test('asked, answered by its clinician, added to the note, read and closed; each step with its work, its hash and its days', async () => {
  const { encounterId, path, sent } = await asked();
  assert.deepEqual([sent.status, sent.body.query.state, sent.body.query.sent.dueOn], [200, 'sent', '2026-03-10'], sent.text);
  const [item] = await workOf(provider, encounterId);
  assert.deepEqual([item.kind, item.queue, item.dueOn], ['provider-query', 'provider', '2026-03-10']);
  const seen = await provider.get(path);
  assert.deepEqual([seen.body.mayAnswer, seen.body.note.text], [true, NOTE]);

  const answer = { kind: 'option', option: 1, remark: 'Known since 2024.' };
  const answered = await provider.post(`${path}/answer`, { revision: 2, answer });
  assert.deepEqual([answered.status, answered.body.query.state, answered.body.days], [200, 'answered', 0], answered.text);
  assert.equal(answered.body.document.unchanged, true);
  assert.match(answered.body.document.text, /Systolic heart failure\nKnown since 2024\./);
  assert.deepEqual(
    (await workOf(coder, encounterId)).map((one: { kind: string }) => one.kind),
    ['query-answered'],
  );

  const visit = (await coder.get(`/encounters/${encounterId}`)).body;
  const note = visit.notes.at(-1);
  assert.deepEqual([note.version, note.status, note.addendumTo], [2, 'signed', 1]);
  assert.equal(note.text, `${NOTE}\n\nAddendum 2026-03-05:\nSystolic heart failure\nKnown since 2024.\n`);
  assert.equal(visit.notes[0].text, NOTE, 'the version before stays as it was');

  const closed = await coder.post(`${path}/close`, { revision: 3 });
  assert.deepEqual([closed.status, closed.body.query.state], [200, 'closed'], closed.text);
  assert.deepEqual(await workOf(coder, encounterId), []);
  assert.deepEqual(
    closed.body.earlier.map((one: { state: string }) => one.state),
    ['draft', 'sent', 'answered'],
  );
  const listed = await (await server.as('compliance')).get('/queries?state=closed');
  assert.equal(
    listed.body.rows.some((row: { encounterId: string }) => row.encounterId === encounterId),
    true,
  );
  assert.equal(listed.body.counts.medianDays, 0);
});

test('a question that breaks a rule is kept as a draft and cannot be sent; mended it can', async () => {
  const bad = choice({ question: 'Would you agree that the DRG needs systolic heart failure?', title: 'Heart failure' });
  const { encounterId, path, sent } = await asked(bad);
  assert.deepEqual([sent.status, sent.body.code], [422, 'query-must-keep-the-rules']);
  const draft = (await coder.get(path)).body;
  const broken = draft.check.findings.map((finding: { ruleId: string }) => finding.ruleId);
  for (const rule of ['query-title-names-no-diagnosis', 'query-names-no-payment', 'query-uses-no-leading-words']) {
    assert.ok(broken.includes(rule), `${rule} of ${broken.join(' ')}`);
  }
  assert.deepEqual(await workOf(provider, encounterId), [], 'nobody is asked');
  const { queryId: _, ...text } = choice();
  const mended = await coder.put(path, { revision: 1, ...text });
  assert.deepEqual([mended.status, mended.body.check.maySend, mended.body.revision], [200, true, 2], mended.text);
  assert.equal((await coder.post(`${path}/send`, { revision: 2 })).status, 200);
});

test('indicators must be exactly the words of the signed note, and yes or no asks for nothing new', async () => {
  const { encounterId } = await visitToAsk();
  const checked = async (body: object) => {
    const { queryId: _, ...text } = body as { queryId: string };
    const answer = await coder.post(`/encounters/${encounterId}/queries/check`, text);
    assert.equal(answer.status, 200, answer.text);
    return answer.body.findings.map((finding: { ruleId: string }) => finding.ruleId);
  };
  assert.deepEqual(await checked(open({ indicators: [cited('Hemoglobin 8.1 g/dL')] })), []);
  assert.deepEqual(await checked(open({ indicators: [{ start: 0, end: 5, words: 'Anemia' }] })), [
    'query-indicators-are-verbatim',
  ]);
  assert.ok((await checked(open({ noteSha256: sha256('other') }))).includes('query-indicators-are-verbatim'));
  const confirm = {
    form: 'yes-no',
    confirms: 'documented-diagnosis',
    question: 'Was the heart failure treated at this visit?',
    options: [],
  };
  assert.deepEqual(await checked(choice({ ...confirm, indicators: [cited('heart failure')] })), []);
  assert.deepEqual(await checked(choice({ ...confirm, question: 'Is it anemia?', indicators: [cited('Hemoglobin 8.1 g/dL')] })), [
    'query-brings-in-no-diagnosis',
    'query-yes-no-confirms-the-documented',
  ]);
});

test('an answer in own words joins the note; yes, no and what could not be told stay in the document alone', async () => {
  const own = await asked(open({ indicators: [cited('Hemoglobin 8.1 g/dL')] }));
  const words = 'Anemia of chronic disease, <b>known</b>; "à suivre" — 50 % \\ ${x}';
  const told = await provider.post(`${own.path}/answer`, { revision: 2, answer: { kind: 'own-words', words } });
  assert.equal(told.status, 200, told.text);
  const visit = (await coder.get(`/encounters/${own.encounterId}`)).body;
  assert.ok(visit.notes.at(-1).text.endsWith(`Addendum 2026-03-05:\n${words}\n`));
  for (const answer of [{ kind: 'unable-to-determine' }, { kind: 'yes' }]) {
    const form =
      answer.kind === 'yes'
        ? { form: 'yes-no', confirms: 'documented-diagnosis', question: 'Was the heart failure treated?', options: [] }
        : {};
    const bare = await asked(choice({ ...form, indicators: [cited('heart failure'), cited('Ejection fraction 30 %')] }));
    const said = await provider.post(`${bare.path}/answer`, { revision: 2, answer });
    assert.deepEqual([said.status, said.body.query.answered.noteVersion], [200, undefined], said.text);
    assert.equal((await coder.get(`/encounters/${bare.encounterId}`)).body.notes.length, 1);
  }
});

test('what does not fit is no answer, and only the clinician who is asked gives one', async () => {
  const { path } = await asked();
  const answers = [{ kind: 'option', option: 3 }, { kind: 'yes' }];
  for (const answer of answers) {
    const refused = await provider.post(`${path}/answer`, { revision: 2, answer });
    assert.deepEqual([refused.status, refused.body.code], [422, 'query-answer-must-fit']);
  }
  const ours = await server.work((unit) => unit.queryRecord(path.slice('/queries/'.length) as never));
  assert.ok(ours !== undefined);
  await server.work((unit) => unit.saveQuery({ ...ours.query, providerId: randomUUID() as never }));
  const stranger = await provider.post(`${path}/answer`, { revision: 3, answer: { kind: 'unable-to-determine' } });
  assert.deepEqual([stranger.status, stranger.body.code], [403, 'query-must-be-answered-by-its-clinician']);
  assert.equal((await coder.post(`${path}/answer`, { revision: 3, answer: { kind: 'unable-to-determine' } })).status, 403);
  assert.equal((await (await server.as('compliance')).post(`${path}/withdraw`, { revision: 3, because: 'x' })).status, 403);
  assert.equal((await (await server.as('front-desk')).get(path)).status, 403);
});

test('who has not seen the last change changes nothing, and a state is left once', async () => {
  const { path } = await asked();
  const stale = await provider.post(`${path}/answer`, { revision: 1, answer: { kind: 'unable-to-determine' } });
  assert.deepEqual([stale.status, stale.body.code], [409, 'query-must-not-have-changed']);
  const { queryId: _, ...text } = choice();
  for (const [answer, code] of [
    [await coder.put(path, { revision: 2, ...text }), 'query-must-be-a-draft'],
    [await coder.post(`${path}/send`, { revision: 2 }), 'query-must-be-a-draft'],
    [await coder.post(`${path}/close`, { revision: 2 }), 'query-must-be-answered'],
  ] as const) {
    assert.deepEqual([answer.status, answer.body.code], [409, code]);
  }
  const withdrawn = await coder.post(`${path}/withdraw`, { revision: 2, because: 'Found on the next page.' });
  assert.deepEqual([withdrawn.status, withdrawn.body.query.state], [200, 'withdrawn'], withdrawn.text);
  const late = await provider.post(`${path}/answer`, { revision: 3, answer: { kind: 'unable-to-determine' } });
  assert.deepEqual([late.status, late.body.code], [409, 'query-must-wait-for-its-answer']);
  assert.equal((await coder.post(`${path}/withdraw`, { revision: 3, because: 'x' })).body.code, 'query-must-not-be-answered-yet');
});

test('the same question sent twice is one; foreign visits, members nobody knows and control characters are refused', async () => {
  const { encounterId } = await visitToAsk();
  const body = choice();
  for (const _ of [1, 2]) assert.equal((await coder.post(`/encounters/${encounterId}/queries`, body)).status, 200);
  const ours = await coder.get(`/encounters/${encounterId}/queries`);
  assert.equal(ours.body.queries.length, 1);
  const elsewhere = await visitToAsk();
  const taken = await coder.post(`/encounters/${elsewhere.encounterId}/queries`, body);
  assert.deepEqual([taken.status, taken.body.code], [409, 'query-id-must-be-new']);
  const theirs = sampleVisit();
  await server.other.work((unit) => saveVisit(unit, theirs));
  assert.equal((await coder.post(`/encounters/${theirs.encounter.encounterId}/queries`, choice())).status, 404);
  const post = (more: object) => coder.post(`/encounters/${encounterId}/queries`, choice(more));
  assert.equal((await post({ state: 'sent' })).status, 400);
  assert.equal((await post({ title: 'a\u0007b' })).status, 400);
  assert.equal((await post({ noteVersion: 7 })).body.code, 'query-must-cite-a-signed-note');
});

test('past its day a question is somebody’s work to chase, once, until it is answered', async () => {
  const { encounterId, path } = await asked();
  const day = {
    ...(await server.parts.day({
      organizationId: server.organizationId,
      actor: () => ({ organizationId: server.organizationId, actor: 'tester', purpose: 'test' }),
    } as never)),
    today: plainDate('2026-03-11'),
  };
  await sweepOverdue(day);
  await sweepOverdue(day);
  const chased = (await workOf(coder, encounterId)).filter((item: { kind: string }) => item.kind === 'query-overdue');
  assert.equal(chased.length, 1);
  assert.equal((await provider.post(`${path}/answer`, { revision: 2, answer: { kind: 'unable-to-determine' } })).status, 200);
  const left = (await workOf(coder, encounterId)).filter((item: { kind: string }) => item.kind.includes('query'));
  assert.deepEqual(
    left.map((item: { kind: string }) => item.kind),
    ['query-answered'],
  );
});
