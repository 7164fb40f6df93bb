/** What the books keep of coders' questions to clinicians. Part of `Unit`. */
import type { Encounter } from '../claims/encounter.ts';
import type { ProviderQuery } from '../claims/provider-query.ts';
import type { EncounterId, ProviderId, QueryId } from '../claims/identifiers.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { EarlierNoteRow, QueryCounts, QueryRow, QuerySearch } from './views/queries.ts';

export type QueryRecord = { readonly revision: number; readonly query: ProviderQuery };

export type QueryBook = {
  /** Inserts it or moves it on; the revision it replaces stays readable. */
  readonly saveQuery: (query: ProviderQuery) => Promise<void>;
  /** Locked until the transaction ends. */
  readonly lockQuery: (id: QueryId) => Promise<QueryRecord | undefined>;
  readonly queryRecord: (id: QueryId) => Promise<QueryRecord | undefined>;
  /** Oldest first. */
  readonly queriesOf: (encounterId: EncounterId) => Promise<readonly QueryRecord[]>;
  /** Every revision that was replaced, oldest first, with who replaced it. */
  readonly earlierQueries: (id: QueryId) => Promise<readonly (QueryRecord & { readonly replacedBy: string })[]>;
  readonly listQueries: (
    search: QuerySearch,
    providerId: ProviderId | undefined,
  ) => Promise<{ readonly rows: readonly QueryRow[]; readonly nextCursor?: string }>;
  /** Other visits of the patient, not after this one, whose current note is signed; the latest first. */
  readonly earlierNotes: (visit: Encounter, limit: number) => Promise<readonly EarlierNoteRow[]>;
  readonly queryCounts: (providerId: ProviderId | undefined, today: PlainDate) => Promise<QueryCounts>;
  /** Sent ones whose due day lies before `day` and about which no work of that kind is open. */
  readonly overdueQueries: (day: PlainDate, limit: number) => Promise<readonly ProviderQuery[]>;
};
