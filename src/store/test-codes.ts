/** Small releases for tests, made as the importers make them. */
import { type BundleHead, openBundle } from '../codesets/bundles/bundle.ts';
import { pairWriter } from '../codesets/bundles/pair-table.ts';
import { HCPCS_SHAPE, ICD10_SHAPE, MUE_SHAPE, NAMED_SHAPE } from '../codesets/bundles/shapes.ts';
import { writeTable } from '../codesets/bundles/table.ts';
import type { PtpRow } from '../codesets/files/ncci-files.ts';
import type { Icd10Row } from '../codesets/icd10cm.ts';
import { plainDate } from '../kernel/plain-date.ts';
import { expectOk } from '../kernel/result.ts';
import type { ReleaseToRecord } from './code-releases.ts';

const headOf = (kind: string, from: string, to?: string): Omit<BundleHead, 'rows'> => ({
  kind,
  release: `${kind} of ${from}`,
  from: plainDate(from),
  ...(to === undefined ? {} : { to: plainDate(to) }),
  complete: false,
  basis: 'read',
  checked: 'full file',
  sources: [{ file: `${kind}.txt`, sha256: 'a'.repeat(64), rows: 3, rejected: 1 }],
  facts: {},
});

const releaseOf = (bytes: Uint8Array): ReleaseToRecord => ({
  head: expectOk(openBundle(bytes.slice().buffer), 'a bundle just written').head,
  bytes,
  rejected: [{ file: 'a.txt', line: 7, reason: 'no code' }],
  by: 'tester',
  activate: false,
});

const shapeOf = { icd10cm: ICD10_SHAPE, hcpcs: HCPCS_SHAPE, 'mue-practitioner': MUE_SHAPE, places: NAMED_SHAPE } as const;

/** In: kind and dates as `headOf` takes them, and rows of that kind's shape. */
export const tableRelease = (
  kind: keyof typeof shapeOf,
  dates: readonly [string, string?],
  rows: readonly object[],
): ReleaseToRecord =>
  releaseOf(writeTable(headOf(kind, ...dates), shapeOf[kind] as unknown as typeof ICD10_SHAPE, { rows: rows as Icd10Row[] }));

export function pairRelease(dates: readonly [string, string?], rows: readonly PtpRow[]): ReleaseToRecord {
  const writer = pairWriter();
  for (const row of rows) writer.take(row);
  return releaseOf(writer.finish(headOf('ptp-practitioner', ...dates)));
}

export const diagnosis = (code: string, title = `Title of ${code}`, billable = true): Icd10Row => ({ code, title, billable });
