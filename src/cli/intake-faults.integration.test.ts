import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { IntakeRun } from '../app/views/intake.ts';
import { intakeFilesOf } from '../intake/open-files.ts';
import { openPractice, type SamplePractice } from '../store/sample-practice.ts';
import { bundleText } from '../store/test-bundle.ts';
import { take } from '../store/test-intake.ts';

const CHILD = fileURLToPath(new URL('./test-killable-intake.ts', import.meta.url));
let practice: SamplePractice;
let folder: string;
before(async () => {
  practice = await openPractice();
  folder = await mkdtemp(join(tmpdir(), 'claimwright-faults-'));
});
after(async () => {
  await practice.store.close();
  await rm(folder, { recursive: true, force: true });
});

type Taken = { readonly run: IntakeRun; readonly codes: readonly string[]; readonly isPlaced: boolean };

/** The bytes as a file beside a sound one: the run must end, and the sound one must be in. */
async function taken(name: string, bytes: string | Uint8Array): Promise<Taken> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const sound = join(folder, `sound-${name}.json`);
  soundOnes += 1;
  await writeFile(sound, bundleText(5000 + soundOnes, 30));
  const files = await intakeFilesOf([path, sound], 'fhir');
  const run = await take(practice, files, { system: `s${soundOnes}` });
  assert.equal(run.state, 'done');
  assert.equal(run.fileList[1]?.state, 'read', 'the sound file came in');
  assert.equal(
    run.outcomes.reduce((sum, { visits }) => sum + visits, 0),
    run.visits,
    'visits in = out',
  );
  const { rows } = await practice.work((unit) => unit.intakeRejected(run.runId, { after: undefined, limit: 50 }));
  const own = rows.filter(({ place }) => place.file === name);
  return {
    run,
    codes: own.map(({ code }) => code),
    isPlaced: own.every(({ place }) => place.file !== '' && (place.line ?? place.entry ?? place.byte) !== undefined),
  };
}
let soundOnes = 0;

const bundle = (...resources: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) });
const patient = (id: string, more: object = {}) => ({
  resourceType: 'Patient',
  id,
  name: [{ family: `Fault${id}`, given: ['Test'] }],
  birthDate: '1970-05-06',
  address: [{ line: ['1 Elm St'], city: 'Madison', state: 'WI', postalCode: '53703' }],
  ...more,
});
const visit = (id: string, of: string, more: object = {}) => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: `Patient/${of}` },
  period: { start: '2026-03-04T10:00:00-06:00' },
  ...more,
});
const recordsIn = (run: IntakeRun, file: string): number => run.fileList.find(({ name }) => name === file)?.records ?? -1;

test('a bundle that breaks off gives what came before the break, and says at which byte', async () => {
  const whole = bundleText(1, 40);
  const { run, codes, isPlaced } = await taken('truncated.json', whole.slice(0, Math.floor(whole.length * 0.7)));
  assert.ok(recordsIn(run, 'truncated.json') >= 20);
  assert.ok(codes.length >= 1 && isPlaced);
});

test('a byte order mark is passed over', async () => {
  const { run } = await taken('bom.json', `\uFEFF${bundle(patient('b1'))}`);
  assert.equal(recordsIn(run, 'bom.json'), 1);
});

test('other encodings than UTF-8 are refused or told with their place, and nothing is guessed from them', async () => {
  const wide = await taken('utf16.json', Buffer.from(`\uFEFF${bundle(patient('u1'))}`, 'utf16le'));
  assert.equal(recordsIn(wide.run, 'utf16.json'), 0);
  assert.ok(wide.codes.length >= 1);
  const latin = await taken(
    'latin1.json',
    Buffer.from(bundle(patient('l1', { name: [{ family: 'Müller', given: ['Zoë'] }] })), 'latin1'),
  );
  assert.equal(recordsIn(latin.run, 'latin1.json'), 0);
  assert.ok(latin.codes.length >= 1 && latin.isPlaced);
});

test('zero bytes do not reach the database', async () => {
  const escaped = await taken('nul.json', bundle(patient('n1', { name: [{ family: 'Nul\u0000Name', given: ['A'] }] })));
  assert.equal(escaped.run.fileList[0]?.state, 'read');
  const raw = await taken('raw-nul.json', `${bundle(patient('n2')).slice(0, 40)}\u0000${bundle(patient('n2')).slice(40)}`);
  assert.ok(raw.codes.length >= 1);
});

test('a bundle without its patient keeps the visit on a list, and two patients in one are two', async () => {
  const nobody = await taken('no-patient.json', bundle(visit('v1', 'nobody')));
  assert.ok(nobody.run.outcomes.some(({ outcome, visits }) => outcome === 'stopped' && visits === 1));
  assert.ok(nobody.run.work.some(({ kind }) => kind === 'incoming-visit'));
  const two = await taken(
    'two.json',
    bundle(patient('t1'), patient('t2', { name: [{ family: 'Vanterpool', given: ['Oona'] }], birthDate: '1999-12-31' })),
  );
  assert.equal(recordsIn(two.run, 'two.json'), 2);
});

