-- People, what they may do where, and their sessions. Control tables: the application reaches them through the functions
-- below and has no right on the tables themselves. Times are the application's clock, so that a test can move them.

create table app_user (
  user_id uuid primary key,
  -- Folded to lower case by the application.
  login_name text not null check (login_name ~ '^[^[:space:][:cntrl:]]{1,80}$'),
  display_name text not null check (display_name <> ''),
  language text not null check (language in ('en', 'fr')),
  password_hash text not null check (password_hash like '$argon2id$%'),
  disabled boolean not null default false,
  constraint app_user_login_name_once unique (login_name)
);

create table membership (
  organization_id uuid not null,
  user_id uuid not null references app_user,
  roles text[] not null check (cardinality(roles) > 0),
  -- The clinician this person is, where they are one: only they sign their notes.
  provider_id uuid,
  primary key (organization_id, user_id)
);
create index membership_of_user on membership (user_id, organization_id);

create table session (
  -- SHA-256 of the token; who reads this table cannot act as anybody.
  token_hash bytea primary key check (length(token_hash) = 32),
  user_id uuid not null references app_user,
  organization_id uuid not null,
  -- As they were at log-in: a change of roles ends the session.
  roles text[] not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_of_user on session (user_id);
create index session_by_end on session (ends_at);

-- One row per login name and one per address that failed lately, by hash: a password typed into the wrong field is not kept.
create table login_throttle (
  key bytea primary key check (length(key) = 32),
  failures integer not null,
  blocked_until timestamptz,
  expires_at timestamptz not null
);
create index login_throttle_by_end on login_throttle (expires_at);

alter table app_user enable row level security;
alter table app_user force row level security;
alter table membership enable row level security;
alter table membership force row level security;
alter table session enable row level security;
alter table session force row level security;
alter table login_throttle enable row level security;
alter table login_throttle force row level security;
create policy control on app_user to claimwright_owner using (true) with check (true);
create policy control on membership to claimwright_owner using (true) with check (true);
create policy control on session to claimwright_owner using (true) with check (true);
create policy control on login_throttle to claimwright_owner using (true) with check (true);

-- One audit row of the person's own organization, outside any tenant transaction.
create function audit_access(p_organization_id uuid, p_event_id uuid, p_actor text, p_purpose text, p_user_id uuid) returns void
language plpgsql volatile set search_path = pg_catalog, public, pg_temp as $$
begin
  perform set_config('claimwright.organization_id', p_organization_id::text, true);
  insert into audit_event (organization_id, event_id, at, actor, purpose, action, outcome, noun, ids)
  values (p_organization_id, p_event_id, clock_timestamp(), p_actor, p_purpose, 'write', 'committed', 'session', array[p_user_id::text]);
  perform set_config('claimwright.organization_id', '', true);
end $$;
revoke execute on function audit_access(uuid, uuid, text, text, uuid) from public;

-- Counts a try against each key and answers how many seconds to wait; 0 admits it. While a key is blocked nothing is counted.
create function admit_login(p_keys bytea[], p_free integer[], p_now timestamptz) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_blocked timestamptz;
begin
  delete from login_throttle where key in (
    select key from login_throttle where expires_at < p_now order by key limit 100 for update skip locked);
  insert into login_throttle (key, failures, expires_at)
  select k, 0, p_now + interval '1 hour' from unnest(p_keys) as k order by k
  on conflict (key) do nothing;
  perform from login_throttle where key = any (p_keys) order by key for update;
  select max(blocked_until) into v_blocked from login_throttle where key = any (p_keys) and blocked_until > p_now;
  if v_blocked is not null then
    return greatest(1, ceil(extract(epoch from v_blocked - p_now)))::integer;
  end if;
  update login_throttle t
     set failures = t.failures + 1,
         -- 30 s after the free tries are used up, then twice as long each time, 15 min at most.
         blocked_until = case when t.failures + 1 >= k.free
                              then p_now + least(900, 30 * power(2, least(10, t.failures + 1 - k.free))) * interval '1 second' end,
         expires_at = p_now + interval '1 hour'
    from unnest(p_keys, p_free) as k (key, free)
   where t.key = k.key;
  return 0;
end $$;

create function find_login(p_login_name text) returns table (user_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select u.user_id, u.password_hash from app_user u where u.login_name = p_login_name and not u.disabled
$$;

create function audit_refused_login(p_login_name text, p_event_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_user uuid;
  v_organization uuid;
begin
  select u.user_id, m.organization_id into v_user, v_organization
    from app_user u join membership m on m.user_id = u.user_id
   where u.login_name = p_login_name order by m.organization_id limit 1;
  if v_user is not null then
    perform audit_access(v_organization, p_event_id, p_login_name, 'log-in refused', v_user);
  end if;
end $$;

-- The password was right. False when the person is disabled or has no role there.
create function open_session(p_token_hash bytea, p_user_id uuid, p_organization_id uuid, p_now timestamptz, p_ends_at timestamptz,
                             p_replaces bytea, p_name_key bytea, p_address_key bytea, p_event_id uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_login_name text;
  v_organization uuid;
  v_roles text[];
begin
  select u.login_name, m.organization_id, m.roles into v_login_name, v_organization, v_roles
    from app_user u join membership m on m.user_id = u.user_id
   where u.user_id = p_user_id and not u.disabled and (p_organization_id is null or m.organization_id = p_organization_id)
   order by m.organization_id limit 1;
  if v_login_name is null then return false; end if;
  -- The address is known to be a person's now, but its other failures stay.
  delete from login_throttle where key = p_name_key;
  update login_throttle set failures = greatest(0, failures - 1), blocked_until = null where key = p_address_key;
  delete from session where token_hash = p_replaces;
  delete from session where token_hash in (
    select token_hash from session where user_id = p_user_id and ends_at < p_now order by token_hash for update skip locked);
  insert into session (token_hash, user_id, organization_id, roles, created_at, last_seen_at, ends_at)
  values (p_token_hash, p_user_id, v_organization, v_roles, p_now, p_now, p_ends_at);
  perform audit_access(v_organization, p_event_id, v_login_name, 'log in', p_user_id);
  return true;
end $$;

-- The session of a token while it holds. A use is written at most once a minute.
create function read_session(p_token_hash bytea, p_now timestamptz, p_idle interval, p_touch boolean)
returns table (user_id uuid, login_name text, display_name text, language text, organization_id uuid, organization_name text, roles text[],
               provider_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_touch then
    update session s set last_seen_at = p_now
     where s.token_hash = p_token_hash and s.last_seen_at < p_now - interval '1 minute'
       and s.last_seen_at > p_now - p_idle and s.ends_at > p_now;
  end if;
  return query
    select u.user_id, u.login_name, u.display_name, u.language, s.organization_id, o.name, s.roles, m.provider_id
      from session s
      join app_user u on u.user_id = s.user_id and not u.disabled
      join membership m on m.organization_id = s.organization_id and m.user_id = s.user_id and m.roles = s.roles
      join organization o on o.organization_id = s.organization_id
     where s.token_hash = p_token_hash and s.last_seen_at > p_now - p_idle and s.ends_at > p_now;
end $$;

create function close_session(p_token_hash bytea, p_event_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  v_user uuid;
  v_organization uuid;
begin
  delete from session where token_hash = p_token_hash returning user_id, organization_id into v_user, v_organization;
  if v_user is not null then
    perform audit_access(v_organization, p_event_id, (select login_name from app_user where user_id = v_user), 'log out', v_user);
  end if;
end $$;

-- The token says whose language it is: nobody sets another person's.
create function set_session_language(p_token_hash bytea, p_language text) returns void
language sql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
  update app_user set language = p_language where user_id = (select user_id from session where token_hash = p_token_hash)
$$;

create function count_sessions(p_now timestamptz, p_idle interval) returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select count(*) from session where ends_at > p_now and last_seen_at > p_now - p_idle
$$;

revoke execute on function admit_login(bytea[], integer[], timestamptz) from public;
revoke execute on function find_login(text) from public;
revoke execute on function audit_refused_login(text, uuid) from public;
revoke execute on function open_session(bytea, uuid, uuid, timestamptz, timestamptz, bytea, bytea, bytea, uuid) from public;
revoke execute on function read_session(bytea, timestamptz, interval, boolean) from public;
revoke execute on function close_session(bytea, uuid) from public;
revoke execute on function set_session_language(bytea, text) from public;
revoke execute on function count_sessions(timestamptz, interval) from public;
grant execute on function admit_login(bytea[], integer[], timestamptz) to claimwright_application;
grant execute on function find_login(text) to claimwright_application;
grant execute on function audit_refused_login(text, uuid) to claimwright_application;
grant execute on function open_session(bytea, uuid, uuid, timestamptz, timestamptz, bytea, bytea, bytea, uuid) to claimwright_application;
grant execute on function read_session(bytea, timestamptz, interval, boolean) to claimwright_application;
grant execute on function close_session(bytea, uuid) to claimwright_application;
grant execute on function set_session_language(bytea, text) to claimwright_application;
grant execute on function count_sessions(timestamptz, interval) to claimwright_application;
