-- Coders' questions to clinicians, and what an optional language model said of suggested codes, with what it may use a day.

-- One question about one visit. What was asked, answered and by whom is in the document; document_history keeps every revision
-- that was replaced. The columns are what its lists choose by.
create table provider_query (
  organization_id uuid not null,
  query_id uuid not null,
  encounter_id uuid not null,
  patient_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  state text generated always as (document ->> 'state') stored not null
    check (state in ('draft', 'sent', 'answered', 'closed', 'withdrawn')),
  provider_id uuid generated always as ((document ->> 'providerId')::uuid) stored not null,
  -- Days as text: their order is the order of text.
  due_on text collate "C" generated always as (document -> 'sent' ->> 'dueOn') stored,
  -- When it was last moved on, for the order of the lists.
  moved_at text collate "C" generated always as (coalesce(document -> 'withdrawn' ->> 'at', document -> 'closed' ->> 'at',
    document -> 'answered' ->> 'at', document -> 'sent' ->> 'at', document ->> 'writtenAt')) stored not null,
  primary key (organization_id, query_id),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id),
  foreign key (organization_id, patient_id) references patient (organization_id, patient_id),
  constraint provider_query_answered_has_hash check (state not in ('answered', 'closed') or document -> 'answered' ->> 'sha256' is not null)
);
create index provider_query_of_encounter on provider_query (organization_id, encounter_id);
create index provider_query_by_state on provider_query (organization_id, state, moved_at, query_id);
create index provider_query_of_provider on provider_query (organization_id, provider_id, state, moved_at, query_id);
select protect_tenant_table('provider_query');
grant select, insert on provider_query to claimwright_application;
grant update (revision, document_version, document, encounter_id, patient_id) on provider_query to claimwright_application;

-- What a language model said of the suggestions of one visit, for one text of its note; an earlier answer is in document_history.
create table code_judgement (
  organization_id uuid not null,
  encounter_id uuid not null,
  revision integer not null default 1,
  document_version smallint not null,
  document jsonb not null,
  primary key (organization_id, encounter_id),
  foreign key (organization_id, encounter_id) references encounter (organization_id, encounter_id)
);
select protect_tenant_table('code_judgement');
grant select, insert on code_judgement to claimwright_application;
grant update (revision, document_version, document) on code_judgement to claimwright_application;

-- Tokens of one business day: reserved before a model is asked, so that many at once cannot pass the limit, and settled after.
create table language_model_day (
  organization_id uuid not null,
  used_on date not null,
  requests integer not null check (requests >= 0),
  tokens bigint not null check (tokens >= 0),
  primary key (organization_id, used_on)
);
select protect_tenant_table('language_model_day');
grant select, insert on language_model_day to claimwright_application;
grant update (requests, tokens) on language_model_day to claimwright_application;
