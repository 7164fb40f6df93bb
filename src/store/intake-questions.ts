/** Questions of the intake that only a person can answer; an answer is remembered for its source. */
import { sql } from 'kysely';
import type { AskedQuestion, IntakeBook } from '../app/intake-book.ts';
import { WORK_ITEM } from './work-items.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

type Row = {
  readonly question_id: string;
  readonly run_id: string;
  readonly kind: AskedQuestion['kind'];
  readonly system: string;
  readonly about: string;
  readonly words: string;
  readonly candidates: AskedQuestion['candidates'];
  readonly answer: string | null;
};

const COLUMNS = sql.raw('question_id, run_id, kind, system, about, words, candidates, answer');

const asked = (row: Row): AskedQuestion => ({
  questionId: row.question_id,
  runId: row.run_id,
  kind: row.kind,
  system: row.system,
  about: row.about,
  words: row.words,
  candidates: row.candidates,
  answer: row.answer ?? undefined,
});

type Questions = Pick<
  IntakeBook,
  'questionsAbout' | 'ask' | 'answerIntake' | 'answerEvery' | 'lockQuestion' | 'patientKeysWaitingFor' | 'closeWorkAbout'
>;

export const intakeQuestionUnit = (tenant: Tenant): Questions => ({ ...asking(tenant), ...answers(tenant) });

const asking = (tenant: Tenant): Pick<IntakeBook, 'questionsAbout' | 'ask'> => ({
  questionsAbout: async (system, about) => {
    const rows = await tenant.query<Row>(sql`
      select ${COLUMNS} from intake_question
       where organization_id = ${tenant.organizationId} and system = ${system} and about = any (${[...new Set(about)]}::text[])`);
    return new Map(rows.map((row) => [`${row.kind} ${row.about}`, asked(row)]));
  },
  ask: async (questions) => {
    for (const chunk of chunksOf(questions)) {
      await tenant.query(sql`
        insert into intake_question as q (organization_id, question_id, run_id, kind, system, about, words, candidates)
        select ${tenant.organizationId}::uuid, "questionId", "runId", kind, system, about, words, candidates
          from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
               as t ("questionId" uuid, "runId" uuid, kind text, system text, about text, words text, candidates jsonb)
        on conflict (organization_id, kind, system, about) do update set candidates = excluded.candidates
         where q.state = 'open' and q.candidates is distinct from excluded.candidates`);
    }
    tenant.announce('intake');
  },
});

const answers = (
  tenant: Tenant,
): Pick<IntakeBook, 'answerIntake' | 'answerEvery' | 'lockQuestion' | 'patientKeysWaitingFor' | 'closeWorkAbout'> => ({
  answerIntake: async (questionId, answer, by) => {
    await tenant.query(sql`
      update intake_question set state = ${answer === undefined ? 'open' : 'answered'}, answer = ${answer ?? null},
             answered_by = ${answer === undefined ? null : (by ?? tenant.actor.actor)},
             answered_at = case when ${answer === undefined}::boolean then null else clock_timestamp() end
       where organization_id = ${tenant.organizationId} and question_id = ${questionId}`);
    tenant.announce('intake');
  },
  answerEvery: async (system, kind, answer) => {
    const rows = await tenant.query<{ question_id: string }>(sql`
      update intake_question set state = 'answered', answer = ${answer}, answered_by = ${tenant.actor.actor}, answered_at = clock_timestamp()
       where organization_id = ${tenant.organizationId} and system = ${system} and kind = ${kind} and state = 'open'
      returning question_id`);
    tenant.announce('intake');
    return rows.map((row) => row.question_id);
  },
  lockQuestion: async (questionId) => {
    const [row] = await tenant.query<Row>(sql`
      select ${COLUMNS} from intake_question
       where organization_id = ${tenant.organizationId} and question_id = ${questionId} for update`);
    return row === undefined ? undefined : asked(row);
  },
  patientKeysWaitingFor: async (system, questionId) => {
    const rows = await tenant.query<{ patient_key: string }>(sql`
      select distinct patient_key from incoming_record
       where organization_id = ${tenant.organizationId} and system = ${system} and kind = 'encounter' and outcome = 'question'
         and (${questionId ?? null}::text is null or reason -> 'values' ->> 'question' = ${questionId ?? null}::text)
         and patient_key is not null
      union
      select c.patient_key from incoming_record c
        join intake_question q on q.organization_id = c.organization_id and q.question_id = ${questionId ?? null}::uuid and q.kind = 'which-payer'
       where c.organization_id = ${tenant.organizationId} and c.system = ${system} and c.kind = 'coverage' and c.patient_key is not null
         and not exists (select from incoming_link l where l.organization_id = c.organization_id and l.system = c.system and l.type = c.type
                            and l.id = c.id and l.noun = 'coverage')`);
    return rows.map((row) => row.patient_key);
  },
  closeWorkAbout: async (subjects) => {
    const closed = await tenant.query<{ work_item_id: string }>(sql`
      update work_item set status = 'done', closed_by = ${tenant.actor.actor},
             closed_on = coalesce((select today from practice_calendar where organization_id = ${tenant.organizationId}), current_date)
       where organization_id = ${tenant.organizationId} and kind in ('intake-question', 'incoming-visit', 'coverage-in-doubt', 'estimate-due', 'appointment-to-book', 'guarantor-needed') and subject = any (${subjects}::text[])
         and status = 'open'
      returning work_item_id`);
    tenant.audit(
      'write',
      WORK_ITEM.noun,
      closed.map((row) => row.work_item_id),
    );
  },
});
