/**
 * Processes as the launcher of PostgreSQL needs them: who to run as, is that process still the one we meant, and
 * leases that outlive nobody.
 */
import { execFile } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { chown, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The operating system's numbers of the user that runs the server. */
export type SystemUser = { readonly uid: number; readonly gid: number };

/** Accounts that may own a database server when root starts it, best first. `nobody` exists everywhere. */
const SERVER_ACCOUNTS = ['claimwright', 'postgres', 'nobody'];

/** PostgreSQL refuses to run as root: the account to drop to, or undefined when we are an ordinary user already. */
export function accountForRoot(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const rows = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of SERVER_ACCOUNTS) {
    const row = rows.find(([account]) => account === name);
    const uid = Number(row?.[2]);
    const gid = Number(row?.[3]);
    if (row !== undefined && Number.isInteger(uid) && uid !== 0) return { uid, gid };
  }
  throw new Error(
    'PostgreSQL may not run as root and this machine has no account named claimwright, postgres or nobody: create one with "useradd --system claimwright".',
  );
}

export type Finished = { readonly code: number; readonly output: string };

/** Runs a short program to its end as `user`, without our environment; output and error text together. */
export function runAs(user: SystemUser | undefined, program: string, args: readonly string[]): Promise<Finished> {
  const options = { ...user, cwd: '/', env: serverEnvironment(), maxBuffer: 1 << 22 };
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127;
      resolve({ code, output: `${stdout}${stderr}` || (error?.message ?? '') });
    });
  });
}

/** The server sees no setting and no secret of ours. */
export const serverEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'] ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
});

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/**
 * True when `pid` is a server whose data directory is `dataDirectory`. A number in a file proves nothing: after a
 * restart of the machine or the container it names some other program.
 */
export async function isServerOf(pid: number, dataDirectory: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    try {
      // PostgreSQL makes its data directory its working directory.
      return readlinkSync(`/proc/${pid}/cwd`) === dataDirectory;
    } catch {
      return false;
    }
  }
  const listed = await runAs(undefined, 'ps', ['-p', String(pid), '-o', 'command=']);
  return listed.code === 0 && listed.output.includes(`-D ${dataDirectory}`);
}

/** Waits until the process is gone; false when it is still there after `milliseconds`. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const end = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await wait(5);
  }
  return true;
}

/** Tells one run of a process number from the next: its start time, where the system tells. */
async function startTimeOf(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    try {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
      // Field 22; the command name before it may hold spaces and brackets.
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    } catch {
      return '';
    }
  }
  return (await runAs(undefined, 'ps', ['-p', String(pid), '-o', 'lstart='])).output.trim();
}

async function isLeaseHeld(path: string): Promise<boolean> {
  const [pid = '', started = ''] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  return isAlive(Number(pid)) && (await startTimeOf(Number(pid))) === started;
}

const leaseText = async (): Promise<string> => `${process.pid}\n${await startTimeOf(process.pid)}\n`;

async function createExclusively(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(text);
    await file.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Runs `work` while no other process is in the same section; a holder that died does not block. */
export async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const text = await leaseText();
  const end = performance.now() + 120_000;
  let emptySince = 0;
  while (!(await createExclusively(lock, text))) {
    const written = (await readFile(lock, 'utf8').catch(() => '')) !== '';
    // Between creating the file and writing into it there is an instant when it is empty.
    emptySince = written ? 0 : emptySince + 1;
    if ((written && !(await isLeaseHeld(lock))) || emptySince > 100) await rm(lock, { force: true });
    else if (performance.now() > end) {
      throw new Error(`Another process has been starting or stopping the database for two minutes; if none is, remove ${lock}.`);
    } else await wait(10);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

let leasesTaken = 0;

/** Records that this process uses what `folder` stands for; the answer takes the record back. */
export async function takeLease(folder: string, owner: SystemUser | undefined): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (owner !== undefined) await chown(folder, owner.uid, owner.gid);
  leasesTaken += 1;
  const path = join(folder, `${process.pid}-${leasesTaken}`);
  await rm(path, { force: true });
  await createExclusively(path, await leaseText());
  return () => rm(path, { force: true });
}

/** How many living users a folder of leases has; records of dead ones are removed. */
export async function countLeases(folder: string): Promise<number> {
  let held = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (await isLeaseHeld(path)) held += 1;
    else await rm(path, { force: true });
  }
  return held;
}
