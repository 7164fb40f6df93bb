/**
 * The office's own database: the calendar, what was received, what happened (events), and every answer with its
 * bytes. One day is one transaction; the state is folded from the events when the office opens.
 */
import pg from 'pg';
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { assert } from '../kernel/result.ts';
import type { OutboundFile, PayerEvent } from '../payer/payer-day.ts';

/** BUILT: bytes and name are fixed. STAGED: written beside the outbox. PLACED: renamed into it, once. */
export type AnswerState = 'BUILT' | 'STAGED' | 'PLACED';
export type Answer = { readonly name: string; readonly bytes: Uint8Array; readonly state: AnswerState };

export type ReceivedFile = { readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };

export type DayRecord = {
  readonly day: PlainDate;
  readonly events: readonly PayerEvent[];
  readonly received: readonly ReceivedFile[];
  readonly answers: readonly OutboundFile[];
};

export type Archive = {
  readonly today: () => Promise<PlainDate>;
  readonly events: () => Promise<readonly PayerEvent[]>;
  /** All of a day or nothing; the calendar moves with it. */
  readonly keepDay: (record: DayRecord) => Promise<void>;
  /** 'answered', a refusal's code, or undefined when these bytes never came. */
  readonly outcomeOf: (sha256: string) => Promise<string | undefined>;
  readonly unplaced: () => Promise<readonly Answer[]>;
  readonly markAnswers: (names: readonly string[], state: AnswerState) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Numbered, applied once each, in order. */
const MIGRATIONS: readonly string[] = [
  `CREATE TABLE calendar (only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), today date NOT NULL);
   CREATE TABLE event (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     day date NOT NULL,
     kind text NOT NULL,
     body jsonb NOT NULL);
   CREATE TABLE received_file (
     sha256 text PRIMARY KEY,
     name text NOT NULL,
     received_on date NOT NULL,
     bytes bytea NOT NULL,
     outcome text NOT NULL);
   CREATE TABLE answer_file (
     name text PRIMARY KEY,
     kind text NOT NULL,
     built_on date NOT NULL,
     seq bigint GENERATED ALWAYS AS IDENTITY,
     bytes bytea NOT NULL,
     state text NOT NULL CHECK (state IN ('BUILT', 'STAGED', 'PLACED')));
   CREATE INDEX answer_file_open ON answer_file (seq) WHERE state <> 'PLACED';
   CREATE UNIQUE INDEX claim_number ON event ((body->'claim'->>'claimNumber')) WHERE kind = 'claim-received';
   CREATE UNIQUE INDEX claim_decision ON event ((body->'decision'->>'claimNumber')) WHERE kind = 'claim-decided';
   CREATE UNIQUE INDEX payment_trace ON event ((body->'payment'->>'traceNumber')) WHERE kind = 'payment-issued';
   CREATE VIEW claim AS
     SELECT day, body->'claim'->>'claimNumber' AS claim_number, body->'claim'->>'payerId' AS payer_id, body->'claim' AS claim
     FROM event WHERE kind = 'claim-received';
   CREATE VIEW decision AS
     SELECT day, body->'decision'->>'claimNumber' AS claim_number, (body->'decision'->>'paidCents')::bigint AS paid_cents,
            body->'decision' AS decision
     FROM event WHERE kind = 'claim-decided';
   CREATE VIEW accumulator AS
     SELECT day, a->>'familyId' AS family_id, a->>'personId' AS person_id, a->>'planYear' AS plan_year, a->>'kind' AS kind,
            (a->>'cents')::bigint AS cents, a->>'source' AS source
     FROM event, jsonb_array_elements(body->'decision'->'accumulators') AS a WHERE event.kind = 'claim-decided';
   CREATE VIEW payment AS
     SELECT day, body->'payment'->>'payerId' AS payer_id, body->'payment'->>'traceNumber' AS trace_number,
            (body->'payment'->>'paidCents')::bigint AS paid_cents, body->'payment' AS payment
     FROM event WHERE kind = 'payment-issued';`,
];

/** Two offices on one database would count the same numbers twice. */
const OFFICE_LOCK = 7_206_105_120;

/** One sentence for the operator. */
export class ArchiveFailure extends Error {}

const databaseName = (url: string): string => decodeURIComponent(new URL(url).pathname.slice(1));

/** Makes the database when it is not there, by way of the server's own. */
async function ensureDatabase(url: string): Promise<void> {
  const probe = new pg.Client({ connectionString: url });
  try {
    await probe.connect();
    return;
  } catch (error) {
    // 3D000: the database does not exist; everything else is told as it is.
    if ((error as { code?: unknown }).code !== '3D000') throw error;
  } finally {
    await probe.end().catch(() => undefined);
  }
  const server = new URL(url);
  server.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: server.href });
  await admin.connect();
  try {
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(databaseName(url))}`);
  } finally {
    await admin.end();
  }
}

async function migrate(client: pg.Client): Promise<void> {
  await client.query('CREATE TABLE IF NOT EXISTS migration (number int PRIMARY KEY)');
  const { rows } = await client.query<{ number: number }>('SELECT number FROM migration');
  const done = new Set(rows.map((row) => row.number));
  for (const [number, statements] of MIGRATIONS.entries()) {
    if (done.has(number)) continue;
    await client.query('BEGIN');
    await client.query(statements);
    await client.query('INSERT INTO migration VALUES ($1)', [number]);
    await client.query('COMMIT');
  }
}

/** What the server may forget when it falls over, because it is found again without it, does not wait for the disk. */
const FORGETTABLE = `set_config('synchronous_commit', 'off', true) IS NOT NULL`;

/** In one statement, so that it is kept whole or not at all. A day on which nothing happened is lived through again when it is forgotten. */
async function keepDay(client: pg.Client, { day, events, received, answers }: DayRecord): Promise<void> {
  if (events.length + received.length + answers.length === 0) {
    const text = `UPDATE calendar SET today = $1 WHERE ${FORGETTABLE}`;
    await client.query({ name: 'turn-calendar', text, values: [day] });
    return;
  }
  const taken = received.flatMap((file) => {
    const event = events.find((one) => one.kind === 'file-taken' && one.sha256 === file.sha256);
    return event?.kind === 'file-taken' ? [{ ...file, outcome: event.outcome }] : [];
  });
  await client.query({
    name: 'keep-day',
    text: `WITH happened AS (
             INSERT INTO event (day, kind, body)
             SELECT $1::date, body->>'kind', body FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY AS e (body, n) ORDER BY n
           ), came AS (
             INSERT INTO received_file (sha256, name, received_on, bytes, outcome)
             SELECT sha256, name, $1::date, bytes, outcome
               FROM unnest($3::text[], $4::text[], $5::bytea[], $6::text[]) AS r (sha256, name, bytes, outcome)
             ON CONFLICT DO NOTHING
           ), answered AS (
             INSERT INTO answer_file (name, kind, built_on, bytes, state)
             SELECT name, kind, $1::date, bytes, 'BUILT'
               FROM unnest($7::text[], $8::text[], $9::bytea[]) WITH ORDINALITY AS a (name, kind, bytes, n) ORDER BY n
           )
           UPDATE calendar SET today = $1::date`,
    values: [
      day,
      JSON.stringify(events),
      taken.map((file) => file.sha256),
      taken.map((file) => file.name),
      taken.map((file) => Buffer.from(file.bytes)),
      taken.map((file) => file.outcome),
      answers.map((answer) => answer.name),
      answers.map((answer) => answer.kind),
      answers.map((answer) => Buffer.from(answer.bytes)),
    ],
  });
}

/** A forgotten PLACED is found again: a STAGED answer whose staged file is gone lies in its place, or was fetched from it. */
async function markAnswers(client: pg.Client, names: readonly string[], state: AnswerState): Promise<void> {
  const isForgettable = state === 'PLACED';
  await client.query({
    name: isForgettable ? 'mark-placed' : 'mark-answers',
    text: `UPDATE answer_file SET state = $2 WHERE name = ANY ($1::text[])${isForgettable ? ` AND ${FORGETTABLE}` : ''}`,
    values: [names, state],
  });
}

async function todayOf(client: pg.Client): Promise<PlainDate> {
  const { rows } = await client.query<{ today: string }>('SELECT today::text AS today FROM calendar');
  const today = rows[0]?.today ?? '';
  assert(isPlainDate(today), 'the calendar holds a day');
  return today;
}

/**
 * Opens the archive, making its database and tables when they are not there. `firstDay` starts a new calendar; `onLost`: the
 * server ended the connection, and with it the lock: the process must end too.
 */
export async function openArchive(url: string, firstDay: PlainDate, onLost: (why: string) => void): Promise<Archive> {
  await ensureDatabase(url);
  const client = new pg.Client({ connectionString: url });
  client.on('error', (error) => onLost(error.message));
  await client.connect();
  const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock($1::bigint) AS free', [OFFICE_LOCK]);
  if (rows[0]?.free !== true) {
    await client.end();
    throw new ArchiveFailure('another payer office works on this database: stop it first, or name another database');
  }
  await migrate(client);
  await client.query('INSERT INTO calendar (today) VALUES ($1) ON CONFLICT DO NOTHING', [firstDay]);
  return {
    today: () => todayOf(client),
    events: async () => {
      const found = await client.query<{ body: PayerEvent }>('SELECT body FROM event ORDER BY seq');
      return found.rows.map((row) => row.body);
    },
    keepDay: (record) => keepDay(client, record),
    outcomeOf: async (sha256) => {
      const found = await client.query<{ outcome: string }>('SELECT outcome FROM received_file WHERE sha256 = $1', [sha256]);
      return found.rows[0]?.outcome;
    },
    unplaced: async () => {
      const found = await client.query<{ name: string; bytes: Buffer; state: AnswerState }>(
        `SELECT name, bytes, state FROM answer_file WHERE state <> 'PLACED' ORDER BY seq`,
      );
      return found.rows;
    },
    markAnswers: (names, state) => markAnswers(client, names, state),
    close: () => client.end(),
  };
}
