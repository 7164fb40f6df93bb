-- What must be true of the whole database; no row is the good answer. Run as the auditor, by hand or by `verify`.
-- The numbers are those of the reliability reference. I14 (the audit chain) is walked by audit-chain.ts, since its hashes
-- are made outside the database.

-- I1: the legs of an entry sum to zero.
select 'I1' as invariant, organization_id::text as organization_id, entry_key as subject, 'legs sum to ' || sum(cents) as detail
  from journal_leg group by organization_id, entry_key having sum(cents) <> 0

-- I2: the books of an organization sum to zero.
union all
select 'I2', organization_id::text, 'all entries', 'legs sum to ' || sum(cents)
  from journal_leg group by organization_id having sum(cents) <> 0

-- I3: stored balances are the sums of the legs.
union all
select 'I3', organization_id::text, 'account ' || account || ' in ' || period, 'stored minus summed is ' || sum(cents)
  from (select organization_id, period, account, cents from account_balance
        union all
        select l.organization_id, date_trunc('month', h.posted_on)::date, l.account, -l.cents
          from journal_leg l
          join journal_header h on h.organization_id = l.organization_id and h.entry_key = l.entry_key) as both_sides
 group by organization_id, period, account having sum(cents) <> 0
union all
select 'I3', organization_id::text, 'patient ' || patient_id || ', visit ' || encounter_id,
       'stored minus summed is ' || sum(insurance) || ', ' || sum(patient) || ', ' || sum(unapplied)
  from (select organization_id, patient_id, encounter_id, insurance_cents as insurance, patient_cents as patient,
               unapplied_cents as unapplied
          from encounter_balance
        union all
        select organization_id, patient_id, coalesce(encounter_id, '00000000-0000-0000-0000-000000000000'),
               case when account = '1100' then -cents else 0 end, case when account = '1200' then -cents else 0 end,
               case when account = '2000' then cents else 0 end
          from journal_leg where patient_id is not null and account in ('1100', '1200', '2000')) as both_sides
 group by organization_id, patient_id, encounter_id
having sum(insurance) <> 0 or sum(patient) <> 0 or sum(unapplied) <> 0

-- I4: charge = paid + adjusted + patient + open. Within an entry the legs of one charge sum to zero; what was charged is the
-- charge's amount; a claim's total is that of its lines.
union all
select 'I4', organization_id::text, 'charge ' || charge_id || ' in ' || entry_key, 'legs sum to ' || sum(cents)
  from journal_leg where charge_id is not null group by organization_id, entry_key, charge_id having sum(cents) <> 0
union all
select 'I4', c.organization_id::text, 'charge ' || c.charge_id, 'charged ' || -sum(l.cents) || ' and priced ' || c.charge_cents
  from charge c join journal_leg l on l.organization_id = c.organization_id and l.charge_id = c.charge_id and l.account = '4000'
 group by c.organization_id, c.charge_id, c.charge_cents having -sum(l.cents) not in (0, c.charge_cents)
union all
select 'I4', c.organization_id::text, 'claim ' || c.claim_id, 'total ' || c.total_charge_cents || ' and lines ' || lines.total
  from claim c
  -- The body is long and kept apart from its row: it is fetched once for both.
  cross join lateral jsonb_to_record(c.body) as body (lines jsonb, "totalChargeCents" bigint)
  cross join lateral (select coalesce(sum((line ->> 'chargeCents')::bigint), 0) as total
                        from jsonb_array_elements(body.lines) as line) as lines
 where lines.total <> c.total_charge_cents or body."totalChargeCents" <> c.total_charge_cents

-- I5: a remittance balances: payment = Σ claims paid − Σ provider adjustments; what is stored under its identity is it; and its
-- cash is in the journal, placed or in suspense. Its entries are named as `paymentKeyOf` (ledger/payment-key.ts) names them.
union all
select 'I5', r.organization_id::text, r.payer_tax_id || '/' || r.trace_number,
       'payment ' || r.payment_cents || ', claims ' || paid.total || ', provider adjustments ' || adjusted.total
  from remittance_payment r
  cross join lateral (select coalesce(sum((claim ->> 'paidCents')::bigint), 0) as total
                        from jsonb_array_elements(r.document -> 'claims') as claim) as paid
  cross join lateral (select coalesce(sum((plb ->> 'cents')::bigint), 0) as total
                        from jsonb_array_elements(r.document -> 'providerAdjustments') as plb) as adjusted
 where r.payment_cents <> paid.total - adjusted.total or (r.document ->> 'paymentCents')::bigint <> r.payment_cents
