/**
 * A rule's case as text, one thing on a line:
 *
 *   form multiple-choice              or open, or yes-no documented-diagnosis | present-on-admission | cause-and-effect
 *   title Type of heart failure
 *   record EF 30 %, furosemide for heart failure.       the signed note's text
 *   cites EF 30 %                     words of the record, found there · misquotes WORDS: not found · unsigned WORDS: no signed note
 *   earlier EF 30 %                   the same words in a signed note of an earlier visit
 *   matters baseline                  why the earlier note bears on this visit
 *   ask Which type was treated?
 *   option Systolic <- 1,2            the indicators that support it
 *
 * Diagnoses are known by a short list of names.
 */
import { assert } from '../../kernel/result.ts';
import { QUERY_CONFIRMS, QUERY_FORMS, type QueryDraft, type QueryIndicator, type QueryOption } from './query-draft.ts';

const KNOWN = [
  'pneumonia',
  'sepsis',
  'systolic heart failure',
  'heart failure',
  'kidney failure',
  'malnutrition',
  'anemia',
  'diabetes',
];

const diagnosesIn = (text: string): readonly string[] => KNOWN.filter((name) => text.toLowerCase().includes(name));

type Open = { -readonly [Key in keyof QueryDraft]: QueryDraft[Key] } & {
  record: string;
  indicators: QueryIndicator[];
  options: QueryOption[];
};

const WORDS: Readonly<Record<string, (open: Open, rest: string) => void>> = {
  form: (open, rest) => {
    const [name, confirms] = rest.split(' ');
    const form = QUERY_FORMS.find((one) => one === name);
    assert(form !== undefined, 'the sketch names a form of query');
    open.form = form;
    const settled = QUERY_CONFIRMS.find((one) => one === confirms);
    if (settled !== undefined) open.confirms = settled;
  },
  title: (open, rest) => {
    open.title = rest;
  },
  record: (open, rest) => {
    open.record = rest;
  },
  ask: (open, rest) => {
    open.question = rest;
  },
  cites: (open, rest) => {
    const start = open.record.indexOf(rest);
    assert(start >= 0, 'cited words stand in the record of the sketch');
    open.indicators.push({ start, end: start + rest.length, words: rest, source: open.record });
  },
  misquotes: (open, rest) => void open.indicators.push({ start: 0, end: rest.length, words: rest, source: open.record }),
  earlier: (open, rest) => void open.indicators.push({ start: 0, end: rest.length, words: rest, source: rest, isEarlier: true }),
  matters: (open, rest) => {
    open.relevance = rest;
  },
  unsigned: (open, rest) => void open.indicators.push({ start: 0, end: rest.length, words: rest, source: undefined }),
  option: (open, rest) => {
    const [words = '', by = ''] = rest.split('<-').map((part) => part.trim());
    open.options.push({ words, supportedBy: by === '' ? [] : by.split(',').map(Number) });
  },
};

/** In: lines as above; what is left out is an open question that breaks no rule. */
export function sketchQuery(sketch: string): QueryDraft {
  const open: Open = {
    form: 'open',
    title: 'Clarification of a finding',
    question: 'Please state the clinical significance of these findings.',
    record: 'Hemoglobin 8.1 g/dL. Furosemide 40 mg for heart failure. Ejection fraction 30 %. Cough and fever.',
    indicators: [],
    options: [],
    diagnosesIn,
  };
  for (const line of sketch.split('\n').map((text) => text.trim())) {
    const [word = ''] = line.split(' ');
    const read = WORDS[word];
    assert(read !== undefined, `a query sketch has no line "${word}"`);
    read(open, line.slice(word.length + 1));
  }
  const { record: _, ...draft } = open;
  return draft;
}
