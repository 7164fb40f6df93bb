/** A stored file as lines for a person's eye: no judgement, so that what cannot be read can be looked at too. */

/** ISA is fixed: its terminator is the 106th character (index 105). */
const TERMINATOR_AT = 105;
const LF = 0x0a;
const CR = 0x0d;
/** Nobody reads more of one line; a file without line ends must not travel whole. */
const LONGEST_SHOWN = 20_000;

export type SegmentsShown = {
  /** How many the file has. */
  readonly total: number;
  /** Those from `from` on, at most `limit`. */
  readonly segments: readonly string[];
};

/**
 * In: any bytes, and which part of them is looked at. Out: one entry per segment of an X12 file, without terminators and the
 * line breaks after them; of any other file its lines. A byte that is no UTF-8 shows as U+FFFD. Only the part that is looked
 * at becomes text: the rest is counted, in one pass.
 */
export function segmentsAsText(
  bytes: Uint8Array,
  { from, limit }: { readonly from: number; readonly limit: number },
): SegmentsShown {
  const segments: string[] = [];
  let count = 0;
  // Blank ones at the end do not count: they are known as such only when something follows.
  let total = 0;
  for (const [start, end] of pieces(bytes)) {
    if (count >= from && segments.length < limit) segments.push(textOf(bytes, start, end));
    count += 1;
    if (!isBlank(bytes, start, end)) total = count;
  }
  return { total, segments: segments.slice(0, Math.max(0, total - from)) };
}

/** Half-open ranges, each without the line breaks before it. */
function* pieces(bytes: Uint8Array): Generator<readonly [number, number]> {
  const terminator = terminatorOf(bytes);
  const isEnd = (at: number): boolean =>
    terminator === undefined ? bytes[at] === LF || bytes[at] === CR : bytes[at] === terminator;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && !isEnd(at)) continue;
    if (terminator !== undefined) while (start < at && (bytes[start] === LF || bytes[start] === CR)) start += 1;
    yield [start, at];
    if (terminator === undefined && bytes[at] === CR && bytes[at + 1] === LF) at += 1;
    start = at + 1;
  }
}

/** Undefined where the file does not begin as an interchange: then its lines are shown. */
function terminatorOf(bytes: Uint8Array): number | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, TERMINATOR_AT + 1));
  return head.startsWith('ISA') && /^[^0-9A-Za-z \u0080-\u00ff]$/.test(head.charAt(TERMINATOR_AT))
    ? bytes[TERMINATOR_AT]
    : undefined;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && (byte < 0x09 || byte > 0x0d)) return false;
  }
  return true;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(start, Math.min(end, start + LONGEST_SHOWN)));
  return end - start > LONGEST_SHOWN ? `${text} …` : text;
}
