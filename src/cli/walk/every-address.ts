/** The addresses of all screens, with the ids of real things: from the router's own table, so that no screen is forgotten. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Asking, StartedPractice } from './started-practice.ts';

export type Screen = {
  /** Names its pictures: 'claims-claimId'. */
  readonly name: string;
  readonly address: string;
  /** Answers that fail while it is looked at, as a pattern of addresses. */
  readonly failing?: string;
};

/** `screenRoute('/claims/$claimId', …` of the router. */
function routesOf(table: string): readonly string[] {
  const paths = [...table.matchAll(/screenRoute\('([^']+)'/g)].map(([, path = '']) => path);
  assert.ok(paths.length >= 20, 'the table of the screens is read');
  return paths;
}

const nameOf = (path: string): string => path.slice(1).replaceAll(/\W+/g, '-');

type Row = Readonly<Record<string, string>>;

/** The first of a list that `isFit`; the demonstration has one of everything that is asked for here. */
async function firstOf(answer: Promise<{ readonly body: unknown }>, isFit: (row: Row) => boolean = () => true): Promise<Row> {
  const body = (await answer).body as { readonly rows?: readonly Row[]; readonly items?: readonly Row[] };
  return (body.rows ?? body.items)?.find(isFit) ?? assert.fail(`the list has such a row: ${Object.keys(body).join(', ')}`);
}

/** A load of one made-up note; the demonstration itself brings nothing in. */
async function intakeRun(manager: Asking): Promise<string> {
  const bytes = Buffer.from('Patient: Nobody Known\nDate of service: 2026-01-09\n\nA note for the walk.\n');
  const file = { name: 'walk.txt', sizeBytes: bytes.length, format: 'note' };
  const uploadId = randomUUID();
  await manager.post('/intake/uploads', { uploadId, fileName: file.name, sizeBytes: bytes.length });
  await manager.post(`/intake/uploads/${uploadId}/parts`, { part: 0, base64: bytes.toString('base64') });
  const { sha256 } = (await manager.post(`/intake/uploads/${uploadId}/finish`, undefined)).body as { readonly sha256: string };
  const run = { runId: randomUUID(), system: 'Walk', files: [{ ...file, sha256 }] };
  const { body, status } = await manager.post('/intake/runs', { run, totals: [] });
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { readonly runId: string }).runId;
}

/** A release of one made-up row, installed as a manager does; the demonstration itself installs none. */
async function codeRelease(manager: Asking): Promise<string> {
  const head = '"Code","Grouping","Classification","Specialization","Definition","Notes","Display Name","Section"';
  const bytes = Buffer.from(`${head}\r\n"207Q00000X","Group","Class","","","","Walk","Individual"\r\n`);
  const uploadId = randomUUID();
  await manager.post('/intake/uploads', { uploadId, fileName: 'nucc_taxonomy_251.csv', sizeBytes: bytes.length });
  await manager.post(`/intake/uploads/${uploadId}/parts`, { part: 0, base64: bytes.toString('base64') });
  await manager.post(`/intake/uploads/${uploadId}/finish`, undefined);
  const order = { uploadIds: [uploadId], isExcerpt: true, activate: true, acceptsAmaTerms: false };
  const started = await manager.post('/code-releases/install', order);
  assert.equal(started.status, 200, JSON.stringify(started.body));
  for (let tries = 0; tries < 120; tries += 1) {
    const { releases } = (await manager.get('/code-releases')).body as {
      readonly releases: readonly { releaseNumber: number }[];
    };
    if (releases[0] !== undefined) return String(releases[0].releaseNumber);
    await wait(500);
  }
  return assert.fail('the release was installed');
}

/** A question about that visit, sent to its clinician; the demonstration itself asks none. */
async function question(manager: Asking, encounterId: string): Promise<string> {
  const { notes } = (await manager.get(`/encounters/${encounterId}`)).body as {
    readonly notes: readonly { readonly version: number; readonly sha256: string; readonly text: string }[];
  };
  const note = notes.at(-1) ?? assert.fail('a visit has a note');
  const queryId = randomUUID();
  const text = {
    title: 'Clarification of a finding',
    question: 'What is the clinical significance of this?',
    form: 'open',
    options: [],
  };
  const indicators = [{ start: 0, end: 20, words: note.text.slice(0, 20) }];
  const cited = { noteVersion: note.version, noteSha256: note.sha256, indicators };
  const kept = await manager.post(`/encounters/${encounterId}/queries`, { queryId, ...text, ...cited });
  assert.equal(kept.status, 200, JSON.stringify(kept.body));
  const sent = await manager.post(`/queries/${queryId}/send`, { revision: 1 });
  assert.equal(sent.status, 200, JSON.stringify(sent.body));
  return queryId;
}

/** What stands in the place of each `$parameter`. */
async function parametersFrom(manager: Asking): Promise<Row> {
  const statement = await firstOf(manager.post('/statements/search', {}));
  const visit = await firstOf(manager.get('/encounters?step=code&note=signed'));
  const claim = await firstOf(manager.post('/claims/search', { states: ['held'] }));
  const file = await firstOf(manager.get('/files'));
  const payment = await firstOf(manager.get('/remittances'));
  return {
    queue: 'billing',
    statementId: statement['statementId'] ?? '',
    patientId: statement['patientId'] ?? '',
    encounterId: visit['encounterId'] ?? '',
    claimId: claim['claimId'] ?? '',
    fileId: file['fileId'] ?? '',
    paymentKey: encodeURIComponent(payment['paymentKey'] ?? ''),
    queryId: await question(manager, visit['encounterId'] ?? ''),
    runId: await intakeRun(manager),
    releaseNumber: await codeRelease(manager),
    system: 'icd10cm',
    code: 'E11.9',
  };
}

/** Each route once; then other faces of the busiest ones, empty lists, and what is seen while the server fails. */
export async function everyScreen(practice: StartedPractice): Promise<readonly Screen[]> {
  const table = readFileSync(new URL('../../../web/src/routes.tsx', import.meta.url), 'utf8');
  const manager = await practice.as('manager');
  const parameters = await parametersFrom(manager);
  const addressOf = (path: string): string =>
    path.replace(/\$(\w+)/g, (_, name: string) => parameters[name] ?? assert.fail(`a value for ${name} of ${path}`));
  const decided = await firstOf(manager.post('/claims/search', { states: ['adjudicated'] }));
  const coded = await firstOf(manager.get('/encounters?step=charged'));
  const unsigned = await firstOf(manager.get('/encounters?step=code&note=unsigned'));
  const setAside = await firstOf(manager.get('/files?direction=in'), (row) => row['state'] === 'QUARANTINED');
  return [
    ...routesOf(table).map((path) => ({ name: nameOf(path), address: addressOf(path) })),
    { name: 'claim-decided', address: `/claims/${decided['claimId']}` },
    { name: 'visit-coded', address: `/encounters/${coded['encounterId']}` },
    { name: 'visit-unsigned', address: `/encounters/${unsigned['encounterId']}` },
    { name: 'file-set-aside', address: `/files/${setAside['fileId']}` },
    { name: 'empty-list-of-work', address: '/work/engineering' },
    { name: 'empty-questions', address: '/queries?state=withdrawn' },
    { name: 'empty-claims', address: '/claims?state=draft' },
    { name: 'unknown-address', address: '/nowhere' },
    { name: 'unknown-claim', address: '/claims/00000000-0000-7000-8000-000000000000' },
    { name: 'failing-claims', address: '/claims', failing: '**/api/v1/claims/search' },
    { name: 'failing-work', address: '/work', failing: '**/api/v1/work/**' },
  ];
}
