/** UUIDv7 from an injected instant and injected randomness (RFC 9562 §5.7): time-ordered, so that inserts stay local in an index. */
import { assert } from './result.ts';

const HYPHEN = 45;
/** Character codes of the hexadecimal digits. */
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** Where the digits of each byte stand. */
const PLACES = [0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34];
/** The character codes of an id, written over by the next. */
const units: number[] = Array.from({ length: 36 }, () => HYPHEN);

/** The first six bytes are the time, then come the version and the variant with what is random. */
function byteAt(i: number, millis: number, random: Uint8Array): number {
  if (i < 6) return Math.floor(millis / 256 ** (5 - i)) % 256;
  const byte = random[i - 6] ?? 0;
  return i === 6 ? 0x70 | (byte & 0x0f) : i === 8 ? 0x80 | (byte & 0x3f) : byte;
}

/** In: milliseconds since 1970, at least 10 random bytes. Out: lower-case text form. */
export function uuidV7(millis: number, random: Uint8Array): string {
  assert(Number.isSafeInteger(millis) && millis >= 0, 'a UUIDv7 needs whole milliseconds');
  assert(random.length >= 10, 'a UUIDv7 needs 10 random bytes');
  for (let i = 0; i < PLACES.length; i += 1) {
    const byte = byteAt(i, millis, random);
    const at = PLACES[i] ?? 0;
    units[at] = DIGITS[byte >> 4] ?? 0;
    units[at + 1] = DIGITS[byte & 0x0f] ?? 0;
  }
  // Character codes and one call: joined piece by piece, an id would stay a chain of pieces for as long as it is kept.
  return String.fromCharCode.apply(null, units);
}
