-- How patients are found, who finished what work, and what was taken at the desk.

-- Folded words by which a patient can be looked up (claims/patient-search.ts). `source` is 'patient' or the coverage whose
-- member id it is; words of an older revision are no longer `current`. Searched by ranges of the "C" order, which
-- row-level security leaves to the index.
create table patient_search_term (
  organization_id uuid not null,
  term text collate "C" not null check (term <> ''),
  patient_id uuid not null,
  source text not null,
  weight smallint not null,
  current boolean not null default true,
  primary key (organization_id, term, patient_id, source),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index patient_search_term_by_source on patient_search_term (organization_id, patient_id, source);

-- Patients in the order of a list: folded last name, then first.
create table patient_listing (
  organization_id uuid not null,
  patient_id uuid not null,
  list_name text collate "C" not null,
  primary key (organization_id, patient_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index patient_listing_by_name on patient_listing (organization_id, list_name, patient_id);

-- What a person took from a patient: the journal has the money, this has the check's number and whose hands it went through.
create table patient_receipt (
  organization_id uuid not null,
  payment_id text not null check (payment_id <> ''),
  patient_id uuid not null,
  encounter_id uuid,
  cents bigint not null check (cents > 0),
  method text not null check (method in ('cash', 'check', 'card')),
  reference text,
  received_on date not null,
  taken_by text not null,
  primary key (organization_id, payment_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id)
);
create index patient_receipt_of_patient on patient_receipt (organization_id, patient_id, received_on);

select protect_tenant_table(name::regclass) from unnest(array['patient_search_term', 'patient_listing', 'patient_receipt']) as name;
grant select, insert on patient_search_term, patient_listing, patient_receipt to claimwright_application;
grant update (weight, current) on patient_search_term to claimwright_application;
grant update (list_name) on patient_listing to claimwright_application;

-- Why somebody called it done.
alter table work_item add column closed_note text check (closed_note <> '');
grant update (closed_note) on work_item to claimwright_application;
create index work_item_by_closing on work_item (organization_id, queue, closed_on) where status = 'done';

-- Lists of a desk: what is owed to us and by us, and the statements of a week.
create index statement_by_day on statement (organization_id, issued_on, statement_number);
