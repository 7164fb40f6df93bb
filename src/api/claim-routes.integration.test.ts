import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Encounter } from '../claims/encounter.ts';
import { currentNote } from '../claims/encounter.ts';
import { sampleVisit, sha256 } from '../store/sample-practice.ts';
import { openTestServer, type TestOrganization, type TestServer } from './test-server.ts';

let server: TestServer;
before(async () => {
  server = await openTestServer();
});
after(() => server.close());

const TEXT = 'Follow-up of hypertension. Blood pressure 128/76. Ear wax removed.';
const EVIDENCE = { start: 13, end: 25, words: 'hypertension' };
const note = { version: 1, text: TEXT, sha256: sha256(TEXT) };

/** A visit beside ear wax removal without modifier 25: the edits hold its claim. `last` names the patient. */
async function heldClaim(
  organization: TestOrganization,
  last?: string,
): Promise<{ readonly claimId: string; readonly visit: Encounter }> {
  const { patient, coverage, encounter } = sampleVisit();
  const signed = currentNote(encounter);
  assert.equal(signed.status, 'signed');
  const visit = { ...encounter, notes: [{ ...signed, ...note }] } as Encounter;
  await organization.work(async (unit) => {
    await unit.savePatients([last === undefined ? patient : { ...patient, name: { ...patient.name, last } }]);
    await unit.saveCoverages([coverage]);
    await unit.saveEncounters([visit]);
  });
  const coder = await organization.as('coder');
  const line = (procedure: string) => ({ procedure, modifiers: [], units: 1, diagnosisPointers: [1] });
  const decided = await coder.put(`/encounters/${visit.encounterId}/decision`, {
    revision: 'none',
    noteVersion: note.version,
    noteSha256: note.sha256,
    diagnoses: [{ code: 'I10', evidence: [EVIDENCE] }],
    procedures: [line('99213'), line('69210')],
  });
  assert.equal(decided.status, 200, decided.text);
  return { claimId: decided.body.claimId, visit };
}

type Line = { readonly chargeId: string; readonly serviceKind: string; readonly diagnosisPointers: readonly number[] };

const with25 = (lines: readonly Line[]) => ({
  lines: lines.map(({ chargeId, serviceKind, diagnosisPointers }) => ({
    chargeId,
    modifiers: serviceKind === 'evaluation' ? ['25'] : [],
    diagnosisPointers,
  })),
});

test('a held claim says why, by which rule and source; fixed, it is ready and its X12 can be read', async () => {
  const { claimId } = await heldClaim(server);
  const biller = await server.as('biller');
  const { status, body: claim } = await biller.get(`/claims/${claimId}`);
  assert.equal(status, 200, JSON.stringify(claim));
  assert.equal(claim.state, 'held');
  const finding = claim.findings.find((one: { ruleId: string }) => one.ruleId === 'modifier-25-with-procedure');
  assert.ok(finding.cite.length > 0 && finding.fix.text !== '' && finding.prevents.includes('CARC 97'));
  assert.ok(claim.work.some((item: { kind: string }) => item.kind === 'held-claim'));
  assert.equal(claim.lines[0].money.openInsuranceCents, claim.lines[0].chargeCents);

  const fixes = with25(claim.lines);
  const tried = await biller.post(`/claims/${claimId}/preview`, { revision: claim.revision, fixes });
  assert.equal(tried.body.state, 'ready', tried.text);
  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
  assert.equal(fixed.body.state, 'ready', fixed.text);
  const fresh = await biller.get(`/claims/${fixed.body.claimId}`);
  assert.deepEqual(fresh.body.lines.find((line: Line) => line.serviceKind === 'evaluation').modifiers, ['25']);
  assert.deepEqual(fresh.body.work, []);
  const { body: x12 } = await biller.get(`/claims/${fixed.body.claimId}/x12`);
  const own = x12.parts[0].segments.find((segment: { text: string }) => segment.text.startsWith('CLM*'));
  assert.match(own.words.text, /^Claim \{number\}/);
  assert.equal(own.path.endsWith('2300'), true);
  const again = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
  assert.deepEqual([again.status, again.body.code], [409, 'claim-must-not-have-changed']);
  const replaced = await biller.get(`/claims/${claimId}`);
  const late = await biller.post(`/claims/${claimId}/judge`, { revision: replaced.body.revision });
  assert.deepEqual([late.status, late.body.code], [409, 'claim-must-be-correctable']);
});

test('the list keeps its order over the pages, counts the whole filter and answers no stranger', async () => {
  const own = await openTestServer();
  try {
    const ids = [];
    for (let n = 0; n < 5; n += 1) ids.push((await heldClaim(own)).claimId);
    await heldClaim(own.other);
    const biller = await own.as('biller');
    for (const sort of ['due', 'service', 'amount']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await biller.post('/claims/search', {
          states: ['held'],
          sort,
          limit: 2,
          ...(cursor === undefined ? {} : { cursor }),
        });
        if (cursor === undefined) assert.equal(body.totals.count, 5);
        seen.push(...body.rows.map((row: { claimId: string }) => row.claimId));
        cursor = body.next;
      } while (cursor !== undefined);
      assert.deepEqual(seen.toSorted(), ids.toSorted(), sort);
    }
    const by = async (filter: object): Promise<number> => (await biller.post('/claims/search', filter)).body.totals.count;
    assert.equal(await by({ heldBy: 'modifier-25-with-procedure' }), 5);
    assert.equal(await by({ heldBy: 'drug-needs-ndc' }), 0);
    assert.equal(await by({ outcomes: ['paid'] }), 0);
    assert.equal(await by({ queues: ['billing'], overdue: false, minCents: 1, maxCents: 10_000_000 }), 5);
    assert.equal(await by({ minCents: 10_000_000 }), 0);
    const { body: first } = await biller.get(`/claims/${ids[0]}`);
    assert.equal(await by({ text: first.patientControlNumber.toLowerCase() }), 1);
    assert.equal(await by({ text: first.patient.name.last }), 5);
    assert.equal(await by({ text: 'nobodyhasthisname' }), 0);
    assert.equal(await by({ patientId: first.patient.patientId }), 1);
    const lost = await biller.post('/claims/search', { cursor: 'WyJ4IiwieSJd' });
    assert.equal(lost.body.rows.length, 5, 'a cursor of nobody’s begins at the start');
  } finally {
    await own.close();
  }
});

