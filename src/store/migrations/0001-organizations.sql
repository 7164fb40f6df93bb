-- Tenants, their calendar, and what protects every table that follows. Run as claimwright_owner; portable 15 to 18.

-- Called once for each new tenant table: a row is visible and writable only inside the organization that the transaction
-- named, for the owner and its SECURITY DEFINER functions too; the auditor reads everything and writes nothing.
create function protect_tenant_table(p_table regclass) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  v_column name;
begin
  -- No plan ever asks what a document or a file holds; looking at them is most of what ANALYZE costs.
  for v_column in
    select attname from pg_attribute where attrelid = p_table and atttypid in ('jsonb'::regtype, 'bytea'::regtype) and not attisdropped
  loop
    execute format('alter table %s alter column %I set statistics 0', p_table, v_column);
  end loop;
  execute format('alter table %s enable row level security', p_table);
  execute format('alter table %s force row level security', p_table);
  execute format($policy$create policy tenant on %s
    using (organization_id = nullif(current_setting('claimwright.organization_id', true), '')::uuid)
    with check (organization_id = nullif(current_setting('claimwright.organization_id', true), '')::uuid)$policy$, p_table);
  execute format('create policy auditor on %s for select to claimwright_auditor using (true)', p_table);
  execute format('grant select on %s to claimwright_auditor', p_table);
end $$;
revoke execute on function protect_tenant_table(regclass) from public;

-- Every SECURITY DEFINER function calls this first: the argument that the query carries must be the transaction's tenant.
create function require_tenant(p_organization_id uuid) returns void
language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_organization_id is null
     or p_organization_id is distinct from nullif(current_setting('claimwright.organization_id', true), '')::uuid then
    raise exception using errcode = 'CW001', message = 'tenant-must-match-the-transaction';
  end if;
end $$;

-- Control tables ------------------------------------------------------------------------------------------------------

create table organization (
  organization_id uuid primary key,
  name text not null check (name <> ''),
  time_zone text not null check (time_zone <> ''),
  registered_at timestamptz not null default now()
);

create table partner (
  organization_id uuid not null,
  partner_id text not null check (partner_id ~ '^[A-Za-z0-9_-]{1,40}$'),
  name text not null,
  host text not null,
  port integer not null check (port between 1 and 65535),
  username text not null,
  host_key_sha256 text not null,
  sender_id text not null,
  receiver_id text not null,
  -- ISA15: T test, P production.
  usage text not null check (usage in ('T', 'P')),
  primary key (organization_id, partner_id)
);

alter table organization enable row level security;
alter table organization force row level security;
alter table partner enable row level security;
alter table partner force row level security;
create policy control on organization to claimwright_owner using (true) with check (true);
create policy control on partner to claimwright_owner using (true) with check (true);
create policy own on organization for select to claimwright_application
  using (organization_id = nullif(current_setting('claimwright.organization_id', true), '')::uuid);
create policy own on partner for select to claimwright_application
  using (organization_id = nullif(current_setting('claimwright.organization_id', true), '')::uuid);
create policy auditor on organization for select to claimwright_auditor using (true);
create policy auditor on partner for select to claimwright_auditor using (true);
grant select on organization, partner to claimwright_application, claimwright_auditor;

-- Reference tables ----------------------------------------------------------------------------------------------------

-- The chart of accounts; its rows are written from ledger/chart.ts by every migration run.
create table account (
  code text primary key check (code ~ '^[0-9]{4}$'),
  name text not null,
  kind text not null check (kind in ('asset', 'liability', 'revenue', 'contra-revenue', 'expense'))
);
grant select on account to claimwright_application, claimwright_auditor;

-- Tenant tables -------------------------------------------------------------------------------------------------------

-- The practice's business day where it is simulated; without a row the clock decides.
create table practice_calendar (
  organization_id uuid not null,
  today date not null,
  primary key (organization_id)
);
select protect_tenant_table('practice_calendar');
grant select, insert, update on practice_calendar to claimwright_application;
