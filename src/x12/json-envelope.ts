/** ISA and GS as members of the JSON form, and the envelope that they make between transactions. */
import { GUIDE_TA1 } from './guides/ta1.ts';
import type { Delimiters, Segment } from './syntax.ts';
import type { Lenient, Malformed } from './typed.ts';
import { decodeTyped } from './typed-decode.ts';
import { encodeTyped, type TypedFailure } from './typed-encode.ts';
import type { Ta1 } from './types/ta1.gen.ts';
import { err, ok, type Result } from '../kernel/result.ts';

/** Id and elements, as text. */
export type RawSegment = readonly string[];

/** A field's name and its fixed width. */
type IsaField = readonly [name: keyof IsaMembers, width: number, fill: ' ' | '0'];

type IsaMembers = {
  readonly authorizationQualifier: string;
  readonly authorization: string;
  readonly securityQualifier: string;
  readonly security: string;
  readonly senderQualifier: string;
  readonly sender: string;
  readonly receiverQualifier: string;
  readonly receiver: string;
  /** YYMMDD. */
  readonly date: string;
  /** HHMM. */
  readonly time: string;
  /** ISA11 where it is no repetition separator. */
  readonly standard?: string;
  readonly version: string;
  readonly controlNumber: string;
  readonly acknowledgementRequested: string;
  readonly usage: string;
};

export type JsonInterchange = IsaMembers & {
  /** Which of the file, from 1. */
  readonly ordinal: number;
  readonly delimiters: Delimiters;
  /** What stands after each terminator: '', '\n', '\r\n'. */
  readonly lineBreak: string;
  /** TA1. */
  readonly acknowledgements?: readonly (Ta1 | Lenient<Ta1>)[];
};

export type JsonGroup = {
  /** Which of its interchange, from 1. */
  readonly ordinal: number;
  readonly functionalId: string;
  readonly sender: string;
  readonly receiver: string;
  readonly date: string;
  readonly time: string;
  readonly controlNumber: string;
  readonly agency: string;
  readonly version: string;
};

/** ISA01 to ISA15; ISA16 is the component separator. */
export const ISA_FIELDS: readonly IsaField[] = [
  ['authorizationQualifier', 2, ' '],
  ['authorization', 10, ' '],
  ['securityQualifier', 2, ' '],
  ['security', 10, ' '],
  ['senderQualifier', 2, ' '],
  ['sender', 15, ' '],
  ['receiverQualifier', 2, ' '],
  ['receiver', 15, ' '],
  ['date', 6, ' '],
  ['time', 4, ' '],
  ['standard', 1, ' '],
  ['version', 5, ' '],
  ['controlNumber', 9, '0'],
  ['acknowledgementRequested', 1, ' '],
  ['usage', 1, ' '],
];

export const GS_FIELDS: readonly Exclude<keyof JsonGroup, 'ordinal'>[] = [
  'functionalId',
  'sender',
  'receiver',
  'date',
  'time',
  'controlNumber',
  'agency',
  'version',
];

const STANDARD = 10;

/** An ISA as members; the padding of its fields is left out. */
export function interchangeOf(
  isa: Segment,
  { ordinal, delimiters, lineBreak }: Pick<JsonInterchange, 'ordinal' | 'delimiters' | 'lineBreak'>,
): JsonInterchange {
  const members = ISA_FIELDS.flatMap(([name], at) =>
    at === STANDARD && delimiters.repetition !== undefined ? [] : [[name, (isa.elements[at] ?? '').trimEnd()]],
  );
  return { ordinal, delimiters, lineBreak, ...(Object.fromEntries(members) as unknown as IsaMembers) };
}

export const groupOf = (gs: Segment, ordinal: number): JsonGroup => ({
  ordinal,
  ...(Object.fromEntries(GS_FIELDS.map((name, at) => [name, gs.elements[at] ?? ''])) as Omit<JsonGroup, 'ordinal'>),
});

/** A TA1 as members, malformed values among them. */
export function acknowledgementOf(ta1: Segment, delimiters: Delimiters): Ta1 | Lenient<Ta1> {
  const read = decodeTyped({ segments: [ta1], delimiters }, GUIDE_TA1);
  const value: { readonly ta1?: Ta1 | Lenient<Ta1> } | Malformed = read.ok ? read.value : read.error.value;
  return ('ta1' in value ? value.ta1 : undefined) ?? {};
}

