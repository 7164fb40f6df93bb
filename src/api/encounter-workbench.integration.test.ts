import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { currentNote, type Encounter, type NoteVersion } from '../claims/encounter.ts';
import { PROVIDERS } from '../claims/sketch-defaults.ts';
import { addDays } from '../kernel/plain-date.ts';
import { sampleVisit, saveVisit, sha256 } from '../store/sample-practice.ts';
import { openTestServer, type TestOrganization, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const TEXT = `HISTORY OF PRESENT ILLNESS
Follow-up of hypertension and stage 3b chronic kidney disease. Denies chest pain. Mother had diabetes.
ASSESSMENT AND PLAN
1. Hypertension, at goal. Continue lisinopril.
2. Chronic kidney disease stage 3b, stable. Order a basic metabolic panel.
I spent 32 minutes on the day of the visit.`;

const noteOf = (text: string, status: 'signed' | 'unsigned' = 'signed'): NoteVersion =>
  status === 'unsigned'
    ? { version: 1, text, sha256: sha256(text), status }
    : {
        version: 1,
        text,
        sha256: sha256(text),
        status,
        signedBy: PROVIDERS.rendering.providerId,
        signedAt: '2026-03-02T17:00:00Z',
      };

async function visitIn(
  organization: TestOrganization,
  status: 'signed' | 'unsigned' = 'signed',
  change: Partial<Encounter> = {},
): Promise<Encounter> {
  const { patient, coverage, encounter } = sampleVisit();
  const visit = { ...encounter, notes: [noteOf(TEXT, status)], ...change };
  await organization.work(async (unit) => {
    await unit.savePatients([patient]);
    await unit.saveCoverages([coverage]);
    await unit.saveEncounters([visit]);
  });
  return visit;
}

const evidence = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, words };
};
const I10 = { code: 'I10', evidence: [evidence('Hypertension')] };
const CKD = { code: 'N1832', evidence: [evidence('Chronic kidney disease stage 3b')] };
const VISIT = { procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] };

test('a visit shows how its note was read: sections, and mentions with what is said of them', async () => {
  const visit = await visitIn(server);
  const { body } = await (await server.as('coder')).get(`/encounters/${visit.encounterId}`);
  assert.match(body.zip, /^\d{5}/);
  const { sections, mentions } = body.reading;
  assert.ok(sections.some(({ kind }: { kind: string }) => kind === 'assessment'));
  type Mention = { readonly start: number; readonly end: number; readonly context: string };
  const said = new Map(mentions.map(({ start, end, context }: Mention) => [TEXT.slice(start, end).toLowerCase(), context]));
  assert.equal(said.get('chest pain'), 'negated');
  assert.equal(said.get('diabetes'), 'family');
  for (const { start, end } of mentions as readonly Mention[]) assert.ok(start >= 0 && end <= TEXT.length && start < end);
  const unsigned = await visitIn(server, 'unsigned');
  const waiting = await (await server.as('coder')).get(`/encounters/${unsigned.encounterId}`);
  assert.deepEqual([waiting.body.reading, waiting.body.suggestions], [undefined, []]);
});

test('a preview tells what the conventions say of the codes, with a change that puts it right', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const preview = (diagnoses: readonly object[]) =>
    coder.post(`/encounters/${visit.encounterId}/preview`, { diagnoses, procedures: [VISIT] });
  const { status, body, text } = await preview([I10, CKD]);
  assert.equal(status, 200, text);
  assert.ok(body.conventions.includes('icd-15-assumed-link'));
  const link = body.advice.find((one: { ruleId: string }) => one.ruleId === 'icd-15-assumed-link');
  assert.ok(link !== undefined, JSON.stringify(body.advice));
  const [patch] = link.patches;
  const brought = patch.by ?? patch.code;
  assert.match(brought, /^I12/);
  assert.match(link.titles[brought], /Hypertensive chronic kidney disease/);
  assert.ok(link.cite.length > 0);
  const severities = body.advice.map(({ severity }: { severity: string }) => ['error', 'warning', 'info'].indexOf(severity));
  assert.deepEqual(severities, severities.toSorted(), 'worst first');
});

