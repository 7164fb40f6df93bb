/** Foreign files on their way in: begun, sent in parts, looked at. Names stand in bodies, never in an address. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { IntakeUpload } from '../app/intake-upload-ports.ts';
import type { Unit } from '../app/ports.ts';
import { addUploadPart, beginUpload, finishUpload, readUpload } from '../app/upload-file.ts';
import {
  beginUploadSchema,
  intakeUploadSchema,
  recognizedSchema,
  recognizeUploadSchema,
  uploadPartSchema,
} from '../app/views/intake-uploads.ts';
import { type Sha256, sha256Schema } from '../claims/identifiers.ts';
import { assert, type Failure, ok, type Result } from '../kernel/result.ts';
import { csvFile } from './csv.ts';
import { notFound, problem, type Problem, type Route, route } from './route.ts';

const uploadParams = z.object({ uploadId: z.uuid() });

const answerOf = <T>(result: Result<T, Failure> | undefined): Result<T, Problem> => {
  if (result === undefined) return notFound('upload');
  return result.ok ? result : problem(409, result.error);
};

const begin = route(
  {
    name: 'beginUpload',
    method: 'POST',
    path: '/intake/uploads',
    access: 'intake:run',
    summary: 'Begins to bring a file, or tells which parts of one that was begun are still missing.',
    body: beginUploadSchema,
    response: intakeUploadSchema,
  },
  async ({ body, caller, parts }) =>
    answerOf(await parts.store.transact(caller.actor('bring a file'), (unit) => beginUpload(unit, body))),
);

const read = route(
  {
    name: 'readUpload',
    method: 'GET',
    path: '/intake/uploads/:uploadId',
    access: 'intake:run',
    summary: 'How far an upload is.',
    params: uploadParams,
    response: intakeUploadSchema,
  },
  async ({ params, caller, parts }) => {
    const view = await parts.store.transact(caller.actor('bring a file'), (unit) => readUpload(unit, params.uploadId));
    return view === undefined ? notFound('upload') : ok(view);
  },
);

const addPart = route(
  {
    name: 'addUploadPart',
    method: 'POST',
    path: '/intake/uploads/:uploadId/parts',
    access: 'intake:run',
    summary: 'One part of a file; sent twice it is there once.',
    params: uploadParams,
    body: uploadPartSchema,
    response: z.object({ part: z.int() }),
  },
  async ({ params, body, caller, parts }) =>
    answerOf(await parts.store.transact(caller.actor('bring a file'), (unit) => addUploadPart(unit, params.uploadId, body))),
);

const finish = route(
  {
    name: 'finishUpload',
    method: 'POST',
    path: '/intake/uploads/:uploadId/finish',
    access: 'intake:run',
    summary: 'Ends an upload: every part is here, and the file has its hash.',
    params: uploadParams,
    response: intakeUploadSchema,
  },
  async ({ params, caller, parts }) =>
    answerOf(
      await parts.store.transact(caller.actor('bring a file'), (unit) =>
        finishUpload(unit, params.uploadId, (upload) => hashOf(unit, upload)),
      ),
    ),
);

async function hashOf(unit: Unit, upload: IntakeUpload): Promise<Sha256> {
  const hash = createHash('sha256');
  for (let part = 0; part * upload.partBytes < upload.sizeBytes; part += 1) {
    const bytes = await unit.uploadPart(upload.uploadId, part);
    assert(bytes !== undefined, 'a whole upload has all its parts');
    hash.update(bytes);
  }
  return sha256Schema.parse(hash.digest('hex'));
}

const recognize = route(
  {
    name: 'recognizeUpload',
    method: 'POST',
    path: '/intake/uploads/:uploadId/recognize',
    access: 'intake:run',
    summary: 'What a file was recognized as: its kind, its columns, its control totals, and what is wrong with it.',
    params: uploadParams,
    body: recognizeUploadSchema,
    response: recognizedSchema,
  },
  async ({ params, body, caller, parts }) => {
    const seen = await parts.intake.recognize(caller.actor('look into a file'), params.uploadId, body);
    return seen === undefined ? notFound('upload') : ok(seen);
  },
);

const template = route(
  {
    name: 'patientListTemplate',
    method: 'GET',
    path: '/intake/patient-list-template',
    access: 'intake:run',
    summary: 'A migration list with all its columns and two rows that show how it is filled.',
    response: 'file',
  },
  async ({ parts }) => {
    const [head = [], ...rows] = parts.intake.template();
    return ok(csvFile('patients-template.csv', head, rows));
  },
);

export const intakeUploadRoutes: readonly Route[] = [begin, read, addPart, finish, recognize, template];
