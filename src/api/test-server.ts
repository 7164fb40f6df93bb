/** A server in memory on a real database: an organization with a person in every role, and another organization beside it. */
import { randomBytes, randomUUID } from 'node:crypto';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { ROLES, type Role } from '../access/permissions.ts';
import type { JobStatus, Jobs } from '../app/job-ports.ts';
import type { Live, LiveEvent } from '../app/live-ports.ts';
import type { Clock, Unit } from '../app/ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { PROVIDERS } from '../claims/sketch-defaults.ts';
import { openDesk } from '../intake/desk.ts';
import { ok } from '../kernel/result.ts';
import { demoOffice } from '../practice/office.ts';
import { openPractice, type SamplePractice, sha256 } from '../store/sample-practice.ts';
import { openSessions } from '../store/sessions.ts';
import { saveMembership, saveUser } from '../store/users.ts';
import type { Parts } from './parts.ts';
import { hashPassword } from './passwords.ts';
import { buildServer } from './server.ts';
import { routes as allRoutes } from './routes.ts';
import type { Route } from './route.ts';
import type { ServerSettings } from './server-settings.ts';

export const PASSWORD = 'a password of the tests';

export type Answered = {
  readonly status: number;
  /** Parsed when it is JSON, else the text: a test reads what it expects there. */
  readonly body: any;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>;
};

/** Somebody who is signed in. Paths are under /api/v1. */
export type SignedIn = {
  readonly userId: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, body?: unknown) => Promise<Answered>;
  readonly put: (path: string, body?: unknown) => Promise<Answered>;
  readonly delete: (path: string) => Promise<Answered>;
  /** Any request, with this person's cookie. */
  readonly inject: (request: InjectOptions) => Promise<Answered>;
};

export type TestOrganization = {
  readonly organizationId: OrganizationId;
  readonly practice: SamplePractice;
  /** One transaction as the practice's tester. */
  readonly work: <T>(work: (unit: Unit) => Promise<T>) => Promise<T>;
  readonly loginNameOf: (role: Role) => string;
  readonly userIdOf: (role: Role) => string;
  readonly as: (role: Role) => Promise<SignedIn>;
};

export type TestServer = TestOrganization & {
  readonly other: TestOrganization;
  readonly server: FastifyInstance;
  /** Without a session. */
  readonly inject: (request: InjectOptions) => Promise<Answered>;
  readonly logIn: (loginName: string, password: string, headers?: Record<string, string>) => Promise<Answered>;
  readonly parts: Parts;
  /** Lets time pass for sessions and the throttle. */
  readonly passMinutes: (minutes: number) => void;
  /** Every line that the server logged so far. */
  readonly logged: () => string;
  /** As if another transaction of that organization had committed. */
  readonly tell: (organizationId: OrganizationId, event: LiveEvent) => void;
  readonly close: () => Promise<void>;
};

export type TestServerOptions = {
  readonly settings?: Partial<ServerSettings>;
  readonly routes?: readonly Route[];
  readonly parts?: Partial<Parts>;
  readonly webFolder?: string;
  readonly heartbeatMillis?: number;
};

let passwordHash: Promise<string> | undefined;

async function openOrganization(): Promise<Omit<TestOrganization, 'as'>> {
  const practice = await openPractice();
  const { organizationId, work } = practice;
  const ids = new Map(ROLES.map((role) => [role, randomUUID()]));
  const loginNameOf = (role: Role): string => `${role}-${organizationId}`;
  const userIdOf = (role: Role): string => ids.get(role) ?? '';
  const { ownerUrl } = practice.database;
  passwordHash ??= hashPassword(PASSWORD);
  for (const role of ROLES) {
    const userId = userIdOf(role);
    const user = { userId, loginName: loginNameOf(role), displayName: `Test ${role}`, language: 'en', disabled: false } as const;
    await saveUser({ ownerUrl, user: { ...user, passwordHash: await passwordHash } });
    const providerId = role === 'provider' ? { providerId: PROVIDERS.rendering.providerId } : {};
    await saveMembership({ ownerUrl, organizationId, userId, roles: [role], ...providerId });
  }
  return { organizationId, practice, work, loginNameOf, userIdOf };
}

/** Close it when done. */
export async function openTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const [ours, theirs] = [await openOrganization(), await openOrganization()];
  const time = movableClock();
  const live = liveInMemory();
  const lines: string[] = [];
  const entropy = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };
  const limits = { idleMinutes: 30, absoluteHours: 12, ...options.settings };
  const sessions = await openSessions({ url: ours.practice.database.applicationUrl, clock: time.clock, entropy, limits });
  const settings: ServerSettings = {
    publicOrigin: undefined,
    isLocal: false,
    metricsToken: undefined,
    trustedProxies: [],
    ...limits,
  };
  const parts = { ...partsOf(ours.practice), sessions, clock: time.clock, entropy, live: live.live, ...options.parts };
  const server = await buildServer({
    ...{ parts, settings, routes: options.routes ?? allRoutes, log: { write: (line) => void lines.push(line) } },
    ...(options.webFolder === undefined ? {} : { webFolder: options.webFolder }),
    ...(options.heartbeatMillis === undefined ? {} : { heartbeatMillis: options.heartbeatMillis }),
  });
  // Test files side by side share the throttle's table: each server has callers of its own.
  const remoteAddress = `10.${[...randomBytes(3)].join('.')}`;
  const inject = async (request: InjectOptions): Promise<Answered> =>
    answered(await server.inject({ remoteAddress, ...request }));
  const logIn: TestServer['logIn'] = (loginName, password, headers = {}) =>
    inject({ method: 'POST', url: '/api/v1/session', payload: { loginName, password }, headers });
  const withPeople = (organization: Omit<TestOrganization, 'as'>): TestOrganization => {
    const signedIn = new Map<Role, Promise<SignedIn>>();
    const signIn = async (role: Role): Promise<SignedIn> =>
      personOf(inject, organization.userIdOf(role), await logIn(organization.loginNameOf(role), PASSWORD));
    return {
      ...organization,
      as: (role) => {
        const known = signedIn.get(role) ?? signIn(role);
        signedIn.set(role, known);
        return known;
      },
    };
  };
  return {
    ...withPeople(ours),
    other: withPeople(theirs),
    ...{ server, inject, logIn, parts, passMinutes: time.passMinutes, tell: live.tell },
    logged: () => lines.join(''),
    close: async () => {
      await server.close();
      await sessions.end();
      await ours.practice.store.close();
      await theirs.practice.store.close();
    },
  };
}

