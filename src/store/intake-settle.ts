/** What settling reads of the records that came in, and what it writes: outcomes of visits and links to our nouns. */
import { sql } from 'kysely';
import type { IncomingLink, IntakeBook } from '../app/intake-book.ts';
import type { IntakeOutcome } from '../app/views/intake.ts';
import type { EncounterId, PatientId } from '../claims/identifiers.ts';
import type { IncomingKind, IncomingRecord } from '../claims/incoming.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type IncomingRow, incomingColumns, readIncoming } from './incoming-document.ts';
import { askAgain } from './save-incoming.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type Settling = Pick<
  IntakeBook,
  | 'intakeTodo'
  | 'intakeTodoCount'
  | 'unsettledSenders'
  | 'settledTodo'
  | 'askAgain'
  | 'incomingByKeys'
  | 'incomingOf'
  | 'incomingOfPatients'
  | 'incomingOfVisits'
  | 'settleVisits'
  | 'incomingVisitDays'
  | 'daysSeen'
  | 'incomingLinks'
  | 'linkIncoming'
  | 'revisionsOf'
  | 'unlinkIncoming'
  | 'stepsOf'
  | 'chartNumbersTaken'
>;

/** The noun's table and key. */
const NOUN_TABLE = { patient: 'patient', coverage: 'coverage', encounter: 'encounter', appointment: 'appointment' } as const;

export const intakeSettleUnit = (tenant: Tenant): Settling => ({
  ...lists(tenant),
  ...records(tenant),
  ...visitDays(tenant),
  ...links(tenant),
  ...ours(tenant),
});

const lists = (
  tenant: Tenant,
): Pick<Settling, 'intakeTodo' | 'intakeTodoCount' | 'unsettledSenders' | 'settledTodo' | 'askAgain' | 'settleVisits'> => ({
  intakeTodo: async (system, limit) => {
    const rows = await tenant.query<{ patient_key: string; asked: number }>(sql`
      select patient_key, asked from incoming_todo
       where organization_id = ${tenant.organizationId} and system = ${system} and done < asked order by patient_key limit ${limit}`);
    return rows.map((row) => ({ patientKey: row.patient_key, asked: row.asked }));
  },
  unsettledSenders: async () => {
    const rows = await tenant.query<{ system: string; run_id: string; billable_from: PlainDate }>(sql`
      select s.system, r.run_id, r.billable_from
        from (select distinct system from incoming_todo where organization_id = ${tenant.organizationId} and done < asked) as s
        cross join lateral (select run_id, billable_from from intake_run where organization_id = ${tenant.organizationId} and system = s.system
                             order by started_at desc, run_id desc limit 1) as r
       order by s.system`);
    return rows.map((row) => ({ system: row.system, runId: row.run_id, billableFrom: row.billable_from }));
  },
  intakeTodoCount: async (system) => {
    const [row] = await tenant.query<{ many: number }>(sql`
      select count(*) as many from incoming_todo
       where organization_id = ${tenant.organizationId} and system = ${system} and done < asked`);
    return row?.many ?? 0;
  },
  settledTodo: async (system, done) => {
    await tenant.query(sql`
      update incoming_todo t set done = greatest(t.done, i.asked)
        from unnest(${done.map((d) => d.patientKey)}::text[], ${done.map((d) => d.asked)}::int[]) as i (key, asked)
       where t.organization_id = ${tenant.organizationId} and t.system = ${system} and t.patient_key = i.key`);
  },
  askAgain: async (system, keys) => {
    if (keys.length > 0) await askAgain(tenant, system, [...new Set(keys)]);
  },
  settleVisits: async (visits) => {
    for (const chunk of chunksOf(visits)) {
      await tenant.query(sql`
        update incoming_record r set outcome = i.outcome, reason = i.reason
          from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) as i (system text, type text, id text, outcome text, reason jsonb)
         where r.organization_id = ${tenant.organizationId} and r.system = i.system and r.type = i.type and r.id = i.id
           and (r.outcome, r.reason) is distinct from (i.outcome, i.reason)`);
    }
    // An answer moves the visits of a load that ended long ago.
    if (visits.length > 0) tenant.announce('intake');
  },
});

