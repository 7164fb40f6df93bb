/** What loops, segments and elements are called for people, in our words. */
import { codeWords, segmentGist } from './code-words.ts';
import { components } from './loop.ts';
import type { SegmentUse } from './notation.ts';
import type { Place } from './placing.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** Envelope segments have no guide: their places by id. */
const ENVELOPE: Readonly<Record<string, readonly string[]>> = {
  ISA: [
    'authorization kind',
    'authorization',
    'security kind',
    'security',
    'sender number kind',
    'sender',
    'receiver number kind',
    'receiver',
    'date',
    'time',
    'repetition separator',
    'version',
    'control number',
    'answer asked for',
    'test or production',
    'component separator',
  ],
  GS: ['kind of transactions', 'sender', 'receiver', 'date', 'time', 'control number', 'standard', 'version'],
  ST: ['transaction', 'control number', 'version'],
  SE: ['segments', 'control number'],
  GE: ['transactions', 'control number'],
  IEA: ['groups', 'control number'],
  TA1: ['control number answered', 'its date', 'its time', 'answer', 'reason'],
};

export const envelopeName = (id: string, element: number): string => ENVELOPE[id]?.[element - 1] ?? '';

export const loopName = ({ name }: { readonly id: string; readonly name: string }): string => name;

/** Data elements by number whose code tells what a segment is of: an entity, a kind of number, a date, an amount. */
const TELLING: ReadonlySet<string> = new Set(['98', '128', '374', '522', '1270', '735']);

/** What a segment is: `number: prior authorization number`, `name: billing provider`. */
export function segmentName(segment: Segment, place: Place | undefined, delimiters: Delimiters): string {
  const gist = segmentGist(segment.id) ?? '';
  const first = segment.id === 'HL' ? 2 : 0;
  const use = place?.use?.elements[first];
  const inner = use?.components?.[0] ?? use;
  const text = segment.elements[first] ?? '';
  const code = use?.components === undefined ? text : (components(text, delimiters)[0] ?? '');
  const told = inner !== undefined && TELLING.has(inner.reference) ? codeWords(inner.reference, code) : undefined;
  return told === undefined ? gist : gist === '' ? told : `${gist}: ${told}`;
}

/** Until a guide names its own: '' shows the reference alone. */
export const elementName = (use: SegmentUse, element: number, _component: number | undefined): string =>
  envelopeName(use.id, element);
