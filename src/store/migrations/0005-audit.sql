-- The record of who saw and changed what.

-- Written once by record_audit; the sealer fills seq, prev_hash and hash once.
create table audit_event (
  organization_id uuid not null,
  event_id uuid not null,
  at timestamptz not null,
  actor text not null,
  purpose text not null,
  action text not null check (action in ('read', 'write')),
  -- 'rolled-back': the transaction failed, and what it had read was seen all the same.
  outcome text not null check (outcome in ('committed', 'rolled-back')),
  noun text not null,
  ids text[] not null,
  seq bigint,
  prev_hash text,
  hash text,
  primary key (organization_id, event_id),
  constraint audit_event_seq_once unique (organization_id, seq),
  check ((seq is null) = (hash is null) and (seq is null) = (prev_hash is null))
);
create index audit_event_unsealed on audit_event (organization_id, at, event_id) where seq is null;

-- The head of each chain; its row is the sealer's lock.
create table audit_chain (
  organization_id uuid not null,
  last_seq bigint not null,
  last_hash text not null,
  primary key (organization_id)
);
select protect_tenant_table('audit_event');
select protect_tenant_table('audit_chain');

create function record_audit(p_organization_id uuid, p_events jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform require_tenant(p_organization_id);
  -- Time, actor and purpose are the transaction's own, not arguments of each row.
  insert into audit_event (organization_id, event_id, at, actor, purpose, action, outcome, noun, ids)
  select p_organization_id, e."eventId", clock_timestamp(), current_setting('claimwright.actor'),
         current_setting('claimwright.purpose'), e.action, e.outcome, e.noun,
         array(select jsonb_array_elements_text(e.ids))
    from jsonb_to_recordset(p_events) as e ("eventId" uuid, action text, outcome text, noun text, ids jsonb);
end $$;
revoke execute on function record_audit(uuid, jsonb) from public;
grant execute on function record_audit(uuid, jsonb) to claimwright_application;

-- A table that has just been filled has no statistics, and plans made then (those of foreign keys too) read the whole
-- organization for every row. The store names the tables it is filling; autovacuum looks once a minute at best.
create function refresh_statistics(p_tables text[]) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_table regclass;
begin
  for v_table in
    select c.oid::regclass from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity and c.relname = any (p_tables)
     order by c.oid
  loop
    execute format('analyze (skip_locked) %s', v_table);
  end loop;
end $$;
revoke execute on function refresh_statistics(text[]) from public;
grant execute on function refresh_statistics(text[]) to claimwright_application;
