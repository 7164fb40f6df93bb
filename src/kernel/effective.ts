/**
 * Values that an authority revises: each with the dates it holds and the source that says so. They are asked
 * by the date of service, never by "latest".
 */
import { assert } from './result.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * Where a rule or a number comes from.
 * `basis`: 'read' when the passage itself was read, 'reference' when a project reference file quotes it,
 * 'memory' when it rests on general knowledge (such a rule warns and never rejects).
 */
export type Citation = {
  readonly title: string;
  readonly locator: string;
  readonly basis: 'read' | 'reference' | 'memory' | 'house';
  readonly checkedOn: PlainDate;
};

export type EffectiveValue<T> = {
  readonly from: PlainDate;
  /** Last day it holds; absent while open. */
  readonly to?: PlainDate;
  readonly value: T;
  readonly cite: Citation;
};

/** Sorted by `from`, without overlap. */
export type Effective<T> = readonly EffectiveValue<T>[];

/** Builds a checked list: ascending, no day answered twice. */
export function effective<T>(...values: readonly EffectiveValue<T>[]): Effective<T> {
  for (let i = 1; i < values.length; i += 1) {
    const before = values[i - 1];
    const after = values[i];
    assert(before !== undefined && after !== undefined && before.from < after.from, 'effective values must ascend');
    assert(before.to === undefined || before.to < after.from, 'effective values must not overlap');
  }
  return values;
}

/** The value on a date, or undefined when none holds. An open value ends where the next begins. */
export function effectiveOn<T>(values: Effective<T>, on: PlainDate): EffectiveValue<T> | undefined {
  for (let i = values.length - 1; i >= 0; i -= 1) {
    const candidate = values[i];
    if (candidate !== undefined && candidate.from <= on) {
      return candidate.to === undefined || on <= candidate.to ? candidate : undefined;
    }
  }
  return undefined;
}

/** True when `on` lies in `[from, to]`, an absent bound being open. */
export const isWithin = (on: PlainDate, from: PlainDate | undefined, to: PlainDate | undefined): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);
