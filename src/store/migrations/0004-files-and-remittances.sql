-- What goes out and what comes in, kept as it was, and the identity of money at four levels.

create table control_counter (
  organization_id uuid not null,
  partner_id text not null,
  cycle integer not null check (cycle >= 1),
  last_number integer not null check (last_number between 1 and 999999999),
  primary key (organization_id, partner_id)
);
-- Every number ever given out. A number comes again only in a later cycle, after 999999999.
create table control_number (
  organization_id uuid not null,
  partner_id text not null,
  interchange_control_number text not null check (interchange_control_number ~ '^[0-9]{9}$'),
  cycle integer not null,
  allocated_at timestamptz not null default now(),
  primary key (organization_id, partner_id, interchange_control_number, cycle)
);

create table outbound_file (
  organization_id uuid not null,
  file_id uuid not null,
  partner_id text not null,
  file_name text not null check (file_name ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$'),
  bytes bytea not null,
  sha256 text not null,
  cycle integer not null,
  interchange_control_number text not null,
  group_control_number text not null,
  transaction_control_number text not null,
  state text not null check (state in
    ('BUILT', 'CLAIMED', 'UPLOADING', 'RENAMED', 'VERIFIED', 'SENT', 'ACKNOWLEDGED', 'REJECTED', 'AMBIGUOUS')),
  built_on date not null,
  attempts integer not null default 0 check (attempts >= 0),
  moved_at timestamptz not null default now(),
  primary key (organization_id, file_id),
  constraint outbound_file_name_once unique (organization_id, partner_id, file_name),
  constraint outbound_file_interchange_once unique (organization_id, partner_id, interchange_control_number, cycle),
  constraint outbound_file_group_once unique (organization_id, partner_id, group_control_number, cycle),
  constraint outbound_file_number_was_allocated
    foreign key (organization_id, partner_id, interchange_control_number, cycle)
    references control_number (organization_id, partner_id, interchange_control_number, cycle),
  constraint outbound_file_hash_is_of_its_bytes check (sha256 = encode(sha256(bytes), 'hex'))
);
-- X12 is text that shrinks tenfold, but compressing it costs more than the disk it saves within a day's run.
alter table outbound_file alter column bytes set storage external;
create index outbound_file_by_state on outbound_file (organization_id, state, file_id);

-- One version of one claim leaves once: a resend is the same file, a correction is a new claim.
create table outbound_claim (
  organization_id uuid not null,
  file_id uuid not null,
  claim_id uuid not null,
  position integer not null,
  primary key (organization_id, file_id, claim_id),
  constraint outbound_claim_leaves_once unique (organization_id, claim_id),
  foreign key (organization_id, file_id) references outbound_file (organization_id, file_id),
  foreign key (organization_id, claim_id) references claim (organization_id, claim_id)
);

create table outbound_move (
  organization_id uuid not null,
  file_id uuid not null,
  moved_at timestamptz not null,
  from_state text not null,
  to_state text not null,
  actor text not null,
  primary key (organization_id, file_id, moved_at, to_state),
  foreign key (organization_id, file_id) references outbound_file (organization_id, file_id)
);

-- L0: the bytes.
create table inbound_file (
  organization_id uuid not null,
  file_id uuid not null,
  partner_id text not null,
  file_name text not null,
  bytes bytea not null,
  sha256 text not null,
  received_on date not null,
  state text not null check (state in ('RECEIVED', 'READ', 'QUARANTINED', 'REJECTED')),
  detail text,
  received_at timestamptz not null default now(),
  primary key (organization_id, file_id),
  constraint inbound_file_bytes_once unique (organization_id, sha256),
  constraint inbound_file_hash_is_of_its_bytes check (sha256 = encode(sha256(bytes), 'hex'))
);
alter table inbound_file alter column bytes set storage external;
create index inbound_file_by_state on inbound_file (organization_id, state, file_id);

-- L1: the envelope.
create table inbound_interchange (
  organization_id uuid not null,
  partner_id text not null,
  sender text not null,
  interchange_control_number text not null,
  file_id uuid not null,
  primary key (organization_id, partner_id, sender, interchange_control_number),
  foreign key (organization_id, file_id) references inbound_file (organization_id, file_id)
);

create table acknowledgement (
  organization_id uuid not null,
  file_id uuid not null,
  content_sha256 text not null,
  kind text not null check (kind in ('interchange', 'functional', 'claim')),
  claim_id uuid,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, file_id, content_sha256),
  foreign key (organization_id, file_id) references inbound_file (organization_id, file_id)
);
create index acknowledgement_of_claim on acknowledgement (organization_id, claim_id) where claim_id is not null;

-- L2: the payment. What came first is what counts; other content under the same identity is a variant.
create table remittance_payment (
  organization_id uuid not null,
  payer_tax_id text not null,
  trace_number text not null,
  payment_date date not null,
  payment_cents bigint not null,
  content_sha256 text not null,
  file_id uuid not null,
  document_version smallint not null,
  document jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (organization_id, payer_tax_id, trace_number, payment_date, payment_cents),
  foreign key (organization_id, file_id) references inbound_file (organization_id, file_id)
);
create table remittance_variant (
  organization_id uuid not null,
  payer_tax_id text not null,
  trace_number text not null,
  payment_date date not null,
  payment_cents bigint not null,
  content_sha256 text not null,
  file_id uuid not null,
  document_version smallint not null,
  document jsonb not null,
  recorded_at timestamptz not null default now(),
  primary key (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, content_sha256),
  foreign key (organization_id, payer_tax_id, trace_number, payment_date, payment_cents)
    references remittance_payment (organization_id, payer_tax_id, trace_number, payment_date, payment_cents),
  foreign key (organization_id, file_id) references inbound_file (organization_id, file_id)
);

-- L3: one claim of one payment.
create table remittance_claim (
  organization_id uuid not null,
  payer_tax_id text not null,
  trace_number text not null,
  payment_date date not null,
  payment_cents bigint not null,
  patient_control_number text not null,
  payer_claim_control_number text not null,
  status_code text not null,
  occurrence integer not null check (occurrence >= 1),
  claim_id uuid,
  primary key (organization_id, payer_tax_id, trace_number, payment_date, payment_cents, patient_control_number,
               payer_claim_control_number, status_code, occurrence),
  foreign key (organization_id, payer_tax_id, trace_number, payment_date, payment_cents)
    references remittance_payment (organization_id, payer_tax_id, trace_number, payment_date, payment_cents)
);
create index remittance_claim_of_claim on remittance_claim (organization_id, claim_id) where claim_id is not null;

select protect_tenant_table(name::regclass) from unnest(array[
  'control_counter', 'control_number', 'outbound_file', 'outbound_claim', 'outbound_move', 'inbound_file',
  'inbound_interchange', 'acknowledgement', 'remittance_payment', 'remittance_variant', 'remittance_claim'
]) as name;

grant select, insert on control_counter, control_number, outbound_file, outbound_claim, outbound_move, inbound_file,
  inbound_interchange, acknowledgement, remittance_payment, remittance_variant, remittance_claim to claimwright_application;
grant update (cycle, last_number) on control_counter to claimwright_application;
grant update (state, attempts, moved_at) on outbound_file to claimwright_application;
grant update (state, detail) on inbound_file to claimwright_application;
