/**
 * Is a segment faultless at levels 1 and 2? Asked of the bytes in place, without making anything; only a segment that is
 * not gets looked at again by elements.ts, which says what is wrong. The two must agree, and a test holds them to it.
 */
import { hasCode, isDayAt, isShortDayAt, isTimeAt, numberLengthAt } from './code-set.ts';
import {
  COMPOSITE,
  type CompiledElement,
  type CompiledNote,
  type CompiledSegment,
  DATED,
  DAY,
  DECIMAL,
  TIME,
  WHOLE,
} from './compile.ts';
import { HAS_CONTROL, HAS_NATIONAL, packBytes, packText, type SegmentView, textOf } from './scan.ts';

export type Separators = { readonly component: number; readonly repetition: number };

/** A place in the bytes, with the value before it in the same segment or composite. */
type Span = { from: number; to: number; beforeFrom: number; beforeTo: number };

const D8 = packText('D8');
const RD8 = packText('RD8');
const DT = packText('DT');
const TM = packText('TM');

function isDated(bytes: Uint8Array, span: Span): boolean {
  const { from, to } = span;
  switch (packBytes(bytes, span.beforeFrom, span.beforeTo)) {
    case D8:
      return to - from === 8 && isDayAt(bytes, from);
    case RD8:
      return to - from === 17 && bytes[from + 8] === 45 && isDayAt(bytes, from) && isDayAt(bytes, from + 9);
    case DT:
      return to - from > 8 && isDayAt(bytes, from) && isTimeAt(bytes, from + 8, to);
    case TM:
      return isTimeAt(bytes, from, to);
    default:
      return true;
  }
}

/** One value that holds no separator. */
function isCleanValue(element: CompiledElement, bytes: Uint8Array, span: Span): boolean {
  const { from, to } = span;
  let length = to - from;
  const { kind } = element;
  if (kind === DECIMAL || kind === WHOLE) length = numberLengthAt(bytes, from, to, kind === WHOLE);
  if (length < element.min || length > element.max) return false;
  if (kind === DATED) {
    if (!isDated(bytes, span)) return false;
  } else if (kind === DAY) {
    if (!(length === 8 ? isDayAt(bytes, from) : length === 6 && isShortDayAt(bytes, from, 20))) return false;
  } else if (kind === TIME && !isTimeAt(bytes, from, to)) return false;
  if (element.codes !== undefined && !hasCode(element.codes, bytes, from, to)) return false;
  const { pattern } = element;
  return pattern === undefined || pattern.test(textOf(bytes, from, to));
}

const part: Span = { from: 0, to: 0, beforeFrom: 0, beforeTo: 0 };

function isCleanComposite(element: CompiledElement, bytes: Uint8Array, span: Span, separator: number): boolean {
  const { components } = element;
  // Nothing is said of the inside of an unused composite; that it is there is told elsewhere.
  if (components.length === 0) return true;
  const { to } = span;
  let from = span.from;
  let count = 0;
  part.beforeFrom = 0;
  part.beforeTo = 0;
  for (let at = from; at <= to; at += 1) {
    if (at < to && bytes[at] !== separator) continue;
    const component = components[count];
    if (component === undefined) return false;
    count += 1;
    if (at === from) {
      if (component.usage === 2) return false;
    } else {
      if (component.usage === 0) return false;
      part.from = from;
      part.to = at;
      if (!isCleanValue(component, bytes, part)) return false;
    }
    part.beforeFrom = from;
    part.beforeTo = at;
    from = at + 1;
  }
  return count >= element.lastRequired;
}

const repetitionSpan: Span = { from: 0, to: 0, beforeFrom: 0, beforeTo: 0 };

/** An element that holds a separator, or is a composite. */
function isCleanStructured(element: CompiledElement, view: SegmentView, span: Span, separators: Separators): boolean {
  if (element.repeat === 1 && element.kind !== COMPOSITE) return false;
  const { bytes } = view;
  const { to } = span;
  let from = span.from;
  let count = 0;
  repetitionSpan.beforeFrom = span.beforeFrom;
  repetitionSpan.beforeTo = span.beforeTo;
  for (let at = from; at <= to; at += 1) {
    if (at < to && bytes[at] !== separators.repetition) continue;
    count += 1;
    if (count > element.repeat) return false;
    repetitionSpan.from = from;
    repetitionSpan.to = at;
    if (element.kind === COMPOSITE) {
      if (!isCleanComposite(element, bytes, repetitionSpan, separators.component)) return false;
    } else {
      for (let i = from; i < at; i += 1) if (bytes[i] === separators.component) return false;
      if (!isCleanValue(element, bytes, repetitionSpan)) return false;
    }
    from = at + 1;
  }
  return true;
}

/** `present` has bit 0 set when element 1 was sent. */
function holds(note: CompiledNote, present: number): boolean {
  const sent = present & note.mask;
  switch (note.kind) {
    case 'P':
      return sent === 0 || sent === note.mask;
    case 'R':
      return sent !== 0;
    case 'E':
      return (sent & (sent - 1)) === 0;
    case 'C':
      return (present & note.first) === 0 || sent === note.mask;
    case 'L':
      return (present & note.first) === 0 || sent !== 0;
    default:
      return false;
  }
}

const span: Span = { from: 0, to: 0, beforeFrom: 0, beforeTo: 0 };

/** True when nothing is wrong inside the segment; false when something is or may be. */
export function isClean(segment: CompiledSegment, view: SegmentView, separators: Separators): boolean {
  const { elements, notes } = segment;
  const { count, starts, marks, bytes } = view;
  if (count > elements.length || count < segment.lastRequired || notes === undefined) return false;
  const separated = view.allMarks;
  if ((separated & (HAS_CONTROL | HAS_NATIONAL)) !== 0) return false;
  let present = 0;
  let from = starts[1] as number;
  let before = from;
  for (let n = 0; n < count; n += 1) {
    const next = starts[n + 2] as number;
    const element = elements[n] as CompiledElement;
    if (next - from === 1) {
      if (element.usage === 2) return false;
    } else {
      if (element.usage === 0) return false;
      present |= 1 << n;
      if (element.plain && (separated === 0 || marks[n + 1] === 0)) {
        if (next - from <= element.min || next - 1 - from > element.max) return false;
      } else {
        span.from = from;
        span.to = next - 1;
        span.beforeFrom = before;
        span.beforeTo = from - 1;
        if (element.kind === COMPOSITE || (separated !== 0 && marks[n + 1] !== 0)) {
          if (!isCleanStructured(element, view, span, separators)) return false;
        } else if (!isCleanValue(element, bytes, span)) return false;
      }
    }
    before = from;
    from = next;
  }
  for (let i = 0; i < notes.length; i += 1) if (!holds(notes[i] as CompiledNote, present)) return false;
  return true;
}
