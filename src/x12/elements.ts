/**
 * What is wrong inside a segment: presence, length, type, codes, dates, syntax notes (SNIP 1 and 2), by the guide's use.
 * Asked of segments alone that clean.ts does not find faultless.
 */
import { type CharacterSet, characterFault, lengthIn } from './characters.ts';
import {
  codeFault,
  type Fault,
  MISSING,
  NOT_USED,
  noteFault,
  separatorIn,
  TOO_MANY,
  TOO_MANY_PARTS,
  TOO_MANY_REPEATS,
  two,
  typeFault,
} from './faults.ts';
import type { CompiledSegment } from './compile.ts';
import { isOnlyCounted, report } from './finding.ts';
import { segmentPath } from './frame.ts';
import type { Machine } from './machine.ts';
import type { ElementUse } from './notation.ts';
import type { Delimiters, Segment } from './syntax.ts';

/** Fixed for one transaction, with the place the check has come to: one object moved along, instead of one per element. */
export type ElementCheck = {
  readonly component: string;
  readonly repetition: string | undefined;
  readonly componentUnit: number;
  readonly repetitionUnit: number;
  readonly machine: Machine;
  /** What the partner's profile says; undefined without one. */
  readonly characters: CharacterSet | undefined;
  segment: Segment;
  lead: CompiledSegment;
  /** 1-based; 0 for none. */
  element: number;
  part: number;
  repeat: number;
};

export function elementCheck(delimiters: Delimiters, machine: Machine, characters?: CharacterSet): ElementCheck {
  const { component, repetition } = delimiters;
  return {
    component,
    repetition,
    componentUnit: component.charCodeAt(0),
    repetitionUnit: repetition === undefined ? -1 : repetition.charCodeAt(0),
    machine,
    characters,
    segment: { id: '', elements: [], position: 0, ordinal: 0 },
    lead: machine.guide.compiled().root.first,
    element: 0,
    part: 0,
    repeat: 1,
  };
}

function tell(check: ElementCheck, use: ElementUse | undefined, fault: Fault, value: string | undefined): void {
  const { segment, lead, machine, element, part, repeat } = check;
  const basis = lead.basis ?? machine.guide.basis;
  const severity = fault.severity ?? (basis === 'memory' ? 'warning' : 'error');
  if (isOnlyCounted(machine.sink, { level: fault.level, severity, position: segment.position })) return;
  const at = `${two(element)}${part > 0 ? `-${part}` : ''}`;
  const loop = machine.frames.pool[machine.at - 1]?.id;
  report(machine.sink, {
    code: fault.code,
    level: fault.level,
    severity,
    basis: fault.level === 1 && basis !== 'memory' ? 'base standard' : basis,
    message: `${segment.id}${at} ${fault.expected}.`,
    path: `${segmentPath(machine.frames, machine.at, lead, true)}-${at}${repeat > 1 ? `(${repeat})` : ''}`,
    position: segment.position,
    segment: segment.id,
    ...(loop === undefined ? {} : { loop }),
    element,
    ...(part > 0 ? { component: part } : {}),
    ...(repeat > 1 ? { repetition: repeat } : {}),
    ...(use === undefined ? {} : { dataElement: use.reference }),
    ...(value === undefined ? {} : { value }),
    codes: { ik304: '8', ik403: fault.ik403, ik502: '5' },
  });
}

/** One simple value. `format` is the text of the element before it. */
function checkSimple(check: ElementCheck, use: ElementUse, text: string, format: string | undefined): void {
  const separator = separatorIn(text, check.componentUnit, check.repetitionUnit);
  if (separator !== 0) {
    tell(check, use, separator === 1 ? TOO_MANY_PARTS : TOO_MANY_REPEATS, text);
    return;
  }
  const bad = characterFault(text, check.characters);
  if (bad !== undefined) {
    tell(check, use, bad, text);
    if (bad.severity !== 'warning') return;
  }
  const fault = typeFault(use, text, { format, length: lengthIn(check.characters, text) }) ?? codeFault(use, text);
  if (fault !== undefined) tell(check, use, fault, text);
}

function checkComposite(check: ElementCheck, use: ElementUse, text: string): void {
  const uses = use.components ?? [];
  if (uses.length === 0) return;
  const parts = text.split(check.component);
  for (let i = 0; i < uses.length || i < parts.length; i += 1) {
    const part = uses[i];
    const value = parts[i];
    check.part = i + 1;
    if (part === undefined) {
      tell(check, undefined, TOO_MANY_PARTS, value);
      break;
    }
    if (value === undefined || value === '') {
      if (part.usage === 'R') tell(check, part, MISSING, undefined);
    } else if (part.usage === 'N') tell(check, part, NOT_USED, value);
    else checkSimple(check, part, value, parts[i - 1]);
  }
  check.part = 0;
}

/** An element that may repeat, or is a composite. */
function checkStructured(check: ElementCheck, use: ElementUse, text: string, format: string | undefined): void {
  const { repetition } = check;
  if (repetition === undefined || !text.includes(repetition)) {
    if (use.components === undefined) checkSimple(check, use, text, format);
    else checkComposite(check, use, text);
    return;
  }
  const values = text.split(repetition);
  if (values.length > use.repeat) {
    check.repeat = use.repeat + 1;
    tell(check, use, TOO_MANY_REPEATS, text);
  } else {
    for (const [i, value] of values.entries()) {
      check.repeat = i + 1;
      if (use.components === undefined) checkSimple(check, use, value, format);
      else checkComposite(check, use, value);
    }
  }
  check.repeat = 1;
}

/**
 * Checks one segment against its use. Reports to the sink: required and unused elements, too many elements, components
 * or repetitions, characters, lengths, types, dates, codes, patterns and syntax notes.
 */
export function checkElements(check: ElementCheck, segment: Segment, lead: CompiledSegment): void {
  const { elements } = segment;
  const { use } = lead;
  const uses = use.elements;
  check.segment = segment;
  check.lead = lead;
  if (elements.length > uses.length) {
    check.element = uses.length + 1;
    tell(check, undefined, TOO_MANY, undefined);
  }
  const last = elements.length < use.lastRequired ? use.lastRequired : Math.min(elements.length, uses.length);
  for (let i = 0; i < last; i += 1) {
    const elementUse = uses[i];
    if (elementUse === undefined) break;
    const text = elements[i];
    check.element = i + 1;
    if (text === undefined || text === '') {
      if (elementUse.usage === 'R') tell(check, elementUse, MISSING, undefined);
    } else if (elementUse.usage === 'N') tell(check, elementUse, NOT_USED, text);
    else if (elementUse.components === undefined && elementUse.repeat === 1)
      checkSimple(check, elementUse, text, elements[i - 1]);
    else checkStructured(check, elementUse, text, elements[i - 1]);
  }
  for (const note of use.notes) {
    const broken = noteFault(note, segment);
    if (broken === undefined) continue;
    check.element = broken.element;
    tell(check, uses[broken.element - 1], broken.fault, undefined);
  }
}
