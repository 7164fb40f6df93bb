-- The same rules, cheaper: the tenant of a transaction is read once in a statement and not for every look-up inside it, and
-- post_journal goes over its entries as often as it must.

do $$
declare
  v_table regclass;
begin
  for v_table in
    select p.polrelid::regclass from pg_policy p join pg_class c on c.oid = p.polrelid
     where p.polname = 'tenant' and c.relnamespace = 'public'::regnamespace order by p.polrelid
  loop
    execute format($policy$alter policy tenant on %s
      using (organization_id = (select nullif(current_setting('claimwright.organization_id', true), '')::uuid))
      with check (organization_id = (select nullif(current_setting('claimwright.organization_id', true), '')::uuid))$policy$, v_table);
  end loop;
end $$;

create or replace function protect_tenant_table(p_table regclass) returns void
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
    using (organization_id = (select nullif(current_setting('claimwright.organization_id', true), '')::uuid))
    with check (organization_id = (select nullif(current_setting('claimwright.organization_id', true), '')::uuid))$policy$, p_table);
  execute format('create policy auditor on %s for select to claimwright_auditor using (true)', p_table);
  execute format('grant select on %s to claimwright_auditor', p_table);
end $$;

-- Most entries reverse nothing and need no place in this index.
alter table journal_header drop constraint journal_header_reverses_once;
create unique index journal_header_reverses_once on journal_header (organization_id, reverses_key) where reverses_key is not null;

-- Entries as ledger/journal.ts writes them. An entry whose key is already posted with equal content counts as already posted.
create or replace function post_journal(p_organization_id uuid, p_entries jsonb)
returns table (posted integer, already_posted integer)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_found text;
  v_unbalanced text;
  v_twice boolean;
  v_reverses boolean;
  v_closed boolean;
  v_periods date[];
  v_fresh text[];
  v_now timestamptz := clock_timestamp();
