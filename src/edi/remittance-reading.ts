/**
 * Reading one 835 keeps the first thing that was wrong, with its place, and goes on with harmless values: the caller
 * looks at `failure` once, at the end. So a malformed amount is never zero in anything that leaves this room.
 */
import type { Cents } from '../kernel/money.ts';
import { ZERO_CENTS } from '../kernel/money.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Failure, Result } from '../kernel/result.ts';
import { element } from '../x12/loop.ts';
import type { Delimiters, Segment } from '../x12/syntax.ts';
import { centsOrZero, toCents, toDate } from '../x12/value.ts';

export type RemittanceFailure = Failure<'remittance-must-be-readable' | 'remittance-must-balance'> & {
  /** Which of the three equations, when it is one of them. */
  readonly level?: 'line' | 'claim' | 'payment';
  /** Segment position in the transaction, ST = 1. */
  readonly position?: number;
  readonly expectedCents?: Cents;
  readonly foundCents?: Cents;
};

/** Where a value stood: for messages and for the clerk who opens the file. */
export type Place = { readonly path: string; readonly position: number };

export type Reading = {
  readonly delimiters: Delimiters;
  /** Places of claims and lines, by the value that was read from there. */
  readonly places: Map<object, Place>;
  failure: RemittanceFailure | undefined;
};

export const startReading = (delimiters: Delimiters): Reading => ({ delimiters, places: new Map(), failure: undefined });

/** Keeps the first failure only: later ones are often its consequences. */
export function unreadable(reading: Reading, place: Place, message: string): void {
  reading.failure ??= {
    code: 'remittance-must-be-readable',
    message: `${place.path}, segment ${place.position}: ${message}`,
    path: place.path,
    position: place.position,
  };
}

export const placeOf = (segment: Segment | undefined, loopPath: string, at?: number): Place => ({
  path: `${loopPath === '' ? '' : `${loopPath}/`}${segment?.id ?? '?'}${at === undefined ? '' : String(at).padStart(2, '0')}`,
  position: segment?.position ?? 0,
});

type Spot = { readonly segment: Segment | undefined; readonly at: number; readonly path: string };

function taken<T>(reading: Reading, spot: Spot, result: Result<T, Failure>): T | undefined {
  if (result.ok) return result.value;
  unreadable(reading, placeOf(spot.segment, spot.path, spot.at), result.error.message);
  return undefined;
}

/** A required amount. */
export const centsAt = (reading: Reading, spot: Spot): Cents =>
  taken(reading, spot, toCents(element(spot.segment, spot.at))) ?? ZERO_CENTS;

/** An amount whose absence means zero. */
export const centsOrZeroAt = (reading: Reading, spot: Spot): Cents =>
  taken(reading, spot, centsOrZero(element(spot.segment, spot.at))) ?? ZERO_CENTS;

/** A date that may be absent; present, it must be a day. */
export function dateAt(reading: Reading, spot: Spot): PlainDate | undefined {
  const text = element(spot.segment, spot.at);
  return text === undefined || text === '' ? undefined : taken(reading, spot, toDate(text));
}

/** Text with something in it, or undefined. */
export function textAt(segment: Segment | undefined, at: number): string | undefined {
  const text = element(segment, at)?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** Required text. */
export function requiredText(reading: Reading, spot: Spot): string {
  const text = textAt(spot.segment, spot.at);
  if (text === undefined)
    unreadable(
      reading,
      placeOf(spot.segment, spot.path, spot.at),
      'this element must not be empty. Ask the payer for a corrected file.',
    );
  return text ?? '';
}
