/** The note's text cut where evidence begins and ends, so that overlapping passages can be shown and pointed at. */
import type { Context } from './contexts.ts';

/** Absent context: the words speak for the code. */
export type Passage = { readonly code: string; readonly start: number; readonly end: number; readonly context?: Context };

export type Segment = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Codes whose evidence covers it, in the order of the passages; none for plain text. */
  readonly codes: readonly string[];
  /** Of the words; what speaks for a code outweighs what speaks against one. Undefined for plain text. */
  readonly context: Context | undefined;
  /** The last segment of a passage of that context: a mark stands once, behind its words. */
  readonly closes: boolean;
};

/** In: text, and half-open ranges of it that may overlap, repeat, or lie outside. Out: segments that make up the whole text. */
export function segmentsOf(text: string, passages: readonly Passage[]): readonly Segment[] {
  const inside = passages
    .map((passage) => ({ ...passage, start: Math.max(0, passage.start), end: Math.min(text.length, passage.end) }))
    .filter(({ start, end }) => start < end);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const here = inside.filter((passage) => passage.start <= start && end <= passage.end);
    const contexts = new Set(here.map(({ context }) => context ?? 'affirmed'));
    const context = contexts.has('affirmed') ? 'affirmed' : [...contexts][0];
    const codes = [...new Set(here.map(({ code }) => code).filter((code) => code !== ''))];
    const closes = here.some((passage) => (passage.context ?? 'affirmed') === context && passage.end === end);
    return { start, end, text: text.slice(start, end), codes, context, closes };
  });
}

export type NoteLine = {
  readonly start: number;
  readonly end: number;
  /** Length of the heading that the line begins with ('Examination:'), 0 when there is none. */
  readonly heading: number;
};

/** Where a reader of the note found sections: their headings, and the last letter of each. */
export type SectionPlace = { readonly kind: string; readonly start: number; readonly body: number; readonly end: number };

const HEADING = /^[A-Z][A-Za-z /&-]{1,48}:(?=\s|$)/;

/** A heading may stand behind list marks: '- ', '## '. */
const MOST_MARKS = 6;

function headingOf(content: string, start: number, sections: readonly SectionPlace[]): number {
  const end = start + content.length;
  const known = sections.find(
    (one) => one.start >= start && one.start - start <= MOST_MARKS && one.start < end && one.body > one.start,
  );
  return known === undefined ? (HEADING.exec(content)?.[0].length ?? 0) : Math.min(end, known.body) - start;
}

/** The note's lines with their places; a line that begins with a heading says how long it is. Empty lines are left out. */
export function linesOf(text: string, sections: readonly SectionPlace[] = []): readonly NoteLine[] {
  const lines: NoteLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const content = line.trimEnd();
    if (content !== '') lines.push({ start, end: start + content.length, heading: headingOf(content, start, sections) });
    start += line.length + 1;
  }
  return lines;
}

/** The part of the segments that lies within a range, cut to it. */
export const within = (segments: readonly Segment[], start: number, end: number): readonly Segment[] =>
  segments
    .filter((segment) => segment.start < end && start < segment.end)
    .map((segment) => {
      const from = Math.max(start, segment.start);
      const to = Math.min(end, segment.end);
      const text = segment.text.slice(from - segment.start, to - segment.start);
      return { ...segment, start: from, end: to, text, closes: segment.closes && to === segment.end };
    });

export type Span = { readonly start: number; readonly end: number; readonly words: string };

/** Each wording once, whatever its capitals, at its first place. */
export const wordings = <S extends Pick<Span, 'words'>>(spans: readonly S[]): readonly S[] =>
  spans.filter(({ words }, at) => spans.findIndex((other) => other.words.toLowerCase() === words.toLowerCase()) === at);

/** Every place where the words stand, whatever their capitals; at most `limit`. */
export function findWords(text: string, words: string, limit = 20): readonly Span[] {
  const sought = words.trim().toLowerCase();
  const found: Span[] = [];
  if (sought === '') return found;
  // Lower-casing may change the length of a letter or two: then places would be wrong, and we look letter by letter as it is.
  const folded = text.toLowerCase();
  const [hay, needle] = folded.length === text.length ? [folded, sought] : [text, words.trim()];
  for (let at = hay.indexOf(needle); at >= 0 && found.length < limit; at = hay.indexOf(needle, at + needle.length)) {
    found.push({ start: at, end: at + needle.length, words: text.slice(at, at + needle.length) });
  }
  return found;
}

const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));

/** A marked range without the blanks and line ends at its edges, half a word taken whole; undefined when nothing is left or too much. */
export function trimmedSpan(text: string, start: number, end: number): Span | undefined {
  let [from, to] = start <= end ? [start, end] : [end, start];
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to -= 1;
  if (to === from) return undefined;
  while (from > 0 && isInWord(text, from)) from -= 1;
  while (to < text.length && isInWord(text, to)) to += 1;
  return to - from > 1000 ? undefined : { start: from, end: to, words: text.slice(from, to) };
}

/** The same words in a newer text: where they stood, else the nearest place that has them; undefined when they are gone. */
export function anchorAgain(text: string, span: Span): Span | undefined {
  if (text.slice(span.start, span.end) === span.words) return span;
  const places = findWords(text, span.words, 200).filter(({ words }) => words === span.words);
  return places.toSorted((a, b) => Math.abs(a.start - span.start) - Math.abs(b.start - span.start))[0];
}