const answered = (response: Awaited<ReturnType<FastifyInstance['inject']>>): Answered => ({
  status: response.statusCode,
  body: /json/.test(String(response.headers['content-type'])) ? JSON.parse(response.body || 'null') : response.body,
  text: response.body,
  bytes: response.rawPayload,
  headers: response.headers,
});

function personOf(inject: TestServer['inject'], userId: string, answer: Answered): SignedIn {
  if (answer.status !== 200) throw new Error(`the test's person could not sign in: ${answer.text}`);
  const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
  const ask = (request: InjectOptions): Promise<Answered> =>
    inject({ ...request, headers: { cookie, ...(request.headers as Record<string, string> | undefined) } });
  const send = (method: 'POST' | 'PUT') => (path: string, body?: unknown) =>
    ask({ method, url: `/api/v1${path}`, ...(body === undefined ? {} : { payload: body as object }) });
  return {
    ...{ userId, cookie, inject: ask, post: send('POST'), put: send('PUT') },
    get: (path) => ask({ method: 'GET', url: `/api/v1${path}` }),
    delete: (path) => ask({ method: 'DELETE', url: `/api/v1${path}` }),
  };
}

/** Jobs that wait for ever; the calendar, the mailbox and the coder are not part of what the API's tests look at. */
function partsOf(practice: SamplePractice): Omit<Parts, 'sessions' | 'clock' | 'entropy' | 'live'> {
  const office: Parts['office'] = async (organizationId) => {
    const actor = { organizationId, actor: 'tester', purpose: 'test' };
    return { ...demoOffice(), practice: await practice.store.transact(actor, (unit) => unit.practice()) };
  };
  const day: Parts['day'] = async (caller) => ({
    store: practice.store,
    actor: caller.actor('test'),
    office: await office(caller.organizationId),
    today: await practice.store.transact(caller.actor('test'), (unit) => unit.today()),
    clock: { nowIso: () => '2026-03-05T15:00:00.000Z', nowMillis: () => Date.parse('2026-03-05T15:00:00.000Z') },
    entropy: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    sha256,
    partner: NO_PARTNER,
    openMailbox: () => {
      throw new Error('the test server has no mailbox');
    },
    pause: async () => undefined,
    coder: () => undefined,
    progress: () => undefined,
  });
  const printer = { print: async () => new TextEncoder().encode('%PDF-1.7 a statement') };
  return { store: practice.store, office, day, printer, jobs: jobsInMemory(), intake: openDesk(practice.store) };
}

const NO_PARTNER = {
  partnerId: 'sandbox-payers',
  name: 'Sandbox Payers Office',
  host: '127.0.0.1',
  port: 22,
  username: 'sample',
  secret: { kind: 'password', value: '' },
  hostKeySha256: 'none',
  senderId: 'SAMPLE',
  receiverId: 'SANDBOX',
  usage: 'T',
} as const;

function jobsInMemory(): Jobs {
  const known = new Map<string, { readonly of: OrganizationId; readonly status: JobStatus }>();
  return {
    start: async (actor, { kind }) => {
      const open = [...known.values()].find((job) => job.of === actor.organizationId && job.status.kind === kind);
      if (open !== undefined) return ok(open.status);
      const status: JobStatus = { jobId: randomUUID(), kind, state: 'waiting', step: 'Waiting for its turn', done: 0 };
      known.set(status.jobId, { of: actor.organizationId, status });
      return ok(status);
    },
    status: async (actor, jobId) => {
      const job = known.get(jobId);
      return job?.of === actor.organizationId ? job.status : undefined;
    },
  };
}

function liveInMemory(): { readonly live: Live; readonly tell: TestServer['tell'] } {
  const listeners = new Map<(event: LiveEvent) => void, OrganizationId>();
  return {
    live: {
      subscribe: (organizationId, listener) => {
        listeners.set(listener, organizationId);
        return () => void listeners.delete(listener);
      },
    },
    tell: (organizationId, event) => {
      for (const [listener, of] of listeners) if (of === organizationId) listener(event);
    },
  };
}

function movableClock(): { readonly clock: Clock; readonly passMinutes: (minutes: number) => void } {
  let now = Date.parse('2026-03-05T15:00:00.000Z');
  return {
    clock: { nowIso: () => new Date(now).toISOString(), nowMillis: () => now },
    passMinutes: (minutes) => {
      now += minutes * 60_000;
    },
  };
}
