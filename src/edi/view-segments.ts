/** A stored X12 file for the screen: a part of it with loops, words, fields; what is found wrong with it, by segment. */
import { type Said, said } from '../kernel/said.ts';
import { checkFile } from '../x12/check-file.ts';
import type { Finding } from '../x12/finding.ts';
import { bytesToText, textToBytes } from '../x12/text.ts';
import { fileViewer, viewFile } from '../x12/view.ts';
import { findingWords } from './finding-words.ts';
import { type SegmentField, segmentFields } from './segment-fields.ts';
import { segmentsAsText } from './segments-as-text.ts';
import { segmentWords } from './segment-words.ts';

export type ViewedSegment = {
  /** As it stands, without its terminator; UTF-8 where it is. */
  readonly text: string;
  /** How deep to indent it: 0 for the interchange. */
  readonly depth: number;
  /** `2000A/2000B[3]/2300`; absent outside of loops. */
  readonly path?: string;
  /** The loop it begins, in our words. */
  readonly begins?: Said;
  readonly words?: Said;
  readonly fields: readonly SegmentField[];
};

type Part = { readonly from: number; readonly limit: number };

const utf8 = (text: string): string => new TextDecoder().decode(textToBytes(text));

/**
 * In: any bytes, and which part of them is looked at. Out: its segments with their places, and how many there are. What the
 * reader cannot follow to its end (no interchange, a segment without an end) is shown as plain text.
 */
export function viewSegments(
  bytes: Uint8Array,
  { from, limit }: Part,
): { readonly total: number; readonly segments: readonly ViewedSegment[] } {
  const segments: ViewedSegment[] = [];
  const viewer = fileViewer({ wanted: (ordinal) => ordinal > from && ordinal <= from + limit });
  const take: Parameters<typeof viewer.push>[1] = (row, segment, delimiters) => {
    const words = segmentWords(segment, delimiters);
    const { loop } = row;
    segments.push({
      text: utf8(row.text),
      depth: row.depth,
      ...(loop === undefined || loop.path === '' ? {} : { path: loop.path }),
      ...(loop?.begins === true && loop.name !== '' ? { begins: said(loop.name) } : {}),
      ...(words === undefined ? {} : { words }),
      fields: segmentFields(segment, loop?.path ?? '', delimiters),
    });
  };
  viewer.push(bytes, take);
  viewer.end(take);
  const plain = segmentsAsText(bytes, { from, limit });
  if (viewer.count() === plain.total) return { total: plain.total, segments };
  return { total: plain.total, segments: plain.segments.map((text) => ({ text, depth: 0, fields: [] })) };
}

export type FoundInFile = {
  /** 0-based place of the segment in the file. */
  readonly at: number;
  readonly severity: 'error' | 'warning';
  readonly words: Said;
  /** The engine's own sentence, in English. */
  readonly message: string;
  readonly code: string;
  readonly path: string;
};

/** Findings of a whole file, levels 1 to 4, each with its segment; at most `most`, and how many there are. */
export function findingsInFile(
  bytes: Uint8Array,
  most: number,
): { readonly total: number; readonly findings: readonly FoundInFile[] } {
  if (!bytesToText(bytes.subarray(0, 3)).startsWith('ISA')) return { total: 0, findings: [] };
  const checked = checkFile(bytes, { levels: [1, 2, 3, 4] });
  const findings = viewFile(bytes, { checked, wanted: (_, told) => told.length > 0 }).flatMap((row) =>
    row.findings.map((finding) => ({ at: row.ordinal - 1, ...foundInFile(finding) })),
  );
  return { total: findings.length, findings: findings.slice(0, most) };
}

/** A finding as a screen shows it. */
export const foundInFile = (finding: Finding): Omit<FoundInFile, 'at'> => ({
  severity: finding.severity,
  words: findingWords(finding),
  message: finding.message,
  code: finding.code,
  path: finding.path,
});
