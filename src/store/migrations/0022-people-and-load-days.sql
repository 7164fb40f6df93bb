-- Who acts in an organization, by name: a screen says "Maya Thornton", not the name she logs in with. The application has no right
-- on the tables of people; through this it learns the names of its own organization's people and nothing else of them.
create function people_of_organization() returns table (organization_id uuid, login_name text, display_name text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select m.organization_id, u.login_name, u.display_name
    from membership m join app_user u on u.user_id = m.user_id
   where m.organization_id = nullif(current_setting('claimwright.organization_id', true), '')::uuid
   order by u.login_name
$$;
revoke execute on function people_of_organization() from public;
grant execute on function people_of_organization() to claimwright_application;

-- A load stands under the practice's own days, as everything else on its lists; the clock's instants stay beside them.
alter table intake_run add column started_on date, add column ended_on date;
