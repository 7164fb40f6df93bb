/** `claimwright start`: the server with its screens, on the demonstration or on real practices, until it is stopped. */
import { writeFile } from 'node:fs/promises';
import type { WaitingPage } from '../api/waiting-page.ts';
import { readStarterHcpcs, readStarterIcd10 } from '../codesets/starter-code-sets.ts';
import { isLoopback } from '../config.ts';
import { daysBetween } from '../kernel/plain-date.ts';
import { type RunningServer, type StartOptions, startServer, takeAddress } from '../main.ts';
import type { EmbeddedPostgres } from '../store/embedded-postgres.ts';
import { currentDemoFile } from './demo-in-store.ts';
import type { DemoPlan } from './demo-plan.ts';
import { type DemoSession, startPayers } from './demo-session.ts';
import { type DemoWorld, openDemoWorld } from './demo-world.ts';
import type { Installation } from './installation.ts';
import { bundlesOnShelf } from '../wire/code-shelf.ts';
import { progressBar } from './progress-bar.ts';
import { type Command, readWords, refusePositionals, type Terminal } from './usage.ts';
import { ensureWeb } from './web-build.ts';

/** Years of visits at this pace; they are drawn as the calendar reaches them. */
const VISITS = { seed: 7, claims: 5000, visitsPerDay: 10 };

export const startCommand: Command = {
  name: 'start',
  usage: 'start [--verbose]',
  summary:
    'Starts the server with its screens on the demonstration practice, prints the address and the log-ins; Ctrl-C stops it. With CLAIMWRIGHT_MODE=production on the practices of the database.',
  run: (words, terminal) => runStart(words, terminal, undefined),
};

type Database = Promise<EmbeddedPostgres> | undefined;

/** `database` is the embedded one, where it was started ahead; it is stopped here whatever happens. Out: the exit code. */
export async function runStart(words: readonly string[], terminal: Terminal, database: Database): Promise<number> {
  try {
    const { options, positionals } = readWords(words, { verbose: 'boolean' });
    refusePositionals(positionals, 'start');
    return await start(terminal, { verbose: options.verbose === true, database });
  } finally {
    await database?.then(
      (server) => server.stop(),
      () => {},
    );
  }
}

type HowToStart = { readonly verbose: boolean; readonly database: Database };

async function start(terminal: Terminal, { verbose, database }: HowToStart): Promise<number> {
  const stopAsked = new AbortController();
  const asked = onStopSignals(stopAsked, terminal);
  const detail = (line: string): void => {
    if (verbose) terminal.say(line);
  };
  const stepDone = (step: string): void => detail(`${Math.round(performance.now())} ms  ${step}`);
  stepDone('program read');
  const waiting = await takeAddress(terminal.config.server);
  const web = ensureWeb(terminal.say, detail, stopAsked.signal).then(({ folder }) => {
    stepDone('screens');
    return folder;
  });
  // It is awaited when the rest is ready; until then its failure waits too.
  web.catch(() => {});
  const common = { config: terminal.config, database, web, waiting, stepDone, say: terminal.say };
  try {
    const begin = terminal.config.mode === 'production' ? beginPractice : beginDemonstration;
    const server = await begin({ terminal, common, stop: stopAsked.signal });
    if (server === undefined) {
      terminal.say('Stopped. What was loaded is kept; the next start goes on from there.');
      return 0;
    }
    if (!stopAsked.signal.aborted) await server.greet();
    await asked;
    await server.stop();
    terminal.say('Stopped.');
    return 0;
  } catch (error) {
    // Whatever broke because we were asked to stop is not worth a word.
    if (stopAsked.signal.aborted) return 0;
    throw error;
  } finally {
    await waiting.close();
  }
}

type Beginning = {
  readonly terminal: Terminal;
  readonly common: Omit<StartOptions, 'openWorld'>;
  readonly stop: AbortSignal;
};
type Begun = Pick<RunningServer, 'stop'> & { readonly greet: () => Promise<void> };

/** Real practices: what is in the database, and not a word about who may enter. */
async function beginPractice({ terminal, common }: Beginning): Promise<Begun | undefined> {
  const { config, say } = common;
  const { openPracticeWorld } = await import('./practice-world.ts');
  const server = await startServer({ ...common, openWorld: (installation) => openPracticeWorld({ config, installation, say }) });
  if (server === undefined) return undefined;
  return {
    stop: server.stop,
    greet: async () => terminal.print(`Claimwright is running: ${server.url}\nCtrl-C stops it.`),
  };
}

