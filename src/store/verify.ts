/** `claimwright verify`: the invariants of the whole database, seen with the auditor's eyes. No row is the good answer. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { verifyChains } from './audit-chain.ts';
import { type Database, withDatabase } from './connection.ts';

export type Violation = {
  /** 'I1' … 'I22', as in invariants.sql. */
  readonly invariant: string;
  readonly organizationId: string;
  /** The row that breaks it, by its key. */
  readonly subject: string;
  /** What is wrong with it, in numbers; never patient data. */
  readonly detail: string;
};

/** Sorted by invariant, organization and subject. The file is read, so that an operator can run the same text by hand. */
export const verify = (options: { readonly auditorUrl: string }): Promise<readonly Violation[]> =>
  withDatabase(
    options.auditorUrl,
    async (db) => {
      // The server sums while the chains are hashed here.
      const [broken, chains] = await Promise.all([brokenInvariants(db), brokenChains(db)]);
      const keyOf = (v: Violation): string => `${v.invariant.slice(1).padStart(2, '0')} ${v.organizationId} ${v.subject}`;
      return [...broken, ...chains].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    },
    2,
  );

async function brokenInvariants(db: Database): Promise<readonly Violation[]> {
  const text = readFileSync(new URL('./invariants.sql', import.meta.url), 'utf8');
  const { rows } = await sql
    .raw<{ invariant: string; organization_id: string; subject: string; detail: string }>(text)
    .execute(db);
  return rows.map((row) => ({
    invariant: row.invariant,
    organizationId: row.organization_id,
    subject: row.subject,
    detail: row.detail,
  }));
}

const brokenChains = async (db: Database): Promise<readonly Violation[]> =>
  (await verifyChains(db)).map((problem) => ({
    invariant: 'I14',
    organizationId: problem.organizationId,
    subject: problem.seq === undefined ? `audit event ${problem.eventId}` : `audit row ${problem.seq}`,
    detail: problem.problem,
  }));
