/** UUIDv7 from an injected instant and injected randomness (RFC 9562 §5.7): time-ordered, so that inserts stay local in an index. */
import { assert } from './result.ts';

const HYPHEN = 45;
/** Character codes of the hexadecimal digits. */
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** In: milliseconds since 1970, at least 10 random bytes. Out: lower-case text form. */
export function uuidV7(millis: number, random: Uint8Array): string {
  assert(Number.isSafeInteger(millis) && millis >= 0, 'a UUIDv7 needs whole milliseconds');
  assert(random.length >= 10, 'a UUIDv7 needs 10 random bytes');
  const units: number[] = [];
  // Character codes and one call: joined piece by piece, an id would stay a chain of pieces for as long as it is kept.
  const put = (byte: number): void => {
    if (units.length === 8 || units.length === 13 || units.length === 18 || units.length === 23) units.push(HYPHEN);
    units.push(DIGITS[byte >> 4] ?? 0, DIGITS[byte & 0x0f] ?? 0);
  };
  for (let power = 5; power >= 0; power -= 1) put(Math.floor(millis / 256 ** power) % 256);
  for (let i = 0; i < 10; i += 1) {
    const byte = random[i] ?? 0;
    put(i === 0 ? 0x70 | (byte & 0x0f) : i === 2 ? 0x80 | (byte & 0x3f) : byte);
  }
  return String.fromCharCode.apply(null, units);
}
