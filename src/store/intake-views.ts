/** What the intake's page reads. */
import { sql } from 'kysely';
import type { IntakeViews } from '../app/intake-ports.ts';
import type { IntakeCount, IntakeOutcome, IntakeQuestion, IntakeRun, IntakeRunRow } from '../app/views/intake.ts';
import type { IncomingFinding, IncomingPlace } from '../claims/incoming-parts.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Said } from '../kernel/said.ts';
import { type IncomingRow, incomingColumns, readIncoming } from './incoming-document.ts';
import { stoppedVisits } from './stopped-visits.ts';
import type { Tenant } from './tenant.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const QUESTIONS_MAX = 500;

export const intakeViewUnit = (tenant: Tenant): IntakeViews => ({
  intakeRuns: (limit) => runRows(tenant, sql`true`, limit),
  intakeRun: async (runId) => {
    if (!UUID.test(runId)) return undefined;
    const [row] = await runRows(tenant, sql`r.run_id = ${runId}`, 1);
    return row === undefined ? undefined : wholeRun(tenant, row);
  },
  intakeRejected: async (runId, { after, limit }) => {
    if (!UUID.test(runId)) return { rows: [] };
    const [position = -1, ordinal = -1, nth = -1] = (after ?? '').split('.').map(Number).filter(Number.isInteger);
    const rows = await tenant.query<RejectedRow>(sql`
      select position, ordinal, nth, is_rejected, finding, place from intake_rejected
       where organization_id = ${tenant.organizationId} and run_id = ${runId} and (position, ordinal, nth) > (${position}::int, ${ordinal}::int, ${nth}::int)
       order by position, ordinal, nth limit ${limit + 1}`);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      rows: page.map(({ finding, place, is_rejected }) => ({ ...finding, place, isRejected: is_rejected })),
      ...(rows.length > limit && last !== undefined ? { next: `${last.position}.${last.ordinal}.${last.nth}` } : {}),
    };
  },
  intakeQuestions: ({ runId, isOpen, limit }) =>
    questions(
      tenant,
      sql`(${runId ?? null}::uuid is null or q.run_id = ${runId ?? null}::uuid)
          and (${isOpen ?? null}::boolean is null or (q.state = 'open') = ${isOpen ?? null}::boolean)`,
      Math.min(limit, QUESTIONS_MAX),
    ),
  stoppedVisits: (filter) => stoppedVisits(tenant, filter),
  intakeQuestion: async (id) => (UUID.test(id) ? (await questions(tenant, sql`q.question_id = ${id}`, 1))[0] : undefined),
});

type RejectedRow = {
  readonly position: number;
  readonly ordinal: number;
  readonly nth: number;
  readonly is_rejected: boolean;
  readonly finding: IncomingFinding;
  readonly place: IncomingPlace;
};

type RunRow = {
  readonly run_id: string;
  readonly state: IntakeRunRow['state'];
  readonly system: string;
  readonly billable_from: IntakeRunRow['billableFrom'];
  readonly started_by: string;
  readonly started_on: PlainDate;
  readonly ended_on: PlainDate | null;
  readonly files: number;
  readonly bytes: number;
  readonly bytes_done: number;
  readonly records: number;
  readonly rejected: number;
  readonly visits: number;
  readonly settled: number;
};

/** Visits are counted by the run that brought their newest version. */
async function runRows(tenant: Tenant, where: ReturnType<typeof sql>, limit: number): Promise<readonly IntakeRunRow[]> {
  const rows = await tenant.query<RunRow>(sql`
    select r.run_id, r.state, r.system, r.billable_from, r.started_by, coalesce(r.started_on, r.started_at::date) as started_on, coalesce(r.ended_on, r.ended_at::date) as ended_on,
           f.files, f.bytes, f.bytes_done, f.records, f.rejected, v.visits, v.settled
      from intake_run r
      cross join lateral (select count(*) as files, coalesce(sum(size_bytes), 0)::bigint as bytes, coalesce(sum(bytes_done), 0)::bigint as bytes_done,
                                 coalesce(sum(records), 0) as records, coalesce(sum(rejected), 0) as rejected
                            from intake_file where organization_id = ${tenant.organizationId} and run_id = r.run_id) as f
      cross join lateral (select count(*) as visits, count(outcome) as settled
                            from incoming_record where organization_id = ${tenant.organizationId} and run_id = r.run_id and kind = 'encounter') as v
     where r.organization_id = ${tenant.organizationId} and ${where}
     order by r.started_at desc, r.run_id desc limit ${limit}`);
  return rows.map((row) => ({
    runId: row.run_id,
    state: row.state,
    system: row.system,
    billableFrom: row.billable_from,
    startedBy: row.started_by,
    startedOn: row.started_on,
    ...(row.ended_on === null ? {} : { endedOn: row.ended_on }),
    files: row.files,
    bytes: row.bytes,
    bytesDone: row.bytes_done,
    records: row.records,
    rejected: row.rejected,
    visits: row.visits,
    visitsSettled: row.settled,
  }));
}

