/** One look at everything a day could have to do. It names no patient, so nothing is audited; each write decides for itself. */
import { sql } from 'kysely';
import { UNSENT, type Waiting } from '../app/day-ports.ts';
import type { Unit } from '../app/ports.ts';
import { assert } from '../kernel/result.ts';
import { claimIsOverdue } from './claims.ts';
import { queryIsOverdue } from './provider-queries.ts';
import type { Tenant } from './tenant.ts';

export const waitingUnit = (tenant: Tenant): Pick<Unit, 'waiting'> => ({
  waiting: async (day) => {
    const { organizationId } = tenant;
    const [row] = await tenant.query<Waiting>(sql`
      select exists (select from encounter
                      where organization_id = ${organizationId} and step = 'code' and service_date <= ${day}) as "toCode",
             exists (select from encounter where organization_id = ${organizationId} and step = 'charge') as "toCharge",
             array(select claim_id from claim where organization_id = ${organizationId} and state = 'ready' order by claim_id)::text[] as "toFile",
             exists (select from outbound_file
                      where organization_id = ${organizationId} and state = any (${UNSENT}::text[])) as "toSend",
             exists (select from inbound_file where organization_id = ${organizationId} and state = 'RECEIVED') as "toRead",
             exists (select from claim where organization_id = ${organizationId} and ${claimIsOverdue(day)})
             or exists (select from provider_query where organization_id = ${organizationId} and ${queryIsOverdue(day)}) as "overdue"`);
    assert(row !== undefined, 'a query without a table answers one row');
    return row;
  },
});
