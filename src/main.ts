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
import { type DemoSession, openDemoSession } from './cli/demo-session.ts';
import { type Installation, openInstallation, systemClock, systemEntropy } from './cli/installation.ts';
import type { Config, ServerConfig } from './config.ts';
import { statementPrinter } from './documents/statement-pdf.ts';
import type { JobWorld } from './jobs/job-world.ts';
import { openJobs } from './jobs/open-jobs.ts';
import { assert } from './kernel/result.ts';
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

/** What is open, closed again in the reverse order. One part that fails to close must not keep the others open. */
function closers(say: (line: string) => void, stepDone: (step: string) => void) {
  const open: (readonly [name: string, close: () => Promise<unknown>])[] = [];
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    for (const [name, close] of open.toReversed()) {
      await close().catch((error: unknown) => say(`The ${name} did not stop in order (${(error as Error).name}).`));
      stepDone(`end of the ${name}`);
    }
  };
  return {
    add: (name: string, close: () => Promise<unknown>): void => void open.push([name, close]),
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
    const installation = await openInstallation(config, say, options.database);
    open.add('database', installation.close);
    stepDone('database');
    // The payers' process needs the longest; the doors are put together meanwhile.
    const opening = openPayers({ ...options, installation }, open.add);
    const doors = openDoors({ ...options, installation, log }, open.add);
    const [session, { logIns, server }] = await allOrFirstError([opening, doors]);
    if (!(await options.load(session))) {
      await open.closeAll();
      return undefined;
    }
    stepDone('demonstration');
    const url = await server(session);
    stepDone('server');
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

type Add = (name: string, close: () => Promise<unknown>) => void;
type Installed = StartOptions & { readonly installation: Installation };

async function openPayers({ plan, config, say, stepDone, installation }: Installed, add: Add): Promise<DemoSession> {
  const session = await openDemoSession({ plan, home: config.home, installation, say, progress: () => {} });
  add('payers', session.stop);
  stepDone('payers');
  return session;
}

type Doors = {
  readonly logIns: readonly DemoLogIn[];
  /** Opens the door, once there is a practice behind it; its address. */
  readonly server: (session: DemoSession) => Promise<string>;
};

async function openDoors(installed: Installed & { readonly log: LogFile }, add: Add): Promise<Doors> {
  const { config, plan, installation, log } = installed;
  const { urls, store } = installation;
  const organizationId = organizationOf(plan);
  const limits = { idleMinutes: config.server.idleMinutes, absoluteHours: config.server.absoluteHours };
  const shared = { clock: systemClock, entropy: systemEntropy };
  const sessions = await openSessions({ url: urls.applicationUrl, ...shared, limits });
  add('log-ins', sessions.end);
  const live = await openLive({ url: urls.applicationUrl });
  add('live events', live.close);
  const logIns = await ensureDemoLogIns({ home: config.home, ownerUrl: urls.ownerUrl, organizationId });
  return {
    logIns,
    server: async (session) => {
      const jobs = await openJobs({
        ...shared,
        ...{ store, ownerUrl: urls.ownerUrl, world: worldOf(session) },
        log: (line) => log.write(`${JSON.stringify({ time: systemClock.nowIso(), msg: line })}\n`),
      });
      add('jobs', jobs.close);
      const demonstration = { practice: session.office.practice.organization.name, people: peopleToTell(config, logIns) };
      const parts: Parts = {
        ...shared,
        ...{ store, sessions, live, jobs, demonstration },
        printer: statementPrinter(),
        office: async (id) => ours(session, id).office,
        day: (caller) =>
          ours(session, caller.organizationId).dayOf({ actor: caller.actor('work of the day'), progress: () => {} }),
      };
      const server = await buildServer({ routes, parts, settings: config.server, webFolder: await installed.web, log });
      add('server', () => server.close());
      await server.listen({ host: config.server.host, port: config.server.port });
      return config.server.publicOrigin ?? addressOf(server.server, config.server.host);
    },
  };
}

/** This process serves one practice, the demonstration's: the database shows nobody else's session to it. */
function ours(session: DemoSession, organizationId: OrganizationId): DemoSession {
  assert(organizationId === session.organizationId, 'a session of this server belongs to its practice');
  return session;
}

const worldOf = (session: DemoSession): JobWorld => ({
  day: (actor, progress) => ours(session, actor.organizationId).dayOf({ actor, progress }),
  calendar: (organizationId) =>
    organizationId === session.organizationId
      ? {
          partnersWork: session.payersWork,
          runDay: async (actor, progress) => void (await session.runDay({ actor, progress })),
        }
      : undefined,
});

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

/** Log-ins stand at the door only while nobody but this machine can reach it. */
const peopleToTell = (config: Config, logIns: readonly DemoLogIn[]) =>
  isLoopback(config.server.host) && config.server.publicOrigin === undefined
    ? logIns.map((logIn) => ({ ...logIn, roles: [...logIn.roles] }))
    : [];

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
