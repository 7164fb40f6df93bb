-- The visits whose decision leaves a convention with a reason, for whoever checks the codes; they are few.
create index coding_decision_with_exceptions on coding_decision (organization_id, encounter_id)
  where document -> 'exceptions' is not null;
