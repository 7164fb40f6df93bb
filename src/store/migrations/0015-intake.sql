-- What comes in from elsewhere: runs and their files with a checkpoint, every record with its source's identity, what was
-- refused, what it became of ours, and the questions that only a person can answer.

create table intake_run (
  organization_id uuid not null,
  run_id uuid not null,
  system text not null check (system <> ''),
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'settling', 'done', 'stopped')),
  -- Visits before that day are history.
  billable_from date not null,
  started_by text not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (organization_id, run_id),
  constraint intake_run_ends check ((ended_at is null) = (state not in ('done', 'stopped')))
);
create index intake_run_open on intake_run (organization_id, run_id) where state not in ('done', 'stopped');

-- `items_done` is the checkpoint: it moves in the transaction that stores those items.
create table intake_file (
  organization_id uuid not null,
  run_id uuid not null,
  position integer not null,
  name text not null,
  format text not null check (format in ('fhir', 'note', 'csv', 'patients')),
  size_bytes bigint not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  state text not null default 'waiting' check (state in ('waiting', 'reading', 'read', 'known', 'unreadable')),
  bytes_done bigint not null default 0,
  items_done integer not null default 0,
  records integer not null default 0,
  rejected integer not null default 0,
  -- Of each kind of record: what became of it.
  counts jsonb not null default '{}',
  notices jsonb not null default '[]',
  primary key (organization_id, run_id, position),
  foreign key (organization_id, run_id) references intake_run (organization_id, run_id)
);
create index intake_file_by_bytes on intake_file (organization_id, sha256);

-- The newest version of each record, by its source's identity. `patient_key` and `encounter_key` are references as the
-- source wrote them; they may lead nowhere yet.
create table incoming_record (
  organization_id uuid not null,
  system text not null,
  type text not null,
  id text not null,
  kind text not null,
  version text,
  last_updated text,
  sha256 text not null,
  patient_key text,
  encounter_key text,
  on_date date,
  run_id uuid not null,
  outcome text check (outcome in ('to-code', 'to-sign', 'stopped', 'question', 'history', 'not-billable')),
  reason jsonb,
  document jsonb not null,
  primary key (organization_id, system, type, id),
  constraint incoming_outcome_has_reason check ((outcome is null) = (reason is null))
);
create index incoming_record_of_patient on incoming_record (organization_id, system, patient_key);
create index incoming_visit on incoming_record (organization_id, outcome, system, id) where kind = 'encounter';

-- Versions that are not the newest: replaced ones, and older ones that came late.
create table incoming_version (
  organization_id uuid not null,
  system text not null,
  type text not null,
  id text not null,
  sha256 text not null,
  version text,
  last_updated text,
  why text not null check (why in ('replaced', 'late')),
  run_id uuid not null,
  kept_at timestamptz not null default now(),
  document jsonb not null,
  primary key (organization_id, system, type, id, sha256)
);

-- By which names others refer to people, places and organizations of the source.
create table incoming_key (
  organization_id uuid not null,
  system text not null,
  key text not null,
  kind text not null,
  type text not null,
  id text not null,
  primary key (organization_id, system, key)
);

-- Patients of the source for whom something came: settled when `done` has caught up with `asked`.
create table incoming_todo (
  organization_id uuid not null,
  system text not null,
  patient_key text not null,
  asked integer not null default 1,
  done integer not null default 0,
  primary key (organization_id, system, patient_key)
);
create index incoming_todo_open on incoming_todo (organization_id, system, patient_key) where done < asked;

create table intake_rejected (
  organization_id uuid not null,
  run_id uuid not null,
  position integer not null,
  ordinal integer not null,
  nth integer not null,
  is_rejected boolean not null,
  finding jsonb not null,
  place jsonb not null,
  primary key (organization_id, run_id, position, ordinal, nth)
);

-- What a record became: our noun, and the revision that the intake wrote last. A higher one of ours is a person's change.
create table incoming_link (
  organization_id uuid not null,
  system text not null,
  type text not null,
  id text not null,
  noun text not null,
  noun_id uuid not null,
  revision integer not null,
  sha256 text not null,
  how text not null check (how in ('new', 'said-same', 'undone')),
  primary key (organization_id, system, type, id, noun)
);
create index incoming_coverage on incoming_record (organization_id, system, patient_key) where kind = 'coverage';
create index incoming_visit_waiting on incoming_record (organization_id, system, (reason -> 'values' ->> 'question'))
  where kind = 'encounter' and outcome = 'question';
create index incoming_link_of_noun on incoming_link (organization_id, noun, noun_id);

-- Asked once about a thing of a source; the answer is remembered for that source.
create table intake_question (
  organization_id uuid not null,
  question_id uuid not null,
  run_id uuid not null,
  kind text not null check (kind in ('same-person', 'which-payer', 'which-provider', 'which-place')),
  system text not null,
  about text not null,
  words text not null,
  candidates jsonb not null default '[]',
  state text not null default 'open' check (state in ('open', 'answered')),
  answer text,
  answered_by text,
  answered_at timestamptz,
  primary key (organization_id, question_id),
  constraint intake_question_once unique (organization_id, kind, system, about),
  constraint intake_question_answer check ((state = 'answered') = (answer is not null))
);

-- What people are recognized by: facts for the comparison, and keys under which likely ones are looked for.
create table patient_likeness (
  organization_id uuid not null,
  patient_id uuid not null,
  revision integer not null,
  facts jsonb not null,
  primary key (organization_id, patient_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create table patient_likeness_key (
  organization_id uuid not null,
  key text not null,
  patient_id uuid not null,
  primary key (organization_id, key, patient_id)
);

select protect_tenant_table(t::regclass)
  from unnest(array['intake_run', 'intake_file', 'incoming_record', 'incoming_version', 'incoming_key', 'incoming_todo',
                    'intake_rejected', 'incoming_link', 'intake_question', 'patient_likeness', 'patient_likeness_key']) as t;
grant select, insert, update on intake_run, intake_file, incoming_record, incoming_key, incoming_todo, incoming_link,
  intake_question, patient_likeness to claimwright_application;
grant select, insert on incoming_version, intake_rejected, patient_likeness_key to claimwright_application;

-- Questions end work by what it is about.
create index work_item_by_subject on work_item (organization_id, kind, subject) where status = 'open';

-- One more kind of background work.
alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check check (kind in ('send-claims', 'collect-answers', 'advance-calendar', 'take-in'));
