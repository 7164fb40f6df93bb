/**
 * What stands inside a segment: presence, length, type, codes, dates, syntax notes (SNIP 1 and 2), by the guide's use.
 * The quick path allocates nothing; a finding is built only when something is wrong.
 */
import {
  BAD_CHARACTER,
  codeFault,
  type Fault,
  MISSING,
  NATIONAL,
  NOT_USED,
  noteFault,
  scan,
  TOO_MANY,
  TOO_MANY_PARTS,
  TOO_MANY_REPEATS,
  two,
  typeFault,
} from './faults.ts';
import { type Frame, segmentPath } from './frame.ts';
import { type AcknowledgementCodes, type Basis, type FindingSink, report } from './finding.ts';
import type { ElementUse, SegmentUse } from './notation.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** Fixed for one transaction. */
export type ElementCheck = { readonly delimiters: Delimiters; readonly sink: FindingSink; readonly basis: Basis };

/** Where a finding lies; 1-based, 0 for none. */
type Place = {
  readonly segment: Segment;
  readonly frames: readonly Frame[];
  readonly element: number;
  readonly component: number;
  readonly repetition: number;
};

function tell(check: ElementCheck, place: Place, use: ElementUse | undefined, fault: Fault, value: string | undefined): void {
  const { segment, frames, element, component, repetition } = place;
  const at = `${two(element)}${component > 0 ? `-${component}` : ''}`;
  const codes: AcknowledgementCodes = { ik304: '8', ik403: fault.ik403, ik502: '5' };
  const loop = frames.at(-1)?.node.id;
  report(check.sink, {
    code: fault.code,
    level: fault.level,
    severity: fault.severity ?? (check.basis === 'memory' ? 'warning' : 'error'),
    basis: fault.level === 1 ? 'base standard' : check.basis,
    message: `${segment.id}${at} ${fault.expected}.`,
    path: `${segmentPath(frames, segment.id, segment)}-${at}${repetition > 1 ? `(${repetition})` : ''}`,
    position: segment.position,
    segment: segment.id,
    ...(loop === undefined ? {} : { loop }),
    element,
    ...(component > 0 ? { component } : {}),
    ...(repetition > 1 ? { repetition } : {}),
    ...(use === undefined ? {} : { dataElement: use.reference }),
    ...(value === undefined ? {} : { value }),
    codes,
  });
}

/** One simple value. `format` is the text of the element before it. */
function checkSimple(check: ElementCheck, use: ElementUse, text: string, format: string | undefined, place: () => Place): void {
  const { component, repetition } = check.delimiters;
  const seen = scan(text, component.charCodeAt(0), repetition === undefined ? -1 : repetition.charCodeAt(0));
  if (seen !== 0) {
    if (seen === 3) tell(check, place(), use, TOO_MANY_PARTS, text);
    else if (seen === 4) tell(check, place(), use, TOO_MANY_REPEATS, text);
    else tell(check, place(), use, seen === 2 ? BAD_CHARACTER : NATIONAL, text);
    if (seen !== 1) return;
  }
  const fault = typeFault(use, text, format) ?? codeFault(use, text);
  if (fault !== undefined) tell(check, place(), use, fault, text);
}

function checkComposite(check: ElementCheck, use: ElementUse, text: string, at: Omit<Place, 'component'>): void {
  const uses = use.components ?? [];
  if (uses.length === 0) return;
  const parts = text.split(check.delimiters.component);
  const place = (component: number) => (): Place => ({ ...at, component });
  for (let i = 0; i < uses.length || i < parts.length; i += 1) {
    const part = uses[i];
    const value = parts[i];
    if (part === undefined) {
      tell(check, { ...at, component: i + 1 }, undefined, TOO_MANY_PARTS, value);
      return;
    }
    if (value === undefined || value === '') {
      if (part.usage === 'R') tell(check, { ...at, component: i + 1 }, part, MISSING, undefined);
    } else if (part.usage === 'N') tell(check, { ...at, component: i + 1 }, part, NOT_USED, value);
    else checkSimple(check, part, value, parts[i - 1], place(i + 1));
  }
}

/** An element that may repeat, or is a composite. */
function checkStructured(
  check: ElementCheck,
  use: ElementUse,
  text: string,
  place: (repetition: number) => Place,
  format: string | undefined,
): void {
  const separator = check.delimiters.repetition;
  const values = separator === undefined || !text.includes(separator) ? [text] : text.split(separator);
  if (values.length > use.repeat) {
    tell(check, place(use.repeat + 1), use, TOO_MANY_REPEATS, text);
    return;
  }
  for (const [i, value] of values.entries()) {
    if (use.components === undefined) checkSimple(check, use, value, format, () => place(i + 1));
    else checkComposite(check, use, value, place(i + 1));
  }
}

/**
 * Checks one segment against its use. Reports to the sink: required and unused elements, too many elements, components
 * or repetitions, characters, lengths, types, dates, codes, patterns and syntax notes.
 */
export function checkElements(check: ElementCheck, segment: Segment, use: SegmentUse, frames: readonly Frame[]): void {
  const { elements } = segment;
  const place = (element: number, repetition: number): Place => ({ segment, frames, element, component: 0, repetition });
  if (elements.length > use.elements.length) tell(check, place(use.elements.length + 1, 1), undefined, TOO_MANY, undefined);
  for (let i = 0; i < use.elements.length; i += 1) {
    const elementUse = use.elements[i];
    if (elementUse === undefined) break;
    const text = elements[i];
    if (text === undefined || text === '') {
      if (elementUse.usage === 'R') tell(check, place(i + 1, 1), elementUse, MISSING, undefined);
    } else if (elementUse.usage === 'N') {
      tell(check, place(i + 1, 1), elementUse, NOT_USED, text);
    } else if (elementUse.components !== undefined || elementUse.repeat > 1) {
      checkStructured(check, elementUse, text, (repetition) => place(i + 1, repetition), elements[i - 1]);
    } else {
      checkSimple(check, elementUse, text, elements[i - 1], () => place(i + 1, 1));
    }
  }
  for (const note of use.notes) {
    const broken = noteFault(note, segment);
    if (broken !== undefined) tell(check, place(broken.element, 1), use.elements[broken.element - 1], broken.fault, undefined);
  }
}
