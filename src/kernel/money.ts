/**
 * Money is whole cents in a safe integer: never a float, rounded once, at the end, by a named function.
 */
import { decimalText, dollarsText } from './money-text.ts';
import { assert, err, type Failure, ok, type Result } from './result.ts';

declare const centsBrand: unique symbol;
/** Signed whole US cents. */
export type Cents = number & { readonly [centsBrand]: 'Cents' };

/** Brands a whole number of cents that our own code computed; anything else is a bug. */
export function cents(value: number): Cents {
  assert(Number.isSafeInteger(value), 'money must be a safe integer number of cents');
  // `0 - x` for x = 0 yields -0, which prints as "-0" and breaks byte-equal output.
  return (value === 0 ? 0 : value) as Cents;
}

export const ZERO_CENTS = cents(0);

export const addCents = (a: Cents, b: Cents): Cents => cents(a + b);
export const subtractCents = (a: Cents, b: Cents): Cents => cents(a - b);
export const negateCents = (a: Cents): Cents => cents(-a);
export const minCents = (a: Cents, b: Cents): Cents => (a <= b ? a : b);
export const maxCents = (a: Cents, b: Cents): Cents => (a >= b ? a : b);
export const timesCents = (a: Cents, whole: number): Cents => cents(a * whole);

export function sumCents(values: Iterable<Cents>): Cents {
  let total = 0;
  for (const value of values) total += value;
  return cents(total);
}

/**
 * `numerator / denominator` to the nearest whole, halves away from zero. The only rounding of money.
 * In: any bigint numerator, positive denominator. Exact: no float takes part.
 */
export function roundHalfUp(numerator: bigint, denominator: bigint): Cents {
  assert(denominator > 0n, 'rounding needs a positive denominator');
  const negative = numerator < 0n;
  const magnitude = negative ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return cents(Number(negative ? -rounded : rounded));
}

/** `amount × percentHundredths / 10,000`, rounded half up once: 2000 is 20 %, 8000 is 80 %, 200 is 2 %. */
export const percentOf = (amount: Cents, percentHundredths: number): Cents =>
  roundHalfUp(BigInt(amount) * BigInt(percentHundredths), 10_000n);

/**
 * Splits `total` over `weights` without losing a cent: shares differ from the exact quotient by less than
 * one cent and the largest remainders (earliest first on a tie) take what is left.
 */
export function allocateCents(total: Cents, weights: readonly number[]): readonly Cents[] {
  assert(weights.length > 0 && weights.every((w) => Number.isSafeInteger(w) && w >= 0), 'weights must be whole and not negative');
  const weightSum = weights.reduce((sum, w) => sum + BigInt(w), 0n);
  const even = weightSum === 0n;
  const divisor = even ? BigInt(weights.length) : weightSum;
  const sign = total < 0 ? -1 : 1;
  const magnitude = BigInt(Math.abs(total));
  const shares = weights.map((w, index) => {
    const scaled = magnitude * (even ? 1n : BigInt(w));
    return { index, share: Number(scaled / divisor), remainder: scaled % divisor };
  });
  let left = Math.abs(total) - shares.reduce((sum, s) => sum + s.share, 0);
  const byRemainder = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of byRemainder) {
    if (left === 0) break;
    share.share += 1;
    left -= 1;
  }
  return shares.map((s) => cents(sign * s.share));
}

/** `-1234567` → `"-12345.67"`: plain decimal, always two places, as people and X12's R type both read it. */
export function formatDecimal(amount: Cents): string {
  return decimalText(amount);
}

/** `1234567` → `"$12,345.67"`, `-5` → `"-$0.05"`. */
export function formatDollars(amount: Cents): string {
  return dollarsText(amount);
}

const MOST_WHOLE_DIGITS = 13;

/** `-?` up to 13 digits, then at most a point with one or two; undefined for anything else. A file holds too many for a regular expression. */
function scanDecimal(text: string): number | undefined {
  const negative = text.charCodeAt(0) === 45;
  const from = negative ? 1 : 0;
  const point = text.indexOf('.', from);
  const end = point < 0 ? text.length : point;
  const places = point < 0 ? 0 : text.length - point - 1;
  if (end - from > MOST_WHOLE_DIGITS || (point < 0 ? end === from : places < 1 || places > 2)) return undefined;
  let magnitude = 0;
  for (let at = from; at < text.length; at += 1) {
    if (at === point) continue;
    const digit = text.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    magnitude = magnitude * 10 + digit;
  }
  const scaled = magnitude * (places === 2 ? 1 : places === 1 ? 10 : 100);
  return negative ? -scaled : scaled;
}

/**
 * A decimal amount as payers write it (`125`, `125.5`, `-.07`) to cents.
 * Errors: 'amount-must-be-decimal-cents' for anything else (`1e9`, `1,000.00`, `800.555`, empty, NaN):
 * a malformed amount is never zero.
 */
export function parseDecimal(text: string): Result<Cents, Failure<'amount-must-be-decimal-cents'>> {
  const amount = scanDecimal(text);
  if (amount === undefined) {
    return err({
      code: 'amount-must-be-decimal-cents',
      message: 'An amount must be digits with at most two decimals, such as 125 or 125.50. Ask the sender for a corrected file.',
    });
  }
  return ok(cents(amount));
}
