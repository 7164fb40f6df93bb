/** Foreign files in parts, as they were brought to the page. */
import { sql } from 'kysely';
import type { IntakeUpload, UploadBook } from '../app/intake-upload-ports.ts';
import type { Sha256 } from '../claims/identifiers.ts';
import type { Tenant } from './tenant.ts';

type UploadRow = {
  readonly upload_id: string;
  readonly file_name: string;
  readonly size_bytes: number;
  readonly part_bytes: number;
  readonly sha256: Sha256 | null;
};

const COLUMNS = sql.raw('upload_id, file_name, size_bytes, part_bytes, sha256');

const uploadOf = (row: UploadRow): IntakeUpload => ({
  uploadId: row.upload_id,
  fileName: row.file_name,
  sizeBytes: row.size_bytes,
  partBytes: row.part_bytes,
  sha256: row.sha256 ?? undefined,
});

export const uploadUnit = (tenant: Tenant): UploadBook => ({
  beginUpload: async (upload) => {
    await tenant.query(sql`
      insert into intake_upload (organization_id, upload_id, file_name, size_bytes, part_bytes, uploaded_by)
      values (${tenant.organizationId}, ${upload.uploadId}, ${upload.fileName}, ${upload.sizeBytes}, ${upload.partBytes},
              ${tenant.actor.actor})
      on conflict (organization_id, upload_id) do nothing`);
    tenant.audit('write', 'intake-upload', [upload.uploadId]);
  },
  upload: async (uploadId) => {
    const [row] = await tenant.query<UploadRow>(sql`
      select ${COLUMNS} from intake_upload where organization_id = ${tenant.organizationId} and upload_id = ${uploadId}::uuid`);
    return row === undefined ? undefined : uploadOf(row);
  },
  uploadOfHash: async (sha256) => {
    const [row] = await tenant.query<UploadRow>(sql`
      select ${COLUMNS} from intake_upload where organization_id = ${tenant.organizationId} and sha256 = ${sha256}
       order by upload_id limit 1`);
    return row === undefined ? undefined : uploadOf(row);
  },
  saveUploadPart: async (uploadId, part, bytes) => {
    await tenant.query(sql`
      insert into intake_upload_part (organization_id, upload_id, part_number, bytes)
      values (${tenant.organizationId}, ${uploadId}::uuid, ${part}, ${Buffer.from(bytes)})
      on conflict (organization_id, upload_id, part_number) do nothing`);
  },
  uploadPart: async (uploadId, part) => {
    const [row] = await tenant.query<{ bytes: Uint8Array }>(sql`
      select bytes from intake_upload_part
       where organization_id = ${tenant.organizationId} and upload_id = ${uploadId}::uuid and part_number = ${part}`);
    // One row for the whole reading of a file.
    if (part === 0) tenant.audit('read', 'intake-upload', [uploadId]);
    return row?.bytes;
  },
  uploadParts: async (uploadId) => {
    const rows = await tenant.query<{ part_number: number }>(sql`
      select part_number from intake_upload_part
       where organization_id = ${tenant.organizationId} and upload_id = ${uploadId}::uuid order by part_number`);
    return rows.map((row) => row.part_number);
  },
  finishUpload: async (uploadId, sha256) => {
    await tenant.query(sql`
      update intake_upload set sha256 = ${sha256}
       where organization_id = ${tenant.organizationId} and upload_id = ${uploadId}::uuid and sha256 is null`);
    tenant.audit('write', 'intake-upload', [uploadId]);
  },
});
