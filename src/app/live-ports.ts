/** What tells open screens that something changed. Topics and ids only: a screen asks again, with its own permissions. */
import type { OrganizationId } from '../claims/identifiers.ts';

/** Named as the screens name their lists; 'accounts' is patients' money: the journal and the statements. */
export const LIVE_TOPICS = [
  'work',
  'patients',
  'accounts',
  'encounters',
  'claims',
  'files',
  'remittances',
  'calendar',
  'jobs',
  'intake',
] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

/** `ids` name what changed; empty when it is too much to name. Never patient data. */
export type LiveEvent = { readonly topic: LiveTopic; readonly ids: readonly string[] };

export type Live = {
  /**
   * Hears what other transactions committed for that organization, until the answered function is called. After a lost
   * connection every topic comes once without ids, because nobody knows what was missed.
   */
  readonly subscribe: (organizationId: OrganizationId, listener: (event: LiveEvent) => void) => () => void;
};

/** Part of `Unit`. The store announces what its saves touch by itself; this is for what it cannot see. */
export type Announcing = { readonly announce: (topic: LiveTopic, id?: string) => void };