test('foreign claims, wrong roles and unknown members are refused, each with its own answer', async () => {
  const { claimId } = await heldClaim(server);
  const { claimId: foreign } = await heldClaim(server.other);
  const biller = await server.as('biller');
  const poster = await server.as('poster');
  for (const id of [foreign, randomUUID()]) {
    assert.equal((await biller.get(`/claims/${id}`)).status, 404);
    assert.equal((await biller.get(`/claims/${id}/x12`)).status, 404);
    for (const verb of ['correct', 'preview']) {
      assert.equal((await biller.post(`/claims/${id}/${verb}`, { revision: 1, fixes: {} })).status, 404);
    }
    assert.equal((await biller.post(`/claims/${id}/judge`, { revision: 1 })).status, 404);
    assert.equal((await biller.post('/claims/send', { claimIds: [id] })).status, 404);
  }
  assert.equal((await poster.get(`/claims/${claimId}`)).status, 200);
  assert.equal((await poster.post(`/claims/${claimId}/correct`, { revision: 1, fixes: {} })).status, 403);
  assert.equal((await poster.post('/claims/send', {})).status, 403);
  assert.equal((await (await server.as('front-desk')).post('/claims/search', {})).status, 403);
  for (const body of [{ revision: 1, fixes: { state: 'ready' } }, { revision: 1, fixes: {}, claimId }, { fixes: {} }]) {
    assert.equal((await biller.post(`/claims/${claimId}/correct`, body)).status, 400, JSON.stringify(body));
  }
  assert.equal((await biller.post('/claims/search', { organizationId: server.other.organizationId })).status, 400);
  assert.equal((await biller.post('/claims/search', { limit: 101 })).status, 400);
});

test('a fix that cannot be names its place and saves nothing', async () => {
  const { claimId } = await heldClaim(server);
  const biller = await server.as('biller');
  const { body: claim } = await biller.get(`/claims/${claimId}`);
  const before = (await biller.get(`/claims/${claimId}`)).body.revision;
  const [line] = claim.lines;
  const wrong: readonly (readonly [object, string])[] = [
    [{ lines: [{ chargeId: randomUUID(), modifiers: [], diagnosisPointers: [1] }] }, 'fix-must-name-a-line-of-the-claim'],
    [{ lines: [{ chargeId: line.chargeId, modifiers: [], diagnosisPointers: [2] }] }, 'pointer-must-name-a-diagnosis'],
    [{ diagnoses: ['Z9999'] }, 'diagnosis-must-be-billable-on-date'],
    [
      { authorization: { number: 'AU1', unitsAuthorized: 1, from: '2026-02-01', to: '2026-01-01' } },
      'authorization-must-begin-before-it-ends',
    ],
  ];
  for (const [fixes, code] of wrong) {
    const answer = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes });
    assert.deepEqual([answer.status, answer.body.code], [422, code], answer.text);
  }
  assert.equal((await biller.get(`/claims/${claimId}`)).body.revision, before);
});

test('names that are scripts or formulas come back as they are, and do no harm in a spreadsheet', async () => {
  const hostile = `=HYPERLINK("x")<script>`;
  const { claimId } = await heldClaim(server, hostile);
  const biller = await server.as('biller');
  assert.equal((await biller.get(`/claims/${claimId}`)).body.patient.name.last, hostile);
  const file = await biller.post('/claims/export', { states: ['held'] });
  assert.match(String(file.headers['content-type']), /text\/csv/);
  assert.ok(file.text.includes(`"'=HYPERLINK(""x"")<script>"`), file.text.slice(0, 400));
  const group = `'; drop table claim; --`;
  const { body: claim } = await biller.get(`/claims/${claimId}`);
  const fixed = await biller.post(`/claims/${claimId}/correct`, {
    revision: claim.revision,
    fixes: { ...with25(claim.lines), coverage: { groupNumber: group } },
  });
  assert.equal(fixed.status, 200, fixed.text);
  assert.equal((await biller.get(`/claims/${fixed.body.claimId}`)).body.coverage.groupNumber, group);
  for (const text of [`%' or 1=1 --`, '\u0000', '𝕏'.repeat(20), '*']) {
    assert.ok([200, 400].includes((await biller.post('/claims/search', { text })).status), text);
  }
});

test('only ready claims can be named for sending, and the run is answered', async () => {
  const { claimId } = await heldClaim(server);
  const biller = await server.as('biller');
  const early = await biller.post('/claims/send', { claimIds: [claimId] });
  assert.deepEqual([early.status, early.body.code], [409, 'claim-must-be-ready']);
  const { body: claim } = await biller.get(`/claims/${claimId}`);
  const fixed = await biller.post(`/claims/${claimId}/correct`, { revision: claim.revision, fixes: with25(claim.lines) });
  const started = await biller.post('/claims/send', { claimIds: [fixed.body.claimId] });
  assert.deepEqual([started.status, started.body.kind], [200, 'send-claims'], started.text);
});
