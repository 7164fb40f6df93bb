-- Foreign files as they were brought to the page, kept as received: in parts, so that neither side holds a whole file in
-- memory and a cut connection goes on where it was.

create table intake_upload (
  organization_id uuid not null,
  upload_id uuid not null,
  -- As the sender called it; shown to a person, never a path.
  file_name text not null check (length(file_name) between 1 and 255),
  size_bytes bigint not null check (size_bytes >= 0),
  part_bytes integer not null check (part_bytes > 0),
  -- Known once every part is here.
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_by text not null check (uploaded_by <> ''),
  begun_at timestamptz not null default clock_timestamp(),
  primary key (organization_id, upload_id)
);
create index intake_upload_by_hash on intake_upload (organization_id, sha256) where sha256 is not null;

create table intake_upload_part (
  organization_id uuid not null,
  upload_id uuid not null,
  part_number integer not null check (part_number >= 0),
  bytes bytea not null check (length(bytes) > 0),
  primary key (organization_id, upload_id, part_number),
  foreign key (organization_id, upload_id) references intake_upload (organization_id, upload_id)
);

select protect_tenant_table('intake_upload');
select protect_tenant_table('intake_upload_part');
grant select, insert on intake_upload, intake_upload_part to claimwright_application;
grant update (sha256) on intake_upload to claimwright_application;

-- What patients and payers still owed in the system a practice came from. Its id stands in the journal where a charge's does:
-- what is paid or written off later names it.
create table opening_balance (
  organization_id uuid not null,
  balance_id uuid not null,
  -- The sender's record: the same one is posted once.
  record_name text collate "C" not null check (record_name <> ''),
  run_id uuid not null,
  patient_id uuid not null,
  owed_by text not null check (owed_by in ('patient', 'payer')),
  payer_id text,
  cents bigint not null check (cents <> 0),
  -- The day of the original service: its age counts from then.
  as_of date not null,
  words text check (length(words) between 1 and 300),
  file_name text not null,
  line integer check (line >= 1),
  posted_on date not null,
  taken_back_on date,
  primary key (organization_id, balance_id),
  constraint opening_balance_once unique (organization_id, record_name),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index opening_balance_of_patient on opening_balance (organization_id, patient_id);
create index opening_balance_of_run on opening_balance (organization_id, run_id);
select protect_tenant_table('opening_balance');
grant select, insert on opening_balance to claimwright_application;
grant update (taken_back_on) on opening_balance to claimwright_application;

-- What was brought over is neither earned here nor an expense: it stands against the owners' side of the books.
alter table account drop constraint account_kind_check;
alter table account add constraint account_kind_check
  check (kind in ('asset', 'liability', 'equity', 'revenue', 'contra-revenue', 'expense'));
