/** Ids, NPIs and hashes of the demonstration: deterministic, so that the same seed gives the same bytes. */
import { createHash } from 'node:crypto';
import { hasNpiCheckDigit, type Npi, type Sha256 } from '../claims/identifiers.ts';
import { dayNumber, type PlainDate } from '../kernel/plain-date.ts';
import type { Random } from '../kernel/random.ts';
import { uuidV7 } from '../kernel/uuid.ts';

const MILLIS_PER_DAY = 86_400_000;

/** A UUIDv7 dated at noon UTC of `on`; the branded type is the caller's noun. */
export const idOn = <Id extends string>(on: PlainDate, random: Random): Id =>
  uuidV7(dayNumber(on) * MILLIS_PER_DAY + MILLIS_PER_DAY / 2, random.bytes(10)) as Id;

/** The instant of a local wall-clock hour in the demonstration, as UTC text. */
export const instantOn = (on: PlainDate, hour: number): string => `${on}T${String(hour).padStart(2, '0')}:00:00.000Z`;

/** Nine digits and their check digit. The numbers are invented; none was looked up. */
export function npiWithCheckDigit(nineDigits: string): Npi {
  for (let digit = 0; digit <= 9; digit += 1) {
    if (hasNpiCheckDigit(`${nineDigits}${digit}`)) return `${nineDigits}${digit}` as Npi;
  }
  throw new RangeError('nine digits starting with 1 or 2 have exactly one check digit');
}

export const sha256Text = (text: string): Sha256 => createHash('sha256').update(text, 'utf8').digest('hex') as Sha256;