/** Days alone, so that a visit is known as the first or not. */
const visitDays = (tenant: Tenant): Pick<Settling, 'incomingVisitDays' | 'daysSeen'> => ({
  incomingVisitDays: async (system, patientKeys) => {
    const rows = await tenant.query<{ patient_key: string; on_date: PlainDate }>(sql`
      select distinct patient_key, on_date from incoming_record
       where organization_id = ${tenant.organizationId} and system = ${system} and patient_key = any (${patientKeys}::text[])
         and kind = 'encounter' and on_date is not null`);
    return rows.map((row) => ({ patientKey: row.patient_key, on: row.on_date }));
  },
  daysSeen: async (patientIds) => {
    const rows = await tenant.query<{ patient_id: PatientId; on_date: PlainDate }>(sql`
      select patient_id, service_date as on_date from encounter
       where organization_id = ${tenant.organizationId} and patient_id = any (${patientIds}::uuid[])
      union
      select patient_id, as_of from opening_balance
       where organization_id = ${tenant.organizationId} and patient_id = any (${patientIds}::uuid[]) and taken_back_on is null`);
    return rows.map((row) => ({ patientId: row.patient_id, on: row.on_date }));
  },
});

type RecordRow = IncomingRow & { readonly outcome: IntakeOutcome | null };

const records = (tenant: Tenant): Pick<Settling, 'incomingByKeys' | 'incomingOf' | 'incomingOfPatients' | 'incomingOfVisits'> => {
  const seen = (list: readonly IncomingRecord[]): readonly IncomingRecord[] => {
    tenant.audit('read', 'incoming-record', [
      ...new Set(list.map(({ source }) => `${source.system} ${source.type}/${source.id}`)),
    ]);
    return list;
  };
  return {
    incomingByKeys: async (system, keys) => {
      const rows = await tenant.query<{ key: string; kind: IncomingKind; type: string; id: string }>(sql`
        select key, kind, type, id from incoming_key
         where organization_id = ${tenant.organizationId} and system = ${system} and key = any (${[...new Set(keys)]}::text[])`);
      return new Map(rows.map((row) => [row.key, { system, kind: row.kind, type: row.type, id: row.id }]));
    },
    incomingOf: async (system, identities) => {
      const rows = await tenant.query<RecordRow>(sql`
        select ${incomingColumns('r')} from unnest(${identities.map((i) => i.type)}::text[], ${identities.map((i) => i.id)}::text[]) as i (type, id)
          join incoming_record r on r.organization_id = ${tenant.organizationId} and r.system = ${system} and r.type = i.type and r.id = i.id`);
      return seen(rows.map((row) => readIncoming(row)));
    },
    incomingOfPatients: async (system, patientKeys, kinds) => {
      const rows = await tenant.query<RecordRow>(sql`
        select ${incomingColumns('incoming_record')}, outcome from incoming_record
         where organization_id = ${tenant.organizationId} and system = ${system} and patient_key = any (${patientKeys}::text[])
           and kind = any (${kinds}::text[]) and outcome is distinct from 'history'
         order by on_date, type, id`);
      const list = rows.map((row) => ({ record: readIncoming(row), outcome: row.outcome ?? undefined }));
      seen(list.map(({ record }) => record).filter((record) => record.kind === 'patient'));
      return list;
    },
    incomingOfVisits: async (system, patientKeys, visitKeys) => {
      const rows = await tenant.query<RecordRow>(sql`
        select ${incomingColumns('incoming_record')} from incoming_record
         where organization_id = ${tenant.organizationId} and system = ${system} and patient_key = any (${patientKeys}::text[])
           and encounter_key = any (${visitKeys}::text[]) and kind in ('observation', 'immunization')
         order by on_date, type, id limit 5000`);
      return rows.map((row) => readIncoming(row));
    },
  };
};

