/** Files that left and files that came: where each stands, what it carries, and its bytes as they are. */
import { z } from 'zod';
import { readFileAgain } from '../app/read-file-again.ts';
import type { Unit } from '../app/ports.ts';
import {
  type FileFacts,
  fileIdSchema,
  filePageFactsSchema,
  filePageSchema,
  type FileRow,
  fileSearchSchema,
  readAgainSchema,
  segmentPageQuerySchema,
  segmentPageSchema,
} from '../app/views/files.ts';
import { ok } from '../kernel/result.ts';
import { fileFindingsSchema } from '../app/views/claim-x12.ts';
import { findingsInFile, viewSegments } from '../edi/view-segments.ts';
import { notFound, problem, type Route, route } from './route.ts';

const fileParams = z.object({ fileId: fileIdSchema });

/** What one page shows of a long file; the row counts all. */
const CLAIMS_SHOWN = 500;

const listFiles = route(
  {
    name: 'listFiles',
    method: 'GET',
    path: '/files',
    access: 'file:read',
    summary: 'Files that left and came, the latest first.',
    query: fileSearchSchema,
    response: filePageSchema,
  },
  async ({ query, caller, parts }) => ok(await parts.store.transact(caller.actor('list files'), (unit) => unit.filePage(query))),
);

const readFile = route(
  {
    name: 'readFile',
    method: 'GET',
    path: '/files/:fileId',
    access: 'file:read',
    summary: 'One file: its way, what it carries, what it answers, and the work about it.',
    params: fileParams,
    response: filePageFactsSchema,
  },
  async ({ params, caller, parts }) =>
    parts.store.transact(caller.actor('read a file'), async (unit) => {
      const facts = await factsOf(unit, params.fileId);
      return facts === undefined ? notFound('file') : ok(facts);
    }),
);

async function factsOf(unit: Unit, fileId: string): Promise<FileFacts | undefined> {
  const row = await unit.fileRow(fileId);
  const size = await unit.fileSize(fileId);
  if (row === undefined || size === undefined) return undefined;
  const isOut = row.direction === 'out';
  const acknowledged = isOut ? [] : await unit.acknowledgementsInFile(fileId, CLAIMS_SHOWN);
  return {
    row,
    ...size,
    ...(isOut ? await unit.outboundFacts(fileId) : { moves: [] }),
    claims: isOut ? await unit.claimsInFile(fileId, CLAIMS_SHOWN) : [],
    payments: isOut ? [] : await unit.paymentsInFile(fileId),
    acknowledgements: acknowledged.map(({ claimId, acknowledgement }) => ({
      ...(claimId === undefined ? {} : { claimId }),
      acknowledgement,
    })),
    work: await unit.workOfFile(fileId, row.fileName),
    canReadAgain: isSetAside(row),
  };
}

const isSetAside = ({ direction, state }: FileRow): boolean =>
  direction === 'in' && (state === 'QUARANTINED' || state === 'REJECTED');

const readSegments = route(
  {
    name: 'readFileSegments',
    method: 'GET',
    path: '/files/:fileId/segments',
    access: 'file:read',
    summary: 'Part of a file, one segment each, with its loop and what it says.',
    params: fileParams,
    query: segmentPageQuerySchema,
    response: segmentPageSchema,
  },
  async ({ params, query, caller, parts }) => {
    const content = await parts.store.transact(caller.actor('read a file'), (unit) => unit.fileBytes(params.fileId));
    if (content === undefined) return notFound('file');
    return ok({ from: query.from, ...viewSegments(content.bytes, query) });
  },
);

/** Findings shown; the rest is counted. */
const FINDINGS_SHOWN = 500;

const readFindings = route(
  {
    name: 'readFileFindings',
    method: 'GET',
    path: '/files/:fileId/findings',
    access: 'file:read',
    summary: 'What is wrong with a file as X12, each with its segment.',
    params: fileParams,
    response: fileFindingsSchema,
  },
  async ({ params, caller, parts }) => {
    const content = await parts.store.transact(caller.actor('read a file'), (unit) => unit.fileBytes(params.fileId));
    return content === undefined ? notFound('file') : ok(findingsInFile(content.bytes, FINDINGS_SHOWN));
  },
);

const downloadFile = route(
  {
    name: 'downloadFile',
    method: 'GET',
    path: '/files/:fileId/content',
    access: 'file:read',
    summary: 'The bytes of a file as they left or came.',
    params: fileParams,
    response: 'file',
  },
  async ({ params, caller, parts }) => {
    const content = await parts.store.transact(caller.actor('download a file'), (unit) => unit.fileBytes(params.fileId));
    if (content === undefined) return notFound('file');
    return ok({ bytes: content.bytes, mediaType: 'application/edi-x12', fileName: content.fileName, download: true });
  },
);

const readAgain = route(
  {
    name: 'readFileAgain',
    method: 'POST',
    path: '/files/:fileId/read-again',
    access: 'file:resolve',
    summary: 'Reads a file again that was set aside.',
    params: fileParams,
    response: readAgainSchema,
  },
  async ({ params, caller, parts }) => {
    const read = await readFileAgain(await parts.day(caller), params.fileId);
    if (!read.ok) return read.error.code === 'file-must-exist' ? notFound('file') : problem(409, read.error);
    const row = await parts.store.transact(caller.actor('read a file'), (unit) => unit.fileRow(params.fileId));
    return ok({ fileId: params.fileId, state: read.value, ...(row?.detail === undefined ? {} : { detail: row.detail }) });
  },
);

export const fileRoutes: readonly Route[] = [listFiles, readFile, readSegments, readFindings, downloadFile, readAgain];
