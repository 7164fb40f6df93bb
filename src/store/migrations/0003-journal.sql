-- The journal: append-only, one writer. The application may read it and execute post_journal, nothing else.

create function amounts_sum(p_amounts bigint[]) returns numeric
language sql immutable strict parallel safe set search_path = pg_catalog as $$
  select coalesce(sum(amount), 0) from unnest(p_amounts) as amount
$$;

-- `period` is the first day of a month. It is made when something first posts into it, and locked by every posting.
create table accounting_period (
  organization_id uuid not null,
  period date not null check (extract(day from period) = 1),
  closed_at timestamptz,
  closed_by text,
  primary key (organization_id, period),
  check ((closed_at is null) = (closed_by is null))
);

create table journal_header (
  organization_id uuid not null,
  entry_key text collate "C" not null check (entry_key <> ''),
  kind text not null,
  posted_on date not null,
  memo text not null,
  reverses_key text collate "C",
  amounts bigint[] not null,
  -- What the entry says about money; the same key with another digest is refused.
  digest bytea not null,
  posted_at timestamptz not null,
  batch_position integer not null,
  primary key (organization_id, entry_key),
  constraint journal_header_reverses_once unique (organization_id, reverses_key),
  foreign key (organization_id, reverses_key) references journal_header (organization_id, entry_key),
  constraint journal_header_balances check (cardinality(amounts) >= 2 and amounts_sum(amounts) = 0),
  check ((kind = 'reversal') = (reverses_key is not null))
);

create table journal_leg (
  organization_id uuid not null,
  entry_key text collate "C" not null,
  leg_number smallint not null check (leg_number >= 1),
  -- In the chart, because account_balance, which every posting writes, refers to it.
  account text not null,
  cents bigint not null check (cents <> 0),
  patient_id uuid,
  encounter_id uuid,
  claim_id uuid,
  charge_id uuid,
  payer_id text,
  rank text,
  reason text,
  -- No foreign key to the header: post_journal, the only writer, inserts both together, I6 looks again, and the check of each
  -- leg was measured to take a third of the whole posting.
  primary key (organization_id, entry_key, leg_number)
);
create index journal_leg_of_encounter on journal_leg (organization_id, encounter_id) where encounter_id is not null;
create index journal_leg_of_patient on journal_leg (organization_id, patient_id) where patient_id is not null;

create table account_balance (
  organization_id uuid not null,
  period date not null,
  account text not null references account (code),
  cents bigint not null,
  primary key (organization_id, period, account)
) with (fillfactor = 50);

-- Receivables and unapplied credits of one visit; the nil UUID stands for "no visit" (a payment before any).
create table encounter_balance (
  organization_id uuid not null,
  patient_id uuid not null,
  encounter_id uuid not null,
  insurance_cents bigint not null,
  patient_cents bigint not null,
  unapplied_cents bigint not null,
  primary key (organization_id, patient_id, encounter_id)
) with (fillfactor = 70);

select protect_tenant_table(name::regclass) from unnest(array[
  'accounting_period', 'journal_header', 'journal_leg', 'account_balance', 'encounter_balance'
]) as name;
grant select on accounting_period, journal_header, journal_leg, account_balance, encounter_balance to claimwright_application;

-- Entries as ledger/journal.ts writes them. An entry whose key is already posted with equal content counts as already posted.
create function post_journal(p_organization_id uuid, p_entries jsonb)
returns table (posted integer, already_posted integer)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_found text;
  v_periods date[];
  v_fresh text[];
  v_now timestamptz := clock_timestamp();
