/** Acknowledgements as they came, by file; thousands of single calls become one statement at the commit. */
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Unit } from '../app/ports.ts';
import type { Acknowledgement } from '../claims/acknowledgement.ts';
import type { ClaimId } from '../claims/identifiers.ts';
import { canonicalJson } from './canonical-json.ts';
import { chunksOf } from './noun-table.ts';
import type { Tenant } from './tenant.ts';

/** Shape version of a stored acknowledgement. */
const VERSION = 1;

type Waiting = { readonly fileId: string; readonly claimId: ClaimId | undefined; readonly document: Acknowledgement };

export const acknowledgementUnit = (tenant: Tenant): Pick<Unit, 'saveAcknowledgement'> => {
  const waiting: Waiting[] = [];
  return {
    saveAcknowledgement: (fileId, claimId, document) => {
      if (waiting.length === 0) tenant.atCommit(() => write(tenant, waiting));
      waiting.push({ fileId, claimId, document });
      return Promise.resolve();
    },
  };
};

async function write(tenant: Tenant, waiting: readonly Waiting[]): Promise<void> {
  for (const chunk of chunksOf(waiting)) {
    const rows = chunk.map(({ fileId, claimId, document }) => ({
      file_id: fileId,
      claim_id: claimId ?? null,
      kind: document.kind,
      content_sha256: createHash('sha256').update(canonicalJson(document)).digest('hex'),
      document,
    }));
    await tenant.query(sql`
      insert into acknowledgement (organization_id, file_id, content_sha256, kind, claim_id, document_version, document)
      select ${tenant.organizationId}, file_id, content_sha256, kind, claim_id, ${VERSION}, document
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
             as t (file_id uuid, content_sha256 text, kind text, claim_id uuid, document jsonb)
      on conflict (organization_id, file_id, content_sha256) do nothing`);
  }
  tenant.audit('write', 'acknowledgement', new Set(waiting.map((one) => one.claimId ?? one.fileId)));
}
