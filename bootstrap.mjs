/**
 * The one way in: `node bootstrap.mjs <command> [arguments]`. Plain JavaScript without dependencies, so that any
 * Node from 20 on can run it. It installs what the lockfile names when that has changed, then hands over to the
 * Node that the lockfile brings.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(fileURLToPath(import.meta.url));
const MODULES = join(ROOT, 'node_modules');
const STAMP = join(MODULES, '.lockfile-sha256');
const INSTALL_LOCK = join(ROOT, '.install-lock');
const OLDEST_USABLE_NODE = [22, 18];

/** Prints one sentence and ends with the exit code for usage errors. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}

/** What each command runs; any other word is a command of `claimwright` itself. */
function programFor(command, rest) {
  if (command === 'test') return ['tools/test.ts', ...rest];
  if (command === 'check') return ['tools/check.ts', ...rest];
  if (command === 'bench') return ['bench/main.ts', ...rest];
  if (command === 'prove') return ['tools/x12/prove.ts', ...rest];
  if (command === 'start') return ['src/cli/start.ts', ...rest];
  if (command === 'demo') {
    const given = (flag) => rest.some((argument) => argument === flag || argument.startsWith(`${flag}=`));
    const claims = given('--claims') ? [] : ['--claims', '40'];
    const seed = given('--seed') ? [] : ['--seed', '7'];
    return ['src/cli/main.ts', 'demo', ...claims, ...seed, ...rest];
  }
  return ['src/cli/main.ts', command, ...rest];
}

/** The dependencies are described by both files: scripts and engines in package.json do not change them, its lists do. */
function lockfileHash() {
  const hash = createHash('sha256');
  try {
    hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  } catch {
    refuse('package-lock.json is missing from this folder: clone the repository again, it is part of it.');
  }
  return hash.digest('hex');
}

const installedHash = () => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : '');

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Two commands started together install once: the second waits for the first. False when another one did the work. */
function takeInstallLock(wanted) {
  for (let waited = 0; ; waited += 1) {
    try {
      writeFileSync(INSTALL_LOCK, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if (error.code === 'EACCES' || error.code === 'EROFS' || error.code === 'EPERM') {
        refuse(
          `This user may not write to ${ROOT}, where the dependencies belong: clone the repository as this user, or run the command once as the owner.`,
        );
      }
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number(existsSync(INSTALL_LOCK) ? readFileSync(INSTALL_LOCK, 'utf8') : '0');
    // A holder that has just created the file has not yet written its number into it.
    const abandoned = holder > 0 ? !isAlive(holder) : waited > 20;
    if (abandoned) rmSync(INSTALL_LOCK, { force: true });
    else {
      if (waited === 0) console.error('Another command is installing the dependencies; waiting for it.');
      pause(250);
    }
    if (installedHash() === wanted) return false;
  }
}

async function install(wanted) {
  if (!takeInstallLock(wanted)) return;
  const releaseLock = () => rmSync(INSTALL_LOCK, { force: true });
  process.once('exit', releaseLock);
  console.error('Installing the dependencies that package-lock.json names (about half a minute the first time) ...');
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const ticker = setInterval(() => console.error(`  still installing, ${seconds()} s`), 5000);
  const npmScript = process.env.npm_execpath;
  const npmArguments = [
    'ci',
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    // What a package says about Node is for its own use; here the lockfile's Node runs everything.
    '--loglevel=error',
  ];
  const useScript = npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript);
  const child = useScript
    ? spawn(process.execPath, [npmScript, ...npmArguments], { cwd: ROOT, stdio: 'inherit' })
    : spawn('npm', npmArguments, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  const stopForwarding = forwardSignals(child);
  const outcome = await new Promise((resolve) => {
    child.once('error', (error) => resolve({ error }));
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  stopForwarding();
  clearInterval(ticker);
  if (outcome.error !== undefined)
    refuse(`npm could not be started (${outcome.error.code}): install Node.js with npm, then run this again.`);
  if (outcome.signal) process.exit(128 + (constants.signals[outcome.signal] ?? 1));
  if (outcome.code !== 0) {
    console.error('The dependencies could not be installed; the lines above say why. Nothing was started.');
    process.exit(outcome.code ?? 1);
  }
  writeFileSync(STAMP, `${wanted}\n`);
  releaseLock();
  process.removeListener('exit', releaseLock);
  console.error(`Installed in ${seconds()} s.`);
}

/** The lockfile's Node where it has one for this machine, otherwise this one when it can run TypeScript. */
function findNode() {
  const brought = join(MODULES, `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(brought) && statSync(brought).isFile()) {
    // Present is not enough: a C library of another kind (musl) cannot start it.
    if (spawnSync(brought, ['--version'], { stdio: 'ignore' }).status === 0) return brought;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_USABLE_NODE[0] || (major === OLDEST_USABLE_NODE[0] && minor >= OLDEST_USABLE_NODE[1]))
    return process.execPath;
  return refuse(
    `Claimwright needs Node ${OLDEST_USABLE_NODE.join('.')} or newer on ${process.platform}-${process.arch} and this is ${process.versions.node}: install Node 24 and run the command again.`,
  );
}

/**
 * A terminal sends Ctrl-C to the whole group, so the child has it already; without a terminal it must be passed on.
 * Returns the function that stops forwarding.
 */
function forwardSignals(child) {
  const handlers = ['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => {
    const handler = () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    process.on(signal, handler);
    return [signal, handler];
  });
  return () => {
    for (const [signal, handler] of handlers) process.removeListener(signal, handler);
  };
}

/**
 * The demonstration in memory is a stream of small values. A small young generation, a heap that grows slowly and few
 * pools of the allocator keep a year of claims, on two threads, under 300 MB.
 */
const SMALL_HEAP = ['--max-semi-space-size=8', '--heap-growing-percent=30'];
const FEW_POOLS = { MALLOC_ARENA_MAX: '2' };

async function main() {
  const [command, ...rest] = process.argv.slice(2);
  if (command === undefined)
    refuse(
      'Usage: node bootstrap.mjs <start|test|demo|check|bench|prove|...> [arguments]. The other commands: node bootstrap.mjs --help',
    );
  const wanted = lockfileHash();
  if (installedHash() !== wanted) await install(wanted);
  const node = findNode();
  const [file, ...programArguments] = programFor(command, rest);
  if (!existsSync(join(ROOT, file)))
    refuse(`${file} is not in this checkout, so "${command}" cannot run: update the checkout with git pull.`);
  const inMemory = command === 'demo' && !rest.includes('--store');
  const child = spawn(node, [...(inMemory ? SMALL_HEAP : []), join(ROOT, file), ...programArguments], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: join(MODULES, '.cache', 'compile'), ...(inMemory && FEW_POOLS), ...process.env },
  });
  const stopForwarding = forwardSignals(child);
  child.once('error', (error) => refuse(`${node} could not be started: ${error.message}`));
  child.once('exit', (code, signal) => {
    stopForwarding();
    if (signal === null) process.exit(code ?? 1);
    process.kill(process.pid, signal);
  });
}

await main();
