-- What every transaction begins with, planned once in a connection: the tenant's name for row-level security, and its calendar.
create function begin_work(p_organization_id uuid, p_actor text, p_purpose text)
returns table (today date, time_zone text) language plpgsql volatile as $$
begin
  perform pg_catalog.set_config('claimwright.organization_id', p_organization_id::text, true),
          pg_catalog.set_config('claimwright.actor', p_actor, true),
          pg_catalog.set_config('claimwright.purpose', p_purpose, true);
  return query
    select c.today, o.time_zone from public.organization o
      left join public.practice_calendar c on c.organization_id = o.organization_id
     where o.organization_id = p_organization_id;
end $$;
revoke execute on function begin_work(uuid, text, text) from public;
grant execute on function begin_work(uuid, text, text) to claimwright_application;

-- The same sum without a query of its own for each entry.
create or replace function amounts_sum(p_amounts bigint[]) returns numeric
language plpgsql immutable strict parallel safe set search_path = pg_catalog as $$
declare
  v_amount bigint;
  v_sum numeric := 0;
begin
  foreach v_amount in array p_amounts loop
    v_sum := v_sum + v_amount;
  end loop;
  return v_sum;
end $$;
