/** Coders' answers to suggestions, the models learned from them, and which of these is in force. */
import { sql } from 'kysely';
import type { LearningBook, ModelRecord } from '../app/learning-ports.ts';
import { type CodingEvent, codingEventSchema } from '../claims/coding-answer.ts';
import { modelDocument, readPracticeModel } from '../coding/learned/practice-text.ts';
import { instant } from './instant.ts';
import type { Tenant } from './tenant.ts';

/** Whose codes were answered about, by visit. */
const NOUN = 'coding-answers';

type EventRow = {
  readonly encounter_id: string;
  readonly revision: number;
  readonly code: string;
  readonly outcome: string;
  readonly reason: string | null;
  readonly changed_to: string | null;
  readonly model_version: number | null;
  readonly facts: object | null;
};

const eventOf = (row: EventRow): CodingEvent =>
  codingEventSchema.parse({
    encounterId: row.encounter_id,
    revision: row.revision,
    code: row.code,
    outcome: row.outcome,
    ...(row.reason === null ? {} : { reason: row.reason }),
    ...(row.changed_to === null ? {} : { changedTo: row.changed_to }),
    ...(row.model_version === null ? {} : { modelVersion: row.model_version }),
    ...(row.facts === null ? {} : { facts: row.facts }),
  });

type ModelRow = {
  readonly version: number;
  readonly document: object;
  readonly learned_by: string;
  readonly learned_at: string;
};

const modelOf = (row: ModelRow): ModelRecord => ({
  version: row.version,
  learnedBy: row.learned_by,
  learnedAt: row.learned_at,
  model: readPracticeModel(row.document),
});

/** Newer ones are shown; a practice that learns every night keeps what it has. */
const MODELS_SHOWN = 50;

const eventBook = (tenant: Tenant): Pick<LearningBook, 'saveCodingEvents' | 'codingEvents' | 'codingEventCounts'> => ({
  saveCodingEvents: async (events) => {
    const rows = events.map((event) => ({
      ...event,
      changed_to: event.changedTo,
      model_version: event.modelVersion,
      encounter_id: event.encounterId,
    }));
    if (rows.length === 0) return;
    await tenant.query(sql`
      insert into coding_event (organization_id, encounter_id, revision, code, outcome, reason, changed_to, model_version, facts, answered_by)
      select ${tenant.organizationId}, e.encounter_id, e.revision, e.code, e.outcome, e.reason, e.changed_to, e.model_version, e.facts,
             ${tenant.actor.actor}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             as e(encounter_id uuid, revision integer, code text, outcome text, reason text, changed_to text, model_version integer, facts jsonb)
      on conflict do nothing`);
    tenant.audit('write', NOUN, new Set(events.map(({ encounterId }) => encounterId)));
  },
  codingEvents: async (most) => {
    const rows = await tenant.query<EventRow>(sql`
      select encounter_id, revision, code, outcome, reason, changed_to, model_version, facts
        from (select * from coding_event where organization_id = ${tenant.organizationId}
               order by answered_at desc, encounter_id desc, code desc limit ${most}) latest
       order by answered_at, encounter_id, (facts ->> 'place')::integer nulls last, code`);
    tenant.audit('read', NOUN, new Set(rows.map((row) => row.encounter_id)));
    return rows.map(eventOf);
  },
  codingEventCounts: async () => {
    const rows = await tenant.query<{ outcome: string; many: number; visits: number }>(sql`
      select outcome, count(*)::integer as many,
             (select count(distinct encounter_id)::integer from coding_event where organization_id = ${tenant.organizationId}) as visits
        from coding_event where organization_id = ${tenant.organizationId} group by outcome`);
    return { visits: rows[0]?.visits ?? 0, outcomes: Object.fromEntries(rows.map(({ outcome, many }) => [outcome, many])) };
  },
});

type ModelBook = Omit<LearningBook, 'saveCodingEvents' | 'codingEvents' | 'codingEventCounts'>;

const modelBook = (tenant: Tenant): ModelBook => ({
  codingModels: async () => {
    const rows = await tenant.query<ModelRow>(sql`
      select version, document, learned_by, ${instant('learned_at')} as learned_at from coding_model
       where organization_id = ${tenant.organizationId} order by version desc limit ${MODELS_SHOWN}`);
    return rows.map(modelOf);
  },
  codingModel: async (version) => {
    const [row] = await tenant.query<ModelRow>(sql`
      select version, document, learned_by, ${instant('learned_at')} as learned_at from coding_model
       where organization_id = ${tenant.organizationId} and version = ${version}`);
    return row === undefined ? undefined : modelOf(row);
  },
  saveCodingModel: async (model) => {
    const [row] = await tenant.query<{ version: number }>(sql`
      insert into coding_model (organization_id, version, document, learned_by)
      select ${tenant.organizationId}, coalesce(max(version), 0) + 1, ${JSON.stringify(modelDocument(model))}::jsonb, ${tenant.actor.actor}
        from coding_model where organization_id = ${tenant.organizationId}
      returning version`);
    return row?.version ?? 1;
  },
  learningChoice: async () => {
    const [row] = await tenant.query<{ model_version: number | null; precision_per_mille: number | null }>(sql`
      select model_version, precision_per_mille from coding_learning where organization_id = ${tenant.organizationId}`);
    return { version: row?.model_version ?? undefined, precisionPerMille: row?.precision_per_mille ?? undefined };
  },
  saveLearningChoice: async ({ version, precisionPerMille }) => {
    await tenant.query(sql`
      insert into coding_learning (organization_id, model_version, precision_per_mille, changed_by)
      values (${tenant.organizationId}, ${version ?? null}, ${precisionPerMille ?? null}, ${tenant.actor.actor})
      on conflict (organization_id) do update
        set model_version = excluded.model_version, precision_per_mille = excluded.precision_per_mille,
            changed_by = excluded.changed_by, changed_at = clock_timestamp()`);
  },
});

export const learningUnit = (tenant: Tenant): LearningBook => ({ ...eventBook(tenant), ...modelBook(tenant) });
