/**
 * What a transaction changed, by topic, told to the screens with its commit: one NOTIFY for the whole transaction, so
 * that a batch of thousands of claims costs one line.
 */
import type { LiveTopic } from '../app/live-ports.ts';
import type { OrganizationId } from '../claims/identifiers.ts';

export const LIVE_CHANNEL = 'claimwright_live';

/** More ids than this say nothing to a screen that reading its list again would not; the message must stay below 8,000 bytes. */
const IDS_MAX = 20;

/** Audited nouns by the topic that a screen listens to; `named` when the audited ids are that topic's own. */
const TOPIC_OF: Readonly<Record<string, { readonly topic: LiveTopic; readonly named: boolean }>> = {
  patient: { topic: 'patients', named: true },
  coverage: { topic: 'patients', named: false },
  'journal-entry': { topic: 'accounts', named: false },
  statement: { topic: 'accounts', named: false },
  encounter: { topic: 'encounters', named: true },
  appointment: { topic: 'encounters', named: false },
  authorization: { topic: 'encounters', named: false },
  'coding-decision': { topic: 'encounters', named: true },
  charge: { topic: 'encounters', named: false },
  claim: { topic: 'claims', named: true },
  acknowledgement: { topic: 'claims', named: true },
  'inbound-file': { topic: 'files', named: true },
  'outbound-file': { topic: 'files', named: true },
  remittance: { topic: 'remittances', named: false },
  'provider-query': { topic: 'encounters', named: false },
  'work-item': { topic: 'work', named: true },
};

export type Touched = {
  readonly announce: (topic: LiveTopic, id?: string) => void;
  /** Of a noun as the audit names it; one that no screen shows is passed over. */
  readonly wrote: (noun: string, ids: readonly string[]) => void;
  /** The message for the channel; undefined when nothing was touched. */
  readonly notice: (organizationId: OrganizationId) => string | undefined;
};

export function touchedTopics(): Touched {
  const ids = new Map<LiveTopic, Set<string>>();
  const many = new Set<LiveTopic>();
  const announce = (topic: LiveTopic, id?: string): void => {
    const known = ids.get(topic) ?? new Set<string>();
    ids.set(topic, known);
    if (id === undefined || known.size >= IDS_MAX) many.add(topic);
    else known.add(id);
  };
  return {
    announce,
    wrote: (noun, list) => {
      const known = TOPIC_OF[noun];
      if (known === undefined) return;
      // Past the limit one more says it all.
      for (const id of list.slice(0, IDS_MAX + 1)) announce(known.topic, known.named ? id : undefined);
    },
    notice: (organizationId) => {
      if (ids.size === 0) return undefined;
      const topics = Object.fromEntries([...ids].map(([topic, of]) => [topic, many.has(topic) ? [] : [...of]]));
      return JSON.stringify({ organizationId, topics });
    },
  };
}
