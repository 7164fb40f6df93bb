/** Segments → interchanges, groups and transactions, with the envelope's own arithmetic. */
import { assert } from '../kernel/result.ts';
import { envelopeFinding, type Finding } from './finding.ts';
import { chunksOf, type Delimiters, type ReadLimits, type Segment, type SegmentReader, segmentReader } from './syntax.ts';

export type InterchangeHeader = {
  readonly isa: Segment;
  /** ISA13 as sent, with its leading zeros. */
  readonly controlNumber: string;
  readonly senderQualifier: string;
  /** Without the padding. */
  readonly senderId: string;
  readonly receiverQualifier: string;
  readonly receiverId: string;
  /** YYMMDD and HHMM as sent. */
  readonly date: string;
  readonly time: string;
  readonly version: string;
  /** ISA15: 'T' test, 'P' production, or whatever was sent. */
  readonly usage: string;
  readonly acknowledgementRequested: boolean;
};

export type GroupHeader = {
  readonly gs: Segment;
  readonly functionalId: string;
  readonly senderCode: string;
  readonly receiverCode: string;
  readonly date: string;
  readonly time: string;
  readonly controlNumber: string;
  readonly version: string;
};

export type Transaction = {
  /** ST01. */
  readonly id: string;
  /** ST02. */
  readonly controlNumber: string;
  /** ST03, or GS08 when ST03 is absent. */
  readonly version: string;
  /** ST to SE (SE may be missing: then a finding says so). */
  readonly segments: readonly Segment[];
  readonly delimiters: Delimiters;
  /** Of its envelope: count, control number, version, missing trailer. */
  readonly findings: readonly Finding[];
};

export type Group = {
  readonly header: GroupHeader;
  readonly transactions: readonly Transaction[];
  readonly findings: readonly Finding[];
};

export type Interchange = {
  readonly header: InterchangeHeader;
  readonly delimiters: Delimiters;
  readonly groups: readonly Group[];
  /** TA1 segments it carries. */
  readonly acknowledgements: readonly Segment[];
  readonly findings: readonly Finding[];
};

export type InterchangeFile = { readonly interchanges: readonly Interchange[]; readonly findings: readonly Finding[] };

export type InterchangeEvent =
  | { readonly kind: 'interchange'; readonly header: InterchangeHeader; readonly delimiters: Delimiters }
  | { readonly kind: 'acknowledgement'; readonly segment: Segment }
  | { readonly kind: 'group'; readonly header: GroupHeader }
  | { readonly kind: 'transaction'; readonly transaction: Transaction }
  | { readonly kind: 'group-end'; readonly findings: readonly Finding[] }
  | { readonly kind: 'interchange-end'; readonly findings: readonly Finding[] }
  | { readonly kind: 'file-end'; readonly findings: readonly Finding[] };

/** GS01 by ST01 (base standard). */
const FUNCTIONAL_IDS: Readonly<Record<string, string>> = {
  '270': 'HS',
  '271': 'HB',
  '275': 'PI',
  '276': 'HR',
  '277': 'HN',
  '278': 'HI',
  '820': 'RA',
  '834': 'BE',
  '835': 'HP',
  '837': 'HC',
  '997': 'FA',
  '999': 'FA',
};

type OpenSet = { readonly st: Segment; readonly segments: Segment[]; readonly findings: Finding[]; overflowed: boolean };
type OpenGroup = {
  readonly header: GroupHeader;
  readonly findings: Finding[];
  readonly controlNumbers: Set<string>;
  sets: number;
};
type OpenInterchange = {
  readonly header: InterchangeHeader;
  readonly delimiters: Delimiters;
  readonly findings: Finding[];
  readonly controlNumbers: Set<string>;
  groups: number;
};

type Nest = {
  interchange: OpenInterchange | undefined;
  group: OpenGroup | undefined;
  set: OpenSet | undefined;
  /** Findings of the reader already told. */
  told: number;
  readonly transactionSegments: number;
};