union all
select 'I5', r.organization_id::text, r.payer_tax_id || '/' || r.trace_number,
       'payment ' || r.payment_cents || ', cash in the journal ' || posted.total
  from remittance_payment r
  cross join lateral (select 'era:' || regexp_replace(trim(r.payer_tax_id), '[^0-9A-Za-z_-]', '_', 'g') || '.'
                             || regexp_replace(trim(r.trace_number), '[^0-9A-Za-z_-]', '_', 'g') || '.'
                             || to_char(r.payment_date, 'YYYY-MM-DD') || '.' || r.payment_cents as key) as payment
  -- '0' is the character behind '/'.
  cross join lateral (select coalesce(sum(l.cents), 0) as total from journal_leg l
                       where l.organization_id = r.organization_id and l.account = '1010'
                         and l.entry_key >= payment.key || '/' and l.entry_key < payment.key || '0') as posted
 where posted.total <> r.payment_cents

-- I6: no header without legs, no leg without header, and the header's amounts are its legs'.
union all
select 'I6', coalesce(h.organization_id, l.organization_id)::text, coalesce(h.entry_key, l.entry_key),
       case when h.entry_key is null then 'legs without header' when l.entry_key is null then 'header without legs'
            else 'amounts differ from the legs' end
  from journal_header h
  full join (select organization_id, entry_key, array_agg(cents order by leg_number) as amounts
               from journal_leg group by organization_id, entry_key) l
    on l.organization_id = h.organization_id and l.entry_key = h.entry_key
 where h.amounts is distinct from l.amounts

-- I7: an entry is reversed at most once, and the reversal mirrors it.
union all
select 'I7', organization_id::text, reverses_key, 'reversed ' || count(*) || ' times'
  from journal_header where reverses_key is not null group by organization_id, reverses_key having count(*) > 1
union all
select 'I7', h.organization_id::text, h.entry_key, 'account ' || l.account || ' keeps ' || sum(l.cents)
  from journal_header h
  join journal_leg l on l.organization_id = h.organization_id and l.entry_key in (h.entry_key, h.reverses_key)
 where h.reverses_key is not null
 group by h.organization_id, h.entry_key, l.account having sum(l.cents) <> 0

-- I8: no patient has less than nothing of their own money with us.
union all
select 'I8', organization_id::text, 'patient ' || patient_id, 'unapplied credit is ' || -sum(cents)
  from journal_leg where account = '2000' and patient_id is not null
 group by organization_id, patient_id having -sum(cents) < 0

-- I9: one identity of money, one posting (L2 payment, L3 claim line).
union all
select 'I9', organization_id::text, payer_tax_id || '/' || trace_number, 'payment recorded ' || count(*) || ' times'
  from remittance_payment group by organization_id, payer_tax_id, trace_number, payment_date, payment_cents having count(*) > 1
union all
select 'I9', organization_id::text, payer_tax_id || '/' || trace_number || ' ' || patient_control_number,
       'claim line recorded ' || count(*) || ' times'
  from remittance_claim
 group by organization_id, payer_tax_id, trace_number, payment_date, payment_cents, patient_control_number,
          payer_claim_control_number, status_code, occurrence having count(*) > 1

-- I10: a control number belongs to one file of a partner, and a claim to one file.
union all
select 'I10', organization_id::text, partner_id || ' ' || interchange_control_number, count(*) || ' files have this number'
  from outbound_file group by organization_id, partner_id, interchange_control_number, cycle having count(*) > 1
union all
select 'I10', organization_id::text, 'claim ' || claim_id, 'in ' || count(*) || ' files'
  from outbound_claim group by organization_id, claim_id having count(*) > 1

-- I11: a claim that is not finished has a queue and a date; a day after that date at the latest, somebody has it on a list.
union all
select 'I11', c.organization_id::text, 'claim ' || c.claim_id, 'state ' || c.state || ' without queue or date'
  from claim c where c.state not in ('adjudicated', 'replaced', 'closed') and (c.queue is null or c.due_on is null)
union all
select 'I11', c.organization_id::text, 'claim ' || c.claim_id, 'due on ' || c.due_on || ' and on nobody''s list'
  from claim c
  join organization o on o.organization_id = c.organization_id
  left join practice_calendar d on d.organization_id = c.organization_id
 where c.due_on < coalesce(d.today, (now() at time zone o.time_zone)::date) - 1
   and not exists (select from work_item w
                    where w.organization_id = c.organization_id and w.claim_id = c.claim_id and w.status = 'open')

