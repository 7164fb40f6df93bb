/** Transactions that were read, put into envelopes of their own again: numbers and counts anew, all else as it was. */
import { type Outline, outlineWith, type OutlineSegment, segmentsIn } from './outline.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { textToBytes } from './text.ts';
import { segmentText } from './write-interchange.ts';

type Text = Pick<Segment, 'id' | 'elements'>;

export type RewrappedGroup = {
  readonly gs: Segment;
  readonly controlNumber: number;
  /** Each a transaction's tree, with its ST and SE. */
  readonly transactions: readonly Outline[];
};

export type Rewrapped = {
  readonly isa: Segment;
  readonly delimiters: Delimiters;
  /** ISA13. */
  readonly controlNumber: number;
  /** TA1 segments. */
  readonly acknowledgements: readonly Segment[];
  readonly groups: readonly RewrappedGroup[];
};

const withElements = (segment: Segment, values: Readonly<Record<number, string>>): Segment => ({
  ...segment,
  elements: segment.elements.map((text, i) => values[i + 1] ?? text),
});

/** HL01 and HL02 as the tree nests, HL04 as levels follow; where HL04 was not sent it stays so. */
export function numberLevels(root: Outline): Outline {
  let next = 0;
  const visit = (node: Outline, parent: string): Outline => {
    const first = node.segments[0];
    let own = parent;
    if (first?.segment.id === 'HL') {
      next += 1;
      own = String(next);
    }
    const items = node.items.map((item): OutlineSegment | Outline => {
      if (!('segment' in item)) return visit(item, own);
      if (item !== first || item.segment.id !== 'HL') return item;
      const nests = node.loops.some((child) => child.segments[0]?.segment.id === 'HL');
      const flag = item.segment.elements[3] === undefined || item.segment.elements[3] === '' ? {} : { 4: nests ? '1' : '0' };
      return { ...item, segment: withElements(item.segment, { 1: own, 2: parent, ...flag }) };
    });
    return outlineWith(node, items);
  };
  return visit(root, '');
}

/** The segments of a transaction under a control number, its count made right. */
function transactionTexts(root: Outline, controlNumber: string): readonly Text[] {
  const inside = segmentsIn(root)
    .map(({ segment }) => segment)
    .filter(({ id }) => id !== 'ST' && id !== 'SE');
  const st = root.segments.find(({ segment }) => segment.id === 'ST')?.segment;
  return [
    st === undefined ? { id: 'ST', elements: [root.id, controlNumber] } : withElements(st, { 2: controlNumber }),
    ...inside,
    { id: 'SE', elements: [String(inside.length + 2), controlNumber] },
  ];
}

/** The bytes of one interchange; ST02 counts from 0001 in each group. */
export function rewrap({ isa, delimiters, controlNumber, acknowledgements, groups }: Rewrapped): Uint8Array {
  const number = String(controlNumber).padStart(9, '0');
  const all: Text[] = [withElements(isa, { 13: number }), ...acknowledgements];
  for (const { gs, controlNumber: own, transactions } of groups) {
    all.push(withElements(gs, { 6: String(own) }));
    for (const [i, root] of transactions.entries()) all.push(...transactionTexts(root, String(i + 1).padStart(4, '0')));
    all.push({ id: 'GE', elements: [String(transactions.length), String(own)] });
  }
  all.push({ id: 'IEA', elements: [String(groups.length), number] });
  let text = '';
  for (const segment of all) text += segmentText(segment, delimiters) + delimiters.terminator;
  return textToBytes(text);
}
