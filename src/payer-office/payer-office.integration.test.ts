import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import test, { after, before } from 'node:test';
import pg from 'pg';
import ssh2, { type SFTPWrapper } from 'ssh2';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { SAMPLE_NPI, sampleBook } from '../payer/sample-book.ts';
import { sample837p } from '../payer/sample-837p.ts';

const serverUrl = process.env['CLAIMWRIGHT_TEST_DATABASE_URL'] ?? '';
const TOKEN = 'test-token-1234';
const PASSWORD = 'right-password';

type Ready = { readonly sftpPort: number; readonly httpPort: number; readonly hostKeySha256: string };
type Running = Ready & { readonly child: ChildProcess };

let home = '';
const databases: string[] = [];
const children = new Set<ChildProcess>();

const databaseUrl = (name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** A database name of its own; the office makes the database itself. */
function newDatabase(): string {
  const name = `payer_office_${randomBytes(6).toString('hex')}`;
  databases.push(name);
  return name;
}

const claim = (memberId: string, patientControlNumber: string) => ({
  patientControlNumber,
  payerId: 'LKSHR1',
  memberId,
  lastName: 'ALDER',
  firstName: 'PAT',
  birthDate: plainDate('1950-05-05'),
  serviceDate: plainDate('2026-03-02'),
  lines: [{ code: '99213', chargeCents: cents(17_000) }],
});

const batch = (controlNumber: number, ...claims: readonly ReturnType<typeof claim>[]): Uint8Array =>
  sample837p({ controlNumber, sentOn: plainDate('2026-03-03'), receiverId: 'PAYERHUB', billingNpi: SAMPLE_NPI, claims });

const argumentsFor = (officeHome: string, database: string): readonly string[] => [
  ...['--home', officeHome, '--database', databaseUrl(database), '--book', join(home, 'book.json'), '--today', '2026-03-03'],
  ...['--token', TOKEN, '--sftp-user', 'practice', '--sftp-password', PASSWORD],
];

const launch = (args: readonly string[], env: Record<string, string> = {}): ChildProcess => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.add(child);
  return child;
};

async function openOffice(officeHome: string, database: string): Promise<Running> {
  const child = launch(argumentsFor(officeHome, database));
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  assert.ok(child.stdout !== null);
  for await (const line of createInterface(child.stdout)) return { ...(JSON.parse(line) as Ready), child };
  throw new Error(`the office did not open: ${Buffer.concat(errors).toString()}`);
}

async function end(office: Running, signal: NodeJS.Signals): Promise<number | null> {
  if (office.child.exitCode !== null) return office.child.exitCode;
  const ended = new Promise<number | null>((resolve) => office.child.once('exit', (code) => resolve(code)));
  office.child.kill(signal);
  return ended;
}

/** One SFTP session; checks that the host key is the one that was printed. */
async function inSession<T>(office: Running, work: (sftp: SFTPWrapper) => Promise<T>, password = PASSWORD): Promise<T> {
  const client = new ssh2.Client();
  let offered = '';
  await new Promise<void>((resolve, reject) => {
    client.on('ready', resolve).on('error', reject);
    client.connect({
      host: '127.0.0.1',
      port: office.sftpPort,
      username: 'practice',
      password,
      hostVerifier: (key: Buffer) => {
        offered = createHash('sha256').update(key).digest('base64').replace(/=+$/, '');
        return true;
      },
    });
  });
  client.setNoDelay(true);
  assert.equal(offered, office.hostKeySha256);
  try {
    const sftp = await new Promise<SFTPWrapper>((resolve, reject) =>
      client.sftp((error, opened) => (error ? reject(error) : resolve(opened))),
    );
    // A lost connection would leave its requests unanswered for ever.
    const lost = new Promise<never>((_, reject) => client.once('close', () => reject(new Error('the connection was lost'))));
    return await Promise.race([work(sftp), lost]);
  } finally {
    client.end();
  }
}

