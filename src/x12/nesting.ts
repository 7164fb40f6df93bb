/** The open interchange, group and transaction while segments pass, with the arithmetic of their trailers. */
import {
  at,
  elementFault,
  envelope,
  type GroupHeader,
  headerFindings,
  toGroupHeader,
  toInterchangeHeader,
  setHeaderFindings,
  trailerMissing,
} from './envelope.ts';
import type { Finding } from './finding.ts';
import type { InterchangeEvent } from './interchange.ts';
import type { Nest, OpenGroup, OpenInterchange } from './nest.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** The byte reader, as far as it tells what it found. */
type Told = { readonly findings: readonly Finding[] };

function beginSet(nest: Nest, group: OpenGroup, st: Segment): void {
  const findings: Finding[] = [];
  const number = at(st, 2);
  if (group.controlNumbers.has(number)) {
    findings.push(
      elementFault(st, 2, {
        code: 'transaction-control-number-must-be-unique',
        message: 'ST02 repeats a control number of this group.',
        codes: { ik502: '23' },
      }),
    );
  }
  group.controlNumbers.add(number);
  findings.push(...setHeaderFindings(st, group.header));
  group.sets += 1;
  nest.set = { st, segments: [st], count: 1, findings, overflowed: false };
}

/** ST03, or GS08 when ST03 is absent. */
export const versionOf = (st: Segment, group: GroupHeader): string => (at(st, 3) === '' ? group.version : at(st, 3));