const at = (segment: Segment, n: number): string => segment.elements[n - 1] ?? '';

function toInterchangeHeader(isa: Segment): InterchangeHeader {
  return {
    isa,
    controlNumber: at(isa, 13),
    senderQualifier: at(isa, 5),
    senderId: at(isa, 6).trimEnd(),
    receiverQualifier: at(isa, 7),
    receiverId: at(isa, 8).trimEnd(),
    date: at(isa, 9),
    time: at(isa, 10),
    version: at(isa, 12),
    usage: at(isa, 15),
    acknowledgementRequested: at(isa, 14) === '1',
  };
}

function toGroupHeader(gs: Segment): GroupHeader {
  return {
    gs,
    functionalId: at(gs, 1),
    senderCode: at(gs, 2),
    receiverCode: at(gs, 3),
    date: at(gs, 4),
    time: at(gs, 5),
    controlNumber: at(gs, 6),
    version: at(gs, 8),
  };
}

type EnvelopeParts = Parameters<typeof envelopeFinding>[0];
const envelope = (code: string, message: string, rest: Omit<EnvelopeParts, 'code' | 'message'>): Finding =>
  envelopeFinding({ code, message, ...rest });

/** What TA105 names about the ISA's own elements. */
function headerFindings(header: InterchangeHeader): readonly Finding[] {
  const found: Finding[] = [];
  const element = (n: number, code: string, ta105: string, expected: string): void => {
    found.push(
      envelope(code, `ISA${String(n).padStart(2, '0')} ${expected}.`, {
        path: `ISA-${String(n).padStart(2, '0')}`,
        segment: 'ISA',
        element: n,
        value: at(header.isa, n),
        codes: { ta105 },
      }),
    );
  };
  if (!/^\d{9}$/.test(header.controlNumber))
    element(13, 'interchange-control-number-must-be-nine-digits', '018', 'must be nine digits');
  if (!/^\d{6}$/.test(header.date)) element(9, 'interchange-date-must-be-yymmdd', '014', 'must be a date written YYMMDD');
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(header.time))
    element(10, 'interchange-time-must-be-hhmm', '015', 'must be a time written HHMM');
  if (!/^\d{5}$/.test(header.version))
    element(12, 'interchange-version-must-be-five-digits', '017', 'must be a version of five digits, such as 00501');
  if (!/^[PTI]$/.test(header.usage)) element(15, 'usage-indicator-must-be-p-or-t', '020', 'must be P or T');
  if (!/^[01]$/.test(at(header.isa, 14))) element(14, 'acknowledgement-request-must-be-0-or-1', '019', 'must be 0 or 1');
  return found;
}

function beginSet(nest: Nest, group: OpenGroup, st: Segment): void {
  const findings: Finding[] = [];
  const id = at(st, 1);
  const number = at(st, 2);
  if (group.controlNumbers.has(number)) {
    findings.push(
      envelope('transaction-control-number-must-be-unique', 'ST02 repeats a control number of this group.', {
        path: 'ST-02',
        segment: 'ST',
        element: 2,
        value: number,
        codes: { ik502: '23' },
      }),
    );
  }
  group.controlNumbers.add(number);
  if (!/^[0-9A-Za-z]{4,9}$/.test(number)) {
    findings.push(
      envelope('transaction-control-number-must-be-well-formed', 'ST02 must have 4 to 9 letters or digits.', {
        path: 'ST-02',
        segment: 'ST',
        element: 2,
        value: number,
        codes: { ik502: '7' },
      }),
    );
  }
  const expected = FUNCTIONAL_IDS[id];
  if (expected !== undefined && expected !== group.header.functionalId) {
    findings.push(
      envelope('transaction-must-fit-its-group', `ST01 does not belong to a group whose GS01 is not ${expected}.`, {
        path: 'ST-01',
        segment: 'ST',
        element: 1,
        value: id,
        codes: { ik502: '6' },
      }),
    );
  }
  const version = at(st, 3);
  if (version !== '' && version !== group.header.version) {
    findings.push(
      envelope('transaction-version-must-match-its-group', 'ST03 must be the same as GS08.', {
        path: 'ST-03',
        segment: 'ST',
        element: 3,
        value: version,
        codes: { ik502: 'I6' },
      }),
    );
  }
  group.sets += 1;
  nest.set = { st, segments: [st], findings, overflowed: false };
}

