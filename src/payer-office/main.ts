/** The payers' office as a process: reads its command line, opens its doors, prints one line, stops on SIGTERM. */
import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ArchiveFailure, openArchive } from './archive.ts';
import { type OfficeArguments, readArguments, USAGE } from './arguments.ts';
import { readBook } from './book-file.ts';
import { startControlServer } from './control-server.ts';
import { enrolledFile } from './enrolled-file.ts';
import { openFolders } from './folders.ts';
import { openHostKey } from './host-key.ts';
import { openOffice } from './office.ts';
import { type SftpUser, startSftpServer } from './sftp-server.ts';

const log = (line: string): void => {
  process.stderr.write(`payer-office: ${line}\n`);
};

/** Ends with one sentence: 2 for what the operator gave, 1 for what went wrong here. */
function stopWith(status: 1 | 2, sentence: string): never {
  log(sentence);
  process.exit(status);
}

async function userOf({ user }: OfficeArguments): Promise<SftpUser> {
  const { name, password, publicKeyFile } = user;
  const publicKey = publicKeyFile === undefined ? undefined : await readFile(publicKeyFile, 'utf8');
  return { name, ...(password === undefined ? {} : { password }), ...(publicKey === undefined ? {} : { publicKey }) };
}

async function start(options: OfficeArguments): Promise<void> {
  const book = await readBook(options.bookFile);
  if (!book.ok) stopWith(2, book.error);
  const home = resolve(options.home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const archive = await openArchive(options.databaseUrl, options.today, (why) =>
    stopWith(1, `the database connection was lost: ${why}`),
  );
  const folders = await openFolders(home);
  const office = await openOffice(book.value, archive, { folders, enrolled: enrolledFile(home) });
  const hostKey = await openHostKey(home);
  const user = await userOf(options);
  const door = await startSftpServer({ port: options.sftpPort, hostKey: hostKey.privateKey, user, root: folders.root });
  const control = await startControlServer({ port: options.httpPort, token: options.token, office, log });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    Promise.all([door.close(), control.close()])
      .then(() => archive.close())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`${JSON.stringify({ sftpPort: door.port, httpPort: control.port, hostKeySha256: hostKey.sha256 })}\n`);
}

/** Whoever runs the office for themselves alone holds its stdin; it stops like a kill, and resumes like after one. */
if (process.env['PAYER_OFFICE_ENDS_WITH_STDIN'] === '1') process.stdin.once('close', () => process.exit(0)).resume();

const options = readArguments(process.argv.slice(2), process.env);
if (!options.ok) stopWith(2, `${options.error}\n${USAGE}`);
start(options.value).catch((error: unknown) => {
  const why = error instanceof Error ? error.message : 'unknown reason';
  stopWith(error instanceof ArchiveFailure ? 2 : 1, `cannot open: ${why}`);
});
