/**
 * The server, put together: database, payers, jobs, live events, API and screens. Read it to see what a running
 * Claimwright is made of; `cli/start-command.ts` talks to the person who started it.
 */
import type { Server } from 'node:http';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { LogStream } from './api/watch.ts';
import type { Parts } from './api/parts.ts';
import { routes } from './api/routes.ts';
import { buildServer } from './api/server.ts';
import type { OrganizationId } from './claims/identifiers.ts';
import { type DemoLogIn, ensureDemoLogIns } from './cli/demo-log-ins.ts';
import { type DemoPlan, organizationOf } from './cli/demo-plan.ts';
import { type DemoSession, openDemoSession, startPayers } from './cli/demo-session.ts';
import { type Installation, openInstallation, systemClock, systemEntropy } from './cli/installation.ts';
import type { SandboxPayer } from './cli/sandbox-payer.ts';
import type { Config, ServerConfig } from './config.ts';
import { statementPrinter } from './documents/statement-pdf.ts';
import type { JobWorld } from './jobs/job-world.ts';
import { openJobs } from './jobs/open-jobs.ts';
import { assert } from './kernel/result.ts';
import { demoOffice } from './practice/office.ts';
import type { EmbeddedPostgres } from './store/embedded-postgres.ts';
import { openLive } from './store/live.ts';
import { openSessions } from './store/sessions.ts';

export type RunningServer = {
  readonly url: string;
  readonly logIns: readonly DemoLogIn[];
  readonly session: DemoSession;
  /** Ends requests and running steps, then the payers and the database. Again is harmless. */
  readonly stop: () => Promise<void>;
};

export type StartOptions = {
  readonly config: Config;
  readonly plan: DemoPlan;
  /** The embedded database, where it was started ahead. */
  readonly database?: Promise<EmbeddedPostgres> | undefined;
  /** The built web, awaited as late as can be: it may be building while the demonstration loads. */
  readonly web: Promise<string>;
  readonly say: (line: string) => void;
  /** A step is done; for measuring. */
  readonly stepDone: (step: string) => void;
  /** Brings the practice to the people's first day; false when it was interrupted. */
  readonly load: (session: DemoSession) => Promise<boolean>;
};

/** In the order of closing: what runs needs everything behind it. */
const CLOSING = ['server', 'jobs', 'payers', 'live events', 'log-ins', 'database', 'log'] as const;
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