/** Closes the open transaction; `se` is absent when something else came first. */
function endSet(nest: Nest, se: Segment | undefined): InterchangeEvent | undefined {
  const { set, group, interchange } = nest;
  if (set === undefined || group === undefined || interchange === undefined) return undefined;
  nest.set = undefined;
  const { st, segments, findings } = set;
  if (se === undefined) {
    findings.push(
      envelope('transaction-must-end-with-se', 'The transaction has no SE segment: it is cut short or its trailer is missing.', {
        path: 'SE',
        segment: 'SE',
        codes: { ik502: '2' },
      }),
    );
  } else {
    if (!/^\d{1,10}$/.test(at(se, 1)) || Number(at(se, 1)) !== segments.length) {
      findings.push(
        envelope('segment-count-must-match', `SE01 must be the number of segments from ST to SE, which is ${segments.length}.`, {
          path: 'SE-01',
          segment: 'SE',
          element: 1,
          value: at(se, 1),
          codes: { ik502: '4' },
        }),
      );
    }
    if (at(se, 2) !== at(st, 2)) {
      findings.push(
        envelope('transaction-control-numbers-must-match', 'SE02 must repeat ST02 exactly.', {
          path: 'SE-02',
          segment: 'SE',
          element: 2,
          value: at(se, 2),
          codes: { ik502: '3' },
        }),
      );
    }
  }
  if (set.overflowed) {
    findings.push(
      envelope(
        'transaction-must-fit-the-limit',
        `The transaction has more than ${nest.transactionSegments} segments; the rest was not kept.`,
        { path: 'ST', segment: 'ST', codes: { ik502: '5' } },
      ),
    );
  }
  const version = at(st, 3) === '' ? group.header.version : at(st, 3);
  return {
    kind: 'transaction',
    transaction: { id: at(st, 1), controlNumber: at(st, 2), version, segments, delimiters: interchange.delimiters, findings },
  };
}

function* endGroup(nest: Nest, ge: Segment | undefined): Generator<InterchangeEvent> {
  const { group } = nest;
  if (group === undefined) return;
  const cut = endSet(nest, undefined);
  if (cut !== undefined) yield cut;
  nest.group = undefined;
  const { findings } = group;
  if (ge === undefined) {
    findings.push(
      envelope('group-must-end-with-ge', 'The functional group has no GE segment.', {
        path: 'GE',
        segment: 'GE',
        codes: { ak905: '3' },
      }),
    );
  } else {
    if (!/^\d{1,6}$/.test(at(ge, 1)) || Number(at(ge, 1)) !== group.sets) {
      findings.push(
        envelope(
          'transaction-count-must-match',
          `GE01 must be the number of transactions in the group, which is ${group.sets}.`,
          { path: 'GE-01', segment: 'GE', element: 1, value: at(ge, 1), codes: { ak905: '5' } },
        ),
      );
    }
    if (at(ge, 2) !== group.header.controlNumber) {
      findings.push(
        envelope('group-control-numbers-must-match', 'GE02 must repeat GS06 exactly.', {
          path: 'GE-02',
          segment: 'GE',
          element: 2,
          value: at(ge, 2),
          codes: { ak905: '4' },
        }),
      );
    }
  }
  yield { kind: 'group-end', findings };
}

