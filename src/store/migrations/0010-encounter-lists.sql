-- What the lists of visits filter by, kept by the database beside the document so that no list opens documents to choose.
alter table encounter
  add column note_status text generated always as (document -> 'notes' -> -1 ->> 'status') stored,
  add column rendering_provider_id uuid generated always as ((document ->> 'renderingProviderId')::uuid) stored;

-- Answers the counts by itself; the list of one step reads encounter_by_step.
create index encounter_counted on encounter (organization_id, step, note_status, service_date);
create index encounter_by_provider on encounter (organization_id, rendering_provider_id, service_date, encounter_id);
create index encounter_by_date on encounter (organization_id, service_date, encounter_id);