async function beginDemonstration({ terminal, common, stop }: Beginning): Promise<Begun | undefined> {
  const { config, database, waiting, say } = common;
  const { seed, claims, visitsPerDay } = VISITS;
  const plan: DemoPlan = { seed, claims, users: { visitsPerDay, historyDays: config.server.demoHistoryDays } };
  const payers = database?.then(({ url }) => startPayers(plan, { home: config.home, adminUrl: url, say }));
  // Its failure is told where it is awaited.
  payers?.catch(() => {});
  let world: DemoWorld | undefined;
  const load = (session: DemoSession): Promise<boolean> => loadHistory(session, { terminal, stop, waiting });
  const openWorld = async (installation: Installation): Promise<DemoWorld> =>
    (world = await openDemoWorld({ plan, config, installation, payers, say, load }));
  const stopPayers = (): Promise<void> | undefined =>
    payers?.then(
      (payer) => payer.stop(),
      () => {},
    );
  try {
    const server = await startServer({ ...common, openWorld });
    if (server === undefined || world === undefined) return undefined;
    await writeFile(currentDemoFile(config.home), JSON.stringify(plan));
    const { logIns, session } = world;
    return { stop: server.stop, greet: () => greet({ url: server.url, logIns, session }, terminal) };
  } catch (error) {
    await stopPayers();
    throw error;
  }
}

const STOP_WITHIN_MILLIS = 20_000;

/** Resolves when a stop is asked for; a second signal ends at once, and so does an end that takes too long. */
function onStopSignals(stopAsked: AbortController, terminal: Terminal): Promise<void> {
  return new Promise((resolve) => {
    const stop = (): void => {
      if (stopAsked.signal.aborted) process.exit(130);
      stopAsked.abort();
      terminal.say('Stopping ...');
      setTimeout(() => process.exit(1), STOP_WITHIN_MILLIS).unref();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  });
}

const TELL_EVERY_MILLIS = 5000;

type Loading = { readonly terminal: Terminal; readonly stop: AbortSignal; readonly waiting: WaitingPage };

/** Days of the generator's staff, up to the first one that belongs to people; false when it was asked to stop on the way. */
async function loadHistory(session: DemoSession, { terminal, stop, waiting }: Loading): Promise<boolean> {
  const { usersFrom } = session;
  if (usersFrom === undefined) return true;
  let today = await session.today();
  const of = daysBetween(today, usersFrom);
  if (of <= 0) {
    // Nobody needs to wait for it: it is there already unless the last turn of the calendar was interrupted.
    session.openToday().catch(() => terminal.say('The day’s visits could not be looked after; they come with the next day.'));
    return true;
  }
  terminal.say(`Loading the demonstration: ${of} days in the life of a practice ...`);
  waiting.tell(0, of);
  const bar = progressBar(process.stderr, terminal.config.plain);
  const now = { done: 0 };
  // Where no bar moves, a line now and then says that it goes on.
  const ticker = setInterval(() => terminal.say(`  ${now.done} of ${of} days`), TELL_EVERY_MILLIS);
  if (!terminal.config.plain) clearInterval(ticker);
  try {
    while (today < usersFrom) {
      if (stop.aborted) return false;
      await session.runDay();
      today = await session.today();
      now.done = of - daysBetween(today, usersFrom);
      waiting.tell(now.done, of);
      bar.show(now.done, of, `days, ${today}`);
    }
    return true;
  } finally {
    clearInterval(ticker);
    bar.end();
  }
}

type Greeted = Pick<DemoWorld, 'logIns' | 'session'> & { readonly url: string };

async function greet({ url, logIns, session }: Greeted, terminal: Terminal): Promise<void> {
  const icd10 = readStarterIcd10().rows.length.toLocaleString('en');
  const hcpcs = readStarterHcpcs().length.toLocaleString('en');
  const { host } = terminal.config.server;
  const installed = bundlesOnShelf(terminal.config.home).length;
  terminal.print(
    [
      '',
      `Claimwright is running: ${url}`,
      '',
      `This is the demonstration: ${session.office.practice.organization.name} and its patients are made up. Its day is ${await session.today()}.`,
      'Log in as         with the password   who is',
      ...logIns.map(
        (logIn) => `  ${logIn.loginName.padEnd(16)}${logIn.password.padEnd(20)}${logIn.displayName}, ${logIn.roles.join(', ')}`,
      ),
      ...(isLoopback(host) ? [] : [`Other machines can reach it at ${host}: the log-in page does not show these log-ins there.`]),
      installed > 0
        ? `Code sets: ${installed} releases are installed; "claimwright codes status" and the page of codes say which.`
        : `Code sets: the starter set of ${icd10} ICD-10-CM and ${hcpcs} HCPCS codes. Not loaded: the full releases, and CPT, which needs a license. "claimwright codes install" adds them.`,
      'Ctrl-C stops it.',
    ].join('\n'),
  );
}