type LinkRow = {
  readonly system: string;
  readonly type: string;
  readonly id: string;
  readonly noun: IncomingLink['noun'];
  readonly noun_id: string;
  readonly revision: number;
  readonly sha256: string;
  readonly how: IncomingLink['how'];
};

const linkOf = ({ noun_id, ...row }: LinkRow): IncomingLink => ({ ...row, nounId: noun_id });

const links = (tenant: Tenant): Pick<Settling, 'incomingLinks' | 'linkIncoming' | 'unlinkIncoming'> => ({
  incomingLinks: async (identities) => {
    const rows = await tenant.query<LinkRow>(sql`
      select l.system, l.type, l.id, l.noun, l.noun_id, l.revision, l.sha256, l.how
        from unnest(${identities.map((i) => i.system)}::text[], ${identities.map((i) => i.type)}::text[], ${identities.map((i) => i.id)}::text[]) as i (system, type, id)
        join incoming_link l on l.organization_id = ${tenant.organizationId} and l.system = i.system and l.type = i.type and l.id = i.id
                            and l.how <> 'undone'`);
    return rows.map(linkOf);
  },
  linkIncoming: async (list) => {
    for (const noun of ['patient', 'coverage', 'encounter', 'appointment'] as const) {
      const table = sql.raw(NOUN_TABLE[noun]);
      const key = sql.raw(`${NOUN_TABLE[noun]}_id`);
      for (const chunk of chunksOf(list.filter((link) => link.noun === noun))) {
        await tenant.query(sql`
          insert into incoming_link as l (organization_id, system, type, id, noun, noun_id, revision, sha256, how)
          select ${tenant.organizationId}::uuid, i.system, i.type, i.id, ${noun}, i."nounId", n.revision, i.sha256, i.how
            from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
                 as i (system text, type text, id text, "nounId" uuid, sha256 text, how text)
            join ${table} n on n.organization_id = ${tenant.organizationId} and n.${key} = i."nounId"
          on conflict (organization_id, system, type, id, noun) do update
             set noun_id = excluded.noun_id, revision = excluded.revision, sha256 = excluded.sha256, how = excluded.how
           where (l.noun_id, l.revision, l.sha256, l.how) is distinct from (excluded.noun_id, excluded.revision, excluded.sha256, excluded.how)`);
      }
    }
  },
  unlinkIncoming: async ({ system, type, id }) => {
    await tenant.query(sql`
      update incoming_link set how = 'undone'
       where organization_id = ${tenant.organizationId} and system = ${system} and type = ${type} and id = ${id} and noun = 'patient'`);
  },
});

/** Our nouns behind the links. */
const ours = (tenant: Tenant): Pick<Settling, 'revisionsOf' | 'stepsOf' | 'chartNumbersTaken'> => ({
  revisionsOf: async (noun, nounIds) => {
    const rows = await tenant.query<{ id: string; revision: number }>(sql`
      select ${sql.raw(`${NOUN_TABLE[noun]}_id`)} as id, revision from ${sql.raw(NOUN_TABLE[noun])}
       where organization_id = ${tenant.organizationId} and ${sql.raw(`${NOUN_TABLE[noun]}_id`)} = any (${nounIds}::uuid[])`);
    return new Map(rows.map((row) => [row.id, row.revision]));
  },
  stepsOf: async (ids) => {
    const rows = await tenant.query<{ encounter_id: EncounterId; step: string; decided: boolean }>(sql`
      select e.encounter_id, e.step, d.encounter_id is not null as decided from encounter e
        left join coding_decision d on d.organization_id = e.organization_id and d.encounter_id = e.encounter_id
       where e.organization_id = ${tenant.organizationId} and e.encounter_id = any (${ids}::uuid[])`);
    return new Map(rows.map((row) => [row.encounter_id, { step: row.step, isDecided: row.decided }]));
  },
  chartNumbersTaken: async (numbers) => {
    const rows = await tenant.query<{ chart_number: string }>(sql`
      select chart_number from patient where organization_id = ${tenant.organizationId} and chart_number = any (${numbers}::text[])`);
    return new Set(rows.map((row) => row.chart_number));
  },
});
