/** Live events: one connection of this process listens, and hands each commit's news to those who asked for that organization. */
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { type Live, type LiveEvent, LIVE_TOPICS, type LiveTopic } from '../app/live-ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';
import { LIVE_CHANNEL } from './touched.ts';

export type OpenLive = Live & {
  readonly close: () => Promise<void>;
};

const FIRST_PAUSE_MILLIS = 100;
const LONGEST_PAUSE_MILLIS = 5000;

type Listener = (event: LiveEvent) => void;

/** In: the application role's URL. Errors: the first connection must come about; later ones are tried again for ever. */
export async function openLive({ url }: { readonly url: string }): Promise<OpenLive> {
  const listeners = new Map<OrganizationId, Set<Listener>>();
  const closing = new AbortController();
  let client: pg.Client | undefined;
  const tell = (organizationId: OrganizationId, event: LiveEvent): void => {
    for (const listener of listeners.get(organizationId) ?? []) listener(event);
  };
  const hear = (payload: string | undefined): void => {
    const news = readNews(payload);
    for (const event of news?.events ?? []) if (news !== undefined) tell(news.organizationId, event);
  };
  const connect = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: 'claimwright live', keepAlive: true });
    next.on('notification', ({ payload }) => hear(payload));
    next.on('error', () => {});
    next.once('end', () => {
      if (client === next) client = undefined;
      if (!closing.signal.aborted) void reconnect();
    });
    await next.connect();
    await next.query(`listen ${LIVE_CHANNEL}`);
    client = next;
  };
  let pause = FIRST_PAUSE_MILLIS;
  const reconnect = async (): Promise<void> => {
    if (client !== undefined) return;
    await wait(pause, undefined, { signal: closing.signal }).catch(() => {});
    if (closing.signal.aborted) return;
    pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    try {
      await connect();
    } catch {
      // One that never came up does not say 'end'.
      return reconnect();
    }
    pause = FIRST_PAUSE_MILLIS;
    for (const organizationId of listeners.keys()) for (const topic of LIVE_TOPICS) tell(organizationId, { topic, ids: [] });
  };
  await connect();
  return {
    subscribe: (organizationId, listener) => {
      const known = listeners.get(organizationId) ?? new Set<Listener>();
      listeners.set(organizationId, known.add(listener));
      return () => {
        known.delete(listener);
        if (known.size === 0 && listeners.get(organizationId) === known) listeners.delete(organizationId);
      };
    },
    close: async () => {
      closing.abort();
      await client?.end();
    },
  };
}

type News = { readonly organizationId: OrganizationId; readonly events: readonly LiveEvent[] };

/** Anybody with a log-in to the database may send on the channel: what is not ours is passed over. */
function readNews(payload: string | undefined): News | undefined {
  try {
    const { organizationId, topics } = JSON.parse(payload ?? '') as { organizationId: OrganizationId; topics: object };
    const events = Object.entries(topics)
      .filter(
        (entry): entry is [LiveTopic, readonly string[]] =>
          LIVE_TOPICS.some((topic) => topic === entry[0]) && Array.isArray(entry[1]),
      )
      .map(([topic, ids]) => ({ topic, ids }));
    return { organizationId, events };
  } catch {
    return undefined;
  }
}
