/** What a language model said of suggested codes, and the tokens of each day. */
import { sql } from 'kysely';
import type { JudgementBook } from '../app/language-model-port.ts';
import { type CodeJudgement, codeJudgementSchema } from '../claims/code-judgement.ts';
import { type NounTable, nounsById, saveNouns } from './noun-table.ts';
import { storedDocument } from './stored-document.ts';
import type { Tenant } from './tenant.ts';

const JUDGEMENTS: NounTable<CodeJudgement> = {
  document: storedDocument({ noun: 'code-judgement', version: 1, schema: codeJudgementSchema }),
  table: 'code_judgement',
  id: { column: 'encounter_id', type: 'uuid', of: (judgement) => judgement.encounterId },
  columns: [],
  ofPatients: true,
};

export const judgementUnit = (tenant: Tenant): JudgementBook => ({
  saveJudgement: async (judgement) => {
    await saveNouns(tenant, JUDGEMENTS, [judgement]);
    tenant.announce('encounters', judgement.encounterId);
  },
  judgementOf: async (id) => (await nounsById(tenant, JUDGEMENTS, [id])).get(id),
  reserveModelTokens: async (day, tokens, limit) => {
    if (tokens > limit) return false;
    // One statement: two at once cannot both take the last of the day.
    const taken = await tenant.query<{ tokens: number }>(sql`
      insert into language_model_day as d (organization_id, used_on, requests, tokens)
      values (${tenant.organizationId}, ${day}, 1, ${tokens})
      on conflict (organization_id, used_on) do update set requests = d.requests + 1, tokens = d.tokens + excluded.tokens
       where d.tokens + excluded.tokens <= ${limit}
      returning tokens`);
    return taken.length === 1;
  },
  settleModelTokens: async (day, difference) => {
    await tenant.query(sql`
      update language_model_day set tokens = greatest(0, tokens + ${difference})
       where organization_id = ${tenant.organizationId} and used_on = ${day}`);
  },
});
