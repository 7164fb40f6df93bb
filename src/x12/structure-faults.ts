/** What is wrong with the structure, in plain words and 999 codes. */
import type { CompiledSegment, CompiledUse } from './compile.ts';
import { type Basis, isOnlyCounted, report } from './finding.ts';
import { type Frame, pathOf, segmentPath } from './frame.ts';
import { GUIDES } from './guides/registry.ts';
import type { Machine } from './machine.ts';
import { elementTextOf, type SegmentView } from './scan.ts';

const where = (frame: Frame | undefined): string =>
  frame === undefined || frame.name === '' ? `loop ${frame?.id ?? ''}` : `loop ${frame.id} (${frame.name})`;

function tell(
  machine: Machine,
  parts: {
    code: string;
    ik304: string;
    message: string;
    segment: string;
    position: number;
    path: string;
    loop?: string;
    basis: Basis | undefined;
  },
): void {
  const { code, ik304, message, segment, position, path, loop } = parts;
  const basis = parts.basis ?? machine.guide.basis;
  report(machine.sink, {
    code,
    level: ik304 === '1' ? 1 : 2,
    severity: basis === 'memory' ? 'warning' : 'error',
    basis,
    message,
    path,
    position,
    segment,
    ...(loop === undefined ? {} : { loop }),
    codes: { ik304, ik502: '5' },
  });
}

/** Before any words are made: true when the cap is reached and the fault was counted. */
function isCounted(machine: Machine, basis: Basis | undefined, position: number, level: 1 | 2 = 2): boolean {
  const severity = (basis ?? machine.guide.basis) === 'memory' ? 'warning' : 'error';
  return isOnlyCounted(machine.sink, { level, severity, position });
}

/** ` with REF01 G1 or F8`: the codes that tell a use from its neighbours. */
export function codesOf(lead: CompiledSegment): string {
  const { qualifier } = lead.use;
  if (qualifier === undefined || qualifier.codes.size > 6) return '';
  const at = `${lead.id}${String(qualifier.element).padStart(2, '0')}`;
  return ` with ${at} ${[...qualifier.codes].join(' or ')}`;
}

/** A required segment or loop that its loop, the innermost open one, closes without. */
export function reportMissing(machine: Machine, use: CompiledUse, position: number): void {
  if (isCounted(machine, use.basis, position)) return;
  const { frames } = machine;
  const frame = frames.pool[frames.depth - 1];
  const { id } = use.lead;
  const what = use.isLoop ? `Loop ${use.id}${use.name === '' ? '' : ` (${use.name})`}` : `Segment ${id}${codesOf(use.lead)}`;
  tell(machine, {
    code: use.isLoop ? 'required-loop-must-be-present' : 'required-segment-must-be-present',
    ik304: '3',
    message: `${what} is required in ${where(frame)} and is missing.`,
    segment: id,
    position,
    path: use.isLoop
      ? [pathOf(frames, frames.depth), use.id].filter(Boolean).join('/')
      : segmentPath(frames, frames.depth, use.lead, false),
    loop: use.isLoop ? use.id : (frame?.id ?? ''),
    basis: use.basis,
  });
}

export function reportTooMany(machine: Machine, use: CompiledUse, view: SegmentView): void {
  if (isCounted(machine, use.basis, view.position)) return;
  const { frames } = machine;
  const frame = frames.pool[machine.at - 1];
  tell(machine, {
    code: use.isLoop ? 'loop-must-not-repeat-beyond-its-limit' : 'segment-must-not-repeat-beyond-its-limit',
    ik304: use.isLoop ? '4' : '5',
    message: use.isLoop
      ? `Loop ${use.id} may occur ${use.max} time(s) here and occurs once more.`
      : `Segment ${use.lead.id}${codesOf(use.lead)} may occur ${use.max} time(s) in ${where(frame)} and occurs once more.`,
    segment: use.lead.id,
    position: view.position,
    path: segmentPath(frames, machine.at, use.lead, true),
    loop: frame?.id ?? '',
    basis: use.basis,
  });
}

export function reportOutOfOrder(machine: Machine, use: CompiledUse, view: SegmentView, depth: number): void {
  if (isCounted(machine, use.basis, view.position)) return;
  const frame = machine.frames.pool[depth];
  tell(machine, {
    code: 'segment-must-be-in-order',
    ik304: '7',
    message: `Segment ${use.lead.id}${codesOf(use.lead)} comes too late in ${where(frame)}: the guide puts it earlier.`,
    segment: use.lead.id,
    position: view.position,
    path: segmentPath(machine.frames, depth + 1, use.lead, !use.isLoop),
    loop: frame?.id ?? '',
    basis: use.basis,
  });
}

/** A segment that has no place: unknown, of another transaction, or not expected here. */
export function reportHomeless(machine: Machine, view: SegmentView): void {
  const id = elementTextOf(view, 0);
  const { guide, frames } = machine;
  const inGuide = guide.segmentIds().has(id);
  const inAny = inGuide || GUIDES.some((each) => each.segmentIds().has(id));
  if (isCounted(machine, undefined, view.position, inAny ? 2 : 1)) return;
  const frame = frames.pool[frames.depth - 1];
  const wellFormed = /^[A-Z0-9]{2,3}$/.test(id);
  tell(machine, {
    code: inGuide ? 'segment-must-be-expected-here' : inAny ? 'segment-must-belong-to-the-transaction' : 'segment-must-be-known',
    ik304: inGuide ? '2' : inAny ? '6' : '1',
    message: inGuide
      ? `Segment ${id} with these codes has no place here, in ${where(frame)}; check its first codes and the order.`
      : `Segment ${wellFormed ? id : 'with a malformed id'} does not belong to ${guide.name}.`,
    segment: id,
    position: view.position,
    path: segmentPath(frames, frames.depth, { id: wellFormed ? id : '?' }, false),
    loop: frame?.id ?? '',
    basis: undefined,
  });
}
