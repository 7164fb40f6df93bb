/** The problems a note's assessment and plan take up: each heading with what is said below it. */
import { type Line, type Sentence, spanOf, type TextRange, type VisitNote } from './visit-note.ts';
import type { EvidenceSpan } from '../../claims/coded-encounter.ts';
import { namer, topicsOf } from './problem-topics.ts';
import { natureOfWords } from './problem-words.ts';

export type ProblemBlock = {
  readonly heading: readonly EvidenceSpan[];
  /** The heading in lower case. */
  readonly lower: string;
  readonly body: readonly Sentence[];
  /** Nothing stands below its own heading: the body is what is said of all. */
  readonly isShared: boolean;
};

/** A sentence says or asks something; a heading only names. */
const SPEAKS =
  /\b(?:is|are|was|were|has|have|had|will|would|should|could|can|may|does|did|recommend(?:ed|s)?|advised|discussed|ordered|presents?|presented|i|i'll|i'm|we|he|she|they|her|his|your|refer(?:red)? (?:to|her|him)|prescribed|encouraged|instructed|reviewed|counseled|please|return|call|today)\b/;
const COMMANDS =
  /^(?:continue|start|stop|initiate|begin|increase|decrease|schedule|take|obtain|order|check|recheck|repeat|use|apply|avoid|refer|referral|follow[ -]?up (?:in|with|as|for|after|on|prn)|return|call|rest|ice|elevate|monitor|encourage|encouraged|recommend|advise|prescribe|prescription|refill|complete|send|get|add|hold|discontinue|patient (?:agreements?|to|will|instruct)|plan|drink|increase|no |will |rtc|consider|discuss|given|given the|advised|counsel|keep|await|proceed|trial|wear|limit|increase)\b/;
/** Not problems of their own: tests, drugs with their strength, leave-taking. */
const THINGS =
  /^(?:cbc|cmp|bmp|tsh|a1c|hba1c|hemoglobin|lipid|urinalysis|x-?rays?|mri|ct|ultrasound|echo(?:cardiogram)?|ekg|ecg|labs?|blood|results?|all questions|time|total (?:[\w-]+ ){0,3}time|signed|electronically|physical therapy|pt|maneuvers?|epley|exercises|stretching|brace|splint|referral|reassurance|return|recheck)\b|\b\d+ ?(?:mg|mcg|ml|units?)\b/;

const MOST_WORDS = 16;
/** More than any visit takes up; what follows belongs to the last. */
const MOST_PROBLEMS = 40;

const wordsIn = (text: string): number => text.split(/\s+/).length;

/** `start` to `end` of what names the problem, and whether more of the line is its body. */
type Named = { readonly range: TextRange; readonly rest: readonly Sentence[] };

const isName = (words: string): boolean => {
  const lower = words.toLowerCase().replace(/[.:]+$/, '');
  return (
    wordsIn(lower) <= MOST_WORDS &&
    !SPEAKS.test(lower) &&
    !COMMANDS.test(lower) &&
    !THINGS.test(lower) &&
    /[a-z]{3}|^[a-z]{2,4}\d?$/.test(lower)
  );
};

/** A line that names a problem, and what it says of it on the same line. */
function namedBy(line: Line, text: string): Named | undefined {
  if (line.label !== '') return undefined;
  const [first, ...rest] = line.sentences;
  if (first === undefined) return undefined;
  const colon = first.words.search(/:(?=\s|$)/);
  if (colon > 2 && colon < 90 && isName(first.words.slice(0, colon))) {
    const range = { start: first.start, end: first.start + colon };
    const after = text.slice(range.end + 1, first.end);
    const from = range.end + 1 + (after.length - after.trimStart().length);
    const words = text.slice(from, first.end);
    const said = { ...first, start: from, words, lower: first.lower.slice(from - first.start) };
    return { range, rest: words === '' ? rest : [said, ...rest] };
  }
  if (!isName(first.words)) return undefined;
  // A line that goes on after its name is a heading only where it is numbered, or where the name is one that is known.
  if (rest.length > 0 && line.mark !== 'number' && (wordsIn(first.words) > 5 || natureOfWords(first.lower) === undefined))
    return undefined;
  return {
    range: { start: first.start, end: first.end - (first.words.endsWith('.') || first.words.endsWith(' -') ? 1 : 0) },
    rest,
  };
}

type Open = { headings: EvidenceSpan[]; lower: string; body: Sentence[]; block: number; mark: Line['mark'] };

const SMALL = new Set('of the and with a an to in on for right left bilateral history chronic acute mild follow up'.split(' '));
const content = (lower: string): ReadonlySet<string> =>
  new Set((lower.match(/[a-z0-9]+/g) ?? []).map((word) => word.replace(/s$/, '')).filter((word) => !SMALL.has(word)));

/** 'Chronic congestive heart failure' under PLAN takes up what ASSESSMENT names so. */
function isSame(a: string, b: string): boolean {
  const [one, two] = [content(a), content(b)];
  if (one.size === 0 || two.size === 0) return a === b;
  const [small, large] = one.size <= two.size ? [one, two] : [two, one];
  return [...small].every((word) => large.has(word));
}

function isHeading(line: Line, open: Open | undefined): boolean {
  if (line.mark !== 'bullet') return true;
  // Bullets below a heading without bullet, or below a numbered one, say something of it.
  return open === undefined || open.block !== line.block || open.mark === 'bullet';
}

/** In: a read note. Out: its problems in the order of the note; none where no assessment or plan names any. */
export function problemBlocks(note: VisitNote): {
  readonly blocks: readonly ProblemBlock[];
  readonly shared: readonly Sentence[];
} {
  const found: Open[] = [];
  const shared: Line[] = [];
  let open: Open | undefined;
  for (const line of note.lines) {
    if (line.section !== 'assessment') continue;
    if (open !== undefined && open.block !== line.block) open = undefined;
    const named = found.length < MOST_PROBLEMS && isHeading(line, open) ? namedBy(line, note.text) : undefined;
    if (named === undefined) {
      if (open === undefined || line.label.startsWith('patient agreements')) shared.push(line);
      else open.body.push(...line.sentences);
      continue;
    }
    const span = spanOf(note.text, named.range);
    const lower = span.words.toLowerCase();
    const before = found.find((one) => isSame(one.lower, lower));
    open = before ?? { headings: [], lower, body: [], block: line.block, mark: line.mark };
    if (before === undefined) found.push(open);
    open.block = line.block;
    open.mark = line.mark;
    open.headings.push(span);
    open.body.push(...named.rest);
  }
  const saidOf = sharedSentences(
    shared,
    found.map(({ lower }) => lower),
  );
  const blocks = found.map(({ headings, lower, body }, at) => {
    const isShared = body.length === 0 || found.length === 1;
    return { heading: headings, lower, body: isShared ? [...body, ...saidOf(at)] : body, isShared };
  });
  return { blocks, shared: shared.flatMap((line) => line.sentences) };
}

/** 'Regarding his diabetes, …' is said of that problem alone; a paragraph that names none is said of all. */
function sharedSentences(shared: readonly Line[], names: readonly string[]): (at: number) => readonly Sentence[] {
  if (names.length < 2) return () => shared.flatMap(({ sentences }) => sentences);
  const problems = names.map(namer);
  const said = shared.flatMap(({ sentences }) => {
    const topics = topicsOf(sentences, problems);
    return sentences.map((sentence, at) => ({ sentence, of: topics[at] }));
  });
  return (at) => said.flatMap(({ sentence, of }) => (of === undefined || of.has(at) ? [sentence] : []));
}
