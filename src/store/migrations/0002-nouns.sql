-- The nouns as documents: key columns beside the JSON that claims/ defines. `document_version` is the shape's version,
-- `revision` counts the changes of this one; document_history keeps every revision that was replaced.

create table document_history (
  organization_id uuid not null,
  noun text not null,
  document_id text not null,
  revision integer not null check (revision >= 1),
  document_version smallint not null,
  document jsonb not null,
  replaced_at timestamptz not null default now(),
  replaced_by text not null,
  primary key (organization_id, noun, document_id, revision)
);
select protect_tenant_table('document_history');
grant select, insert on document_history to claimwright_application;

create table billing_organization (
  organization_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id)
);
create table service_location (
  organization_id uuid not null,
  location_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, location_id)
);
create table provider (
  organization_id uuid not null,
  provider_id uuid not null,
  npi text not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, provider_id)
);
create table payer (
  organization_id uuid not null,
  payer_id text not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, payer_id)
);
create table patient (
  organization_id uuid not null,
  patient_id uuid not null,
  chart_number text not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, patient_id),
  constraint patient_chart_number_once unique (organization_id, chart_number)
);
create table coverage (
  organization_id uuid not null,
  coverage_id uuid not null,
  patient_id uuid not null,
  payer_id text not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, coverage_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index coverage_of_patient on coverage (organization_id, patient_id);
create table appointment (
  organization_id uuid not null,
  appointment_id uuid not null,
  patient_id uuid not null,
  on_date date not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, appointment_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index appointment_by_day on appointment (organization_id, on_date);
create table authorization_number (
  organization_id uuid not null,
  authorization_id uuid not null,
  patient_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, authorization_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
-- `step` is what billing owes the visit next; it moves in the transaction that saves the decision or the charges.
create table encounter (
  organization_id uuid not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  service_date date not null,
  step text not null default 'code' check (step in ('code', 'charge', 'charged')),
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, encounter_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index encounter_by_step on encounter (organization_id, step, service_date, encounter_id);
create index encounter_of_patient on encounter (organization_id, patient_id);
create table coding_decision (
  organization_id uuid not null,
  encounter_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, encounter_id),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id)
);
create table charge (
  organization_id uuid not null,
  charge_id uuid not null,
  encounter_id uuid not null,
  charge_cents bigint not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, charge_id),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id)
);
create index charge_of_encounter on charge (organization_id, encounter_id);

-- What is billed (`body`) is written once and may not be updated; `stage` is the rest of the claim's current state.
create table claim (
  organization_id uuid not null,
  claim_id uuid not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  -- Of the first line.
  service_date date not null,
  payer_id text not null,
  patient_control_number text not null,
  total_charge_cents bigint not null,
  state text not null
    check (state in ('draft', 'held', 'ready', 'submitted', 'rejected', 'accepted', 'adjudicated', 'replaced')),
  queue text,
  due_on date,
  revision integer not null default 1,
  document_version smallint not null,
  body jsonb not null,
  stage jsonb not null,
  primary key (organization_id, claim_id),
  constraint claim_control_number_once unique (organization_id, patient_control_number),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id),
  constraint claim_standing_is_whole check ((queue is null) = (due_on is null)),
  constraint claim_unfinished_has_standing check ((state in ('adjudicated', 'replaced')) = (queue is null))
);
-- Out of line as it is: a claim moves four times and more in its life, and none of these moves then copies or packs the body.
alter table claim alter column body set storage external;
create index claim_by_state on claim (organization_id, state, claim_id);
create index claim_of_patient on claim (organization_id, patient_id, service_date);
create index claim_of_encounter on claim (organization_id, encounter_id);
create index claim_by_due on claim (organization_id, due_on) where due_on is not null;

create table claim_history (
  organization_id uuid not null,
  claim_id uuid not null,
  revision integer not null,
  state text not null,
  queue text,
  due_on date,
  document_version smallint not null,
  stage jsonb not null,
  on_day date not null,
  actor text not null,
  recorded_at timestamptz not null default now(),
  primary key (organization_id, claim_id, revision),
  foreign key (organization_id, claim_id) references claim (organization_id, claim_id)
);

-- `about` names the thing; a second open order of the same kind about the same thing is the same order.
create table work_item (
  organization_id uuid not null,
  work_item_id uuid not null,
  kind text not null,
  about text not null,
  queue text not null,
  -- Template and values (kernel/said.ts).
  reason jsonb not null,
  next_action jsonb not null,
  opened_on date not null,
  due_on date not null,
  amount_cents bigint,
  claim_id uuid,
  encounter_id uuid,
  patient_id uuid,
  subject text,
  status text not null default 'open' check (status in ('open', 'done')),
  closed_on date,
  closed_by text,
  primary key (organization_id, work_item_id),
  check ((status = 'done') = (closed_on is not null))
);
create unique index work_item_open_once on work_item (organization_id, kind, about) where status = 'open';
create index work_item_open_by_queue on work_item (organization_id, queue, due_on) where status = 'open';
create index work_item_open_of_claim on work_item (organization_id, claim_id) where status = 'open' and claim_id is not null;
create index work_item_open_of_encounter on work_item (organization_id, encounter_id)
  where status = 'open' and encounter_id is not null;

create table statement (
  organization_id uuid not null,
  statement_id uuid not null,
  patient_id uuid not null,
  statement_number text not null,
  issued_on date not null,
  balance_cents bigint not null,
  document jsonb not null,
  primary key (organization_id, statement_id),
  constraint statement_number_once unique (organization_id, statement_number),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index statement_of_patient on statement (organization_id, patient_id, issued_on);

select protect_tenant_table(name::regclass) from unnest(array[
  'billing_organization', 'service_location', 'provider', 'payer', 'patient', 'coverage', 'appointment',
  'authorization_number', 'encounter', 'coding_decision', 'charge', 'claim', 'claim_history', 'work_item', 'statement'
]) as name;

grant select, insert, update on billing_organization, service_location, provider, payer, patient, coverage, appointment,
  authorization_number, encounter, coding_decision, charge to claimwright_application;
grant select, insert on claim, claim_history, statement, work_item to claimwright_application;
grant update (state, queue, due_on, revision, document_version, stage) on claim to claimwright_application;
grant update (status, closed_on, closed_by) on work_item to claimwright_application;