begin
  perform require_tenant(p_organization_id);

  select min(e.key) filter (where case when jsonb_typeof(e.legs) is distinct from 'array' or jsonb_array_length(e.legs) < 2 then true
                                       else (select sum((leg ->> 'cents')::numeric) from jsonb_array_elements(e.legs) as leg)
                                              is distinct from 0 end),
         count(*) <> count(distinct e.key), coalesce(bool_or(e.reverses is not null), false),
         array_agg(distinct date_trunc('month', e."postedOn")::date)
    into v_unbalanced, v_twice, v_reverses, v_periods
    from jsonb_to_recordset(p_entries) as e (key text, reverses text, "postedOn" date, legs jsonb);
  if v_unbalanced is not null then
    raise exception using errcode = 'CW002', message = 'journal-entry-must-balance', detail = v_unbalanced;
  end if;
  if v_twice then
    select e.key into v_found from jsonb_to_recordset(p_entries) as e (key text) group by e.key having count(*) > 1 limit 1;
    raise exception using errcode = 'CW003', message = 'journal-keys-must-be-distinct', detail = v_found;
  end if;

  -- The lock comes before everything that is decided by looking: postings into one month follow each other, and a
  -- closing waits for them.
  insert into accounting_period (organization_id, period)
    select p_organization_id, wanted.period from unnest(v_periods) as wanted (period)
     where not exists (select from accounting_period p where p.organization_id = p_organization_id and p.period = wanted.period)
     order by wanted.period
    on conflict (organization_id, period) do nothing;
  select bool_or(locked.closed_at is not null) into v_closed from (
    select p.closed_at from accounting_period p
     where p.organization_id = p_organization_id and p.period = any (v_periods) order by p.period for update) as locked;

  if v_reverses then
    select e.reverses into v_found
      from jsonb_to_recordset(p_entries) as e (key text, reverses text)
     where e.reverses is not null
       and (exists (select from journal_header h where h.organization_id = p_organization_id
                       and h.reverses_key = e.reverses and h.entry_key <> e.key)
         or exists (select from jsonb_to_recordset(p_entries) as other (key text, reverses text)
                     where other.reverses = e.reverses and other.key <> e.key))
     limit 1;
    if found then
      raise exception using errcode = 'CW004', message = 'journal-entry-must-be-reversed-once', detail = v_found;
    end if;
  end if;

  with fresh as (
    insert into journal_header (organization_id, entry_key, kind, posted_on, memo, reverses_key, amounts, digest, posted_at,
                                batch_position)
    select p_organization_id, e.key, e.kind, e."postedOn", e.memo, e.reverses,
           (select array_agg((leg ->> 'cents')::bigint) from jsonb_array_elements(e.legs) as leg),
           sha256(convert_to(jsonb_build_array(e.kind, e.reverses, e.legs)::text, 'UTF8')), v_now, e.batch_position
      from rows from (jsonb_to_recordset(p_entries)
             as (key text, kind text, "postedOn" date, memo text, reverses text, legs jsonb))
           with ordinality as e (key, kind, "postedOn", memo, reverses, legs, batch_position)
     order by e.key
    on conflict (organization_id, entry_key) do nothing
    returning entry_key)
  select coalesce(array_agg(entry_key), '{}') into v_fresh from fresh;
  posted := cardinality(v_fresh);
  already_posted := jsonb_array_length(p_entries) - posted;

  if already_posted > 0 then
    select e.key into v_found
      from jsonb_to_recordset(p_entries) as e (key text, kind text, reverses text, legs jsonb)
      join journal_header h on h.organization_id = p_organization_id and h.entry_key = e.key
     where e.key <> all (v_fresh)
       and h.digest <> sha256(convert_to(jsonb_build_array(e.kind, e.reverses, e.legs)::text, 'UTF8'))
     limit 1;
    if found then
      raise exception using errcode = 'CW005', message = 'journal-key-must-keep-its-content', detail = v_found;
    end if;
  end if;
  if v_closed then
    select h.entry_key into v_found
      from journal_header h
      join accounting_period p on p.organization_id = h.organization_id and p.period = date_trunc('month', h.posted_on)::date
     where h.organization_id = p_organization_id and h.entry_key = any (v_fresh) and p.closed_at is not null
     limit 1;
    if found then
      raise exception using errcode = 'CW006', message = 'accounting-period-must-be-open', detail = v_found;
    end if;
  end if;

  -- Legs and balances in one statement: the balances are summed from the rows that were written, not read again.
  with entry as materialized (
    select e.key, date_trunc('month', e."postedOn")::date as period, e.legs
      from jsonb_to_recordset(p_entries) as e (key text, "postedOn" date, legs jsonb)
     where already_posted = 0 or e.key = any (v_fresh)
  ), written as (
    insert into journal_leg (organization_id, entry_key, leg_number, account, cents, patient_id, encounter_id, claim_id,
                             charge_id, payer_id, rank, reason)
    select p_organization_id, e.key, leg.leg_number, leg.account, leg.cents, leg."patientId", leg."encounterId", leg."claimId",
           leg."chargeId", leg."payerId", leg.rank, leg.reason
      from entry e
      cross join lateral rows from (jsonb_to_recordset(e.legs)
             as (account text, cents bigint, "patientId" uuid, "encounterId" uuid, "claimId" uuid, "chargeId" uuid,
                 "payerId" text, rank text, reason text))
           with ordinality as leg (account, cents, "patientId", "encounterId", "claimId", "chargeId", "payerId", rank, reason,
                                   leg_number)
    returning entry_key, account, cents, patient_id, encounter_id
  ), by_account as (
    insert into account_balance (organization_id, period, account, cents)
    select p_organization_id, e.period, w.account, sum(w.cents)
      from written w join entry e on e.key = w.entry_key
     group by 2, 3 order by 2, 3
    on conflict (organization_id, period, account) do update set cents = account_balance.cents + excluded.cents
  )
  insert into encounter_balance (organization_id, patient_id, encounter_id, insurance_cents, patient_cents, unapplied_cents)
  select p_organization_id, w.patient_id, coalesce(w.encounter_id, '00000000-0000-0000-0000-000000000000'),
         coalesce(sum(w.cents) filter (where w.account = '1100'), 0),
         coalesce(sum(w.cents) filter (where w.account = '1200'), 0),
         coalesce(-sum(w.cents) filter (where w.account = '2000'), 0)
    from written w
   where w.patient_id is not null and w.account in ('1100', '1200', '2000')
   group by 2, 3 order by 2, 3
  on conflict (organization_id, patient_id, encounter_id) do update
     set insurance_cents = encounter_balance.insurance_cents + excluded.insurance_cents,
         patient_cents = encounter_balance.patient_cents + excluded.patient_cents,
         unapplied_cents = encounter_balance.unapplied_cents + excluded.unapplied_cents;

  -- A reversal undoes its entry account by account, or it is something else.
  if v_reverses then
    select h.entry_key into v_found
      from journal_header h
      join journal_leg l on l.organization_id = h.organization_id and l.entry_key in (h.entry_key, h.reverses_key)
     where h.organization_id = p_organization_id and h.entry_key = any (v_fresh) and h.reverses_key is not null
     group by h.entry_key, l.account having sum(l.cents) <> 0
     limit 1;
    if found then
      raise exception using errcode = 'CW007', message = 'journal-reversal-must-mirror-its-entry', detail = v_found;
    end if;
  end if;
  return next;
end $$;
