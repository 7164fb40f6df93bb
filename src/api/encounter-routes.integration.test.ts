import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Encounter, NoteVersion } from '../claims/encounter.ts';
import { currentNote } from '../claims/encounter.ts';
import { PROVIDERS } from '../claims/sketch-defaults.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { sampleVisit, sha256 } from '../store/sample-practice.ts';
import { openTestServer, type TestOrganization, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const TEXT = 'Follow-up of hypertension. Blood pressure 128/76.';
const EVIDENCE = { start: 13, end: 25, words: 'hypertension' };
const I10 = { code: 'I10', evidence: [EVIDENCE] };
const VISIT = { procedure: '99213', modifiers: [], units: 1, diagnosisPointers: [1] };

/** A visit that waits for its codes, changed as the test wants it. */
async function visitIn(organization: TestOrganization, changes: Partial<Encounter> = {}): Promise<Encounter> {
  const { patient, coverage, encounter } = sampleVisit();
  const visit = { ...encounter, ...changes };
  await organization.work(async (unit) => {
    await unit.savePatients([patient]);
    await unit.saveCoverages([coverage]);
    await unit.saveEncounters([visit]);
  });
  return visit;
}

const unsigned = (text = TEXT): NoteVersion => ({ version: 1, text, sha256: sha256(text), status: 'unsigned' });

const decisionOn = (visit: Encounter, changes: object = {}) => {
  const { version, sha256: hash } = currentNote(visit);
  return { revision: 'none', noteVersion: version, noteSha256: hash, diagnoses: [I10], procedures: [VISIT], ...changes };
};

test('a visit shows its note, what the note suggests with the words for it, and that it may be coded', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const { status, body } = await coder.get(`/encounters/${visit.encounterId}`);
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.coding, 'open');
  assert.equal(body.step, 'code');
  const [first] = body.suggestions;
  assert.equal(first.code, 'I10');
  for (const span of first.spans) assert.equal(body.notes[0].text.slice(span.start, span.end), span.words);
  assert.equal(body.decision, undefined);
});