begin
  perform require_tenant(p_organization_id);

  select e.key into v_found
    from jsonb_to_recordset(p_entries) as e (key text, legs jsonb)
   where jsonb_typeof(e.legs) is distinct from 'array' or jsonb_array_length(e.legs) < 2
      or (select sum((leg ->> 'cents')::numeric) from jsonb_array_elements(e.legs) as leg) is distinct from 0
   limit 1;
  if found then
    raise exception using errcode = 'CW002', message = 'journal-entry-must-balance', detail = v_found;
  end if;
  select e.key into v_found from jsonb_to_recordset(p_entries) as e (key text) group by e.key having count(*) > 1 limit 1;
  if found then
    raise exception using errcode = 'CW003', message = 'journal-keys-must-be-distinct', detail = v_found;
  end if;

  -- The lock comes before everything that is decided by looking: postings into one month follow each other, and a
  -- closing waits for them.
  select array_agg(distinct date_trunc('month', e."postedOn")::date) into v_periods
    from jsonb_to_recordset(p_entries) as e ("postedOn" date);
  insert into accounting_period (organization_id, period)
    select p_organization_id, wanted.period from unnest(v_periods) as wanted (period)
     where not exists (select from accounting_period p where p.organization_id = p_organization_id and p.period = wanted.period)
     order by wanted.period
    on conflict (organization_id, period) do nothing;
  perform from accounting_period p
    where p.organization_id = p_organization_id and p.period = any (v_periods) order by p.period for update;

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

  select e.key into v_found
    from jsonb_to_recordset(p_entries) as e (key text, kind text, reverses text, legs jsonb)
    join journal_header h on h.organization_id = p_organization_id and h.entry_key = e.key
   where e.key <> all (v_fresh)
     and h.digest <> sha256(convert_to(jsonb_build_array(e.kind, e.reverses, e.legs)::text, 'UTF8'))
   limit 1;
  if found then
    raise exception using errcode = 'CW005', message = 'journal-key-must-keep-its-content', detail = v_found;
  end if;
  select h.entry_key into v_found
    from journal_header h
    join accounting_period p on p.organization_id = h.organization_id and p.period = date_trunc('month', h.posted_on)::date
   where h.organization_id = p_organization_id and h.entry_key = any (v_fresh) and p.closed_at is not null
   limit 1;
  if found then
    raise exception using errcode = 'CW006', message = 'accounting-period-must-be-open', detail = v_found;
  end if;

  -- Legs and balances in one statement: the balances are summed from the rows that were written, not read again.
  with written as (
    insert into journal_leg (organization_id, entry_key, leg_number, account, cents, patient_id, encounter_id, claim_id,
                             charge_id, payer_id, rank, reason)
    select p_organization_id, e.key, leg.leg_number, leg.account, leg.cents, leg."patientId", leg."encounterId", leg."claimId",
           leg."chargeId", leg."payerId", leg.rank, leg.reason
      from jsonb_to_recordset(p_entries) as e (key text, legs jsonb)
      cross join lateral rows from (jsonb_to_recordset(e.legs)
             as (account text, cents bigint, "patientId" uuid, "encounterId" uuid, "claimId" uuid, "chargeId" uuid,
                 "payerId" text, rank text, reason text))
           with ordinality as leg (account, cents, "patientId", "encounterId", "claimId", "chargeId", "payerId", rank, reason,
                                   leg_number)
     where e.key = any (v_fresh)
    returning entry_key, account, cents, patient_id, encounter_id
  ), by_account as (
    insert into account_balance (organization_id, period, account, cents)
    select p_organization_id, date_trunc('month', e."postedOn")::date, w.account, sum(w.cents)
      from written w join jsonb_to_recordset(p_entries) as e (key text, "postedOn" date) on e.key = w.entry_key
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
  select h.entry_key into v_found
    from journal_header h
    join journal_leg l on l.organization_id = h.organization_id and l.entry_key in (h.entry_key, h.reverses_key)
   where h.organization_id = p_organization_id and h.entry_key = any (v_fresh) and h.reverses_key is not null
   group by h.entry_key, l.account having sum(l.cents) <> 0
   limit 1;
  if found then
    raise exception using errcode = 'CW007', message = 'journal-reversal-must-mirror-its-entry', detail = v_found;
  end if;

  posted := cardinality(v_fresh);
  already_posted := jsonb_array_length(p_entries) - cardinality(v_fresh);
  return next;
end $$;
revoke execute on function post_journal(uuid, jsonb) from public;
grant execute on function post_journal(uuid, jsonb) to claimwright_application;
