/**
 * A whole file checked as its bytes pass: envelopes, transactions, levels. Holds findings and headers, never segments, so
 * that memory is bounded by the findings' cap and one segment, whatever the file's size.
 */
import type { GroupHeader, InterchangeHeader } from './envelope.ts';
import { envelopeFinding, type Finding } from './finding.ts';
import type { InterchangeEvent } from './interchange.ts';
import { emptyNest, type Nest } from './nest.ts';
import { endInterchange, hand, take, versionOf } from './nesting.ts';
import { packText, type SegmentView } from './scan.ts';
import { type SetCheck, setCheck } from './set-check.ts';
import { chunksOf, type Delimiters, type ReadLimits, type Segment, segmentOfView, viewReader } from './syntax.ts';
import type { ValidateOptions, Verdict } from './validate.ts';

export type CheckedSet = {
  /** `segments` counts from ST to SE. */
  readonly transaction: {
    readonly id: string;
    readonly controlNumber: string;
    readonly version: string;
    readonly segments: number;
    readonly findings: readonly Finding[];
  };
  readonly checked: Verdict;
};

export type CheckedEnvelopes = {
  readonly interchange: {
    readonly header: InterchangeHeader;
    readonly delimiters: Delimiters;
    readonly acknowledgements: readonly Segment[];
    readonly findings: readonly Finding[];
  };
  readonly groups: readonly {
    readonly group: { readonly header: GroupHeader; readonly findings: readonly Finding[]; readonly declared?: number };
    readonly transactions: readonly CheckedSet[];
  }[];
};

export type CheckedFile = {
  readonly interchanges: readonly CheckedEnvelopes[];
  /** What belongs to no interchange. */
  readonly findings: readonly Finding[];
  /** Segments in the file. */
  readonly segments: number;
};

export type CheckFileOptions = Omit<ValidateOptions, 'guide'> & {
  readonly limits?: ReadLimits;
  /** Findings kept for the whole file. Default 10,000. */
  readonly fileCap?: number;
  /** Most transactions; the rest of a file that holds more is not read. Default 100,000. */
  readonly transactions?: number;
};

export type FileChecker = {
  readonly push: (chunk: Uint8Array) => void;
  readonly end: () => CheckedFile;
};

const ISA = packText('ISA');
const ST = packText('ST');
const SE = packText('SE');

type Group = { header: GroupHeader; findings: readonly Finding[]; transactions: CheckedSet[]; declared?: number };
type Open = { header: InterchangeHeader; delimiters: Delimiters; groups: Group[]; acknowledgements: Segment[] };

type Checking = {
  readonly nest: Nest;
  readonly options: CheckFileOptions;
  readonly interchanges: CheckedEnvelopes[];
  open: Open | undefined;
  current: SetCheck | undefined;
  /** Findings that may still be kept. */
  room: number;
  segments: number;
  /** Segments of the transaction that ended last. */
  ended: number;
  sets: number;
  full: boolean;
};

function gather(checking: Checking, event: InterchangeEvent): void {
  const { open } = checking;
  const group = open?.groups.at(-1);
  switch (event.kind) {
    case 'interchange':
      checking.open = { header: event.header, delimiters: event.delimiters, groups: [], acknowledgements: [] };
      return;
    case 'acknowledgement':
      open?.acknowledgements.push(event.segment);
      return;
    case 'group':
      open?.groups.push({ header: event.header, findings: [], transactions: [] });
      return;
    case 'transaction': {
      const { id, controlNumber, version, findings } = event.transaction;
      const verdict = checking.current?.end(findings);
      checking.current = undefined;
      if (verdict === undefined) return;
      const { root: _, ...checked } = verdict;
      checking.room -= checked.findings.length;
      checking.sets += 1;
      group?.transactions.push({ transaction: { id, controlNumber, version, segments: checking.ended, findings }, checked });
      return;
    }
    case 'group-end':
      if (group === undefined) return;
      group.findings = event.findings;
      if (event.declared !== undefined) group.declared = event.declared;
      return;
    case 'interchange-end':
      if (open !== undefined) {
        const { groups, ...head } = open;
        checking.interchanges.push({
          interchange: { ...head, findings: event.findings },
          groups: groups.map(({ transactions, ...group }) => ({ group, transactions })),
        });
      }
      checking.open = undefined;
      return;
    case 'file-end':
      return;
  }
}

function drain(checking: Checking): void {
  const { out } = checking.nest;
  for (const event of out) gather(checking, event);
  out.length = 0;
}

function begin(checking: Checking, delimiters: Delimiters): void {
  const { nest, options } = checking;
  if (nest.set === undefined || nest.group === undefined) return;
  if (checking.sets >= (options.transactions ?? 100_000)) {
    checking.full = true;
    return;
  }
  const { st } = nest.set;
  const cap = Math.max(1, Math.min(options.cap ?? 1000, checking.room));
  checking.current = setCheck({
    id: st.elements[0] ?? '',
    version: versionOf(st, nest.group.header),
    delimiters,
    options: { ...options, cap },
    tree: false,
  });
}

const overFull = (sets: number): Finding =>
  envelopeFinding({
    code: 'file-must-fit-the-limit',
    message: `The file holds more than ${sets} transactions; what follows was not checked. Split it, or raise the limit.`,
    path: 'ST',
    segment: 'ST',
    codes: { ta105: '024' },
  });

/** A streaming check of a file: push chunks of any size, then end. Same findings however it is cut. Never throws on input. */
export function fileChecker(options: CheckFileOptions = {}): FileChecker {
  const reader = viewReader(options.limits);
  const checking: Checking = {
    nest: emptyNest(1),
    options,
    interchanges: [],
    open: undefined,
    current: undefined,
    room: options.fileCap ?? 10_000,
    segments: 0,
    ended: 0,
    sets: 0,
    full: false,
  };
  const { nest } = checking;
  const onView = (view: SegmentView, delimiters: Delimiters): void => {
    checking.segments += 1;
    if (checking.full) return;
    const { set } = nest;
    // Past ST everything up to SE counts on; the envelope's segments stand at 0.
    if (set !== undefined && view.position > 1 && view.id !== SE) {
      set.count += 1;
      checking.current?.push(view);
      return;
    }
    if (view.id === SE) checking.current?.push(view);
    take(nest, reader, segmentOfView(view), delimiters);
    checking.ended = set?.count ?? 0;
    drain(checking);
    if (view.id !== ST) return;
    begin(checking, delimiters);
    checking.current?.push(view);
  };
  return {
    push: (chunk) => reader.feed(chunk, onView),
    end: () => {
      reader.finish((view, delimiters) => {
        if (view.id !== ISA) hand(nest, reader);
        onView(view, delimiters);
      });
      hand(nest, reader);
      checking.ended = nest.set?.count ?? 0;
      endInterchange(nest, undefined);
      drain(checking);
      const { interchanges, segments, full, sets } = checking;
      const findings = reader.findings.slice(nest.told);
      return { interchanges, findings: full ? [...findings, overFull(sets)] : findings, segments };
    },
  };
}

/** The same for a file at hand, whole or in chunks. */
export function checkFile(input: Uint8Array | Iterable<Uint8Array>, options: CheckFileOptions = {}): CheckedFile {
  const checker = fileChecker(options);
  for (const chunk of chunksOf(input)) checker.push(chunk);
  return checker.end();
}
