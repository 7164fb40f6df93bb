-- Releases of code sets as reference tables: the same rows for every organization, written by the owner alone, read by all.
-- A release is loaded whole in one transaction and put in force in one; one that is not in force answers nobody.

create table code_release (
  release_number integer primary key check (release_number > 0),
  -- What its rows are: 'icd10cm', 'ptp-practitioner' …
  kind text not null check (kind ~ '^[a-z0-9-]+$'),
  name text not null check (name <> ''),
  effective_from date not null,
  -- Null for lists that hold until the next one comes.
  effective_to date,
  complete boolean not null,
  basis text not null,
  checked text not null,
  row_count integer not null check (row_count >= 0),
  -- What stands in the tables below; null for a kind that is kept as a bundle alone.
  rows_kept integer,
  -- The publisher's files: name, SHA-256, rows, rejected rows.
  sources jsonb not null,
  facts jsonb not null,
  -- The lines that were turned away, with their reasons, as far as they were kept.
  rejected jsonb not null default '[]',
  -- Of the bundle that every process opens; its parts lie in code_bundle_part.
  bundle_sha256 text not null check (bundle_sha256 ~ '^[0-9a-f]{64}$'),
  bundle_bytes integer not null check (bundle_bytes > 0),
  state text not null default 'loaded' check (state in ('loaded', 'in-force', 'withdrawn')),
  loaded_at timestamptz not null default clock_timestamp(),
  loaded_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  changed_by text not null,
  constraint code_release_dates check (effective_to is null or effective_to >= effective_from),
  constraint code_release_rows check (rows_kept is null or rows_kept = row_count)
);
create unique index code_release_in_force on code_release (kind, effective_from) where state = 'in-force';
create unique index code_release_once on code_release (kind, effective_from, bundle_sha256);

create table code_bundle_part (
  release_number integer not null references code_release (release_number),
  part integer not null check (part >= 0),
  bytes bytea not null,
  primary key (release_number, part)
);
-- The columns of a bundle are numbers: packing them costs more than it saves.
alter table code_bundle_part alter column bytes set storage external;

create table icd10cm_code (
  release_number integer not null,
  code text collate "C" not null,
  billable boolean not null,
  title text not null,
  primary key (release_number, code)
);
create table hcpcs_code (
  release_number integer not null,
  code text collate "C" not null,
  -- 'procedure' or 'modifier'.
  kind text not null,
  title text not null,
  short_title text,
  coverage text,
  betos text,
  action text,
  added date,
  changed date,
  terminated date,
  xrefs text[] not null
);
create index hcpcs_code_by_code on hcpcs_code (release_number, code);

-- NCCI: millions of rows, so they are narrow. Reasons are numbered within their release.
create table ptp_reason (
  release_number integer not null,
  reason_number smallint not null,
  words text not null,
  primary key (release_number, reason_number)
);
create table ptp_edit (
  release_number integer not null,
  column_one text collate "C" not null,
  column_two text collate "C" not null,
  -- Null where the file does not say since when.
  effective_from date,
  effective_to date,
  modifier smallint not null check (modifier in (0, 1, 9)),
  reason_number smallint not null
);
create index ptp_edit_by_pair on ptp_edit (release_number, column_one, column_two);

create table unit_limit (
  release_number integer not null,
  code text collate "C" not null,
  units integer not null check (units >= 0),
  indicator smallint not null,
  rationale text not null
);
create index unit_limit_by_code on unit_limit (release_number, code);
create table add_on_code (
  release_number integer not null,
  add_on text collate "C" not null,
  primary_code text collate "C" not null,
  type smallint not null
);
create index add_on_code_by_code on add_on_code (release_number, add_on);
create table relative_value (
  release_number integer not null,
  code text collate "C" not null,
  modifier text not null,
  status text not null,
  work_hundredths integer,
  non_facility_hundredths integer,
  facility_hundredths integer,
  malpractice_hundredths integer,
  global_days text not null,
  multiple_procedure text not null,
  bilateral text not null,
  factor_ten_thousandths integer
);
create index relative_value_by_code on relative_value (release_number, code, modifier);

-- Every other kind: its rows as the importer read them, by key and in their order.
create table code_row (
  release_number integer not null,
  key text collate "C" not null,
  place integer not null,
  content jsonb not null,
  primary key (release_number, key, place)
);

grant select on code_release, code_bundle_part, icd10cm_code, hcpcs_code, ptp_reason, ptp_edit, unit_limit, add_on_code,
  relative_value, code_row to claimwright_application, claimwright_auditor;

-- One more kind of background work; `code_order` says which files, and whether the release goes into force by itself.
alter table job drop constraint job_kind_check;
alter table job add constraint job_kind_check
  check (kind in ('send-claims', 'collect-answers', 'advance-calendar', 'take-in', 'install-codes'));
alter table job add column code_order jsonb;
-- What became of each release stands with the order.
grant update (code_order) on job to claimwright_application;
