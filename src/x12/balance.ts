/** What both balancing checks share: reading an amount, and telling a sum that does not come out. */
import { addCents, type Cents, ZERO_CENTS } from '../kernel/money.ts';
import { type Basis, type FindingSink, report } from './finding.ts';
import type { Segment } from './syntax.ts';
import { centsOrZero, decimal } from './value.ts';

export type Amounts = {
  /** Zero where nothing was sent; a malformed one is told and makes the sum unknown. */
  readonly read: (segment: Segment | undefined, element: number, path: string) => Cents | undefined;
  /** Σ CAS03, 06, 09, 12, 15, 18 of the segments. */
  readonly adjustments: (segments: readonly Segment[], path: string) => Cents | undefined;
  readonly unequal: (parts: {
    readonly code: string;
    readonly message: string;
    readonly segment: Segment | undefined;
    readonly path: string;
    readonly element: number;
    readonly sent: Cents;
    readonly computed: Cents;
    readonly basis: Basis;
  }) => void;
};

/** Paths: `loop` is the path of the loop without the segment. */
export function amountsOf(sink: FindingSink): Amounts {
  const read: Amounts['read'] = (segment, element, path) => {
    const amount = centsOrZero(segment?.elements[element - 1]);
    if (amount.ok) return amount.value;
    report(sink, {
      code: amount.error.code,
      level: 3,
      severity: 'error',
      basis: 'base standard',
      message: `${segment?.id ?? ''}${String(element).padStart(2, '0')} is not a decimal amount with at most two places, so nothing can be balanced with it.`,
      path: `${path}/${segment?.id ?? ''}-${String(element).padStart(2, '0')}`.replace(/^\//, ''),
      position: segment?.position ?? 0,
      segment: segment?.id ?? '',
      element,
      value: segment?.elements[element - 1] ?? '',
      codes: {},
    });
    return undefined;
  };
  return {
    read,
    adjustments: (segments, path) => {
      let total: Cents | undefined = ZERO_CENTS;
      for (const segment of segments) {
        for (let element = 3; element <= 18; element += 3) {
          const amount = read(segment, element, path);
          total = total === undefined || amount === undefined ? undefined : addCents(total, amount);
        }
      }
      return total;
    },
    unequal: (parts) => {
      const at = String(parts.element).padStart(2, '0');
      report(sink, {
        code: parts.code,
        level: 3,
        severity: parts.basis === 'memory' ? 'warning' : 'error',
        basis: parts.basis,
        message: `${parts.message} The difference is ${decimal((parts.sent - parts.computed) as Cents)}.`,
        path: `${parts.path}/${parts.segment?.id ?? ''}-${at}`.replace(/^\//, ''),
        position: parts.segment?.position ?? 0,
        segment: parts.segment?.id ?? '',
        element: parts.element,
        value: parts.segment?.elements[parts.element - 1] ?? '',
        codes: {},
      });
    },
  };
}

/** Sum, unknown as soon as one part is. */
export function total(parts: readonly (Cents | undefined)[]): Cents | undefined {
  let sum: Cents | undefined = ZERO_CENTS;
  for (const part of parts) sum = sum === undefined || part === undefined ? undefined : addCents(sum, part);
  return sum;
}

export const indexed = (id: string, at: number): string => (at === 0 ? id : `${id}[${at + 1}]`);
