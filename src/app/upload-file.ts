/** A file arrives in parts. Each request can be sent again: a part that is here stays, a whole file gets its hash once. */
import { err, type Failure, failure, ok, type Result } from '../kernel/result.ts';
import { said } from '../kernel/said.ts';
import type { IntakeUpload } from './intake-upload-ports.ts';
import type { Sha256 } from '../claims/identifiers.ts';
import type { Unit } from './ports.ts';
import { type BeginUpload, type IntakeUploadView, PART_BYTES, type UploadPart } from './views/intake-uploads.ts';

const MISSING_SHOWN = 1000;

export async function beginUpload(unit: Unit, begun: BeginUpload): Promise<Result<IntakeUploadView, Failure>> {
  const known = await unit.upload(begun.uploadId);
  if (known === undefined) await unit.beginUpload({ ...begun, partBytes: PART_BYTES });
  else if (known.sizeBytes !== begun.sizeBytes) {
    return err(failure('upload-must-be-the-same-file', said('Another file was begun under this number. Choose the file again.')));
  }
  return ok(await viewOf(unit, { ...begun, partBytes: PART_BYTES, sha256: known?.sha256 }));
}

/** Undefined when there is no such upload. Errors: a part of another length than it must have. */
export async function addUploadPart(
  unit: Unit,
  uploadId: string,
  { part, base64 }: UploadPart,
): Promise<Result<{ readonly part: number }, Failure> | undefined> {
  const upload = await unit.upload(uploadId);
  if (upload === undefined) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== lengthOf(upload, part)) {
    return err(failure('upload-part-must-be-whole', said('This part of the file is not of its length. Send it again.')));
  }
  await unit.saveUploadPart(uploadId, part, bytes);
  return ok({ part });
}

const partsOf = ({ sizeBytes, partBytes }: IntakeUpload): number => Math.ceil(sizeBytes / partBytes);
const lengthOf = (upload: IntakeUpload, part: number): number =>
  part >= partsOf(upload) ? -1 : Math.min(upload.partBytes, upload.sizeBytes - part * upload.partBytes);

export async function readUpload(unit: Unit, uploadId: string): Promise<IntakeUploadView | undefined> {
  const upload = await unit.upload(uploadId);
  return upload === undefined ? undefined : viewOf(unit, upload);
}

async function viewOf(unit: Unit, upload: IntakeUpload): Promise<IntakeUploadView> {
  const here = new Set(await unit.uploadParts(upload.uploadId));
  const missing: number[] = [];
  for (let part = 0; part < partsOf(upload) && missing.length < MISSING_SHOWN; part += 1) if (!here.has(part)) missing.push(part);
  const { uploadId, fileName, sizeBytes, partBytes, sha256 } = upload;
  return { uploadId, fileName, sizeBytes, partBytes, missing, ...(sha256 === undefined ? {} : { sha256 }) };
}

/** `hash` reads the parts. Undefined when there is no such upload. Errors: parts that have not come. */
export async function finishUpload(
  unit: Unit,
  uploadId: string,
  hash: (upload: IntakeUpload) => Promise<Sha256>,
): Promise<Result<IntakeUploadView, Failure> | undefined> {
  const upload = await unit.upload(uploadId);
  if (upload === undefined) return undefined;
  const view = await viewOf(unit, upload);
  if (view.missing.length > 0) {
    return err(
      failure(
        'upload-must-be-whole',
        said('Parts of this file have not arrived yet. Choose the file again: it goes on where it was.'),
      ),
    );
  }
  const sha256 = upload.sha256 ?? (await hash(upload));
  if (upload.sha256 === undefined) await unit.finishUpload(uploadId, sha256);
  return ok({ ...view, sha256 });
}
