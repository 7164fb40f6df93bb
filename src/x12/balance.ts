/** What both balancing checks share: reading an amount in place, keeping it, and telling a sum that does not come out. */
import type { Cents } from '../kernel/money.ts';
import { centsAt } from './code-set.ts';
import { type Basis, report } from './finding.ts';
import { pathOf } from './frame.ts';
import type { Machine } from './machine.ts';
import { elementTextOf, type SegmentView, textOf } from './scan.ts';
import { decimal } from './value.ts';

/** Hears of the segments with a role (roles.ts), and of loops with one about to close. */
export type Balance = {
  readonly segment: (role: number, view: SegmentView) => void;
  readonly closing: (role: number) => void;
};

/** An amount as sent, kept until its sum is known. Longer texts than this are no amounts. */
export type Kept = { cents: number; position: number; length: number; readonly text: Uint8Array };
const LONGEST = 24;

export const kept = (): Kept => ({ cents: 0, position: 0, length: 0, text: new Uint8Array(LONGEST) });

/** Cents of an element: 0 where nothing was sent; a malformed one is told and gives NaN, which no sum survives. */
export function readCents(machine: Machine, view: SegmentView, element: number): number {
  if (element > view.count) return 0;
  const amount = centsAt(view.bytes, view.starts[element] as number, (view.starts[element + 1] as number) - 1);
  if (!Number.isNaN(amount)) return amount;
  const segment = elementTextOf(view, 0);
  const at = String(element).padStart(2, '0');
  report(machine.sink, {
    code: 'amount-must-be-decimal-cents',
    level: 3,
    severity: 'error',
    basis: 'base standard',
    message: `${segment}${at} is not a decimal amount with at most two places, so nothing can be balanced with it.`,
    path: `${pathOf(machine.frames, machine.at)}/${segment}-${at}`.replace(/^\//, ''),
    position: view.position,
    segment,
    element,
    value: elementTextOf(view, element),
    codes: {},
  });
  return Number.NaN;
}

/** The same, kept with its text and place. */
export function keepCents(machine: Machine, into: Kept, view: SegmentView, element: number): void {
  into.cents = readCents(machine, view, element);
  into.position = view.position;
  into.length = 0;
  if (element > view.count) return;
  const from = view.starts[element] as number;
  const length = Math.min((view.starts[element + 1] as number) - 1 - from, LONGEST);
  for (let i = 0; i < length; i += 1) into.text[i] = view.bytes[from + i] as number;
  into.length = length;
}

/** Σ CAS03, 06, 09, 12, 15, 18. */
export function readAdjustments(machine: Machine, view: SegmentView): number {
  let total = 0;
  for (let element = 3; element <= 18 && element <= view.count; element += 3) total += readCents(machine, view, element);
  return total;
}

/** `loop` is the path of the loop that the amount stands in. */
export function tellUnequal(
  machine: Machine,
  amount: Kept,
  parts: {
    readonly code: string;
    readonly message: string;
    readonly segment: string;
    readonly element: number;
    readonly loop: string;
    readonly computed: number;
    readonly basis: Basis;
  },
): void {
  const at = String(parts.element).padStart(2, '0');
  report(machine.sink, {
    code: parts.code,
    level: 3,
    severity: parts.basis === 'memory' ? 'warning' : 'error',
    basis: parts.basis,
    message: `${parts.message} The difference is ${decimal((amount.cents - parts.computed) as Cents)}.`,
    path: `${parts.loop}${parts.loop === '' ? '' : '/'}${parts.segment}-${at}`,
    position: amount.position,
    segment: parts.segment,
    element: parts.element,
    value: textOf(amount.text, 0, amount.length),
    codes: {},
  });
}

/** True when both are known and differ. */
export const differs = (sent: number, computed: number): boolean =>
  !Number.isNaN(sent) && !Number.isNaN(computed) && sent !== computed;