type FileRow = {
  readonly name: string;
  readonly format: IntakeRun['fileList'][number]['format'];
  readonly sha256: IntakeRun['fileList'][number]['sha256'];
  readonly bytes: number;
  readonly bytes_done: number;
  readonly state: IntakeRun['fileList'][number]['state'];
  readonly records: number;
  readonly rejected: number;
  readonly notices: readonly Said[];
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

async function wholeRun(tenant: Tenant, row: IntakeRunRow): Promise<IntakeRun> {
  const { organizationId } = tenant;
  const files = await tenant.query<FileRow>(sql`
    select name, format, sha256, size_bytes as bytes, bytes_done, state, records, rejected, notices, counts from intake_file
     where organization_id = ${organizationId} and run_id = ${row.runId} order by position`);
  const outcomes = await tenant.query<{ outcome: IntakeOutcome; reason: Said; visits: number }>(sql`
    select outcome, told as reason, count(*) as visits
      from (select outcome, reason #- '{values,question}' as told from incoming_record
             where organization_id = ${organizationId} and run_id = ${row.runId} and kind = 'encounter' and outcome is not null) as r
     group by outcome, told order by outcome, visits desc, told::text`);
  const work = await tenant.query<IntakeRun['work'][number]>(sql`
    select w.queue, w.kind, count(*) filter (where w.status = 'open') as open, count(*) filter (where w.status = 'done') as done
      from work_item w
     where w.organization_id = ${organizationId}
       and (w.encounter_id in (select l.noun_id from incoming_record r
                                 join incoming_link l on l.organization_id = r.organization_id and l.system = r.system and l.type = r.type
                                                     and l.id = r.id and l.noun = 'encounter'
                                where r.organization_id = ${organizationId} and r.run_id = ${row.runId} and r.kind = 'encounter')
         or w.subject in (select q.question_id::text from intake_question q where q.organization_id = ${organizationId} and q.run_id = ${row.runId})
         or w.subject in (select left(r.system || ' ' || r.type || '/' || r.id, 120) from incoming_record r
                           where r.organization_id = ${organizationId} and r.run_id = ${row.runId} and r.kind in ('encounter', 'patient', 'appointment')))
     group by w.queue, w.kind order by w.queue, w.kind`);
  const [open] = await tenant.query<{ many: number }>(sql`
    select count(*) as many from intake_question
     where organization_id = ${organizationId} and run_id = ${row.runId} and state = 'open'`);
  return {
    ...row,
    fileList: files.map(({ counts: _counts, bytes_done, ...file }) => ({ ...file, bytesDone: bytes_done })),
    counts: countsOf(files),
    outcomes: [...outcomes],
    work: [...work],
    openQuestions: open?.many ?? 0,
    controlTotals: await controlTotals(tenant, row),
  };
}

function countsOf(files: readonly FileRow[]): readonly IntakeCount[] {
  const rows = new Map<string, IntakeCount>();
  for (const { counts } of files) {
    for (const [recordKind, by] of Object.entries(counts)) {
      const was = rows.get(recordKind) ?? { recordKind, in: 0, new: 0, changed: 0, unchanged: 0, older: 0, unused: 0 };
      const add = (name: 'new' | 'changed' | 'unchanged' | 'older' | 'unused'): number => was[name] + (by[name] ?? 0);
      const all = Object.values(by).reduce((sum, many) => sum + many, was.in);
      rows.set(recordKind, {
        recordKind,
        in: all,
        new: add('new'),
        changed: add('changed'),
        unchanged: add('unchanged'),
        older: add('older'),
        unused: add('unused'),
      });
    }
  }
  return [...rows.values()].toSorted((a, b) => (a.recordKind < b.recordKind ? -1 : 1));
}

const TOTALED = {
  patients: 'patient',
  coverages: 'coverage',
  appointments: 'appointment',
  encounters: 'encounter',
  'opening-balances': 'opening-balance',
} as const;

async function controlTotals(tenant: Tenant, { runId }: IntakeRunRow): Promise<IntakeRun['controlTotals']> {
  const rows = await tenant.query<IncomingRow>(sql`
    select ${incomingColumns('incoming_record')} from incoming_record
     where organization_id = ${tenant.organizationId} and run_id = ${runId} and kind = 'control-total' order by type, id`);
  if (rows.length === 0) return [];
  const found = await tenant.query<{ kind: string; many: number; cents: number }>(sql`
    select kind, count(*) as many, coalesce(sum((document ->> 'cents')::bigint), 0)::bigint as cents from incoming_record
     where organization_id = ${tenant.organizationId} and run_id = ${runId} group by kind`);
  return rows.flatMap((row) => {
    const record = readIncoming(row);
    if (record.kind !== 'control-total') return [];
    const of = found.find(({ kind }) => kind === TOTALED[record.of]);
    const one = (name: string, expected: number | undefined, got: number) =>
      expected === undefined ? [] : [{ of: name, expected, found: got, isEqual: expected === got }];
    return [...one(record.of, record.count, of?.many ?? 0), ...one(`${record.of}-cents`, record.cents, of?.cents ?? 0)];
  });
}

type QuestionRow = {
  readonly question_id: string;
  readonly kind: IntakeQuestion['kind'];
  readonly state: IntakeQuestion['state'];
  readonly system: string;
  readonly words: string;
  readonly candidates: IntakeQuestion['candidates'];
  readonly answer: string | null;
  readonly answered_by: string | null;
  readonly visits: number;
  readonly person: IncomingRow | null;
};

/** A person's question is about its record: who that is stands there, not in the question. */
async function questions(tenant: Tenant, where: ReturnType<typeof sql>, limit: number): Promise<readonly IntakeQuestion[]> {
  const rows = await tenant.query<QuestionRow>(sql`
    select q.question_id, q.kind, q.state, q.system, q.words, q.candidates, q.answer, q.answered_by,
           case when p.id is not null then to_json(p) end as person,
           (select count(*) from incoming_record r
             where r.organization_id = ${tenant.organizationId} and r.kind = 'encounter' and r.outcome = 'question' and r.system = q.system
               and r.reason -> 'values' ->> 'question' = q.question_id::text) as visits
      from intake_question q
      left join incoming_record p on q.kind = 'same-person' and p.organization_id = q.organization_id and p.system = q.system
                                 and p.type || '/' || p.id = q.about
     where q.organization_id = ${tenant.organizationId} and ${where}
     order by q.state desc, q.question_id limit ${limit}`);
  const people = rows.filter((row) => row.person !== null).map((row) => row.question_id);
  tenant.audit('read', 'intake-question', people);
  return rows.map((row) => ({
    questionId: row.question_id,
    kind: row.kind,
    state: row.state,
    system: row.system,
    words: row.words,
    visits: row.visits,
    candidates: row.candidates,
    ...(row.person === null ? {} : personOf(row.person)),
    ...(row.answer === null ? {} : { answer: row.answer }),
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
  }));
}

function personOf(row: IncomingRow): Pick<IntakeQuestion, 'person'> {
  const record = readIncoming(row);
  if (record.kind !== 'patient') return {};
  const [name] = record.names;
  const [address] = record.addresses;
  return {
    person: {
      name: [name?.last ?? '', [name?.first, name?.middle].filter((part) => part !== undefined).join(' ')]
        .filter((part) => part !== '')
        .join(', '),
      ...(record.birthDate === undefined ? {} : { birthDate: record.birthDate }),
      sex: record.sex,
      place: [address?.lines[0], address?.city, address?.state].filter((part) => part !== undefined).join(', '),
    },
  };
}
