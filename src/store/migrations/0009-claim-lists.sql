-- What lists of claims filter and sort by, kept by the database itself beside the stage it comes from.
alter table claim
  -- Of a decided claim.
  add column outcome text generated always as (stage ->> 'outcome') stored,
  -- Ids of the edits that hold it, as a JSON list; null where none does.
  add column held_by jsonb generated always as
    (case when state = 'held' then jsonb_path_query_array(stage, '$.findings[*].ruleId') end) stored,
  -- A claim that waits for nobody comes after all that wait.
  add column due_order date generated always as (coalesce(due_on, date '9999-12-31')) stored;
alter table claim alter column held_by set statistics 0;

-- Each order of the list ends with the id, so that a page begins exactly where the last one ended. The first serves the
-- totals too: they are read from the index alone.
create index claim_by_state_and_due on claim (organization_id, state, due_order, claim_id)
  include (total_charge_cents, outcome, payer_id, queue, service_date, patient_id, due_on);
create index claim_in_due_order on claim (organization_id, due_order, claim_id);
create index claim_in_service_order on claim (organization_id, service_date, claim_id);
create index claim_in_amount_order on claim (organization_id, total_charge_cents, claim_id);

-- Everything ever done about a claim, for its page.
create index work_item_of_claim on work_item (organization_id, claim_id) where claim_id is not null;
