/** Whether words stand in a heading: a problem of the assessment is named in a line of its own before it is talked about. */
import type { Mention } from '../terms/find-mentions.ts';
import type { NoteTokens } from './note-text.ts';
import { GOES } from './taken-up.ts';

/** What may stand before a heading's words: bullets, numbers, 'Problem:'. */
const MARKS = /^(?:[\s\-•*#–—>:]|\(?\d{1,2}[.):]|(?:problem|diagnosis|dx|impression|assessment)s?(?: #?\d+)?:)*/i;
const HEADING_MAX = 120;
/** Farther than any heading reaches. */
const LINE_MAX = 160;
/** What ends a heading, and what ends one that is a list: 'Hypertension; gout; asthma.' */
const ENDS = /[.:;](?=\s|$)|\s(?:[-–—]|--)\s|\n|$/;
const LIST_ENDS = /[.:](?=\s|$)|\s(?:[-–—]|--)\s|\n|$/;
/** What somebody does, says or is told: a sentence, no heading. */
const SAYS =
  /\b(?:order(?:ed|s)?|continue[sd]?|start(?:ed|s)?|begin|initiate|refill(?:ed|s)?|recommend(?:ed|s)?|obtain(?:ed)?|check(?:ed|s)?|discuss(?:ed)?|i|we|he|she|they|you|(?<!\b(?:of|in|on|to|at|with|from|over|along|under|by) )(?:the|his|her)|this|that|these|it|patient|will|schedule[ds]?|return|monitor|increase[ds]?|decrease[ds]?|take[ns]?|prescribe[ds]?|referral|refer(?:red|s)?|advise[ds]?|counsel(?:ed|s)?|encourage[ds]?|repeat|if|no|denies|normal|labs?|given|gave|due(?! to)|consider(?:ed)?|review(?:ed|s)?|has|had|have|is|was|are|were|seems?|appears?|states?|reports?|notes?|endorses|complains?|setting|context)\b/i;

/** The first place of the line in which `at` stands, or of the numbered item in it: '1. HTN. 2. Gout.' Undefined where it is far. */
function lineStart(text: string, at: number, least: number): number | undefined {
  const from = Math.max(least, at - LINE_MAX);
  const before = text.slice(from, at);
  const line = before.lastIndexOf('\n');
  const item = itemStart(before, line + 1);
  return line < 0 && from > least && item === 0 ? undefined : from + item;
}

/** '1. HTN 2. Gout': a number with a blank before it goes on where the number before it stands in the line too. */
function nextNumber(line: string, at: number): RegExpExecArray | null {
  const number = Number(line.charAt(at));
  return number > 1 && new RegExp(`(?:^|\\s)${number - 1}[.)]\\s`).test(line.slice(0, at)) ? /\s$/.exec(line.slice(0, at)) : null;
}

/** After the last '. 2. ' of a line, or its beginning. */
function itemStart(line: string, from: number): number {
  for (let at = line.length - 1; at > from; at -= 1) {
    const sign = line.charCodeAt(at);
    // A digit with a full stop or bracket behind it, and a blank behind that.
    if (sign < 48 || sign > 57 || !/^[.)]\s/.test(line.slice(at + 1, at + 3))) continue;
    const before = /[.;]\s+\d{0,1}$/.exec(line.slice(Math.max(from, at - 6), at)) ?? nextNumber(line, at);
    if (before !== null) return at - (/\d$/.test(before[0]) ? 1 : 0);
  }
  return from;
}

/** Where the words under the heading before `at` begin. */
function bodyBefore(sections: NoteTokens['sections'], at: number): number {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sections[low - 1]?.body ?? 0;
}

const NEXT_MAX = 60;

/** 'Migraine without aura. Medication overuse headache.': a further short name in a line that only names. */
function isNextHeading(line: string, { at, last }: { readonly at: number; readonly last: number }): boolean {
  const before = line.slice(0, at);
  const stop = /[.;]\s+(?:[^\s.;]+\s+){0,2}$/.exec(before);
  if (stop === null || at > HEADING_MAX || SAYS.test(before)) return false;
  const name = line.slice(stop.index + 1).trimStart();
  const end = name.search(/[.;](?=\s|$)|\n|$/);
  return end <= NEXT_MAX && last <= line.length - name.length + end && !SAYS.test(name.slice(0, end));
}

/** The line up to `ends` holds the words and is a heading. */
const isHeadingUpTo = (ends: number, line: string, { last }: { readonly last: number }): boolean =>
  ends <= HEADING_MAX && last <= ends && !SAYS.test(line.slice(0, ends));

/** Out: 2 where the words stand in a heading, 1 where they begin a longer line, 0 elsewhere. */
export function headingLevel({ text, start, end, sections }: NoteTokens, { from, to }: Pick<Mention, 'from' | 'to'>): 0 | 1 | 2 {
  const first = start[from] ?? 0;
  const last = end[to] ?? 0;
  const begins = lineStart(text, first, bodyBefore(sections, first));
  if (begins === undefined) return 0;
  const line = text.slice(begins, begins + LINE_MAX + 1);
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  const said = line.slice(marks);
  const place = { at: first - begins - marks, last: last - begins - marks };
  // Both find the end of the line where they find nothing else.
  const ends = said.search(ENDS);
  const listEnds = said.search(LIST_ENDS);
  const isHeading = isHeadingUpTo(ends, said, place) || (listEnds !== ends && isHeadingUpTo(listEnds, said, place));
  if (isHeading || isNextHeading(said, place)) return 2;
  if (first - begins > marks + 2) return 0;
  // 'Hypertension is well controlled.'
  return GOES.test(text.slice(last, last + LINE_MAX)) ? 2 : 1;
}
