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
