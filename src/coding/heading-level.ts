/** Whether words stand as a heading: a problem of the assessment is named in a line of its own before it is talked about. */
import type { Mention } from './find-mentions.ts';
import type { NoteTokens } from './note-text.ts';

/** What may stand before a heading's words: bullets, numbers, 'Problem:'. */
const BEFORE = /^(?:[\s\-•*#–—>]|\(?\d{1,2}[.):]?|(?:problem|diagnosis|dx|impression|assessment)s?(?: #?\d+)?:)*$/i;
const LINE_MAX = 60;
/** Words beside a condition in its heading: 'Hypertension, well controlled.' */
const BESIDE_MAX = 45;

/** Out: 2 where the words fill a line or its first sentence, 1 where they begin one, 0 elsewhere. */
export function headingLevel({ text, start, end, sections }: NoteTokens, { from, to }: Pick<Mention, 'from' | 'to'>): 0 | 1 | 2 {
  const first = start[from] ?? 0;
  const last = end[to] ?? 0;
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  const section = sections.findLast(({ start: at }) => at <= first);
  const begins = Math.max(lineStart, section?.body ?? 0);
  if (first - begins > LINE_MAX) return 0;
  const before = text.slice(begins, first).replace(/^\s*:/, '');
  const isFirst = BEFORE.test(before) || BEFORE.test(before.replace(/^(?:[\s\-•*#–—>]|\d{1,2}[.)])*(?:[A-Za-z'-]+ ){1,4}$/, ''));
  if (!isFirst) return 0;
  const rest = text.slice(last, last + BESIDE_MAX + 1);
  const stop = /[.:;\n]|$/.exec(rest)?.index ?? 0;
  return stop <= BESIDE_MAX && (stop < rest.length || last + stop >= text.length) ? 2 : 1;
}
