/** The journal: written through post_journal alone, read back as entries; open balances from the materialized rows. */
import { type RawBuilder, sql } from 'kysely';
import type { OpenBalance, Unit } from '../app/ports.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import { cents } from '../kernel/money.ts';
import type { JournalEntry, Leg } from '../ledger/journal.ts';
import { entriesWith, keepPosted } from './journal-entries.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type JournalUnit = Pick<
  Unit,
  | 'postJournal'
  | 'journalOfEncounters'
  | 'journalOfPatient'
  | 'journalOfPatients'
  | 'openBalances'
  | 'patientsToBill'
  | 'payerOffsets'
>;

/** Stands in encounter_balance for money that belongs to no visit yet. */
const NO_ENCOUNTER = '00000000-0000-0000-0000-000000000000';

export const journalUnit = (tenant: Tenant, today: Unit['today']): JournalUnit => ({
  postJournal: async (entries) => {
    let posted = 0;
    tenant.change('journal-entry');
    // Behind claims whose saving was asked for before, which are sent when their day is known: everybody locks in that order.
    await today();
    let alreadyPosted = 0;
    for (const chunk of chunksOf(entries, 1000)) {
      const [row] = await tenant.query<{ posted: number; already_posted: number }>(sql`
        select posted, already_posted
          from post_journal(p_organization_id => ${tenant.organizationId}, p_entries => ${JSON.stringify(chunk)}::jsonb)`);
      posted += row?.posted ?? 0;
      alreadyPosted += row?.already_posted ?? 0;
      if (row?.already_posted === 0) keepPosted(tenant, chunk);
    }
    tenant.audit(
      'write',
      'journal-entry',
      entries.map((entry) => entry.key),
    );
    return { posted, alreadyPosted };
  },
  journalOfEncounters: (ids) =>
    journalByName(tenant, ids, { where: (chunk) => sql`encounter_id = any (${chunk}::uuid[])`, of: (leg) => leg.encounterId }),
  journalOfPatient: (id) => entriesWith(tenant, sql`patient_id = any (${[id]}::uuid[])`),
  journalOfPatients: (ids) =>
    journalByName(tenant, ids, { where: (chunk) => sql`patient_id = any (${chunk}::uuid[])`, of: (leg) => leg.patientId }),
  openBalances: (ids) => openBalances(tenant, ids),
  payerOffsets: async (ids) => {
    const rows = await tenant.query<{ id: string; cents: number }>(sql`
      select substring(reason from position(' ' in reason) + 1) as id, sum(cents)::bigint as cents from journal_leg
       where organization_id = ${tenant.organizationId} and account = '1300' and reason like 'PLB-% %'
         and substring(reason from position(' ' in reason) + 1) = any (${ids}::text[])
       group by 1`);
    return new Map(rows.map((row) => [row.id, cents(row.cents)]));
  },
  patientsToBill: async (since, limit) => {
    const rows = await tenant.query<{ patient_id: PatientId }>(sql`
      select b.patient_id from encounter_balance b
       where b.organization_id = ${tenant.organizationId}
         and b.patient_id in (select o.patient_id from encounter_balance o
                               where o.organization_id = ${tenant.organizationId} and o.patient_cents > 0)
         and not exists (select from statement s
                          where s.organization_id = b.organization_id and s.patient_id = b.patient_id and s.issued_on >= ${since})
         -- Who pays is not certain: the desk asks before the patient is asked to pay.
         and b.patient_id not in (select w.patient_id from work_item w
                                   where w.organization_id = ${tenant.organizationId}
                                     and w.kind in ('coverage-in-doubt', 'plan-to-bill') and w.status = 'open' and w.patient_id is not null)
       group by b.patient_id having sum(b.patient_cents) > sum(b.unapplied_cents) and sum(b.patient_cents) > 0
       order by b.patient_id limit ${limit}`);
    const ids = rows.map((row) => row.patient_id);
    tenant.audit('read', 'patient', ids);
    return ids;
  },
});

type Naming<Id> = {
  readonly where: (ids: readonly Id[]) => RawBuilder<unknown>;
  readonly of: (leg: Leg) => Id | undefined;
};

/** An entry stands under each of the asked visits or patients that it names. */
async function journalByName<Id extends EncounterId | PatientId>(
  tenant: Tenant,
  ids: readonly Id[],
  naming: Naming<Id>,
): Promise<ReadonlyMap<Id, readonly JournalEntry[]>> {
  const found = new Map<Id, JournalEntry[]>();
  for (const chunk of chunksOf(ids, 1000)) {
    const asked = new Set(chunk);
    for (const entry of await entriesWith(tenant, naming.where(chunk))) {
      for (const id of new Set(entry.legs.map(naming.of))) {
        if (id === undefined || !asked.has(id)) continue;
        const list = found.get(id);
        if (list === undefined) found.set(id, [entry]);
        else list.push(entry);
      }
    }
  }
  return found;
}

async function openBalances(tenant: Tenant, ids: readonly PatientId[]): Promise<readonly OpenBalance[]> {
  const all: OpenBalance[] = [];
  for (const chunk of chunksOf(ids, 2000)) {
    const rows = await tenant.query<{
      patient_id: PatientId;
      encounter_id: EncounterId;
      insurance_cents: number;
      patient_cents: number;
      unapplied_cents: number;
    }>(sql`
      select patient_id, encounter_id, insurance_cents, patient_cents, unapplied_cents from encounter_balance
       where organization_id = ${tenant.organizationId} and patient_id = any (${chunk}::uuid[])
         and (insurance_cents, patient_cents, unapplied_cents) <> (0, 0, 0)
       order by patient_id, encounter_id`);
    for (const row of rows) {
      all.push({
        patientId: row.patient_id,
        encounterId: row.encounter_id === NO_ENCOUNTER ? undefined : row.encounter_id,
        insuranceCents: cents(row.insurance_cents),
        patientCents: cents(row.patient_cents),
        unappliedCents: cents(row.unapplied_cents),
      });
    }
  }
  tenant.audit('read', 'balance', new Set(all.map((balance) => balance.patientId)));
  return all;
}