function* endInterchange(nest: Nest, iea: Segment | undefined): Generator<InterchangeEvent> {
  const { interchange } = nest;
  if (interchange === undefined) return;
  yield* endGroup(nest, undefined);
  nest.interchange = undefined;
  const { findings, header } = interchange;
  if (iea === undefined) {
    findings.push(
      envelope('interchange-must-end-with-iea', 'The interchange has no IEA segment: the file is cut short.', {
        path: 'IEA',
        segment: 'IEA',
        codes: { ta105: '023' },
      }),
    );
  } else {
    if (!/^\d{1,5}$/.test(at(iea, 1)) || Number(at(iea, 1)) !== interchange.groups) {
      findings.push(
        envelope(
          'group-count-must-match',
          `IEA01 must be the number of groups in the interchange, which is ${interchange.groups}.`,
          { path: 'IEA-01', segment: 'IEA', element: 1, value: at(iea, 1), codes: { ta105: '021' } },
        ),
      );
    }
    if (at(iea, 2) !== header.controlNumber) {
      findings.push(
        envelope('interchange-control-numbers-must-match', 'IEA02 must repeat ISA13 exactly.', {
          path: 'IEA-02',
          segment: 'IEA',
          element: 2,
          value: at(iea, 2),
          codes: { ta105: '001' },
        }),
      );
    }
  }
  yield { kind: 'interchange-end', findings };
}

function beginGroup(nest: Nest, interchange: OpenInterchange, gs: Segment): InterchangeEvent {
  const header = toGroupHeader(gs);
  const findings: Finding[] = [];
  interchange.groups += 1;
  if (interchange.controlNumbers.has(header.controlNumber)) {
    findings.push(
      envelope('group-control-number-must-be-unique', 'GS06 repeats a control number of this interchange.', {
        path: 'GS-06',
        segment: 'GS',
        element: 6,
        value: header.controlNumber,
        codes: { ak905: '19' },
      }),
    );
  }
  interchange.controlNumbers.add(header.controlNumber);
  if (!/^\d{1,9}$/.test(header.controlNumber)) {
    findings.push(
      envelope('group-control-number-must-be-digits', 'GS06 must have 1 to 9 digits.', {
        path: 'GS-06',
        segment: 'GS',
        element: 6,
        value: header.controlNumber,
        codes: { ak905: '6' },
      }),
    );
  }
  nest.group = { header, findings, controlNumbers: new Set(), sets: 0 };
  return { kind: 'group', header };
}

function stray(nest: Nest, segment: Segment): void {
  const open = nest.set?.findings ?? nest.group?.findings ?? nest.interchange?.findings;
  // One is enough: what follows a lost header is all astray.
  if (open === undefined || open.some((finding) => finding.code === 'segment-must-be-inside-a-transaction')) return;
  open.push(
    envelope(
      'segment-must-be-inside-a-transaction',
      `A segment stands outside any transaction, as segment ${segment.ordinal} of the file.`,
      {
        path: nest.group === undefined ? 'ISA' : 'GS',
        codes: nest.group === undefined ? { ta105: '022' } : { ak905: '3', ta105: '022' },
      },
    ),
  );
}

function* take(nest: Nest, reader: SegmentReader, segment: Segment): Generator<InterchangeEvent> {
  switch (segment.id) {
    case 'ISA': {
      yield* endInterchange(nest, undefined);
      const delimiters = reader.delimiters();
      assert(delimiters !== undefined, 'an ISA must come with its delimiters');
      const header = toInterchangeHeader(segment);
      const findings = [...reader.findings.slice(nest.told), ...headerFindings(header)];
      nest.told = reader.findings.length;
      nest.interchange = { header, delimiters, findings, controlNumbers: new Set(), groups: 0 };
      yield { kind: 'interchange', header, delimiters };
      return;
    }
    case 'GS':
      if (nest.interchange === undefined) return;
      yield* endGroup(nest, undefined);
      yield beginGroup(nest, nest.interchange, segment);
      return;
    case 'ST': {
      const cut = endSet(nest, undefined);
      if (cut !== undefined) yield cut;
      if (nest.group === undefined) stray(nest, segment);
      else beginSet(nest, nest.group, segment);
      return;
    }
    case 'SE': {
      if (nest.set === undefined) return stray(nest, segment);
      nest.set.segments.push(segment);
      const done = endSet(nest, segment);
      if (done !== undefined) yield done;
      return;
    }
    case 'GE':
      if (nest.group === undefined) stray(nest, segment);
      yield* endGroup(nest, segment);
      return;
    case 'IEA':
      yield* endInterchange(nest, segment);
      return;
    case 'TA1':
      if (nest.group === undefined) {
        yield { kind: 'acknowledgement', segment };
        return;
      }
      break;
    default:
  }
  if (nest.set === undefined) stray(nest, segment);
  else if (nest.set.segments.length >= nest.transactionSegments) nest.set.overflowed = true;
  else nest.set.segments.push(segment);
}

