-- What coders made of suggestions, and the models a practice learns from it. No words of a note: codes, numbers and reasons.

-- One suggested or added code of one decision. A visit that is decided again brings events of a new revision beside the old.
create table coding_event (
  organization_id uuid not null,
  encounter_id uuid not null,
  revision integer not null check (revision >= 1),
  code text collate "C" not null check (code ~ '^[A-Z0-9]{3,7}$'),
  outcome text not null check (outcome in ('accepted', 'rejected', 'changed', 'left', 'added')),
  -- Why it was turned down, one of the fixed words of claims/coding-answer.ts.
  reason text check (reason ~ '^[a-z-]{1,40}$'),
  changed_to text collate "C" check (changed_to ~ '^[A-Z0-9]{3,7}$'),
  -- Of the model whose scores the coder saw; null for the one that ships.
  model_version integer check (model_version >= 1),
  -- The suggestion as numbers; null for a code that was not suggested.
  facts jsonb,
  answered_by text not null check (answered_by <> ''),
  answered_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, encounter_id, revision, code),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id),
  check ((outcome = 'added') = (facts is null)),
  check ((outcome = 'changed') = (changed_to is not null))
);
create index coding_event_by_time on coding_event (organization_id, answered_at);
select protect_tenant_table('coding_event');
grant select, insert on coding_event to claimwright_application;

-- A version is written once and never changed; which one is in force stands in coding_learning.
create table coding_model (
  organization_id uuid not null,
  version integer not null check (version >= 1),
  document jsonb not null,
  learned_by text not null check (learned_by <> ''),
  learned_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, version)
);
select protect_tenant_table('coding_model');
grant select, insert on coding_model to claimwright_application;

-- What a manager chose. No row: the ranking that ships, and no code is filled in by itself.
create table coding_learning (
  organization_id uuid not null,
  model_version integer,
  -- Codes are filled in by themselves where this share of such codes was right, at least; null: never.
  precision_per_mille integer check (precision_per_mille between 800 and 999),
  changed_by text not null check (changed_by <> ''),
  changed_at timestamptz not null default clock_timestamp(),
  primary key (organization_id),
  foreign key (organization_id, model_version) references coding_model (organization_id, version)
);
select protect_tenant_table('coding_learning');
grant select, insert on coding_learning to claimwright_application;
grant update (model_version, precision_per_mille, changed_by, changed_at) on coding_learning to claimwright_application;

-- One more kind of background work: learning from these answers.
alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check
  check (kind in ('send-claims', 'collect-answers', 'advance-calendar', 'take-in', 'install-codes', 'learn-codes'));