-- I12: what left has its bytes and their hash.
union all
select 'I12', organization_id::text, 'file ' || file_id, 'state ' || state || ', bytes do not have the stored hash'
  from outbound_file where sha256 <> encode(sha256(bytes), 'hex') or length(bytes) = 0

-- I13: what a row points to lies in the same organization (where no foreign key says so already).
union all
select distinct 'I13', l.organization_id::text, l.entry_key, 'names a visit, claim or charge of no or another organization'
  from journal_leg l
 where (l.encounter_id is not null and not exists (
          select from encounter e where e.organization_id = l.organization_id and e.encounter_id = l.encounter_id))
    or (l.claim_id is not null and not exists (
          select from claim c where c.organization_id = l.organization_id and c.claim_id = l.claim_id))
    or (l.charge_id is not null and not exists (
          select from charge c where c.organization_id = l.organization_id and c.charge_id = l.charge_id)
        and not exists (
          select from opening_balance b where b.organization_id = l.organization_id and b.balance_id = l.charge_id))
    or (l.patient_id is not null and not exists (
          select from patient p where p.organization_id = l.organization_id and p.patient_id = l.patient_id))
union all
select 'I13', r.organization_id::text, r.trace_number || ' ' || r.patient_control_number, 'names a claim of no or another organization'
  from remittance_claim r
 where r.claim_id is not null and not exists (
         select from claim c where c.organization_id = r.organization_id and c.claim_id = r.claim_id)

-- I15: a claim that went out rests on a signed version of the note, by its hash.
union all
select 'I15', c.organization_id::text, 'claim ' || c.claim_id, 'note version ' || billed.version || ' is not a signed one'
  from claim c
  cross join lateral jsonb_to_record(c.body -> 'note') as billed (version text, sha256 text)
 where c.state in ('submitted', 'rejected', 'accepted', 'adjudicated')
   and not exists (select from encounter e cross join lateral jsonb_array_elements(e.document -> 'notes') as note
                    where e.organization_id = c.organization_id and e.encounter_id = c.encounter_id
                      and note ->> 'status' = 'signed'
                      and note ->> 'version' = billed.version and note ->> 'sha256' = billed.sha256)

-- I16: nothing was posted into a month after it closed.
union all
select 'I16', h.organization_id::text, h.entry_key, 'posted into ' || p.period || ' after its closing'
  from journal_header h
  join accounting_period p on p.organization_id = h.organization_id and p.period = date_trunc('month', h.posted_on)::date
 where h.posted_at > p.closed_at

-- I17: what a patient paid for and asked to keep from the plan is in no file.
union all
select 'I17', o.organization_id::text, 'claim ' || o.claim_id, 'under a self-pay restriction, in file ' || o.file_id
  from outbound_claim o
  join claim c on c.organization_id = o.organization_id and c.claim_id = o.claim_id
  join encounter e on e.organization_id = c.organization_id and e.encounter_id = c.encounter_id
 where (c.body -> 'selfPayRestriction')::boolean or (e.document -> 'selfPayRestriction')::boolean

-- I18: who approved a write-off is not who asked for it; what is given up is in the journal, and what was undone is reversed.
union all
select 'I18', w.organization_id::text, 'write-off ' || w.write_off_id, 'asked and decided by the same person'
  from write_off w where w.decided_by = w.asked_by
union all
select 'I18', w.organization_id::text, 'write-off ' || w.write_off_id,
       'state ' || w.state || ' over ' || w.cents || ', given up in the journal ' || posted.total
  from write_off w
  cross join lateral (
    select coalesce(sum(amount), 0) as total
      from journal_header h
      cross join lateral (select sum(a) filter (where a > 0) as amount from unnest(h.amounts) as a) as debits
     where h.organization_id = w.organization_id
       and h.entry_key = any (select 'write-off:' || w.write_off_id || '.' || part
                                from generate_series(1, jsonb_array_length(w.parts)) as part)
       and not exists (select from journal_header r
                        where r.organization_id = h.organization_id and r.reverses_key = h.entry_key)) as posted
 where posted.total <> case when w.state = 'posted' then w.cents else 0 end