/** Findings of the byte reader that came up since, given to what is open. */
function hand(nest: Nest, reader: SegmentReader): void {
  if (reader.findings.length === nest.told) return;
  nest.interchange?.findings.push(...reader.findings.slice(nest.told));
  if (nest.interchange !== undefined) nest.told = reader.findings.length;
}

export type TransactionReader = {
  /** Events completed by this chunk; run the generator to its end before the next push. */
  readonly push: (chunk: Uint8Array) => Generator<InterchangeEvent, void, undefined>;
  readonly end: () => Generator<InterchangeEvent, void, undefined>;
};

/**
 * A streaming reader of whole transactions: memory is bounded by the largest one and `limits`.
 * Counts, control numbers and missing trailers are findings of the part they belong to.
 */
export function transactionReader(limits: ReadLimits = {}): TransactionReader {
  const reader = segmentReader(limits);
  const nest: Nest = {
    interchange: undefined,
    group: undefined,
    set: undefined,
    told: 0,
    transactionSegments: limits.transactionSegments ?? 1_000_000,
  };
  return {
    push: function* push(chunk) {
      for (const segment of reader.push(chunk)) yield* take(nest, reader, segment);
    },
    end: function* end() {
      for (const segment of reader.end()) {
        if (segment.id !== 'ISA') hand(nest, reader);
        yield* take(nest, reader, segment);
      }
      hand(nest, reader);
      yield* endInterchange(nest, undefined);
      yield { kind: 'file-end', findings: reader.findings.slice(nest.told) };
    },
  };
}

/** The events of a file, one transaction at a time. */
export function* readTransactions(
  input: Uint8Array | Iterable<Uint8Array>,
  limits: ReadLimits = {},
): Generator<InterchangeEvent, void, undefined> {
  const reader = transactionReader(limits);
  for (const chunk of chunksOf(input)) yield* reader.push(chunk);
  yield* reader.end();
}

type Gathered = { header: GroupHeader; transactions: Transaction[]; findings: readonly Finding[] };

/** A whole file in memory: interchanges with their groups and transactions. Never fails; what is wrong are findings. */
export function readInterchanges(input: Uint8Array | Iterable<Uint8Array>, limits: ReadLimits = {}): InterchangeFile {
  const interchanges: Interchange[] = [];
  let findings: readonly Finding[] = [];
  let open: { header: InterchangeHeader; delimiters: Delimiters; groups: Gathered[]; acknowledgements: Segment[] } | undefined;
  for (const event of readTransactions(input, limits)) {
    if (event.kind === 'interchange')
      open = { header: event.header, delimiters: event.delimiters, groups: [], acknowledgements: [] };
    else if (event.kind === 'acknowledgement') open?.acknowledgements.push(event.segment);
    else if (event.kind === 'group') open?.groups.push({ header: event.header, transactions: [], findings: [] });
    else if (event.kind === 'transaction') open?.groups.at(-1)?.transactions.push(event.transaction);
    else if (event.kind === 'group-end') {
      const group = open?.groups.at(-1);
      if (group !== undefined) group.findings = event.findings;
    } else if (event.kind === 'interchange-end') {
      if (open !== undefined) interchanges.push({ ...open, findings: event.findings });
    } else findings = event.findings;
  }
  return { interchanges, findings };
}
