/** Where bytes are no UTF-8. */

/** How many bytes follow a first byte; undefined when it cannot be a first byte. RFC 3629 §4. */
function followers(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : undefined;
}

/** What the second byte may be: it keeps out overlong forms, surrogates and what lies beyond Unicode. */
function secondFits(first: number, second: number): boolean {
  const low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

/** The index of the first byte that does not fit, and whether the bytes look like a Western single-byte encoding. */
export function findUtf8Fault(bytes: Uint8Array): { readonly at: number; readonly looksLatin: boolean } | undefined {
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] as number;
    const more = followers(first);
    const second = bytes[i + 1];
    const whole =
      more !== undefined &&
      (more === 0 || (second !== undefined && secondFits(first, second))) &&
      bytes.subarray(i + 2, i + 1 + more).every((byte) => byte >= 0x80 && byte <= 0xbf) &&
      i + more < bytes.length;
    if (!whole) return { at: i, looksLatin: first >= 0xa0 && (second === undefined || second < 0x80) };
    i += 1 + more;
  }
  return undefined;
}
