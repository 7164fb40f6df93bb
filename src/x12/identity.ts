/** By what a person would say that a loop or a segment of one file is the same as one of another. */
import { components } from './loop.ts';
import { type Outline, segmentsIn } from './outline.ts';
import type { Delimiters, Segment } from './syntax.ts';
import { segmentText } from './write-interchange.ts';

const at = (segment: Segment | undefined, place: number): string => segment?.elements[place - 1] ?? '';

/** What a loop's first segment says it is about: a number of its own that its sender gave. */
const NUMBERED: Readonly<Record<string, number>> = { CLM: 1, CLP: 1, TRN: 2, AK2: 2 };

export type LoopIdentity = {
  /** Loops of one key are the same thing in both files; '' says nothing. */
  readonly key: string;
  /** The key is the sender's own number: a loop without a partner of that key is new or gone, never another one changed. */
  readonly isNumbered: boolean;
};

/** The person or organization of a level: its number, or its name. */
function partyOf(node: Outline): string {
  for (const child of node.loops) {
    const first = child.segments[0]?.segment;
    if (first?.id !== 'NM1') continue;
    return `${at(first, 1)} ${at(first, 9) === '' ? `${at(first, 3)} ${at(first, 4)}` : at(first, 9)}`;
  }
  return '';
}

/** In: a loop. Out: what it is the loop of, among its siblings. */
export function loopIdentity(node: Outline): LoopIdentity {
  const first = node.segments[0]?.segment;
  const id = first?.id ?? '';
  const numbered = NUMBERED[id];
  if (numbered !== undefined) return { key: `${node.id} ${id}0${numbered} ${at(first, numbered)}`, isNumbered: true };
  const weak = (text: string): LoopIdentity => ({ key: text === '' ? '' : `${node.id} ${text}`, isNumbered: false });
  switch (id) {
    case 'HL':
      return weak(partyOf(node));
    case 'LX':
    case 'SVC': {
      const line = node.segments.find(({ segment }) => segment.id === 'REF' && at(segment, 1) === '6R')?.segment;
      return line === undefined ? weak('') : weak(at(line, 2));
    }
    case 'INS': {
      const number = node.segments.find(({ segment }) => segment.id === 'REF' && at(segment, 1) === '0F')?.segment;
      return weak(`${at(first, 2)} ${at(number, 2)} ${partyOf(node)}`);
    }
    case 'NM1':
    case 'N1':
    case 'SBR':
    case 'SVD':
    case 'HD':
      return weak(`${id} ${at(first, 1)}`);
    case 'EB':
      return weak([1, 2, 3, 4, 5, 6].map((place) => at(first, place)).join(' '));
    default:
      return weak('');
  }
}

/** Numbers that only count, and change with what stands before: HL01, HL02, LX01, and the counts of trailers. */
const COUNTING: Readonly<Record<string, readonly number[]>> = { HL: [1, 2], LX: [1], SE: [1], GE: [1], IEA: [1] };

export const isCounting = (segment: Segment, element: number): boolean => COUNTING[segment.id]?.includes(element) === true;

/** A segment without what only counts. */
const plain = (segment: Segment): Segment => {
  const counting = COUNTING[segment.id];
  return counting === undefined
    ? segment
    : { ...segment, elements: segment.elements.map((text, i) => (counting.includes(i + 1) ? '' : text)) };
};

/** The text of a segment without what only counts; equal for equal segments under any delimiters. */
export function sameText(segment: Segment, delimiters: Delimiters): string {
  const text = segmentText(plain(segment), { ...delimiters, element: '\x1d' });
  const component = text.replaceAll(delimiters.component, '\x1f');
  return delimiters.repetition === undefined ? component : component.replaceAll(delimiters.repetition, '\x1e');
}

/** The text of a whole loop, for telling equal ones. */
export function loopText(node: Outline, delimiters: Delimiters): string {
  let text = '';
  for (const { segment } of segmentsIn(node)) text += `${sameText(segment, delimiters)}\x1c`;
  return text;
}

/** Segments whose first element says what they are of. */
const QUALIFIED: ReadonlySet<string> = new Set([
  'NM1',
  'N1',
  'REF',
  'DTP',
  'DTM',
  'AMT',
  'QTY',
  'PRV',
  'PER',
  'CAS',
  'LQ',
  'CRC',
  'NTE',
  'PWK',
  'SVC',
  'STC',
  'TRN',
  'SBR',
  'EB',
  'HD',
]);

/** What a segment of a loop is of; others of the same key are told apart by their order. */
export function segmentKey(segment: Segment, delimiters: Delimiters): string {
  if (segment.id === 'HI') return `HI ${components(at(segment, 1), delimiters)[0] ?? ''}`;
  return QUALIFIED.has(segment.id) ? `${segment.id} ${at(segment, 1)}` : segment.id;
}