const fail = (code: TypedFailure['code'], path: string, why: string): { readonly ok: false; readonly error: TypedFailure } =>
  err({ code, path, message: `${path} ${why}` });

/** A text without separators. */
function plainText(value: unknown, delimiters: Delimiters, path: string): Result<string, TypedFailure> {
  if (typeof value !== 'string') return fail('member-must-have-its-type', path, 'must be text.');
  for (const separator of [delimiters.element, delimiters.terminator])
    if (value.includes(separator))
      return fail('data-must-not-contain-a-delimiter', path, 'holds a character that separates X12 data.');
  return ok(value);
}

function headerSegment(interchange: JsonInterchange): Result<RawSegment, TypedFailure> {
  const { delimiters } = interchange;
  const texts: string[] = ['ISA'];
  for (const [name, width, fill] of ISA_FIELDS) {
    const path = `interchange.${name}`;
    const given = name === 'standard' && delimiters.repetition !== undefined ? delimiters.repetition : interchange[name];
    const text = plainText(given, delimiters, path);
    if (!text.ok) return text;
    if (text.value.length > width) return fail('member-must-have-its-type', path, `must have at most ${width} characters.`);
    texts.push(fill === '0' ? text.value.padStart(width, '0') : text.value.padEnd(width));
  }
  return ok([...texts, delimiters.component]);
}

function groupSegment(group: JsonGroup, delimiters: Delimiters): Result<RawSegment, TypedFailure> {
  const texts: string[] = ['GS'];
  for (const name of GS_FIELDS) {
    const text = plainText(group[name], delimiters, `group.${name}`);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  return ok(texts);
}

function acknowledgementSegments({
  acknowledgements = [],
  delimiters,
}: JsonInterchange): Result<readonly RawSegment[], TypedFailure> {
  const segments: RawSegment[] = [];
  for (const ta1 of acknowledgements) {
    const written = encodeTyped({ ta1: ta1 as Ta1 }, GUIDE_TA1, delimiters);
    if (!written.ok) return written;
    for (const { id, elements } of written.value) segments.push([id, ...elements]);
  }
  return ok(segments);
}

/** The envelope that a record stands in. */
export type Envelope = { readonly interchange: JsonInterchange; readonly group?: JsonGroup | undefined };

export type EnvelopeWriter = {
  /** The trailers and headers between the last record and this one; `holds` tells whether this one is a transaction. */
  readonly before: (next: Envelope, holds: boolean) => Result<readonly RawSegment[], TypedFailure>;
  /** The trailers after the last record. */
  readonly end: () => readonly RawSegment[];
};

/** Envelopes as they should be, counts made: what they are not in a file is kept as it was sent. */
export function envelopeWriter(): EnvelopeWriter {
  let open: Envelope | undefined;
  let transactions = 0;
  let groups = 0;
  const closeGroup = (): readonly RawSegment[] =>
    open?.group === undefined ? [] : [['GE', String(transactions), open.group.controlNumber]];
  const closeInterchange = (): readonly RawSegment[] =>
    open === undefined ? [] : [...closeGroup(), ['IEA', String(groups), open.interchange.controlNumber.padStart(9, '0')]];
  return {
    before: (next, holds) => {
      const made: RawSegment[] = [];
      const again = open?.interchange.ordinal === next.interchange.ordinal;
      if (!again) {
        made.push(...closeInterchange());
        const header = headerSegment(next.interchange);
        if (!header.ok) return header;
        const answers = acknowledgementSegments(next.interchange);
        if (!answers.ok) return answers;
        made.push(header.value, ...answers.value);
        groups = 0;
      }
      if (!again || open?.group?.ordinal !== next.group?.ordinal) {
        if (again) made.push(...closeGroup());
        if (next.group !== undefined) {
          const header = groupSegment(next.group, next.interchange.delimiters);
          if (!header.ok) return header;
          made.push(header.value);
          groups += 1;
        }
        transactions = 0;
      }
      open = next;
      if (holds) transactions += 1;
      return ok(made);
    },
    end: closeInterchange,
  };
}
