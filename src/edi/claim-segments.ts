/** One claim's own segments out of a file that carries many: with its loops, and in plain words. */
import type { Said } from '../kernel/said.ts';
import type { Finding } from '../x12/finding.ts';
import type { Guide } from '../x12/guide.ts';
import { guideFor } from '../x12/guides/registry.ts';
import { readInterchanges, type Transaction } from '../x12/interchange.ts';
import { element, type LoopNode, segmentOf, segmentsOf } from '../x12/loop.ts';
import type { LoopBody } from '../x12/notation.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { validate } from '../x12/validate.ts';
import { type SegmentField, segmentFields } from './segment-fields.ts';
import { segmentWords } from './segment-words.ts';
import { type FoundInFile, foundInFile } from './view-segments.ts';

export type SegmentReading = {
  /** `2000A/2000B/2300/2400[2]`. */
  readonly path: string;
  /** The loop's name in our words. */
  readonly loop: string;
  /** As it stands in the file, with its element separators. */
  readonly text: string;
  readonly words?: Said;
  /** The fields of the claim that it says. */
  readonly fields: readonly SegmentField[];
  /** What is wrong with it. */
  readonly findings: readonly Omit<FoundInFile, 'at'>[];
};

export type ClaimReading = { readonly kind: '837P' | '277CA' | '835'; readonly segments: readonly SegmentReading[] };

const KINDS: Readonly<Record<string, { readonly kind: ClaimReading['kind']; readonly loop: string }>> = {
  '837': { kind: '837P', loop: '2300' },
  '277': { kind: '277CA', loop: '2200D' },
  '835': { kind: '835', loop: '2100' },
};

/** True for the loop that is about the claim: CLM01, CLP01, or TRN02 of the claim's answer. */
function isAbout(node: LoopNode, number: string): boolean {
  const same = (segment: Segment | undefined, place: number): boolean => element(segment, place)?.trim().toUpperCase() === number;
  return (
    same(segmentOf(node, 'CLM'), 1) || same(segmentOf(node, 'CLP'), 1) || segmentsOf(node, 'TRN').some((trace) => same(trace, 2))
  );
}

/**
 * In: a file's bytes as sent or received, and our number for the claim. Out: one reading for each place that is about it, with
 * the levels above it (who bills, whose plan, which patient) before its own loops. Empty where the file does not name it.
 */
export function segmentsOfClaim(bytes: Uint8Array, patientControlNumber: string): readonly ClaimReading[] {
  const found: ClaimReading[] = [];
  for (const interchange of readInterchanges(bytes).interchanges) {
    for (const transaction of interchange.groups.flatMap((group) => group.transactions)) {
      found.push(...readingsIn(transaction, patientControlNumber));
    }
  }
  return found;
}

function readingsIn(transaction: Transaction, number: string): readonly ClaimReading[] {
  const about = KINDS[transaction.id];
  const guide = guideFor(transaction.version);
  if (about === undefined || guide === undefined) return [];
  const { root, findings } = validate(transaction, { guide, levels: [1, 2, 3, 4] });
  if (root === undefined) return [];
  const reader: Reader = {
    delimiters: transaction.delimiters,
    names: namesOf(guide),
    loop: about.loop,
    number,
    found: Map.groupBy(findings, ({ position }) => position),
  };
  return search(reader, { node: root, path: '', above: [] }).map((segments) => ({ kind: about.kind, segments }));
}

type Reader = {
  readonly delimiters: Delimiters;
  readonly names: ReadonlyMap<string, string>;
  readonly loop: string;
  readonly number: string;
  readonly found: ReadonlyMap<number, readonly Finding[]>;
};

type Place = { readonly node: LoopNode; readonly path: string; readonly above: readonly SegmentReading[] };

/** Levels nest and repeat (HL); what else stands in a level belongs to the claims below it. */
const isLevel = (id: string): boolean => /^2000[A-D]?$/.test(id);

function search(reader: Reader, { node, path, above }: Place): readonly (readonly SegmentReading[])[] {
  const own = node.id === '835' || node.id === '837' || node.id === '277' ? [] : readingsOf(reader, node, path);
  const counts = new Map<string, number>();
  const children = node.loops.map((child) => {
    const ordinal = (counts.get(child.id) ?? 0) + 1;
    counts.set(child.id, ordinal);
    return { child, at: joinPath(path, child.id, ordinal) };
  });
  const parties = children.filter(({ child }) => isLevel(node.id) && !isLevel(child.id) && child.id !== reader.loop);
  const here = [...above, ...own, ...parties.flatMap(({ child, at }) => wholeOf(reader, child, at))];
  return children.flatMap(({ child, at }) => {
    if (child.id === reader.loop) return isAbout(child, reader.number) ? [[...here, ...wholeOf(reader, child, at)]] : [];
    return isLevel(child.id) ? search(reader, { node: child, path: at, above: here }) : [];
  });
}

const joinPath = (path: string, id: string, ordinal: number): string =>
  [path, ordinal === 1 ? id : `${id}[${ordinal}]`].filter((one) => one !== '').join('/');

function wholeOf(reader: Reader, node: LoopNode, path: string): readonly SegmentReading[] {
  const counts = new Map<string, number>();
  return [
    ...readingsOf(reader, node, path),
    ...node.loops.flatMap((child) => {
      const ordinal = (counts.get(child.id) ?? 0) + 1;
      counts.set(child.id, ordinal);
      return wholeOf(reader, child, joinPath(path, child.id, ordinal));
    }),
  ];
}

const readingsOf = ({ delimiters, names, found }: Reader, node: LoopNode, path: string): readonly SegmentReading[] =>
  node.segments.map((segment) => {
    const words = segmentWords(segment, delimiters);
    return {
      path,
      loop: names.get(node.id) ?? '',
      text: [segment.id, ...segment.elements].join(delimiters.element),
      ...(words === undefined ? {} : { words }),
      fields: segmentFields(segment, path, delimiters),
      findings: (found.get(segment.position) ?? []).map(foundInFile),
    };
  });

const known = new Map<Guide, ReadonlyMap<string, string>>();

/** Each loop's name in our words, by its id. */
function namesOf(guide: Guide): ReadonlyMap<string, string> {
  const before = known.get(guide);
  if (before !== undefined) return before;
  const names = new Map<string, string>();
  const visit = (body: LoopBody): void => {
    for (const use of body.children) {
      if (use.kind !== 'loop' || names.has(use.id)) continue;
      names.set(use.id, use.name);
      visit(use.body);
    }
  };
  visit(guide.body());
  known.set(guide, names);
  return names;
}