/** Closes the open transaction; `se` is absent when something else came first. */
function endSet(nest: Nest, se: Segment | undefined): void {
  const { set, group, interchange } = nest;
  if (set === undefined || group === undefined || interchange === undefined) return;
  nest.set = undefined;
  const { st, segments, findings } = set;
  if (se === undefined) {
    findings.push(
      trailerMissing('SE', {
        code: 'transaction-must-end-with-se',
        message: 'The transaction has no SE segment: it is cut short or its trailer is missing.',
        codes: { ik502: '2' },
      }),
    );
  } else {
    if (!/^\d{1,10}$/.test(at(se, 1)) || Number(at(se, 1)) !== set.count) {
      findings.push(
        elementFault(se, 1, {
          code: 'segment-count-must-match',
          message: `SE01 must be the number of segments from ST to SE, which is ${set.count}.`,
          codes: { ik502: '4' },
        }),
      );
    }
    if (at(se, 2) !== at(st, 2)) {
      findings.push(
        elementFault(se, 2, {
          code: 'transaction-control-numbers-must-match',
          message: 'SE02 must repeat ST02 exactly.',
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
  nest.out.push({
    kind: 'transaction',
    transaction: {
      id: at(st, 1),
      controlNumber: at(st, 2),
      version: versionOf(st, group.header),
      segments,
      delimiters: interchange.delimiters,
      findings,
    },
  });
}

function endGroup(nest: Nest, ge: Segment | undefined): void {
  const { group } = nest;
  if (group === undefined) return;
  endSet(nest, undefined);
  nest.group = undefined;
  const { findings } = group;
  if (ge === undefined) {
    findings.push(
      trailerMissing('GE', {
        code: 'group-must-end-with-ge',
        message: 'The functional group has no GE segment.',
        codes: { ak905: '3' },
      }),
    );
  } else {
    if (!/^\d{1,6}$/.test(at(ge, 1)) || Number(at(ge, 1)) !== group.sets) {
      findings.push(
        elementFault(ge, 1, {
          code: 'transaction-count-must-match',
          message: `GE01 must be the number of transactions in the group, which is ${group.sets}.`,
          codes: { ak905: '5' },
        }),
      );
    }
    if (at(ge, 2) !== group.header.controlNumber) {
      findings.push(
        elementFault(ge, 2, {
          code: 'group-control-numbers-must-match',
          message: 'GE02 must repeat GS06 exactly.',
          codes: { ak905: '4' },
        }),
      );
    }
  }
  const count = ge === undefined ? '' : at(ge, 1);
  nest.out.push({ kind: 'group-end', findings, ...(/^\d{1,6}$/.test(count) ? { declared: Number(count) } : {}) });
}

export function endInterchange(nest: Nest, iea: Segment | undefined): void {
  const { interchange } = nest;
  if (interchange === undefined) return;
  endGroup(nest, undefined);
  nest.interchange = undefined;
  const { findings, header } = interchange;
  if (iea === undefined) {
    findings.push(
      trailerMissing('IEA', {
        code: 'interchange-must-end-with-iea',
        message: 'The interchange has no IEA segment: the file is cut short.',
        codes: { ta105: '023' },
      }),
    );
  } else {
    if (!/^\d{1,5}$/.test(at(iea, 1)) || Number(at(iea, 1)) !== interchange.groups) {
      findings.push(
        elementFault(iea, 1, {
          code: 'group-count-must-match',
          message: `IEA01 must be the number of groups in the interchange, which is ${interchange.groups}.`,
          codes: { ta105: '021' },
        }),
      );
    }
    if (at(iea, 2) !== header.controlNumber) {
      findings.push(
        elementFault(iea, 2, {
          code: 'interchange-control-numbers-must-match',
          message: 'IEA02 must repeat ISA13 exactly.',
          codes: { ta105: '001' },
        }),
      );
    }
  }
  nest.out.push({ kind: 'interchange-end', findings });
}

function beginGroup(nest: Nest, interchange: OpenInterchange, gs: Segment): InterchangeEvent {
  const header = toGroupHeader(gs);
  const findings: Finding[] = [];
  interchange.groups += 1;
  if (interchange.controlNumbers.has(header.controlNumber)) {
    findings.push(
      elementFault(gs, 6, {
        code: 'group-control-number-must-be-unique',
        message: 'GS06 repeats a control number of this interchange.',
        codes: { ak905: '19' },
      }),
    );
  }
  interchange.controlNumbers.add(header.controlNumber);
  if (!/^\d{1,9}$/.test(header.controlNumber)) {
    findings.push(
      elementFault(gs, 6, {
        code: 'group-control-number-must-be-digits',
        message: 'GS06 must have 1 to 9 digits.',
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

export function take(nest: Nest, reader: Told, segment: Segment, delimiters: Delimiters): void {
  switch (segment.id) {
    case 'ISA': {
      endInterchange(nest, undefined);
      const header = toInterchangeHeader(segment);
      const findings = [...reader.findings.slice(nest.told), ...headerFindings(header)];
      nest.told = reader.findings.length;
      nest.interchange = { header, delimiters, findings, controlNumbers: new Set(), groups: 0 };
      nest.out.push({ kind: 'interchange', header, delimiters });
      return;
    }
    case 'GS':
      if (nest.interchange === undefined) return;
      endGroup(nest, undefined);
      nest.out.push(beginGroup(nest, nest.interchange, segment));
      return;
    case 'ST': {
      endSet(nest, undefined);
      if (nest.group === undefined) stray(nest, segment);
      else beginSet(nest, nest.group, segment);
      return;
    }
    case 'SE': {
      if (nest.set === undefined) return stray(nest, segment);
      nest.set.count += 1;
      nest.set.segments.push(segment);
      endSet(nest, segment);
      return;
    }
    case 'GE':
      if (nest.group === undefined) stray(nest, segment);
      endGroup(nest, segment);
      return;
    case 'IEA':
      endInterchange(nest, segment);
      return;
    case 'TA1':
      if (nest.group === undefined) {
        nest.out.push({ kind: 'acknowledgement', segment });
        return;
      }
      break;
    default:
  }
  if (nest.set === undefined) return stray(nest, segment);
  nest.set.count += 1;
  if (nest.set.segments.length >= nest.transactionSegments) nest.set.overflowed = true;
  else nest.set.segments.push(segment);
}

/** Findings of the byte reader that came up since, given to what is open. */
export function hand(nest: Nest, reader: Told): void {
  if (reader.findings.length === nest.told) return;
  nest.interchange?.findings.push(...reader.findings.slice(nest.told));
  if (nest.interchange !== undefined) nest.told = reader.findings.length;
}
