/** The practice's own facts and its business day. No patient is named here, so nothing is audited. */
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import {
  type BillingOrganization,
  billingOrganizationSchema,
  type Provider,
  providerSchema,
  type ServiceLocation,
  serviceLocationSchema,
} from '../claims/billing-parties.ts';
import { type Payer, payerSchema } from '../claims/coverage.ts';
import type { PracticeFacts } from '../claims/practice-facts.ts';
import { type PlainDate, plainDate } from '../kernel/plain-date.ts';
import { type NounTable, saveNouns, type StoredRow } from './noun-table.ts';
import { readDocument, storedDocument } from './stored-document.ts';
import { StoreFailure } from './store-failure.ts';
import type { CalendarRow, Tenant } from './tenant.ts';

const BILLING_ORGANIZATION = storedDocument<BillingOrganization>({
  noun: 'billing-organization',
  version: 1,
  schema: billingOrganizationSchema,
});

const LOCATIONS: NounTable<ServiceLocation> = {
  document: storedDocument({ noun: 'service-location', version: 1, schema: serviceLocationSchema }),
  table: 'service_location',
  id: { column: 'location_id', type: 'uuid', of: (location) => location.locationId },
  columns: [],
  ofPatients: false,
};

const PROVIDERS: NounTable<Provider> = {
  document: storedDocument({ noun: 'provider', version: 1, schema: providerSchema }),
  table: 'provider',
  id: { column: 'provider_id', type: 'uuid', of: (provider) => provider.providerId },
  columns: [{ column: 'npi', type: 'text', of: (provider) => provider.npi }],
  ofPatients: false,
};

const PAYERS: NounTable<Payer> = {
  document: storedDocument({ noun: 'payer', version: 1, schema: payerSchema }),
  table: 'payer',
  id: { column: 'payer_id', type: 'text', of: (payer) => payer.payerId },
  columns: [],
  ofPatients: false,
};

export const practiceUnit = (
  tenant: Tenant,
): Pick<Unit, 'today' | 'setToday' | 'startCalendar' | 'calendarIsSimulated' | 'savePractice' | 'practice'> => {
  let known: PlainDate | undefined;
  let isAsBegun = true;
  return {
    today: async () => (known ??= dayOf(tenant, isAsBegun ? await tenant.calendar() : await readCalendar(tenant))),
    setToday: async (day) => {
      await tenant.query(sql`
        insert into practice_calendar (organization_id, today) values (${tenant.organizationId}, ${day})
        on conflict (organization_id) do update set today = excluded.today`);
      tenant.announce('calendar');
      known = day;
    },
    startCalendar: async (day) => {
      await tenant.query(sql`
        insert into practice_calendar (organization_id, today) values (${tenant.organizationId}, ${day})
        on conflict (organization_id) do nothing`);
      known = undefined;
      isAsBegun = false;
    },
    calendarIsSimulated: async () =>
      (await tenant.query(sql`select 1 from practice_calendar where organization_id = ${tenant.organizationId}`)).length > 0,
    savePractice: async (facts) => {
      await saveOrganization(tenant, facts.organization);
      await saveNouns(tenant, LOCATIONS, facts.locations);
      await saveNouns(tenant, PROVIDERS, facts.providers);
      await saveNouns(tenant, PAYERS, facts.payers);
    },
    practice: () => readPractice(tenant),
  };
};

async function readCalendar(tenant: Tenant): Promise<CalendarRow | undefined> {
  const [row] = await tenant.query<CalendarRow>(sql`
    select c.today, o.time_zone from organization o
      left join practice_calendar c on c.organization_id = o.organization_id
     where o.organization_id = ${tenant.organizationId}`);
  return row;
}

/** The simulated day where there is one, otherwise the clock's day where the practice is. */
function dayOf(tenant: Tenant, row: CalendarRow | undefined): PlainDate {
  if (row === undefined) {
    throw new StoreFailure(
      'organization-must-be-registered',
      'Register the organization before working in it (registerOrganization).',
    );
  }
  if (row.today !== null) return plainDate(row.today);
  // en-CA writes dates as YYYY-MM-DD.
  const inZone = new Intl.DateTimeFormat('en-CA', { timeZone: row.time_zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return plainDate(inZone.format(tenant.clock.nowMillis()));
}

async function saveOrganization(tenant: Tenant, organization: BillingOrganization): Promise<void> {
  if (organization.organizationId !== tenant.organizationId) {
    throw new StoreFailure('tenant-must-match-the-transaction', 'Save a practice in a transaction of its own organization.');
  }
  await tenant.query(sql`
    with kept as (
      insert into document_history (organization_id, noun, document_id, revision, document_version, document, replaced_by)
      select organization_id, ${BILLING_ORGANIZATION.noun}, organization_id::text, revision, document_version, document,
             ${tenant.actor.actor}
        from billing_organization
       where organization_id = ${tenant.organizationId} and document is distinct from ${JSON.stringify(organization)}::jsonb
    )
    insert into billing_organization as b (organization_id, document_version, document)
    values (${tenant.organizationId}, ${BILLING_ORGANIZATION.version}, ${JSON.stringify(organization)}::jsonb)
    on conflict (organization_id) do update
       set document = excluded.document, document_version = excluded.document_version, revision = b.revision + 1
     where b.document is distinct from excluded.document`);
}

async function readPractice(tenant: Tenant): Promise<PracticeFacts> {
  const [organization] = await tenant.query<StoredRow>(
    sql`select document_version, document from billing_organization where organization_id = ${tenant.organizationId}`,
  );
  if (organization === undefined) {
    throw new StoreFailure('practice-must-be-set-up', 'Save the practice (savePractice) before billing for it.');
  }
  return {
    organization: readDocument(BILLING_ORGANIZATION, organization.document_version, organization.document),
    locations: await allOf(tenant, LOCATIONS),
    providers: await allOf(tenant, PROVIDERS),
    payers: await allOf(tenant, PAYERS),
  };
}

/** By id, so that the order never depends on storage. */
async function allOf<T>(tenant: Tenant, table: NounTable<T>): Promise<readonly T[]> {
  const rows = await tenant.query<StoredRow>(sql`
    select document_version, document from ${sql.raw(table.table)}
     where organization_id = ${tenant.organizationId} order by ${sql.raw(table.id.column)}`);
  return rows.map((row) => readDocument(table.document, row.document_version, row.document));
}
