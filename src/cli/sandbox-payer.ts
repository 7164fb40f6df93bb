/** The sandbox payers' own process: started with its book, spoken to by SFTP for files and by HTTP for its calendar. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { PartnerSettings } from '../app/partner-ports.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { PayerBook } from '../payer/book.ts';
import { PartnersAway } from '../jobs/job-world.ts';
import { SENDER_ID } from '../practice/payer-book.ts';

const MAIN = fileURLToPath(new URL('../payer-office/main.ts', import.meta.url));
const USERNAME = 'northgate';

export type SandboxPayer = {
  readonly partner: PartnerSettings;
  /** Moves the payers' day forward; they work through every day between. Errors: `PartnersAway` when their process has ended. */
  readonly advanceTo: (day: PlainDate) => Promise<void>;
  /** A file of another kind than answers, put into the mailbox whole. */
  readonly leave: (name: string, text: string) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export type SandboxOptions = {
  readonly home: string;
  readonly databaseUrl: string;
  readonly book: PayerBook;
  readonly today: PlainDate;
  readonly say: (line: string) => void;
};

type Ready = { readonly sftpPort: number; readonly httpPort: number; readonly hostKeySha256: string };

async function firstLine(child: ChildProcess): Promise<Ready> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const ended = once(child, 'exit').then(() => undefined);
  const line = await Promise.race([once(lines, 'line').then(([text]) => String(text)), ended]);
  lines.close();
  if (line === undefined) throw new Error('The sandbox payer did not start; the lines above say why.');
  return JSON.parse(line) as Ready;
}

/** The key seen at the first start is pinned: another one later is a stranger, and nothing is sent to it. */
async function pinnedKey(home: string, shown: string): Promise<string> {
  const path = join(home, 'pinned-host-key');
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch {
    await writeFile(path, `${shown}\n`);
    return shown;
  }
}

/** Starts the process and waits until it answers. Errors: one sentence when it does not start. */
export async function startSandboxPayer(options: SandboxOptions): Promise<SandboxPayer> {
  const { home, databaseUrl, book, today, say } = options;
  await mkdir(home, { recursive: true });
  const bookFile = join(home, 'book.json');
  await writeFile(bookFile, JSON.stringify(book));
  const token = randomBytes(24).toString('base64url');
  const password = randomBytes(24).toString('base64url');
  const secrets = { PAYER_OFFICE_TOKEN: token, PAYER_OFFICE_SFTP_PASSWORD: password, PAYER_OFFICE_DATABASE_URL: databaseUrl };
  const words = [
    '--home',
    home,
    '--book',
    bookFile,
    '--today',
    today,
    '--sftp-port',
    '0',
    '--http-port',
    '0',
    '--sftp-user',
    USERNAME,
  ];
  const child = spawn(process.execPath, [MAIN, ...words], {
    // Its stdin is ours to hold: killed in whatever way, we take it along, and the next start finds its database free.
    stdio: ['pipe', 'pipe', 'pipe'],
    // A session of its own: Ctrl-C in the terminal must reach us first, so that we stop in order.
    detached: true,
    env: { ...process.env, ...secrets, PAYER_OFFICE_ENDS_WITH_STDIN: '1' },
  });
  createInterface({ input: child.stderr as NodeJS.ReadableStream }).on('line', (line) => say(`payer: ${line}`));
  const ready = await firstLine(child);
  return {
    partner: {
      partnerId: 'sandbox-payers',
      name: book.office.name,
      host: '127.0.0.1',
      port: ready.sftpPort,
      username: USERNAME,
      secret: { kind: 'password', value: password },
      hostKeySha256: await pinnedKey(home, ready.hostKeySha256),
      senderId: SENDER_ID,
      receiverId: book.office.id,
      usage: book.office.usage,
    },
    leave: async (name, text) => {
      await writeFile(join(home, name), text);
      await rename(join(home, name), join(home, 'sftp', 'outbox', name));
    },
    advanceTo: (day) => advancePayers({ port: ready.httpPort, token, day }),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** Errors: `PartnersAway` where nobody answers at that port. */
export async function advancePayers({
  port,
  token,
  day,
}: {
  readonly port: number;
  readonly token: string;
  readonly day: PlainDate;
}): Promise<void> {
  const status = await post({ port, path: '/calendar', token, body: JSON.stringify({ today: day }) });
  // An earlier day than the payers' own: they are ahead after a restart, and their answers already wait in the outbox.
  if (status !== 200 && status !== 409) throw new Error(`The sandbox payer did not move to ${day} (status ${status}).`);
}

/** One connection is kept for all days; this costs a tenth of what `fetch` does. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 1 });

type Post = { readonly port: number; readonly path: string; readonly token: string; readonly body: string };

/** The status of the answer; its body is read to the end. */
function post({ port, path, token, body }: Post): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const asked = request({ host: '127.0.0.1', port, path, method: 'POST', headers, agent: AGENT }, (answer) => {
      answer.on('error', reject);
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.resume();
    });
    asked.on('error', ({ message }) => reject(new PartnersAway(message)));
    asked.end(body);
  });
}
