/** One difference between two files, and how each kind is told. */
import { loopIdentity } from './identity.ts';
import type { Transaction } from './interchange.ts';
import type { Outline, OutlineSegment } from './outline.ts';
import type { Delimiters, Segment } from './syntax.ts';

type Side = {
  readonly path: string;
  readonly position: number;
  readonly ordinal: number;
  readonly text: string;
  /** What the text means, for an element. */
  readonly words?: string;
};

export type Difference = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly of: 'interchange' | 'group' | 'transaction' | 'loop' | 'segment' | 'element';
  /** Where, in the later file; of what was removed, in the earlier. */
  readonly path: string;
  /** Of a loop or segment: its id. */
  readonly id: string;
  /** What it is in our words, for a loop or an element; a transaction's control number. */
  readonly name: string;
  /** The sender's number of the claim, inquiry or payment it is in: 'CLM01 PCN-1'. */
  readonly unit?: string;
  /** 1-based element, and component when it is a part of one. */
  readonly element?: number;
  readonly component?: number;
  /** A loop's first segment, a segment, an element's text; absent on the side where there is none. */
  readonly before?: Side;
  readonly after?: Side;
};

export type Both<T> = { readonly before: T; readonly after: T };

/** A loop of one of the two files. */
export type Loose = { readonly node: Outline; readonly delimiters: Delimiters; readonly unit: string | undefined };

export const side = (path: string, segment: Segment, text: string, words?: string): Side => ({
  path,
  position: segment.position,
  ordinal: segment.ordinal,
  text,
  ...(words === undefined ? {} : { words }),
});

export const rawText = (segment: Segment, { element }: Delimiters): string => [segment.id, ...segment.elements].join(element);
export const unitPart = (unit: string | undefined): { readonly unit?: string } => (unit === undefined ? {} : { unit });

/** The claim, inquiry or payment that a loop begins. */
export const unitOf = (node: Outline, above: string | undefined): string | undefined => {
  const { key, isNumbered } = loopIdentity(node);
  const [, id = '', ...number] = key.split(' ');
  return isNumbered ? `${id} ${number.join(' ')}` : above;
};

export function segmentDifference(
  kind: Difference['kind'],
  { before, after, paths }: { readonly before?: OutlineSegment; readonly after?: OutlineSegment; readonly paths: Both<string> },
  delimiters: Both<Delimiters>,
  unit: string | undefined,
): Difference {
  return {
    kind,
    of: 'segment',
    path: after === undefined ? paths.before : paths.after,
    id: (after ?? before)?.segment.id ?? '',
    name: '',
    ...unitPart(unit),
    ...(before === undefined ? {} : { before: side(paths.before, before.segment, rawText(before.segment, delimiters.before)) }),
    ...(after === undefined ? {} : { after: side(paths.after, after.segment, rawText(after.segment, delimiters.after)) }),
  };
}

export function loopDifference(
  kind: Difference['kind'],
  { before, after }: { readonly before?: Loose; readonly after?: Loose },
): Difference {
  const shown = after ?? before;
  const sideOf = ({ node, delimiters }: Loose): Side => {
    const first = node.segments[0]?.segment ?? { id: '', elements: [], position: 0, ordinal: 0 };
    return side(node.path, first, rawText(first, delimiters));
  };
  return {
    kind,
    of: 'loop',
    path: shown?.node.path ?? '',
    id: shown?.node.id ?? '',
    name: shown?.node.name ?? '',
    ...unitPart(shown?.unit),
    ...(before === undefined ? {} : { before: sideOf(before) }),
    ...(after === undefined ? {} : { after: sideOf(after) }),
  };
}

export function transactionDifference(kind: 'added' | 'removed', transaction: Transaction): Difference {
  const st = transaction.segments[0] ?? { id: 'ST', elements: [], position: 1, ordinal: 0 };
  const shown = side('ST', st, rawText(st, transaction.delimiters));
  return {
    kind,
    of: 'transaction',
    path: 'ST',
    id: transaction.id,
    name: transaction.controlNumber,
    ...(kind === 'removed' ? { before: shown } : { after: shown }),
  };
}

/** Of an interchange or a group: its header stands for it. */
export function envelopeDifference(kind: 'added' | 'removed', header: Segment, delimiters: Delimiters): Difference {
  const shown = side(header.id, header, rawText(header, delimiters));
  return {
    kind,
    of: header.id === 'ISA' ? 'interchange' : 'group',
    path: header.id,
    id: header.id,
    name: '',
    ...(kind === 'added' ? { after: shown } : { before: shown }),
  };
}
