/**
 * A file for people: each segment with its place in the loops, its elements named and explained, and what is found wrong with
 * it. Rows come as the bytes pass; memory is one segment.
 */
import { at } from './envelope.ts';
import type { CheckedEnvelopes, CheckedFile } from './check-file.ts';
import type { CodeWords } from './code-words.ts';
import type { Finding } from './finding.ts';
import { guideFor } from './guides/registry.ts';
import { type Place, placer } from './placing.ts';
import { type Delimiters, type ReadLimits, type Segment, segmentReader } from './syntax.ts';
import { type ViewedElement, viewedElements } from './view-elements.ts';
import { segmentName } from './view-names.ts';
import { segmentText } from './write-interchange.ts';

export type { ViewedElement } from './view-elements.ts';

export type ViewRow = {
  /** From 1 in the file. */
  readonly ordinal: number;
  /** From ST = 1, as in findings; 0 in the envelope. */
  readonly position: number;
  readonly id: string;
  /** Of the interchange and its group 0 and 1, of a transaction 2, of its loops 3 and deeper. */
  readonly depth: number;
  /** As in findings: `2000A/2000B[3]/2300/CLM`. */
  readonly path: string;
  /** The loop it stands in, with our name for it; undefined in the envelope. `begins`: it is the loop's first segment. */
  readonly loop: { readonly id: string; readonly name: string; readonly path: string; readonly begins: boolean } | undefined;
  /** What the segment is, in our words; '' where the guide has no place for it. */
  readonly name: string;
  /** As it stands, without its terminator. */
  readonly text: string;
  readonly elements: readonly ViewedElement[];
  readonly findings: readonly Finding[];
};

export type ViewOptions = {
  /** What `checkFile` said of the same bytes: each finding is shown beside its segment. */
  readonly checked?: CheckedFile;
  /** Words of codes kept outside the guides. */
  readonly outside?: CodeWords;
  readonly limits?: ReadLimits;
  /** Which rows are wanted, by their ordinal and findings; what is not is only walked. Default: all. */
  readonly wanted?: (ordinal: number, findings: readonly Finding[]) => boolean;
};

/** A row, with the segment that it shows. */
export type OnRow = (row: ViewRow, segment: Segment, delimiters: Delimiters) => void;

export type FileViewer = {
  /** Rows completed by this chunk, in order. */
  readonly push: (chunk: Uint8Array, on: OnRow) => void;
  readonly end: (on: OnRow) => void;
  /** Segments walked so far. */
  readonly count: () => number;
};

type Walk = {
  readonly options: ViewOptions;
  interchange: number;
  group: number;
  set: number;
  place: ((segment: Segment) => Place) | undefined;
  /** Findings of the transaction at hand, by position; '' of its beginning, 'SE' of its trailer. */
  told: Told;
  inGroup: boolean;
  count: number;
  inSet: boolean;
  version: string;
};

type Told = ReadonlyMap<number | string, readonly Finding[]>;

/** What is said of a trailer's elements stands beside it; a trailer that never came is told where its part begins. */
const byPlace = (findings: readonly Finding[], trailer: string): Told =>
  Map.groupBy(findings, (each) => {
    if (each.position > 0) return each.position;
    return each.segment === trailer && each.element !== undefined ? trailer : '';
  });

const envelopesAt = (walk: Walk): CheckedEnvelopes | undefined => walk.options.checked?.interchanges[walk.interchange - 1];

/** Counts along as the nesting does, so that findings meet their segments. */
function enter(walk: Walk, segment: Segment, delimiters: Delimiters): readonly Finding[] {
  const envelopes = envelopesAt(walk);
  const group = envelopes?.groups[walk.group - 1];
  switch (segment.id) {
    case 'ISA': {
      const stray = walk.interchange === 0 ? (walk.options.checked?.findings ?? []) : [];
      Object.assign(walk, {
        interchange: walk.interchange + 1,
        group: 0,
        set: 0,
        inGroup: false,
        inSet: false,
        place: undefined,
      });
      return [...stray, ...(byPlace(envelopesAt(walk)?.interchange.findings ?? [], 'IEA').get('') ?? [])];
    }
    case 'GS': {
      Object.assign(walk, {
        group: walk.group + 1,
        set: 0,
        inGroup: true,
        inSet: false,
        place: undefined,
        version: at(segment, 8),
      });
      return byPlace(envelopes?.groups[walk.group - 1]?.group.findings ?? [], 'GE').get('') ?? [];
    }
    case 'GE': {
      const own = walk.inGroup ? byPlace(group?.group.findings ?? [], 'GE').get('GE') : undefined;
      Object.assign(walk, { inGroup: false, inSet: false, place: undefined });
      return own ?? [];
    }
    case 'IEA':
      return byPlace(envelopes?.interchange.findings ?? [], 'IEA').get('IEA') ?? [];
    case 'ST':
      return walk.inGroup ? beginSet(walk, segment, delimiters) : [];
    case 'SE':
      return walk.inSet ? (walk.told.get('SE') ?? []) : [];
    default:
      return [];
  }
}