test('a convention that forbids the codes is left only with a reason, which stays with the decision', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const path = `/encounters/${visit.encounterId}`;
  const codes = { diagnoses: [I10, CKD], procedures: [VISIT] };
  const { body: preview } = await coder.post(`${path}/preview`, codes);
  type Advice = { readonly about: string; readonly ruleId: string; readonly override?: object; readonly message: object };
  const link = (preview.advice as readonly Advice[]).find(({ ruleId }) => ruleId === 'icd-15-assumed-link');
  const others = (preview.advice as readonly Advice[]).find(({ override }) => override === undefined);
  assert.ok(link?.override !== undefined, JSON.stringify(preview.advice));
  const { version, sha256: hash } = currentNote(visit);
  const decision = { revision: 'none', noteVersion: version, noteSha256: hash, ...codes };
  const decide = (exceptions?: readonly object[]) => coder.put(`${path}/decision`, { ...decision, exceptions });
  const refused = await decide();
  assert.deepEqual([refused.status, refused.body.code], [422, 'convention-must-be-kept-or-explained']);
  assert.match(JSON.stringify(refused.body), /diagnoses\[[01]\]/);
  assert.equal((await decide([{ about: 'something else' }])).status, 422);
  for (const strange of [{ about: link.about, because: '' }, { about: link.about, by: 'me' }, { because: 'x' }]) {
    assert.equal((await decide([strange])).status, 400, JSON.stringify(strange));
  }
  const because = 'Renal artery stenosis explains the kidney disease <b>{n}</b>';
  const given = [{ about: link.about, because }, { about: 'nothing that is said' }, { about: others?.about ?? 'none' }];
  const decided = await decide(given);
  assert.equal(decided.status, 200, decided.text);
  const auditor = await server.as('compliance');
  const { decision: kept } = (await auditor.get(path)).body;
  assert.deepEqual(
    kept.exceptions.map((one: object) => ({ ...one, codes: undefined, severity: undefined })),
    [{ about: link.about, ruleId: link.ruleId, message: link.message, because, codes: undefined, severity: undefined }],
  );
  const { rows, counts } = (await auditor.get('/encounters?exceptions=yes')).body;
  assert.deepEqual(
    rows.map((row: { encounterId: string }) => row.encounterId),
    [visit.encounterId],
  );
  assert.equal(counts.withExceptions, 1);
  const { exceptions } = (await auditor.get(`/claims/${decided.body.claimId}`)).body;
  assert.deepEqual(
    [exceptions.decidedBy, exceptions.left.map((one: { because: string }) => one.because)],
    [kept.decidedBy, [because]],
  );
});

test('the books and the note are asked too: a new patient who was seen before, a visit by telephone in the office', async () => {
  const earlier = sampleVisit();
  await server.work((unit) => saveVisit(unit, earlier));
  const { patientId, encounterId } = earlier.encounter;
  const text = `${TEXT}\nThis visit was held by telephone.`;
  const visit = await visitIn(server, 'signed', {
    patientId,
    patientStatus: 'new',
    serviceDate: addDays(earlier.encounter.serviceDate, 9),
    notes: [noteOf(text)],
  });
  const coder = await server.as('coder');
  const level = await coder.post(`/encounters/${visit.encounterId}/visit`, {});
  const notices = level.body.notices.map(({ values }: { values?: { on?: string } }) => values?.on);
  assert.ok(notices.includes(earlier.encounter.serviceDate), level.text);
  const itself = await coder.post(`/encounters/${encounterId}/visit`, {});
  assert.ok(!itself.text.includes('the books hold a visit'), 'a visit is not before itself');
  const preview = await coder.post(`/encounters/${visit.encounterId}/preview`, { diagnoses: [I10], procedures: [VISIT] });
  const telehealth = preview.body.advice.filter(({ ruleId }: { ruleId: string }) => ruleId === 'mod-95-telehealth');
  assert.match(telehealth[0]?.message.text ?? '', /by telephone/, preview.text);
});

test('what was answered to suggestions goes with the decision; strange answers are refused', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const { version, sha256: hash } = currentNote(visit);
  const decision = { revision: 'none', noteVersion: version, noteSha256: hash, diagnoses: [I10], procedures: [VISIT] };
  const path = `/encounters/${visit.encounterId}/decision`;
  const strange = [
    { rejected: [{ code: 'N1832', reason: 'because' }], changed: [] },
    { rejected: [], changed: [], by: 'me' },
    { rejected: [{ code: 'N1832', reason: 'other', note: 'x' }], changed: [] },
    { rejected: [] },
  ];
  for (const answers of strange)
    assert.equal((await coder.put(path, { ...decision, answers })).status, 400, JSON.stringify(answers));
  const answers = { rejected: [{ code: 'N1832', reason: 'not-addressed' }], changed: [{ from: 'I119', to: 'I10' }] };
  const decided = await coder.put(path, { ...decision, answers });
  assert.equal(decided.status, 200, decided.text);
});

test('the level of a visit comes from the note with its words, and follows the coder’s elements', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const level = (body: object) => coder.post(`/encounters/${visit.encounterId}/visit`, body);
  const found = await level({});
  assert.equal(found.status, 200, found.text);
  assert.equal(found.body.family, 'office-established');
  assert.ok(found.body.problems.length >= 2);
  for (const row of found.body.problems) {
    for (const { start, end, words } of row.quotes) assert.equal(TEXT.slice(start, end), words);
  }
  assert.equal(found.body.minutes.minutes, 32);
  assert.deepEqual([found.body.level.byDecisionMaking, found.body.level.byTime], ['99214', '99214']);
  const edited = await level({ problems: [{ kind: 'minor' }], data: [], risks: [], minutes: null });
  assert.deepEqual([edited.body.level.byDecisionMaking, edited.body.level.byTime], ['99212', undefined]);
  assert.ok(edited.body.problems.length >= 2, 'what the note gives stays to go back to');
  for (const wrong of [{ problems: [{ kind: 'huge' }] }, { minutes: -1 }, { level: 5 }, { family: 'office' }]) {
    assert.equal((await level(wrong)).status, 400, JSON.stringify(wrong));
  }
});

test('the level of another practice’s visit, or of an unsigned note, is not told', async () => {
  const coder = await server.as('coder');
  const foreign = await visitIn(server.other);
  for (const id of [foreign.encounterId, randomUUID()])
    assert.equal((await coder.post(`/encounters/${id}/visit`, {})).status, 404);
  const unsigned = await visitIn(server, 'unsigned');
  const refused = await coder.post(`/encounters/${unsigned.encounterId}/visit`, {});
  assert.deepEqual([refused.status, refused.body.code], [422, 'note-must-be-signed']);
});
