/**
 * A visit note as lines and sentences, each with its place in the original text. Headings, list marks and labels
 * ('Medical Treatment:') are told apart from what they introduce; nothing is rewritten.
 */
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { type Section, type SectionKind, sectionsOf } from '../note/sections.ts';

/** Half-open range of the note. */
export type TextRange = { readonly start: number; readonly end: number };

export type Sentence = TextRange & {
  readonly section: SectionKind;
  /** As written, and in lower case with plain apostrophes and single blanks: of the same length, so that places agree. */
  readonly words: string;
  readonly lower: string;
  /** The label of its line, in lower case: 'medical treatment'. */
  readonly label: string;
};

export type Line = TextRange & {
  readonly section: SectionKind;
  /** Counts the headings passed: lines of one heading belong together. */
  readonly block: number;
  readonly mark: 'number' | 'bullet' | 'none';
  readonly words: string;
  readonly label: string;
  readonly sentences: readonly Sentence[];
};

export type VisitNote = { readonly text: string; readonly lines: readonly Line[]; readonly sentences: readonly Sentence[] };

/** What scribes write before a colon; what follows belongs to the problem above. */
const LABELS =
  /^(?:medical reasoning|patient education and counseling|patient education|counseling|medical treatment|treatment|additional testing|testing|diagnostics|labs?|imaging|medications?|specialist referrals?|referrals?|procedures?|orders?|follow[ -]?up|disposition|status|plan|assessment|impression|patient agreements?|comment|note|education|monitoring|rx|dx|tx)\s*(?=[:.]\s)/i;

const ABBREVIATED = /(?:\b(?:dr|mr|mrs|ms|st|vs|approx|no|inc|jr|sr|hx|e\.g|i\.e)|\b[a-z])\.$/i;

/** In lower case, of the same length: quotes typed round and blanks of other kinds become plain. */
const plainLower = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll(/[\u2018\u2019]/g, "'").replaceAll(/[\u00a0\t\n\r]/g, ' ');
};

export const spanOf = (text: string, { start, end }: TextRange): EvidenceSpan => ({ start, end, words: text.slice(start, end) });

/** Without blanks and list marks at both ends. */
function trimmed(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && /[\s\-•*·–—]/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

const MAX_SENTENCE = 1200;

/** Full stops, question and exclamation marks and semicolons before a blank; ' - ' between parts of a line. */
function sentenceRanges(text: string, { start, end }: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const sign = text.charAt(at);
    const isDash = (sign === '-' || sign === '–' || sign === '—') && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ';
    const isStop = '.?!;'.includes(sign) && /\s/.test(text.charAt(at + 1));
    if (!isDash && !isStop && at - from < MAX_SENTENCE) continue;
    if (isStop && sign === '.' && ABBREVIATED.test(text.slice(Math.max(from, at - 6), at + 1))) continue;
    ranges.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  ranges.push({ start: from, end });
  return ranges;
}

/** Line ends of the note; a line that goes on in lower case was only wrapped. */
function lineRanges(text: string, { start, end }: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== 10) continue;
    const next = text.charAt(at + 1);
    if (next >= 'a' && next <= 'z' && at + 1 < end) continue;
    ranges.push({ start: from, end: at });
    from = at + 1;
  }
  ranges.push({ start: from, end });
  return ranges;
}

type Place = { readonly section: SectionKind; readonly block: number };

function lineOf(text: string, range: TextRange, { section, block }: Place): Line | undefined {
  const raw = text.slice(range.start, range.end);
  const number = /^\s*(?:#\s*)?\d{1,2}[.)]\s+(?=\D)|^\s*#\s*(?=\S)/.exec(raw);
  const bullet = /^\s*[-•*·–—]\s*/.exec(raw);
  const mark = number === null ? (bullet === null ? 'none' : 'bullet') : 'number';
  const from = range.start + (number ?? bullet ?? [''])[0].length;
  const body = trimmed(text, { start: from, end: range.end });
  if (body.start >= body.end) return undefined;
  const words = text.slice(body.start, body.end);
  const found = LABELS.exec(words)?.[0];
  const label = found === undefined ? '' : found.trim().toLowerCase();
  const after = found === undefined ? body.start : body.start + found.length + 1;
  const sentences = sentenceRanges(text, { start: after, end: body.end }).flatMap((one): readonly Sentence[] => {
    const { start, end } = trimmed(text, one);
    const said = text.slice(start, end);
    return /[\p{L}\d]/u.test(said) ? [{ start, end, section, words: said, lower: plainLower(said), label }] : [];
  });
  return { ...body, section, block, mark, words, label, sentences };
}

/** 'Impression: normal CT' below RESULTS is the radiologist's, not the assessment of the visit. */
const isPartOfResults = (text: string, section: Section, before: Section | undefined): boolean =>
  before?.kind === 'results' &&
  section.kind === 'assessment' &&
  /^impression[ \t]*:[ \t]*\S/i.test(text.slice(section.start, section.start + 40));

/** Reads a note into lines. Time and memory are linear in the text. */
export function readVisit(text: string): VisitNote {
  const sections = sectionsOf(text);
  const lines = sections.flatMap((section, block) => {
    const end = sections[block + 1]?.start ?? text.length;
    const colon = /^[ \t]*[*:]*/.exec(text.slice(section.body, Math.min(end, section.body + 8)))?.[0].length ?? 0;
    // 'Labs: all normal' keeps its heading as the line's label.
    const isInline = section.kind === 'results' && /^[ \t]*:[ \t]*\S/.test(text.slice(section.body, section.body + 8));
    const body = { start: isInline ? section.start : Math.min(end, section.body + colon), end };
    const kind = isPartOfResults(text, section, sections[block - 1]) ? 'results' : section.kind;
    return lineRanges(text, body).flatMap((range) => lineOf(text, range, { section: kind, block }) ?? []);
  });
  return { text, lines, sentences: lines.flatMap((line) => line.sentences) };
}
