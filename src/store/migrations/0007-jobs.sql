-- Work that runs behind a request. The row is what people see of it; graphile_worker keeps the queue, in a schema of its
-- own that the migration run makes before anything is enqueued.

create table job (
  organization_id uuid not null,
  job_id uuid not null,
  kind text not null check (kind in ('send-claims', 'collect-answers', 'advance-calendar')),
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  -- One of the fixed words of app/job-ports.ts: the screens translate them.
  step text not null check (length(step) between 1 and 120),
  done integer not null default 0 check (done >= 0),
  total integer check (total >= 0),
  -- What happened and what to do next; never patient data.
  problem text check (length(problem) between 1 and 600),
  -- Days to advance, and the day on which that ends: fixed once, so that a job taken up again does not go further.
  days integer check (days between 1 and 366),
  until_day date,
  started_by text not null check (started_by <> ''),
  asked_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  ended_at timestamptz,
  primary key (organization_id, job_id),
  check ((state = 'failed') = (problem is not null)),
  check ((kind = 'advance-calendar') = (days is not null))
);
create unique index job_open_once on job (organization_id, kind) where state in ('waiting', 'running');
select protect_tenant_table('job');
grant select, insert on job to claimwright_application;
grant update (state, step, done, total, problem, until_day, started_at, ended_at) on job to claimwright_application;

-- In the transaction of whoever asks: without their commit nothing is queued. Jobs of one organization follow each other.
-- One that is queued already, or held by a worker, stays as it is.
create function enqueue_job(p_organization_id uuid, p_job_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform require_tenant(p_organization_id);
  if not exists (select from job
                  where organization_id = p_organization_id and job_id = p_job_id and state in ('waiting', 'running')) then
    return;
  end if;
  if exists (select from graphile_worker.jobs j where j.key = p_job_id::text and j.attempts < j.max_attempts) then
    return;
  end if;
  perform graphile_worker.add_job('run-job',
    json_build_object('organizationId', p_organization_id, 'jobId', p_job_id),
    queue_name => p_organization_id::text, job_key => p_job_id::text);
end $$;
revoke execute on function enqueue_job(uuid, uuid) from public;
grant execute on function enqueue_job(uuid, uuid) to claimwright_application;

-- A job that is given back by its worker, which still holds the old entry of the queue: a new entry takes its place.
create function give_back_job(p_organization_id uuid, p_job_id uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform require_tenant(p_organization_id);
  perform graphile_worker.add_job('run-job',
    json_build_object('organizationId', p_organization_id, 'jobId', p_job_id),
    queue_name => p_organization_id::text, job_key => p_job_id::text);
end $$;
revoke execute on function give_back_job(uuid, uuid) from public;
grant execute on function give_back_job(uuid, uuid) to claimwright_application;