test('references that lead nowhere stop nothing but their own visit', async () => {
  const { run } = await taken(
    'dangling.json',
    bundle(
      patient('d1'),
      visit('v1', 'd1', {
        participant: [{ individual: { reference: 'Practitioner/gone' } }],
        serviceProvider: { reference: 'Organization/gone' },
      }),
      { resourceType: 'Condition', id: 'c1', subject: { reference: 'Patient/gone' }, code: { text: 'Cough' } },
    ),
  );
  assert.equal(recordsIn(run, 'dangling.json'), 3);
  assert.ok(run.outcomes.some(({ outcome }) => outcome === 'question'));
});

test('nesting without end is refused at its place and the rest goes on', async () => {
  const deep = `{"resourceType":"Patient","id":"deep","x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const file = `{"resourceType":"Bundle","type":"collection","entry":[{"resource":${deep}},{"resource":${JSON.stringify(patient('after'))}}]}`;
  const { run, codes } = await taken('deep.json', file);
  assert.equal(recordsIn(run, 'deep.json'), 1);
  assert.ok(codes.length >= 1);
});

test('days of 1850, of the future and after a death are told, not billed', async () => {
  const { run } = await taken(
    'days.json',
    bundle(
      patient('y1', {
        deceasedDateTime: '2026-01-01',
        name: [{ family: 'Quillfeather', given: ['Isolde'] }],
        birthDate: '1931-11-30',
      }),
      visit('old', 'y1', { period: { start: '1850-03-04T10:00:00-06:00' } }),
      visit('future', 'y1', { period: { start: '2090-03-04T10:00:00-06:00' } }),
      visit('dead', 'y1', { period: { start: '2026-02-04T10:00:00-06:00' }, participant: [] }),
    ),
  );
  const said = run.outcomes.map(({ outcome, reason }) => `${outcome} ${reason.text}`).join('\n');
  assert.match(said, /history The visit was before/);
  assert.match(said, /not-billable The visit lies in the future/);
  assert.match(said, /stopped The visit lies after the patient’s death/);
});

test('types that nobody knows are counted, and __proto__ is a word like any other', async () => {
  const { run } = await taken('unknown.json', bundle({ resourceType: 'Spaceship', id: 's1' }, patient('z1')));
  assert.ok(recordsIn(run, 'unknown.json') >= 1);
  const evil = `{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"p","__proto__":{"isDeceased":true},"constructor":{"prototype":{"polluted":1}},"name":[{"family":"Proto","given":["Ty"]}],"birthDate":"1980-01-01"}}]}`;
  const { run: evilRun } = await taken('proto.json', evil);
  assert.equal(evilRun.fileList[0]?.state, 'read');
  assert.equal(({} as { polluted?: number }).polluted, undefined);
});

test('a bundle of 100 MB and 100,000 entries goes through in bounded memory, every entry counted', async () => {
  const big = await mkdtemp(join(tmpdir(), 'claimwright-big-'));
  try {
    await writeBig(join(big, 'big.json'));
    const runId = randomUUID();
    const files = await intakeFilesOf([big], 'fhir');
    assert.ok((files[0]?.sizeBytes ?? 0) >= 100_000_000);
    await practice.work((unit) => unit.openIntake({ runId, system: 'big', billableFrom: '2026-01-01', files }));
    const intake = spawn(process.execPath, [CHILD, practice.database.applicationUrl, practice.organizationId, big], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = await Promise.all([text(intake.stdout), once(intake, 'exit')]);
    const run = await practice.work((unit) => unit.intakeRun(runId));
    assert.equal(run?.state, 'done');
    assert.equal(run?.records, 100_000);
    assert.ok(Number(printed) <= 300, `it took ${printed.trim()} MB`);
  } finally {
    await rm(big, { recursive: true, force: true });
  }
});

/** One patient, 10,000 results, and 89,999 plans with long words, which are counted and not kept. */
async function writeBig(path: string): Promise<void> {
  const out = createWriteStream(path);
  const words = 'x'.repeat(1200);
  out.write(`{"resourceType":"Bundle","type":"collection","entry":[{"resource":${JSON.stringify(patient('big'))}}`);
  for (let i = 1; i < 100_000; i += 1) {
    const resource =
      i % 10 === 0
        ? {
            resourceType: 'Observation',
            id: `o${i}`,
            status: 'final',
            code: { text: 'Height' },
            subject: { reference: 'Patient/big' },
          }
        : { resourceType: 'CarePlan', id: `c${i}`, description: words };
    if (!out.write(`,{"resource":${JSON.stringify(resource)}}`)) await once(out, 'drain');
  }
  out.end(']}');
  await once(out, 'finish');
}