const asked = <T>(ask: (done: (error: Error | null | undefined, value: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));
const told = (ask: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())));

const upload = (office: Running, name: string, bytes: Uint8Array): Promise<void> =>
  inSession(office, async (sftp) => {
    await told((done) => sftp.writeFile(`inbox/${name}.part`, Buffer.from(bytes), done));
    await told((done) => sftp.rename(`inbox/${name}.part`, `inbox/${name}`, done));
  });

const outbox = (office: Running): Promise<Readonly<Record<string, string>>> =>
  inSession(office, async (sftp) => {
    const entries = await asked<readonly { filename: string }[]>((done) => sftp.readdir('outbox', done));
    const files: Record<string, string> = {};
    for (const { filename } of entries) {
      files[filename] = (await asked<Buffer>((done) => sftp.readFile(`outbox/${filename}`, done))).toString('latin1');
    }
    return files;
  });

type Reply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

async function call(office: Running, method: string, path: string, body?: string, token = TOKEN): Promise<Reply> {
  const response = await fetch(`http://127.0.0.1:${office.httpPort}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

const moveTo = (office: Running, day: string): Promise<Reply> =>
  call(office, 'POST', '/calendar', JSON.stringify({ today: day }));

async function query<T extends pg.QueryResultRow>(database: string, text: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: databaseUrl(database) });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const skip = serverUrl === '' ? 'CLAIMWRIGHT_TEST_DATABASE_URL names no server' : false;

before(async () => {
  home = await mkdtemp(join(tmpdir(), 'payer-office-test-'));
  await writeFile(join(home, 'book.json'), JSON.stringify(sampleBook()));
});

after(async () => {
  for (const child of children) child.kill('SIGKILL');
  if (serverUrl !== '') {
    const admin = new pg.Client({ connectionString: serverUrl });
    await admin.connect();
    for (const name of databases) await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
    await admin.end();
  }
  await rm(home, { recursive: true, force: true });
});

test('an 837P goes up by SFTP and 999, 277CA and, on day 14, the 835 come down', { skip }, async () => {
  const office = await openOffice(join(home, 'one'), newDatabase());
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1'), claim('NOBODY', 'PCN2')));
  const first = await moveTo(office, '2026-03-03');
  assert.deepEqual(first.body, {
    today: '2026-03-03',
    days: 0,
    filesTaken: 1,
    filesRefused: 0,
    claimsAccepted: 1,
    claimsRejected: 1,
    claimsPaid: 0,
    paidCents: 0,
    filesWritten: 2,
  });
  const answered = await outbox(office);
  assert.deepEqual(Object.keys(answered), ['277CA-20260303-000000002.x12', '999-20260303-000000001.x12']);
  assert.match(answered['999-20260303-000000001.x12'] ?? '', /AK9\*A\*1\*1\*1~/);
  assert.match(answered['277CA-20260303-000000002.x12'] ?? '', /A3:33:IL/);
  const later = await moveTo(office, '2026-03-20');
  assert.equal(later.body['paidCents'], 7000);
  const paid = await outbox(office);
  assert.match(paid['835-20260317-000000003.x12'] ?? '', /CLP\*PCN1\*1\*170\*70\*30\*12\*/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('killed and opened again, the office resumes: same key, same day, nothing answered or paid twice', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'two');
  let office = await openOffice(officeHome, database);
  const key = office.hostKeySha256;
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1')));
  for (let attempt = 0; attempt < 6; attempt += 1) {
    // The kill falls somewhere into the work of the days; where, differs from run to run.
    const moving = moveTo(office, '2026-03-25').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 5 + attempt * 12));
    await end(office, 'SIGKILL');
    await moving;
    office = await openOffice(officeHome, database);
    assert.equal(office.hostKeySha256, key);
  }
  await upload(office, 'batch-1-again.x12', batch(1, claim('LK1001', 'PCN1')));
  assert.equal((await moveTo(office, '2026-03-28')).status, 200);
  const kinds = Object.keys(await outbox(office)).map((name) => name.split('-')[0]);
  assert.deepEqual(kinds, ['277CA', '835', '999']);
  const [counted] = await query<{ claims: string; payments: string; open: string }>(
    database,
    `SELECT (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM payment) AS payments,
            (SELECT count(*) FROM answer_file WHERE state <> 'PLACED') AS open`,
  );
  assert.deepEqual(counted, { claims: '1', payments: '1', open: '0' });
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('an answer that was fetched and removed is not written again after a kill before it was marked', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'three');
  let office = await openOffice(officeHome, database);
  await upload(office, 'batch-1.x12', batch(1, claim('LK1001', 'PCN1')));
  await moveTo(office, '2026-03-03');
  const name = '999-20260303-000000001.x12';
  await inSession(office, (sftp) => told((done) => sftp.unlink(`outbox/${name}`, done)));
  await end(office, 'SIGKILL');
  // As a kill between rename and mark leaves it.
  await query(database, `UPDATE answer_file SET state = 'STAGED' WHERE name = '${name}'`);
  office = await openOffice(officeHome, database);
  assert.ok(!Object.keys(await outbox(office)).includes(name));
  await end(office, 'SIGKILL');
  // As a kill before the rename leaves it: the bytes of the archive go out, under the same name.
  await query(database, `UPDATE answer_file SET state = 'BUILT' WHERE name = '${name}'`);
  office = await openOffice(officeHome, database);
  assert.match((await outbox(office))[name] ?? '', /AK9\*A/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('noise, a truncated file and a reused control number are told and change nothing else', { skip }, async () => {
  const database = newDatabase();
  const officeHome = join(home, 'four');
  const office = await openOffice(officeHome, database);
  const good = batch(1, claim('LK1001', 'PCN1'));
  await upload(office, 'a-noise.bin', randomBytes(10 * 1024 * 1024));
  await upload(office, 'b-empty.x12', new Uint8Array());
  await upload(office, 'c-cut.x12', batch(7, claim('LK1001', 'PCN7')).subarray(0, 700));
  await upload(office, 'd-good.x12', good);
  await upload(office, 'e-same-number.x12', batch(1, claim('LK1001', 'PCN1'), claim('LK1001', 'PCN3')));
  const moved = await moveTo(office, '2026-03-03');
  assert.equal(moved.status, 200);
  assert.equal(moved.body['filesRefused'], 2);
  assert.equal(moved.body['claimsAccepted'], 1);
  const rejected = await readdir(join(officeHome, 'rejected'));
  assert.equal(rejected.filter((name) => name.endsWith('.note')).length, 2);
  const note = rejected.find((name) => name.endsWith('a-noise.bin.note')) ?? '';
  assert.match(await readFile(join(officeHome, 'rejected', note), 'utf8'), /^file-must-hold-an-interchange/);
  const answers = await outbox(office);
  assert.deepEqual(
    Object.keys(answers).map((name) => name.split('-')[0]),
    ['277CA', '999', 'TA1', 'TA1'],
  );
  assert.ok(Object.values(answers).some((text) => /TA1\*000000001\*.*\*R\*025~/.test(text)));
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('the calendar moves forward only and the endpoint refuses what it cannot read', { skip }, async () => {
  const office = await openOffice(join(home, 'five'), newDatabase());
  assert.deepEqual((await call(office, 'GET', '/healthz', undefined, 'wrong')).body, { status: 'ok' });
  assert.equal((await call(office, 'GET', '/calendar', undefined, 'wrong')).status, 401);
  assert.equal((await moveTo(office, '2026-03-05')).status, 200);
  assert.deepEqual((await call(office, 'GET', '/calendar')).body, { today: '2026-03-05' });
  const back = await moveTo(office, '2026-03-04');
  assert.equal(back.status, 409);
  assert.equal(back.body['code'], 'day-must-not-be-earlier');
  assert.equal((await moveTo(office, '2999-01-01')).status, 409);
  for (const body of ['', 'null', '{', '{"today":"2026-02-30"}', `{"today":"${'9'.repeat(9000)}"}`]) {
    assert.equal((await call(office, 'POST', '/calendar', body)).status, 400, body.slice(0, 30));
  }
  assert.equal((await call(office, 'GET', '/nowhere')).status, 404);
  assert.equal((await call(office, 'DELETE', '/calendar')).status, 405);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('the SFTP door shows two folders and nothing else of the machine', { skip }, async () => {
  const office = await openOffice(join(home, 'six'), newDatabase());
  await assert.rejects(inSession(office, async () => undefined, 'wrong-password'));
  await inSession(office, async (sftp) => {
    const read = (path: string): Promise<Buffer> => asked<Buffer>((done) => sftp.readFile(path, done));
    await assert.rejects(read('/etc/passwd'));
    await assert.rejects(read('../host-key'));
    await assert.rejects(read('inbox/../../host-key'));
    await assert.rejects(told((done) => sftp.writeFile('outbox/mine.x12', 'x', done)));
    await assert.rejects(told((done) => sftp.writeFile('mine.x12', 'x', done)));
    await assert.rejects(told((done) => sftp.mkdir('inbox/deep', done)));
    await assert.rejects(told((done) => sftp.symlink('/etc/passwd', 'inbox/link', done)));
    await told((done) => sftp.writeFile('inbox/a.x12.part', 'x', done));
    await assert.rejects(told((done) => sftp.rename('inbox/a.x12.part', 'outbox/a.x12', done)));
    await assert.rejects(told((done) => sftp.rename('inbox/a.x12.part', '../a.x12', done)));
    const top = await asked<readonly { filename: string }[]>((done) => sftp.readdir('.', done));
    assert.deepEqual(
      top.map((entry) => entry.filename),
      ['inbox', 'outbox'],
    );
  });
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('a partial upload is not taken', { skip }, async () => {
  const office = await openOffice(join(home, 'seven'), newDatabase());
  await inSession(office, (sftp) =>
    told((done) => sftp.writeFile('inbox/batch.x12.part', Buffer.from(batch(1, claim('LK1001', 'P'))), done)),
  );
  assert.equal((await moveTo(office, '2026-03-03')).body['filesTaken'], 0);
  assert.equal(await end(office, 'SIGTERM'), 0);
});

test('wrong arguments and a wrong book end with one sentence and status 2, never a stack trace', { skip }, async () => {
  const outcomeOf = async (args: readonly string[]): Promise<{ readonly code: number | null; readonly text: string }> => {
    const child = launch(args);
    const chunks: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, text: Buffer.concat(chunks).toString() };
  };
  const bad = join(home, 'bad.json');
  await writeFile(bad, JSON.stringify({ office: { id: 'X1' }, payers: [] }));
  const good = argumentsFor(join(home, 'eight'), newDatabase());
  const cases: readonly (readonly string[])[] = [
    [],
    ['--nonsense'],
    good.map((word) => (word === '2026-03-03' ? '2026-02-30' : word)),
    good.map((word) => (word.endsWith('book.json') ? bad : word)),
    good.map((word) => (word.endsWith('book.json') ? join(home, 'absent.json') : word)),
  ];
  for (const args of cases) {
    const { code, text } = await outcomeOf(args);
    assert.equal(code, 2, text);
    assert.match(text, /^payer-office: /);
    assert.doesNotMatch(text, /\n\s+at /);
  }
});

test('two offices never work on one database', { skip }, async () => {
  const database = newDatabase();
  const office = await openOffice(join(home, 'nine'), database);
  await assert.rejects(openOffice(join(home, 'ten'), database), /another payer office works on this database/);
  assert.equal(await end(office, 'SIGTERM'), 0);
});
