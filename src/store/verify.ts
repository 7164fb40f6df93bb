/** `claimwright verify`: the invariants of the whole database, seen with the auditor's eyes. No row is the good answer. */
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { verifyChains } from './audit-chain.ts';
import { withDatabase } from './connection.ts';

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
  withDatabase(options.auditorUrl, async (db) => {
    const text = readFileSync(new URL('./invariants.sql', import.meta.url), 'utf8');
    const { rows } = await sql
      .raw<{ invariant: string; organization_id: string; subject: string; detail: string }>(text)
      .execute(db);
    const broken = rows.map(
      (row): Violation => ({
        invariant: row.invariant,
        organizationId: row.organization_id,
        subject: row.subject,
        detail: row.detail,
      }),
    );
    const chains = (await verifyChains(db)).map(
      (problem): Violation => ({
        invariant: 'I14',
        organizationId: problem.organizationId,
        subject: problem.seq === undefined ? `audit event ${problem.eventId}` : `audit row ${problem.seq}`,
        detail: problem.problem,
      }),
    );
    const keyOf = (v: Violation): string => `${v.invariant.slice(1).padStart(2, '0')} ${v.organizationId} ${v.subject}`;
    return [...broken, ...chains].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  });