-- I19: what a patient paid and what the receipts say is the same money, the same patient.
union all
select 'I19', r.organization_id::text, 'receipt ' || r.payment_id, 'received ' || r.cents || ', in the journal ' || coalesce(posted.total, 0)
  from patient_receipt r
  left join lateral (
    select sum(l.cents) as total from journal_leg l
     where l.organization_id = r.organization_id and l.entry_key = 'patient-payment:' || r.payment_id and l.account = '1010'
       and l.patient_id = r.patient_id) as posted on true
 where posted.total is distinct from r.cents
union all
select 'I19', h.organization_id::text, h.entry_key, 'paid by a patient, and no receipt says by whom it was taken'
  from journal_header h
 where h.kind = 'patient-payment'
   and not exists (select from patient_receipt r
                    where r.organization_id = h.organization_id and 'patient-payment:' || r.payment_id = h.entry_key)
union all
select 'I19', e.organization_id::text, 'visit ' || e.encounter_id,
       'the visit says ' || (e.document ->> 'patientPaidCents') || ' was paid at the desk, the journal does not'
  from encounter e
 where (e.document ->> 'patientPaidCents')::bigint > 0
   and exists (select from charge c where c.organization_id = e.organization_id and c.encounter_id = e.encounter_id)
   and not exists (select from journal_header h
                    where h.organization_id = e.organization_id and h.entry_key = 'patient-payment:desk-' || e.encounter_id)

-- I20: what plans owe is asked of a plan that has the claim: nothing is open with one whose every claim for the charge was
-- replaced by a claim to another.
union all
select 'I20', o.organization_id::text, 'charge ' || o.charge_id, o.cents || ' is open with ' || o.payer_id || ', which has no claim any more'
  from (select organization_id, charge_id, encounter_id, payer_id, sum(cents) as cents
          from journal_leg where account = '1100' and rank = 'primary' and charge_id is not null and payer_id is not null
         group by organization_id, charge_id, encounter_id, payer_id having sum(cents) > 0) as o
 where exists (select from claim c
                where c.organization_id = o.organization_id and c.encounter_id = o.encounter_id and c.payer_id = o.payer_id
                  and c.state = 'replaced')
   and not exists (select from claim c
                    where c.organization_id = o.organization_id and c.encounter_id = o.encounter_id and c.payer_id = o.payer_id
                      and c.state <> 'replaced')

-- I21: what was read of a file is what became of it, and the checkpoint lies behind it.
union all
select 'I21', f.organization_id::text, 'intake ' || f.run_id || ' file ' || f.position,
       f.records || ' records read, ' || counted.many || ' counted, ' || f.items_done || ' items behind'
  from intake_file f
  cross join lateral (select coalesce(sum(c.value::bigint), 0) as many
                        from jsonb_each(f.counts) as k cross join lateral jsonb_each_text(k.value) as c) as counted
 where f.records <> counted.many or f.items_done < f.records + f.rejected

-- I22: a visit that came in is in the books, or its reason says who has to do what; nobody's visit is forgotten.
union all
select 'I22', r.organization_id::text, r.system || ' ' || r.type || '/' || r.id, 'settled without an outcome'
  from incoming_record r
  join incoming_todo t on t.organization_id = r.organization_id and t.system = r.system and t.patient_key = r.patient_key and t.done >= t.asked
 where r.kind = 'encounter' and r.outcome is null
union all
select 'I22', r.organization_id::text, r.system || ' ' || r.type || '/' || r.id, 'outcome ' || r.outcome || ' and no visit in the books'
  from incoming_record r
 where r.kind = 'encounter' and r.outcome in ('to-code', 'to-sign')
   and not exists (select from incoming_link l
                     join encounter e on e.organization_id = l.organization_id and e.encounter_id = l.noun_id
                    where l.organization_id = r.organization_id and l.system = r.system and l.type = r.type and l.id = r.id
                      and l.noun = 'encounter')
union all
select 'I22', r.organization_id::text, r.system || ' ' || r.type || '/' || r.id, 'stopped and on nobody''s list'
  from incoming_record r
 where r.kind = 'encounter' and r.outcome = 'stopped'
   and not exists (select from work_item w
                    where w.organization_id = r.organization_id and w.kind = 'incoming-visit'
                      and w.subject = left(r.system || ' ' || r.type || '/' || r.id, 120))
union all
select 'I22', r.organization_id::text, r.system || ' ' || r.type || '/' || r.id, 'waits for a question that nobody asked'
  from incoming_record r
 where r.kind = 'encounter' and r.outcome = 'question'
   and not exists (select from intake_question q
                    where q.organization_id = r.organization_id and q.question_id::text = r.reason -> 'values' ->> 'question')