function beginSet(walk: Walk, st: Segment, delimiters: Delimiters): readonly Finding[] {
  const found = envelopesAt(walk)?.groups[walk.group - 1]?.transactions[walk.set]?.checked.findings ?? [];
  const version = at(st, 3) === '' ? walk.version : at(st, 3);
  const guide = guideFor(version, at(st, 1));
  Object.assign(walk, { set: walk.set + 1, inSet: true, place: guide === undefined ? undefined : placer(guide, delimiters) });
  walk.told = byPlace(found, 'SE');
  return walk.told.get('') ?? [];
}

const ENVELOPE_DEPTH: Readonly<Record<string, number>> = { ISA: 0, IEA: 0, TA1: 1, GS: 1, GE: 1 };

function walkOver(walk: Walk, segment: Segment, delimiters: Delimiters, on: OnRow): void {
  const own = enter(walk, segment, delimiters);
  const place = walk.inSet ? walk.place?.(segment) : undefined;
  const findings = walk.inSet && segment.position > 0 ? [...own, ...(walk.told.get(segment.position) ?? [])] : own;
  if (segment.id === 'SE') Object.assign(walk, { inSet: false, place: undefined });
  walk.count = segment.ordinal;
  if (walk.options.wanted?.(segment.ordinal, findings) === false) return;
  on(rowOf(walk, { segment, place, findings }, delimiters), segment, delimiters);
}

type Met = { readonly segment: Segment; readonly place: Place | undefined; readonly findings: readonly Finding[] };

function rowOf(walk: Walk, { segment, place, findings }: Met, delimiters: Delimiters): ViewRow {
  const innermost = place?.loops.at(-1);
  const { outside } = walk.options;
  return {
    ordinal: segment.ordinal,
    position: segment.position,
    id: segment.id,
    depth: ENVELOPE_DEPTH[segment.id] ?? 2 + (place?.loops.length ?? 0),
    path: place?.path ?? segment.id,
    loop:
      place === undefined
        ? undefined
        : {
            id: innermost?.id ?? '',
            name: innermost?.name ?? '',
            path: place.loopPath,
            begins: place.begins,
          },
    name: place !== undefined && place.use === undefined ? '' : segmentName(segment, place, delimiters),
    text: segmentText(segment, delimiters),
    elements: viewedElements(segment, place, { delimiters, ...(outside === undefined ? {} : { outside }) }),
    findings,
  };
}

/**
 * Rows of a file as its chunks come; the same rows however it is cut. Never fails: a segment without a place is shown without
 * a name, a file that is no X12 gives no rows.
 */
export function fileViewer(options: ViewOptions = {}): FileViewer {
  const reader = segmentReader(options.limits);
  const walk: Walk = {
    options,
    interchange: 0,
    group: 0,
    set: 0,
    place: undefined,
    told: new Map(),
    inGroup: false,
    inSet: false,
    version: '',
    count: 0,
  };
  return {
    push: (chunk, on) => reader.feed(chunk, (segment, delimiters) => walkOver(walk, segment, delimiters, on)),
    end: (on) => reader.finish((segment, delimiters) => walkOver(walk, segment, delimiters, on)),
    count: () => walk.count,
  };
}

/** All rows of a file at hand. */
export function viewFile(bytes: Uint8Array, options: ViewOptions = {}): readonly ViewRow[] {
  const rows: ViewRow[] = [];
  const viewer = fileViewer(options);
  viewer.push(bytes, (row) => rows.push(row));
  viewer.end((row) => rows.push(row));
  return rows;
}
