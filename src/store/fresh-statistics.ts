/**
 * Statistics for tables that are being filled. Without them PostgreSQL takes one organization's rows for few and reads all
 * of them where a key would do; an import of some thousand claims was measured several times slower.
 */
import { sql } from 'kysely';
import type { Database } from './connection.ts';
import type { AuditNote } from './tenant.ts';

/** What the writing of a noun fills. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  patient: ['patient', 'patient_listing', 'patient_search_term'],
  coverage: ['coverage'],
  appointment: ['appointment'],
  authorization: ['authorization_number'],
  encounter: ['encounter'],
  'coding-decision': ['coding_decision'],
  charge: ['charge'],
  claim: ['claim', 'claim_history'],
  'journal-entry': ['journal_header', 'journal_leg', 'encounter_balance'],
  'work-item': ['work_item'],
  statement: ['statement'],
  acknowledgement: ['acknowledgement'],
  // By patients of the source.
  'incoming-record': ['incoming_record', 'incoming_key', 'incoming_todo'],
};

/** Rows of a noun until the first look, and how many times as many until each next one. */
const FIRST_LOOK = 100;
/** A patient of a source brings hundreds of records: what is settled after the first files would read all of them. */
const FIRST_LOOKS: Readonly<Record<string, number>> = { 'incoming-record': 5 };
const GROWTH = 4;

/** Told what each committed transaction wrote, looks at a table after 100, 400, 1,600 rows and so on of this process. */
export function statisticsKeeper(db: Database): (notes: readonly AuditNote[]) => Promise<void> {
  const seen = new Map<string, { written: number; next: number }>();
  return async (notes) => {
    const due = new Set<string>();
    for (const { action, noun, ids } of notes) {
      if (action !== 'write') continue;
      const count = seen.get(noun) ?? { written: 0, next: FIRST_LOOKS[noun] ?? FIRST_LOOK };
      seen.set(noun, count);
      count.written += ids.length;
      if (count.written < count.next) continue;
      while (count.written >= count.next) count.next *= GROWTH;
      for (const table of TABLES[noun] ?? []) due.add(table);
    }
    if (due.size === 0) return;
    // The work is committed: a failure here costs speed and nothing else.
    await sql`select refresh_statistics(${[...due]}::text[])`.execute(db).catch(() => undefined);
  };
}