test('the list holds the visits to code, oldest first, page by page, with its counts', async () => {
  const own = await openTestServer();
  try {
    const dates = ['2026-03-04', '2026-03-02', '2026-03-03', '2026-03-04'];
    for (const serviceDate of dates) await visitIn(own, { serviceDate: plainDate(serviceDate) });
    await visitIn(own, { notes: [unsigned()], serviceDate: plainDate('2026-03-01') });
    await visitIn(own, { serviceDate: plainDate('2026-03-06') });
    await visitIn(own.other);
    const coder = await own.as('coder');
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 5; page += 1) {
      const { body } = await coder.get(`/encounters?step=code&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...body.rows.map((row: { serviceDate: string }) => row.serviceDate));
      const none = { stopped: 0, charged: 0, withExceptions: 0 };
      assert.deepEqual(body.counts, { ...none, toCode: 4, unsigned: 1, oldestToCode: '2026-03-01' });
      if (body.nextCursor === undefined) break;
      cursor = body.nextCursor;
    }
    assert.deepEqual(seen, ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-04']);
    const waiting = await coder.get('/encounters?note=unsigned');
    assert.equal(waiting.body.rows.length, 1);
    assert.equal(waiting.body.rows[0].daysWaiting, 4);
    const provider = waiting.body.rows[0].renderingProviderId;
    assert.equal((await coder.get(`/encounters?provider=${provider}`)).body.rows.length, 5);
    assert.equal((await coder.get(`/encounters?provider=${randomUUID()}`)).body.rows.length, 0);
    assert.equal((await coder.get('/encounters?from=2026-03-03&to=2026-03-03')).body.rows.length, 1);
    assert.equal((await coder.get('/encounters?order=newest&limit=1')).body.rows[0].serviceDate, '2026-03-04');
    for (const wrong of ['limit=101', 'limit=0', 'step=paid', 'cursor=x', 'from=2026-02-30']) {
      assert.equal((await coder.get(`/encounters?${wrong}`)).status, 400, wrong);
    }
  } finally {
    await own.close();
  }
});

test('a preview prices the codes, names what is wrong with them, tells what the edits would say, and saves nothing', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const preview = (diagnoses: readonly object[], procedures: readonly object[]) =>
    coder.post(`/encounters/${visit.encounterId}/preview`, { diagnoses, procedures });
  const good = await preview([I10], [{ ...VISIT, units: 2 }]);
  assert.equal(good.status, 200, good.text);
  assert.deepEqual(good.body.problems, []);
  assert.equal(good.body.totalCents, 34_000);
  assert.equal(good.body.lines[0].unitPriceCents, 17_000);
  assert.equal(good.body.outcome.kind, 'claim');
  const bad = await preview([{ code: 'E11', evidence: [] }], [{ ...VISIT, diagnosisPointers: [2] }]);
  assert.deepEqual(
    bad.body.problems.map((found: { code: string; path: string }) => [found.code, found.path]),
    [
      ['diagnosis-must-have-evidence-or-reason', 'diagnoses[0]'],
      ['diagnosis-must-be-billable-on-date', 'diagnoses[0]'],
      ['pointer-must-name-a-diagnosis', 'procedures[0].diagnosisPointers[0]'],
    ],
  );
  assert.equal(bad.body.outcome.kind, 'incomplete');
  const drug = await preview([I10], [VISIT, { procedure: 'J1885', modifiers: [], units: 2, diagnosisPointers: [1] }]);
  assert.equal(drug.body.lines[1].drugOffer.quantityThousandths, 1000);
  assert.equal(drug.body.outcome.state, 'held');
  assert.ok(drug.body.outcome.findings.some((finding: { ruleId: string }) => finding.ruleId === 'drug-needs-ndc'));
  const unpriced = await preview([I10], [{ ...VISIT, procedure: '99999' }]);
  assert.equal(unpriced.body.outcome.code, 'procedure-must-have-a-price');
  const { body } = await coder.get(`/encounters/${visit.encounterId}`);
  assert.equal(body.step, 'code');
  assert.deepEqual([body.charges, body.claims, body.decision], [[], [], undefined]);
});

test('a decision records the codes in the person’s name and bills them at once', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const { status, body } = await coder.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit));
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal(body.revision, 1);
  assert.equal(body.totalCents, 17_000);
  assert.equal(body.outcome.state, 'ready');
  const after = (await coder.get(`/encounters/${visit.encounterId}`)).body;
  assert.equal(after.coding, 'correct-the-claim');
  assert.equal(after.decision.decidedBy, server.loginNameOf('coder'));
  assert.equal(after.charges[0].chargeCents, 17_000);
  assert.deepEqual(
    after.claims.map((claim: { claimId: string; state: string }) => [claim.claimId, claim.state]),
    [[body.claimId, 'ready']],
  );
  const journal = await server.work((unit) => unit.journalOfEncounters([visit.encounterId]));
  assert.equal(journal.get(visit.encounterId)?.length, 1);
  const again = await coder.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit, { revision: 1 }));
  assert.equal(again.status, 409);
  assert.equal(again.body.code, 'visit-must-not-be-charged-yet');
});

test('of two people who decide at the same moment one is told, and the visit is charged once', async () => {
  const visit = await visitIn(server);
  const [coder, manager] = [await server.as('coder'), await server.as('manager')];
  const answers = await Promise.all(
    [coder, manager, coder].map((person) => person.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit))),
  );
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409, 409],
  );
  const charges = await server.work((unit) => unit.chargesOf([visit.encounterId]));
  assert.equal(charges.length, 1);
});

test('a decision that something stops stands, is somebody’s work, and can be made again by who knows its revision', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const path = `/encounters/${visit.encounterId}/decision`;
  const stopped = await coder.put(path, decisionOn(visit, { procedures: [{ ...VISIT, procedure: '99999' }] }));
  assert.equal(stopped.body.outcome.kind, 'stopped');
  const open = async () => {
    const items = await server.work((unit) => unit.openWorkItems(undefined, 500));
    return items.filter((item) => item.encounterId === visit.encounterId).map((item) => item.kind);
  };
  assert.deepEqual(await open(), ['no-price']);
  const stale = await coder.put(path, decisionOn(visit));
  assert.equal(stale.status, 409);
  assert.equal(stale.body.code, 'decision-must-not-have-changed');
  const good = await coder.put(path, decisionOn(visit, { revision: 1 }));
  assert.equal(good.status, 200, good.text);
  assert.equal(good.body.revision, 2);
  assert.deepEqual(await open(), []);
  const { body } = await coder.get(`/encounters/${visit.encounterId}`);
  assert.deepEqual(
    body.earlierDecisions.map((decision: { procedures: { procedure: string }[] }) => decision.procedures[0]?.procedure),
    ['99999'],
  );
});

test('an addendum that came meanwhile refuses the decision, and an unsigned note refuses every one', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const decision = decisionOn(visit);
  const addendum = { ...currentNote(visit), version: 2, text: `${TEXT} Also asthma.`, addendumTo: 1 } as NoteVersion;
  await server.work((unit) =>
    unit.saveEncounters([{ ...visit, notes: [...visit.notes, { ...addendum, sha256: sha256(addendum.text) }] }]),
  );
  const answer = await coder.put(`/encounters/${visit.encounterId}/decision`, decision);
  assert.equal(answer.status, 409);
  assert.equal(answer.body.code, 'note-must-not-have-changed');
  const waiting = await visitIn(server, { notes: [unsigned()] });
  const refused = await coder.put(`/encounters/${waiting.encounterId}/decision`, decisionOn(waiting));
  assert.equal(refused.status, 422);
  assert.equal(refused.body.code, 'note-must-be-signed');
  const draft = { diagnoses: [I10], procedures: [VISIT] };
  assert.equal((await coder.post(`/encounters/${waiting.encounterId}/preview`, draft)).body.code, 'note-must-be-signed');
});

test('a clinician signs the note, and then it may be coded', async () => {
  const visit = await visitIn(server, { notes: [unsigned()] });
  const provider = await server.as('provider');
  const { version, sha256: hash } = currentNote(visit);
  const read = { noteVersion: version, noteSha256: hash };
  const path = `/encounters/${visit.encounterId}/sign`;
  assert.equal((await provider.post(path, { ...read, noteSha256: 'a'.repeat(64) })).status, 409);
  const signed = await provider.post(path, read);
  assert.equal(signed.status, 200, signed.text);
  assert.equal(signed.body.noteVersion, 2);
  assert.equal((await provider.post(path, { ...read, noteVersion: 2 })).body.code, 'note-must-not-be-signed-yet');
  const coder = await server.as('coder');
  const { body } = await coder.get(`/encounters/${visit.encounterId}`);
  assert.equal(body.coding, 'open');
  assert.deepEqual(
    body.notes.map((note: { status: string }) => note.status),
    ['unsigned', 'signed'],
  );
  const decided = await coder.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit, { noteVersion: 2 }));
  assert.equal(decided.status, 200, decided.text);
});

test('another practice’s visit is not there, for nobody and for nothing', async () => {
  const visit = await visitIn(server.other);
  const coder = await server.as('coder');
  const provider = await server.as('provider');
  const draft = { diagnoses: [I10], procedures: [VISIT] };
  const { version, sha256: hash } = currentNote(visit);
  const answers = [
    await coder.get(`/encounters/${visit.encounterId}`),
    await coder.post(`/encounters/${visit.encounterId}/preview`, draft),
    await coder.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit)),
    await provider.post(`/encounters/${visit.encounterId}/sign`, { noteVersion: version, noteSha256: hash }),
  ];
  const nobodys = await coder.get(`/encounters/${randomUUID()}`);
  for (const answer of answers) assert.deepEqual([answer.status, answer.body.code], [404, nobodys.body.code]);
});

test('who may not code is refused, and who may not sign is refused', async () => {
  const visit = await visitIn(server, { notes: [unsigned()] });
  const { version, sha256: hash } = currentNote(visit);
  const biller = await server.as('biller');
  assert.equal((await biller.get(`/encounters/${visit.encounterId}`)).status, 200);
  assert.equal((await biller.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit))).status, 403);
  assert.equal((await biller.post(`/encounters/${visit.encounterId}/preview`, { diagnoses: [], procedures: [] })).status, 403);
  const coder = await server.as('coder');
  const read = { noteVersion: version, noteSha256: hash };
  assert.equal((await coder.post(`/encounters/${visit.encounterId}/sign`, read)).status, 403);
  const colleagues = await visitIn(server, { notes: [unsigned()], renderingProviderId: PROVIDERS.referring.providerId });
  const refused = await (await server.as('provider')).post(`/encounters/${colleagues.encounterId}/sign`, read);
  assert.deepEqual([refused.status, refused.body.code], [403, 'note-must-be-signed-by-its-clinician']);
});

test('bodies with unknown members, false evidence or strange codes are refused, and hostile words come back as they were', async () => {
  const visit = await visitIn(server);
  const coder = await server.as('coder');
  const path = `/encounters/${visit.encounterId}/decision`;
  const refused: readonly (readonly [object, number])[] = [
    [{ ...decisionOn(visit), decidedBy: 'somebody else' }, 400],
    [decisionOn(visit, { diagnoses: [{ ...I10, title: 'x' }] }), 400],
    [decisionOn(visit, { diagnoses: [{ code: "I10'; --", evidence: [] }] }), 400],
    [decisionOn(visit, { diagnoses: [{ code: 'I10', evidence: [{ start: 0, end: 12, words: 'hypertension' }] }] }), 422],
    [decisionOn(visit, { diagnoses: [] }), 422],
    [decisionOn(visit, { procedures: [{ ...VISIT, units: 0 }] }), 400],
  ];
  for (const [body, status] of refused) assert.equal((await coder.put(path, body)).status, status, JSON.stringify(body));
  const because = "<script>alert(1)</script> =cmd|'/c calc'!A1 {0} % \\ \"";
  const decided = await coder.put(path, decisionOn(visit, { diagnoses: [{ code: 'I10', evidence: [], because }] }));
  assert.equal(decided.status, 200, decided.text);
  const { body } = await coder.get(`/encounters/${visit.encounterId}`);
  assert.equal(body.decision.diagnoses[0].because, because);
});

test('favourites are counted over the coded visits', async () => {
  const own = await openTestServer();
  try {
    const coder = await own.as('coder');
    for (let n = 0; n < 2; n += 1) {
      const visit = await visitIn(own);
      await coder.put(`/encounters/${visit.encounterId}/decision`, decisionOn(visit));
    }
    await visitIn(own);
    const { body } = await coder.get('/encounters/frequent-codes');
    assert.equal(body.visits, 2);
    assert.deepEqual(
      body.diagnoses.map((found: { display: string; times: number }) => [found.display, found.times]),
      [['I10', 2]],
    );
    assert.deepEqual(body.procedures[0], {
      code: '99213',
      words: 'Office visit, established patient, low complexity',
      unitPriceCents: 17_000,
      times: 2,
    });
  } finally {
    await own.close();
  }
});
