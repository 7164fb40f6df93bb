/** What can be wrong with one value or one segment's elements, in plain words and 999 codes. */
import { isPlainDate } from '../kernel/plain-date.ts';
import type { SnipLevel } from './finding.ts';
import type { ElementUse, SyntaxNote } from './notation.ts';
import type { Segment } from './syntax.ts';

export type Fault = {
  readonly code: string;
  readonly level: SnipLevel;
  readonly ik403: string;
  readonly expected: string;
  readonly severity?: 'warning';
};

export const two = (n: number): string => String(n).padStart(2, '0');

export const MISSING: Fault = {
  code: 'required-element-must-be-present',
  level: 2,
  ik403: '1',
  expected: 'is required here and is missing',
};
export const NOT_USED: Fault = {
  code: 'element-must-not-be-used-here',
  level: 2,
  ik403: 'I10',
  expected: 'is not used in this guide and must be empty',
};
export const TOO_MANY: Fault = {
  code: 'segment-must-not-have-more-elements',
  level: 1,
  ik403: '3',
  expected: 'is one element more than the segment has',
};
export const TOO_MANY_PARTS: Fault = {
  code: 'element-must-not-have-more-components',
  level: 1,
  ik403: '13',
  expected: 'has more components than this element takes',
};
export const TOO_MANY_REPEATS: Fault = {
  code: 'element-must-not-repeat-more',
  level: 2,
  ik403: '12',
  expected: 'is repeated more often than this element allows',
};
const NOT_NUMBER: Fault = {
  code: 'number-must-be-a-decimal',
  level: 1,
  ik403: '6',
  expected: 'must be a number: digits, an optional leading minus and one decimal point',
};
const NOT_DATE: Fault = {
  code: 'date-must-be-a-calendar-day',
  level: 1,
  ik403: '8',
  expected: 'must be a real date written CCYYMMDD, or two with a hyphen where a range is named',
};
const NOT_TIME: Fault = {
  code: 'time-must-be-a-time-of-day',
  level: 1,
  ik403: '9',
  expected: 'must be a time of day written HHMM or HHMMSS',
};
const NOT_PATTERN: Fault = {
  code: 'value-must-match-its-pattern',
  level: 2,
  ik403: 'I12',
  expected: 'does not have the form the guide asks for',
};

/** CCYYMMDD. */
const isDay = (text: string): boolean =>
  text.length === 8 && isPlainDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`);

const isShortDay = (text: string): boolean => text.length === 6 && isDay(`20${text}`);

const isTime = (text: string): boolean => /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d\d{0,2})?$/.test(text);

/** 1251 by the 1250 before it. Formats not listed are left alone. */
function datedFault(format: string | undefined, text: string): Fault | undefined {
  switch (format) {
    case 'D8':
      return isDay(text) ? undefined : NOT_DATE;
    case 'RD8':
      return text.length === 17 && text[8] === '-' && isDay(text.slice(0, 8)) && isDay(text.slice(9)) ? undefined : NOT_DATE;
    case 'DT':
      return isDay(text.slice(0, 8)) && isTime(text.slice(8)) ? undefined : NOT_DATE;
    case 'TM':
      return isTime(text) ? undefined : NOT_TIME;
    default:
      return undefined;
  }
}

function lengthFault(use: ElementUse, length: number): Fault | undefined {
  if (length > use.max)
    return {
      code: 'value-must-not-be-longer',
      level: 1,
      ik403: '5',
      expected: `is ${length} long and may be at most ${use.max}`,
    };
  if (length < use.min)
    return {
      code: 'value-must-not-be-shorter',
      level: 1,
      ik403: '4',
      expected: `is ${length} long and must be at least ${use.min}`,
    };
  return undefined;
}

/** The first separator inside a value: 0 none, 1 of components, 2 of repetitions. */
export function separatorIn(text: string, component: number, repetition: number): 0 | 1 | 2 {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === component) return 1;
    if (unit === repetition) return 2;
  }
  return 0;
}

/** Digits with at most one point and a leading minus; `digits` counts what the length limits count. */
function numberLength(text: string, whole: boolean): number {
  let digits = 0;
  let points = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digits += 1;
    else if (unit === 46 && !whole && points === 0) points = 1;
    else if (unit !== 45 || i !== 0) return -1;
  }
  return digits === 0 ? -1 : digits;
}

/** `length` counts characters, which may be fewer than bytes. */
export function typeFault(
  use: ElementUse,
  text: string,
  { format, length }: { readonly format: string | undefined; readonly length: number },
): Fault | undefined {
  switch (use.type) {
    case 'R':
    case 'N': {
      const digits = numberLength(text, use.type === 'N');
      return digits < 0 ? NOT_NUMBER : lengthFault(use, digits);
    }
    case 'DT':
      return lengthFault(use, length) ?? (isDay(text) || isShortDay(text) ? undefined : NOT_DATE);
    case 'TM':
      return lengthFault(use, length) ?? (isTime(text) ? undefined : NOT_TIME);
    default:
      return lengthFault(use, length) ?? (use.dated ? datedFault(format, text) : undefined);
  }
}

export function codeFault(use: ElementUse, text: string): Fault | undefined {
  if (use.codes !== undefined && use.codes.size > 0 && !use.codes.has(text)) {
    const listed = use.codes.size <= 12 ? `: one of ${[...use.codes].join(', ')}` : `: one of its ${use.codes.size} codes`;
    return {
      code: 'code-must-be-listed-in-the-guide',
      level: 2,
      ik403: '7',
      expected: `must be a code the guide lists here${listed}`,
    };
  }
  return use.pattern === undefined || use.pattern.test(text) ? undefined : NOT_PATTERN;
}

const present = (segment: Segment, at: number): boolean => (segment.elements[at - 1] ?? '') !== '';

const noteRule: Readonly<Record<SyntaxNote['kind'], string>> = {
  P: 'all or none',
  R: 'at least one',
  E: 'at most one',
  C: 'the first requires all others',
  L: 'the first requires one other',
};

/** The element a broken note points at, 0 when the note holds. */
function brokenAt(note: SyntaxNote, segment: Segment): number {
  const { kind, elements } = note;
  const first = elements[0] ?? 0;
  let sent = 0;
  let gap = 0;
  let second = 0;
  for (let i = 0; i < elements.length; i += 1) {
    const at = elements[i] ?? 0;
    if (present(segment, at)) {
      sent += 1;
      if (sent === 2) second = at;
    } else if (gap === 0) gap = at;
  }
  if (kind === 'P') return sent > 0 ? gap : 0;
  if (kind === 'R') return sent === 0 ? first : 0;
  if (kind === 'E') return second;
  if (!present(segment, first)) return 0;
  if (kind === 'C') return gap;
  return sent === 1 ? (elements[1] ?? first) : 0;
}

/** The element a broken note points at, with its fault; undefined when the note holds. */
export function noteFault(note: SyntaxNote, segment: Segment): { readonly element: number; readonly fault: Fault } | undefined {
  // Notes speak of later elements: most segments end before them.
  const element = brokenAt(note, segment);
  if (element === 0) return undefined;
  return {
    element,
    fault: {
      code: 'elements-must-follow-the-syntax-note',
      level: 1,
      ik403: note.kind === 'E' ? '10' : '2',
      expected: `breaks a syntax note: ${noteRule[note.kind]} of elements ${note.elements.map(two).join(', ')}`,
    },
  };
}
