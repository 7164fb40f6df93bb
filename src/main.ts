/**
 * The server, put together: database, payers, jobs, live events, API and screens. Read it to see what a running
 * Claimwright is made of; `cli/start-command.ts` talks to the person who started it.
 */
import type { Server } from 'node:http';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { LogStream } from './api/watch.ts';
import type { Parts } from './api/parts.ts';
import { routes } from './api/routes.ts';
import { buildServer } from './api/server.ts';
import { openWaitingPage, type WaitingPage } from './api/waiting-page.ts';
import type { Day } from './app/day.ts';
import type { Jobs } from './app/job-ports.ts';
import type { Actor } from './app/ports.ts';
import type { Demonstration } from './app/views/demonstration.ts';
import type { OrganizationId } from './claims/identifiers.ts';
import { openCodeSets } from './cli/install-codes.ts';
import { type Installation, openInstallation, systemClock, systemEntropy } from './cli/installation.ts';
import type { Config, ServerConfig } from './config.ts';
import type { Office } from './cycle.ts';
import { statementPrinter } from './documents/statement-pdf.ts';
import type { JobWorld, SimulatedCalendar } from './jobs/job-world.ts';
import { openDesk } from './intake/desk.ts';
import { openJobs } from './jobs/open-jobs.ts';
import type { EmbeddedPostgres } from './store/embedded-postgres.ts';
import { codeKeeper } from './store/code-releases.ts';
import { languageModel } from './wire/language-model.ts';
import { noFolder } from './store/cluster-place.ts';
import { openLive } from './store/live.ts';
import { openSessions } from './store/sessions.ts';

/** The practices behind the server: the demonstration's (`cli/demo-world.ts`), or real ones (`cli/practice-world.ts`). */
export type World = {
  /** Facts, code sets and prices of that organization. */
  readonly office: (organizationId: OrganizationId) => Promise<Office>;
  /** A business day of that organization in that person's name. */
  readonly day: (actor: Actor, progress: Day['progress']) => Promise<Day>;
  /** Undefined where the clock turns the days. */
  readonly calendar: (organizationId: OrganizationId) => SimulatedCalendar | undefined;
  readonly demonstration?: Demonstration;
  /** Nobody is let in before; false when it was interrupted on the way. */
  readonly ready: Promise<boolean | void>;
  /** The doors are open: work that the clock starts may begin. */
  readonly begin?: (jobs: Jobs) => void;
  readonly close: () => Promise<void>;
};

export type RunningServer = {
  readonly url: string;
  /** Ends requests and running steps, then the world and the database. Again is harmless. */
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  readonly config: Config;
  /** Stands at the address until the server does. */
  readonly waiting: WaitingPage;
  /** The embedded database, where it was started ahead. */
  readonly database?: Promise<EmbeddedPostgres> | undefined;
  /** The built web, awaited as late as can be: it may be building while the world opens. */
  readonly web: Promise<string>;
  /** Opens what is behind the server, once the database is there. */
  readonly openWorld: (installation: Installation) => Promise<World>;
  readonly say: (line: string) => void;
  /** A step is done; for measuring. */
  readonly stepDone: (step: string) => void;
};

/** In the order of closing: what runs needs everything behind it. */
const CLOSING = ['waiting page', 'server', 'jobs', 'code sets', 'practice', 'live events', 'log-ins', 'database', 'log'] as const;
type Closing = (typeof CLOSING)[number];
type Add = (name: Closing, close: () => Promise<unknown>) => void;

/** What is open, whichever came first. One part that fails to close must not keep the others open. */
function closers(say: (line: string) => void, stepDone: (step: string) => void) {
  const open = new Map<Closing, () => Promise<unknown>>();
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    for (const name of CLOSING) {
      const close = open.get(name);
      if (close === undefined) continue;
      await close().catch((error: unknown) => say(`The ${name} did not stop in order (${(error as Error).name}).`));
      stepDone(`end of the ${name}`);
    }
  };
  return {
    add: ((name, close) => void open.set(name, close)) as Add,
    closeAll: (): Promise<void> => (closed ??= closeAll()),
  };
}

/** Out: the running server, or undefined when opening was interrupted. Errors: one sentence; whatever was open is closed. */
export async function startServer(options: StartOptions): Promise<RunningServer | undefined> {
  const { config, say, stepDone } = options;
  const open = closers(say, stepDone);
  try {
    open.add('waiting page', options.waiting.close);
    const log = await openLogFile(config.home);
    open.add('log', () => log.close());
    const installation = await openInstallation(config, say, { started: options.database });
    open.add('database', installation.close);
    stepDone('database');
    // What is behind the server needs the longest; the doors are put together meanwhile.
    const opening = options.openWorld(installation).then((world) => {
      open.add('practice', world.close);
      stepDone('practice');
      return world;
    });
    const doors = openDoors({ ...options, installation, log, opening }, open.add);
    const [world, { listen, jobs }] = await allOrFirstError([opening, doors]);
    if ((await world.ready) === false) {
      await open.closeAll();
      return undefined;
    }
    stepDone('ready');
    const url = await listen();
    world.begin?.(jobs);
    stepDone('listening');
    return { url, stop: open.closeAll };
  } catch (error) {
    await open.closeAll();
    throw error;
  }
}