/** Out: the running server, or undefined when loading was interrupted. Errors: one sentence; whatever was open is closed. */
export async function startServer(options: StartOptions): Promise<RunningServer | undefined> {
  const { config, say, stepDone } = options;
  const open = closers(say, stepDone);
  try {
    await requireFreePort(config.server);
    const log = await openLogFile(config.home);
    open.add('log', () => log.close());
    const payers = options.database?.then(({ url }) => startPayers(options.plan, { home: config.home, adminUrl: url, say }));
    // Its failure is told where it is awaited.
    payers?.catch(() => {});
    if (payers !== undefined) open.add('payers', async () => (await payers).stop());
    const installation = await openInstallation(config, say, options.database);
    open.add('database', installation.close);
    stepDone('database');
    // The payers' process needs the longest; the doors are put together meanwhile.
    const opening = openPayers({ ...options, installation, payers }, open.add);
    const doors = openDoors({ ...options, installation, log, opening }, open.add);
    const [session, { logIns, listen }] = await allOrFirstError([opening, doors]);
    if (!(await options.load(session))) {
      await open.closeAll();
      return undefined;
    }
    stepDone('demonstration');
    const url = await listen();
    stepDone('listening');
    return { url, logIns, session, stop: open.closeAll };
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

type Installed = StartOptions & { readonly installation: Installation };

type OnTheirWay = Installed & { readonly payers: Promise<SandboxPayer> | undefined };

async function openPayers({ plan, config, say, stepDone, installation, payers }: OnTheirWay, add: Add): Promise<DemoSession> {
  const session = await openDemoSession({ ...{ plan, installation, payers, say }, home: config.home, progress: () => {} });
  add('payers', session.stop);
  stepDone('payers');
  return session;
}

type Doors = {
  readonly logIns: readonly DemoLogIn[];
  /** Opens the door, once there is a practice behind it; its address. */
  readonly listen: () => Promise<string>;
};

/** The session is still on its way: whatever needs it waits for it. */
type Entrance = Installed & { readonly log: LogFile; readonly opening: Promise<DemoSession> };

async function openDoors(entrance: Entrance, add: Add): Promise<Doors> {
  const { config, plan, installation, log, opening } = entrance;
  const { urls, store } = installation;
  const { idleMinutes, absoluteHours, host, port } = config.server;
  const shared = { clock: systemClock, entropy: systemEntropy };
  const sessions = await openSessions({ url: urls.applicationUrl, ...shared, limits: { idleMinutes, absoluteHours } });
  add('log-ins', sessions.end);
  const live = await openLive({ url: urls.applicationUrl });
  add('live events', live.close);
  const ourPractice = organizationOf(plan);
  const jobs = await openJobs({
    ...shared,
    ...{ store, ownerUrl: urls.ownerUrl, world: worldOf(ourPractice, opening) },
    log: (line) => log.write(`${JSON.stringify({ time: systemClock.nowIso(), msg: line })}\n`),
  });
  add('jobs', jobs.close);
  const { practice } = demoOffice();
  const logIns = await ensureDemoLogIns({ home: config.home, ownerUrl: urls.ownerUrl, organizationId: ourPractice });
  const parts: Parts = {
    ...shared,
    ...{ store, sessions, live, jobs },
    demonstration: { practice: practice.organization.name, people: peopleToTell(config, logIns) },
    printer: statementPrinter(),
    office: async (id) => ours(await opening, id).office,
    day: async (caller) =>
      ours(await opening, caller.organizationId).dayOf({ actor: caller.actor('work of the day'), progress: () => {} }),
  };
  const building = entrance.web.then((webFolder) => buildServer({ routes, parts, settings: config.server, webFolder, log }));
  building.catch(() => {});
  return {
    logIns,
    listen: async () => {
      const server = await building;
      add('server', () => server.close());
      await server.listen({ host, port });
      return config.server.publicOrigin ?? addressOf(server.server, host);
    },
  };
}

/** This process serves one practice, the demonstration's: the database shows nobody else's session to it. */
function ours(session: DemoSession, organizationId: OrganizationId): DemoSession {
  assert(organizationId === session.organizationId, 'a session of this server belongs to its practice');
  return session;
}

const worldOf = (ourPractice: OrganizationId, opening: Promise<DemoSession>): JobWorld => ({
  day: async (actor, progress) => ours(await opening, actor.organizationId).dayOf({ actor, progress }),
  calendar: (organizationId) =>
    organizationId === ourPractice
      ? {
          partnersWork: async () => (await opening).payersWork(),
          runDay: async (actor, progress) => void (await (await opening).runDay({ actor, progress })),
        }
      : undefined,
});

/** Log-ins stand at the door only while nobody but this machine can reach it. */
const peopleToTell = (config: Config, logIns: readonly DemoLogIn[]) =>
  config.server.isLocal ? logIns.map((logIn) => ({ ...logIn, roles: [...logIn.roles] })) : [];

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** Asked before anything is started, so that nobody waits half a minute for it. */
async function requireFreePort({ host, port }: ServerConfig): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new RangeError(sentenceFor(error.code, host, port))));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
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
  await mkdir(home, { recursive: true });
  const path = join(home, 'server.log');
  if (((await stat(path).catch(() => undefined))?.size ?? 0) > LOG_BYTES) await rename(path, `${path}.1`);
  const file = await open(path, 'a', 0o600);
  const stream = file.createWriteStream();
  return {
    write: (line) => void stream.write(line),
    close: () => new Promise((resolve) => void stream.end(resolve)),
  };
}
