/** The office as a process, for integration tests: started, spoken to over SFTP and HTTP, killed. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before } from 'node:test';
import pg from 'pg';
import ssh2, { type SFTPWrapper } from 'ssh2';
import { cents } from '../kernel/money.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { SAMPLE_NPI, sampleBook } from '../payer/sample-book.ts';
import { sample837p } from '../payer/sample-837p.ts';

const serverUrl = process.env['CLAIMWRIGHT_TEST_DATABASE_URL'] ?? '';
const TOKEN = 'test-token-1234';
const PASSWORD = 'right-password';

export type Ready = { readonly sftpPort: number; readonly httpPort: number; readonly hostKeySha256: string };
export type Running = Ready & { readonly child: ChildProcess };

export let home = '';
const databases: string[] = [];
const children = new Set<ChildProcess>();

const databaseUrl = (name: string): string => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
};

/** A database name of its own; the office makes the database itself. */
export function newDatabase(): string {
  const name = `payer_office_${randomBytes(6).toString('hex')}`;
  databases.push(name);
  return name;
}

export const claim = (memberId: string, patientControlNumber: string) => ({
  patientControlNumber,
  payerId: 'LKSHR1',
  memberId,
  lastName: 'ALDER',
  firstName: 'PAT',
  birthDate: plainDate('1950-05-05'),
  serviceDate: plainDate('2026-03-02'),
  lines: [{ code: '99213', chargeCents: cents(17_000) }],
});

export const batch = (controlNumber: number, ...claims: readonly ReturnType<typeof claim>[]): Uint8Array =>
  sample837p({ controlNumber, sentOn: plainDate('2026-03-03'), receiverId: 'PAYERHUB', billingNpi: SAMPLE_NPI, claims });

export const argumentsFor = (officeHome: string, database: string): readonly string[] => [
  ...['--home', officeHome, '--database', databaseUrl(database), '--book', join(home, 'book.json'), '--today', '2026-03-03'],
  ...['--token', TOKEN, '--sftp-user', 'practice', '--sftp-password', PASSWORD],
];

export const launch = (args: readonly string[], env: Record<string, string> = {}): ChildProcess => {
  const child = spawn(process.execPath, [new URL('main.ts', import.meta.url).pathname, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.add(child);
  return child;
};

export async function openOffice(officeHome: string, database: string): Promise<Running> {
  const child = launch(argumentsFor(officeHome, database));
  const errors: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
  assert.ok(child.stdout !== null);
  for await (const line of createInterface(child.stdout)) return { ...(JSON.parse(line) as Ready), child };
  throw new Error(`the office did not open: ${Buffer.concat(errors).toString()}`);
}

export async function end(office: Running, signal: NodeJS.Signals): Promise<number | null> {
  if (office.child.exitCode !== null) return office.child.exitCode;
  const ended = new Promise<number | null>((resolve) => office.child.once('exit', (code) => resolve(code)));
  office.child.kill(signal);
  return ended;
}

/** One SFTP session; checks that the host key is the one that was printed. */
export async function inSession<T>(office: Running, work: (sftp: SFTPWrapper) => Promise<T>, password = PASSWORD): Promise<T> {
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

export const asked = <T>(ask: (done: (error: Error | null | undefined, value: T) => void) => void): Promise<T> =>
  new Promise((resolve, reject) => ask((error, value) => (error ? reject(error) : resolve(value))));
export const told = (ask: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())));

export const upload = (office: Running, name: string, bytes: Uint8Array): Promise<void> =>
  inSession(office, async (sftp) => {
    await told((done) => sftp.writeFile(`inbox/${name}.part`, Buffer.from(bytes), done));
    await told((done) => sftp.rename(`inbox/${name}.part`, `inbox/${name}`, done));
  });

export const outbox = (office: Running): Promise<Readonly<Record<string, string>>> =>
  inSession(office, async (sftp) => {
    const entries = await asked<readonly { filename: string }[]>((done) => sftp.readdir('outbox', done));
    const files: Record<string, string> = {};
    for (const { filename } of entries) {
      files[filename] = (await asked<Buffer>((done) => sftp.readFile(`outbox/${filename}`, done))).toString('latin1');
    }
    return files;
  });

type Reply = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

export async function call(
  office: Running,
  request: string,
  { body, token = TOKEN }: { readonly body?: string; readonly token?: string } = {},
): Promise<Reply> {
  const [method = '', path = ''] = request.split(' ');
  const response = await fetch(`http://127.0.0.1:${office.httpPort}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, body: (await response.json()) as Reply['body'] };
}

export const moveTo = (office: Running, day: string): Promise<Reply> =>
  call(office, 'POST /calendar', { body: JSON.stringify({ today: day }) });

export async function query<T extends pg.QueryResultRow>(database: string, text: string): Promise<readonly T[]> {
  const client = new pg.Client({ connectionString: databaseUrl(database) });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

export const skip = serverUrl === '' ? 'CLAIMWRIGHT_TEST_DATABASE_URL names no server' : false;

/** A folder, a book, and afterwards nothing left: processes, databases, files. */
export function useOffices(): void {
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
}