/** Waits for both even when one fails, so that nothing opens behind the back of what closes. */
async function allOrFirstError<A, B>(both: readonly [Promise<A>, Promise<B>]): Promise<readonly [A, B]> {
  await Promise.allSettled(both);
  return Promise.all(both);
}

type Doors = {
  readonly jobs: Jobs;
  /** Opens the door, once there is a practice behind it; its address. */
  readonly listen: () => Promise<string>;
};

/** The world is still on its way: whatever needs it waits for it. */
type Entrance = StartOptions & {
  readonly installation: Installation;
  readonly log: LogFile;
  readonly opening: Promise<World>;
};

async function openDoors(entrance: Entrance, add: Add): Promise<Doors> {
  const { config, installation, log, opening } = entrance;
  const { urls, store } = installation;
  const { idleMinutes, absoluteHours } = config.server;
  const shared = { clock: systemClock, entropy: systemEntropy };
  const sessions = await openSessions({ url: urls.applicationUrl, ...shared, limits: { idleMinutes, absoluteHours } });
  add('log-ins', sessions.end);
  const live = await openLive({ url: urls.applicationUrl });
  add('live events', live.close);
  const intake = openDesk(store);
  const codes = await openCodeSets({ home: config.home, ownerUrl: urls.ownerUrl, store, say: entrance.say });
  add('code sets', codes.close);
  const jobs = await openJobs({
    ...shared,
    ...{
      store,
      ownerUrl: urls.ownerUrl,
      world: { ...worldOf(opening), intakeShelf: intake.shelfOf, installCodes: codes.installCodes },
    },
    log: (line) => log.write(`${JSON.stringify({ time: systemClock.nowIso(), msg: line })}\n`),
  });
  add('jobs', jobs.close);
  const building = Promise.all([entrance.web, opening]).then(([webFolder, { demonstration }]) => {
    const parts: Parts = {
      ...shared,
      ...{ store, sessions, live, jobs, intake },
      ...(demonstration === undefined ? {} : { demonstration }),
      codeKeeper: codeKeeper({ ownerUrl: urls.ownerUrl }),
      codeSetsChanged: codes.bring,
      ...(entrance.config.languageModel === undefined ? {} : { languageModel: languageModel(entrance.config.languageModel) }),
      printer: statementPrinter(),
      office: async (id) => (await opening).office(id),
      day: async (caller) => (await opening).day(caller.actor('work of the day'), () => {}),
    };
    return buildServer({ routes, parts, settings: config.server, webFolder, log });
  });
  building.catch(() => {});
  return { jobs, listen: () => openDoor(config.server, { building, waiting: entrance.waiting, add }) };
}

type Door = { readonly building: ReturnType<typeof buildServer>; readonly waiting: WaitingPage; readonly add: Add };

async function openDoor({ host, port, publicOrigin }: ServerConfig, { building, waiting, add }: Door): Promise<string> {
  const server = await building;
  add('server', () => server.close());
  await waiting.close();
  await server.listen({ host, port });
  return publicOrigin ?? addressOf(server.server, host);
}

const worldOf = (opening: Promise<World>): JobWorld => ({
  day: async (actor, progress) => (await opening).day(actor, progress),
  calendar: async (organizationId) => (await opening).calendar(organizationId),
});

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Asked before anything is started, so that nobody waits half a minute to hear that the port is taken. */
export async function takeAddress({ host, port }: ServerConfig): Promise<WaitingPage> {
  try {
    return await openWaitingPage({ host, port });
  } catch (error) {
    throw new RangeError(sentenceFor((error as NodeJS.ErrnoException).code, host, port));
  }
}

function sentenceFor(code: string | undefined, host: string, port: number): string {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use, perhaps by a Claimwright that runs already: open http://${host}:${port}, stop that program, or start with CLAIMWRIGHT_PORT=${port + 1}.`;
  }
  if (code === 'EACCES') return `This user may not open port ${port}: set CLAIMWRIGHT_PORT to one above 1023.`;
  return `Nothing can listen on ${host}:${port} (${code ?? 'unknown reason'}): check CLAIMWRIGHT_HOST and CLAIMWRIGHT_PORT.`;
}

type LogFile = LogStream & { readonly close: () => Promise<void> };

const LOG_BYTES = 10_000_000;

/** One line of JSON for each request, without anything a patient's data could be in; what is too long moves aside once. */
async function openLogFile(home: string): Promise<LogFile> {
  await mkdir(home, { recursive: true }).catch(() => {
    throw noFolder(home);
  });
  const path = join(home, 'server.log');
  if (((await stat(path).catch(() => undefined))?.size ?? 0) > LOG_BYTES) await rename(path, `${path}.1`);
  const file = await open(path, 'a', 0o600);
  const stream = file.createWriteStream();
  return {
    write: (line) => void stream.write(line),
    close: () => new Promise((resolve) => void stream.end(resolve)),
  };
}
