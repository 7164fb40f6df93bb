/**
 * The look-ups of codes by SQL, over the reference tables: what an auditor's query asks, and what the bench compares the
 * bundles with. Each takes its parameters as they are numbered.
 */

/** $1 code without its dot, $2 the date. */
const icd10 = `
  select c.code, c.billable, c.title, r.name
    from icd10cm_code c join code_release r using (release_number)
   where r.kind = 'icd10cm' and r.state = 'in-force' and r.effective_from <= $2 and (r.effective_to is null or r.effective_to >= $2)
     and c.code = $1
   order by r.effective_from desc limit 1`;

/** $1 code of column 1, $2 of column 2, $3 the date, $4 'ptp-practitioner' or 'ptp-outpatient'. */
const pair = `
  select e.column_one, e.column_two, e.modifier, e.effective_from, e.effective_to, w.words
    from ptp_edit e join code_release r using (release_number) join ptp_reason w using (release_number, reason_number)
   where r.kind = $4 and r.state = 'in-force' and r.effective_from <= $3 and (r.effective_to is null or r.effective_to >= $3)
     and e.column_one = $1 and e.column_two = $2 and e.modifier <> 9
     and (e.effective_from is null or e.effective_from <= $3) and (e.effective_to is null or e.effective_to >= $3)
   order by r.effective_from desc limit 1`;

/** $1 code, $2 the date, $3 'mue-practitioner', 'mue-outpatient' or 'mue-dme'. */
const units = `
  select u.code, u.units, u.indicator, u.rationale
    from unit_limit u join code_release r using (release_number)
   where r.kind = $3 and r.state = 'in-force' and r.effective_from <= $2 and (r.effective_to is null or r.effective_to >= $2)
     and u.code = $1
   order by r.effective_from desc limit 1`;

export const CODE_LOOKUPS = { icd10, pair, units } as const;
