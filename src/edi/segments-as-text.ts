/** A stored file as lines for a person's eye: no judgement, so that what cannot be read can be looked at too. */

/** ISA is fixed: its terminator is the 106th character (index 105). */
const TERMINATOR_AT = 105;

/**
 * In: any bytes. Out: one entry per segment of an X12 file, without terminators and the line breaks after them; of any
 * other file its lines. A byte that is no UTF-8 shows as U+FFFD.
 */
export function segmentsAsText(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('utf-8').decode(bytes);
  const terminator = text.startsWith('ISA') ? text.charAt(TERMINATOR_AT) : '';
  const parts = /^[^0-9A-Za-z ]$/.test(terminator) ? text.split(terminator) : text.split(/\r\n|\r|\n/);
  const lines = parts.map((part) => part.replace(/^[\r\n]+/, ''));
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines;
}
