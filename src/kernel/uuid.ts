/** UUIDv7 from an injected instant and injected randomness (RFC 9562 §5.7): time-ordered, so that inserts stay local in an index. */
import { assert } from './result.ts';

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** In: milliseconds since 1970, at least 10 random bytes. Out: lower-case text form. */
export function uuidV7(millis: number, random: Uint8Array): string {
  assert(Number.isSafeInteger(millis) && millis >= 0, 'a UUIDv7 needs whole milliseconds');
  assert(random.length >= 10, 'a UUIDv7 needs 10 random bytes');
  const byte = (i: number): number => random[i] ?? 0;
  const time = millis.toString(16).padStart(12, '0');
  const hex = (i: number): string => HEX[byte(i)] ?? '00';
  const version = HEX[0x70 | (byte(0) & 0x0f)] ?? '70';
  const variant = HEX[0x80 | (byte(2) & 0x3f)] ?? '80';
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-${version}${hex(1)}-${variant}${hex(3)}-${hex(4)}${hex(5)}${hex(6)}${hex(7)}${hex(8)}${hex(9)}`;
}
