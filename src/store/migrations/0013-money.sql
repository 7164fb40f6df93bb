-- Claims that are closed, write-offs with who asked and who approved, receipts of every payment, claims chosen for sending.

-- What nobody works on any more: given up, or withdrawn.
alter table claim drop constraint claim_state_check;
alter table claim add constraint claim_state_check
  check (state in ('draft', 'held', 'ready', 'submitted', 'rejected', 'accepted', 'adjudicated', 'replaced', 'closed'));
alter table claim drop constraint claim_unfinished_has_standing;
alter table claim add constraint claim_unfinished_has_standing
  check ((state in ('adjudicated', 'replaced', 'closed')) = (queue is null));

-- One decision to give up open money of one visit. The journal has the entries 'write-off:<id>.<n>', one per part; this has why,
-- who asked, who decided, and what it waits for.
create table write_off (
  organization_id uuid not null,
  write_off_id uuid not null,
  patient_id uuid not null,
  encounter_id uuid not null,
  -- The claim that is closed with it.
  claim_id uuid,
  state text not null check (state in ('asked', 'posted', 'refused', 'undone')),
  reason text not null check (reason <> ''),
  note text check (length(note) between 1 and 500),
  cents bigint not null check (cents > 0),
  -- [{ chargeId, side, cents }]
  parts jsonb not null,
  asked_by text not null,
  asked_on date not null,
  -- Absent where the one who asked may decide alone.
  decided_by text,
  decided_on date,
  undone_by text,
  undone_on date,
  primary key (organization_id, write_off_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id),
  foreign key (organization_id, claim_id) references claim (organization_id, claim_id),
  constraint write_off_has_two_people check (decided_by is distinct from asked_by or decided_by is null),
  check ((decided_by is null) = (decided_on is null)),
  check (state <> 'refused' or decided_by is not null),
  check ((state = 'undone') = (undone_by is not null) and (undone_by is null) = (undone_on is null))
);
create index write_off_of_patient on write_off (organization_id, patient_id, asked_on);
create index write_off_of_encounter on write_off (organization_id, encounter_id);
select protect_tenant_table('write_off');
grant select, insert on write_off to claimwright_application;
grant update (state, decided_by, decided_on, undone_by, undone_on) on write_off to claimwright_application;

-- How it was paid is not always noted.
alter table patient_receipt drop constraint patient_receipt_method_check;
alter table patient_receipt add constraint patient_receipt_method_check check (method in ('cash', 'check', 'card', 'other'));

-- Of 'send-claims': only these; all that are ready where it is absent.
alter table job add column claim_ids uuid[] check (cardinality(claim_ids) between 1 and 1000);

-- What a payer holds against us or owes us under a reference of its own.
create index journal_leg_of_offset on journal_leg (organization_id, reason) where account = '1300';
