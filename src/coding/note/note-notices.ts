/** What a text is besides a note: empty, no text, decoded wrongly, a bare template, in another language, or words that speak to its reader. */
import { said, type Said } from '../../kernel/said.ts';
import type { EnglishText } from '../languages/english-text.ts';
import type { NoteNotice } from '../visit-note.ts';

/** More than any note of a visit; what stands behind it is not read. */
export const READ_MAX = 1_000_000;

type Code = NoteNotice['code'];

const WORDS: Readonly<Record<Code, Said>> = {
  'note-is-empty': said('The note is empty: there is nothing to code from.'),
  'note-has-no-words': said('The note has no words: there is nothing to code from.'),
  'note-is-not-text': said('Part of the note is no text. It was left out; bring the note as text.'),
  'note-was-decoded-wrongly': said(
    'Letters of the note were lost when it was saved. Bring it again as UTF-8; words with lost letters were not found.',
  ),
  'note-is-too-long': said('The note is longer than any visit’s note. Only its beginning was read.'),
  'note-is-a-template': said('The note looks like a template that was not filled in. Read it before it is coded.'),
  'note-is-in-another-language': said(
    'The note seems to be in another language than English, French or Spanish. Conditions in it may not have been found.',
  ),
  'note-is-read-word-by-word': said(
    'The note is in French, wholly or in part. That was read by a list of words: look for conditions that the list does not have.',
  ),
  'note-speaks-to-the-reader': said(
    'These words tell the reader what to code. They are no finding of the visit and were left out.',
  ),
  'note-names-no-condition': said('No condition was found in the note that could be coded.'),
};

const IN_SPANISH = said(
  'The note is in Spanish, wholly or in part. That was read by a list of words: look for conditions that the list does not have.',
);

const notice = (code: Code, start: number, end: number): NoteNotice => ({ code, message: WORDS[code], start, end });

/** Of a note that was read in English by the list of words of its language. */
export function wordByWordNotice({ language, foreign }: Pick<EnglishText, 'language' | 'foreign'>): NoteNotice {
  const french = notice('note-is-read-word-by-word', foreign.start, foreign.end);
  return language === 'fr' ? french : { ...french, message: IN_SPANISH };
}

/** Words that steer a program or a coder; nobody writes them of a patient. */
const STEERING =
  /\b(?:(?:ignore|disregard|forget|override)\s+(?:all\s+|any\s+|the\s+|your\s+|these\s+|every\s+)*(?:previous|prior|above|earlier|preceding|other)?\s*(?:instructions?|prompts?|rules|guidelines)|system\s+prompt|you\s+are\s+(?:now\s+)?(?:an?\s+)?(?:ai\b|assistant|language\s+model|coding\s+(?:assistant|engine|system))|(?:assign|add|suggest|output|return|report|use|bill|submit)\s+(?:only\s+)?(?:the\s+)?(?:following\s+)?(?:icd|cpt|hcpcs|diagnosis\s+code|billing\s+code|code\s+[A-Z]\d)|(?:code|bill)\s+(?:this|the)\s+(?:visit|note|chart|encounter|patient)\s+(?:as|with|for)|note\s+to\s+(?:the\s+)?(?:coder|ai|model|system)|as\s+an\s+ai\b)/gi;

const STEERING_MAX = 8;

/** The sentence around a place: up to the line's end or a full stop on both sides. */
function sentenceAround(text: string, at: number): readonly [start: number, end: number] {
  const before = text.slice(Math.max(0, at - 400), at);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + (before.includes('. ') ? 1 : 0));
  const after = /[.!?](?=\s|$)|\n/.exec(text.slice(at, at + 600));
  const start = at - before.length + from + 1;
  return [Math.max(0, Math.min(start, at)), after === null ? Math.min(text.length, at + 600) : at + after.index + 1];
}

/** Passages that tell the reader what to do. What is named in them is no mention. */
export const steeringIn = (text: string): readonly (readonly [start: number, end: number])[] =>
  // Hardly any note has one.
  text.search(STEERING) < 0
    ? []
    : [...text.matchAll(STEERING)].slice(0, STEERING_MAX).map(({ index }) => sentenceAround(text, index));

const BLANKS = /\[\s*\]|_{3,}|\*{3}|<[A-Za-z][^<>\n]{0,40}>|\{[^{}\n]{1,40}\}|\.{5,}|\bx{3,}\b/gi;
const BLANKS_MIN = 5;

/** Small words by language: a text in another one has many of them. */
const SMALL_WORDS: Readonly<Record<'en' | 'other', RegExp>> = {
  en: /\b(?:the|and|with|of|is|was|for|has|no|to|she|he|denies|patient|on|or|not)\b/gi,
  other:
    /\b(?:el|los|las|del|una|con|por|para|que|sin|se|paciente|le|les|des|du|une|avec|pour|est|dans|sans|pas|patiente?|der|die|das|und|mit|nicht|eine?r?|wird|bei|il|della|con|sono|não|com|uma)\b/gi,
};
const LANGUAGE_MIN = 12;
const SAMPLE = 20_000;

const countOf = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

function languageNotices(text: string): readonly NoteNotice[] {
  const found: NoteNotice[] = [];
  // By paragraphs, so that a letter in two languages says where the other one is.
  let at = 0;
  let foreign: { start: number; end: number } | undefined;
  for (const paragraph of text.slice(0, SAMPLE).split(/(\n{2,})/)) {
    const other = countOf(SMALL_WORDS.other, paragraph);
    if (other >= LANGUAGE_MIN && other > 2 * countOf(SMALL_WORDS.en, paragraph))
      foreign = { start: foreign?.start ?? at, end: at + paragraph.length };
    at += paragraph.length;
  }
  if (foreign !== undefined) found.push(notice('note-is-in-another-language', foreign.start, foreign.end));
  return found;
}

/** Bytes that are no text: zero bytes and the controls that no editor writes. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
const LOST = /\ufffd|Ã[\u0080-\u00bf©¨´¢ª®¯³º]|â€/g;
const LOST_MIN = 3;

/**
 * What is to be said of a text as a note.
 * In: the whole text, how many words it has, and how many conditions were found. Out: located notices, each code once but for
 * 'note-speaks-to-the-reader'; none for an ordinary note. Time is bounded by `READ_MAX`.
 */
export function noticesOf(
  text: string,
  { words, conditions }: { readonly words: number; readonly conditions: number },
): readonly NoteNotice[] {
  const end = text.length;
  if (text.trim() === '') return [notice('note-is-empty', 0, end)];
  const read = text.slice(0, READ_MAX);
  const noText = NO_TEXT.exec(read);
  const lost = read.match(LOST);
  const blanks = countOf(BLANKS, read.slice(0, SAMPLE * 5));
  return [
    ...(end > READ_MAX ? [notice('note-is-too-long', READ_MAX, end)] : []),
    ...(noText === null ? [] : [notice('note-is-not-text', noText.index, end)]),
    ...(lost !== null && lost.length >= LOST_MIN
      ? [notice('note-was-decoded-wrongly', read.indexOf(lost[0] ?? ''), read.length)]
      : []),
    ...(words === 0 ? [notice('note-has-no-words', 0, end)] : []),
    ...(blanks >= BLANKS_MIN && blanks * 12 > words ? [notice('note-is-a-template', 0, end)] : []),
    ...languageNotices(read),
    ...steeringIn(read).map(([from, to]) => notice('note-speaks-to-the-reader', from, to)),
    ...(words > 0 && conditions === 0 ? [notice('note-names-no-condition', 0, end)] : []),
  ];
}
