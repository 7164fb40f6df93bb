/** Every route × every role × both organizations, made from the routes: a new route is in it as soon as it is there. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { permissionsOf, type Role, ROLES } from '../access/permissions.ts';
import type { StatementRecord } from '../app/ports.ts';
import { startIntake } from '../app/start-intake.ts';
import { unsignedNoteOrder } from '../claims/work-orders.ts';
import { cents } from '../kernel/money.ts';
import { paymentKeyOf } from '../ledger/payment-key.ts';
import { DAY, receiveSample, sampleRemittance, sampleVisit, saveVisit, sha256 } from '../store/sample-practice.ts';
import { describeApi } from './openapi.ts';
import { routes } from './routes.ts';
import type { Route } from './route.ts';
import { sampleOf } from './sample-request.arbitrary.ts';
import { type Answered, openTestServer, type TestOrganization, type TestServer } from './test-server.ts';

let server: TestServer;
/** Ids that exist in the other organization, by the name of the parameter. */
let foreign: Readonly<Record<string, string>>;
before(async () => {
  server = await openTestServer();
  foreign = await fill(server.other);
});
after(() => server.close());

const guarded = routes.filter((route) => route.access !== 'public');
/** Names of codes, which are everybody's; every other parameter is an id of one organization. */
const OF_EVERYBODY: ReadonlySet<string> = new Set(['book', 'releaseNumber', 'system', 'code']);
/** An id in the right form of which there is nothing. */
const nothingOf = (name: string): string =>
  name === 'paymentKey' ? `era:123456789.${randomUUID()}.2026-03-20.8000` : randomUUID();

const title = ({ method, path }: Route): string => `${method} ${path}`;

/** One of everything that an address can name. */
async function fill(organization: TestOrganization): Promise<Readonly<Record<string, string>>> {
  const visit = sampleVisit();
  const { patientId } = visit.patient;
  const { encounterId } = visit.encounter;
  const statement: StatementRecord = {
    ...{ statementId: randomUUID(), patientId, statementNumber: 'S-1', issuedOn: DAY, balanceCents: cents(0), statement: {} },
  };
  const workItemId = await organization.work(async (unit) => {
    await saveVisit(unit, visit);
    await unit.saveStatements([statement]);
    await unit.openWork([unsignedNoteOrder(visit.encounter, DAY)]);
    return (await unit.openWorkItems(undefined, 1))[0]?.workItemId ?? '';
  });
  const [uploadId, runId, questionId] = [randomUUID(), randomUUID(), randomUUID()];
  await organization.work(async (unit) => {
    await unit.beginUpload({ uploadId, fileName: 'list.csv', sizeBytes: 3, partBytes: 3 });
    await startIntake(unit, {
      runId,
      system: 'Old',
      files: [{ name: 'list.csv', format: 'csv', sizeBytes: 3, sha256: sha256('list') }],
    });
    await unit.ask([{ questionId, runId, system: 'Old', kind: 'which-payer', about: 'payers/x', words: 'X', candidates: [] }]);
  });
  const { identity, remittance } = sampleRemittance(visit, `T${randomUUID().replaceAll('-', '')}`);
  const fileId = await organization.work(async (unit) => {
    const received = await receiveSample(unit, `ISA*${randomUUID()}~`);
    await unit.recordPayment({ identity, contentSha256: sha256('content'), fileId: received, remittance });
    return received;
  });
  const writeOffId = randomUUID();
  const { chargeId } = visit.charge;
  await organization.work((unit) =>
    unit.saveWriteOff({
      ...{ writeOffId, patientId, encounterId, state: 'asked', reason: 'small-balance', cents: cents(1), askedOn: DAY },
      parts: [{ chargeId, side: 'plan', cents: cents(1) }],
    }),
  );
  const queryId = randomUUID() as never;
  const { text, sha256: noteSha256 } = visit.encounter.notes[0] ?? { text: '', sha256: sha256('') };
  await organization.work((unit) =>
    unit.saveQuery({
      ...{ state: 'draft', queryId, encounterId, patientId, providerId: visit.encounter.renderingProviderId },
      ...{ serviceDate: DAY, noteVersion: 1, noteSha256, title: 'A', question: 'B?', form: 'open', options: [] },
      ...{ indicators: [{ start: 0, end: 9, words: text.slice(0, 9) }], writtenBy: 'coder', writtenAt: '2026-03-05T15:00:00Z' },
    }),
  );
  const job = await server.parts.jobs.start(
    { organizationId: organization.organizationId, actor: 'tester', purpose: 'test' },
    { kind: 'send-claims' },
  );
  return {
    patientId,
    encounterId,
    earlierId: encounterId,
    claimId: visit.claim.body.claimId,
    coverageId: visit.coverage.coverageId,
    statementId: statement.statementId,
    ...{ uploadId, runId, questionId },
    ...{ workItemId, fileId, paymentKey: paymentKeyOf(remittance).key },
    jobId: job.ok ? job.value.jobId : '',
    writeOffId,
    queryId,
  };
}

