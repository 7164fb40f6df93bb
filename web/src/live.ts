/** Live updates: the server names what changed, the queries that begin with that word are asked again. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import type { LiveTopic } from '../../src/app/live-ports.ts';
import { leaveForSignIn } from './leave.ts';
import { announceJob } from './shell/announced-job.ts';
import { countTopic } from './topic-counts.ts';

export type Connection = 'live' | 'lost';

const TOPICS: Readonly<Record<LiveTopic, readonly string[]>> = {
  jobs: ['jobs'],
  claims: ['claims'],
  work: ['work'],
  files: ['files'],
  remittances: ['remittances'],
  patients: ['patients'],
  encounters: ['encounters'],
  accounts: ['accounts'],
  intake: ['intake'],
  // The day is part of the session.
  calendar: ['calendar', 'session', 'work'],
};

/** A dropped connection is told after this long: most come back before anybody would read it. */
const TELL_AFTER_MILLISECONDS = 2500;
const RETRY_MILLISECONDS = [1000, 2000, 5000, 10_000, 15_000] as const;
/** Many events in a burst (a job posting 200 payments) ask once. */
const GATHER_MILLISECONDS = 300;

let connection: Connection = 'live';
const listeners = new Set<() => void>();

function setConnection(next: Connection): void {
  if (connection === next) return;
  connection = next;
  for (const listener of listeners) listener();
}

export const useConnection = (): Connection =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => connection,
  );

function idsOf(data: string): readonly string[] {
  try {
    const told: unknown = JSON.parse(data);
    const ids: unknown = typeof told === 'object' && told !== null && 'ids' in told ? told.ids : [];
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}

/** Subscribes until the answered function is called. */
function subscribe(client: QueryClient): () => void {
  let source: EventSource | undefined;
  let attempt = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let tellTimer: ReturnType<typeof setTimeout> | undefined;
  let gatherTimer: ReturnType<typeof setTimeout> | undefined;
  let wasLost = false;
  const changed = new Set<string>();

  const flush = (): void => {
    gatherTimer = undefined;
    for (const key of changed) void client.invalidateQueries({ queryKey: [key] });
    changed.clear();
  };
  const askAgain = (keys: readonly string[]): void => {
    for (const key of keys) changed.add(key);
    gatherTimer ??= setTimeout(flush, GATHER_MILLISECONDS);
  };
  const hear = (topic: LiveTopic): void => {
    countTopic(topic);
    askAgain(TOPICS[topic]);
  };
  const lose = (): void => {
    wasLost = true;
    tellTimer ??= setTimeout(() => setConnection('lost'), TELL_AFTER_MILLISECONDS);
  };
  const connect = (): void => {
    source = new EventSource('/api/v1/events');
    source.addEventListener('open', () => {
      attempt = 0;
      clearTimeout(tellTimer);
      tellTimer = undefined;
      setConnection('live');
      // What changed meanwhile was not heard; nor what changed since a page was read that opened before its stream.
      if (wasLost) void client.invalidateQueries();
      else askAgain(Object.values(TOPICS).flat());
      wasLost = false;
    });
    source.addEventListener('error', () => {
      lose();
      if (source?.readyState !== EventSource.CLOSED) return;
      const wait = RETRY_MILLISECONDS[Math.min(attempt, RETRY_MILLISECONDS.length - 1)];
      attempt += 1;
      // A closed stream may be an ended session: the session query finds out and leads to the sign-in page.
      void client.invalidateQueries({ queryKey: ['session'] });
      retryTimer = setTimeout(connect, wait);
    });
    source.addEventListener('session-ended', leaveForSignIn);
    for (const topic of Object.keys(TOPICS) as LiveTopic[]) {
      source.addEventListener(topic, (event: MessageEvent<string>) => {
        hear(topic);
        const jobId = topic === 'jobs' ? idsOf(event.data).at(-1) : undefined;
        if (jobId !== undefined) announceJob(jobId);
      });
    }
  };
  const retryNow = (): void => {
    // After a change of network an open stream may be dead without knowing it.
    source?.close();
    clearTimeout(retryTimer);
    connect();
  };
  connect();
  addEventListener('offline', lose);
  addEventListener('online', retryNow);
  return () => {
    removeEventListener('offline', lose);
    removeEventListener('online', retryNow);
    for (const timer of [retryTimer, tellTimer, gatherTimer]) clearTimeout(timer);
    source?.close();
  };
}

/** Mounted once, by the shell. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => subscribe(client), [client]);
}
