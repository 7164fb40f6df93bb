/** Account 1300 by payer and reference, as the screen of payer offsets reads it. */
import { sql } from 'kysely';
import type { OffsetMove, RemittanceViews } from '../app/file-view-ports.ts';
import type { Tenant } from './tenant.ts';

/** References of a payer that stand open are a handful; this many moves are years of them. */
const MOVES_MAX = 5000;

export const offsetViewUnit = (tenant: Tenant): Pick<RemittanceViews, 'payerOffsetMoves'> => ({
  payerOffsetMoves: () =>
    tenant.query<OffsetMove>(sql`
      select l.reason, l.cents, l.entry_key as "key", h.posted_on as "on", h.memo from journal_leg l
        join journal_header h on h.organization_id = l.organization_id and h.entry_key = l.entry_key
       where l.organization_id = ${tenant.organizationId} and l.account = '1300'
       order by h.posted_on desc, l.entry_key desc, l.leg_number limit ${MOVES_MAX}`),
});
