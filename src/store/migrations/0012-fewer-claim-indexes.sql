-- Two orders of claims that wider indexes hold as well: the states with their due dates (claim_by_state_and_due), the due dates
-- alone (claim_in_due_order, where what waits for nobody comes last). A claim moves four times in its life, and each move
-- writes every index.
drop index claim_by_state;
drop index claim_by_due;
