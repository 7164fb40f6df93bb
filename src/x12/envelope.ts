/** ISA and GS as values, and what is wrong with an envelope's own elements and counts. */
import { type AcknowledgementCodes, envelopeFinding, type Finding } from './finding.ts';
import type { Segment } from './syntax.ts';

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

export const at = (segment: Segment, n: number): string => segment.elements[n - 1] ?? '';

export function toInterchangeHeader(isa: Segment): InterchangeHeader {
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

export function toGroupHeader(gs: Segment): GroupHeader {
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
export const envelope = (code: string, message: string, rest: Omit<EnvelopeParts, 'code' | 'message'>): Finding =>
  envelopeFinding({ code, message, ...rest });

/** What TA105 names about the ISA's own elements. */
export function headerFindings(header: InterchangeHeader): readonly Finding[] {
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

/** A finding on one element of an envelope segment, with the value as sent. */
export const elementFault = (
  segment: Segment,
  n: number,
  parts: { readonly code: string; readonly message: string; readonly codes: AcknowledgementCodes },
): Finding =>
  envelope(parts.code, parts.message, {
    path: `${segment.id}-${String(n).padStart(2, '0')}`,
    segment: segment.id,
    element: n,
    value: at(segment, n),
    codes: parts.codes,
  });

/** A trailer that never came. */
export const trailerMissing = (
  id: 'SE' | 'GE' | 'IEA',
  parts: { readonly code: string; readonly message: string; readonly codes: AcknowledgementCodes },
): Finding => envelope(parts.code, parts.message, { path: id, segment: id, codes: parts.codes });

/** What is wrong with an ST of itself and against its group. */
export function setHeaderFindings(st: Segment, header: GroupHeader): readonly Finding[] {
  const findings: Finding[] = [];
  const id = at(st, 1);
  const number = at(st, 2);
  if (!/^[0-9A-Za-z]{4,9}$/.test(number)) {
    findings.push(
      elementFault(st, 2, {
        code: 'transaction-control-number-must-be-well-formed',
        message: 'ST02 must have 4 to 9 letters or digits.',
        codes: { ik502: '7' },
      }),
    );
  }
  const expected = FUNCTIONAL_IDS[id];
  if (expected !== undefined && expected !== header.functionalId) {
    findings.push(
      elementFault(st, 1, {
        code: 'transaction-must-fit-its-group',
        message: `ST01 does not belong to a group whose GS01 is not ${expected}.`,
        codes: { ik502: '6' },
      }),
    );
  }
  const version = at(st, 3);
  if (version !== '' && version !== header.version) {
    findings.push(
      elementFault(st, 3, {
        code: 'transaction-version-must-match-its-group',
        message: 'ST03 must be the same as GS08.',
        codes: { ik502: 'I6' },
      }),
    );
  }
  return findings;
}
