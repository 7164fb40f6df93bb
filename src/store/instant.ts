/** Moments of the database as the screens expect them. */
import { type RawBuilder, sql } from 'kysely';

/** In: the name of a timestamptz column, never a value. Out: its SQL as ISO 8601 in UTC, to the millisecond. */
export const instant = (column: string): RawBuilder<string> =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