const parametersOf = (route: Route): readonly string[] => [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
const addressWith = (route: Route, ids: (name: string) => string): string =>
  route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids(name)));

async function ask(route: Route, role: Role, request: { readonly path: string; readonly body?: unknown }): Promise<Answered> {
  const person = await server.as(role);
  return person.inject({
    method: route.method,
    url: `/api/v1${request.path}`,
    ...(request.body === undefined ? {} : { payload: request.body as object }),
  });
}

test('without a session no route says anything but that one is needed', async () => {
  for (const route of guarded) {
    const url = `/api/v1${addressWith(route, nothingOf)}`;
    for (const headers of [{}, { cookie: `claimwright_session=${'x'.repeat(43)}` }]) {
      const answer = await server.inject({ method: route.method, url, headers });
      assert.deepEqual([answer.status, answer.body.code], [401, 'session-must-be-open'], title(route));
    }
  }
});

test('a role gets what it is granted and is refused everything else, before its request is read', async () => {
  for (const route of guarded) {
    if (route.name === 'logOut') continue;
    for (const role of ROLES) {
      // Not JSON: who is not permitted must not even learn that.
      const request = { method: route.method, url: `/api/v1${addressWith(route, nothingOf)}` };
      const broken = route.method === 'GET' ? {} : { payload: '{', headers: { 'content-type': 'application/json' } };
      const answer = await (await server.as(role)).inject({ ...request, ...broken });
      const isGranted = route.access === 'signed-in' || permissionsOf([role]).has(route.access as never);
      const what = `${title(route)} as ${role} (${route.access}): ${answer.status} ${answer.text.slice(0, 200)}`;
      if (isGranted) assert.ok(answer.status !== 401 && answer.status !== 403 && answer.status < 500, what);
      else assert.deepEqual([answer.status, answer.body.code], [403, 'role-must-permit-the-action'], what);
    }
  }
});

test("another organization's ids and ids of nothing are answered alike, by every route that takes one", async () => {
  const document = describeApi(routes);
  const looked = new Set<string>();
  for (const route of guarded) {
    const names = parametersOf(route).filter((name) => !OF_EVERYBODY.has(name));
    if (names.length === 0) continue;
    const role = ROLES.find((each) => route.access === 'signed-in' || permissionsOf([each]).has(route.access as never));
    assert.ok(role !== undefined, `${title(route)}: nobody has ${route.access}`);
    for (const name of names) {
      const known = foreign[name];
      assert.ok(
        known !== undefined,
        `${title(route)} takes ${name}: let fill() of this test make one in the other organization.`,
      );
      const { body, query } = sampleOf(document, route);
      const asked = async (id: string): Promise<Answered> =>
        ask(route, role, { path: `${addressWith(route, (other) => (other === name ? id : nothingOf(other)))}${query}`, body });
      const [theirs, nothing] = [await asked(known), await asked(nothingOf(name))];
      assert.deepEqual([theirs.status, theirs.body], [nothing.status, nothing.body], title(route));
      assert.equal(theirs.status, 404, `${title(route)} ${theirs.text.slice(0, 900)} for ${JSON.stringify(body)}`);
      assert.equal(theirs.body.code, 'thing-must-exist', title(route));
      looked.add(title(route));
    }
  }
  assert.ok(looked.size >= 15, [...looked].join('\n'));
});

test('nothing of the other organization changed by all of that, and its own people still find it', async () => {
  const biller = await server.other.as('biller');
  const answer = await biller.get(`/claims/${foreign['claimId']}`);
  assert.equal(answer.status, 200, answer.text);
});
